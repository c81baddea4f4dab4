"""What a contribution record means for cover: part 5 of the rules, at its edges."""

from dataclasses import replace
from datetime import date

import pytest

from medins_desktop.core.claim import Person
from medins_desktop.core.cover import Judge
from medins_desktop.core.months import Month
from medins_desktop.core.record import RetirementRow
from medins_desktop.core.record_months import as_approved, as_if_employer_had_paid
from tests.core.small_record import (
    ELSEWHERE,
    HERE,
    NOWHERE,
    insured,
    judge,
    number,
    on,
    paid,
    rules,
    states,
)

# Cover from the next month to the end of the month after; grace 3, waiting 6.
KNOWN = {"starts": 1, "stops": 1, "grace_months": 3, "waiting_months": 6}
USUAL = judge(rules(**KNOWN))


def consecutive(one: Judge, *runs: object, upto: str) -> int | None:
    return one.counts(insured(*runs), Month.parse(upto)).consecutive  # type: ignore[arg-type]


def test_a_gap_as_long_as_the_grace_is_none_and_one_month_more_is_one() -> None:
    for last_unpaid, expected in (("2024-05", "covered"), ("2024-06", "waiting")):
        back = Month.parse(last_unpaid) + 1
        record = insured(paid("2023-01 2024-02"), paid(f"{back} 2025-12"))
        # cover resumes in the month after payment, or after 6 months
        assert states(USUAL, record, str(back + 1)) == [expected]
        assert states(USUAL, record, str(back + 6)) == ["covered"]
        assert states(USUAL, record, str(back + 5))[0] == expected


def test_a_gap_over_the_new_year_counts_like_any_other() -> None:
    record = insured(paid("2023-01 2023-10"), paid("2024-02 2024-12"))
    assert states(USUAL, record, "2023-12", "2024-01", "2024-02", "2024-03") == [
        "uncovered",
        "uncovered",
        "waiting",
        "covered",
    ]


def test_after_a_long_gap_cover_begins_at_the_later_of_start_and_waiting() -> None:
    long_start = judge(rules(**{**KNOWN, "starts": 2, "waiting_months": 0}))
    record = insured(paid("2023-01 2024-02"), paid("2024-09 2024-12"))
    assert states(long_start, record, "2024-10", "2024-11") == ["waiting", "covered"]


def test_a_new_break_while_waiting_starts_it_again() -> None:
    record = insured(paid("2023-01 2023-06"), paid("2024-01 2024-05"), paid("2024-07 2025-12"))
    # 5 of 6 months, a break of 1, then 6 again: 2024-07 to 2024-12
    assert states(USUAL, record, "2024-05", "2024-06", "2024-12", "2025-01") == [
        "waiting",
        "uncovered",
        "waiting",
        "covered",
    ]


def test_a_waiting_that_was_served_covers_the_month_after_the_last_payment() -> None:
    record = insured(paid("2023-01 2023-06"), paid("2024-01 2024-06"))
    assert states(USUAL, record, "2024-06", "2024-07", "2024-08") == [
        "waiting",
        "covered",
        "uncovered",
    ]


@pytest.mark.parametrize(
    ("back", "covered", "later"),
    [("2024-06", "covered", "covered"), ("2024-07", "uncovered", "waiting")],
)
def test_months_are_paid_back_in_time_up_to_the_grace(back: str, covered: str, later: str) -> None:
    one = judge(rules(**KNOWN, back_pay_covers=True))
    record = insured(
        paid("2023-01 2024-02"),
        paid("2024-03 2024-06", "back_paid", back=back),
        paid("2024-07 2025-06"),
    )
    # first unpaid 2024-03; June is 3 months later, July 4. Paid in June, June itself is on time.
    assert states(one, record, "2024-05", "2024-08") == [covered, later]


def test_what_is_paid_back_without_an_earlier_payment_covers_nothing() -> None:
    one = judge(rules(**KNOWN, back_pay_covers=True))
    record = insured(paid("2024-01 2024-02", "back_paid", back="2024-03"), paid("2024-03 2024-12"))
    assert states(one, record, "2024-01", "2024-02", "2024-03", "2024-04") == [
        "uncovered",
        "uncovered",
        "waiting",
        "covered",
    ]
    assert one.counts(record, Month(2024, 12)).cumulative == 12


def test_where_nobody_knows_when_months_were_paid_back_cover_is_not_known() -> None:
    one = judge(rules(**KNOWN, back_pay_covers=True))
    record = insured(paid("2023-01 2024-02"), paid("2024-03 2024-05", "back_paid"))
    state = on(one, record, "2024-05-01")
    assert (state.state, state.reason) == ("unknown", "unknown:paid_in")


def test_arrears_suspend_and_other_unpaid_months_do_not() -> None:
    record = insured(paid("2023-01 2024-02"), paid("2024-03 2024-08", "arrears"))
    assert states(USUAL, record, "2024-03", "2024-04", "2024-08", "2024-09") == [
        "covered",  # the month after the last paid one
        "suspended",
        "suspended",
        "uncovered",
    ]


def test_as_if_the_employer_had_paid_its_months_are_covered() -> None:
    record = insured(paid("2023-01 2024-02"), paid("2024-03 2024-08", "arrears"))
    as_if = replace(record, months=as_if_employer_had_paid(record.months))
    assert states(USUAL, as_if, "2024-08", "2024-09", "2024-10") == [
        "covered",
        "covered",
        "uncovered",
    ]


def test_an_approved_deferral_covers_to_its_end_and_beyond_it_is_arrears() -> None:
    record = insured(paid("2023-01 2024-02"), paid("2024-03 2024-12", "deferred"))
    approved = replace(record, months=as_approved(record.months, Month(2024, 3), Month(2024, 5)))
    assert states(USUAL, approved, "2024-05", "2024-06", "2024-07") == [
        "covered",
        "covered",
        "suspended",
    ]
    early = replace(record, months=as_approved(record.months, Month(2024, 6), None))
    assert states(USUAL, early, "2024-05", "2024-06")[0] == "suspended"


def test_months_of_unemployment_benefit_go_by_the_employees_rules() -> None:
    record = insured(paid("2023-01 2024-02"), paid("2024-03 2024-08", "unemployment_fund"))
    assert states(USUAL, record, "2024-03", "2024-08") == ["covered", "covered"]


# ── Change of place and scheme ───────────────────────────────────────────────────────


def test_without_a_gap_cover_goes_on_in_another_place() -> None:
    record = insured(paid("2023-01 2024-02"), paid("2024-03 2024-12", place=ELSEWHERE))
    assert states(USUAL, record, "2024-02", "2024-03", "2024-12") == ["covered"] * 3
    counts = USUAL.counts(record, Month(2024, 12))
    assert (counts.consecutive, counts.actual) == (24, {HERE: 14, ELSEWHERE: 10})


def test_in_a_place_without_rules_nothing_is_known() -> None:
    record = insured(paid("2020-01 2024-12", place=NOWHERE))
    state = on(USUAL, record, "2024-12-01")
    assert (state.state, state.reason) == ("unknown", "unknown:record")


def test_resident_months_are_cover_but_count_in_neither_counter() -> None:
    record = insured(
        paid("2023-01 2023-06"), paid("2024-01 2024-12", "resident"), paid("2025-01 2025-06")
    )
    counts = USUAL.counts(record, Month(2025, 6))
    assert (counts.cumulative, counts.consecutive, counts.resident_years) == (12, 6, 0)
    assert states(USUAL, record, "2024-06", "2025-01", "2025-02") == [
        "covered",
        "waiting",  # the start of one month
        "covered",
    ]


def test_a_residents_premium_holds_to_the_end_of_the_year() -> None:
    record = insured(paid("2024-01 2024-03", "resident"))
    assert states(USUAL, record, "2024-12", "2025-01") == ["covered", "uncovered"]


# ── What nobody knows ────────────────────────────────────────────────────────────────


def test_what_a_place_does_not_rule_is_not_known_only_while_it_matters() -> None:
    silent = judge(rules())
    record = insured(paid("2024-01 2024-12"))
    assert states(silent, record, "2024-06", "2024-07", "2025-03", "2025-04") == [
        "unknown",  # the longest waiting there may be is 6 months
        "covered",
        "unknown",  # cover outlasts payment by less than the longest gap that is none
        "uncovered",
    ]
    assert on(silent, record, "2024-03-01").reason == "unknown:starts"
    assert on(silent, record, "2025-02-01").reason == "unknown:stops"


def test_a_waiting_replaces_a_start_that_is_not_known() -> None:
    one = judge(rules(stops=1, grace_months=3, waiting_months=6))
    record = insured(paid("2020-01 2023-02"), paid("2024-01 2024-12"))
    assert states(one, record, "2024-06", "2024-07") == ["waiting", "covered"]


def test_without_a_known_grace_months_in_a_row_are_not_known_after_a_gap() -> None:
    silent = judge(rules(starts=0))
    runs = (paid("2023-01 2023-12"), paid("2024-02 2024-12"))
    assert consecutive(silent, *runs, upto="2023-12") == 12
    assert consecutive(silent, *runs, upto="2024-12") is None


def test_cover_that_begins_by_days_is_known_to_the_day() -> None:
    one = judge(rules(start_days=30, stops=0, grace_months=3, waiting_days=60))
    record = insured(paid("2023-01 2023-06"), paid("2024-01 2024-12"))
    first, again = "2023-01-30 2023-01-31 2023-03-01", "2024-02-29 2024-03-01 2024-03-31"
    assert [on(one, record, day).state for day in first.split()] == [
        "waiting",
        "unknown",  # paid on 1 January, covered from the 31st; on the 31st, from 2 March
        "unknown",
    ]
    assert on(one, record, "2023-03-02").state == "covered"
    assert [on(one, record, day).state for day in again.split()] == [
        "waiting",
        "unknown",  # 60 days after 1 January 2024 is 1 March
        "covered",  # 60 days after 31 January is 31 March
    ]
    assert on(one, record, "2024-03-30").state == "unknown"


# ── Counting ─────────────────────────────────────────────────────────────────────────


def test_months_of_a_short_gap_neither_count_nor_break_the_row() -> None:
    runs = (paid("2023-01 2023-12"), paid("2024-04 2024-06"))
    assert consecutive(USUAL, *runs, upto="2024-03") == 12
    assert consecutive(USUAL, *runs, upto="2024-06") == 15


def test_a_longer_gap_ends_the_row_though_its_months_are_paid_back_later() -> None:
    runs = (
        paid("2023-01 2023-12"),
        paid("2024-01 2024-04", "back_paid", back="2024-09"),
        paid("2024-05 2024-12"),
    )
    assert consecutive(USUAL, *runs, upto="2024-04") == 0
    assert consecutive(USUAL, *runs, upto="2024-12") == 8
    assert USUAL.counts(insured(*runs), Month(2024, 8)).cumulative == 16
    assert USUAL.counts(insured(*runs), Month(2024, 9)).cumulative == 12 + 4 + 5


# ── Retired ──────────────────────────────────────────────────────────────────────────


MEN = RetirementRow((), number("years", 25), actual_years=number("actual", 10), actual_in="place")
RETIRED = Person(status="retired", retired_on=date(2025, 6, 15))


@pytest.mark.parametrize(
    ("first", "place", "reason"),
    [
        ("2000-06", None, "retired"),  # 300 months to 2025-05
        ("2000-07", None, "retired_assumed"),
        ("2000-06", ELSEWHERE, "retired_assumed"),  # none of them here
    ],
)
def test_retired_one_is_covered_and_the_reason_says_whether_the_record_shows_it(
    first: str, place: str | None, reason: str
) -> None:
    one = judge(rules(**KNOWN), retirement=[MEN])
    record = insured(paid(f"{first} 2025-05", place=place), person=RETIRED)
    for day in ("2025-06-15", "2060-01-01"):
        assert (on(one, record, day).state, on(one, record, day).code) == ("covered", reason)
    assert on(one, record, "2025-06-14").code == "outlasts"


def test_in_the_resident_scheme_retirement_covers_nobody() -> None:
    record = insured(paid("2000-06 2024-05"), person=replace(RETIRED, scheme="resident"))
    assert on(USUAL, record, "2025-07-01").state == "uncovered"
