"""A line is the same calculation as with numbers, at every point at once."""

from collections.abc import Callable
from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from medins_desktop.core.line import Amount, Line, above_zero, greater, lesser, rounded
from medins_desktop.core.schedule import Schedule
from tests.core.small_policy import D, schedule
from tests.core.test_schedule import paying_rates, schedules

UPTO = D(1000)
NOISE = D("1e-12")

slopes = st.sampled_from([D(s) for s in ("-2", "-1", "-0.4", "0", "0.3", "1", "1.5")])
numbers = st.integers(-800, 1200).map(D)
points = st.decimals(min_value=0, max_value=1000, places=3)


def line_of(xs: tuple[int, ...], start: Decimal, pieces: list[Decimal]) -> Line:
    """Return the line with these slopes between the points `xs`."""
    changes = [pieces[0], *(right - left for left, right in pairwise(pieces))]
    bends = {D(x): change for x, change in zip(xs, changes, strict=False) if change}
    return Line(D(xs[-1]), start, bends)


@st.composite
def lines(draw: st.DrawFn) -> Line:
    """Return a line of one to five pieces over 0 to 1000, rising and falling."""
    inner = draw(st.lists(st.integers(1, 999), max_size=4, unique=True).map(sorted))
    return line_of((0, *inner, 1000), draw(numbers), [draw(slopes) for _ in (0, *inner)])


def at(amount: Amount, x: Decimal) -> Decimal:
    """Return the value at a point, corner by corner."""
    if isinstance(amount, Decimal):
        return amount
    value = amount.start
    for corner, change in amount.bends.items():
        if x > corner:
            value += change * (x - corner)
    return value


def places_to_look(*amounts: Amount) -> list[Decimal]:
    """Return every corner, a thousandth of a yuan around it, and the middle of each piece."""
    corners = {D(0), UPTO}
    for amount in amounts:
        corners |= set(amount.bends) if isinstance(amount, Line) else set()
    around = {x + d for x in corners for d in (-D("0.001"), D("0.001"))}
    ordered = sorted(corners)
    between = {(a + b) / 2 for a, b in pairwise(ordered)}
    return sorted(x for x in corners | around | between if 0 <= x <= UPTO)


def assert_same(
    found: Amount, expected: Callable[[Decimal], Decimal], *given: Amount, extra: Decimal = UPTO
) -> None:
    for x in [*places_to_look(found, *given), extra]:
        assert abs(at(found, x) - expected(x)) < NOISE, x


@given(lines(), lines(), points)
def test_sums_and_differences_are_those_of_the_numbers(a: Line, b: Line, x: Decimal) -> None:
    assert_same(a + b, lambda p: at(a, p) + at(b, p), a, b, extra=x)
    assert_same(a - b, lambda p: at(a, p) - at(b, p), a, b, extra=x)


@given(lines(), numbers, points)
def test_numbers_may_stand_on_either_side(a: Line, number: Decimal, x: Decimal) -> None:
    assert_same(a + number, lambda p: at(a, p) + number, a, extra=x)
    assert_same(number + a, lambda p: number + at(a, p), a, extra=x)
    assert_same(a - number, lambda p: at(a, p) - number, a, extra=x)
    assert_same(number - a, lambda p: number - at(a, p), a, extra=x)
    assert_same(a * number, lambda p: at(a, p) * number, a, extra=x)
    assert_same(number * a, lambda p: at(a, p) * number, a, extra=x)


@given(lines(), lines(), points)
def test_the_lesser_and_greater_of_two_lines_are_so_at_every_point(
    a: Line, b: Line, x: Decimal
) -> None:
    assert_same(lesser(a, b), lambda p: min(at(a, p), at(b, p)), a, b, extra=x)
    assert_same(greater(a, b), lambda p: max(at(a, p), at(b, p)), a, b, extra=x)


@given(lines(), numbers, points)
def test_the_lesser_and_greater_of_a_line_and_a_number_are_so_at_every_point(
    a: Line, number: Decimal, x: Decimal
) -> None:
    assert_same(lesser(a, number), lambda p: min(at(a, p), number), a, extra=x)
    assert_same(lesser(number, a), lambda p: min(at(a, p), number), a, extra=x)
    assert_same(greater(a, number), lambda p: max(at(a, p), number), a, extra=x)
    assert_same(greater(number, a), lambda p: max(at(a, p), number), a, extra=x)
    assert_same(above_zero(a), lambda p: max(at(a, p), D(0)), a, extra=x)


@given(numbers, numbers)
def test_of_two_numbers_the_lesser_and_greater_are_numbers(a: Decimal, b: Decimal) -> None:
    assert (lesser(a, b), greater(a, b)) == (min(a, b), max(a, b))


@given(lines(), schedules(), points)
def test_bands_pay_a_line_what_they_pay_its_numbers(
    line: Line, bands: Schedule, x: Decimal
) -> None:
    spending = above_zero(line * D(500))
    assert_same(bands.paid(spending), lambda p: bands.paid(at(spending, p)), spending, extra=x)


@given(lines(), schedules(paying_rates), points)
def test_the_inverse_of_a_line_is_the_inverse_of_its_numbers(
    line: Line, bands: Schedule, x: Decimal
) -> None:
    paid = above_zero(line * D(300))
    found = bands.spending_for(paid)
    assert_same(found, lambda p: bands.spending_for(at(paid, p)), paid, extra=x)
    assert_same(bands.paid(found), lambda p: at(paid, p), paid, extra=x)


def test_a_falling_line_goes_back_through_the_bands() -> None:
    bands = schedule(("0", "0.5"), ("200", "0.8"))
    falling = D(300) - Line.identity(D(300))
    found = bands.paid(falling)
    assert [at(found, D(x)) for x in (0, 50, 100, 101, 300)] == [
        D(180),
        D(140),
        D(100),
        D("99.5"),
        D(0),
    ]


def test_a_line_that_starts_on_an_edge_takes_the_band_it_goes_into() -> None:
    bands = schedule(("0", "0.5"), ("200", "0.8"))
    up, down = Line.identity(D(100)) + D(200), D(200) - Line.identity(D(100))
    assert at(bands.paid(up), D(10)) == D(108)
    assert at(bands.paid(down), D(10)) == D(95)


def test_a_line_that_turns_on_an_edge_stays_in_its_band() -> None:
    bands = schedule(("0", "0.5"), ("200", "0.8"))
    tent = line_of((0, 200, 400), D(0), [D(1), D(-1)])
    assert [at(bands.paid(tent), D(x)) for x in (0, 200, 300)] == [D(0), D(100), D(50)]


def test_a_line_is_read_off_at_points_that_have_its_corners() -> None:
    line = line_of((0, 10, 30), D(5), [D(1), D(-1)])
    pieces = [(D(0), D(4)), (D(4), D(6)), (D(10), D(10)), (D(20), D(10))]
    assert line.values(pieces) == (D(5), D(9), D(15), D(5), D(-5))


def test_where_two_changes_of_slope_undo_each_other_there_is_no_corner() -> None:
    tent = line_of((0, 200, 400), D(0), [D(1), D(-1)])
    assert (tent - tent).bends == {}
    assert (tent + (D(0) - tent)).bends == {}
    assert (tent - line_of((0, 200, 400), D(0), [D(3), D(1)])).bends == {D(0): D(-2)}


def test_bands_that_pay_nothing_leave_no_corners() -> None:
    nothing = schedule(("0", "0"), ("200", "0"))
    paid = nothing.paid(Line.identity(UPTO))
    assert isinstance(paid, Line)
    assert paid.bends == {}
    assert (Line.identity(UPTO) * D(0)).bends == {}


def test_a_line_that_never_changes_becomes_the_number_it_is() -> None:
    assert lesser(Line.identity(UPTO) + D(50), D(50)) == D(50)


@given(lines(), points)
def test_only_numbers_are_rounded(line: Line, x: Decimal) -> None:
    assert_same(rounded(line), lambda p: at(line, p), line, extra=x)
    assert rounded(D("0.125")) == D("0.13")
