"""The shape of a place's record file: contributions, account, cover, retirement, residents.

What the keys mean is told by the core's kinds of the same names (`core/record.py`).
"""

from typing import Literal

import msgspec

from medins_desktop.packs.named import Days, Months, Names, Rate, Workdays, Years, YesNo, Yuan
from medins_desktop.packs.pack_conditions import FactEntry, GapEntry, When
from medins_desktop.packs.pack_evidence import ParameterEntry, SourceEntry, Text


class BaseEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What contribution rates are taken of."""

    amount: Yuan | None = None
    floor: Yuan | None = None
    ceiling: Yuan | None = None
    whole_yuan: YesNo | None = None


class PartEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one payer owes one fund: a rate, or an amount a month or a year."""

    payer: Literal["employer", "person", "unemployment_fund"]
    fund: Literal["basic", "large_amount", "maternity", "other"]
    rate: Rate | None = None
    yuan_month: Yuan | None = None
    yuan_year: Yuan | None = None


class ContributionEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is owed for a month."""

    who: Literal["employer", "flexible", "unemployment_fund", "retired"]
    parts: list[PartEntry]
    when: When = {}
    base: BaseEntry = BaseEntry()
    pooled_only: bool = False


class AccountEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What is credited to the account."""

    who: Literal["employer", "flexible", "unemployment_fund", "retired"]
    when: When = {}
    nothing: bool = False
    rate: Rate | None = None
    employer_share: Rate | None = None
    yuan_month: Yuan | None = None
    yuan_year: Yuan | None = None


class CoverEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How paid months become cover."""

    who: Literal["employer", "flexible", "unemployment_fund", "resident"]
    when: When = {}
    starts: Months | None = None
    start_days: Days | None = None
    stops: Months | None = None
    grace_months: Months | None = None
    waiting_months: Months | None = None
    waiting_days: Days | None = None
    first_waiting_months: Months | None = None
    waiting_break_months: Months | None = None
    after_cover_months: Months | None = None
    after_cover_days: Days | None = None
    back_pay_allowed: YesNo | None = None
    back_pay_covers: YesNo | None = None
    longer_gap_covers: YesNo | None = None
    arrears_repaid_cover: YesNo | None = None
    arrears_repay_days: Days | None = None
    account_frozen: YesNo | None = None
    extra_from_missed_years: Years | None = None
    extra_months_each: Months | None = None
    many_missed_years: Years | None = None
    many_missed_months: Months | None = None


class PriceEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What one missing month costs at once."""

    rate: Rate | None = None
    base: Yuan | None = None
    own_base: bool = False


class RetirementEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Years of contributions for cover in retirement."""

    years: Years
    when: When = {}
    or_continuous_years: Years | None = None
    actual_years: Years | None = None
    actual_in: Literal["place", "province", "anywhere"] = "anywhere"
    pay_on: YesNo | None = None
    lump: YesNo | None = None
    price: PriceEntry | None = None


class MinimumWageEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The minimum wage a month."""

    yuan_month: Yuan
    when: When = {}


class PremiumEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a resident pays for a calendar year."""

    yuan_year: Yuan
    when: When = {}


class ResidentBonusEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """How residents' years in a row raise the cap of critical-illness insurance."""

    per_year: Yuan
    after_years: Years | None = None
    claim_free: Yuan | None = None
    most: Yuan | None = None
    at_most_share: Rate | None = None
    less_per_missed_year: Yuan | None = None


class NewbornEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Insured within this time, a newborn is covered from birth."""

    days: Days | None = None
    months: Months | None = None


class LocalSickLeaveEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A place's own period of sick leave."""

    first_year_months: Months
    per_year_months: Months
    max_months: Months
    workdays_per_month: Workdays


class AveragesEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Published averages that other values are shares of."""

    monthly_wage: Yuan | None = None
    annual_wage: Yuan | None = None
    resident_income: Yuan | None = None


class DistressedEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the place once ruled for firms in distress: told, never applied."""

    text: Text
    values: Names


class RecordFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One place's rules about the record; the days from which values hold stand beside them."""

    format: Literal["medins-record"]
    version: int
    place: str
    name: Text
    checked: int
    sources: dict[str, SourceEntry]
    parameters: dict[str, ParameterEntry]
    contributions: list[ContributionEntry] = []
    account: list[AccountEntry] = []
    cover: list[CoverEntry] = []
    retirement: list[RetirementEntry] = []
    minimum_wage: list[MinimumWageEntry] = []
    premiums: list[PremiumEntry] = []
    distressed: list[DistressedEntry] = []
    averages: AveragesEntry | None = None
    newborn: NewbornEntry | None = None
    resident_bonus: ResidentBonusEntry | None = None
    sick_leave: LocalSickLeaveEntry | None = None
    facts: dict[str, FactEntry] = {}
    gaps: list[GapEntry] = []
