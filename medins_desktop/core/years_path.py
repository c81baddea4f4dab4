"""Months counted towards the medical years, month by month: what a chart of them shows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from medins_desktop.core.counted_months import ContributionRun, counts_from
from medins_desktop.core.months import Month


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
    runs: Iterable[ContributionRun], first: Month, last: Month, *, area: str | None = None
) -> YearsPath:
    """Return what counts from `first` to `last`, as `cumulative_months` counts it.

    With an `area`, as `actual_months` does: really paid, in places whose codes begin so.
    """
    since: dict[Month, Month] = {}
    for run in runs:
        if area is not None and not _is_actual(run, area):
            continue
        for month in run.months:
            counted = counts_from(run, month)
            if counted is not None:
                since[month] = min(counted, since.get(month, counted))
    more = [0] * (last - first + 1)
    for counted in since.values():
        if counted + 1 <= last:
            more[max(counted + 1 - first, 0)] += 1
    return YearsPath(first, tuple(accumulate(more)))


def corners(paths: Sequence[YearsPath]) -> tuple[Month, ...]:
    """Return the months where some path bends, with both ends of the first."""
    found = {paths[0].first, paths[0].last}
    for path in paths:
        steps = [b - a for a, b in zip(path.counted, path.counted[1:], strict=False)]
        found |= {path.first + i for i in range(1, len(steps)) if steps[i] != steps[i - 1]}
    return tuple(sorted(found))


def _is_actual(run: ContributionRun, area: str) -> bool:
    local = run.place is None or run.place.startswith(area)
    return run.source != "deemed" and local
