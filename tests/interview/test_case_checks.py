"""Faults of answers as they are typed: each has its place, and nothing is bent."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from medins_desktop.core.claim import Bill, Cover, TopUp
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.enterprise import Approval, Enterprise
from medins_desktop.core.months import Month
from medins_desktop.core.problem import InvalidFile
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.case_checks import (
    amount_problems,
    bill_problems,
    case_problems,
    rate_problems,
)
from tests.core.small_policy import D
from tests.interview.full_case import answers


def found(answers: Answers) -> list[tuple[str, str]]:
    return [(problem.code, problem.where) for problem in case_problems(answers)]


def of_bill(**typed: Any) -> list[tuple[str, str]]:
    bill = Bill("1", **{k: D(v) if isinstance(v, str) else v for k, v in typed.items()})
    return [(problem.code, problem.where) for problem in bill_problems(bill, "bills[0]")]


def test_answers_without_anything_have_no_fault() -> None:
    assert case_problems(Answers()) == ()


@pytest.mark.parametrize(
    ("amount", "code"),
    [
        ("0", None),
        ("0.01", None),
        ("9999999999.99", None),
        ("1000.0", None),
        ("1000.000", None),
        ("-0.01", "negative"),
        ("10000000000", "too_many_digits"),
        ("0.001", "three_decimals"),
    ],
)
def test_an_amount_lies_between_0_and_ten_billion_in_fen(amount: str, code: str | None) -> None:
    problems = list(amount_problems(D(amount), "x"))
    assert [problem.code for problem in problems] == ([code] if code else [])
    assert all(problem.values == (amount,) for problem in problems)


def test_an_amount_that_is_not_known_has_no_fault() -> None:
    assert list(amount_problems(None, "x")) == []


@pytest.mark.parametrize(
    ("rate", "fits"), [("0", True), ("1", True), ("0.333333", True), ("1.01", False), ("-1", False)]
)
def test_a_share_lies_between_0_and_1(rate: str, fits: bool) -> None:
    assert (list(rate_problems(D(rate), "x")) == []) is fits


def test_the_parts_of_a_bill_may_make_up_its_whole_total() -> None:
    parts = {"outside_catalogue": "30", "over_price_limit": "20", "class_b": "50"}
    assert of_bill(total="100", **parts) == []
    assert of_bill(total="99.99", **parts) == [("parts_above_total", "bills[0].total")]


def test_the_two_sums_are_named_where_parts_are_above_the_total() -> None:
    bill = Bill("1", total=D(100), outside_catalogue=D(70), class_b=D("30.01"))
    (problem,) = bill_problems(bill, "bills[0]")
    assert problem.values == ("100.01", "100")


def test_parts_of_a_total_that_is_not_known_are_not_judged() -> None:
    assert of_bill(outside_catalogue="100") == []


def test_a_stay_ends_on_its_first_day_or_later() -> None:
    day = date(2025, 3, 2)
    assert of_bill(first_day=day, last_day=day) == []
    assert of_bill(first_day=day, last_day=date(2025, 3, 1)) == [
        ("ends_before_it_starts", "bills[0].to")
    ]


def test_an_in_scope_amount_and_its_parts_may_both_be_given_if_they_agree() -> None:
    parts = {"outside_catalogue": "30", "class_b": "20", "class_b_rate": "0.10"}
    assert of_bill(total="100", in_scope="68", **parts) == []
    disagrees = [("in_scope_disagrees", "bills[0].in_scope")]
    assert of_bill(total="100", in_scope="69", **parts) == disagrees
    assert of_bill(total="100", in_scope="67", over_price_limit="0", **parts) == disagrees


def test_a_part_that_is_not_known_may_explain_the_in_scope_amount() -> None:
    parts = {"outside_catalogue": "30", "class_b": "20", "class_b_rate": "0.10"}
    assert of_bill(total="100", in_scope="67", **parts) == []


def test_parts_that_are_not_all_known_only_may_not_be_more_than_in_scope_leaves() -> None:
    unknown_share = {"outside_catalogue": "30", "over_price_limit": "0", "class_b": "20"}
    assert of_bill(total="100", in_scope="60", **unknown_share) == []
    assert of_bill(total="100", in_scope="60", outside_catalogue="30") == []
    assert of_bill(total="100", in_scope="75", outside_catalogue="30") == [
        ("in_scope_disagrees", "bills[0].in_scope")
    ]


def test_the_same_id_twice_is_named_once() -> None:
    bills = (Bill("a"), Bill("b"), Bill("a"), Bill("a"))
    assert found(Answers(bills=bills)) == [("twice", "bills")]


def test_a_stay_continues_another_bill_of_the_case() -> None:
    assert found(Answers(bills=(Bill("a"), Bill("b", continues="a")))) == []
    assert found(Answers(bills=(Bill("a"), Bill("b", continues="c")))) == [
        ("unknown_bill", "bills[1].continues")
    ]


def test_a_firm_has_no_more_members_than_staff() -> None:
    assert found(Answers(enterprise=Enterprise(staff=10, mutual_aid_members=10))) == []
    assert found(Answers(enterprise=Enterprise(staff=10, mutual_aid_members=11))) == [
        ("more_members_than_staff", "enterprise.mutual_aid_members")
    ]
    assert found(Answers(enterprise=Enterprise(staff=-1))) == [("negative", "enterprise.staff")]


def test_an_approval_does_not_end_before_it_begins() -> None:
    from_month, to_month = Approval().first, Approval().last
    assert (from_month, to_month) == (None, None)
    assert found(Answers(enterprise=Enterprise(approval=Approval("1", "a")))) == []


def test_terms_of_a_supplement_are_checked() -> None:
    wrong = TopUp(D(-1), D(2), Decimal("0.001"))
    assert found(Answers(cover=Cover(supplement=wrong))) == [
        ("negative", "cover.supplement.deductible"),
        ("rate_above_one", "cover.supplement.rate"),
        ("three_decimals", "cover.supplement.cap"),
    ]


def test_only_commercial_insurance_has_a_rate_for_what_it_excludes() -> None:
    own_rate = TopUp(D(0), Decimal("0.5"), excluded_rate=Decimal("0.4"))
    assert found(Answers(cover=Cover(commercial=own_rate))) == []
    assert found(Answers(cover=Cover(supplement=own_rate))) == [
        ("unknown_key", "cover.supplement.excluded_rate")
    ]
    wrong = TopUp(D(0), Decimal("0.5"), excluded_rate=D(40))
    assert found(Answers(cover=Cover(commercial=wrong))) == [
        ("rate_above_one", "cover.commercial.excluded_rate")
    ]


def test_units_of_a_plan_are_not_below_zero() -> None:
    assert found(Answers(cover=Cover(units={"accident": -1}))) == [
        ("negative", "cover.units.accident")
    ]


FROM = "contributions[0].from"


@pytest.mark.parametrize(
    ("tables", "where"),
    [
        ({"as_of": "9999-12-31"}, "as_of"),
        ({"person": {"born": "0199-01-01"}}, "person.born"),
        ({"contributions": [{"from": "0201-01", "to": "2020-01", "source": "none"}]}, FROM),
        ({"employment": {"joined": "9999-01"}}, "employment.joined"),
        ({"employment": {"fell_ill": "9999-01-01"}}, "employment.fell_ill"),
        ({"employment": {"jobs": [{"from": "0998-06"}]}}, "employment.jobs[0].from"),
        (
            {"employment": {"sick_spells": [{"from": "2025-01-01", "to": "9999-01-01"}]}},
            "employment.sick_spells[0].to",
        ),
    ],
)
def test_a_year_in_which_nobody_lives_is_a_slip(tables: dict[str, Any], where: str) -> None:
    with pytest.raises(InvalidFile) as broken:
        answers(**tables)
    assert [(p.code, p.where) for p in broken.value.problems] == [("year_out_of_range", where)]


def test_a_run_of_the_record_lies_in_years_that_can_be_and_runs_forward() -> None:
    fine = ContributionRun(Month(1990, 1), Month(2024, 12), "deemed")
    wrong = ContributionRun(
        Month(24, 1), Month(9999, 12), "back_paid", None, Month(20, 1), D("-1"), D("-2")
    )
    backward = ContributionRun(Month(2024, 2), Month(2024, 1), "employer")
    assert found(Answers(contributions=(fine,))) == []
    assert found(Answers(contributions=(wrong,))) == [
        ("negative", "contributions[0].base"),
        ("negative", "contributions[0].withheld"),
        ("year_out_of_range", "contributions[0].from"),
        ("year_out_of_range", "contributions[0].to"),
        ("year_out_of_range", "contributions[0].paid_in"),
    ]
    assert found(Answers(contributions=(backward,))) == [
        ("ends_before_it_starts", "contributions[0].to")
    ]


def test_a_month_of_the_record_stands_in_one_line() -> None:
    first = ContributionRun(Month(2024, 1), Month(2024, 6), "employer")
    second = ContributionRun(Month(2024, 6), Month(2024, 9), "personal")
    assert found(Answers(contributions=(first, second))) == [
        ("month_typed_twice", "contributions[1]")
    ]
