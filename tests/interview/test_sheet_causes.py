"""Each kind of first difference has the causes that this case leaves open, and no others."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from medins_desktop.core.claim import Bill, Cover, TopUp
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.sheet_check import Cause
from tests.interview.newcomer import newcomer_in_xiamen
from tests.interview.sheets import (
    FIRST,
    SECOND,
    causes_of,
    codes,
    example_5,
    with_bill,
    with_sheet,
)


def test_a_sheet_that_agrees_has_no_cause() -> None:
    assert causes_of(example_5()) == ()


# ── Total and scope ──────────────────────────────────────────────────────────────────


def test_another_total_is_mistyped_or_of_another_bill() -> None:
    assert codes(example_5(medfee_sumamt="21000.00")) == [
        "total_mistyped",
        "other_bill",
        "part_of_stay",
    ]


def test_the_total_of_another_bill_says_which_one() -> None:
    first = causes_of(example_5(medfee_sumamt="65000.00"))[0]
    assert first == Cause("belongs_to_other_bill", value="1")


def test_an_outpatient_bill_is_not_a_part_of_a_stay() -> None:
    visit = with_bill(example_5(medfee_sumamt="1.00"), "2", kind="outpatient")
    assert "part_of_stay" not in codes(visit)


def test_more_wholly_own_money_comes_from_the_lists() -> None:
    (cause,) = causes_of(example_5(fulamt_ownpay_amt="11000.00"))
    assert cause == Cause("lists", "bills[1].outside_catalogue")


def test_parts_with_the_same_sum_are_only_split_otherwise() -> None:
    split = example_5(fulamt_ownpay_amt="8000.00", overlmt_selfpay="2000.00")
    assert codes(split)[0] == "only_split_otherwise"


def test_more_over_price_limits_is_a_price_limit() -> None:
    assert codes(example_5(overlmt_selfpay="10.00")) == ["price_limits"]


def test_a_first_own_share_comes_from_class_b_or_care_away() -> None:
    assert codes(example_5(preselfpay_amt="10.00")) == ["class_b_amount", "care_away"]
    with_b = with_bill(
        example_5(preselfpay_amt="10.00"),
        "2",
        class_b=Decimal(200),
        class_b_rate=Decimal("0.1"),
    )
    assert "class_b_rate" in codes(with_b)


def test_an_estimate_wants_its_parts_first() -> None:
    rough = with_bill(example_5(), "2", outside_catalogue=None, class_b=None)
    first = causes_of(rough)[0]
    assert first == Cause("parts_not_entered", "bills[1].outside_catalogue")


def test_an_unknown_share_of_class_b_is_named() -> None:
    unknown = with_bill(example_5(inscp_scp_amt="199000.00"), "2", class_b=Decimal(9000))
    assert causes_of(unknown)[0] == Cause("class_b_rate_unknown", "bills[1].class_b_rate")


def test_an_in_scope_amount_typed_at_once_is_what_to_compare() -> None:
    none = dict.fromkeys(("outside_catalogue", "over_price_limit", "class_b"))
    typed = with_bill(example_5(), "2", in_scope=Decimal(198000), **none)
    assert codes(typed) == ["in_scope_typed"]


# ── What the rules settle: tried with the engine ─────────────────────────────────────


def test_the_second_deductible_means_that_an_earlier_stay_is_missing() -> None:
    """Beijing: 1,300 for the first stay of a year, 650 from the second on."""
    first = causes_of(example_5("1", act_pay_dedc="650.00"), "1")[0]
    assert first == Cause("earlier_stay", "bills", "1", explains=True)


def test_the_first_deductible_means_that_the_earlier_stay_was_not_counted() -> None:
    first = causes_of(example_5(act_pay_dedc="1300.00"))[0]
    assert first == Cause("not_counted", "bills", explains=True)


def test_the_level_is_no_cause_where_all_levels_have_one_deductible() -> None:
    assert "other_level" not in codes(example_5("1", act_pay_dedc="650.00"), "1")


def test_the_pool_of_another_level_is_found() -> None:
    """Level 2 pays 87, 92 and 97 %: 28,700 + 10,000 + 20,000 in the bands."""
    stay = example_5("1", hifp_pay="53569.00")
    first = causes_of(stay, "1")[0]
    assert first == Cause("other_level", "bills[0].hospital_level", "level2", explains=True)


def test_the_pool_of_somebody_retired_is_found() -> None:
    """Example 18: the first stay of a retired person has 54,917.00 from the pool."""
    first = causes_of(example_5("1", hifp_pay="54917.00"), "1")[0]
    assert first == Cause("other_status", "person.status", "retired", explains=True)


def test_a_pool_that_paid_nothing_had_its_cap_used_up_by_bills_not_entered() -> None:
    found = codes(example_5("1", hifp_pay="0.00", act_pay_dedc=None), "1")
    assert "earlier_bills" in found


def test_what_would_change_a_line_above_that_agrees_is_no_cause() -> None:
    """An earlier stay would lower the deductible, and that agrees."""
    typed = codes(example_5("1", hifp_pay="53000.00"), "1")
    assert "earlier_stay" not in typed
    open_ = codes(example_5("1", hifp_pay="53000.00", act_pay_dedc=None), "1")
    assert "earlier_stay" in open_


def test_critical_illness_of_a_group_not_chosen_is_found() -> None:
    """Example 7: on 低保 the second stay has 13,661.62."""
    found = causes_of(example_5(hifmi_pay="13661.62"))
    assert Cause("other_group", "person.aid_group", "subsistence", explains=True) in found


def in_xiamen(months: int | None, **sheet: str) -> Answers:
    """Return a stay in Xiamen, level 3, 18,000 in scope: 1,000, then 90 %, or half of it."""
    case = newcomer_in_xiamen(months, "18000")
    typed = {name: Decimal(amount) for name, amount in sheet.items()}
    return replace(case, bills=(replace(case.bills[0], sheet=typed),))


def test_a_sheet_shows_that_a_rule_in_doubt_is_in_force() -> None:
    """17,000 × 90 % = 15,300, of which half."""
    first = causes_of(in_xiamen(8, hifp_pay="7650.00"), "1")[0]
    share = "benefit_share_under_12_months"
    assert first == Cause("rule_in_doubt", "", share, explains=True)


def test_it_shows_so_too_where_the_months_in_a_row_are_open() -> None:
    half, three_quarters = (
        causes_of(in_xiamen(None, hifp_pay=pool), "1")[0] for pool in ("7650.00", "11475.00")
    )
    assert half == Cause("rule_in_doubt", "", "benefit_share_under_12_months", explains=True)
    assert three_quarters.value == "benefit_share_12_to_24_months"


def test_a_rule_in_doubt_is_a_possible_cause_with_its_question() -> None:
    where = "person.facts.consecutive_months"
    assert Cause("rule_in_doubt", where) in causes_of(in_xiamen(None, hifp_pay="9.00"), "1")
    assert "rule_in_doubt" not in codes(in_xiamen(24, hifp_pay="7650.00"), "1")


def test_less_critical_illness_may_be_paid_later() -> None:
    assert "paid_later" in codes(example_5(hifmi_pay="0.00"))
    assert "paid_later" not in codes(example_5(hifmi_pay="4000.00"))


def test_no_assistance_means_that_the_group_was_not_registered() -> None:
    """Example 20: on 低保 assistance pays 12,710.26 of the second stay."""
    poor = example_5(hifmi_pay="13661.62", maf_pay="0.00")
    poor = replace(poor, person=replace(poor.person, aid_group="subsistence"))
    assert "group_not_registered" in codes(replace(poor, bills=_without(poor, "hifmi_pay")))


def test_the_nearest_empty_line_above_is_to_be_typed_first() -> None:
    found = causes_of(example_5(hifmi_pay="0.00", hifob_pay=None, act_pay_dedc=None))
    assert Cause("line_above_empty", "bills[1].sheet.hifob_pay", "hifob_pay") in found


def test_a_stay_over_new_year_may_belong_to_the_year_of_its_first_day() -> None:
    over = with_bill(
        example_5(act_pay_dedc="1300.00"),
        "1",
        first_day=date(2025, 12, 20),
        last_day=date(2026, 1, 10),
    )
    first_sheet = with_sheet(over.bills[0], FIRST, act_pay_dedc="650.00")
    over = replace(over, bills=(first_sheet, over.bills[1]))
    found = causes_of(over, "1")
    assert found[0].explains
    assert "year_of_first_day" in {cause.code for cause in found}
    within = codes(example_5("1", act_pay_dedc="650.00"), "1")
    assert "year_of_first_day" not in within


def test_a_bill_that_counts_as_not_paid_here_leads_to_that_answer() -> None:
    hurt = with_bill(example_5(), "2", cause="work_injury")
    assert causes_of(hurt) == (Cause("taken_as_not_paid", "bills[1].cause"),)
    elsewhere = with_bill(example_5(), "2", designated=False)
    assert causes_of(elsewhere) == (Cause("taken_as_not_paid", "bills[1].designated"),)


def test_a_supplement_on_the_sheet_is_claimed_later_or_not_known_here() -> None:
    paid = example_5(hifes_pay="500.00")
    assert codes(paid)[0] == "unknown_payer"
    top_up = TopUp(Decimal(0), Decimal("0.5"))
    assert codes(replace(paid, cover=Cover(supplement=top_up)))[0] == "claimed_later"


def test_the_places_own_figures_come_last() -> None:
    assert codes(example_5(hifob_pay="123000.00"))[-1] in ("values_of_place", "values_not_sure")


# ── Own money and rounding ───────────────────────────────────────────────────────────


def test_account_money_on_the_sheet_leads_to_the_use_of_the_account() -> None:
    used = example_5(acct_pay="1000.00", psn_cash_pay="34125.35")
    assert causes_of(used) == (Cause("account_used", "cover.pay_from_account"),)


def test_an_account_that_pays_here_and_not_on_the_sheet() -> None:
    cover = Cover(account_balance=Decimal(1000), pay_from_account=True)
    found = codes(replace(example_5("1"), cover=cover), "1")
    assert found == ["account_not_used", "account_balance"]


@pytest.mark.parametrize(("off", "rounded"), [("0.04", True), ("0.05", False)])
def test_less_than_five_fen_is_rounding(off: str, rounded: bool) -> None:
    stated = f"{Decimal(SECOND['hifob_pay']) + Decimal(off):.2f}"
    assert (codes(example_5(hifob_pay=stated)) == ["rounding"]) is rounded


def test_own_money_that_differs_alone_is_a_contradiction_of_the_sheet() -> None:
    assert codes(example_5(psn_part_amt="35000.00")) == ["sheet_contradicts_itself"]


def _without(answers: Answers, field: str) -> tuple[Bill, ...]:
    bills = answers.bills
    sheet = {name: value for name, value in bills[1].sheet.items() if name != field}
    return (bills[0], replace(bills[1], sheet=sheet))
