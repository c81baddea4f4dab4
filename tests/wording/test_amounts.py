"""Yuan, shares, days and months as text."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from medins_desktop.core.line import Line
from medins_desktop.core.months import Month
from medins_desktop.wording.amounts import (
    day_text,
    exact_yuan,
    month_text,
    percent,
    plain_number,
    wan,
    year_text,
    yuan,
)
from medins_desktop.wording.language import load_language
from tests.core.small_policy import D

pytestmark = pytest.mark.usefixtures("in_english")


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("0", "¥0.00"),
        ("0.005", "¥0.01"),
        ("1234567.891", "¥1,234,567.89"),
        ("-0.01", "-¥0.01"),
        ("-0.001", "¥0.00"),
        ("1E+3", "¥1,000.00"),
    ],
)
def test_yuan_have_two_places_and_separators(amount: str, text: str) -> None:
    assert yuan(D(amount)) == text


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("54376.315789473", "¥54,376.3158"),
        ("54376.31", "¥54,376.31"),
        ("7", "¥7.00"),
        ("-1.23456", "-¥1.2346"),
    ],
)
def test_a_point_of_spending_shows_four_places_if_it_needs_them(amount: str, text: str) -> None:
    assert exact_yuan(D(amount)) == text


@pytest.mark.parametrize(
    ("share", "text"),
    [("0.85", "85%"), ("1", "100%"), ("0", "0%"), ("0.155", "15.5%"), ("0.333333", "33.3333%")],
)
def test_a_share_is_shown_in_percent(share: str, text: str) -> None:
    assert percent(D(share)) == text


def test_a_number_loses_the_noughts_that_mean_nothing() -> None:
    assert [plain_number(D(n)) for n in ("30.0", "100", "0.50", "1E+2")] == [
        "30",
        "100",
        "0.5",
        "100",
    ]


def test_large_amounts_are_spoken_in_ten_thousands_in_chinese(in_english: QApplication) -> None:
    assert wan(D(25000)) == "¥25k"
    load_language("zh", in_english)
    assert wan(D(25000)) == "2.5 万元"


def test_days_and_months_are_the_same_in_both_languages(in_english: QApplication) -> None:
    for language in ("zh", "en"):
        load_language(language, in_english)
        assert day_text(date(2025, 3, 12)) == "2025-03-12"
        assert month_text(Month(2025, 3)) == "2025-03"


def test_a_medical_year_is_one_year_or_from_month_to_month(in_english: QApplication) -> None:
    assert year_text(Month(2025, 1)) == "2025"
    assert year_text(Month(2025, 7)) == "2025-07 to 2026-06"
    load_language("zh", in_english)
    assert "2025-07" in year_text(Month(2025, 7))
    assert "to" not in year_text(Month(2025, 7))


def test_a_line_has_no_words() -> None:
    with pytest.raises(TypeError):
        yuan(Line.identity(D(1)))
