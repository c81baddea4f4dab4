"""A payer's line in the chart: its values at the corners, straight in between, exact."""

from bisect import bisect_left
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class Polyline:
    """The points (`xs[i]`, `ys[i]`) in yuan; `xs` rise."""

    xs: tuple[Decimal, ...]
    ys: tuple[Decimal, ...]

    def at(self, x: Decimal) -> Decimal:
        """Return the value at `x`, which lies between the first and the last point."""
        xs, ys = self.xs, self.ys
        if not xs[0] <= x <= xs[-1]:
            raise ValueError(f"{x} is not between {xs[0]} and {xs[-1]}")
        i = bisect_left(xs, x)
        if xs[i] == x:
            return ys[i]
        return ys[i - 1] + (ys[i] - ys[i - 1]) * (x - xs[i - 1]) / (xs[i] - xs[i - 1])

    def up_to(self, end: Decimal) -> "Polyline":
        """Return the line up to `end`."""
        kept = bisect_left(self.xs, end)
        return Polyline((*self.xs[:kept], end), (*self.ys[:kept], self.at(end)))
