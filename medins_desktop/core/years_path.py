"""Months counted towards the medical years, month by month: what a chart of them shows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from medins_desktop.core.months import Month
from medins_desktop.core.record_months import LATER_SOURCES, RecordMonth, is_of_years


@dataclass(frozen=True, slots=True)
class YearsPath:
    """`counted[i]`: the months that count at the beginning of the month `first + i`."""

    first: Month
    counted: tuple[int, ...]

    @property
    def last(self) -> Month:
        """The last month that it reaches."""
        return self.first + (len(self.counted) - 1)

    def at(self, month: Month) -> int:
        """Return what counts at the beginning of a month; before `first` that of `first`."""
        return self.counted[min(max(month - self.first, 0), len(self.counted) - 1)]

    def reaches(self, months: int) -> Month | None:
        """Return the first month at whose beginning so many count; None: never."""
        found = (i for i, count in enumerate(self.counted) if count >= months)
        i = next(found, None)
        return None if i is None else self.first + i


def years_path(
    months: Iterable[RecordMonth], first: Month, last: Month, *, area: str | None = None
) -> YearsPath:
    """Return what counts from `first` to `last`, as `month_counts` counts it for one month.

    With an `area`, only months really paid in the places whose codes begin so.
    """
    more = [0] * (last - first + 1)
    for one in months:
        counted = is_of_years(one) if area is None else one.counts and one.place.startswith(area)
        after = _counts_from(one) + 1
        if counted and after <= last:
            more[max(after - first, 0)] += 1
    return YearsPath(first, tuple(accumulate(more)))


def corners(paths: Sequence[YearsPath]) -> tuple[Month, ...]:
    """Return the months where some path bends, with both ends of the first."""
    found = {paths[0].first, paths[0].last}
    for path in paths:
        steps = [b - a for a, b in zip(path.counted, path.counted[1:], strict=False)]
        found |= {path.first + i for i in range(1, len(steps)) if steps[i] != steps[i - 1]}
    return tuple(sorted(found))


def _counts_from(one: RecordMonth) -> Month:
    """Return the month by whose end a month that counts does so: that of a late payment."""
    late = one.source in (*LATER_SOURCES, "deferred")
    return max(one.month, one.paid_in) if late and one.paid_in is not None else one.month
