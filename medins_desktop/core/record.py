"""A place's rules about the record on a day: contributions, account, cover, retirement.

Rows are tried in order, as in `policy`; no row means that the place's rule is not known,
never a default. A key that is None is not known or does not apply; the file's notes say
which. Amounts in yuan, spans in whole months or days as their names say.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from medins_desktop.core.explanation import Parameter, Source
from medins_desktop.core.policy import Condition, DeclaredFact, Gap

# Facts that conditions may test without the file declaring them; `day` is the day asked for.
RECORD_FACTS = ("day", "sex", "status", "age", "scheme", "group", "retired_on")


@dataclass(frozen=True, slots=True)
class ContributionBase:
    """What rates are taken of: the wage within floor and ceiling, or a fixed amount a month.

    `whole_yuan` says whether the base is rounded to whole yuan, half up.
    """

    amount: Parameter | None = None
    floor: Parameter | None = None
    ceiling: Parameter | None = None
    whole_yuan: Parameter | None = None


@dataclass(frozen=True, slots=True)
class ContributionPart:
    """What one payer owes one fund: a rate of the base, or an amount a month or a year."""

    payer: str
    fund: str
    rate: Parameter | None = None
    yuan_month: Parameter | None = None
    yuan_year: Parameter | None = None


@dataclass(frozen=True, slots=True)
class ContributionRow:
    """What is owed for a month. `who` pays: employer, flexible, unemployment_fund, retired.

    `pooled_only` (单建统筹) means by its definition that nothing goes to an account.
    """

    who: str
    when: tuple[Condition, ...]
    base: ContributionBase
    parts: tuple[ContributionPart, ...]
    pooled_only: bool = False


@dataclass(frozen=True, slots=True)
class AccountRow:
    """What is credited to the account of those for whom `who` pays, or of the retired.

    `rate` of the base and, by the older rule, `employer_share` of the employer's part; or
    a fixed amount. With `nothing` there is no credit, and that is the rule.
    """

    who: str
    when: tuple[Condition, ...]
    nothing: bool = False
    rate: Parameter | None = None
    employer_share: Parameter | None = None
    yuan_month: Parameter | None = None
    yuan_year: Parameter | None = None


@dataclass(frozen=True, slots=True)
class CoverRow:
    """How paid months become cover. `who` pays: employer, flexible, unemployment_fund, resident.

    starts: whole months from the first paid month until cover (0: at once); start_days:
    days after the payment instead. stops: months that cover outlasts the last paid month.
    grace_months: a gap up to this long is none. waiting_months, waiting_days: after a longer
    gap, from the first paid month (payment); first_waiting_months: on first joining; neither
    within after_cover_months (days) of other cover. waiting_break_months: a gap longer than
    this while waiting starts the waiting again. back_pay_allowed: missed months may be paid
    later; back_pay_covers: then a gap within grace is covered; longer_gap_covers: a longer
    one too. arrears_repaid_cover: an employer's arrears repaid in time cover their months,
    the time being grace or arrears_repay_days from the order to pay. account_frozen: the
    account cannot be used in a gap.

    Of residents who join late: waiting_months, and from extra_from_missed_years missed
    years on extra_months_each; after many_missed_years, never less than many_missed_months.
    """

    who: str
    when: tuple[Condition, ...]
    starts: Parameter | None = None
    start_days: Parameter | None = None
    stops: Parameter | None = None
    grace_months: Parameter | None = None
    waiting_months: Parameter | None = None
    waiting_days: Parameter | None = None
    first_waiting_months: Parameter | None = None
    waiting_break_months: Parameter | None = None
    after_cover_months: Parameter | None = None
    after_cover_days: Parameter | None = None
    back_pay_allowed: Parameter | None = None
    back_pay_covers: Parameter | None = None
    longer_gap_covers: Parameter | None = None
    arrears_repaid_cover: Parameter | None = None
    arrears_repay_days: Parameter | None = None
    account_frozen: Parameter | None = None
    extra_from_missed_years: Parameter | None = None
    extra_months_each: Parameter | None = None
    many_missed_years: Parameter | None = None
    many_missed_months: Parameter | None = None


@dataclass(frozen=True, slots=True)
class MissingMonthPrice:
    """What one missing month costs at once: `rate` × `base`, or × the person's own base."""

    rate: Parameter | None = None
    base: Parameter | None = None
    own_base: bool = False


@dataclass(frozen=True, slots=True)
class RetirementRow:
    """Years of contributions for cover in retirement.

    `years` in all, or `or_continuous_years` without a break; of them `actual_years` really
    paid, `actual_in` the place, its province or anywhere. `pay_on` and `lump` say whether
    what is missing may be paid month by month, or at once.
    """

    when: tuple[Condition, ...]
    years: Parameter
    or_continuous_years: Parameter | None = None
    actual_years: Parameter | None = None
    actual_in: str = "anywhere"
    pay_on: Parameter | None = None
    lump: Parameter | None = None
    price: MissingMonthPrice | None = None


@dataclass(frozen=True, slots=True)
class MinimumWageRow:
    """The minimum wage a month."""

    when: tuple[Condition, ...]
    yuan_month: Parameter


@dataclass(frozen=True, slots=True)
class PremiumRow:
    """What a resident pays for a calendar year."""

    when: tuple[Condition, ...]
    yuan_year: Parameter


@dataclass(frozen=True, slots=True)
class ResidentBonus:
    """How residents' years in a row raise the cap of critical-illness insurance.

    `per_year` beyond `after_years`, `claim_free` for each year without a claim, together at
    most `most` yuan or `at_most_share` of the cap; `less_per_missed_year` lowers it.
    """

    per_year: Parameter
    after_years: Parameter | None = None
    claim_free: Parameter | None = None
    most: Parameter | None = None
    at_most_share: Parameter | None = None
    less_per_missed_year: Parameter | None = None


@dataclass(frozen=True, slots=True)
class Newborn:
    """Insured within this time, a newborn is covered from birth."""

    days: Parameter | None = None
    months: Parameter | None = None


@dataclass(frozen=True, slots=True)
class LocalSickLeave:
    """A place's own 医疗期: months in the first year with the employer, more per full year."""

    first_year_months: Parameter
    per_year_months: Parameter
    max_months: Parameter
    workdays_per_month: Parameter


@dataclass(frozen=True, slots=True)
class Averages:
    """Published averages that other values are shares of."""

    monthly_wage: Parameter | None = None
    annual_wage: Parameter | None = None
    resident_income: Parameter | None = None


@dataclass(frozen=True, slots=True)
class Distressed:
    """What a place once ruled for firms in distress: told with its values, never applied."""

    text: Mapping[str, str]
    values: tuple[Parameter, ...]


@dataclass(frozen=True, slots=True)
class Record:
    """A place's rules about the record on a day; last checked in `checked`.

    `missing` names values that only the person can give (`labels` has the questions);
    until then nothing that needs them is worked out.
    """

    place: str
    name: Mapping[str, str]
    checked: int
    parameters: Mapping[str, Parameter]
    sources: Mapping[str, Source]
    facts: Mapping[str, DeclaredFact]
    gaps: tuple[Gap, ...]
    missing: tuple[str, ...]
    labels: Mapping[str, Mapping[str, str]]
    contributions: tuple[ContributionRow, ...] = ()
    account: tuple[AccountRow, ...] = ()
    cover: tuple[CoverRow, ...] = ()
    retirement: tuple[RetirementRow, ...] = ()
    minimum_wage: tuple[MinimumWageRow, ...] = ()
    premiums: tuple[PremiumRow, ...] = ()
    distressed: tuple[Distressed, ...] = ()
    averages: Averages | None = None
    newborn: Newborn | None = None
    resident_bonus: ResidentBonus | None = None
    sick_leave: LocalSickLeave | None = None


def says_yes(rule: Parameter | None) -> bool | None:
    """Return the answer of a yes-or-no rule; None where the place has none.

    Raises:
        NotSettled: nobody knows it.
    """
    return None if rule is None else rule.number == Decimal(1)
