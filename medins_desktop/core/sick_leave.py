"""Protected sick leave (医疗期): how long, counted when, how much of it is used, the least pay.

劳部发〔1994〕479号; a place may have a table of its own. The contract may not be ended in it
except for fault, and one that runs out goes on to its end (劳动合同法 art. 40, 42, 45).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import ROUND_FLOOR, Decimal
from itertools import pairwise

from medins_desktop.core.employment import Employment, SickSpell
from medins_desktop.core.explanation import Parameter, Step
from medins_desktop.core.money import ONE, ZERO, to_fen
from medins_desktop.core.months import Month, same_day
from medins_desktop.core.national import Service, SickLeave, SickLeavePeriod
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.record import LocalSickLeave

_YEAR = 12  # months
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Leave:
    """The sick leave in force: `months` by the service before it, and what is left of it.

    Counted in days, or working days where the place counts those; `days_used` and
    `days_left` are None where they are not known. The national leave is counted from
    `first` to `last`, and anew from a sick day after that; a place without such a window
    counts as long as the contract lasts. `protected_until`: the last day of protection if
    the leave goes on without a break.
    """

    total_months: int
    unit_months: int
    months: int
    days_allowed: Decimal
    days_used: int | None
    days_left: int | None
    rule: Parameter
    in_workdays: bool = False
    within: int | None = None
    first: date | None = None
    last: date | None = None
    protected_until: date | None = None

    @property
    def restarts(self) -> date | None:
        """The day from which a new sick day is counted afresh."""
        return None if self.last is None else self.last + _DAY


def service(employment: Employment, until: Month) -> tuple[int, int]:
    """Return the months of service before `until`: in all, each once, and in this unit.

    Raises:
        NotSettled: nobody said since when the person works in this unit.
    """
    if employment.joined is None:
        raise NotSettled("unknown:joined")
    spans = [(employment.joined, None), *((job.first, job.last) for job in employment.jobs)]
    months = [
        {first + i for i in range(min(last or until, until + -1) - first + 1)}
        for first, last in spans
    ]
    return len(set().union(*months)), len(months[0])


def sick_leave(employment: Employment, table: SickLeave) -> Leave:
    """Return the sick leave by the national table, in the window of the last sick day.

    Raises:
        NotSettled: no sick day was typed, or no start in this unit; or the table has a hole.
    """
    days = sick_days(employment.sick_spells)
    opens: date | None = min((*days, *_fell_ill(employment)), default=None)
    if opens is None:
        raise NotSettled("unknown:fell_ill")
    while opens is not None:
        first = opens
        total, here = service(employment, Month.of(first))
        period = _period(table.periods, total, here)
        last = same_day(first, months=period.within)
        opens = min((day for day in days if day > last), default=None)
    inside = [day for day in days if first <= day <= last]
    allowed = period.months * int(table.days_per_month.number)
    left = max(allowed - len(inside), 0)
    return Leave(
        total,
        here,
        period.months,
        Decimal(allowed),
        len(inside),
        left,
        table.rule,
        within=period.within,
        first=first,
        last=last,
        protected_until=min(_used_up(inside, allowed, first), last),
    )


def local_sick_leave(employment: Employment, table: LocalSickLeave) -> Leave:
    """Return the sick leave by a place's own table, in working days of the whole contract.

    Raises:
        NotSettled: no sick day was typed, or no start in this unit.
    """
    spells = sorted(employment.sick_spells, key=lambda spell: spell.first)
    day: date | None = max((*_fell_ill(employment), *(s.first for s in spells)), default=None)
    if day is None:
        raise NotSettled("unknown:fell_ill")
    total, here = service(employment, Month.of(day))
    first_year, per_year = table.first_year_months.number, table.per_year_months.number
    more = per_year * max(here // _YEAR - 1, 0)
    months = int(min(first_year + more, table.max_months.number))
    allowed = months * table.workdays_per_month.number
    used = _workdays(spells)
    left = None if used is None else int(max(allowed - used, ZERO).quantize(ONE, ROUND_FLOOR))
    rule = table.max_months if first_year + more > months else table.first_year_months
    return Leave(total, here, months, allowed, used, left, rule, in_workdays=True)


def sick_pay_floor(pay_rate: Parameter, minimum_wage: Parameter) -> Step:
    """Return the least sick pay a month: a share of the local minimum wage, never of one's own.

    Raises:
        NotSettled: the minimum wage is not known.
    """
    wage = minimum_wage.number
    inputs = (("wage", wage), ("rate", pay_rate.number))
    below = (Step("minimum_wage", wage, parameter=minimum_wage),)
    return Step("sick_pay_floor", to_fen(wage * pay_rate.number), inputs, pay_rate, below)


def short_of_floor(floor: Step, paid: Decimal) -> Decimal:
    """Return by how many yuan a month of sick pay lies below the least; 0 if it does not."""
    least = floor.amount
    if not isinstance(least, Decimal):
        raise TypeError("the least sick pay is a number")
    return max(least - paid, ZERO)


def leave_step(leave: Leave) -> Step:
    """Return how the leave came about; amounts are months and days."""
    unit = "workdays" if leave.in_workdays else "days"
    parts = [
        Step("service_total", Decimal(leave.total_months)),
        Step("service_here", Decimal(leave.unit_months)),
    ]
    if leave.within is not None:
        inputs = (("first", leave.first), ("last", leave.last))
        parts.append(Step("leave_window", Decimal(leave.within), inputs, leave.rule))
    if leave.days_used is not None:
        used = Decimal(leave.days_used)
        days = (("days_allowed", leave.days_allowed), ("days_used", used))
        parts.append(Step(f"leave_{unit}_left", Decimal(leave.days_left or 0), days))
    return Step("leave_months", Decimal(leave.months), (), leave.rule, tuple(parts))


def _fell_ill(employment: Employment) -> tuple[date, ...]:
    return () if employment.fell_ill is None else (employment.fell_ill,)


def sick_days(spells: Sequence[SickSpell]) -> list[date]:
    """Return every day of sick leave once, rest days included, in order."""
    days = {
        spell.first + timedelta(days=i)
        for spell in spells
        for i in range((spell.last - spell.first).days + 1)
    }
    return sorted(days)


def _period(periods: Sequence[SickLeavePeriod], total: int, here: int) -> SickLeavePeriod:
    for period in periods:
        if applies(period, total, here):
            return period
    raise NotSettled("no_rule:sick_leave")


def applies(period: SickLeavePeriod, total: int, here: int) -> bool:
    """Return whether a row of the table is for so many months of service in all and here."""
    return _within(period.total, total) and _within(period.here, here)


def _within(years: Service, months: int) -> bool:
    below = years.below is None or months < years.below * _YEAR
    return below and months >= years.at_least * _YEAR


def _used_up(days: Sequence[date], allowed: int, first: date) -> date:
    """Return the day on which the leave is used up, or will be if it goes on without a break."""
    if len(days) >= allowed:
        return days[allowed - 1]
    last = days[-1] if days else first - _DAY
    return last + timedelta(days=allowed - len(days))


def _workdays(spells: Sequence[SickSpell]) -> int | None:
    """Return the working days of spells in order; None if one is not known or counted twice."""
    overlap = any(after.first <= before.last for before, after in pairwise(spells))
    counted = [spell.workdays for spell in spells]
    known = [days for days in counted if days is not None]
    return None if overlap or len(known) < len(counted) else sum(known)
