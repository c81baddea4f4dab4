"""Who pays as one bill grows: the settlement itself, run over the bill's total as a line."""

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import compress

from medins_desktop.core.claim import Case
from medins_desktop.core.line import Amount, Line, Points
from medins_desktop.core.memory import Memory
from medins_desktop.core.money import ZERO
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.result import Sums
from medins_desktop.core.settlement import (
    LOW_READING,
    PolicyOn,
    Reading,
    settle_reading,
)

# Two corners closer than this differ by the noise of a quotient, not by a rule.
_SAME_POINT = Decimal("1e-9")


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
    memory: Memory | None = None,
) -> CostCurve:
    """Return who pays as the total of `bill_id` goes from 0 to `upto` (yuan).

    Raises:
        NotSettled: the bill, or another of its medical year, cannot be settled.
    """
    vary = bill_id, Line.identity(upto)
    settled = settle_reading(case, policy_on, reading, vary=vary, memory=memory)
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
    lines = _on_same_points([_line(amount, upto) for amount in amounts])
    points = lines[0].xs
    bends = _bends(points, [line.slopes for line in lines])
    widths = lines[0].widths
    own, *paid_and_claims = [tuple(compress(line.values(widths), bends)) for line in lines]
    paid = len(sums.paid)
    return Curves(
        tuple(compress(points, bends)),
        dict(zip(sums.paid, paid_and_claims[:paid], strict=True)),
        dict(zip(sums.claims, paid_and_claims[paid:], strict=True)),
        own,
    )


def _line(amount: Amount, upto: Decimal) -> Line:
    return amount if isinstance(amount, Line) else Line((ZERO, upto), amount, (ZERO,))


def _on_same_points(lines: list[Line]) -> list[Line]:
    """Return the same lines, each with the points of all."""
    longest = max(lines, key=lambda line: len(line.xs))
    spread = [line.on(longest.xs) for line in lines]
    found = [line for line in spread if line is not None]
    if len(found) == len(lines):
        return found
    together = sum(lines, start=ZERO * longest)
    return [line + ZERO * together for line in lines]


def _bends(points: Points, slopes: list[Points]) -> list[bool]:
    """Return for each point whether some line bends there; the ends are included.

    Two points closer than the noise of a quotient are one corner.
    """
    pieces = list(zip(*slopes, strict=True))
    bends, last = [True], points[0]
    for x, before, after in zip(points[1:], pieces, pieces[1:], strict=False):
        bends.append(before != after and x - last > _SAME_POINT)
        last = x if bends[-1] else last
    return [*bends, True]
