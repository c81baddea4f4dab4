"""What the chart of cover over time shows: bands by day, and what a bill costs by month."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from medins_desktop.core.months import Month


@dataclass(frozen=True, slots=True)
class BandSpan:
    """Days of one look of cover, both ends included, and what is said of them."""

    first: date
    last: date
    look: str
    words: str


@dataclass(frozen=True, slots=True)
class Band:
    """A row of spans with a name."""

    name: str
    spans: tuple[BandSpan, ...]

    def at(self, day: date) -> BandSpan | None:
        """Return the span of a day."""
        return next((span for span in self.spans if span.first <= day <= span.last), None)


@dataclass(frozen=True, slots=True)
class MonthCost:
    """What a bill would cost in a month: the least and the most, None where not known."""

    month: Month
    day: date
    own: tuple[Decimal, Decimal] | None
    words: str


@dataclass(frozen=True, slots=True)
class CoverPicture:
    """Bands from the first month to the last, the gap supposed, and today.

    `costs` has one for each month, or nothing where there is no bill.
    """

    first: Month
    last: Month
    bands: tuple[Band, ...]
    gap: tuple[Month, Month]
    today: date
    costs: tuple[MonthCost, ...] = ()
    cost_name: str = ""

    @property
    def months(self) -> tuple[Month, ...]:
        """Every month shown."""
        return tuple(self.first + i for i in range(self.last - self.first + 1))

    @property
    def top(self) -> Decimal:
        """The highest cost."""
        return max((one.own[1] for one in self.costs if one.own is not None), default=Decimal(0))
