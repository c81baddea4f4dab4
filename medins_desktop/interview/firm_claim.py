"""What the employer's arrears cost the person, what it owes the fund, and what was withheld.

社会保险法 art. 58, 60, 63, 86. What is claimed is the difference of two settlements; it is
never money received. Whatever cannot be worked out is None and its reason is kept.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from medins_desktop.core.back_pay_plan import BackPay
from medins_desktop.core.liability import cost_more
from medins_desktop.core.money import ZERO
from medins_desktop.core.months import Month
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.result import SettledBill
from medins_desktop.core.settlement import settle
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import Assessment, choice_of
from medins_desktop.interview.record import case_as_if_paid, judged
from medins_desktop.interview.record_counts import is_deducted_only
from medins_desktop.interview.record_grid import months_of
from medins_desktop.interview.record_results import back_pay_of, contribution_in, run_in
from medins_desktop.packs.library import Library


@dataclass(frozen=True, slots=True)
class ClaimedBill:
    """A bill settled twice: as it is, and `usual`, as if the employer had paid in time.

    `low` and `high`: the least and the most that it costs more than it would, in yuan; None
    where one of the two settlements has no amounts.
    """

    now: SettledBill
    usual: SettledBill
    low: Decimal | None
    high: Decimal | None


@dataclass(frozen=True, slots=True)
class Withheld:
    """Months deducted on the payslip and not paid in; yuan, None: not known, `reason` says why."""

    months: tuple[Month, ...]
    amount: Decimal | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Ranks:
    """What is owed by rank in a bankruptcy (企业破产法 art. 113), in yuan; None: not known.

    `first`: what should have gone to the account; `second`: all other contributions.
    """

    first: Decimal | None
    second: Decimal | None


@dataclass(frozen=True, slots=True)
class Claim:
    """All that the employer owes because of months it did not pay: to the person, to the fund.

    `assumed_from`: from this month on the record says nothing, and months are taken as owed.
    """

    bills: tuple[ClaimedBill, ...]
    gaps: tuple[BackPay, ...]
    withheld: Withheld
    ranks: Ranks
    assumed_from: Month | None = None

    @property
    def exists(self) -> bool:
        """Whether there is anything to claim or to pay."""
        return bool(self.bills or self.gaps or self.withheld.months)

    @property
    def low(self) -> Decimal | None:
        """The least that the bills cost more; None where one of them is not known."""
        return _sum(bill.low for bill in self.bills)

    @property
    def high(self) -> Decimal | None:
        """The most that the bills cost more; None where one of them is not known."""
        return _sum(bill.high for bill in self.bills)

    @property
    def principal(self) -> Decimal | None:
        """The contributions that the employer owes the fund."""
        return _sum(gap.principal for gap in self.gaps)

    @property
    def late_fee(self) -> Decimal | None:
        """The late fee up to the day of the case, borne by the employer, owed to the fund."""
        return _sum(gap.late_fee for gap in self.gaps)


def firm_claim(assessment: Assessment, library: Library) -> Claim:
    """Return what the employer owes by the record of a case."""
    answers, today = assessment.answers, assessment.today
    plans = back_pay_of(answers, library, today) if answers.contributions else ()
    gaps = tuple(plan for plan in plans if plan.gap.payer == "employer")
    bills = tuple(_claimed(assessment, library))
    last = max((run.last for run in answers.contributions), default=None)
    beyond = any(last is not None and last < plan.gap.last for plan in gaps)
    return Claim(
        bills,
        gaps,
        withheld_of(answers, library, today),
        _ranks(answers, library, gaps),
        last + 1 if last is not None and beyond else None,
    )


def withheld_of(answers: Answers, library: Library, today: date) -> Withheld:
    """Return the months of the record that were deducted on the payslip and never paid in."""
    entries = months_of(answers.contributions)
    now = Month.of(answers.as_of or today)
    months = tuple(m for m in sorted(entries) if m <= now and is_deducted_only(entries[m]))
    amount = ZERO
    for month in months:
        typed = entries[month].withheld
        if isinstance(typed, Decimal):
            amount += typed
            continue
        try:
            owed = contribution_in(answers, library, month, run_in(answers, month))
        except NotSettled as refused:
            return Withheld(months, None, refused.code)
        amount += owed.contribution.paid_by("person")
    return Withheld(months, amount)


def _claimed(assessment: Assessment, library: Library) -> Iterator[ClaimedBill]:
    """Yield the bills that the arrears make dearer, or may: those from the first month owed."""
    answers = assessment.answers
    case = case_as_if_paid(answers, library) if not assessment.problems else None
    record = judged(answers, library)
    if case is None or record is None or record.owed_from is None:
        return
    first = record.owed_from.first_day
    usual = settle(case, library.policies_of(choice_of(answers)))
    for now in assessment.settlement.bills:
        day, other = now.bill.day, usual.bill(now.bill.id)
        if day is None or day < first:
            continue
        low, high = cost_more(now, other) or (None, None)
        if low is None or high is None or high:
            yield ClaimedBill(now, other, low, high)


def _ranks(answers: Answers, library: Library, gaps: tuple[BackPay, ...]) -> Ranks:
    """Return what is owed by rank: an account is credited at once for what was put off."""
    first = ZERO
    for month in (m for plan in gaps if plan.gap.put_off is None for m in plan.gap.months):
        try:
            owed = contribution_in(answers, library, month, run_in(answers, month))
        except NotSettled:
            return Ranks(None, None)
        if owed.contribution.account_credit is None:
            return Ranks(None, None)
        first += owed.contribution.account_credit
    principal = _sum(plan.principal for plan in gaps)
    return Ranks(first, None if principal is None else principal - first)


def _sum(amounts: Iterator[Decimal | None]) -> Decimal | None:
    known = list(amounts)
    if any(amount is None for amount in known):
        return None
    return sum((amount for amount in known if amount is not None), ZERO)
