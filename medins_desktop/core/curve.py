"""Who pays as one bill grows: the settlement itself, run over the bill's total as a line."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from medins_desktop.core.claim import Case
from medins_desktop.core.facts import NotSettled
from medins_desktop.core.line import Amount, Line
from medins_desktop.core.settlement import (
    LOW_READING,
    CoverOn,
    PolicyOn,
    Reading,
    Sums,
    always_covered,
    settle_reading,
)

# Two corners closer than this differ by the noise of a quotient, not by a rule.
_SAME_POINT = Decimal("1e-9")


@dataclass(frozen=True, slots=True)
class Curves:
    """Every payer's amount at `knots` (yuan of the varied total), straight in between."""

    knots: tuple[Decimal, ...]
    paid: Mapping[str, tuple[Decimal, ...]]
    claims: Mapping[str, tuple[Decimal, ...]]
    own_cost: tuple[Decimal, ...]


@dataclass(frozen=True, slots=True)
class CostCurve:
    """The curves of the varied bill and of its whole medical year."""

    bill_id: str
    bill: Curves
    year: Curves


def cost_curve(
    case: Case,
    policy_on: PolicyOn,
    bill_id: str,
    upto: Decimal,
    *,
    reading: Reading = LOW_READING,
    cover_on: CoverOn = always_covered,
) -> CostCurve:
    """Return who pays as the total of `bill_id` goes from 0 to `upto` (yuan).

    Raises:
        NotSettled: the bill, or another of its medical year, cannot be settled.
    """
    settled = settle_reading(
        case, policy_on, reading, cover_on=cover_on, vary=(bill_id, Line.identity(upto))
    )
    bill, year = settled.bill(bill_id), settled.year_of(bill_id)
    for one in year.bills if year is not None else (bill,):
        if one.sums is None:
            raise NotSettled(one.refused[0])
    if bill.sums is None or year is None or year.sums is None:
        raise NotSettled(bill.refused[0])
    return CostCurve(bill_id, _curves(bill.sums, upto), _curves(year.sums, upto))


def _curves(sums: Sums, upto: Decimal) -> Curves:
    amounts = [*sums.paid.values(), *sums.claims.values(), sums.own_cost]
    knots = _corners([_line(amount, upto) for amount in amounts])
    return Curves(
        knots,
        {name: _values(amount, upto, knots) for name, amount in sums.paid.items()},
        {name: _values(amount, upto, knots) for name, amount in sums.claims.items()},
        _values(sums.own_cost, upto, knots),
    )


def _line(amount: Amount, upto: Decimal) -> Line:
    return amount if isinstance(amount, Line) else Line((Decimal(0), upto), (amount, amount))


def _values(amount: Amount, upto: Decimal, knots: tuple[Decimal, ...]) -> tuple[Decimal, ...]:
    line = _line(amount, upto)
    return tuple(line.at(x) for x in knots)


def _corners(lines: list[Line]) -> tuple[Decimal, ...]:
    """Return the ends and every point where some line truly bends."""
    points = {lines[0].xs[0], lines[0].xs[-1]}
    for line in lines:
        slopes = [
            (y1 - y0) / (x1 - x0)
            for (x0, y0), (x1, y1) in pairwise(zip(line.xs, line.ys, strict=True))
        ]
        points.update(
            x
            for x, before, after in zip(line.xs[1:], slopes, slopes[1:], strict=False)
            if abs(before - after) > _SAME_POINT
        )
    rising = sorted(points)
    kept = [rising[0]]
    for x in rising[1:-1]:
        if x - kept[-1] > _SAME_POINT and rising[-1] - x > _SAME_POINT:
            kept.append(x)
    return (*kept, rising[-1])
