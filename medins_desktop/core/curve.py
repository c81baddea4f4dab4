"""Who pays as one bill grows: the settlement itself, run over the bill's total as a line."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from medins_desktop.core.claim import Case
from medins_desktop.core.facts import NotSettled
from medins_desktop.core.line import Amount, Line, Points
from medins_desktop.core.money import ZERO
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
_NOISE = Decimal("1e-15")


@dataclass(frozen=True, slots=True)
class Curves:
    """Every payer's amount at `knots` (yuan of the varied total), straight in between."""

    knots: Points
    paid: Mapping[str, Points]
    claims: Mapping[str, Points]
    own_cost: Points


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
    of_bill = _curves(bill.sums, upto)
    alone = len(year.bills) == 1
    return CostCurve(bill_id, of_bill, of_bill if alone else _curves(year.sums, upto))


def _curves(sums: Sums, upto: Decimal) -> Curves:
    amounts = [sums.own_cost, *sums.paid.values(), *sums.claims.values()]
    knots = _corners([amount for amount in amounts if isinstance(amount, Line)], upto)
    return Curves(
        knots,
        {name: _values(amount, knots) for name, amount in sums.paid.items()},
        {name: _values(amount, knots) for name, amount in sums.claims.items()},
        _values(sums.own_cost, knots),
    )


def _corners(lines: list[Line], upto: Decimal) -> Points:
    """Return the ends and every corner, those that differ only by noise once."""
    kept = [ZERO]
    for x in sorted({x for line in lines for x in line.corners}):
        if x - kept[-1] > _SAME_POINT and upto - x > _SAME_POINT:
            kept.append(_without_noise(x))
    return (*kept, upto)


def _without_noise(x: Decimal) -> Decimal:
    """Return a corner free of the last digits that quotients leave: 40000, not 39999.99…"""
    clean = x.quantize(_SAME_POINT).normalize()
    return clean if abs(clean - x) < _NOISE else x


def _values(amount: Amount, knots: Points) -> Points:
    return amount.on(knots) if isinstance(amount, Line) else (amount,) * len(knots)
