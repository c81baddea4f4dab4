"""What a gap would do: days lost, the first day covered again, the month before a waiting bites."""

from datetime import date

import pytest

from medins_desktop.core.cover import Insured, Judge
from medins_desktop.core.gap import (
    GapOutcome,
    Saved,
    Stop,
    contributions_saved,
    gap_outcome,
    last_day_to_pay,
    stopped,
    thresholds,
)
from medins_desktop.core.months import Month
from medins_desktop.core.problem import NotSettled
from tests.core.small_policy import D
from tests.core.small_record import NOWHERE, insured, judge, paid, rules

# As domain.md reads Xiamen: cover at once, ends with payment, grace 3, waiting 6.
AT_ONCE = {"starts": 0, "stops": 0, "grace_months": 3, "waiting_months": 6}
XIAMEN = judge(rules(**AT_ONCE))
PAID = insured(paid("2023-01 2024-02"))
MARCH = Month(2024, 3)


def under(one: Judge, months: int, who: Insured = PAID, first: Month = MARCH) -> GapOutcome:
    return gap_outcome(one, who, Stop(first, months))


def waits_from(one: Judge, who: Insured = PAID, first: Month = MARCH) -> tuple[object, object]:
    found = thresholds([under(one, n, who, first) for n in range(25)])[1]
    return found.possible, found.certain


def test_after_three_months_cover_resumes_at_once_and_the_gap_stays_uncovered() -> None:
    # domain example 11: March 31, April 30, May 31
    found = under(XIAMEN, 3)
    assert found.is_known
    assert (found.best.days, found.best.waiting_days) == (92, 0)
    assert (found.best.since, found.best.again) == (date(2024, 3, 1), date(2024, 6, 1))


def test_after_four_months_one_waits_six() -> None:
    # domain example 12: 122 days in the gap, July to December 184 of waiting
    found = under(XIAMEN, 4)
    assert (found.best.days, found.best.waiting_days, found.best.waiting_months) == (306, 184, 6)
    assert found.best.again == date(2025, 1, 1)


def test_the_last_month_before_the_waiting_bites_is_named() -> None:
    lost, waits = thresholds([under(XIAMEN, n) for n in range(25)])
    assert (lost.code, lost.possible, lost.certain, lost.last_safe) == ("lost", 1, 1, 0)
    assert (waits.code, waits.possible, waits.certain, waits.last_safe) == ("waits", 4, 4, 3)


def test_paying_again_on_the_last_day_leaves_no_gap_and_a_month_later_one() -> None:
    last = last_day_to_pay(MARCH, rules(**AT_ONCE))
    assert last.day == date(2024, 6, 30)
    assert last.rule is not None
    assert last.rule.number == 3
    assert under(XIAMEN, Month.of(last.day) - MARCH).best.waiting_days == 0
    assert under(XIAMEN, Month.of(last.day) - MARCH + 1).best.waiting_days > 0


def test_where_cover_outlasts_the_last_payment_a_month_may_cost_nothing() -> None:
    # as Shanghai: cover to the end of the month after the last paid one
    one = judge(rules(**{**AT_ONCE, "stops": 1}))
    assert (under(one, 1).best.days, under(one, 1).best.again) == (0, None)
    assert (under(one, 2).best.days, under(one, 2).best.since) == (30, date(2024, 4, 1))


def test_the_ordinary_start_is_no_waiting() -> None:
    one = judge(rules(**{**AT_ONCE, "starts": 1}))
    assert under(one, 3).best.again == date(2024, 7, 1)  # paid again in June, covered from July
    assert under(one, 3).best.waiting_days == 0
    assert waits_from(one) == (4, 4)


def test_where_the_grace_is_not_known_both_readings_stand_side_by_side() -> None:
    one = judge(rules(starts=0, stops=0, waiting_months=6))
    found = under(one, 2)
    assert not found.is_known
    assert (found.best.again, found.worst.again) == (date(2024, 5, 1), date(2024, 11, 1))
    assert waits_from(one) == (1, None)
    assert last_day_to_pay(MARCH, rules(starts=0, stops=0, waiting_months=6)).day is None


def test_in_a_place_without_rules_the_worst_never_ends() -> None:
    who = insured(paid("2023-01 2024-02", place=NOWHERE), place=NOWHERE)
    found = under(XIAMEN, 2, who)
    assert (found.worst.days, found.worst.again) == (None, None)


def test_what_the_employer_owes_stays_its_arrears() -> None:
    who = insured(paid("2023-01 2024-02"), paid("2024-03 2024-05", "arrears"))
    cover = under(XIAMEN, 4, who).cover
    states = [cover.of_month(MARCH + i).state for i in range(5)]
    assert states == ["suspended", "suspended", "suspended", "uncovered", "waiting"]


def test_a_first_waiting_that_runs_already_is_not_the_gaps_doing() -> None:
    one = judge(rules(**AT_ONCE, first_waiting_months=3, waiting_break_months=3))
    joined = insured(paid("2023-12 2024-02"))  # the waiting is over with February
    assert waits_from(one, joined) == (4, 4)


def test_paid_again_as_before_and_in_the_same_place() -> None:
    who = insured(paid("2023-01 2024-02", "deferred"))
    again = stopped(who, Stop(MARCH, 2)).months
    assert [(str(m.month), m.source) for m in again[13:17]] == [
        ("2024-02", "deferred"),
        ("2024-03", "none"),
        ("2024-04", "none"),
        ("2024-05", "employer"),
    ]


def test_nothing_paid_before_the_gap_is_refused() -> None:
    with pytest.raises(NotSettled):
        under(XIAMEN, 1, first=Month(2023, 1))


def test_a_month_of_unknown_price_is_named_and_never_free() -> None:
    def owed(month: Month) -> object:
        if month == Month(2024, 4):
            raise NotSettled("unknown:base_floor")
        return D("571.42")

    saved = contributions_saved(Stop(MARCH, 3), owed)  # type: ignore[arg-type]
    assert saved == Saved(D("1142.84"), 2, ("unknown:base_floor",))
