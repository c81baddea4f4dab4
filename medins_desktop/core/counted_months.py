"""The months of a contribution record: which of them count, and for what.

Cumulative months are never lost; consecutive ones start anew after a gap longer than the
grace. Deemed months count years and nothing else; resident months count in neither. A month
given twice counts once.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
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


_PAID_AT_ONCE = ("employer", "personal", "unemployment_fund")


def counts(run: ContributionRun, by: Month) -> bool:
    """Return whether the months of a run count as years by the month `by`.

    Deferred months and arrears count once they are paid. A back-paid month whose payment has
    no date counts: it is said to be paid.
    """
    if run.source == "back_paid":
        return run.paid_in is None or run.paid_in <= by
    if run.source in ("deferred", "arrears"):
        return run.paid_in is not None and run.paid_in <= by
    return run.source in (*_PAID_AT_ONCE, "deemed")


def counts_from(run: ContributionRun, month: Month) -> Month | None:
    """Return the month by whose end a month of a run counts as a year's part; None: never.

    It agrees with `counts`, which asks for one day what this says for all.
    """
    if run.source == "back_paid":
        return month if run.paid_in is None else max(month, run.paid_in)
    if run.source in ("deferred", "arrears"):
        return None if run.paid_in is None else max(month, run.paid_in)
    return month if run.source in (*_PAID_AT_ONCE, "deemed") else None


def cumulative_months(runs: Iterable[ContributionRun], *, by: Month) -> frozenset[Month]:
    """Return the months that count as years by the end of `by`, deemed ones included."""
    return frozenset(m for run in runs if counts(run, by) for m in run.months if m <= by)


def actual_months(
    runs: Iterable[ContributionRun], *, by: Month, area: str = ""
) -> frozenset[Month]:
    """Return the months really paid by the end of `by`, deemed ones left out.

    `area` is how the codes of places begin that count: a whole code for the place, two
    digits for its province (GB/T 2260), nothing for anywhere. A run without a place counts
    as local.
    """
    local = (run for run in runs if run.place is None or run.place.startswith(area))
    return cumulative_months((run for run in local if run.source != "deemed"), by=by)


def consecutive_months(runs: Iterable[ContributionRun], *, by: Month, grace: int | None) -> int:
    """Return the months paid without a break up to `by`.

    A gap of up to `grace` months neither counts nor breaks, nor does an approved deferral
    that is not repaid yet; months back-paid within `grace` of the first unpaid one fill a
    gap. Without a known grace every gap breaks.
    """
    known, longest = tuple(runs), grace or 0
    paid = {m for run in known if _in_time(run, known, by, longest) for m in run.months if m <= by}
    bridged = {m for run in known if run.source == "deferred" for m in run.months}
    count, unpaid, month = 0, 0, by
    while month >= min(paid, default=by + 1) and unpaid <= longest:
        if month in paid:
            count, unpaid = count + 1, 0
        elif month not in bridged:
            unpaid += 1
        month += -1
    return count


def projected(
    runs: Sequence[ContributionRun], *, now: Month, until: Month
) -> tuple[ContributionRun, ...]:
    """Return the record as it will stand in `until`, if it goes on as it is.

    Every month before `until` is paid if the last one is, else none more. The month `now`
    itself may still be unpaid without ending the record, unless it is said to be.
    """
    so_far = tuple(replace(run, last=min(run.last, now)) for run in runs if run.first <= now)
    paid = actual_months(so_far, by=now)
    stated = any(run.first <= now <= run.last for run in so_far)
    last = now if stated else now + -1
    if last not in paid or until + -1 <= last:
        return so_far
    return (*so_far, ContributionRun(last + 1, until + -1, "employer"))


def _in_time(run: ContributionRun, runs: Sequence[ContributionRun], by: Month, grace: int) -> bool:
    """Return whether a run counts as paid without a break: if paid late, soon enough."""
    if run.source == "deemed" or not counts(run, by):
        return False
    if run.source not in ("back_paid", "arrears"):
        return True
    return run.paid_in is not None and run.paid_in - _unpaid_from(run, runs) <= grace


def _unpaid_from(run: ContributionRun, runs: Sequence[ContributionRun]) -> Month:
    """Return the first month of the gap that a run lies in."""
    at_once = (one for one in runs if one.source in (*_PAID_AT_ONCE, "deferred"))
    before = (m for one in at_once for m in one.months if m < run.first)
    return max(before, default=run.first + -1) + 1
