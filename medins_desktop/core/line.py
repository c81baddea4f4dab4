"""An amount that depends on the total of the bill being varied: an exact polyline.

The settlement is written once for an `Amount`. Given numbers it settles a bill; given
a `Line` in place of one bill's total, the same code returns every payer's curve with
its true corner points. Nothing is sampled, and the settled bill is a point of the curve.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from medins_desktop.core.money import ZERO, to_fen


@dataclass(frozen=True, slots=True, eq=False)
class Line:
    """Straight pieces between the points (`xs[i]`, `ys[i]`); `xs` rise, `x` in yuan."""

    xs: tuple[Decimal, ...]
    ys: tuple[Decimal, ...]

    @classmethod
    def identity(cls, upto: Decimal) -> "Line":
        """Return the varied amount itself, from 0 to `upto`."""
        return cls((ZERO, upto), (ZERO, upto))

    def at(self, x: Decimal) -> Decimal:
        """Return the value at `x`, which lies between the first and the last point."""
        xs, ys = self.xs, self.ys
        if not xs[0] <= x <= xs[-1]:
            raise ValueError(f"{x} is not between {xs[0]} and {xs[-1]}")
        i = 1
        while xs[i] < x:
            i += 1
        if xs[i] == x:
            return ys[i]
        return ys[i - 1] + (ys[i] - ys[i - 1]) * (x - xs[i - 1]) / (xs[i] - xs[i - 1])

    def on(self, xs: tuple[Decimal, ...]) -> tuple[Decimal, ...]:
        """Return the values at `xs`, rising points that include all of the line's own."""
        if xs == self.xs:
            return self.ys
        mine, ys = self.xs, self.ys
        values, i = [], 0
        for x in xs:
            if mine[i] == x:
                values.append(ys[i])
                i += 1
            else:
                slope = (ys[i] - ys[i - 1]) / (mine[i] - mine[i - 1])
                values.append(ys[i - 1] + slope * (x - mine[i - 1]))
        return tuple(values)

    def __add__(self, other: "Line | Decimal") -> "Line":
        if isinstance(other, Decimal):
            return Line(self.xs, tuple(y + other for y in self.ys)) if other else self
        xs, left, right = _together(self, other)
        return Line(xs, tuple(a + b for a, b in zip(left, right, strict=True)))

    __radd__ = __add__

    def __neg__(self) -> "Line":
        return Line(self.xs, tuple(-y for y in self.ys))

    def __sub__(self, other: "Line | Decimal") -> "Line":
        if isinstance(other, Decimal):
            return Line(self.xs, tuple(y - other for y in self.ys)) if other else self
        xs, left, right = _together(self, other)
        return Line(xs, tuple(a - b for a, b in zip(left, right, strict=True)))

    def __rsub__(self, other: Decimal) -> "Line":
        return Line(self.xs, tuple(other - y for y in self.ys))

    def __mul__(self, factor: Decimal) -> "Line":
        return Line(self.xs, tuple(y * factor for y in self.ys))

    __rmul__ = __mul__

    def through(
        self, corners: tuple[Decimal, ...], function: Callable[[Decimal], Decimal]
    ) -> "Line":
        """Return `function` of this line; `function` is straight between its `corners`."""
        xs, ys = [self.xs[0]], [self.ys[0]]
        for i in range(1, len(self.xs)):
            x0, y0, x1, y1 = self.xs[i - 1], self.ys[i - 1], self.xs[i], self.ys[i]
            crossed = [c for c in corners if y0 < c < y1 or y1 < c < y0]
            for corner in crossed if y0 < y1 else reversed(crossed):
                x = x0 + (corner - y0) * (x1 - x0) / (y1 - y0)
                if xs[-1] < x < x1:
                    xs.append(x)
                    ys.append(corner)
            xs.append(x1)
            ys.append(y1)
        return Line(tuple(xs), tuple(function(y) for y in ys))


Amount = Decimal | Line


def lesser(a: Amount, b: Amount) -> Amount:
    """Return the smaller of two amounts, at every point of a line."""
    if isinstance(a, Decimal) and isinstance(b, Decimal):
        return a if a <= b else b
    return b + _below_zero(a - b)


def greater(a: Amount, b: Amount) -> Amount:
    """Return the greater of two amounts, at every point of a line."""
    if isinstance(a, Decimal) and isinstance(b, Decimal):
        return a if a >= b else b
    return b + _above_zero(a - b)


def above_zero(a: Amount) -> Amount:
    """Return the amount where it is positive, else 0."""
    return _above_zero(a)


def rounded(a: Amount) -> Amount:
    """Round a number to the fen; a line keeps its exact course."""
    return to_fen(a) if isinstance(a, Decimal) else a


def value_at(a: Amount, x: Decimal) -> Decimal:
    """Return the amount when the varied bill is `x`."""
    return a if isinstance(a, Decimal) else a.at(x)


def _above_zero(a: Amount) -> Amount:
    if isinstance(a, Decimal):
        return a if a > ZERO else ZERO
    return a.through((ZERO,), lambda y: y if y > ZERO else ZERO)


def _below_zero(a: Amount) -> Amount:
    if isinstance(a, Decimal):
        return a if a < ZERO else ZERO
    return a.through((ZERO,), lambda y: y if y < ZERO else ZERO)


def _together(
    a: Line, b: Line
) -> tuple[tuple[Decimal, ...], tuple[Decimal, ...], tuple[Decimal, ...]]:
    """Return the points of both lines, and each line's values at them."""
    if a.xs == b.xs:
        return a.xs, a.ys, b.ys
    xs = tuple(sorted({*a.xs, *b.xs}))
    return xs, a.on(xs), b.on(xs)
