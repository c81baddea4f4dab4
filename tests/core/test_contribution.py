"""What a month's contribution is, each part rounded on its own (国发〔1998〕44号)."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medins_desktop.core.contribution import monthly_contribution
from medins_desktop.core.policy import ContributionRates
from tests.core.small_policy import D, rate

OLDER_RULE = ContributionRates(rate("e", "0.06"), rate("p", "0.02"), rate("a", "0.30"))
TODAYS_RULE = ContributionRates(rate("e", "0.06"), rate("p", "0.02"))


def test_a_wage_of_6800_under_the_older_account_rule() -> None:
    found = monthly_contribution(D(6800), OLDER_RULE)
    # 6,800 × 6 % = 408; 6,800 × 2 % = 136; 136 + 30 % of 408 = 258.40
    assert (found.employer, found.person) == (408, 136)
    assert found.account_credit == D("258.40")


def test_today_only_the_own_part_is_credited_to_the_account() -> None:
    assert monthly_contribution(D(6800), TODAYS_RULE).account_credit == 136


@pytest.mark.parametrize(
    ("base", "employer", "person"),
    [("4167.25", "250.04", "83.35"), ("4167.24", "250.03", "83.34"), ("0", "0.00", "0.00")],
)
def test_each_part_is_rounded_half_up_to_the_fen(base: str, employer: str, person: str) -> None:
    # 4167.25 × 0.06 = 250.035; × 0.02 = 83.345
    found = monthly_contribution(D(base), TODAYS_RULE)
    assert (found.employer, found.person) == (D(employer), D(person))


@given(st.decimals(min_value=0, max_value=100_000, places=2))
def test_a_contribution_is_within_a_fen_of_its_rate_and_never_negative(base: Decimal) -> None:
    found = monthly_contribution(base, OLDER_RULE)
    assert abs(found.employer - base * D("0.06")) <= D("0.005")
    assert abs(found.person - base * D("0.02")) <= D("0.005")
    assert abs(found.account_credit - base * D("0.038")) <= D("0.01")
    assert min(found.employer, found.person, found.account_credit) >= 0
