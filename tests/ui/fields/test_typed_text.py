"""What people write stands for one value, or is refused with a sentence."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from medins_desktop.core.months import Month
from medins_desktop.ui.fields.typed_text import (
    WrongText,
    fault_text,
    read_amount,
    read_count,
    read_day,
    read_month,
    read_rate,
    show_amount,
)


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("12,345.6", "12345.60"),
        ("¥12,345.60", "12345.60"),
        ("￥ 12,345.60 元", "12345.60"),
        ("1.2万", "12000.00"),
        ("1.2 万元", "12000.00"),
        ("１２３４５．６", "12345.60"),
        ("１２，３４５", "12345.00"),
        (".5", "0.50"),
        ("12.", "12.00"),
        ("0", "0.00"),
        ("-0", "0.00"),
        ("  7 ", "7.00"),
    ],
)
def test_an_amount_is_read_as_it_is_written(text: str, amount: str) -> None:
    read = read_amount(text)
    assert read == Decimal(amount)
    assert str(read) == amount


def test_an_empty_amount_is_not_known_and_not_zero() -> None:
    assert read_amount("") is None
    assert read_amount("  ") is None
    assert read_amount("0") == Decimal(0)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("-5", "negative"),
        ("1.234", "three_decimals"),
        ("abc", "not_an_amount"),
        ("1,23", "not_an_amount"),
        ("1e5", "not_an_amount"),
        ("¥", "not_an_amount"),
        ("12345678901", "too_many_digits"),
        ("9" * 24, "too_many_digits"),
        ("inf", "not_an_amount"),
        ("1.0000001万", "three_decimals"),
    ],
)
def test_an_impossible_amount_is_refused_with_a_sentence(text: str, code: str) -> None:
    with pytest.raises(WrongText) as wrong:
        read_amount(text)
    assert wrong.value.code == code
    assert len(fault_text(wrong.value)) > 10


def test_an_amount_is_shown_with_two_decimals_and_grouped() -> None:
    assert show_amount(Decimal("1234567.5")) == "1,234,567.50"


@pytest.mark.parametrize(
    ("text", "rate"),
    [("10", "0.1"), ("10%", "0.1"), ("１０％", "0.1"), ("0", "0"), ("100", "1"), ("0.5%", "0.005")],
)
def test_a_rate_is_a_percentage(text: str, rate: str) -> None:
    assert read_rate(text) == Decimal(rate)


@pytest.mark.parametrize(
    ("text", "code"), [("0.1", "rate_unclear"), ("101", "rate_above_one"), ("x", "not_a_rate")]
)
def test_a_rate_that_may_be_meant_otherwise_is_asked_about(text: str, code: str) -> None:
    with pytest.raises(WrongText) as wrong:
        read_rate(text)
    assert wrong.value.code == code
    assert len(fault_text(wrong.value)) > 10


@pytest.mark.parametrize(
    "text",
    [
        "2025-3-12",
        "2025-03-12",
        "2025.3.12",
        "2025/3/12",
        "20250312",
        "2025年3月12日",
        "２０２５-3-12",
    ],
)
def test_a_day_is_read_as_it_is_written(text: str) -> None:
    assert read_day(text) == date(2025, 3, 12)


def test_a_month_is_read_as_it_is_written() -> None:
    for text in ("2025-3", "2025.03", "202503", "2025年3月"):
        assert read_month(text) == Month(2025, 3)


@pytest.mark.parametrize(
    ("read", "text"),
    [
        (read_day, "2025-2-30"),
        (read_day, "12.3.2025"),
        (read_day, "2025-3"),
        (read_day, "0025-03-12"),
        (read_month, "2025-13"),
        (read_month, "25-3"),
        (read_count, "1.5"),
        (read_count, "-3"),
        (read_count, "many"),
    ],
)
def test_what_is_no_day_month_or_count_is_refused(read: Callable[[str], Any], text: str) -> None:
    with pytest.raises(WrongText) as wrong:
        read(text)
    assert len(fault_text(wrong.value)) > 10


def test_a_count_may_have_its_unit() -> None:
    assert read_count("1,200 人") == 1200
    assert read_count("") is None
