"""Who pays as one bill grows: the settlement itself, run over the bill's total as a line."""

from collections.abc import Mapping
from decimal import Decimal
from itertools import compress, pairwise
from typing import NamedTuple

from medins_desktop.core.claim import Case
from medins_desktop.core.line import Amount, Line, Points
from medins_desktop.core.memory import Memory
from medins_desktop.core.money import ZERO
from medins_desktop.core.policy import PolicyOn
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.readings import LOW_READING, Reading
from medins_desktop.core.result import Sums
from medins_desktop.core.settlement import settle_reading

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
    bends = [amount.bends for amount in amounts if isinstance(amount, Line)]
    points = sorted({ZERO, upto}.union(*bends))
    pieces = [(x0, x1 - x0) for x0, x1 in pairwise(points)]
    apart = [True, *[width > _SAME_POINT for _, width in pieces[:-1]], True]
    all_apart = all(apart)

    def values(amount: Amount) -> Points:
        line = amount if isinstance(amount, Line) else Line(upto, amount, {})
        found = line.values(pieces)
        return found if all_apart else tuple(compress(found, apart))

    return Curves(
        tuple(points) if all_apart else tuple(compress(points, apart)),
        {name: values(amount) for name, amount in sums.paid.items()},
        {name: values(amount) for name, amount in sums.claims.items()},
        values(sums.own_cost),
    )
