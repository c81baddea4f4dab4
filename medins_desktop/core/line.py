"""An amount that depends on the total of the bill being varied: an exact polyline.

The settlement is written once for an `Amount`. Given numbers it settles a bill; given
a `Line` in place of one bill's total, the same code returns every payer's curve with
its true corner points. Nothing is sampled, and the settled bill is a point of the curve.

A line is kept by its changes of slope, not by its values: sums and rates then need no
division and stay exact, and lines with different corners are simply added corner by
corner; only the place of a corner is a quotient (28 digits).
"""

from bisect import bisect_right
from collections.abc import Iterable
from decimal import Decimal
from itertools import pairwise

from medins_desktop.core.money import ONE, ZERO, to_fen

Points = tuple[Decimal, ...]

# Amounts closer than this differ by what a quotient lost, not by a rule.
_NOISE = Decimal("1e-12")


class Line:
    """Straight pieces from 0 to `end` (yuan of the varied total).

    `start` is the value at 0; `bends` says at which points the slope changes, and by how
    much: the first slope is the change at 0, a change of 0 is left out. A line is never
    changed; it is a plain class because a settlement makes dozens of them and a frozen one
    costs thrice as much.
    """

    __slots__ = ("bends", "end", "start")

    def __init__(self, end: Decimal, start: Decimal, bends: dict[Decimal, Decimal]) -> None:
        self.end = end
        self.start = start
        self.bends = bends

    @classmethod
    def identity(cls, upto: Decimal) -> "Line":
        """Return the varied amount itself, from 0 to `upto`."""
        return cls(upto, ZERO, {ZERO: ONE})

    def values(self, pieces: Iterable[tuple[Decimal, Decimal]]) -> Points:
        """Return the values at the ends of `pieces`, given as (start, width) from 0 on.

        Every corner must be an end of a piece.
        """
        found, y, slope, bends = [self.start], self.start, ZERO, self.bends
        for x, width in pieces:
            if x in bends:
                slope += bends[x]
            if slope:
                y += slope * width
            found.append(y)
        return tuple(found)

    def __add__(self, other: "Line | Decimal") -> "Line":
        if isinstance(other, Decimal):
            return Line(self.end, self.start + other, self.bends) if other else self
        bends = self.bends.copy()
        for x, bend in other.bends.items():
            if x not in bends:
                bends[x] = bend
            elif change := bends[x] + bend:
                bends[x] = change
            else:
                del bends[x]
        return Line(self.end, self.start + other.start, bends)

    __radd__ = __add__

    def __sub__(self, other: "Line | Decimal") -> "Line":
        if isinstance(other, Decimal):
            return Line(self.end, self.start - other, self.bends) if other else self
        bends = self.bends.copy()
        for x, bend in other.bends.items():
            if x not in bends:
                bends[x] = -bend
            elif change := bends[x] - bend:
                bends[x] = change
            else:
                del bends[x]
        return Line(self.end, self.start - other.start, bends)

    def __rsub__(self, other: Decimal) -> "Line":
        return Line(self.end, other - self.start, {x: -bend for x, bend in self.bends.items()})

    def __mul__(self, factor: Decimal) -> "Line":
        bends = {x: bend * factor for x, bend in self.bends.items()} if factor else {}
        return Line(self.end, self.start * factor, bends)

    __rmul__ = __mul__

    def cut(self, edge: Decimal, *, below: bool) -> "Amount":
        """Return the line where it is below `edge` (or else above it), and `edge` elsewhere.

        What never changes is returned as the number it is; a line that is nowhere cut, as itself.
        """
        bends: dict[Decimal, Decimal] = {}
        own, slope, y0, under = self.bends, ZERO, self.start, self.start < edge
        kept = under is below
        start, whole = y0 if kept or y0 == edge else edge, kept
        for x0, x1 in pairwise((*sorted(own), self.end)):
            bend = own[x0]
            if kept:
                bends[x0] = bend
            slope += bend
            if slope:
                y1 = y0 + slope * (x1 - x0)
                if (y1 < edge) is not under and abs(y1 - edge) > _NOISE:
                    _bend(bends, x0, edge - y0, slope, -slope if kept else slope)
                    under, kept, whole = not under, not kept, False
                y0 = y1
        if whole and bends:
            return self
        return Line(self.end, start, bends) if bends else start

    def through(self, edges: Points, rates: Points, start: Decimal) -> "Line":
        """Return a function of this line whose slope is `rates[k]` from edge k - 1 to edge k.

        `rates` has one more item than `edges`; `start` is the function's value at the
        line's own start.
        """
        if not edges:
            rate = rates[0]
            return Line(self.end, start, {x: bend * rate for x, bend in self.bends.items() if rate})
        bends: dict[Decimal, Decimal] = {}
        own, slope, y0, count = self.bends, ZERO, self.start, len(edges)
        k = bisect_right(edges, y0)
        for x0, x1 in pairwise((*sorted(own), self.end)):
            bend = own[x0]
            if rates[k]:
                bends[x0] = bend * rates[k]
            slope += bend
            if slope:
                y1 = y0 + slope * (x1 - x0)
                while k < count and edges[k] < y1 and y1 - edges[k] > _NOISE:
                    k += 1
                    change = slope * (rates[k] - rates[k - 1])
                    _bend(bends, x0, edges[k - 1] - y0, slope, change)
                while k and edges[k - 1] > y1 and edges[k - 1] - y1 > _NOISE:
                    k -= 1
                    change = slope * (rates[k] - rates[k + 1])
                    _bend(bends, x0, edges[k] - y0, slope, change)
                y0 = y1
        return Line(self.end, start, bends)


def _bend(
    bends: dict[Decimal, Decimal], x0: Decimal, rise: Decimal, slope: Decimal, change: Decimal
) -> None:
    """Note a change of slope where a piece that starts at `x0` has risen by `rise`.

    A rise that is noise is none; where a change undoes another there is no corner.
    """
    x = x0 + rise / slope if rise > _NOISE or rise < -_NOISE else x0
    if x in bends:
        change += bends.pop(x)
    if change:
        bends[x] = change


Amount = Decimal | Line


def lesser(a: Amount, b: Amount) -> Amount:
    """Return the smaller of two amounts, at every point of a line."""
    if isinstance(a, Decimal):
        if isinstance(b, Decimal):
            return a if a <= b else b
        a, b = b, a
    if isinstance(b, Decimal):
        return a.cut(b, below=True)
    over = a - b
    cut = over.cut(ZERO, below=True)
    return a if cut is over else b + cut


def greater(a: Amount, b: Amount) -> Amount:
    """Return the greater of two amounts, at every point of a line."""
    if isinstance(a, Decimal):
        if isinstance(b, Decimal):
            return a if a >= b else b
        a, b = b, a
    if isinstance(b, Decimal):
        return a.cut(b, below=False)
    over = a - b
    cut = over.cut(ZERO, below=False)
    return a if cut is over else b + cut


def above_zero(a: Amount) -> Amount:
    """Return the amount where it is positive, else 0."""
    return greater(a, ZERO)


def rounded(a: Amount) -> Amount:
    """Round a number to the fen; a line keeps its exact course."""
    return to_fen(a) if isinstance(a, Decimal) else a


def is_nothing(a: Amount) -> bool:
    """Return whether an amount is 0, on a line everywhere: then no limit need be known."""
    return not a if isinstance(a, Decimal) else not (a.start or a.bends)
