"""Paying back unpaid months: who, how much, until when, and what it restores."""

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medins_desktop.core.back_pay_plan import BackPay, Gap, back_pay, late_fee, unpaid_gaps
from medins_desktop.core.claim import Person
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.months import Month
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.record import CoverRow, Record
from medins_desktop.core.retirement import Insured
from tests.core.small_policy import D, parameter, rate

M = Month.parse
FEE = rate("late_fee", "0.0005")
YES, NO = parameter("yes", D(1), "yes_no"), parameter("no", D(0), "yes_no")
THREE = parameter("grace", D(3), "months")
SIX = parameter("waiting", D(6), "months")


def run(first: str, last: str, source: str = "employer", **more: Any) -> ContributionRun:
    return ContributionRun(M(first), M(last), source, **more)  # type: ignore[arg-type]


def insured(*runs: ContributionRun, today: str = "2025-06-15", **person: Any) -> Insured:
    return Insured(Person(**person), runs, date.fromisoformat(today))


# ── The late fee ─────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("day", "fee"),
    [
        ("2025-04-01", "0.00"),
        ("2025-04-02", "0.50"),
        ("2025-05-01", "15.00"),
        ("2026-04-01", "182.50"),
    ],
)
def test_the_late_fee_is_half_a_thousandth_a_day_without_interest_on_it(day: str, fee: str) -> None:
    since = date(2025, 4, 1)
    assert late_fee(D(1000), since, date.fromisoformat(day), FEE) == D(fee)


def test_before_the_due_day_nothing_is_late() -> None:
    assert late_fee(D(1000), date(2025, 4, 1), date(2025, 3, 1), FEE) == 0


@given(st.decimals(0, 100_000, places=2), st.integers(0, 3000))
def test_the_fee_grows_by_the_same_each_day(principal: Decimal, days: int) -> None:
    since = date(2020, 1, 1)
    fee = late_fee(principal, since, since + timedelta(days=days), FEE)
    assert abs(fee - principal * days / 2000) <= D("0.005")


# ── The gaps ─────────────────────────────────────────────────────────────────────────


def gaps(
    *runs: ContributionRun, until: str | None = None, **more: Any
) -> list[tuple[str, str, str]]:
    found = unpaid_gaps(insured(*runs, **more), M(until) if until else None)
    return [(gap.payer, str(gap.first), str(gap.last)) for gap in found]


def test_a_gap_lies_behind_a_paid_month_and_ends_before_this_one() -> None:
    assert gaps(run("2024-01", "2024-06"), run("2024-10", "2025-03")) == [
        ("person", "2024-07", "2024-09"),
        ("person", "2025-04", "2025-05"),
    ]
    assert gaps() == []


def test_arrears_are_the_employers_until_they_are_paid() -> None:
    owing = run("2025-01", "2025-03", "arrears")
    assert gaps(run("2024-01", "2024-12"), owing, run("2025-04", "2025-06")) == [
        ("employer", "2025-01", "2025-03")
    ]
    repaid = replace(owing, paid_in=M("2025-05"))
    assert gaps(run("2024-01", "2024-12"), repaid, run("2025-04", "2025-06")) == []


def test_arrears_and_months_that_nobody_paid_after_them_are_two_gaps() -> None:
    runs = (run("2024-01", "2024-12"), run("2025-01", "2025-02", "arrears"))
    assert gaps(*runs) == [("employer", "2025-01", "2025-02"), ("person", "2025-03", "2025-05")]


def test_a_gap_says_since_when_nothing_was_paid_and_when_it_was_again() -> None:
    owing = run("2025-01", "2025-02", "arrears")
    found = unpaid_gaps(insured(run("2024-01", "2024-12"), owing, run("2025-04", "2025-04")), None)
    assert [(gap.first, gap.unpaid_since, gap.resumes) for gap in found] == [
        (M("2025-01"), M("2025-01"), M("2025-04")),
        (M("2025-03"), M("2025-01"), M("2025-04")),
        (M("2025-05"), M("2025-05"), None),
    ]


def test_years_as_a_resident_and_an_approved_deferral_are_no_gap() -> None:
    paid = run("2023-01", "2023-12")
    assert gaps(paid, run("2024-01", "2024-12", "resident"), run("2025-01", "2025-06")) == []
    put_off = (paid, run("2024-01", "2024-12", "deferred"), run("2025-01", "2025-06"))
    assert gaps(*put_off) == []
    assert gaps(*put_off, until="2025-12") == []


def test_a_deferral_that_has_ended_unpaid_is_owed_by_the_employer_from_its_end_on() -> None:
    runs = (
        run("2023-01", "2023-12"),
        run("2024-01", "2024-12", "deferred"),
        run("2025-01", "2025-06"),
    )
    (gap,) = unpaid_gaps(insured(*runs), M("2024-12"))
    assert (gap.payer, gap.put_off) == ("employer", date(2025, 1, 1))


def test_who_has_retired_pays_nothing_back_yet_the_employer_still_owes() -> None:
    retired = {"status": "retired", "retired_on": date(2025, 2, 1)}
    assert gaps(run("2020-01", "2024-10"), **retired) == []
    owing = run("2024-11", "2024-12", "arrears")
    assert gaps(run("2020-01", "2024-10"), owing, **retired) == [("employer", "2024-11", "2024-12")]


# ── What it means ────────────────────────────────────────────────────────────────────

ROW = CoverRow(
    "employer",
    (),
    grace_months=THREE,
    waiting_months=SIX,
    back_pay_allowed=YES,
    back_pay_covers=YES,
    longer_gap_covers=NO,
    arrears_repaid_cover=NO,
)


def plan(
    payer: str, day: str, row: CoverRow | None = ROW, amount: str | None = "1180", **gap: Any
) -> BackPay:
    def owed(month: Month) -> Decimal:
        if amount is None:
            raise NotSettled("unknown:monthly_wage")
        return D(amount)

    rows = () if row is None else (row, replace(row, who="flexible"))
    record = Record("x", {}, 2025, {}, {}, {}, (), (), {}, cover=rows)
    found = Gap(payer, M("2025-01"), M("2025-02"), **gap)
    return back_pay(found, record, insured(today=day), owed, FEE)


def test_arrears_cost_the_employer_a_fee_from_the_month_after_each() -> None:
    found = plan("employer", "2025-04-11")
    # 1,180 × 0.0005 × 69 days from 2025-02-01 = 40.71; × 41 days from 2025-03-01 = 24.19
    assert (found.principal, found.late_fee) == (2360, D("64.90"))
    put_off = plan("employer", "2025-04-11", put_off=date(2025, 4, 1))
    assert put_off.late_fee == D("11.80")  # 10 days for both


def test_of_a_month_that_falls_due_after_a_deferral_has_ended_the_fee_starts_later() -> None:
    # put off to the end of 2025-01: January runs from 2025-02-01 (69 days, 40.71),
    # February from its own due day 2025-03-01 (41 days, 24.19)
    assert plan("employer", "2025-04-11", put_off=date(2025, 2, 1)).late_fee == D("64.90")


def test_a_plan_names_the_rules_that_it_rests_on() -> None:
    assert plan("employer", "2025-04-30").rules == (THREE, NO, FEE)
    assert plan("person", "2025-04-30").rules == (THREE, YES, YES)
    assert plan("person", "2025-05-01").rules == (THREE, NO, SIX, YES)
    assert plan("person", "2025-05-01", None).rules == ()


def test_in_time_is_until_the_last_day_of_the_grace() -> None:
    last = plan("person", "2025-04-30")
    assert (last.deadline, last.in_time, last.keeps_row) == (date(2025, 4, 30), True, True)
    assert (last.allowed, last.covers, last.waits) == (True, True, None)
    late = plan("person", "2025-05-01")
    assert (late.in_time, late.keeps_row, late.covers, late.waits) == (False, False, False, SIX)


def test_a_gap_no_longer_than_the_grace_breaks_nothing_though_its_days_are_past() -> None:
    """January to March unpaid, paid again from April: 3 months are none. A fourth is one."""
    short = plan("person", "2025-06-15", resumes=M("2025-04"))
    assert (short.in_time, short.keeps_row, short.waits) == (False, True, None)
    longer = plan("person", "2025-06-15", resumes=M("2025-05"))
    assert (longer.in_time, longer.keeps_row, longer.waits) == (False, False, SIX)


def test_the_grace_runs_from_the_first_unpaid_month_whoever_owes_it() -> None:
    """Unpaid since 2024-11: three months on is 2025-02."""
    found = plan("person", "2025-03-01", begins=M("2024-11"))
    assert (found.deadline, found.in_time) == (date(2025, 2, 28), False)


def test_what_was_put_off_with_approval_is_covered_and_in_the_row_all_the_time() -> None:
    found = plan("employer", "2025-04-11", put_off=date(2025, 4, 1))
    assert (found.deadline, found.in_time) == (date(2025, 3, 31), False)
    assert (found.covers, found.keeps_row, found.waits) == (True, True, None)
    assert (found.rules, found.unknown) == ((FEE,), ())


def test_arrears_go_by_their_own_rule_of_cover() -> None:
    assert plan("employer", "2025-04-30").covers is False
    covered = replace(ROW, arrears_repaid_cover=YES)
    assert plan("employer", "2025-04-30", covered).covers is True
    assert plan("employer", "2025-05-01", covered).covers is False


def test_a_place_may_count_days_from_the_order_to_pay() -> None:
    days = parameter("days", D(60), "days")
    own = CoverRow("employer", (), arrears_repaid_cover=YES, arrears_repay_days=days)
    found = plan("employer", "2026-01-01", own)
    assert (found.deadline, found.days_from_order, found.covers) == (None, days, True)
    assert "unknown:deadline" not in found.unknown


def test_the_employer_must_pay_whether_or_not_a_person_may() -> None:
    forbidden = replace(ROW, back_pay_allowed=NO)
    assert plan("employer", "2026-01-01", forbidden).allowed is True
    assert plan("person", "2025-03-01", forbidden).allowed is False


def test_what_a_place_covers_after_payment_it_also_lets_one_pay() -> None:
    silent = replace(ROW, back_pay_allowed=None)
    assert plan("person", "2025-03-01", silent).allowed is True
    late = plan("person", "2025-12-01", silent)
    assert (late.allowed, "unknown:allowed" in late.unknown) == (None, True)


def test_what_is_not_known_is_said() -> None:
    found = plan("person", "2025-03-01", None, None)
    assert (found.principal, found.deadline, found.allowed, found.covers) == (None,) * 4
    assert found.unknown == (
        "unknown:monthly_wage",
        "unknown:deadline",
        "unknown:allowed",
        "unknown:covers",
        "unknown:late_fee",
    )
