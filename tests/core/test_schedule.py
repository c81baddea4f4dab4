"""Bands pay each yuan at its band's rate; the point where money is used up is the inverse."""

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medins_desktop.core.schedule import Schedule
from tests.core.small_policy import D, schedule

# Beijing, active, level 3
LEVEL3 = schedule(("0", "0.85"), ("30000", "0.90"), ("40000", "0.95"))

amounts = st.decimals(min_value=0, max_value=500_000, places=2)
rates = st.decimals(min_value=0, max_value=1, places=3)
paying_rates = st.decimals(min_value=Decimal("0.05"), max_value=1, places=3)


@st.composite
def schedules(draw: st.DrawFn, shares: st.SearchStrategy[Decimal] = rates) -> Schedule:
    """Return any schedule of one to five bands."""
    edges = draw(st.lists(st.integers(1, 400_000), max_size=4, unique=True).map(sorted))
    return Schedule.of(*((D(start), draw(shares)) for start in (0, *edges)))


@pytest.mark.parametrize(
    ("spending", "paid"),
    [
        ("0", "0"),
        ("0.01", "0.0085"),
        ("29999.99", "25499.9915"),
        ("30000", "25500"),
        ("30000.01", "25500.009"),
        ("40000", "34500"),
        ("40000.01", "34500.0095"),
        ("60000", "53500"),
    ],
)
def test_each_yuan_is_paid_at_the_rate_of_its_band(spending: str, paid: str) -> None:
    assert LEVEL3.paid(D(spending)) == D(paid)


def test_nothing_is_paid_of_nothing() -> None:
    assert LEVEL3.paid(D(0)) == 0
    assert LEVEL3.paid(D(-1)) == 0


def test_the_cap_of_100000_is_used_up_at_its_point_of_the_second_band() -> None:
    # 25,500 at 30,000; 34,500 at 40,000; 65,500 more at 95 %
    point = LEVEL3.spending_for(D(100_000))
    assert abs(point - (D(40_000) + D(65_500) / D("0.95"))) < D("1e-20")


@pytest.mark.parametrize(
    "pairs",
    [
        [("1", "0.5")],
        [("0", "0.5"), ("100", "0.6"), ("100", "0.7")],
        [("0", "0.5"), ("200", "0.6"), ("100", "0.7")],
        [("0", "1.1")],
        [("0", "-0.1")],
        [],
    ],
)
def test_bands_that_do_not_rise_from_zero_or_pay_more_than_all_are_refused(
    pairs: list[tuple[str, str]],
) -> None:
    with pytest.raises(ValueError, match=r"bands|rates"):
        schedule(*pairs)


@given(schedules(), amounts)
def test_what_is_paid_is_what_the_bands_add_up_to(bands: Schedule, spending: Decimal) -> None:
    exact = Fraction(0)
    ends = [*(band.start for band in bands.bands[1:]), max(spending, bands.bands[-1].start)]
    for band, end in zip(bands.bands, ends, strict=True):
        exact += Fraction(band.rate) * max(
            Fraction(min(end, spending)) - Fraction(band.start), Fraction(0)
        )
    assert Fraction(bands.paid(spending)) == exact


@given(schedules(), amounts, amounts)
def test_more_spending_is_never_paid_less_nor_more_than_itself(
    bands: Schedule, one: Decimal, other: Decimal
) -> None:
    low, high = sorted((one, other))
    assert 0 <= bands.paid(high) - bands.paid(low) <= high - low


@given(schedules(paying_rates), amounts)
def test_the_point_where_money_is_used_up_is_the_inverse(bands: Schedule, paid: Decimal) -> None:
    assert abs(bands.paid(bands.spending_for(paid)) - paid) < D("1e-15")


@given(schedules(), amounts, amounts)
def test_the_bands_one_by_one_add_up_to_the_whole(
    bands: Schedule, one: Decimal, other: Decimal
) -> None:
    low, high = sorted((one, other))
    parts = bands.by_band(low, high)
    assert sum((part.amount for part in parts), start=D(0)) == bands.paid(high) - bands.paid(low)
    assert all(part.start < part.end for part in parts)
    assert all(a.end <= b.start for a, b in pairwise(parts))


def test_points_come_off_every_rate_that_pays_and_never_below_zero() -> None:
    bands = schedule(("0", "0"), ("100", "0.5"), ("200", "0.03"))
    assert bands.less(D("0.05")) == schedule(("0", "0"), ("100", "0.45"), ("200", "0"))


def test_points_added_never_pay_more_than_everything() -> None:
    assert schedule(("0", "0.60"), ("9", "0.98")).less(D("-0.05")) == schedule(
        ("0", "0.65"), ("9", "1")
    )


def test_bands_from_the_line_begin_at_the_line() -> None:
    # 大病: 60 % for the first 50,000 above 30,404, then 70 %
    moved = schedule(("0", "0.60"), ("50000", "0.70")).from_line(D(30_404))
    assert moved.paid(D(30_404)) == 0
    assert moved.paid(D(30_405)) == D("0.60")
    assert moved.paid(D(80_404)) == D(30_000)
    assert moved.paid(D(80_405)) == D("30000.70")


def test_a_lowered_line_lets_the_first_band_reach_down_to_it() -> None:
    bands = schedule(("0", "0.60"), ("50000", "0.70"))
    lowered = bands.from_line(D(30_000), reaching_down_to=D(15_000))
    assert lowered.paid(D(15_000)) == 0
    assert lowered.paid(D(80_000)) == D("0.60") * 65_000
    assert lowered.paid(D(80_001)) == D("0.60") * 65_000 + D("0.70")


def test_a_concession_never_raises_the_line() -> None:
    bands = schedule(("0", "0.60"), ("100", "0.70"))
    assert bands.from_line(D(1000), reaching_down_to=D(5000)) == bands.from_line(D(1000))


def test_bands_from_zero_pay_nothing_below_the_line_and_keep_their_edges() -> None:
    bands = schedule(("0", "0.60"), ("50000", "0.70")).above(D(20_000))
    assert bands.paid(D(20_000)) == 0
    assert bands.paid(D(50_000)) == D("0.60") * 30_000
    assert bands.paid(D(50_001)) == D("0.60") * 30_000 + D("0.70")


@given(schedules(), amounts, amounts)
def test_above_a_line_the_same_is_paid_as_before(
    bands: Schedule, line: Decimal, spending: Decimal
) -> None:
    expected = bands.paid(max(line, spending)) - bands.paid(line)
    assert bands.above(line).paid(spending) == expected
