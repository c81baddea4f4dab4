"""A settlement sheet is compared line by line; nothing of it is corrected."""

from dataclasses import replace
from decimal import Decimal

import pytest

from medins_desktop.core.claim import SHEET_FIELDS, Cover
from medins_desktop.interview.sheet_check import check_sheet
from tests.interview.sheets import (
    FIRST,
    SECOND,
    assessed,
    checked,
    example_5,
    first_difference,
    with_bill,
    with_sheet,
)
from tests.ui.two_stays import two_stays_in_beijing


@pytest.mark.parametrize("bill_id", ["1", "2"])
def test_the_sheets_of_example_5_agree_in_every_line(bill_id: str) -> None:
    check = checked(example_5(bill_id), bill_id)
    assert [line.state for line in check.lines] == ["agrees"] * len(SHEET_FIELDS)
    assert (check.first_difference, check.contradictions) == (None, ())


def test_lines_stand_in_the_order_in_which_a_bill_is_settled() -> None:
    fields = [line.field for line in checked(example_5()).lines]
    assert fields[0] == "medfee_sumamt"
    assert fields.index("inscp_scp_amt") < fields.index("act_pay_dedc") < fields.index("hifp_pay")
    assert fields[-3:] == ["psn_part_amt", "acct_pay", "psn_cash_pay"]


def test_the_settlement_never_reads_a_sheet() -> None:
    typed = assessed(example_5(hifp_pay="1.00")).settlement.bill("2")
    plain = assessed(two_stays_in_beijing()).settlement.bill("2")
    assert (typed.sums, typed.step) == (plain.sums, plain.step)


@pytest.mark.parametrize("field", SHEET_FIELDS)
def test_any_line_can_be_the_first_that_differs(field: str) -> None:
    off = f"{Decimal(SECOND[field]) + 7:.2f}"
    assert first_difference(example_5(**{field: off})) == field
    line = checked(example_5(**{field: off})).line(field)
    assert (line.state, line.difference) == ("differs", 7)


def test_a_line_that_was_not_typed_is_no_difference() -> None:
    check = checked(example_5(act_pay_dedc=None))
    assert check.line("act_pay_dedc").state == "not_typed"
    assert check.line("act_pay_dedc").computed == 650
    assert check.first_difference is None


def test_a_line_that_is_being_typed_does_not_count_yet() -> None:
    assessment = assessed(example_5(hifp_pay="4.00"))
    check = check_sheet(assessment, "2", without="hifp_pay")
    assert check.first_difference is None
    assert check.line("hifp_pay").state == "not_typed"


def test_without_a_settlement_nothing_is_computed_and_nothing_differs() -> None:
    check = checked(with_bill(example_5(), "2", hospital_level=None))
    assert {line.state for line in check.lines} == {"not_computed"}
    assert check.first_difference is None


def test_faults_of_the_answers_leave_the_sheet_without_figures() -> None:
    check = checked(with_bill(example_5(), "2", outside_catalogue=Decimal(300000)))
    assert check.settled is None
    assert check.count("not_computed") == len(SHEET_FIELDS)


def test_parts_outside_scope_that_were_not_typed_are_not_zero() -> None:
    check = checked(with_bill(example_5(), "2", over_price_limit=None))
    assert check.line("overlmt_selfpay").state == "not_computed"
    assert check.line("preselfpay_amt").state == "not_computed"
    assert check.line("fulamt_ownpay_amt").state == "agrees"


def test_an_in_scope_amount_alone_says_nothing_of_the_three_parts() -> None:
    none = dict.fromkeys(("outside_catalogue", "over_price_limit", "class_b"))
    check = checked(with_bill(example_5(), "2", in_scope=Decimal(200000), **none))
    parts = ("fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt")
    assert {check.line(field).state for field in parts} == {"not_computed"}
    assert check.line("inscp_scp_amt").state == "agrees"


def test_the_first_own_share_of_class_b_stands_apart_from_what_is_wholly_own() -> None:
    """50,000 with 3,000 class C and 12,000 class B at 10 %: 1,200 first own share."""
    answers = with_bill(
        two_stays_in_beijing(),
        "1",
        total=Decimal(50000),
        outside_catalogue=Decimal(3000),
        class_b=Decimal(12000),
        class_b_rate=Decimal("0.10"),
    )
    check = checked(answers, "1")
    figures = {line.field: line.computed for line in check.lines}
    assert figures["fulamt_ownpay_amt"] == 3000
    assert figures["preselfpay_amt"] == 1200
    assert figures["inscp_scp_amt"] == 45800
    assert figures["hifp_pay"] == 38905


def test_what_mutual_aid_pays_back_later_is_on_no_sheet() -> None:
    answers = replace(example_5(), cover=Cover(mutual_aid=("medical",)))
    assert checked(answers).first_difference is None


def test_a_supplement_that_has_no_line_of_its_own_is_among_the_others() -> None:
    """Example 17: retired, level 3, 10,000 in scope: pool 7,917.00, supplement 391.50."""
    answers = two_stays_in_beijing()
    retired = replace(answers, person=replace(answers.person, status="retired"))
    answers = with_bill(retired, "1", total=Decimal(10000), outside_catalogue=Decimal(0))
    check = checked(answers, "1")
    assert check.line("hifp_pay").computed == Decimal("7917.00")
    assert check.line("oth_pay").computed == Decimal("391.50")
    assert check.line("psn_part_amt").computed == Decimal("1691.50")


# ── A sheet that contradicts itself ──────────────────────────────────────────────────


def test_parts_that_do_not_make_the_total_are_named_with_both_figures() -> None:
    found = checked(example_5(inscp_scp_amt="199000.00")).contradictions
    assert [(c.whole, c.added, c.stated, c.complete) for c in found] == [
        ("medfee_sumamt", 209000, 210000, True)
    ]


def test_payers_and_person_must_make_the_total() -> None:
    found = checked(example_5(hifp_pay="47604.00")).contradictions
    assert [(c.parts[0], c.whole, c.added, c.stated) for c in found] == [
        ("hifp_pay", "medfee_sumamt", 209999, 210000)
    ]


def test_account_and_cash_must_make_the_persons_part() -> None:
    found = checked(example_5(acct_pay="100.00")).contradictions
    assert [(c.parts, c.added, c.stated) for c in found] == [
        (("acct_pay", "psn_cash_pay"), Decimal("35225.35"), Decimal("35125.35"))
    ]


def test_a_sheet_with_empty_lines_contradicts_itself_only_if_the_rest_is_too_much() -> None:
    bill = two_stays_in_beijing().bills[0]
    less = with_sheet(bill, {}, medfee_sumamt="65000.00", hifp_pay="52395.00")
    more = with_sheet(less, {}, medfee_sumamt="65000.00", hifp_pay="52395.00", oth_pay="20000.00")
    answers = two_stays_in_beijing()
    assert checked(replace(answers, bills=(less,)), "1").contradictions == ()
    (found,) = checked(replace(answers, bills=(more,)), "1").contradictions
    assert (found.added, found.stated, found.complete) == (72395, 65000, False)


def test_a_sheet_that_contradicts_itself_is_compared_as_it_is() -> None:
    check = checked(example_5(psn_cash_pay="35125.00"))
    assert check.line("psn_cash_pay").stated == 35125
    assert assessed(example_5(psn_cash_pay="35125.00")).problems == ()
    assert FIRST["psn_cash_pay"] == FIRST["psn_part_amt"]
