"""Who pays as one bill grows: the settlement itself, run over the bill's total as a line."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from functools import reduce
from itertools import compress, pairwise
from typing import NamedTuple

from medins_desktop.core.claim import Case
from medins_desktop.core.line import Amount, Line, Points, greater
from medins_desktop.core.memory import MOST_RUNS, Memory
from medins_desktop.core.money import ZERO
from medins_desktop.core.policy import PolicyOn
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.readings import LOW_READING, Reading, readings
from medins_desktop.core.result import Sums
from medins_desktop.core.settlement import settle_reading

# Two corners closer than this differ by the noise of a quotient, not by a rule.
_SAME_POINT = Decimal("1e-9")
_HALF_A_FEN = Decimal("0.005")


class Curves(NamedTuple):
    """Every payer's amount at `knots` (yuan of the varied total), straight in between."""

    knots: Points
    paid: Mapping[str, Points]
    claims: Mapping[str, Points]
    own_cost: Points


class HighestCost(NamedTuple):
    """The own cost at `knots` (yuan of the varied total), straight in between."""

    knots: Points
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
    memory: Memory | None = None,
) -> CostCurve:
    """Return who pays as the total of `bill_id` goes from 0 to `upto` (yuan).

    Where something is not known, by the low reading; `highest_cost` has the other end.

    Raises:
        NotSettled: the bill, or another of its medical year, cannot be settled.
    """
    bill, year = _varied(case, policy_on, bill_id, upto, LOW_READING, memory)
    of_bill = _curves(bill, upto)
    return CostCurve(bill_id, of_bill, of_bill if year is bill else _curves(year, upto))


def highest_cost(
    case: Case,
    policy_on: PolicyOn,
    bill_id: str,
    upto: Decimal,
    *,
    memory: Memory | None = None,
) -> HighestCost | None:
    """Return the most that a bill may cost the person, by any reading of what is not known.

    None where that is the own cost of `cost_curve`. What a limit counts may matter for some
    totals only, so it is read both ways where it may matter at `upto`.

    Raises:
        NotSettled: by some reading the bill, or another of its year, cannot be settled.
    """
    bills = tuple(replace(b, total=upto) if b.id == bill_id else b for b in case.bills)
    every = readings(replace(case, bills=bills), policy_on)
    # More readings than a memory keeps would drive each other out.
    remembered = memory if len(every) <= MOST_RUNS // 2 else None
    own = [_varied(case, policy_on, bill_id, upto, r, remembered)[0].own_cost for r in every]
    most = reduce(greater, own)
    _, more = _drawn(most - own[0], upto)
    return HighestCost(*_drawn(most, upto)) if max(more) >= _HALF_A_FEN else None


def _drawn(amount: Amount, upto: Decimal) -> tuple[Points, Points]:
    """Return the points where an amount bends, with both ends, and its values there."""
    line = amount if isinstance(amount, Line) else Line(upto, amount, {})
    points = sorted({ZERO, upto, *line.bends})
    return tuple(points), line.values([(x0, x1 - x0) for x0, x1 in pairwise(points)])


def _varied(
    case: Case,
    policy_on: PolicyOn,
    bill_id: str,
    upto: Decimal,
    reading: Reading,
    memory: Memory | None,
) -> tuple[Sums, Sums]:
    """Return the sums of the varied bill and of its year, the same where it is alone there."""
    vary = bill_id, Line.identity(upto)
    settled = settle_reading(case, policy_on, reading, vary=vary, memory=memory)
    bill, year = settled.bill(bill_id), settled.year_of(bill_id)
    for one in year.bills if year is not None else (bill,):
        if one.sums is None:
            raise NotSettled(one.refused[0])
    if bill.sums is None or year is None or year.sums is None:
        raise NotSettled(bill.refused[0])
    return bill.sums, bill.sums if len(year.bills) == 1 else year.sums


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
