"""What is not known, read in every way that it may be: the low figures and their range."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import combinations, product
from typing import Any, TypeVar

from medins_desktop.core.claim import Bill, Case
from medins_desktop.core.facts import facts_of_bill
from medins_desktop.core.money import ZERO
from medins_desktop.core.partial_benefit import outcomes
from medins_desktop.core.policy import Cap, Policy, PolicyOn
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.result import SettledBill, SettledYear, Settlement, Sums
from medins_desktop.core.standing import COVERED_DAY, DayOfCover


@dataclass(frozen=True, slots=True)
class Reading:
    """How what is not known is read.

    The first own share of class B is 1 for the bills in `class_b_at_one` and 0 for the
    others; a cap of unknown basis counts what is paid, or spending; of what may come of
    rules of partial benefit, the best first, it is the one of number `partial`.
    """

    class_b_at_one: frozenset[str] = frozenset()
    cap_basis: str = "paid"
    partial: int = 0


LOW_READING = Reading()

# Bills with an unknown share whose combinations are all settled: 2 to this power of runs.
MOST_COMBINED = 8


def readings(case: Case, policy_on: PolicyOn) -> tuple[Reading, ...]:
    """Return the readings to settle by: the low one first, that of highest shares last.

    Every combination of unknown shares is read; of more than `MOST_COMBINED` bills only
    all at 0 and all at 1.
    """
    unknown = [b.id for b in case.bills if b.class_b and b.class_b_rate is None]
    unknown = [id_ for id_ in unknown if case.bill(id_).in_scope is None]
    if len(unknown) <= MOST_COMBINED:
        sizes = range(len(unknown) + 1)
        at_one = [frozenset(ids) for size in sizes for ids in combinations(unknown, size)]
    else:
        at_one = [frozenset(), frozenset(unknown)]
    under = [(bill, policy_on(bill.day)) for bill in case.bills if bill.day is not None]
    known = [(bill, policy) for bill, policy in under if policy is not None]
    unknown_basis = any(_may_bind(cap, case) for _, policy in known for cap in policy.caps)
    bases = ("paid", "spending") if unknown_basis else ("paid",)
    standing = dict(case.standing)
    possible = [
        _outcomes(case, bill, policy, standing) for bill, policy in known if policy.partial_benefits
    ]
    return tuple(Reading(*read) for read in product(at_one, bases, range(max(possible, default=1))))


def _may_bind(cap: Cap, case: Case) -> bool:
    """Return whether it may matter what a cap counts: not where all bills together lie below."""
    if cap.basis != "unknown":
        return False
    if not isinstance(cap.amount.value, Decimal) or case.person.already_used:
        return True
    spent = sum((bill.total for bill in case.bills if bill.total is not None), ZERO)
    return spent > cap.amount.value


def _outcomes(case: Case, bill: Bill, policy: Policy, standing: Mapping[date, DayOfCover]) -> int:
    """Return how many things may come of the rules of partial benefit for a bill."""
    if bill.day is None:
        return 1
    counted = standing.get(bill.day, COVERED_DAY).facts
    try:
        facts = facts_of_bill(case, bill, bill.day, policy, counted)
        return len(outcomes(policy.partial_benefits, facts))
    except NotSettled:  # the bill says so itself
        return 1


def with_ranges(low: Settlement, others: list[Settlement]) -> Settlement:
    """Return the low figures with the lowest and the highest own cost of all.

    What one reading cannot settle has no figure: nobody knows how high it goes.
    """
    every = [low, *others]
    bills = tuple(_over([s.bills[i] for s in every]) for i in range(len(low.bills)))
    years = tuple(
        _over([s.years[i] for s in every])._replace(
            bills=tuple(bill for bill in bills if bill.year == year.year)
        )
        for i, year in enumerate(low.years)
    )
    return Settlement(bills, years)


T = TypeVar("T", SettledBill, SettledYear)


def _over(found: list[T]) -> T:
    unknown = next((one for one in found if one.sums is None), None)
    if unknown is not None:
        return unknown
    return found[0]._replace(own_cost_range=_range([one.sums for one in found]))


def narrowed_by(readings_: tuple[Reading, ...], settled: list[Settlement]) -> str | None:
    """Return the bill whose share, once known, leaves the smallest range even at its worst.

    None where no share makes the range smaller.
    """
    costs = [sum(_costs([bill.sums for bill in s.bills]), start=ZERO) for s in settled]
    unknown = sorted(frozenset[str]().union(*(r.class_b_at_one for r in readings_)))

    def left(id_: str) -> Decimal:
        at_one = [c for r, c in zip(readings_, costs, strict=True) if id_ in r.class_b_at_one]
        at_zero = [c for r, c in zip(readings_, costs, strict=True) if id_ not in r.class_b_at_one]
        return max(max(side) - min(side) for side in (at_one, at_zero))

    best = min(unknown, key=left, default=None)
    return best if best is not None and left(best) < max(costs) - min(costs) else None


# What each doubt is by the low reading.
_LOW: Mapping[str, Mapping[str, Any]] = {
    "class_b_rate": {"class_b_at_one": frozenset()},
    "cap_basis": {"cap_basis": "paid"},
    "partial_benefit": {"partial": 0},
}


def doubts(readings_: tuple[Reading, ...], settled: list[Settlement]) -> tuple[str, ...]:
    """Return what is not known and makes a difference, what differs most first.

    class_b_rate, cap_basis, partial_benefit.
    """
    known = [i for i, _ in enumerate(settled[0].bills) if all(s.bills[i].sums for s in settled)]
    of_each = ([_cost(s.bills[i]) for i in known] for s in settled)
    costs = dict(zip(readings_, of_each, strict=True))

    def most(low: Mapping[str, Any]) -> Decimal:
        pairs = [(cost, costs[replace(reading, **low)]) for reading, cost in costs.items()]
        return max(sum((abs(a - b) for a, b in zip(*pair, strict=True)), ZERO) for pair in pairs)

    differs = {doubt: most(low) for doubt, low in _LOW.items()}
    return tuple(sorted((d for d, width in differs.items() if width), key=lambda d: -differs[d]))


def _costs(sums: list[Sums | None]) -> list[Decimal]:
    return [s.own_cost for s in sums if s is not None and isinstance(s.own_cost, Decimal)]


def _cost(bill: SettledBill) -> Decimal:
    """Return the own cost of a bill that has one."""
    return sum(_costs([bill.sums]), ZERO)


def _range(sums: list[Sums | None]) -> tuple[Decimal, Decimal] | None:
    costs = _costs(sums)
    if len(costs) < len(sums) or min(costs) == max(costs):
        return None
    return min(costs), max(costs)
