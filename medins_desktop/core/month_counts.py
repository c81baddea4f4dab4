"""How many months count: cumulative, in a row, deemed, and really paid by place.

Cumulative months are never lost; a row starts anew after a gap longer than the grace of the
place. Deemed months count years and nothing else; resident months count in neither.
"""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from medins_desktop.core.back_pay import filled_in_time, payer_of
from medins_desktop.core.cover_rules import CoverRules
from medins_desktop.core.months import Month
from medins_desktop.core.record_months import (
    EMPLOYEE_SOURCES,
    RESIDENT,
    RecordMonth,
    alike_until,
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
    months: Sequence[RecordMonth], by: Iterable[Month], best: CoverRules, worst: CoverRules
) -> dict[Month, MonthCounts]:
    """Count the months of a record as it stood at the end of each of some months."""
    late = sorted({one.paid_in for one in months if one.paid_in is not None})
    found: dict[Month, MonthCounts] = {}
    for _, group in groupby(sorted(set(by)), key=lambda month: bisect_right(late, month)):
        found |= _counted_in_one_walk(months, tuple(group), best, worst)
    return found


def _counted_in_one_walk(
    months: Sequence[RecordMonth], by: Sequence[Month], best: CoverRules, worst: CoverRules
) -> dict[Month, MonthCounts]:
    """Count by months between which nothing was paid late: each continues the one before."""
    known = paid_until(months, by[-1])
    rows = by_calendar_year(without_gaps(known, by[-1])) if known else []
    alike = alike_until(rows)
    high, low = (_in_a_row(rows, alike, by, rules) for rules in (best, worst))
    found: dict[Month, MonthCounts] = {}
    tally, coming = _Tally(), iter((*known, None))
    one = next(coming)
    for month in by:
        while one is not None and one.month <= month:
            tally.add(one)
            one = next(coming)
        at = len(found)
        in_a_row = (min(low[at], high[at]), max(low[at], high[at]))
        found[month] = tally.counts(month, in_a_row)
    return found


def _in_a_row(
    months: Sequence[RecordMonth], alike: Sequence[int], by: Sequence[Month], rules: CoverRules
) -> list[int]:
    """Return the months counted since the last gap longer than the grace, by each month.

    Months of a shorter gap neither count nor break it, unless they were paid back.
    """
    filled = filled_in_time(months, rules)
    row = _Row(rules)
    found: list[int] = []
    wanted = [at for month in by if (at := month - months[0].month) >= 0] if months else []
    i = 0
    while len(found) < len(wanted):
        one, end = months[i], i
        if one.source in EMPLOYEE_SOURCES:
            end = min(alike[i], wanted[len(found)])
            row.goes_on(one)
            row.pass_over(months[end], end - i)
        elif one.is_employee_run or one.month in filled:
            row.goes_on(one)
        else:
            row.waits_for += one.counts
        if end == wanted[len(found)]:
            found.append(0 if row.is_broken(months[end].month + 1) else row.count)
        i = end + 1
    return [0] * (len(by) - len(found)) + found  # before the first month there are none


class _Tally:
    """The months counted so far."""

    def __init__(self) -> None:
        self._actual: Counter[str] = Counter()
        self._deemed = 0
        self._resident: set[int] = set()

    def add(self, one: RecordMonth) -> None:
        """Count one more month."""
        if one.counts:
            self._actual[one.place] += 1
        self._deemed += one.source == "deemed"
        if one.source == RESIDENT:
            self._resident.add(one.month.year)

    def counts(self, by: Month, in_a_row: tuple[int, int]) -> MonthCounts:
        """Return the counts by the end of a month."""
        years = 0
        while by.year - years in self._resident:
            years += 1
        cumulative = self._actual.total() + self._deemed
        return MonthCounts(cumulative, in_a_row, self._deemed, dict(self._actual), years)


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

    def pass_over(self, last: RecordMonth, count: int) -> None:
        """Add `count` months like the one before, up to the last of them."""
        self.count += count * last.counts
        self.last = last

    def is_broken(self, month: Month) -> bool:
        """Return whether what is unpaid before a month is longer than the grace."""
        last = self.last
        return last is None or self._is_longer(month - last.month - 1, last)

    def _is_longer(self, gap: int, one: RecordMonth) -> bool:
        if not gap:
            return False
        return gap > self.rules.terms(one.place, self.payer, one.month).grace.value
