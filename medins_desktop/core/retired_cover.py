"""Whether a record shows the years with which cover lasts for life (社会保险法 art. 27)."""

from datetime import date

from medins_desktop.core.claim import Person
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.facts import first_that_holds, record_facts
from medins_desktop.core.month_counts import MonthCounts
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.record import Record, RetirementRow

MONTHS = 12


def has_required_years(
    record: Record | None, person: Person, day: date, counts: MonthCounts, place: str
) -> Parameter | None:
    """Return the rule that a record fulfils; None if it does not, or the rule is not known."""
    if record is None:
        return None
    try:
        row = first_that_holds(record.retirement, record_facts(person, day))
        return None if row is None else _fulfilled(row, counts, place)
    except NotSettled:
        return None


def _fulfilled(row: RetirementRow, counts: MonthCounts, place: str) -> Parameter | None:
    actual = row.actual_years
    if actual is not None and counts.paid_in(area_of(row, place)) < actual.number * MONTHS:
        return None
    in_a_row = row.or_continuous_years
    if counts.cumulative >= row.years.number * MONTHS:
        return row.years
    if in_a_row is not None and (counts.consecutive or 0) >= in_a_row.number * MONTHS:
        return in_a_row
    return None


def area_of(row: RetirementRow, place: str) -> str:
    """Return how the codes of the places begin in which a rule wants months really paid."""
    return {"place": place, "province": place[:2]}.get(row.actual_in, "")
