"""The shape of national tables: retirement age, sick leave, late fee, residents, cover."""

from datetime import date
from typing import Literal

import msgspec

from medins_desktop.packs.named import Days, Months, Rate
from medins_desktop.packs.pack_evidence import Citation, Note, ParameterEntry, SourceEntry
from medins_desktop.packs.record_file import CoverEntry, ResidentBonusEntry


class RuleEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where a rule stands whose numbers are a table of this file."""

    sources: list[Citation]
    confidence: str
    note: Note = ""


class DelayEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How the statutory retirement age rises; `since` is the first day of a month."""

    rule: str
    sex: Literal["male", "female"]
    age: int
    since: date
    months_each: int
    most: int
    flexible_months: Months = ""


class ServiceEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Years of service: from `at_least`, below `below`."""

    at_least: int = 0
    below: int | None = None


class PeriodEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Months of sick leave, and the months within which they are counted."""

    total: ServiceEntry
    here: ServiceEntry
    months: int
    within: int


class SickLeaveEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Sick leave (医疗期) and the least pay in it."""

    rule: str
    periods: list[PeriodEntry]
    days_per_month: Days
    pay_rate: Rate


class LateFeeEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What late contributions cost."""

    rate_per_day: Rate


class CoverBoundsEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The longest waiting, and the longest gap that is none, that places may rule."""

    waiting_months: Months
    grace_months: Months


class TablesFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One or more national tables."""

    format: Literal["medins-national"]
    version: int
    checked: int
    sources: dict[str, SourceEntry]
    parameters: dict[str, ParameterEntry] = {}
    rules: dict[str, RuleEntry] = {}
    retirement: list[DelayEntry] = []
    sick_leave: SickLeaveEntry | None = None
    late_fee: LateFeeEntry | None = None
    resident_waiting: CoverEntry | None = None
    resident_bonus: ResidentBonusEntry | None = None
    cover_bounds: CoverBoundsEntry | None = None
