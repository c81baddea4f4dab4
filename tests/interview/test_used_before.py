"""Which counters of the year a case reads, and what is typed into them."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from medins_desktop.core.claim import UsedBefore
from medins_desktop.core.policy import Policy
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import assess, policy_for
from medins_desktop.interview.used_before import (
    Counter,
    counters_of,
    used_in_year,
    with_used,
    with_used_before,
)
from medins_desktop.packs.library import Library
from tests.ui.two_stays import two_stays_in_beijing

TODAY = date(2025, 9, 30)
BEFORE = date(2025, 8, 1)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.shipped()


@pytest.fixture
def stays() -> Answers:
    return two_stays_in_beijing()


def policy_of(answers: Answers, library: Library) -> Policy:
    policy = policy_for(answers, library, TODAY)
    assert policy is not None
    return policy


def test_stays_in_beijing_count_admissions_payments_excess_and_burden(
    stays: Answers, library: Library
) -> None:
    assert counters_of(policy_of(stays, library), stays) == (
        Counter("admissions", "inpatient"),
        Counter("paid", "pool_year"),
        Counter("excess", "large_amount"),
        Counter("paid", "large_amount"),
        Counter("burden", "critical_illness"),
    )


def test_outpatient_care_counts_the_line_and_the_spending_of_the_year(
    stays: Answers, library: Library
) -> None:
    visits = replace(stays, bills=tuple(replace(b, kind="outpatient") for b in stays.bills))
    found = counters_of(policy_of(visits, library), visits)
    assert Counter("deductible", "outpatient") in found
    assert Counter("spending", "outpatient") in found
    assert Counter("admissions", "inpatient") not in found


def test_the_second_stay_alone_comes_out_as_it_did_after_the_first(
    stays: Answers, library: Library
) -> None:
    """Example 5: the first stay, typed as counters, leaves the second stay its 35,125.35."""
    alone = replace(stays, bills=stays.bills[1:])
    first = {
        Counter("admissions", "inpatient"): "1",
        Counter("paid", "pool_year"): "52395.00",
        Counter("burden", "critical_illness"): "7605.00",
    }
    for counter, amount in first.items():
        alone = with_used(alone, "2025-01", BEFORE, counter, Decimal(amount))
    (bill,) = assess(alone, library, TODAY).settlement.bills
    assert bill.sums is not None
    assert bill.sums.own_cost == Decimal("35125.35")


def test_what_is_cleared_is_no_longer_typed(stays: Answers, library: Library) -> None:
    counter = Counter("paid", "pool_year")
    typed = with_used(stays, "2025-01", BEFORE, counter, Decimal(100))
    policy = policy_of(stays, library)
    assert used_in_year(typed, policy, TODAY) == UsedBefore(
        "2025-01", BEFORE, paid={"pool_year": Decimal(100)}
    )
    assert with_used_before(typed, "2025-01", TODAY).person.already_used[0].before == TODAY
    cleared = with_used(typed, "2025-01", BEFORE, counter, None)
    assert cleared == stays
