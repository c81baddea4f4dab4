"""What is not known, read in every way that it may be: the low figures and their range."""

from dataclasses import dataclass, replace
from decimal import Decimal
from itertools import combinations, product

from medins_desktop.core.claim import Bill, Case
from medins_desktop.core.facts import known_facts
from medins_desktop.core.money import ZERO
from medins_desktop.core.partial_benefit import partial_benefit
from medins_desktop.core.policy import Policy, PolicyOn
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.result import Settlement, Sums
from medins_desktop.core.standing import COVERED_DAY


@dataclass(frozen=True, slots=True)
class Reading:
    """How what is not known is read.

    The first own share of class B is 1 for the bills in `class_b_at_one` and 0 for the
    others; a cap of unknown basis counts what is paid, or spending; a rule of partial
    benefit that may have ended is not in force, or is.
    """

    class_b_at_one: frozenset[str] = frozenset()
    cap_basis: str = "paid"
    partial_in_force: bool = False


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
    unknown_basis = any(cap.basis == "unknown" for _, policy in known for cap in policy.caps)
    bases = ("paid", "spending") if unknown_basis else ("paid",)
    doubted = any(_may_be_partial(case, bill, policy) for bill, policy in known)
    in_force = (False, True) if doubted else (False,)
    return tuple(Reading(*read) for read in product(at_one, bases, in_force))


def _may_be_partial(case: Case, bill: Bill, policy: Policy) -> bool:
    """Return whether a rule that may have ended would leave less than the normal benefit."""
    if not policy.partial_benefits or bill.day is None:
        return False
    counted = dict(case.standing).get(bill.day, COVERED_DAY).facts
    facts = known_facts(case.person, bill, case.cover, bill.day, counted)
    try:
        rule = partial_benefit(policy.partial_benefits, facts)
    except NotSettled:  # the bill says so itself
        return False
    return rule is not None and rule.in_force != "yes"


def with_ranges(low: Settlement, others: list[Settlement]) -> Settlement:
    """Return the low figures with the lowest and the highest own cost of all."""
    every = [low, *others]
    bills = tuple(
        bill._replace(own_cost_range=_range([s.bills[i].sums for s in every]))
        for i, bill in enumerate(low.bills)
    )
    years = tuple(
        year._replace(
            bills=tuple(b for b in bills if b.year == year.year),
            own_cost_range=_range([s.years[i].sums for s in every]),
        )
        for i, year in enumerate(low.years)
    )
    return Settlement(bills, years)


def narrowed_by(readings_: tuple[Reading, ...], settled: list[Settlement]) -> str | None:
    """Return the bill whose share, once known, leaves the smallest range even at its worst."""
    costs = [sum(_costs([bill.sums for bill in s.bills]), start=ZERO) for s in settled]
    unknown = sorted(frozenset[str]().union(*(r.class_b_at_one for r in readings_)))

    def left(id_: str) -> Decimal:
        at_one = [c for r, c in zip(readings_, costs, strict=True) if id_ in r.class_b_at_one]
        at_zero = [c for r, c in zip(readings_, costs, strict=True) if id_ not in r.class_b_at_one]
        return max(max(side) - min(side) for side in (at_one, at_zero))

    widest = max(costs) - min(costs)
    return min(unknown, key=left) if unknown and widest else None


def doubts(readings_: tuple[Reading, ...], settled: list[Settlement]) -> tuple[str, ...]:
    """Return what of the rules is not known and makes a difference: cap_basis, partial_in_force."""
    costs = {
        reading: [_costs([bill.sums]) for bill in one.bills]
        for reading, one in zip(readings_, settled, strict=True)
    }
    by_cap = any(costs[r] != costs[replace(r, cap_basis="paid")] for r in readings_)
    by_rule = any(costs[r] != costs[replace(r, partial_in_force=False)] for r in readings_)
    found = {"cap_basis": by_cap, "partial_in_force": by_rule}
    return tuple(doubt for doubt, differs in found.items() if differs)


def _costs(sums: list[Sums | None]) -> list[Decimal]:
    return [s.own_cost for s in sums if s is not None and isinstance(s.own_cost, Decimal)]


def _range(sums: list[Sums | None]) -> tuple[Decimal, Decimal] | None:
    costs = _costs(sums)
    if len(costs) < len(sums) or min(costs) == max(costs):
        return None
    return min(costs), max(costs)
