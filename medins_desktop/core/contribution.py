"""What is paid in a month, and what of it is credited to the account.

国发〔1998〕44号 sets the frame. Every part is rounded to the fen on its own; sums are of
rounded parts, so that what is printed adds up.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from typing import Protocol, TypeVar

from medins_desktop.core.claim import Person
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.facts import KnownFacts, first_that_holds, record_facts
from medins_desktop.core.money import ONE, ZERO, to_fen
from medins_desktop.core.policy import Condition
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.record import (
    AccountRow,
    ContributionBase,
    ContributionRow,
    Record,
    says_yes,
)


@dataclass(frozen=True, slots=True)
class PaidPart:
    """What one payer pays to one fund, in yuan; `parameter` is its rate or fixed amount."""

    payer: str
    fund: str
    amount: Decimal
    parameter: Parameter


@dataclass(frozen=True, slots=True)
class Contribution:
    """One month in yuan. `account_credit` is None where no rule about it is known."""

    base: Decimal
    parts: tuple[PaidPart, ...]
    account_credit: Decimal | None

    def paid_by(self, payer: str) -> Decimal:
        """Return what a payer pays in all: employer, person or unemployment_fund."""
        return sum((part.amount for part in self.parts if part.payer == payer), ZERO)


class PaidFor(Protocol):
    """A row about those for whom somebody pays."""

    @property
    def who(self) -> str:
        """Who pays, or `retired`."""

    @property
    def when(self) -> tuple[Condition, ...]:
        """The conditions, all of which must hold."""


R = TypeVar("R", bound=PaidFor)


def row_for(rows: Sequence[R], who: str, facts: KnownFacts) -> R | None:
    """Return the first row about `who` whose conditions hold; None: the rule is not known.

    Raises:
        NotSettled: it hangs on a fact that is not known.
    """
    return first_that_holds([row for row in rows if row.who == who], facts)


def contribution_row(
    rows: Sequence[ContributionRow], who: str, facts: KnownFacts, *, pooled_only: bool = False
) -> ContributionRow | None:
    """Return the row by which `who` contributes; None: the rule is not known.

    Raises:
        NotSettled: it hangs on a fact that is not known.
    """
    return row_for([row for row in rows if row.pooled_only == pooled_only], who, facts)


def flexible_month(record: Record, person: Person, day: date) -> Decimal:
    """Return what a person pays alone for a month, by the rules and facts of a day; in yuan.

    Raises:
        NotSettled: there is no rule, or the wage or a value is not known.
    """
    row = contribution_row(record.contributions, "flexible", record_facts(person, day))
    if row is None:
        raise NotSettled("no_rule:flexible_contribution")
    return monthly_contribution(person.monthly_wage, row).paid_by("person")


def contribution_base(wage: Decimal | None, rule: ContributionBase) -> Decimal:
    """Return the base in yuan for a wage (or the base that a person chose).

    Raises:
        NotSettled: the wage, or a value of the rule, is not known.
    """
    if rule.amount is not None:
        base = rule.amount.number
    elif wage is None:
        raise NotSettled("unknown:monthly_wage")
    else:
        base = wage
        if rule.floor is not None:
            base = max(base, rule.floor.number)
        if rule.ceiling is not None:
            base = min(base, rule.ceiling.number)
    return base.quantize(ONE, ROUND_HALF_UP) if says_yes(rule.whole_yuan) else base


def monthly_contribution(
    wage: Decimal | None, row: ContributionRow, account: AccountRow | None = None
) -> Contribution:
    """Return a month's contribution, and the credit to the account by its row.

    What is owed once a year is no part of a month.

    Raises:
        NotSettled: the wage, or a value of a row, is not known.
    """
    of_base = any(part.rate is not None for part in row.parts)
    base = contribution_base(wage, row.base) if of_base else ZERO
    parts = []
    for part in row.parts:
        if part.rate is not None:
            amount = to_fen(base * part.rate.number)
            parts.append(PaidPart(part.payer, part.fund, amount, part.rate))
        elif part.yuan_month is not None:
            amount = to_fen(part.yuan_month.number)
            parts.append(PaidPart(part.payer, part.fund, amount, part.yuan_month))
    employer = sum((part.amount for part in parts if part.payer == "employer"), ZERO)
    credit = ZERO if row.pooled_only else _credit(base, employer, account)
    return Contribution(base, tuple(parts), credit)


def _credit(base: Decimal, employer: Decimal, account: AccountRow | None) -> Decimal | None:
    if account is None:
        return None
    own = to_fen(base * account.rate.number) if account.rate is not None else ZERO
    fixed = to_fen(account.yuan_month.number) if account.yuan_month is not None else ZERO
    share = account.employer_share
    older = to_fen(employer * share.number) if share is not None else ZERO
    return own + fixed + older
