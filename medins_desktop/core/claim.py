"""What is asked: a person, bills and other cover, as typed. None is "not known", never zero."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Literal, get_args

from medins_desktop.core.standing import Standing

Facts = Mapping[str, str | bool | int | None]

Sex = Literal["male", "female"]
Status = Literal["active", "retired"]
Scheme = Literal["employee", "flexible", "resident"]
AidGroup = Literal["none", "destitute", "subsistence", "marginal", "relapse", "illness_poverty"]
Kind = Literal["inpatient", "outpatient", "chronic", "pharmacy", "emergency", "day_surgery"]
Level = Literal["community", "level1", "level2", "level3", "level3_top"]
Care = Literal["home", "filed", "referred", "emergency", "temporary", "unfiled", "in_province"]
Cause = Literal[
    "illness",
    "accident",
    "work_injury",
    "third_party",
    "third_party_unpaid",
    "public_health",
    "abroad",
]
Plan = Literal["medical", "female_illness", "critical_illness", "accident", "bundle"]
CommercialCover = Literal["in_scope", "outside", "both"]

SEXES: tuple[str, ...] = get_args(Sex)
STATUSES: tuple[str, ...] = get_args(Status)
SCHEMES: tuple[str, ...] = get_args(Scheme)
AID_GROUPS: tuple[str, ...] = get_args(AidGroup)
KINDS: tuple[str, ...] = get_args(Kind)
LEVELS: tuple[str, ...] = get_args(Level)
CARES: tuple[str, ...] = get_args(Care)
CAUSES: tuple[str, ...] = get_args(Cause)
PLANS: tuple[str, ...] = get_args(Plan)
COMMERCIAL_COVERS: tuple[str, ...] = get_args(CommercialCover)

# The amounts of a settlement sheet (医疗费用结算单) by their national names, in the order in
# which a bill is settled.
SHEET_FIELDS: tuple[str, ...] = (
    "medfee_sumamt",
    "fulamt_ownpay_amt",
    "overlmt_selfpay",
    "preselfpay_amt",
    "inscp_scp_amt",
    "act_pay_dedc",
    "hifp_pay",
    "hifob_pay",
    "hifmi_pay",
    "maf_pay",
    "hifes_pay",
    "oth_pay",
    "psn_part_amt",
    "acct_pay",
    "psn_cash_pay",
)


@dataclass(frozen=True, slots=True)
class UsedBefore:
    """A medical year's counters, typed in when the bills before a day are not at hand.

    `year` is the first month of the medical year; `before` the day from which bills are
    given. The counters go by the names that the policy gives them.
    """

    year: str
    before: date
    admissions: Mapping[str, int] = field(default_factory=dict)
    deductible: Mapping[str, Decimal] = field(default_factory=dict)
    spending: Mapping[str, Decimal] = field(default_factory=dict)
    paid: Mapping[str, Decimal] = field(default_factory=dict)
    excess: Mapping[str, Decimal] = field(default_factory=dict)
    burden: Mapping[str, Decimal] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Person:
    """The insured person. `facts` holds answers to the questions a policy declares."""

    name: str = ""
    sex: Sex | None = None
    born: date | None = None
    retirement_age: Literal[60, 55, 50] | None = None
    status: Status | None = None
    retired_on: date | None = None
    scheme: Scheme | None = None
    aid_group: AidGroup | None = None
    monthly_wage: Decimal | None = None
    facts: Facts = field(default_factory=dict)
    previous_year_burden: Decimal | None = None
    already_used: tuple[UsedBefore, ...] = ()


@dataclass(frozen=True, slots=True)
class Bill:
    """One bill. Days are the first and the last one; amounts in yuan.

    Either `in_scope` is given or the parts outside scope; a bill with neither is a
    quick estimate, settled as wholly in scope. `commercial_excluded` says that commercial
    insurance excludes what the bill is for (除外责任, such as 既往症). `sheet` holds the
    figures of the actual settlement sheet by `SHEET_FIELDS`: to compare with; the
    settlement never reads it.
    """

    id: str
    kind: Kind | None = None
    first_day: date | None = None
    last_day: date | None = None
    hospital_level: Level | None = None
    designated: bool | None = None
    care: Care | None = None
    cause: Cause | None = None
    total: Decimal | None = None
    in_scope: Decimal | None = None
    outside_catalogue: Decimal | None = None
    over_price_limit: Decimal | None = None
    class_b: Decimal | None = None
    class_b_rate: Decimal | None = None
    continues: str | None = None
    commercial_excluded: bool | None = None
    facts: Facts = field(default_factory=dict)
    sheet: Mapping[str, Decimal] = field(default_factory=dict)

    @property
    def day(self) -> date | None:
        """Return the day on which the bill is settled: its last."""
        return self.last_day or self.first_day

    @property
    def is_estimate(self) -> bool:
        """Whether parts that would lower the in-scope amount are not known."""
        return self.in_scope is None and self.lacks_parts

    @property
    def lacks_parts(self) -> bool:
        """Whether some part outside scope is not known."""
        return None in (self.outside_catalogue, self.over_price_limit, self.class_b)


@dataclass(frozen=True, slots=True)
class TopUp:
    """Employer's or commercial supplement as the person describes it: paid by claim.

    `kinds` are the kinds of care that it pays for; empty: all. Bills of other kinds count
    for nothing in it, nor do bills that it excludes, unless it pays those at a rate of their
    own, `excluded_rate`: then all count together towards deductible and cap.
    """

    deductible: Decimal
    rate: Decimal
    cap: Decimal | None = None
    covers: CommercialCover = "in_scope"
    kinds: tuple[Kind, ...] = ()
    excluded_rate: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Cover:
    """Cover beside the scheme. `mutual_aid` names the plans joined, `units` their number."""

    mutual_aid: tuple[Plan, ...] = ()
    units: Mapping[Plan, int] = field(default_factory=dict)
    supplement: TopUp | None = None
    commercial: TopUp | None = None
    account_balance: Decimal | None = None
    family_account_balance: Decimal | None = None
    pay_from_account: bool | None = None


@dataclass(frozen=True, slots=True)
class Case:
    """All that the settlement needs to know.

    `standing` says how the person stands on days; on others, without a record, covered.
    """

    person: Person
    bills: tuple[Bill, ...]
    cover: Cover = Cover()
    standing: Standing = ()

    def bill(self, bill_id: str) -> Bill:
        """Return a bill by its id; `KeyError` if there is none."""
        for bill in self.bills:
            if bill.id == bill_id:
                return bill
        raise KeyError(bill_id)
