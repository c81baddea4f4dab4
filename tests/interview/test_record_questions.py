"""A place's own questions are asked only if its rules on years or minimum wage test them."""

from datetime import date

import pytest

from medins_desktop.interview.record_questions import record_facts_asked
from medins_desktop.packs.library import Choice, Library
from medins_desktop.packs.records import records_of

RECORDS = records_of(Library.shipped())


@pytest.mark.parametrize(
    ("place", "asked"),
    [
        ("510100", ["joined_before_2009", "wage_area"]),  # Chengdu: years, and two wage areas
        ("310000", []),  # Shanghai has one rule for all
    ],
)
def test_the_questions_of_a_place(place: str, asked: list[str]) -> None:
    record = RECORDS.record(Choice(place, "employee"), date(2025, 9, 1))
    assert record is not None
    assert [fact.id for fact in record_facts_asked(record)] == asked
