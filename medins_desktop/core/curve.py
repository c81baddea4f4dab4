"""Who pays as one bill grows: the settlement itself, run over the bill's total as a line."""

from collections.abc import Mapping
from decimal import Decimal
from itertools import compress
from operator import sub
from typing import NamedTuple

from medins_desktop.core.claim import Case
from medins_desktop.core.facts import NotSettled
from medins_desktop.core.line import Line, Points
from medins_desktop.core.money import ZERO
from medins_desktop.core.result import Sums
from medins_desktop.core.settlement import (
    LOW_READING,
    CoverOn,
    PolicyOn,
    Reading,
    always_covered,
    settle_reading,
)

# Two corners closer than this differ by the noise of a quotient, not by a rule.
_SAME_POINT = Decimal("1e-9")


class Curves(NamedTuple):
    """Every payer's amount at `knots` (yuan of the varied total), straight in between."""

    knots: Points
    paid: Mapping[str, Points]
    claims: Mapping[str, Points]
    own_cost: Points


class CostCurve(NamedTuple):
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
    of_bill = _curves(bill.sums, upto)
    alone = len(year.bills) == 1
    return CostCurve(bill_id, of_bill, of_bill if alone else _curves(year.sums, upto))


def _curves(sums: Sums, upto: Decimal) -> Curves:
    """Return all amounts at the points where one of them bends."""
    amounts = [sums.own_cost, *sums.paid.values(), *sums.claims.values()]
    lines = [a if isinstance(a, Line) else Line(upto, a, {}) for a in amounts]
    points = sorted({ZERO, upto}.union(*[line.bends for line in lines]))
    widths = list(map(sub, points[1:], points))
    values = [line.values(points, widths) for line in lines]
    if min(widths) < _SAME_POINT:
        kept = [True, *[width > _SAME_POINT for width in widths[:-1]], True]
        points, *values = [list(compress(ys, kept)) for ys in (points, *values)]
    own, *paid_and_claims = map(tuple, values)
    return Curves(
        tuple(points),
        dict(zip(sums.paid, paid_and_claims, strict=False)),
        dict(zip(sums.claims, paid_and_claims[len(sums.paid) :], strict=True)),
        own,
    )
