"""An amount that depends on the total of the bill being varied: an exact polyline.

The settlement is written once for an `Amount`. Given numbers it settles a bill; given
a `Line` in place of one bill's total, the same code returns every payer's curve with
its true corner points. Nothing is sampled, and the settled bill is a point of the curve.

A line is kept by its slopes, not by its values: sums and rates then need no division and
stay exact; only the place of a corner is a quotient (28 digits).
"""

from bisect import bisect_right
from collections.abc import Callable
from decimal import Decimal
from itertools import accumulate
from operator import add, mul, sub

from medins_desktop.core.money import ONE, ZERO, to_fen

Points = tuple[Decimal, ...]

_MINUS_ONE = Decimal(-1)
_ONE_PIECE = ("first point", "last point")


class Line:
    """Straight pieces between the points `xs` (yuan, rising), one slope a piece.

    `start` is the value at the first point. A line is never changed; it is a plain class
    because a settlement makes dozens of them and a frozen one costs thrice as much.
    """

    __slots__ = ("slopes", "start", "xs")

    def __init__(self, xs: Points, start: Decimal, slopes: Points) -> None:
        self.xs = xs
        self.start = start
        self.slopes = slopes

    @classmethod
    def identity(cls, upto: Decimal) -> "Line":
        """Return the varied amount itself, from 0 to `upto`."""
        return cls((ZERO, upto), ZERO, (ONE,))

    def on(self, xs: Points) -> "Line | None":
        """Return the same line with points at `xs`, which have the same ends.

        None if `xs` miss a point of the line.
        """
        if xs is self.xs:
            return self
        slopes, i, end = [], 0, self.xs[1]
        for x in xs[1:]:
            if x > end:
                return None
            slopes.append(self.slopes[i])
            if x == end and x != xs[-1]:
                i += 1
                end = self.xs[i + 1]
        return Line(xs, self.start, tuple(slopes))

    def values(self, widths: Points | None = None) -> Points:
        """Return the values at the line's points; `widths` are those of its pieces."""
        rises = map(mul, self.slopes, widths or self.widths)
        return tuple(accumulate(rises, initial=self.start))

    @property
    def widths(self) -> Points:
        """The widths of the pieces."""
        return tuple(map(sub, self.xs[1:], self.xs))

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
        if not edges:
            return Line(self.xs, start, tuple([slope * rates[0] for slope in self.slopes]))
        xs, slopes, count = [self.xs[0]], [], len(edges)
        x0, y0, k = self.xs[0], self.start, bisect_right(edges, self.start)
        for x1, slope in zip(self.xs[1:], self.slopes, strict=True):
            y1 = y0 + slope * (x1 - x0) if slope else y0
            while k < count and edges[k] < y1:
                if edges[k] > y0:
                    xs.append(x0 + (edges[k] - y0) / slope)
                    slopes.append(slope * rates[k])
                k += 1
            while k and edges[k - 1] > y1:
                if edges[k - 1] < y0:
                    xs.append(x0 + (edges[k - 1] - y0) / slope)
                    slopes.append(slope * rates[k])
                k -= 1
            slopes.append(slope * rates[k] if slope else slope)
            xs.append(x1)
            x0, y0 = x1, y1
        return Line(tuple(xs) if len(xs) > len(self.xs) else self.xs, start, tuple(slopes))

    def _with(self, other: "Line", operation: Callable[[Decimal, Decimal], Decimal]) -> "Line":
        """Return the sum or difference of two lines over the same span."""
        a, b, left, right = self.xs, other.xs, self.slopes, other.slopes
        start = operation(self.start, other.start)
        if a is b or a == b:
            return Line(a, start, tuple(map(operation, left, right)))
        if len(b) == len(_ONE_PIECE):
            return Line(a, start, tuple([operation(slope, right[0]) for slope in left]))
        if len(a) == len(_ONE_PIECE):
            return Line(b, start, tuple([operation(left[0], slope) for slope in right]))
        xs, slopes, i, j = [a[0]], [], 0, 0
        last, x, y = a[-1], a[1], b[1]
        while True:
            slopes.append(operation(left[i], right[j]))
            if x < y:
                xs.append(x)
                i += 1
                x = a[i + 1]
                continue
            xs.append(y)
            if y == last:
                return Line(tuple(xs), start, tuple(slopes))
            if x == y:
                i += 1
                x = a[i + 1]
            j += 1
            y = b[j + 1]


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


def _or_number(line: Line) -> Amount:
    """Return a line that never changes as the number it is."""
    return line if any(line.slopes) else line.start


def is_nothing(a: Amount) -> bool:
    """Return whether an amount is 0, on a line everywhere: then no limit need be known."""
    return not a if isinstance(a, Decimal) else not (a.start or any(a.slopes))
