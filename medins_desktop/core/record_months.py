"""The months of a contribution record: who paid for each, where, and when if later.

国发〔1998〕44号, 社会保险法 art. 23, 48, 60. A month that nobody typed is one that nobody paid.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from medins_desktop.core.months import Month

EMPLOYEE_SOURCES = ("employer", "personal", "unemployment_fund", "deferred")
LATER_SOURCES = ("back_paid", "arrears")  # in time where they were paid in their own month
RESIDENT = "resident"

# Whose rules a source goes by; of months paid back it is that of the run before them.
PAYERS = {
    "employer": "employer",
    "personal": "flexible",
    "unemployment_fund": "unemployment_fund",
    "deferred": "employer",
    "arrears": "employer",
    "resident": "resident",
}


class TypedRun(Protocol):
    """Months of one source in a row, as typed."""

    @property
    def first(self) -> Month:
        """The first month."""

    @property
    def last(self) -> Month:
        """The last month, included."""

    @property
    def source(self) -> str:
        """Who paid: a source of the case format."""

    @property
    def place(self) -> str | None:
        """The place insured in; None: that of the case."""

    @property
    def paid_in(self) -> Month | None:
        """When months that were not paid in time were paid; None: not, or not known."""


class Sourced(Protocol):
    """Whatever says who paid for a month, and when if later."""

    @property
    def source(self) -> str:
        """A source of the case format."""

    @property
    def paid_in(self) -> Month | None:
        """When it was paid, if later than due; None: not, or not known."""


def is_paid(one: Sourced) -> bool:
    """Return whether a month counts among those really paid (resident and deemed do not).

    Deferred months and arrears count once they are paid. A back-paid month whose payment has
    no date counts: it is said to be paid.
    """
    if one.source in ("deferred", "arrears"):
        return one.paid_in is not None
    return one.source in ("employer", "personal", "unemployment_fund", "back_paid")


def is_of_years(one: Sourced) -> bool:
    """Return whether a month counts as one of the years of contributions: deemed ones too."""
    return one.source == "deemed" or is_paid(one)


@dataclass(frozen=True, slots=True)
class RecordMonth:
    """One month; `typed` is False where the record says nothing about it."""

    month: Month
    source: str
    place: str
    paid_in: Month | None = None
    typed: bool = True

    @property
    def is_employee_run(self) -> bool:
        """Whether the month was paid in time in the employee scheme, or counts as paid."""
        if self.source in LATER_SOURCES:
            return self.paid_in is not None and self.paid_in <= self.month
        return self.source in EMPLOYEE_SOURCES

    @property
    def is_run(self) -> bool:
        """Whether the month was paid in time, in whichever scheme."""
        return self.is_employee_run or self.source == RESIDENT

    @property
    def counts(self) -> bool:
        """Whether the month counts among those really paid."""
        return is_paid(self)


def months_of(runs: Iterable[TypedRun], place: str) -> tuple[RecordMonth, ...]:
    """Return the months typed, oldest first; a month typed twice counts as typed last."""
    found: dict[Month, RecordMonth] = {}
    for run in runs:
        for i in range(run.last - run.first + 1):
            month = run.first + i
            found[month] = RecordMonth(month, run.source, run.place or place, run.paid_in)
    return tuple(found[month] for month in sorted(found))


def without_gaps(months: Sequence[RecordMonth], upto: Month) -> list[RecordMonth]:
    """Return every month from the first typed one to `upto`, those not typed as unpaid."""
    found: list[RecordMonth] = []
    before = months[0]
    for one in months:
        if one.month - before.month > 1:
            found += _untyped(before, one.month - before.month - 1)
        found.append(one)
        before = one
    return found + _untyped(before, upto - before.month)


def alike_until(months: Sequence[RecordMonth]) -> list[int]:
    """Return for each month which one is the last of those from it on that say the same."""
    found = list(range(len(months)))
    for i in range(len(months) - 2, -1, -1):
        one, following = months[i], months[i + 1]
        if (
            one.source == following.source
            and one.place == following.place
            and one.paid_in == following.paid_in
        ):
            found[i] = found[i + 1]
    return found


def _untyped(before: RecordMonth, count: int) -> list[RecordMonth]:
    month, place = before.month, before.place
    return [RecordMonth(month + i, "none", place, typed=False) for i in range(1, count + 1)]


def as_approved(
    months: Iterable[RecordMonth], first: Month | None, last: Month | None
) -> tuple[RecordMonth, ...]:
    """Return months of which those put off outside the approval are arrears.

    社会保险法 art. 60. Without typed dates a month typed as put off is taken as approved.
    """

    def of(one: RecordMonth) -> RecordMonth:
        early = first is not None and one.month < first
        late = last is not None and last < one.month
        wrong = one.source == "deferred" and (early or late)
        return replace(one, source="arrears") if wrong else one

    return tuple(of(one) for one in months)


def as_if_employer_had_paid(months: Iterable[RecordMonth]) -> tuple[RecordMonth, ...]:
    """Return the same record with the employer's arrears paid in time."""
    return tuple(
        replace(one, source="employer", paid_in=None) if one.source == "arrears" else one
        for one in months
    )


def paid_until(months: Iterable[RecordMonth], month: Month) -> tuple[RecordMonth, ...]:
    """Return the record as it stood at the end of a month: what was paid later is not yet."""

    def of(one: RecordMonth) -> RecordMonth:
        if one.paid_in is None or one.paid_in <= month:
            return one
        source = "none" if one.source == "back_paid" else one.source
        return replace(one, source=source, paid_in=None)

    return tuple(of(one) for one in months if one.month <= month)
