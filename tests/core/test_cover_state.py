"""States of cover over days: since when, until when, and what two readings say together."""

from datetime import date

from medins_desktop.core.cover_state import CoverDays, CoverState, both, joined
from medins_desktop.core.months import Month

ALIVE, ENDED = CoverState("covered", "paid"), CoverState("uncovered", "unpaid")
WAITS = CoverState("waiting", "not_started", missing="starts")
MARCH, MAY = date(2024, 3, 1), date(2024, 5, 16)
DAYS = CoverDays(((MARCH, ALIVE), (MAY, ENDED)))


def test_a_state_holds_from_its_day_to_the_day_before_the_next() -> None:
    assert DAYS.on(date(2024, 2, 29)).code == "before_record"
    assert (DAYS.on(MARCH), DAYS.on(date(2024, 5, 15)), DAYS.on(MAY)) == (ALIVE, ALIVE, ENDED)
    assert (DAYS.since(MAY), DAYS.until(MAY)) == (MAY, None)
    assert (DAYS.since(MARCH), DAYS.until(MARCH)) == (MARCH, date(2024, 5, 15))
    assert (DAYS.since(date(2024, 1, 1)), DAYS.until(date(2024, 1, 1))) == (
        None,
        date(2024, 2, 29),
    )


def test_a_month_is_covered_only_if_every_day_is() -> None:
    assert DAYS.of_month(Month(2024, 4)) == ALIVE
    assert DAYS.of_month(Month(2024, 5)) == ENDED


def test_months_in_a_row_have_each_its_own_state() -> None:
    again = CoverDays((*DAYS.days, (date(2024, 7, 10), ALIVE), (date(2024, 9, 1), ENDED)))
    states = again.of_months(Month(2024, 2), Month(2024, 10))
    codes = "before_record paid paid unpaid unpaid unpaid paid unpaid unpaid"
    assert list(states) == [Month(2024, n) for n in range(2, 11)]
    assert [state.code for state in states.values()] == codes.split()


def test_what_changes_nothing_is_left_out() -> None:
    assert joined([(MARCH, ALIVE), (date(2024, 4, 1), ALIVE), (MAY, ENDED)]) == DAYS.days


def test_where_two_readings_differ_the_rule_they_hang_on_is_named() -> None:
    worst = CoverDays(((MARCH, WAITS), (date(2024, 4, 1), ALIVE), (MAY, ENDED)))
    found = both(DAYS, worst)
    assert [(day, one.state, one.reason) for day, one in found.days] == [
        (MARCH, "unknown", "unknown:starts"),
        (date(2024, 4, 1), "covered", "paid"),
        (MAY, "uncovered", "unpaid"),
    ]
    assert [reading.state for reading in found.on(MARCH).readings] == ["covered", "waiting"]
    assert found.on(MARCH).step.code == "cover_rule_unknown"
