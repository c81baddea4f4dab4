"""Months, medical years, ages and the days of a stay."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medins_desktop.core.months import Month, age_on, days_of_stay, medical_year, same_day

days = st.dates(min_value=date(1900, 1, 1), max_value=date(2099, 12, 31))


def test_a_month_is_written_as_a_case_file_writes_it() -> None:
    assert str(Month(2025, 3)) == "2025-03"
    assert Month.parse("2025-03") == Month(2025, 3)


@pytest.mark.parametrize("text", ["2025-13", "2025-00", "2025-3", "2025/03", "25-03", "", "x"])
def test_what_is_not_a_month_is_not_read_as_one(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        Month.parse(text)


def test_after_december_comes_january() -> None:
    assert Month(2025, 12) + 1 == Month(2026, 1)
    assert Month(2026, 1) + -1 == Month(2025, 12)


@given(days, st.integers(min_value=0, max_value=600))
def test_adding_months_is_the_same_as_counting_them_one_by_one(day: date, months: int) -> None:
    month = Month.of(day)
    counted = month
    for _ in range(months % 40):
        counted += 1
    assert month + months % 40 == counted
    assert (month + months) + -months == month


@given(days, days)
def test_months_stand_in_the_order_of_their_days(one: date, other: date) -> None:
    if Month.of(one) < Month.of(other):
        assert one < other


def test_a_medical_year_from_january_is_the_calendar_year() -> None:
    assert medical_year(date(2025, 1, 1), starts_in=1) == Month(2025, 1)
    assert medical_year(date(2025, 12, 31), starts_in=1) == Month(2025, 1)


def test_a_medical_year_from_july_begins_on_the_first_of_july() -> None:
    assert medical_year(date(2025, 6, 30), starts_in=7) == Month(2024, 7)
    assert medical_year(date(2025, 7, 1), starts_in=7) == Month(2025, 7)


@given(days, st.integers(min_value=1, max_value=12))
def test_every_day_lies_in_its_medical_year(day: date, starts_in: int) -> None:
    first = medical_year(day, starts_in=starts_in)
    assert first.month == starts_in
    assert first <= Month.of(day) < first + 12


def test_one_is_a_year_older_on_the_birthday_and_not_before() -> None:
    born = date(1955, 6, 15)
    assert age_on(born, date(2025, 6, 14)) == 69
    assert age_on(born, date(2025, 6, 15)) == 70


def test_born_on_29_february_one_ages_on_1_march_in_other_years() -> None:
    assert age_on(date(1956, 2, 29), date(2025, 2, 28)) == 68
    assert age_on(date(1956, 2, 29), date(2025, 3, 1)) == 69


def test_a_stay_counts_its_first_and_its_last_day() -> None:
    assert days_of_stay(date(2025, 3, 1), date(2025, 3, 1)) == 1
    assert days_of_stay(date(2025, 3, 1), date(2025, 3, 12)) == 12


@given(days, st.integers(min_value=0, max_value=400))
def test_a_stay_is_as_long_as_the_days_one_counts(first: date, more: int) -> None:
    assert days_of_stay(first, first + timedelta(days=more)) == more + 1


@pytest.mark.parametrize(
    ("day", "months", "then"),
    [
        (date(1995, 3, 5), 6, date(1995, 9, 5)),
        (date(2025, 8, 31), 6, date(2026, 2, 28)),
        (date(2023, 8, 31), 6, date(2024, 2, 29)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2025, 12, 31), 18, date(2027, 6, 30)),
        (date(2025, 1, 30), 1, date(2025, 2, 28)),
    ],
)
def test_the_same_day_of_a_later_month_is_its_last_one_if_it_lacks_it(
    day: date, months: int, then: date
) -> None:
    assert same_day(day, months=months) == then


def test_months_apart_are_counted_across_years() -> None:
    assert Month(2025, 7) - Month(1965, 5) == 722
    assert Month(2024, 11) - Month(2025, 1) == -2
    assert Month(2024, 2).last_day == date(2024, 2, 29)
