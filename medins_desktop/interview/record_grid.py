"""The contribution record month by month, and back to runs.

The answers keep a short list of runs. On screen every month stands for itself; neighbouring
months that say the same are one run again. All functions are pure.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple, get_args

from medins_desktop.core.counted_months import ContributionRun, ContributionSource
from medins_desktop.core.months import Month

SOURCES: tuple[ContributionSource, ...] = get_args(ContributionSource)
# Sources of months that are paid after they were due, if at all.
PAID_LATER = frozenset(("deferred", "arrears", "back_paid"))

Runs = tuple[ContributionRun, ...]


class MonthEntry(NamedTuple):
    """What the record says of one month; base and an amount withheld in yuan."""

    source: ContributionSource
    place: str | None = None
    paid_in: Month | None = None
    base: Decimal | None = None
    withheld: bool | Decimal | None = None


class Span(NamedTuple):
    """Months from the first to the last, both included."""

    first: Month
    last: Month

    @property
    def length(self) -> int:
        """The number of months."""
        return number_of(self.last) - number_of(self.first) + 1

    def months(self) -> Iterator[Month]:
        """Yield every month in order."""
        return map(month_at, range(number_of(self.first), number_of(self.last) + 1))

    @classmethod
    def between(cls, one: Month, other: Month) -> "Span":
        """Return the months between two, whichever comes first."""
        return cls(min(one, other), max(one, other))


def number_of(month: Month) -> int:
    """Return a month's number, one more for each: counting with numbers is quick."""
    return month.year * 12 + month.month - 1


@lru_cache(maxsize=2000)
def month_at(number: int) -> Month:
    """Return the month of a number."""
    return Month(number // 12, number % 12 + 1)


def months_of(runs: Sequence[ContributionRun]) -> dict[Month, MonthEntry]:
    """Return what each month says; of runs that overlap, the one further down the list counts."""
    months: dict[Month, MonthEntry] = {}
    for run in runs:
        entry = MonthEntry(run.source, run.place, run.paid_in, run.base, run.withheld)
        months.update(dict.fromkeys(Span(run.first, run.last).months(), entry))
    return months


def runs_of(months: Mapping[Month, MonthEntry]) -> Runs:
    """Return the fewest runs that say the same, in order of time."""
    spans = spans_of(months, lambda one, other: same_entry(months[one], months[other]))
    return tuple(ContributionRun(span.first, span.last, *months[span.first]) for span in spans)


def spans_of(
    months: Iterable[Month], together: Callable[[Month, Month], bool] = lambda _, __: True
) -> tuple[Span, ...]:
    """Return months as spans, in order of time; neighbours are in one if they go `together`."""
    spans: list[Span] = []
    ends = -1
    for month in sorted(months, key=number_of):
        number = number_of(month)
        if ends + 1 == number and together(spans[-1].last, month):
            spans[-1] = Span(spans[-1].first, month)
        else:
            spans.append(Span(month, month))
        ends = number
    return tuple(spans)


def filled(runs: Runs, span: Span, source: ContributionSource | None) -> Runs:
    """Return the record with the months of `span` from a source; None clears them.

    What else is known of a month stays, but for the month of payment where none is asked for.
    """
    months = months_of(runs)
    for month in span.months():
        if source is None:
            months.pop(month, None)
        else:
            entry = months.get(month, MonthEntry(source))
            paid_in = entry.paid_in if source in PAID_LATER else None
            months[month] = entry._replace(source=source, paid_in=paid_in)
    return runs_of(months)


def detailed(runs: Runs, span: Span, **changes: Any) -> Runs:
    """Return the record with details of the months of `span` changed; empty months stay empty."""
    months = months_of(runs)
    for month in span.months():
        if month in months:
            months[month] = months[month]._replace(**changes)
    return runs_of(months)


def taken_over(runs: Runs, newer: Sequence[ContributionRun]) -> Runs:
    """Return the record with the months of newer runs in place of what they said before."""
    return runs_of(months_of((*runs, *newer)))


def run_around(months: Mapping[Month, MonthEntry], month: Month) -> Span:
    """Return the run that a month stands in; the month alone if nothing is known of it."""
    entry = months.get(month)
    if entry is None:
        return Span(month, month)

    def end(step: int) -> Month:
        number = number_of(month)
        while (beside := months.get(month_at(number + step))) and same_entry(beside, entry):
            number += step
        return month_at(number)

    return Span(end(-1), end(1))


def same_entry(one: MonthEntry, other: MonthEntry) -> bool:
    """Whether two months say the same; "withheld" is not one yuan withheld, though 1 == True."""
    return one == other and type(one.withheld) is type(other.withheld)
