"""What the chart of the medical years shows, in exact months: no Qt, no pixels, no words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.missing_years import Way
from medins_desktop.core.months import Month
from medins_desktop.core.record_months import months_of
from medins_desktop.core.retired_cover import area_of
from medins_desktop.core.retirement import Years, projected
from medins_desktop.core.years_path import YearsPath, corners, years_path
from medins_desktop.interview.record_results import Outlook

_AFTER = 12  # months shown after the last thing that happens


@dataclass(frozen=True, slots=True)
class YearsReading:
    """Months that count at the beginning of a month; `missing`: None where not known."""

    month: Month
    in_all: int
    actual: int | None
    missing: int | None


@dataclass(frozen=True, slots=True)
class YearsPicture:
    """Months counted against time, up to retirement in `at` and what may follow.

    `required` has one number, the fewest and the most where several rules may apply, or
    none where none is known; `required_actual` is what must be really paid, `actual` what
    is. `ways` are what counts if a gap is closed, by the way's code.
    """

    today: Month
    at: Month
    in_all: YearsPath
    actual: YearsPath | None
    required: tuple[int, ...]
    required_actual: int | None
    ways: tuple[tuple[str, YearsPath], ...]

    @property
    def first(self) -> Month:
        """The first month."""
        return self.in_all.first

    @property
    def last(self) -> Month:
        """The last month."""
        return self.in_all.last

    @property
    def top(self) -> int:
        """The highest number of months."""
        paths = (self.in_all, *(path for _, path in self.ways))
        return max(*(path.counted[-1] for path in paths), *self.required, 12)

    def reading(self, month: Month) -> YearsReading:
        """Return what counts at the beginning of a month, if the record goes on as it is."""
        in_all = self.in_all.at(month)
        actual = None if self.actual is None else self.actual.at(month)
        return YearsReading(month, in_all, actual, self._missing(in_all, actual))

    def corners(self) -> tuple[Month, ...]:
        """Return the months at which a line bends, with today and retirement."""
        paths = [self.in_all, *([] if self.actual is None else [self.actual])]
        bends = (m for m in corners(paths) if m <= max(self.at, self.today))
        return tuple(sorted({*bends, self.today, self.at}))

    def _missing(self, in_all: int, actual: int | None) -> int | None:
        if len(self.required) != 1:
            return None
        missing = max(self.required[0] - in_all, 0)
        if actual is not None and self.required_actual is not None:
            missing = max(missing, self.required_actual - actual)
        return missing


def years_picture(
    outlook: Outlook, runs: Sequence[ContributionRun], today: date
) -> YearsPicture | None:
    """Return the chart of an outlook; None without a record."""
    now, at = Month.of(today), outlook.at
    ahead = projected(runs, now=now, until=at)
    if not ahead:
        return None
    ways = [way for way in outlook.ways if way.months and way.allowed is not False]
    begins = Month(min(run.first for run in ahead).year, 1)
    ends = max(at, now, *(way.last or way.first for way in ways)) + _AFTER
    years = outlook.certain
    place = years.place if years is not None else ""
    months = months_of(ahead, place)
    in_all = years_path(months, begins, ends)
    local = _local(years) if years is not None else None
    need = years.actual if years is not None else None
    return YearsPicture(
        today=now,
        at=at,
        in_all=in_all,
        actual=None if local is None else years_path(months, begins, ends, area=local),
        required=tuple(sorted(set(outlook.required or ()))),
        required_actual=None if need is None else need.required,
        ways=tuple(_closed(ways, ahead, in_all)),
    )


def _local(years: Years) -> str | None:
    """Return how the codes of places begin whose months count as really paid there."""
    if years.actual is None:
        return None
    return area_of(years.row, years.place)


def _closed(
    ways: Sequence[Way], ahead: Sequence[ContributionRun], in_all: YearsPath
) -> Iterator[tuple[str, YearsPath]]:
    """Yield what counts if a gap is closed month by month, or at once."""
    for way in ways:
        if way.code == "pay_on" and way.last is not None:
            more = ContributionRun(way.first, way.last, "personal")
            yield way.code, years_path(months_of((*ahead, more), ""), in_all.first, in_all.last)
        elif way.code == "lump":
            jump = way.first + 1 - in_all.first
            counted = in_all.counted
            raised = tuple(count + way.months for count in counted[jump:])
            yield way.code, YearsPath(in_all.first, (*counted[:jump], *raised))
