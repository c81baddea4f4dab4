"""What a settlement returns: who pays how much, and why."""

from collections.abc import Mapping
from decimal import Decimal
from functools import cached_property
from types import MappingProxyType
from typing import NamedTuple

from medins_desktop.core.claim import Bill
from medins_desktop.core.explanation import Step, weakest
from medins_desktop.core.line import Amount, lesser
from medins_desktop.core.money import ZERO
from medins_desktop.core.months import Month
from medins_desktop.core.policy import Policy


class Sums(NamedTuple):
    """Who pays how much, of a bill or a year. `paid` holds layers, account and cash."""

    total: Amount
    outside_scope: Amount
    in_scope: Amount
    deductible: Amount
    paid: Mapping[str, Amount]
    claims: Mapping[str, Amount]
    own_cost: Amount


class _SettledBill(NamedTuple):
    bill: Bill
    year: Month | None
    policy: Policy | None
    refused: tuple[str, ...] = ()
    sums: Sums | None = None
    step: Step | None = None
    own_cost_range: tuple[Decimal, Decimal] | None = None
    aid: Mapping[str, Step] = MappingProxyType({})
    employer_liability: Decimal | None = None


class SettledBill(_SettledBill):
    """A bill's settlement, or the reasons why there is none.

    `sums` and `step` are None where no amounts can be given. A bill refused by the fund
    but wholly known (art. 30, not covered) has both, all own cost. `own_cost_range` is
    set where something not known makes a difference. `employer_liability` is what the bill
    costs more because the employer did not pay: a claim, not money. A tuple with room for
    what is asked of it often and found once.
    """

    @property
    def covered(self) -> bool:
        """Whether the fund settles this bill."""
        return self.sums is not None and not self.refused

    @cached_property
    def is_lower_bound(self) -> bool:
        """Whether the own cost may be more: what lies outside scope is not all known."""
        return self.covered and self.bill.is_estimate

    @property
    def stale(self) -> bool:
        """Whether the policy was last checked before the bill's year."""
        day = self.bill.day
        return self.policy is not None and day is not None and day.year > self.policy.checked

    @cached_property
    def confidences(self) -> frozenset[str]:
        """How well the parameters used are known."""
        used = self.step.parameters() if self.step is not None else ()
        return frozenset(parameter.confidence for parameter in used)

    @cached_property
    def confidence(self) -> str | None:
        """The weakest evidence among the parameters used."""
        return weakest(self.confidences)


class SettledYear(NamedTuple):
    """A medical year's sums; None where a bill in it could not be settled."""

    year: Month
    bills: tuple[SettledBill, ...]
    sums: Sums | None
    step: Step | None
    own_cost_range: tuple[Decimal, Decimal] | None = None
    employer_liability: Decimal | None = None

    @property
    def is_lower_bound(self) -> bool:
        """Whether the own cost of some bill may be more."""
        return any(bill.is_lower_bound for bill in self.bills)

    @property
    def aid(self) -> Mapping[str, Step]:
        """What is granted once in the year on the previous year's burden, by layer."""
        return {name: step for bill in self.bills for name, step in bill.aid.items()}


class Settlement(NamedTuple):
    """Bills in order of settlement, and their years.

    Where there is a range because shares are not known, `narrowed_by` names the bill whose
    share would narrow it most; `doubts` are what is not known and makes a difference,
    the greatest first: class_b_rate, cap_basis, partial_benefit.
    """

    bills: tuple[SettledBill, ...]
    years: tuple[SettledYear, ...]
    narrowed_by: str | None = None
    doubts: tuple[str, ...] = ()

    def bill(self, bill_id: str) -> SettledBill:
        """Return the settlement of a bill; `KeyError` if there is no such bill."""
        for settled in self.bills:
            if settled.bill.id == bill_id:
                return settled
        raise KeyError(bill_id)

    def year_of(self, bill_id: str) -> SettledYear | None:
        """Return the medical year a bill belongs to."""
        for year in self.years:
            if any(bill.bill.id == bill_id for bill in year.bills):
                return year
        return None


def add_sums(all_sums: list[Sums]) -> Sums:
    """Return the sums of several bills."""
    if len(all_sums) == 1:
        return all_sums[0]
    return Sums(
        total=sum((s.total for s in all_sums), start=ZERO),
        outside_scope=sum((s.outside_scope for s in all_sums), start=ZERO),
        in_scope=sum((s.in_scope for s in all_sums), start=ZERO),
        deductible=sum((s.deductible for s in all_sums), start=ZERO),
        paid=_added([s.paid for s in all_sums]),
        claims=_added([s.claims for s in all_sums]),
        own_cost=sum((s.own_cost for s in all_sums), start=ZERO),
    )


def check_that_it_adds_up(bill: Bill, sums: Sums) -> None:
    """Stop the program if a settled bill does not add up to the fen."""
    paid, claims = sum(sums.paid.values(), start=ZERO), sum(sums.claims.values(), start=ZERO)
    own = sums.paid.get("account", ZERO) + sums.paid["cash"] - claims
    if paid != sums.total or own != sums.own_cost or lesser(own, ZERO) != ZERO:
        raise AssertionError(f"bill {bill.id} does not add up: {sums}")


def _added(parts: list[Mapping[str, Amount]]) -> dict[str, Amount]:
    names = dict.fromkeys(name for part in parts for name in part)
    return {n: sum((part.get(n, ZERO) for part in parts), start=ZERO) for n in names}
