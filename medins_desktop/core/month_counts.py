"""How many months count: cumulative, in a row, deemed, and really paid by place.

Cumulative months are never lost; a row starts anew after a gap longer than the grace of the
place. Deemed months count years and nothing else; resident months count in neither.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from medins_desktop.core.back_pay import filled_in_time, payer_of
from medins_desktop.core.cover_rules import CoverRules
from medins_desktop.core.months import Month
from medins_desktop.core.record_months import (
    RESIDENT,
    RecordMonth,
    is_of_years,
    paid_until,
    without_gaps,
)
from medins_desktop.core.resident_cover import by_calendar_year


@dataclass(frozen=True, slots=True)
class MonthCounts:
    """Months counted by a month. `cumulative` contains the deemed ones.

    `in_a_row` are the fewest and the most months in a row that a rule which nobody knows
    leaves possible. `actual` are the months really paid, by place; `resident_years`
    calendar years in a row.
    """

    cumulative: int
    in_a_row: tuple[int, int]
    deemed: int
    actual: Mapping[str, int]
    resident_years: int

    @property
    def consecutive(self) -> int | None:
        """The months in a row; None where a rule that nobody knows decides about them."""
        least, most = self.in_a_row
        return least if least == most else None

    def paid_in(self, area: str) -> int:
        """Return the months really paid in an area.

        `area` is how the codes of its places begin: a whole code for the place, two digits
        for its province (GB/T 2260), nothing for anywhere.
        """
        return sum(months for place, months in self.actual.items() if place.startswith(area))


def months_of_years(months: Sequence[RecordMonth], by: Month) -> frozenset[Month]:
    """Return the months that count as years by the end of a month, deemed ones included."""
    return frozenset(one.month for one in paid_until(months, by) if is_of_years(one))


def months_paid(months: Sequence[RecordMonth], by: Month) -> frozenset[Month]:
    """Return the months really paid by the end of a month, wherever."""
    return frozenset(one.month for one in paid_until(months, by) if one.counts)


def count_months(
    months: Sequence[RecordMonth], upto: Month, best: CoverRules, worst: CoverRules
) -> MonthCounts:
    """Count the months of a record as it stood at the end of a month."""
    known = paid_until(months, upto)
    actual = Counter(one.place for one in known if one.counts)
    deemed = sum(one.source == "deemed" for one in known)
    rows = without_gaps(known, upto) if known else []
    high, low = (_in_a_row(rows, rules) for rules in (best, worst))
    return MonthCounts(
        cumulative=actual.total() + deemed,
        in_a_row=(min(low, high), max(low, high)),
        deemed=deemed,
        actual=dict(actual),
        resident_years=_resident_years(known, upto),
    )


def _in_a_row(months: Sequence[RecordMonth], rules: CoverRules) -> int:
    """Return the months counted since the last gap longer than the grace.

    Months of a shorter gap neither count nor break it, unless they were paid back.
    """
    months = by_calendar_year(months)
    filled = filled_in_time(months, rules)
    row = _Row(rules)
    for one in months:
        if one.is_employee_run or one.month in filled:
            row.goes_on(one)
        else:
            row.waits_for += one.counts
    return row.count if months and not row.is_broken(months[-1].month + 1) else 0


@dataclass(slots=True)
class _Row:
    """Months in a row, and those of the gap since that were paid back too late."""

    rules: CoverRules
    count: int = 0
    waits_for: int = 0
    last: RecordMonth | None = None
    payer: str = ""

    def goes_on(self, one: RecordMonth) -> None:
        """Add a month that leaves no gap."""
        self.payer = payer_of(one, self.payer, self.rules)
        new = self.last is None or self._is_longer(one.month - self.last.month - 1, one)
        self.count = one.counts if new else self.count + self.waits_for + one.counts
        self.waits_for, self.last = 0, one

    def is_broken(self, month: Month) -> bool:
        """Return whether what is unpaid before a month is longer than the grace."""
        last = self.last
        return last is None or self._is_longer(month - last.month - 1, last)

    def _is_longer(self, gap: int, one: RecordMonth) -> bool:
        if not gap:
            return False
        return gap > self.rules.terms(one.place, self.payer, one.month).grace.value


def _resident_years(months: Sequence[RecordMonth], upto: Month) -> int:
    years = {one.month.year for one in months if one.source == RESIDENT}
    count = 0
    while upto.year - count in years:
        count += 1
    return count
