"""The months that count today, by the place where they were paid: each once."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from medins_desktop.core.counted_months import ContributionRun, counts
from medins_desktop.core.months import Month


@dataclass(frozen=True, slots=True)
class PlaceMonths:
    """Months of one place; None is the place of the case. Deemed ones are not really paid."""

    place: str | None
    paid: int
    deemed: int


def months_by_place(runs: Sequence[ContributionRun], by: Month) -> tuple[PlaceMonths, ...]:
    """Return the months that count by the end of `by`, the place with most of them first.

    A month of two runs counts as really paid if one of them was, where that was typed last.
    """
    found: dict[Month, tuple[str | None, bool]] = {}
    for run in runs:
        if not counts(run, by):
            continue
        deemed = run.source == "deemed"
        for month in run.months:
            if month <= by and not (deemed and month in found):
                found[month] = (run.place, deemed)
    paid = Counter(place for place, deemed in found.values() if not deemed)
    deemed_ones = Counter(place for place, deemed in found.values() if deemed)
    places = sorted({*paid, *deemed_ones}, key=lambda p: (-paid[p] - deemed_ones[p], p or ""))
    return tuple(PlaceMonths(place, paid[place], deemed_ones[place]) for place in places)
