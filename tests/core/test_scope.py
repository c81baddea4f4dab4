"""A bill before insurance: what is never paid, and what lies in scope."""

from decimal import Decimal
from typing import Any

import pytest

from medins_desktop.core.claim import Bill
from medins_desktop.core.explanation import Steps
from medins_desktop.core.policy import AwayRow, Condition, Policy
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.scope import refusal, scope_of
from tests.core.small_policy import D, parameter, policy, rate

REFERRED = AwayRow(
    (Condition("care", any_of=("referred",)),), points=parameter("p", D("0.1"), "points")
)
UNFILED = AwayRow((Condition("care", any_of=("unfiled",)),), first_own_share=rate("s", "0.15"))
A_PLACE = policy(away=(REFERRED, UNFILED))


def bill(total: str = "50000", **parts: Any) -> Bill:
    amounts = {k: D(v) if isinstance(v, str) and v[0].isdigit() else v for k, v in parts.items()}
    return Bill("1", kind="inpatient", total=D(total), **amounts)


def split(
    one: Bill, *, unknown: str = "0", place: Policy = A_PLACE, care: str = "home"
) -> tuple[Decimal, Decimal]:
    assert one.total is not None
    found = scope_of(
        one, one.total, place, {"care": care}, unknown_class_b_rate=D(unknown), steps=Steps()
    )
    assert isinstance(found.outside, Decimal)
    assert isinstance(found.in_scope, Decimal)
    return found.outside, found.in_scope


def test_class_b_leaves_its_first_own_share_outside_scope() -> None:
    # 丙类 3,000, 乙类 12,000 at 10 %
    one = bill(outside_catalogue="3000", class_b="12000", class_b_rate="0.10")
    assert split(one) == (4200, 45800)


def test_the_parts_outside_scope_add_up() -> None:
    one = bill(
        outside_catalogue="3000", over_price_limit="500", class_b="12000", class_b_rate="0.10"
    )
    assert split(one) == (4700, 45300)


def test_the_first_own_share_is_rounded_to_the_fen() -> None:
    # 33.33 × 15.5 % = 5.16615
    assert split(bill("100", class_b="33.33", class_b_rate="0.155")) == (D("5.17"), D("94.83"))


def test_what_is_typed_as_in_scope_is_in_scope() -> None:
    assert split(bill("65000", in_scope="60000")) == (5000, 60000)


def test_a_bill_with_only_its_total_is_read_as_wholly_in_scope() -> None:
    assert split(bill("50000")) == (0, 50000)
    assert bill("50000").is_estimate


def test_class_b_of_unknown_share_is_settled_at_the_share_asked_for() -> None:
    one = bill(class_b="12000")
    assert split(one) == (0, 50000)
    assert split(one, unknown="1") == (12000, 38000)


def test_all_three_parts_known_make_no_estimate() -> None:
    parts = {"outside_catalogue": "1", "over_price_limit": "0", "class_b": "0"}
    assert not bill(**parts).is_estimate
    assert bill(outside_catalogue="1").is_estimate
    assert not bill(in_scope="40000").is_estimate


def test_care_away_may_move_a_first_own_share_outside_before_anything_else() -> None:
    # 15 % of the in-scope 46,000
    one = bill(outside_catalogue="4000", care="unfiled")
    assert split(one, care="unfiled") == (10900, 39100)


def test_care_away_may_take_points_off_the_rates_instead() -> None:
    one = bill(care="referred")
    found = scope_of(
        one, D(50000), A_PLACE, {"care": "referred"}, unknown_class_b_rate=D(0), steps=Steps()
    )
    assert (found.in_scope, found.outside) == (50000, 0)
    assert found.points is not None
    assert found.points.number == D("0.1")


def test_care_away_without_a_rule_is_refused_by_its_name() -> None:
    with pytest.raises(NotSettled) as refused:
        split(bill(care="temporary"), care="temporary")
    assert refused.value.code == "no_rule:temporary"


@pytest.mark.parametrize("cause", ["work_injury", "third_party", "public_health", "abroad"])
def test_what_article_30_excludes_is_refused_by_its_cause(cause: Any) -> None:
    assert refusal(Bill("1", kind="inpatient", cause=cause)) == cause


@pytest.mark.parametrize("cause", [None, "illness", "accident", "third_party_unpaid"])
def test_other_causes_are_paid_also_a_third_party_who_does_not_pay(cause: Any) -> None:
    assert refusal(Bill("1", kind="inpatient", cause=cause)) is None


def test_outside_designated_hospitals_only_an_emergency_is_paid() -> None:
    assert refusal(Bill("1", kind="outpatient", designated=False)) == "not_designated"
    assert refusal(Bill("1", kind="emergency", designated=False)) is None
    assert refusal(Bill("1", kind="outpatient", care="emergency", designated=False)) is None
    assert refusal(Bill("1", kind="outpatient")) is None  # designated is assumed


def test_a_bill_whose_kind_is_not_known_waits_for_it() -> None:
    with pytest.raises(NotSettled) as refused:
        refusal(Bill("1"))
    assert refused.value.code == "unknown:kind"


def test_the_steps_show_every_part_that_was_typed() -> None:
    steps = Steps()
    one = bill(outside_catalogue="3000", class_b="12000", class_b_rate="0.10")
    scope_of(one, D(50000), A_PLACE, {}, unknown_class_b_rate=D(0), steps=steps)
    outside, in_scope = steps.taken
    parts = [(step.code, step.amount) for step in outside.steps]
    assert parts == [("outside_catalogue", 3000), ("class_b_share", 1200)]
    assert (outside.code, outside.amount) == ("outside_scope", 4200)
    assert (in_scope.code, in_scope.amount) == ("in_scope", 45800)
