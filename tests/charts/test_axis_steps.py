"""An axis has clean steps, in words that people use."""

import pytest

from medins_desktop.charts.axis_steps import clean_step, tick_texts, ticks


@pytest.mark.parametrize(
    ("span", "at_most", "step"), [(670_000, 5, 200_000), (2_300, 5, 500), (100, 5, 20), (1, 4, 0.5)]
)
def test_a_step_is_1_2_or_5_times_a_power_of_ten(span: float, at_most: int, step: float) -> None:
    assert clean_step(span, at_most) == pytest.approx(step)


def test_ticks_lie_within_the_view() -> None:
    assert ticks(150, 1030, 5) == [200, 400, 600, 800, 1000]


def test_large_amounts_are_said_in_thousands_in_english() -> None:
    assert tick_texts([0, 50_000, 100_000]) == ["0", "50k", "100k"]


def test_small_amounts_are_said_in_yuan() -> None:
    assert tick_texts([0, 500, 1000, 1500]) == ["0", "500", "1,000", "1,500"]
