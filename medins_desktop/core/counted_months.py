"""The contribution record as a person types it; `month_counts` counts its months."""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from medins_desktop.core.months import Month

ContributionSource = Literal[
    "employer",
    "personal",
    "unemployment_fund",
    "deemed",
    "deferred",
    "arrears",
    "back_paid",
    "resident",
    "none",
]


@dataclass(frozen=True, slots=True)
class ContributionRun:
    """Months of one source in a row."""

    first: Month
    last: Month
    source: ContributionSource
    place: str | None = None
    paid_in: Month | None = None
    base: Decimal | None = None
    withheld: bool | Decimal | None = None

    @property
    def months(self) -> Iterator[Month]:
        """The months of the run, in order."""
        return (self.first + i for i in range(self.last - self.first + 1))
