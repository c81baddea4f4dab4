"""Words and marks of the contribution record."""

from collections.abc import Callable
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from medins_desktop.core.months import Month
from medins_desktop.interview.record_grid import SOURCES, MonthEntry, Span
from medins_desktop.interview.record_table import COLUMNS
from medins_desktop.wording.language import load_language
from medins_desktop.wording.record_words import (
    column_title,
    month_words,
    months_text,
    source_key,
    source_mark,
    span_text,
    span_with_length,
)

pytestmark = pytest.mark.usefixtures("in_english")

MARCH, JUNE = Month(2024, 3), Month(2024, 6)


@pytest.mark.parametrize("signs", [source_mark, source_key])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_source_has_one_sign_of_its_own(
    signs: Callable[[str], str], language: str, in_english: QApplication
) -> None:
    load_language(language, in_english)
    found = [signs(source) for source in SOURCES]
    assert [len(sign) for sign in found] == [1] * len(SOURCES)
    assert len({*found}) == len(SOURCES)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_a_letter_that_sets_a_source_can_be_typed(language: str, in_english: QApplication) -> None:
    load_language(language, in_english)
    assert all(source_key(s).isascii() and source_key(s).isupper() for s in SOURCES)


def test_the_marks_in_chinese_are_those_people_know(in_english: QApplication) -> None:
    load_language("zh", in_english)
    assert "".join(source_mark(source) for source in SOURCES) == "单个失视缓欠补居·"


def test_months_are_told_in_years_too_from_a_year_on() -> None:
    assert months_text(4) == "4 months"
    assert months_text(24) == "24 months (2 y)"
    assert months_text(166) == "166 months (13 y 10 m)"


def test_a_span_is_told_with_its_length() -> None:
    assert span_with_length(Span(MARCH, JUNE)) == "2024-03 to 2024-06, 4 months"
    assert span_text(Span(MARCH, MARCH)) == "2024-03"


def test_a_month_is_told_with_all_that_is_known_of_it() -> None:
    entry = MonthEntry("back_paid", "350200", Month(2024, 9), Decimal(6015))
    assert month_words(MARCH, entry, "Xiamen", "in a gap") == (
        "2024-03, Paid back later, Xiamen, paid in 2024-09, base ¥6,015.00, in a gap"
    )
    assert month_words(MARCH, MonthEntry("employer"), "") == "2024-03, Employer"
    assert month_words(MARCH, None, "") == "2024-03, not filled in"


def test_every_column_has_a_title_of_its_own(in_english: QApplication) -> None:
    for language in ("en", "zh"):
        load_language(language, in_english)
        assert len({column_title(column) for column in COLUMNS}) == len(COLUMNS)
