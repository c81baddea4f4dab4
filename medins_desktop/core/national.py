"""National tables that hold in every place: retirement age, sick leave, late fee, residents."""

from dataclasses import dataclass

from medins_desktop.core.explanation import Parameter
from medins_desktop.core.months import Month
from medins_desktop.core.record import CoverRow, ResidentBonus


@dataclass(frozen=True, slots=True)
class RetirementDelay:
    """How the statutory retirement age rises for those of one sex and original age (years).

    Who would have retired k months after `since` or later: min(k div `months_each` + 1,
    `most`) months later; who would have retired before it, not at all. From then on one may
    retire `flexible` months earlier, not before the original month, or agree with the employer
    on so much later.
    """

    sex: str
    age: int
    since: Month
    months_each: int
    most: int
    rule: Parameter
    flexible: Parameter | None = None


@dataclass(frozen=True, slots=True)
class Service:
    """Years of service: from `at_least`, below `below`."""

    at_least: int = 0
    below: int | None = None


@dataclass(frozen=True, slots=True)
class SickLeavePeriod:
    """`months` of sick leave counted `within` so many months, by service in all and here."""

    total: Service
    here: Service
    months: int
    within: int


@dataclass(frozen=True, slots=True)
class SickLeave:
    """医疗期: the table, sick days that make a month, and the least pay.

    `pay_rate` is a share of the local minimum wage, never of the own wage.
    """

    rule: Parameter
    periods: tuple[SickLeavePeriod, ...]
    days_per_month: Parameter
    pay_rate: Parameter


@dataclass(frozen=True, slots=True)
class CoverBounds:
    """What the nation allows places at most: it tells what a rule not known cannot be.

    No waiting is longer than `waiting_months`; no cover outlasts the last paid month by
    more than `grace_months`, up to which a gap is none.
    """

    waiting_months: Parameter
    grace_months: Parameter


@dataclass(frozen=True, slots=True)
class National:
    """The national tables; `late_fee` is a share of what is owed, for each day.

    `checked`: the year of the table that was checked longest ago; None: it is not said.
    """

    retirement: tuple[RetirementDelay, ...] = ()
    sick_leave: SickLeave | None = None
    late_fee: Parameter | None = None
    resident_waiting: CoverRow | None = None
    resident_bonus: ResidentBonus | None = None
    cover_bounds: CoverBounds | None = None
    checked: int | None = None
