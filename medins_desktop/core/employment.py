"""Jobs and sick leave, as typed: what the rules about sick leave count by."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from medins_desktop.core.months import Month


@dataclass(frozen=True, slots=True)
class Job:
    """A job's months; `last` is None while it lasts."""

    first: Month
    last: Month | None = None


@dataclass(frozen=True, slots=True)
class SickSpell:
    """Days of one sick leave."""

    first: date
    last: date
    workdays: int | None = None


@dataclass(frozen=True, slots=True)
class Employment:
    """Jobs, the present one since `joined`, and sick leave.

    `sick_pay`, what the firm pays in sick leave, and the minimum wage in yuan a month.
    """

    jobs: tuple[Job, ...] = ()
    joined: Month | None = None
    fell_ill: date | None = None
    sick_spells: tuple[SickSpell, ...] = ()
    local_minimum_wage: Decimal | None = None
    sick_pay: Decimal | None = None
