"""What-ifs are tried with the engine, on the bills that matter, and change nothing."""

from dataclasses import replace
from datetime import date

from tests.interview.sheets import (
    assessed,
    causes_of,
    checked,
    example_5,
    with_bill,
)


def test_trying_what_ifs_leaves_the_case_as_it_is() -> None:
    answers = example_5("1", act_pay_dedc="650.00")
    before = assessed(answers)
    causes_of(answers, "1")
    assert assessed(answers) == before


def test_later_bills_and_other_years_change_no_cause() -> None:
    two = example_5("1", act_pay_dedc="650.00")
    alone = replace(two, bills=two.bills[:1])
    years_ago = replace(two.bills[1], id="0", last_day=date(2024, 5, 1), first_day=None)
    with_past = replace(alone, bills=(years_ago, *alone.bills))
    place_of = {"bills[1]": "bills[0]"}
    assert causes_of(two, "1") == causes_of(alone, "1")
    shifted = [c.field.replace(*next(iter(place_of.items()))) for c in causes_of(with_past, "1")]
    assert shifted == [c.field for c in causes_of(alone, "1")]


def test_a_stay_that_continues_another_of_the_case_is_tried_with_it() -> None:
    continued = with_bill(example_5(act_pay_dedc="1300.00"), "2", continues="1")
    assert causes_of(continued)[0].code == "not_counted"


def test_a_place_without_rules_has_no_what_ifs() -> None:
    nowhere = replace(example_5(hifp_pay="1.00"), place=None)
    assert causes_of(nowhere) == ()
    assert checked(nowhere).first_difference is None
