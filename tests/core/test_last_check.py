"""Rules asked about a year after the last one for which they were checked."""

from dataclasses import replace
from datetime import date

import pytest

from medins_desktop.core.cover import Judge
from medins_desktop.core.last_check import earliest, last_check
from medins_desktop.core.months import Month
from medins_desktop.core.national import National
from tests.core.small_record import ELSEWHERE, HERE, NOWHERE, a_record, insured, paid

PLACE = a_record(())  # checked in 2025


@pytest.mark.parametrize(
    ("day", "found"),
    [
        (date(2024, 6, 1), None),  # a year before the check: the file dates its values
        (date(2025, 12, 31), None),
        (date(2026, 1, 1), 2025),
        (date(2028, 1, 1), 2025),
    ],
)
def test_rules_hold_through_the_year_of_their_check_and_no_longer(
    day: date, found: int | None
) -> None:
    assert last_check(day, PLACE) == found


def test_of_several_rules_the_one_checked_longest_ago_is_named() -> None:
    older, nation = replace(PLACE, checked=2024), National(checked=2023)
    assert last_check(date(2026, 5, 1), PLACE, older) == 2024
    assert last_check(date(2026, 5, 1), PLACE, older, nation) == 2023
    assert last_check(date(2025, 5, 1), PLACE, older) == 2024  # the other was checked


def test_rules_that_are_not_there_or_say_no_year_mark_nothing() -> None:
    assert last_check(date(2026, 5, 1), None, National()) is None
    assert earliest([]) is None
    assert earliest([None, 2025, 2024, None]) == 2024


def judged(place_checked: dict[str, int], nation: int | None = None) -> Judge:
    records = {p: replace(a_record((), place=p), checked=y) for p, y in place_checked.items()}
    return Judge(lambda place, _: records.get(place), lambda _: National(checked=nation))


def test_cover_hangs_on_the_rules_of_every_place_in_the_years_paid_there() -> None:
    # Paid elsewhere up to 2024, whose rules were checked for 2024; here since, for 2025.
    who = insured(paid("2023-01 2024-12", place=ELSEWHERE), paid("2025-01 2026-03"))
    judge = judged({HERE: 2025, ELSEWHERE: 2024})
    assert judge.last_check(who, Month(2025, 12)) is None
    assert judge.last_check(who, Month(2026, 1)) == 2025


def test_after_the_last_paid_month_the_last_places_rules_still_decide() -> None:
    who = insured(paid("2024-01 2025-06"))
    assert judged({HERE: 2025}).last_check(who, Month(2025, 12)) is None
    assert judged({HERE: 2025}).last_check(who, Month(2026, 1)) == 2025
    assert judged({HERE: 2026}, nation=2025).last_check(who, Month(2026, 1)) == 2025


def test_where_no_rules_are_known_none_can_be_old() -> None:
    who = insured(paid("2024-01 2025-06", place=NOWHERE))
    assert judged({HERE: 2025}, nation=2025).last_check(who, Month(2028, 1)) is None
