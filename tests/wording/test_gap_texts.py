"""Gaps in words: what is known is exact, what is not is said."""

from dataclasses import replace
from datetime import date

import pytest

from medins_desktop.core.gap import LastDay, Saved, Stop, Threshold, gap_outcome
from medins_desktop.core.months import Month
from medins_desktop.wording.gap_texts import (
    finding,
    last_day_line,
    no_gaps_text,
    saved_lines,
    threshold_lines,
    waiting_line,
)
from tests.core.small_policy import D
from tests.core.small_record import insured, judge, paid, rules

MARCH = Month(2024, 3)
ROW = rules(starts=0, stops=0, grace_months=3, waiting_months=6)
PAID = insured(paid("2023-01 2024-02"))

pytestmark = pytest.mark.usefixtures("in_english")


def test_days_lost_and_the_first_day_covered_again() -> None:
    words = finding(gap_outcome(judge(ROW), PAID, Stop(MARCH, 4)))
    assert words == "Not covered on 306 days, from 2024-03-01 on. Covered again from 2025-01-01."


def test_two_readings_are_both_said() -> None:
    silent = judge(rules(starts=0, stops=0, waiting_months=6))
    outcome = gap_outcome(silent, PAID, Stop(MARCH, 1))
    words = finding(outcome)
    assert words == (
        "Not known exactly: 31 days without cover at the best, 214 days without cover at the "
        "worst. Covered again: 2024-04-01, or 2024-10-01."
    )
    same_day = replace(outcome, worst=replace(outcome.worst, again=outcome.best.again))
    assert finding(same_day).endswith("Covered again: 2024-04-01.")  # not the same day twice
    said, _ = waiting_line(outcome, rules(starts=0, stops=0, waiting_months=6))
    assert "0 days at the best, 183 at the worst" in said


@pytest.mark.parametrize(
    ("waits", "words"),
    [
        (
            Threshold("waits", 4, 4),
            "Up to 3 months without payment, no further waiting",
        ),
        (Threshold("waits", 1, 1), "After the first month without payment one already waits"),
        (
            Threshold("waits", 1, None),
            "However short a gap, whether a waiting",
        ),
        (
            Threshold("waits", 3, None),
            "Up to 2 months without payment, surely no further waiting",
        ),
        (Threshold("waits", 2, 4), "between them it is not known"),
        (Threshold("waits", None, None), "Even after 24 months (2 y) without payment"),
    ],
)
def test_the_last_month_before_a_waiting_is_named(waits: Threshold, words: str) -> None:
    (_, (said, rule)) = threshold_lines((Threshold("lost", 1, 1), waits), ROW)
    assert words in said
    assert rule.startswith("A gap up to this long is none: 3 months")


def test_the_last_day_is_said_as_ahead_running_or_past() -> None:
    last = LastDay(MARCH, date(2024, 6, 30), ROW.grace_months, ROW.waiting_months)
    assert last_day_line(last, date(2024, 2, 1))[0].startswith("If nothing is paid from 2024-03")
    assert last_day_line(last, date(2024, 6, 30))[0].endswith("is 2024-06-30.")
    past, rule = last_day_line(last, date(2024, 7, 1))
    assert past.endswith("was 2024-06-30.")
    assert rule.startswith("Waiting after a longer gap: 6 months")


def test_a_sum_that_is_not_whole_is_never_shown_as_one() -> None:
    part = Saved(D("1142.84"), 2, ("unknown:monthly_wage",))
    ((said, why),) = saved_lines(part, part, None, by_employer=False)
    assert said.endswith("¥1,142.84 for 2 months; the rest is not known")
    assert why
    nothing = Saved(D(0), 0, ("unknown:monthly_wage",))
    assert saved_lines(nothing, nothing, None, by_employer=False)[0][0].endswith("not known")


def test_what_the_employer_goes_on_owing_is_said_of_employees_alone() -> None:
    known = Saved(D("300.00"), 3, ())
    assert len(saved_lines(known, known, None, by_employer=True)) == 2
    assert len(saved_lines(known, known, None, by_employer=False)) == 1


def test_every_reason_for_saying_nothing_has_its_sentence() -> None:
    for why in ("no_record", "problems", "resident", "retired", "never_paid", "before_record"):
        assert no_gaps_text(why).endswith(".")


def test_where_cover_begins_late_for_everybody_no_gap_is_said_to_begin_at_once() -> None:
    late = rules(starts=1, stops=0, grace_months=3, waiting_months=6)
    outcome = gap_outcome(judge(late), PAID, Stop(MARCH, 2))
    # paid again from May, covered from June: as whoever pays for the first time
    said, rule = waiting_line(outcome, late)
    assert "Paid again from 2024-05 on: cover begins as for everybody who begins" in said
    assert "Cover begins after: 1 month paid" in rule


def test_a_wait_after_a_gap_that_is_the_usual_start_is_no_further_one() -> None:
    same = rules(starts=0, stops=0, start_days=30, grace_months=3, waiting_days=30)
    (_, (said, rule)) = threshold_lines(
        (Threshold("lost", 1, 1), Threshold("waits", None, None)), same
    )
    assert said == "However long a gap, one waits no longer than whoever begins to pay."
    assert rule.startswith("Waiting after a longer gap: 30")
