"""Cover of residents: by calendar year, with the waiting of those who join late.

国办发〔2024〕38号: who misses the yearly window or did not pay on waits, one month more for
each missed year; then cover runs to the end of the year. A place's own rule comes first.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from medins_desktop.core.cover_rules import NO_ROW, CoverRules, Rule, Terms
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.months import Month
from medins_desktop.core.record import CoverRow, Newborn
from medins_desktop.core.record_months import RESIDENT, RecordMonth

JANUARY = 1
_OWN_OR_NATIONAL = (
    "waiting_months",
    "extra_from_missed_years",
    "extra_months_each",
    "many_missed_years",
    "many_missed_months",
)


@dataclass(frozen=True, slots=True)
class ResidentYear:
    """A year's cover: joined in a month, and covered from another one on."""

    joined: Month
    begins: Month
    rule: Parameter | None = None
    missed_years: int = 0
    missing: str = ""
    newborn: bool = False


def by_calendar_year(months: Sequence[RecordMonth]) -> list[RecordMonth]:
    """Return months in which a resident's premium holds to the end of its year.

    The unpaid months after it are resident months of the same year.
    """
    if not any(one.source == RESIDENT for one in months):
        return list(months)
    found: list[RecordMonth] = []
    paid: RecordMonth | None = None
    for one in months:
        if one.source == RESIDENT:
            paid = one
        same_year = paid is not None and paid.month.year == one.month.year
        if paid is not None and same_year and one.source == "none":
            found.append(replace(one, source=RESIDENT, place=paid.place))
        else:
            found.append(one)
    return found


def resident_years(months: Sequence[RecordMonth], rules: CoverRules) -> dict[int, ResidentYear]:
    """Return the years with a resident's premium."""
    joined: dict[int, RecordMonth] = {}
    for one in months:
        if one.source == RESIDENT:
            joined.setdefault(one.month.year, one)
    return {year: _year(one, months, rules) for year, one in joined.items()}


def _year(one: RecordMonth, months: Sequence[RecordMonth], rules: CoverRules) -> ResidentYear:
    month, newborn = one.month, _as_newborn(one, rules)
    if newborn.value:
        return ResidentYear(month, month, newborn.parameter, 0, newborn.missing, newborn=True)
    terms, missed = _terms(one, rules), _missed_years(month.year, months, rules)
    on_time = month.month == JANUARY and not missed
    if on_time or _from_other_cover(month, months, terms):
        return ResidentYear(month, month)
    waiting = _waiting(terms, missed)
    begins, missing = month + waiting.value, newborn.missing or waiting.missing
    return ResidentYear(month, begins, waiting.parameter, missed, missing)


def _terms(one: RecordMonth, rules: CoverRules) -> Terms:
    """Return the place's rules, with the nation's where it has none; none without a record."""
    own = rules.terms(one.place, RESIDENT, one.month)
    national = rules.national_on(one.month.first_day).resident_waiting
    if national is None or (own.row is NO_ROW and own.bounds is None):
        return own
    return replace(own, row=_own_or_national(own.row, national))


def _own_or_national(own: CoverRow, national: CoverRow) -> CoverRow:
    lacking = [key for key in _OWN_OR_NATIONAL if getattr(own, key) is None]
    return replace(own, **{key: getattr(national, key) for key in lacking})


def _waiting(terms: Terms, missed: int) -> Rule:
    delay = terms.delay(after_gap=True)
    extra_from, each = terms.number("extra_from_missed_years"), terms.number("extra_months_each")
    months = delay.months
    if extra_from is not None and each is not None and missed >= extra_from:
        months += (missed - extra_from + 1) * each
    many, least = terms.number("many_missed_years"), terms.number("many_missed_months")
    if many is not None and least is not None and missed >= many:
        months = max(months, least)
    return Rule(months, delay.rule, delay.missing)


def _missed_years(year: int, months: Sequence[RecordMonth], rules: CoverRules) -> int:
    """Return the years without cover since the last one, those before the rule aside."""
    insured = {one.month.year for one in months if one.is_run and one.month.year < year}
    if not insured:
        return 0
    return sum(_waiting_in_force(missed, rules) for missed in range(max(insured) + 1, year))


def _waiting_in_force(year: int, rules: CoverRules) -> bool:
    row = rules.national_on(date(year, JANUARY, 1)).resident_waiting
    waiting = row.waiting_months if row is not None else None
    return waiting is not None and not waiting.asks_for


def _from_other_cover(month: Month, months: Sequence[RecordMonth], terms: Terms) -> bool:
    employee = [one.month for one in months if one.is_employee_run and one.month < month]
    return bool(employee) and terms.within_other_cover(employee[-1], month)


def _as_newborn(one: RecordMonth, rules: CoverRules) -> Rule:
    """Return whether one joins as a newborn, 1 or 0; without a rule, in the year of birth."""
    born, record = rules.person.born, rules.record_on(one.place, one.month.first_day)
    if born is None or record is None or one.month < Month.of(born):
        return Rule(0)
    newborn = record.newborn
    if newborn is None:
        same_year = born.year == one.month.year
        return Rule(int(same_year and rules.best), None, "newborn" if same_year else "")
    rule = newborn.months or newborn.days
    return Rule(int(_within(newborn, born, one.month, rules.best)), rule)


def _within(newborn: Newborn, born: date, joined: Month, best: bool) -> bool:
    if newborn.months is not None:
        return joined - Month.of(born) <= int(newborn.months.number)
    payday = joined.first_day if best else joined.last_day
    days = newborn.days
    return days is not None and (payday - born).days <= int(days.number)
