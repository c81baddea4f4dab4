"""The amounts at which something changes, for a situation, and cases of bills around them.

The amounts are read from the policy file; where layers stand on one another, the bill at which
an edge or a cap is reached is sought with the second settlement.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from fractions import Fraction
from functools import cached_property
from math import ceil
from pathlib import Path
from typing import Any

from tests.oracle.bands import NOTHING, point_used_up, with_points
from tests.oracle.later_layers import burden_terms, cap_of_burden
from tests.oracle.one_bill import circumstances
from tests.oracle.policy_files import RefusedError
from tests.oracle.pool import nth_line
from tests.oracle.result import Settled
from tests.oracle.rows import Circumstances, first_row
from tests.oracle.run import Run
from tests.oracle.scope import points_added
from tests.oracle.settlement import settle_once
from tests.oracle.situations import Row, Situation
from tests.oracle.standing import caps_of

SHIPPED = Path(__file__).parent.parent.parent / "resources" / "policies"
FEN = 100
MOST = 10_000_000 * FEN  # no bill of these tests is larger
MOST_ADMISSIONS = 12
CLOSE = 30
STEP = 100 * FEN
Reached = Callable[[list[Settled]], Fraction]


@dataclass(frozen=True)
class Target:
    """A figure of a year, and the amount of it from which something changes."""

    reached: Reached
    amount: Fraction


@dataclass
class Corners:
    """The corner points of one situation, unknown bases of caps read in one way."""

    situation: Situation
    basis: str = "paid"
    tried: dict[tuple[str, ...], dict[int, list[Settled]]] = field(default_factory=dict)

    def run(self, case: dict[str, Any]) -> Run:
        """Return a run of the second settlement with the caps read in this way."""
        caps = self.situation.policy.get("caps", [])
        return Run(case, SHIPPED, (), {}, {cap["id"]: self.basis for cap in caps})

    @cached_property
    def now(self) -> Circumstances:
        """Give the first bill of the situation under the policy in force."""
        bill = {**self.situation.spent(0), "id": "1"}
        return circumstances(self.run(self.situation.case([bill])), bill)

    def row_of(self, layer: dict[str, Any]) -> Row:
        """Return the row of a layer that is used."""
        return first_row(self.now, layer)

    def line(self, nth: int) -> int:
        """Return the deductible of the n-th admission in fen, nothing without one."""
        rule = self.situation.row.get("deductible")
        return 0 if rule is None else ceil(nth_line(self.now, rule["amount"], nth) * FEN)

    def of_the_pool(self) -> set[int]:
        """Return the line, edges and caps of the pool's row, in fen of spending."""
        edges = {
            ceil(start * FEN) for start, _ in self.now.values.bands(self.situation.row["bands"])
        }
        return ({self.line(1)} | edges | self.of_caps()) - {0}

    def caps(self) -> Iterator[tuple[str, Fraction]]:
        """Yield how each cap of the pool's row is read, and its amount."""
        for cap in caps_of(self.now, self.situation.row, "pool"):
            amount = self.now.values.cap(cap["amount"])
            if amount is not None:
                yield self.basis if cap["basis"] == "unknown" else cap["basis"], amount

    def of_caps(self, *before: int) -> set[int]:
        """Return the next bill, in fen, that uses each cap of the pool up, after others."""
        row, spent, paid, charged = self.situation.row, NOTHING, NOTHING, NOTHING
        if before:
            case = self.situation.case(
                [self.situation.spent(fen, nth=nth) for nth, fen in enumerate(before)]
            )
            for one in settle_once(self.run(case)):
                assert one.amounts is not None
                spent += one.amounts["in_scope"]
                charged += one.amounts["deductible"]
                paid += one.paid["pool"]
        due = Fraction(self.line(len(before) + 1), FEN)
        if row.get("deductible", {}).get("per") == "year":
            due = max(due - charged, NOTHING)
        counted = spent if row["axis"] == "year" else NOTHING
        bands = with_points(self.now.values.bands(row["bands"]), -points_added(self.now))
        points = set()
        for basis, amount in self.caps():
            point: Fraction | None = counted + amount - spent
            if basis == "paid":
                point = point_used_up(bands, counted + due, amount - paid)
            if point is not None and point > counted + due:
                points.add(ceil((point - counted) * FEN))
        return points

    def of_later_layers(self) -> list[Target]:
        """Return what the layers after the pool change at."""
        targets = []
        earlier: list[str] = []
        for layer in self.situation.policy["layers"]:
            try:
                row = self.row_of(layer)
            except RefusedError:
                break
            if layer["kind"] == "excess" and not row.get("nothing"):
                targets += self.of_excess(layer, row)
            if layer["kind"] == "burden" and not row.get("nothing") and "of" not in row:
                targets += self.of_burden(layer, row, tuple(earlier))
            earlier.append(layer["id"])
        return targets

    def of_excess_edges(self) -> set[int]:
        """Return the bills at which an excess layer begins and goes from band to band."""
        points = set()
        for layer in self.situation.policy["layers"]:
            row: Row = self.row_of(layer) if layer["kind"] == "excess" else {"nothing": True}
            if not row.get("nothing"):
                for start, _ in self.now.values.bands(row["bands"]):
                    points |= {one + ceil(start * FEN) for one in self.of_caps()}
        return points

    def of_excess(self, layer: dict[str, Any], row: Row) -> list[Target]:
        """Return the caps of an excess layer; what it starts at is the pool's cap."""
        limits = [self.now.values.cap(cap["amount"]) for cap in caps_of(self.now, row, layer["id"])]
        if "to" in row:
            to = self.now.values.number(row["to"])
            limits.append(None if to is None else to - self.now.values.amount(row["over"]))
        return [Target(paid_by(layer["id"]), limit) for limit in limits if limit is not None]

    def of_burden(self, layer: dict[str, Any], row: Row, earlier: tuple[str, ...]) -> list[Target]:
        """Return the line, the edges and the cap of a burden layer."""
        terms = burden_terms(self.now, row)
        from_line = terms.line if terms.bands_from == "line" else NOTHING
        points = {terms.line, terms.lowered_line}
        points |= {from_line + start for start, _ in terms.bands}
        targets = [Target(left_by(earlier), one) for one in sorted(points) if one >= terms.line]
        cap = cap_of_burden(self.now, terms, Fraction(MOST), NOTHING)
        if cap is not None:
            targets.append(Target(paid_by(layer["id"]), cap))
        return targets

    def sought(self, target: Target, *before: dict[str, Any]) -> int | None:
        """Return the smallest next bill, in fen, at which a target is reached; or None."""
        known = self.tried.setdefault(tuple(one["total"] for one in before), {})

        def figure(fen: int) -> Fraction:
            if fen not in known:
                bill = self.situation.spent(fen, nth=len(before))
                known[fen] = settle_once(self.run(self.situation.case([*before, bill])))
            return target.reached(known[fen])

        at_most = max(figure(MOST), figure(0))
        if target.amount <= figure(0) or at_most < target.amount:
            return None
        below = max(fen for fen in known if figure(fen) < target.amount)
        above = min(fen for fen in known if figure(fen) >= target.amount)
        return smallest(figure, target.amount, below, above)


def paid_by(layer: str) -> Reached:
    """Return what gives the money that a layer paid in a year."""
    return lambda settled: sum((one.paid.get(layer, NOTHING) for one in settled), NOTHING)


def left_by(layers: tuple[str, ...]) -> Reached:
    """Return what gives the in-scope money of a year that some layers left to the person."""

    def left(settled: list[Settled]) -> Fraction:
        borne = NOTHING
        for one in settled:
            if one.amounts is not None:
                borne += one.amounts["in_scope"]
                borne -= sum((one.paid.get(layer, NOTHING) for layer in layers), NOTHING)
        return borne

    return left


def smallest(figure: Callable[[int], Fraction], target: Fraction, low: int, high: int) -> int:
    """Return the smallest number of fen at which a figure that never falls reaches a target.

    It is below the target at `low`, not at `high`. Between its corners it is straight, but for
    rounding: it is followed straight on from `low`, then a point close beside is tried.
    """
    while high - low > 1:
        width = high - low
        ahead = min(low + STEP, high)
        rise = figure(ahead) - figure(low)
        guess = low + ceil((target - figure(low)) * (ahead - low) / rise) if rise else high
        beside = guess + CLOSE if guess < high and figure(guess) < target else guess - CLOSE
        for point in (ahead, guess, beside, (low + high) // 2):
            if low < point < high and (high - low) * 2 >= width:
                low, high = (low, point) if figure(point) >= target else (point, high)
    return high


def around(points: set[int]) -> list[int]:
    """Return every point, and the fen below and above it."""
    return sorted({max(point + step, 0) for point in points for step in (-1, 0, 1)})


def in_years(situation: Situation, years: list[list[int]]) -> Iterator[dict[str, Any]]:
    """Yield cases in which each list of amounts is the record of one medical year."""
    for first in range(0, len(years), situation.years):
        some = years[first : first + situation.years]
        yield situation.case(
            [
                situation.spent(fen, year, nth)
                for year, amounts in enumerate(some)
                for nth, fen in enumerate(amounts)
            ]
        )
