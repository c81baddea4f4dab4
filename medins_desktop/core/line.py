"""An amount that depends on the total of the bill being varied: an exact polyline.

The settlement is written once for an `Amount`. Given numbers it settles a bill; given
a `Line` in place of one bill's total, the same code returns every payer's curve with
its true corner points. Nothing is sampled, and the settled bill is a point of the curve.

A line is kept by its slopes, not by its values: sums and rates then need no division and
stay exact; only the place of a corner is a quotient (28 digits).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise
from operator import add, sub

from medins_desktop.core.money import ONE, ZERO, to_fen

Points = tuple[Decimal, ...]

_MINUS_ONE = Decimal(-1)


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """Straight pieces between the points `xs` (yuan, rising), one slope a piece.

    `start` is the value at the first point.
    """

    xs: Points
    start: Decimal
    slopes: Points

    @classmethod
    def identity(cls, upto: Decimal) -> "Line":
        """Return the varied amount itself, from 0 to `upto`."""
        return cls((ZERO, upto), ZERO, (ONE,))

    @property
    def corners(self) -> Points:
        """The points between the ends where the slope changes."""
        slopes = pairwise(self.slopes)
        return tuple(x for x, (a, b) in zip(self.xs[1:], slopes, strict=False) if a != b)

    def on(self, xs: Points) -> Points:
        """Return the values at `xs`, rising points between the line's first and last."""
        mine, slopes = self.xs, self.slopes
        i, x0, y0 = 0, mine[0], self.start
        values = []
        for x in xs:
            while mine[i + 1] < x:
                y0 += slopes[i] * (mine[i + 1] - x0)
                i, x0 = i + 1, mine[i + 1]
            values.append(y0 + slopes[i] * (x - x0))
        return tuple(values)

    def __add__(self, other: "Line | Decimal") -> "Line":
        if isinstance(other, Decimal):
            return Line(self.xs, self.start + other, self.slopes) if other else self
        return self._with(other, add)

    __radd__ = __add__

    def __sub__(self, other: "Line | Decimal") -> "Line":
        if isinstance(other, Decimal):
            return Line(self.xs, self.start - other, self.slopes) if other else self
        return self._with(other, sub)

    def __rsub__(self, other: Decimal) -> "Line":
        return self * _MINUS_ONE + other

    def __mul__(self, factor: Decimal) -> "Line":
        return Line(self.xs, self.start * factor, tuple([s * factor for s in self.slopes]))

    __rmul__ = __mul__

    def through(self, edges: Points, rates: Points, start: Decimal) -> "Line":
        """Return a function of this line whose slope is `rates[k]` from edge k - 1 to edge k.

        `rates` has one more item than `edges`; `start` is the function's value at the
        line's own start.
        """
        x0, y0 = self.xs[0], self.start
        xs, slopes = [x0], []
        for x1, slope in zip(self.xs[1:], self.slopes, strict=True):
            y1 = y0 + slope * (x1 - x0)
            for edge, rate in _edges_crossed(edges, rates, y0, y1):
                x = x0 + (edge - y0) / slope
                if xs[-1] < x < x1:
                    xs.append(x)
                    slopes.append(slope * rate)
            last = bisect_left(edges, y1) if slope > ZERO else bisect_right(edges, y1)
            slopes.append(slope * rates[last] if slope else ZERO)
            xs.append(x1)
            x0, y0 = x1, y1
        return Line(tuple(xs) if len(xs) > len(self.xs) else self.xs, start, tuple(slopes))

    def _with(self, other: "Line", operation: Callable[[Decimal, Decimal], Decimal]) -> "Line":
        """Return the sum or difference of two lines over the same span."""
        start = operation(self.start, other.start)
        if self.xs is other.xs or self.xs == other.xs:
            return Line(self.xs, start, tuple(map(operation, self.slopes, other.slopes)))
        a, b, i, j = self.xs, other.xs, 0, 0
        xs, slopes, last = [a[0]], [], a[-1]
        while xs[-1] != last:
            slopes.append(operation(self.slopes[i], other.slopes[j]))
            x, y = a[i + 1], b[j + 1]
            xs.append(x if x <= y else y)
            i += x <= y
            j += y <= x
        return Line(tuple(xs), start, tuple(slopes))


Amount = Decimal | Line


def lesser(a: Amount, b: Amount) -> Amount:
    """Return the smaller of two amounts, at every point of a line."""
    if isinstance(a, Decimal):
        if isinstance(b, Decimal):
            return a if a <= b else b
        a, b = b, a
    if isinstance(b, Decimal):
        return _or_number(a.through((b,), (ONE, ZERO), min(a.start, b)))
    return b + lesser(a - b, ZERO)


def greater(a: Amount, b: Amount) -> Amount:
    """Return the greater of two amounts, at every point of a line."""
    if isinstance(a, Decimal):
        if isinstance(b, Decimal):
            return a if a >= b else b
        a, b = b, a
    if isinstance(b, Decimal):
        return _or_number(a.through((b,), (ZERO, ONE), max(a.start, b)))
    return b + greater(a - b, ZERO)


def above_zero(a: Amount) -> Amount:
    """Return the amount where it is positive, else 0."""
    return greater(a, ZERO)


def rounded(a: Amount) -> Amount:
    """Round a number to the fen; a line keeps its exact course."""
    return to_fen(a) if isinstance(a, Decimal) else a


def _edges_crossed(
    edges: Points, rates: Points, low: Decimal, high: Decimal
) -> tuple[tuple[Decimal, Decimal], ...]:
    """Return the edges strictly between two values, in order from the first value.

    With each comes the rate on the way to it.
    """
    if low <= high:
        span = range(bisect_right(edges, low), bisect_left(edges, high))
        return tuple([(edges[k], rates[k]) for k in span])
    span = range(bisect_left(edges, low) - 1, bisect_right(edges, high) - 1, -1)
    return tuple([(edges[k], rates[k + 1]) for k in span])


def _or_number(line: Line) -> Amount:
    """Return a line that never changes as the number it is."""
    return line if any(line.slopes) else line.start
