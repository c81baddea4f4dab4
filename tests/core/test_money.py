"""Yuan are rounded in one place, half up to the fen, whatever a quotient looks like."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medins_desktop.core.money import to_fen, without_noise


@pytest.mark.parametrize(
    ("amount", "fen"),
    [
        ("0.005", "0.01"),
        ("0.0049", "0.00"),
        ("1.015", "1.02"),
        ("1.025", "1.03"),
        ("123780.1316", "123780.13"),
        ("3489.522", "3489.52"),
        ("-0.005", "-0.01"),
        ("7", "7.00"),
    ],
)
def test_half_a_fen_goes_up(amount: str, fen: str) -> None:
    assert to_fen(Decimal(amount)) == Decimal(fen)


def test_the_result_always_shows_two_places() -> None:
    assert str(to_fen(Decimal(7))) == "7.00"


def test_a_quotient_that_does_not_end_gives_the_same_fen_as_its_exact_value() -> None:
    # 20000 / 0.87 × 0.87 comes back as 19999.99…; the half fen above it must not be lost.
    point = Decimal(20000) / Decimal("0.87")
    assert to_fen(point * Decimal("0.87") + Decimal("0.005")) == Decimal("20000.01")


def test_the_noise_of_a_quotient_does_not_lift_an_amount_below_half_a_fen() -> None:
    assert to_fen(Decimal("0.00499999999")) == Decimal("0.01")  # ten places: 0.0050000000
    assert to_fen(Decimal("0.0049999999")) == Decimal("0.00")


@given(st.fractions(min_value=0, max_value=10**9, max_denominator=10**6))
def test_rounding_moves_an_amount_by_at_most_half_a_fen(amount: Fraction) -> None:
    number = Decimal(amount.numerator) / Decimal(amount.denominator)
    half = Decimal("0.005") + Decimal("1e-10")
    assert abs(to_fen(number) - number) <= half


@given(st.decimals(min_value=0, max_value=10**9, places=4))
def test_rounding_twice_changes_nothing(amount: Decimal) -> None:
    assert to_fen(to_fen(amount)) == to_fen(amount)


@given(st.decimals(min_value=0, max_value=10**9, places=4), st.decimals(0, 10, places=4))
def test_more_is_never_rounded_to_less(amount: Decimal, more: Decimal) -> None:
    assert to_fen(amount + more) >= to_fen(amount)


def test_a_point_of_spending_loses_the_digits_that_quotients_leave() -> None:
    third = Decimal(40000) / 3 * 3
    assert third != 40000
    assert str(without_noise(third)) == "40000"
    assert without_noise(Decimal("1300.5")) == Decimal("1300.5")


def test_a_point_that_has_no_end_stays_as_it_is() -> None:
    point = Decimal(40000) / Decimal("0.87")
    assert without_noise(point) == point
