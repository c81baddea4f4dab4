"""A record is judged once for all who ask about it, and again whenever its answers change."""

from dataclasses import replace
from datetime import date

import pytest

from medins_desktop.core.enterprise import Approval, Enterprise
from medins_desktop.core.months import Month
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.record import judged
from tests.interview.test_gaps import TODAY, case, library
from tests.interview.test_record_grid import run

IN_JUNE = date(2025, 6, 15)
UNTIL_MARCH = Approval("1", "A", Month(2023, 1), Month(2025, 3))
# Xiamen: cover stops with the payment, here with that of June 2025.
PAID_TO_JUNE = case()
PUT_OFF = case(source="deferred")
RETIRED = replace(PAID_TO_JUNE.person, status="retired", retired_on=date(2025, 7, 1))


def state(answers: Answers, day: date) -> str:
    record = judged(answers, library())
    assert record is not None
    return record.cover(Month.of(day)).on(day).state


@pytest.mark.parametrize(
    ("before", "after", "day", "states"),
    [
        (
            PAID_TO_JUNE,
            replace(PAID_TO_JUNE, contributions=(run("2023-01", "2025-09"),)),
            TODAY,
            ("uncovered", "covered"),
        ),
        (PAID_TO_JUNE, replace(PAID_TO_JUNE, place="110000"), TODAY, ("uncovered", "unknown")),
        (PAID_TO_JUNE, replace(PAID_TO_JUNE, person=RETIRED), TODAY, ("uncovered", "covered")),
        (
            PAID_TO_JUNE,
            replace(PAID_TO_JUNE, overrides={"cover_stops": "6"}),
            TODAY,
            ("uncovered", "covered"),
        ),
        (
            PUT_OFF,
            replace(PUT_OFF, enterprise=Enterprise(state="deferral", approval=UNTIL_MARCH)),
            IN_JUNE,
            ("covered", "suspended"),
        ),
    ],
    ids=["months", "place", "person", "own figure", "approval"],
)
def test_what_the_record_hangs_on_judges_it_anew(
    before: Answers, after: Answers, day: date, states: tuple[str, str]
) -> None:
    assert (state(before, day), state(after, day)) == states
    assert state(before, day) == states[0]  # as when the change is undone


def test_a_bill_changes_nothing_about_the_record() -> None:
    record = judged(PAID_TO_JUNE, library())
    assert judged(replace(PAID_TO_JUNE, bills=()), library()) is record


def test_without_months_there_is_no_record() -> None:
    assert judged(replace(PAID_TO_JUNE, contributions=()), library()) is None


def test_what_was_counted_before_stays_beside_what_is_asked_now() -> None:
    record = judged(PAID_TO_JUNE, library())
    assert record is not None
    assert record.counts([Month(2024, 12)])[Month(2024, 12)].cumulative == 24
    later = record.counts([Month(2025, 1), Month(2024, 12)])
    assert [later[Month(2025, 1)].cumulative, later[Month(2024, 12)].cumulative] == [25, 24]


def test_as_if_the_employer_had_paid_only_its_arrears_are_other_months() -> None:
    owed = replace(
        PAID_TO_JUNE,
        contributions=(run("2023-01", "2025-03"), run("2025-04", "2025-06", "arrears")),
    )
    record = judged(owed, library())
    assert record is not None
    assert record.owed_from == Month(2025, 4)
    assert record.cover(Month(2025, 6)).on(IN_JUNE).state == "suspended"
    assert record.as_if_paid.cover(Month(2025, 6)).on(IN_JUNE).state == "covered"
