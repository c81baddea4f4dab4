"""What a month's contribution is, each part rounded on its own (国发〔1998〕44号)."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medins_desktop.core.contribution import (
    Contribution,
    contribution_base,
    contribution_row,
    monthly_contribution,
    row_for,
)
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.policy import Condition
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.record import (
    AccountRow,
    ContributionBase,
    ContributionPart,
    ContributionRow,
)
from tests.core.small_policy import D, parameter, rate, yuan

EMPLOYER = ContributionPart("employer", "basic", rate("e", "0.06"))
PERSON = ContributionPart("person", "basic", rate("p", "0.02"))
LARGE = ContributionPart("person", "large_amount", yuan_month=yuan("l", "3"))
ROW = ContributionRow("employer", (), ContributionBase(), (EMPLOYER, PERSON))
OWN = AccountRow("employer", (), rate=rate("p", "0.02"))
OLDER_RULE = replace(OWN, employer_share=rate("a", "0.30"))
YES = parameter("whole", D(1), "yes_no")
NO = parameter("whole", D(0), "yes_no")


def unknown(id_: str, unit: str = "yuan") -> Parameter:
    return Parameter(id_, None, unit, (), "user", asks_for=id_)


def paid(wage: str, row: ContributionRow = ROW, account: AccountRow | None = OWN) -> Contribution:
    return monthly_contribution(D(wage), row, account)


def test_a_wage_of_6800_under_the_older_account_rule() -> None:
    found = paid("6800", account=OLDER_RULE)
    # 6,800 × 6 % = 408; 6,800 × 2 % = 136; 136 + 30 % of 408 = 258.40
    assert (found.paid_by("employer"), found.paid_by("person")) == (408, 136)
    assert found.account_credit == D("258.40")


def test_today_only_the_own_part_is_credited_to_the_account() -> None:
    assert paid("6800").account_credit == 136


def test_the_older_rule_credits_a_share_of_what_the_employer_has_paid() -> None:
    # 208.58 × 6 % = 12.5148, paid 12.51; 30 % of 12.51 = 3.753; unrounded it would be 3.754
    # 208.58 × 2 % = 4.1716, credited 4.17
    assert paid("208.58", account=OLDER_RULE).account_credit == D("7.92")


@pytest.mark.parametrize(
    ("base", "employer", "person"),
    [("4167.25", "250.04", "83.35"), ("4167.24", "250.03", "83.34"), ("0", "0.00", "0.00")],
)
def test_each_part_is_rounded_half_up_to_the_fen(base: str, employer: str, person: str) -> None:
    # 4167.25 × 0.06 = 250.035; × 0.02 = 83.345
    found = paid(base)
    assert (found.paid_by("employer"), found.paid_by("person")) == (D(employer), D(person))


def test_two_funds_of_one_payer_are_rounded_apart() -> None:
    funds = [ContributionPart("person", fund, rate(fund, "0.005")) for fund in ("basic", "other")]
    # 101 × 0.5 % = 0.505, twice 0.51; 101 × 1 % would be 1.01
    found = paid("101", replace(ROW, parts=tuple(funds)))
    assert [part.amount for part in found.parts] == [D("0.51"), D("0.51")]
    assert found.paid_by("person") == D("1.02")


def test_a_fixed_amount_stands_beside_the_rates_and_is_not_credited() -> None:
    found = paid("6800", replace(ROW, parts=(EMPLOYER, PERSON, LARGE)))
    assert (found.paid_by("person"), found.account_credit) == (139, 136)


def test_what_is_owed_once_a_year_is_no_part_of_a_month() -> None:
    yearly = ContributionPart("person", "large_amount", yuan_year=yuan("y", "60"))
    assert paid("6800", replace(ROW, parts=(yearly,))).parts == ()


# ── Account ──────────────────────────────────────────────────────────────────────────


def test_pooled_only_credits_nothing_whatever_the_account_rule() -> None:
    assert paid("6800", replace(ROW, pooled_only=True)).account_credit == 0


def test_without_a_rule_about_the_account_its_credit_is_unknown_not_zero() -> None:
    assert paid("6800", account=None).account_credit is None


def test_a_rule_of_no_credit_is_zero() -> None:
    assert paid("6800", account=AccountRow("employer", (), nothing=True)).account_credit == 0


def test_the_retired_get_a_fixed_amount_a_month() -> None:
    nobody = ContributionRow("retired", (), ContributionBase(), ())
    fixed = AccountRow("retired", (), yuan_month=yuan("m", "100"))
    assert monthly_contribution(None, nobody, fixed).account_credit == 100


# ── The base ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("wage", "base"),
    [("4405.99", "4406"), ("4406", "4406"), ("9000.50", "9000.50"), ("22030.01", "22030")],
)
def test_the_base_is_the_wage_within_floor_and_ceiling(wage: str, base: str) -> None:
    rule = ContributionBase(floor=yuan("f", "4406"), ceiling=yuan("c", "22030"))
    assert contribution_base(D(wage), rule) == D(base)


@pytest.mark.parametrize(
    ("wage", "whole", "base"), [("8355.50", YES, "8356"), ("8355.49", YES, "8355")]
)
def test_a_base_is_rounded_half_up_to_whole_yuan_where_the_place_says_so(
    wage: str, whole: Parameter, base: str
) -> None:
    assert contribution_base(D(wage), ContributionBase(whole_yuan=whole)) == D(base)
    assert contribution_base(D(wage), ContributionBase(whole_yuan=NO)) == D(wage)


def test_a_fixed_base_needs_no_wage() -> None:
    assert contribution_base(None, ContributionBase(amount=yuan("b", "5626"))) == 5626


def test_a_wage_that_is_not_known_is_never_zero() -> None:
    with pytest.raises(NotSettled, match="unknown:monthly_wage"):
        contribution_base(None, ContributionBase())


@pytest.mark.parametrize(
    ("row", "name"),
    [
        (replace(ROW, base=ContributionBase(floor=unknown("floor"))), "floor"),
        (replace(ROW, base=ContributionBase(ceiling=unknown("ceiling"))), "ceiling"),
        (replace(ROW, base=ContributionBase(amount=unknown("base"))), "base"),
        (replace(ROW, parts=(replace(EMPLOYER, rate=unknown("e", "rate")),)), "e"),
        (replace(ROW, parts=(replace(LARGE, yuan_month=unknown("l")),)), "l"),
    ],
)
def test_a_value_that_nobody_knows_is_named(row: ContributionRow, name: str) -> None:
    with pytest.raises(NotSettled, match=f"^unknown:{name}$"):
        paid("6800", row)


# ── Rows ─────────────────────────────────────────────────────────────────────────────

OLD = replace(ROW, when=(Condition("day", below=date(2023, 1, 1)),))
TIER_2 = replace(ROW, when=(Condition("tier", any_of=("tier2",)),))
POOLED = replace(ROW, pooled_only=True)
ROWS = (OLD, TIER_2, POOLED)


def test_the_first_row_of_the_payer_whose_conditions_hold_is_used() -> None:
    facts = {"day": date(2022, 12, 31), "tier": "tier2"}
    assert contribution_row(ROWS, "employer", facts) is OLD
    assert contribution_row(ROWS, "employer", {**facts, "day": date(2023, 1, 1)}) is TIER_2
    assert contribution_row(ROWS, "employer", facts, pooled_only=True) is POOLED


def test_without_a_row_the_rule_is_not_known() -> None:
    facts = {"day": date(2023, 1, 1), "tier": "tier1"}
    assert contribution_row(ROWS, "employer", facts) is None
    assert contribution_row(ROWS, "flexible", facts) is None
    assert row_for((OWN,), "retired", facts) is None


def test_a_fact_that_is_not_known_is_asked_for() -> None:
    with pytest.raises(NotSettled, match="unknown:tier"):
        contribution_row(ROWS, "employer", {"day": date(2025, 1, 1)})


@given(st.decimals(min_value=0, max_value=100_000, places=2))
def test_a_contribution_is_within_a_fen_of_its_rate_and_never_negative(wage: Decimal) -> None:
    found = monthly_contribution(wage, ROW, OLDER_RULE)
    assert found.account_credit is not None
    assert abs(found.paid_by("employer") - wage * D("0.06")) <= D("0.005")
    assert abs(found.paid_by("person") - wage * D("0.02")) <= D("0.005")
    assert abs(found.account_credit - wage * D("0.038")) <= D("0.0115")
    assert min(part.amount for part in found.parts) >= 0
