"""The claim against the employer: two settlements, what it owes the fund, what was withheld."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

import pytest

from medins_desktop.core.claim import Person
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.enterprise import Approval, Enterprise
from medins_desktop.core.months import Month
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import assess
from medins_desktop.interview.firm_claim import Claim, Ranks, firm_claim, withheld_of
from medins_desktop.packs.library import Library
from tests.interview.firm_case import TODAY, arrears_in_shanghai, stay
from tests.interview.test_record_grid import run

D = Decimal


@cache
def library() -> Library:
    return Library.shipped()


def claimed(answers: Answers) -> Claim:
    return firm_claim(assess(answers, library(), TODAY), library())


def test_the_claim_is_what_the_pool_would_have_paid() -> None:
    claim = claimed(arrears_in_shanghai())
    (bill,) = claim.bills
    assert bill.now.sums is not None
    assert bill.usual.sums is not None
    assert (bill.now.sums.own_cost, bill.usual.sums.own_cost) == (D(50000), D("8775.00"))
    assert (claim.low, claim.high) == (D("41225.00"), D("41225.00"))


@pytest.mark.parametrize(("day", "claims"), [("2025-03-31", 0), ("2025-04-01", 1)])
def test_cover_outlasts_the_last_paid_month_by_one_and_only_then_is_there_a_claim(
    day: str, claims: int
) -> None:
    bills = (stay(date.fromisoformat(day)),)
    assert len(claimed(arrears_in_shanghai(bills=bills)).bills) == claims


def test_where_a_share_is_not_known_the_claim_is_a_range_and_no_figure() -> None:
    """10,000 of class B: by its own share 0 to 10,000 less are in scope of 50,000.

    Shanghai pays 85 % above 1,500: 41,225 of 50,000, and 32,725 of 40,000.
    """
    answers = arrears_in_shanghai(bills=(stay(class_b=D(10000)),))
    claim = claimed(answers)
    assert (claim.low, claim.high) == (D("32725.00"), D("41225.00"))
    (settled,) = assess(answers, library(), TODAY).settlement.bills
    assert settled.employer_liability is None


def test_the_fund_is_owed_both_shares_and_the_late_fee_of_every_month() -> None:
    claim = claimed(arrears_in_shanghai())
    # 10,000 × 11 % × 6 months; 1,100 × 0.0005 × (182 + 152 + 121 + 91 + 60 + 29) days
    assert claim.principal == D("6600.00")
    assert claim.late_fee == D("349.25")
    assert claim.assumed_from == Month(2025, 7)


def test_in_a_bankruptcy_the_accounts_money_ranks_first_and_the_rest_second() -> None:
    claim = claimed(arrears_in_shanghai(enterprise=Enterprise("bankrupt")))
    # four months typed as owed: 200 each to the account, 900 each to the pool
    assert claim.ranks == Ranks(D("800.00"), D("3600.00"))
    assert claim.assumed_from is None


def test_what_is_not_known_of_the_account_leaves_the_ranks_unknown() -> None:
    claim = claimed(arrears_in_shanghai(place="110000", person=Person(status="active")))
    assert claim.ranks == Ranks(None, None)
    assert claim.principal is None


def test_a_bill_that_cannot_be_settled_leaves_the_claim_unknown_and_not_zero() -> None:
    no_level = replace(stay(), hospital_level=None)
    claim = claimed(arrears_in_shanghai(bills=(no_level,)))
    (bill,) = claim.bills
    assert (bill.low, bill.high, claim.low) == (None, None, None)
    assert bill.usual.refused == ("unknown:hospital_level",)


def test_an_unknown_share_makes_the_claim_a_range() -> None:
    # class B of 10,000 at an unknown first share: as if covered, 0 to 10,000 lie outside scope
    claim = claimed(arrears_in_shanghai(bills=(stay(class_b=D(10000)),)))
    # at 0: 8,775.00; at 1: 10,000 + 1,500 + 15 % of 38,500 = 17,275.00
    assert (claim.low, claim.high) == (D("32725.00"), D("41225.00"))


def test_once_the_employer_has_repaid_nothing_is_owed() -> None:
    paid = (
        run("2021-01", "2025-02"),
        run("2025-03", "2025-03", "arrears", paid_in=Month(2025, 3)),
        run("2025-04", "2025-09"),
    )
    claim = claimed(arrears_in_shanghai(contributions=paid))
    assert not claim.exists
    assert (claim.principal, claim.low) == (0, 0)


def test_what_was_paid_too_late_to_cover_a_bill_is_still_a_claim_but_no_debt_to_the_fund() -> None:
    # Shanghai: once paid back, bills of the months in between stay unpaid
    late = (
        run("2021-01", "2025-02"),
        run("2025-03", "2025-05", "arrears", paid_in=Month(2025, 6)),
        run("2025-06", "2025-09"),
    )
    claim = claimed(arrears_in_shanghai(contributions=late))
    assert (claim.low, claim.gaps) == (D("41225.00"), ())


def test_without_a_record_there_is_nothing_to_say() -> None:
    assert not claimed(arrears_in_shanghai(contributions=())).exists


# ── Deferral ─────────────────────────────────────────────────────────────────────────

PAPER = Approval("12", "医保局", Month(2025, 1), Month(2025, 3))


def deferred(approval: Approval, today: date = TODAY) -> Answers:
    runs = (
        run("2021-01", "2024-12"),
        run("2025-01", "2025-05", "deferred"),
        run("2025-06", "2025-09"),
    )
    return arrears_in_shanghai(
        as_of=today, enterprise=Enterprise("deferral", approval=approval), contributions=runs
    )


def test_within_an_approved_deferral_a_bill_is_paid_and_nothing_is_claimed() -> None:
    whole = replace(PAPER, last=Month(2025, 12))
    claim = claimed(deferred(whole))
    assert (claim.bills, claim.gaps) == ((), ())


def test_months_put_off_outside_the_approval_are_arrears_with_a_claim() -> None:
    claim = claimed(deferred(PAPER))
    assert claim.low == D("41225.00")
    gaps = {(str(g.gap.first), str(g.gap.last)): (g.principal, g.late_fee) for g in claim.gaps}
    assert gaps == {
        # put off: the employer's 900 a month, late from 2025-04-01, 182 days: 81.90 each
        ("2025-01", "2025-03"): (D("2700.00"), D("245.70")),
        # never put off: both shares, late from the month after each: 152 and 121 days
        ("2025-04", "2025-05"): (D("2200.00"), D("150.15")),
    }


# ── Deducted and not paid in ─────────────────────────────────────────────────────────


def withheld(*runs: ContributionRun, wage: str | None = "10000") -> tuple[list[str], object, str]:
    person = Person(status="active", monthly_wage=None if wage is None else D(wage))
    answers = arrears_in_shanghai(contributions=runs, person=person)
    found = withheld_of(answers, library(), TODAY)
    return [str(month) for month in found.months], found.amount, found.reason


def test_what_was_deducted_and_never_paid_in_is_counted_by_the_rate() -> None:
    runs = run("2025-01", "2025-02", withheld=True), run("2025-03", "2025-06", "arrears")
    assert withheld(*runs) == ([], 0, "")
    owed = run("2025-03", "2025-06", "arrears", withheld=True)
    assert withheld(owed) == (["2025-03", "2025-04", "2025-05", "2025-06"], D("800.00"), "")
    assert withheld(replace(owed, paid_in=Month(2025, 7)))[0] == []


def test_a_typed_amount_counts_before_the_rate_and_needs_no_wage() -> None:
    typed = run("2025-03", "2025-04", "none", withheld=D("150.50"))
    assert withheld(typed, wage=None) == (["2025-03", "2025-04"], D("301.00"), "")


def test_without_wage_the_months_are_known_and_the_amount_is_not() -> None:
    owed = run("2025-03", "2025-03", "arrears", withheld=True)
    assert withheld(owed, wage=None) == (["2025-03"], None, "unknown:monthly_wage")
