"""Retirement and the medical years in sentences."""

from dataclasses import replace
from datetime import date

import pytest

from medins_desktop.interview.record_results import Outlook, retirement_of
from medins_desktop.wording.retirement import (
    choice_line,
    is_past,
    needs_title,
    retirement_head,
    statutory_line,
    way_cost,
    way_dates,
    way_doubts,
    way_effect,
    way_title,
    years_finding,
)
from tests.charts.cases import library
from tests.charts.record_cases import in_guangdong

pytestmark = pytest.mark.usefixtures("in_english")
TODAY = date(2025, 6, 15)


def outlook(**person: object) -> Outlook:
    answers = in_guangdong()
    answers = replace(answers, person=replace(answers.person, **person))  # type: ignore[arg-type]
    return retirement_of(answers, library(), TODAY)[0]


def test_examples_13_and_14_in_words() -> None:
    found = outlook()
    person = in_guangdong().person
    assert retirement_head(found, person) == "You retire in 2025-07, at 60 years 2 months"
    assert statutory_line(found.statutory) == (
        "By the older rule at 60 years in 2025-05; as the age rises, 2 months later: "
        "2025-07, at 60 years 2 months."
    )
    assert "from 2025-05 on" in choice_line(found.statutory)
    assert "up to 2028-07" in choice_line(found.statutory)
    assert (
        years_finding(found) == "As your record stands, missing at retirement: 240 months (20 y)."
    )


def test_who_would_have_retired_before_2025_is_told_of_no_change() -> None:
    found = outlook(born=date(1964, 12, 31))
    expected = "The statutory age is 60 years, reached in 2024-12: no change."
    assert statutory_line(found.statutory) == expected
    assert choice_line(found.statutory) == ""
    assert is_past(found, TODAY)
    assert needs_title(found, TODAY) == "Months required, and there today"


def test_each_way_says_cost_dates_and_effect() -> None:
    pay_on, lump, resident = outlook().ways
    assert [way_title(way) for way in (pay_on, lump, resident)] == [
        "Pay on by the month",
        "Pay at once",
        "Resident scheme",
    ]
    assert way_dates(pay_on) == "240 months (20 y), from 2025-07 to 2045-06"
    assert way_dates(lump) == "240 months (20 y) at once, in 2025-07"
    assert way_effect(pay_on) == "Covered for life as a retired person from 2045-07 on."
    assert way_effect(resident) == "Covered year by year as a resident, never for life."
    assert way_cost(lump) == "Cost not known"
    assert way_doubts(replace(lump, allowed=None)) == [
        "Whether the place allows it is not known: ask the agency."
    ]
