"""What is paid for a month, by whom, under the state that the firm is in.

社会保险法 art. 60: a lower rate or base holds only with approval and in its months; without
one the ordinary rules do. A deferral moves the day on which the employer's part is paid,
never its amount nor what the account gets. Pooled only (单建统筹) credits nothing.
"""

from dataclasses import dataclass, replace
from decimal import Decimal

from medins_desktop.core.claim import Person
from medins_desktop.core.contribution import (
    Contribution,
    PaidPart,
    contribution_row,
    monthly_contribution,
    row_for,
)
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.enterprise import Approval, Enterprise
from medins_desktop.core.explanation import Parameter, Step
from medins_desktop.core.facts import KnownFacts, record_facts, status_on
from medins_desktop.core.last_check import last_check
from medins_desktop.core.money import ZERO
from medins_desktop.core.months import Month
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.record import (
    AccountRow,
    ContributionBase,
    ContributionPart,
    ContributionRow,
    Record,
)

_BY_SOURCE = {
    "employer": "employer",
    "deferred": "employer",
    "arrears": "employer",
    "personal": "flexible",
    "unemployment_fund": "unemployment_fund",
}
_IN_RETIREMENT = ContributionRow("retired", (), ContributionBase(), ())


@dataclass(frozen=True, slots=True)
class MonthOwed:
    """A month's contribution in yuan. `applied` is the state of the firm that counted.

    A stated hardship or deferral without approval in this month counts as normal.
    `credit_unknown` says why the account's credit is not known, if it is not.
    `credit_a_year`: the account gets it once a year instead. `last_check` is the year for
    which the rules were last checked, if that is before the month's (see `last_check`).
    """

    month: Month
    who: str
    applied: str
    contribution: Contribution
    credit_unknown: str
    credit_a_year: Parameter | None
    step: Step
    last_check: int | None = None

    @property
    def stale(self) -> bool:
        """Whether the rules were last checked before the month's year."""
        return self.last_check is not None

    @property
    def fixed(self) -> Decimal:
        """What the person pays as a fixed amount, beside the rates."""
        mine = (part for part in self.contribution.parts if part.payer == "person")
        return sum((part.amount for part in mine if part.parameter.unit == "yuan"), ZERO)

    @property
    def person(self) -> Decimal:
        """What the person pays by rates of the base."""
        return self.contribution.paid_by("person") - self.fixed


def month_owed(
    month: Month, record: Record, person: Person, firm: Enterprise, run: ContributionRun | None
) -> MonthOwed:
    """Return what is owed for a month; `run` is what the record of contributions says of it.

    Raises:
        NotSettled: there is no rule for who pays, or a value or an answer is not known.
    """
    who = payer_of(month, person, firm, run)
    facts = record_facts(person, month.first_day)
    applied = _applied(firm, month) if who == "employer" else "normal"
    ended = firm.state == "hardship" and applied == "normal"
    row = _row(record, who, facts, pooled_only=bool(firm.pooled_only), unapproved=ended)
    if applied == "hardship":
        row = _approved(row, firm)
    if run is not None and run.base is not None:
        row = replace(row, base=_typed_base("recorded_base", run.base, row.base))
    found = monthly_contribution(person.monthly_wage, row)
    account, reason = None, ""
    if not row.pooled_only:
        try:
            account = row_for(record.account, who, facts)
            found = monthly_contribution(person.monthly_wage, row, account)
            reason = "no_rule:account_credit" if account is None else ""
        except NotSettled as refused:
            account, reason = None, refused.code
    why = _firm_steps(month, firm, applied, found) if who == "employer" else ()
    step = _step(found, row, account, person.monthly_wage, why)
    yearly = None if account is None else account.yuan_year
    unchecked = last_check(month.first_day, record)
    return MonthOwed(month, who, applied, found, reason, yearly, step, unchecked)


def payer_of(month: Month, person: Person, firm: Enterprise, run: ContributionRun | None) -> str:
    """Return by whose rules a month is paid: as the record says, else as the person stands.

    Raises:
        NotSettled: residents pay by the year.
    """
    if run is not None and run.source in _BY_SOURCE:
        return _BY_SOURCE[run.source]
    if status_on(person, month.last_day) == "retired":
        return "retired"
    if person.scheme == "resident" or (run is not None and run.source == "resident"):
        raise NotSettled("no_rule:resident_month")
    return "flexible" if person.scheme == "flexible" or firm.state == "none" else "employer"


def _row(
    record: Record, who: str, facts: KnownFacts, *, pooled_only: bool, unapproved: bool
) -> ContributionRow:
    row = contribution_row(record.contributions, who, facts, pooled_only=pooled_only)
    if row is None and pooled_only:  # the same rates, and nothing to the account
        row = contribution_row(record.contributions, who, facts)
        pooled_only = not unapproved  # not open to every firm here: it ends with the approval
    if row is None and who == "retired":
        row = _IN_RETIREMENT
    if row is None:
        raise NotSettled("no_rule:contribution")
    return replace(row, pooled_only=True) if pooled_only else row


def _applied(firm: Enterprise, month: Month) -> str:
    """Return the state that counts: an exception only while it is approved."""
    if firm.state in ("hardship", "deferral") and not firm.approval.holds_in(month):
        return "normal"
    return firm.state or "normal"


def _approved(row: ContributionRow, firm: Enterprise) -> ContributionRow:
    """Return a row with the approved base and, for the employer's basic part, rate."""
    if firm.contribution_base is not None:
        base = _typed_base("contribution_base", firm.contribution_base, row.base)
        row = replace(row, base=base)
    if firm.employer_rate is None:
        return row
    rate = Parameter("employer_rate", firm.employer_rate, "rate", (), "user")
    others = tuple(part for part in row.parts if (part.payer, part.fund) != ("employer", "basic"))
    return replace(row, parts=(ContributionPart("employer", "basic", rate), *others))


def _typed_base(id_: str, amount: Decimal, rule: ContributionBase) -> ContributionBase:
    typed = Parameter(id_, amount, "yuan", (), "user")
    return ContributionBase(amount=typed, whole_yuan=rule.whole_yuan)


def _step(
    found: Contribution,
    row: ContributionRow,
    account: AccountRow | None,
    wage: Decimal | None,
    firm: tuple[Step, ...],
) -> Step:
    """Return how a month came about; its amount is what the person pays."""
    parts: list[Step] = []
    if any(part.rate is not None for part in row.parts):
        parts.append(_base_step(found.base, row.base, wage))
    parts += [_part_step(part, found.base) for part in found.parts]
    if row.pooled_only:
        parts.append(Step("pooled_only", ZERO))
    elif account is not None and account.yuan_year is not None:
        yearly = account.yuan_year
        parts.append(Step("account_credit_year", yearly.number, parameter=yearly))
    elif found.account_credit is not None:
        rule = None if account is None else account.rate or account.yuan_month
        parts.append(Step("account_credit", found.account_credit, parameter=rule))
    return Step("contribution", found.paid_by("person"), steps=(*firm, *parts))


def _base_step(base: Decimal, rule: ContributionBase, wage: Decimal | None) -> Step:
    if rule.amount is not None:
        return Step("base_fixed", base, parameter=rule.amount)
    inputs = (("wage", wage),)
    if rule.floor is not None and wage is not None and wage < rule.floor.number:
        return Step("base_floor", base, inputs, rule.floor)
    if rule.ceiling is not None and wage is not None and wage > rule.ceiling.number:
        return Step("base_ceiling", base, inputs, rule.ceiling)
    return Step("base_wage", base, inputs)


def _part_step(part: PaidPart, base: Decimal) -> Step:
    if part.parameter.unit == "yuan":
        return Step(f"fixed_{part.payer}", part.amount, parameter=part.parameter)
    inputs = (("base", base), ("rate", part.parameter.number))
    return Step(f"part_{part.payer}", part.amount, inputs, part.parameter)


def _firm_steps(
    month: Month, firm: Enterprise, applied: str, found: Contribution
) -> tuple[Step, ...]:
    """Return what the firm's state changes: nothing, or what is put off, lowered or denied."""
    if firm.state in ("hardship", "deferral") and applied == "normal":
        return (Step("not_approved", ZERO, steps=(_why_not(firm.approval, month),)),)
    if applied == "deferral":
        last = firm.approval.last
        until = () if last is None else (Step("deferred_until", ZERO, (("last", last),)),)
        return (Step("deferred", found.paid_by("employer"), steps=until),)
    if applied == "hardship":
        return (Step("hardship", found.paid_by("employer")),)
    return ()


def _why_not(approval: Approval, month: Month) -> Step:
    """Return why an approval does not hold in a month."""
    dates = (("first", approval.first), ("last", approval.last))
    known = tuple((name, day) for name, day in dates if day is not None)
    return Step(f"approval_{approval.fault_in(month)}", ZERO, known)
