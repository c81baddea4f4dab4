"""Less than the normal benefit, by a rule in force or by one that may have ended."""

from dataclasses import replace
from typing import Any

import pytest

from medins_desktop.core.claim import Person
from medins_desktop.core.explanation import Step
from medins_desktop.core.policy import Condition, ExcessRow, PartialBenefit, Policy
from medins_desktop.core.result import SettledBill
from tests.core.small_policy import (
    D,
    bands,
    cap,
    layer,
    own_cost,
    paid,
    policy,
    pool_row,
    rate,
    settled,
    stay,
)

BOTH = ("pool", "large_amount")


def part(share: str, *, below: int, at_least: int | None = None, **changes: Any) -> PartialBenefit:
    """Return a rule for those with so many months in a row."""
    low = None if at_least is None else D(at_least)
    when = (Condition("consecutive_months", at_least=low, below=D(below)),)
    return PartialBenefit(when, rate(f"part_below_{below}", share), BOTH, **changes)


def place(*rules: PartialBenefit, basis: str = "paid") -> Policy:
    """Return a place that pays 80 %, and 50 % beyond a cap of 8,000."""
    capped = pool_row(caps=(cap("year", "8000", basis),))
    large = ExcessRow((), ("pool",), bands("large_bands", ("0", "0.50")))
    layers = (layer("pool", "pool", capped), layer("large_amount", "excess", large))
    return policy(*layers, caps=capped.caps, partial_benefits=rules)


def months(number: int | None) -> Person:
    """Return somebody with so many months in a row; None: not known."""
    return Person(status="active", facts={} if number is None else {"consecutive_months": number})


def one(where: Policy, who: Person, total: str = "10000") -> SettledBill:
    return settled(where, stay(total=total), person=who).bills[0]


def codes(bill: SettledBill) -> list[str]:
    assert isinstance(bill.step, Step)
    return [step.code for step in bill.step.walk()]


def test_every_rate_is_taken_times_the_share() -> None:
    half = place(part("0.5", below=12))
    assert paid(one(half, months(11)))["pool"] == 4000  # 10,000 × 80 % × 50 %
    assert paid(one(half, months(12)))["pool"] == 8000


def test_the_cap_is_on_what_is_paid_and_so_reached_later() -> None:
    # 8,000 ÷ 40 % = 20,000; of the 10,000 beyond it 50 % × 50 %
    bill = one(place(part("0.5", below=12)), months(3), "30000")
    assert paid(bill) == {"pool": 8000, "large_amount": 2500, "cash": 19500}


def test_a_layer_that_is_not_named_pays_as_usual() -> None:
    rule = replace(part("0.5", below=12), layers=("pool",))
    assert paid(one(place(rule), months(3), "30000"))["large_amount"] == 5000


def test_a_rule_in_force_that_hangs_on_something_not_known_lets_the_bill_wait() -> None:
    assert one(place(part("0.5", below=12)), months(None)).refused == (
        "unknown:consecutive_months",
    )


def test_a_rule_that_may_have_ended_makes_a_range_whose_low_end_is_the_normal_benefit() -> None:
    doubted = place(part("0.5", below=12, in_force="unknown"))
    settlement = settled(doubted, stay(), person=months(11))
    (bill,) = settlement.bills
    assert (own_cost(bill), bill.own_cost_range) == (2000, (2000, 6000))
    assert settlement.doubts == ("partial_in_force",)
    assert "partial_benefit_in_doubt" in codes(bill)


def test_where_no_such_rule_holds_there_is_no_range() -> None:
    doubted = place(part("0.5", below=12, in_force="unknown"))
    settlement = settled(doubted, stay(), person=months(12))
    assert (settlement.bills[0].own_cost_range, settlement.doubts) == (None, ())
    assert "partial_benefit_in_doubt" not in codes(settlement.bills[0])


@pytest.mark.parametrize("shares", [("0.5", "0.75"), ("0.75", "0.5")])
def test_where_it_is_not_known_which_rule_holds_the_least_share_makes_the_high_end(
    shares: tuple[str, str],
) -> None:
    first = part(shares[0], below=12, in_force="unknown")
    second = part(shares[1], below=24, at_least=12, in_force="unknown")
    bill = one(place(first, second), months(None))
    assert bill.own_cost_range == (2000, 6000)


def test_a_rule_in_force_comes_before_one_that_may_have_ended() -> None:
    rules = part("0.5", below=12, in_force="unknown"), part("0.9", below=24)
    bill = one(place(*rules), months(6))
    assert (own_cost(bill), bill.own_cost_range) == (2800, None)  # 10,000 × 80 % × 90 %


def test_what_makes_the_range_is_named() -> None:
    # by spending the cap lies at 8,000: 6,400 and 50 % of what is beyond
    doubted = part("0.5", below=12, in_force="unknown")
    large = settled(place(doubted, basis="unknown"), stay(total="30000"), person=months(6))
    assert large.doubts == ("cap_basis", "partial_in_force")
    small = settled(place(doubted, basis="unknown"), stay(total="5000"), person=months(6))
    assert small.doubts == ("partial_in_force",)
    long = settled(place(doubted, basis="unknown"), stay(total="30000"), person=months(60))
    assert long.doubts == ("cap_basis",)
