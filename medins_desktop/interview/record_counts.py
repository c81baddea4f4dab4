"""Counts over a contribution record: months by source, both counters, gaps, payslips.

Simple counting, by no rule of a place: whether cover is alive is another question.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from medins_desktop.core.months import Month
from medins_desktop.interview.record_grid import (
    PAID_LATER,
    MonthEntry,
    Span,
    month_at,
    number_of,
    spans_of,
)

_PAID = frozenset(("employer", "personal", "unemployment_fund", "back_paid", "deemed"))
# Months without payment that are no gap: approved as deferred, or paid in another scheme.
_NO_GAP = frozenset(("deferred", "resident"))
_UNPAID = frozenset(("arrears", "none"))


class RecordCounts(NamedTuple):
    """What can be counted up to the month of today; numbers are months.

    `consecutive` counts back from `last`, the last month that the record has. `gaps` lie
    between its first and last month; `unfilled` are the months since then of which nothing is
    known. `deducted`: taken from the wage by the payslip, and not paid in. `later` months lie
    ahead and are not counted.
    """

    by_source: Mapping[str, int]
    by_year: Mapping[int, int]
    cumulative: int
    consecutive: int
    last: Month | None
    gaps: tuple[Span, ...]
    unfilled: Span | None
    deducted: tuple[Span, ...]
    later: int


def is_paid(entry: MonthEntry | None) -> bool:
    """Whether a month counts: paid in time or later, or deemed to be."""
    if entry is None:
        return False
    late = entry.source in PAID_LATER and entry.paid_in is not None
    return entry.source in _PAID or late


def count_record(months: Mapping[Month, MonthEntry], today: Month) -> RecordCounts:
    """Count a record, as `record_grid.months_of` returns it, up to the month of today."""
    now = number_of(today)
    numbered = {number_of(month): entry for month, entry in months.items()}
    past = {number: numbered[number] for number in sorted(numbered) if number <= now}
    paid = [number for number, entry in past.items() if is_paid(entry)]
    last = max(past, default=None)
    return RecordCounts(
        by_source=Counter(entry.source for entry in past.values()),
        by_year=Counter(number // 12 for number in paid),
        cumulative=len(paid),
        consecutive=_consecutive(past, last),
        last=month_at(last) if last is not None else None,
        gaps=_spans(_gaps(past)),
        unfilled=Span(month_at(last + 1), today) if last is not None and last < now else None,
        deducted=_spans(n for n, entry in past.items() if is_deducted_only(entry)),
        later=len(months) - len(past),
    )


def _consecutive(past: Mapping[int, MonthEntry], last: int | None) -> int:
    """Return the months paid without a break, from the last one back; deemed ones are none."""
    count = 0
    while last is not None and is_paid(entry := past.get(last)) and not _is_deemed(entry):
        count, last = count + 1, last - 1
    return count


def _gaps(past: Mapping[int, MonthEntry]) -> list[int]:
    """Return the months without payment since the first with a payer; `past` is in order."""
    insured = (number for number, entry in past.items() if entry.source != "none")
    first = next(insured, None)
    if first is None:
        return []
    return [number for number in range(first, max(past) + 1) if _is_gap(past.get(number))]


def _spans(numbers: Iterable[int]) -> tuple[Span, ...]:
    return spans_of(map(month_at, numbers))


def _is_deemed(entry: MonthEntry | None) -> bool:
    return entry is not None and entry.source == "deemed"


def _is_gap(entry: MonthEntry | None) -> bool:
    return not is_paid(entry) and (entry is None or entry.source not in _NO_GAP)


def is_deducted_only(entry: MonthEntry) -> bool:
    """Whether a month was taken from the wage by the payslip, and not paid in."""
    return bool(entry.withheld) and entry.source in _UNPAID and entry.paid_in is None
