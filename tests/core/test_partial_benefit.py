"""Less than the normal benefit, by a rule in force or by one that may have ended."""

from dataclasses import replace
from typing import Any

import pytest

from medins_desktop.core.claim import Person
from medins_desktop.core.explanation import Step
from medins_desktop.core.policy import (
    Cap,
    Condition,
    DeclaredFact,
    ExcessRow,
    PartialBenefit,
    Policy,
    Usual,
)
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
    yuan,
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


def test_a_rule_that_hangs_on_something_not_known_makes_a_range_and_no_bill_waits() -> None:
    settlement = settled(place(part("0.5", below=12)), stay(), person=months(None))
    assert settlement.bills[0].own_cost_range == (2000, 6000)
    assert settlement.doubts == ("partial_benefit",)


def test_a_rule_that_may_have_ended_makes_a_range_whose_low_end_is_the_normal_benefit() -> None:
    doubted = place(part("0.5", below=12, in_force="unknown"))
    settlement = settled(doubted, stay(), person=months(11))
    (bill,) = settlement.bills
    assert (own_cost(bill), bill.own_cost_range) == (2000, (2000, 6000))
    assert settlement.doubts == ("partial_benefit",)
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


def test_the_first_rule_that_holds_counts() -> None:
    doubted, sure = part("0.5", below=12, in_force="unknown"), part("0.9", below=24)
    # 10,000 × 80 % × 90 %, and × 50 % only where the doubted rule comes first
    assert one(place(doubted, sure), months(6)).own_cost_range == (2800, 6000)
    assert one(place(sure, doubted), months(6)).own_cost_range is None


def test_of_rules_for_other_layers_the_one_that_costs_most_makes_the_high_end() -> None:
    """Not the lesser share: 60 % of both layers leaves more to the person than 50 % of one."""
    both = part("0.6", below=12, in_force="unknown")
    pool = replace(part("0.5", below=24, at_least=12, in_force="unknown"), layers=("pool",))
    bill = one(place(both, pool), months(None), "30000")
    # both: 8,000 paid at 16,666.67 by 48 %, then 30 %; pool: at 20,000 by 40 %, then 50 %
    assert bill.own_cost_range == (12000, 18000)


def test_a_usual_answer_counts_in_every_reading() -> None:
    fact = DeclaredFact("guest", "person", "yes_no", {}, {}, Usual(answer=False, text={}))
    guest = Condition("guest", any_of=(True,))
    rule = PartialBenefit((guest,), rate("guests", "0.9"), BOTH)
    doubted = part("0.5", below=12, in_force="unknown")
    where = replace(place(rule, doubted), facts={"guest": fact})
    assert one(where, months(6)).own_cost_range == (2000, 6000)


def test_what_makes_the_range_is_named() -> None:
    # 30,000: 16,000 as usual, by a part 24,000 and less; the cap's basis changes less
    doubted = part("0.5", below=12, in_force="unknown")
    large = settled(place(doubted, basis="unknown"), stay(total="30000"), person=months(6))
    assert large.doubts == ("partial_benefit", "cap_basis")
    small = settled(place(doubted, basis="unknown"), stay(total="5000"), person=months(6))
    assert small.doubts == ("partial_benefit",)
    long = settled(place(doubted, basis="unknown"), stay(total="30000"), person=months(60))
    assert long.doubts == ("cap_basis",)


def test_a_share_of_class_b_that_changes_nothing_is_not_asked_for() -> None:
    """A work injury is all own cost whatever its class B: the months are what is open."""
    doubted = place(part("0.5", below=12, in_force="unknown"))
    injury = stay("2", in_scope=None, class_b=D(1000), cause="work_injury")
    settlement = settled(doubted, stay(), injury, person=months(None))
    assert settlement.narrowed_by is None
    assert settlement.doubts == ("partial_benefit",)


def test_what_differs_most_is_named_first() -> None:
    doubted = place(part("0.5", below=12, in_force="unknown"))
    other = stay("2", in_scope=None, class_b=D(1000))
    settlement = settled(doubted, stay(), other, person=months(None))
    assert settlement.narrowed_by == "2"
    assert settlement.doubts == ("partial_benefit", "class_b_rate")


def test_what_one_reading_cannot_settle_has_no_figure() -> None:
    """By spending the layer beyond the cap is reached, and its limit is not known."""
    limit = replace(yuan("limit", "1"), value=None, asks_for="limit")
    capped = pool_row(caps=(cap("year", "8000", "unknown"),))
    beyond = Cap("beyond", limit, "paid", ("large_amount",))
    large = ExcessRow((), ("pool",), bands("large_bands", ("0", "0.50")), caps=(beyond,))
    layers = (layer("pool", "pool", capped), layer("large_amount", "excess", large))
    where = policy(*layers, caps=(*capped.caps, beyond))
    assert one(where, months(60), "7000").own_cost_range is None
    settlement = settled(where, stay(total="9000"), person=months(60))
    (bill,) = settlement.bills
    assert (bill.sums, bill.refused) == (None, ("cap_unknown",))
    assert settlement.doubts == ()
