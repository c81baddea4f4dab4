"""What a contribution record shows at once: months by source and year, gaps, payslips.

By no rule of a place: which months are in a row, and whether cover is alive, its judge tells.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from medins_desktop.core.months import Month
from medins_desktop.core.record_months import is_of_years
from medins_desktop.interview.record_grid import (
    MonthEntry,
    Span,
    month_at,
    number_of,
    spans_of,
)

# Months without payment that are no gap: approved as deferred, or paid in another scheme.
_NO_GAP = frozenset(("deferred", "resident"))
_UNPAID = frozenset(("arrears", "none"))


class RecordCounts(NamedTuple):
    """What can be counted up to the month of today; numbers are months.

    `last` is the last month that the record has. `gaps` lie
    between its first and last month; `unfilled` are the months since then of which nothing is
    known. `deducted`: taken from the wage by the payslip, and not paid in. `later` months lie
    ahead and are not counted.
    """

    by_source: Mapping[str, int]
    by_year: Mapping[int, int]
    last: Month | None
    gaps: tuple[Span, ...]
    unfilled: Span | None
    deducted: tuple[Span, ...]
    later: int

    @property
    def cumulative(self) -> int:
        """The months that count as years."""
        return sum(self.by_year.values())


def count_record(months: Mapping[Month, MonthEntry], today: Month) -> RecordCounts:
    """Count a record, as `record_grid.months_of` returns it, up to the month of today."""
    now = number_of(today)
    numbered = {number_of(month): entry for month, entry in months.items()}
    past = {number: numbered[number] for number in sorted(numbered) if number <= now}
    paid = [number for number, entry in past.items() if _is_paid(entry, today)]
    last = max(past, default=None)
    return RecordCounts(
        by_source=Counter(entry.source for entry in past.values()),
        by_year=Counter(number // 12 for number in paid),
        last=month_at(last) if last is not None else None,
        gaps=_spans(_gaps(past, today)),
        unfilled=Span(month_at(last + 1), today) if last is not None and last < now else None,
        deducted=_spans(n for n, entry in past.items() if _is_deducted_only(entry)),
        later=len(months) - len(past),
    )


def _gaps(past: Mapping[int, MonthEntry], today: Month) -> list[int]:
    """Return the months without payment since the first with a payer; `past` is in order."""
    insured = (number for number, entry in past.items() if entry.source != "none")
    first = next(insured, None)
    if first is None:
        return []
    return [number for number in range(first, max(past) + 1) if _is_gap(past.get(number), today)]


def _spans(numbers: Iterable[int]) -> tuple[Span, ...]:
    return spans_of(map(month_at, numbers))


def _is_gap(entry: MonthEntry | None, today: Month) -> bool:
    return entry is None or not (_is_paid(entry, today) or entry.source in _NO_GAP)


def _is_paid(entry: MonthEntry, today: Month) -> bool:
    return is_of_years(entry) and (entry.paid_in is None or entry.paid_in <= today)


def _is_deducted_only(entry: MonthEntry) -> bool:
    return bool(entry.withheld) and entry.source in _UNPAID and entry.paid_in is None
