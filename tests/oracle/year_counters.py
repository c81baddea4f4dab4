"""What runs through a medical year, for the second settlement.

"Running through a year: admissions, deductibles paid, spending per axis, paid per cap, excess,
burden, aid; these belong to the medical year and the layer" (part 4).
"""

from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from tests.oracle.bands import NOTHING


def zeros() -> Callable[[], defaultdict[str, Fraction]]:
    """Return what makes a counter for each name, at zero."""
    return lambda: defaultdict(lambda: NOTHING)


@dataclass
class YearCounters:
    """The counters of one medical year, by name."""

    admissions: defaultdict[str, int] = field(default_factory=lambda: defaultdict(int))
    deductible: defaultdict[str, Fraction] = field(default_factory=zeros())
    deductible_of_all_levels: defaultdict[str, Fraction] = field(default_factory=zeros())
    spending: defaultdict[str, Fraction] = field(default_factory=zeros())
    spending_under_cap: defaultdict[str, Fraction] = field(default_factory=zeros())
    paid_under_cap: defaultdict[str, Fraction] = field(default_factory=zeros())
    paid_by_layer: defaultdict[str, Fraction] = field(default_factory=zeros())
    paid_by_counter: defaultdict[str, Fraction] = field(default_factory=zeros())
    excess: defaultdict[str, Fraction] = field(default_factory=zeros())
    burden: defaultdict[str, Fraction] = field(default_factory=zeros())


def started_with(used: dict[str, Any]) -> YearCounters:
    """Return the counters of a year of which some bills are not at hand (`already_used`).

    Where the counters of two kinds share one typed table (what was paid under a cap, by an
    excess layer, by a burden counter; what was spent on an axis, under a cap), a name counts in
    each of them: their names are apart in every policy.
    """
    counters = YearCounters()
    for name, number in (used.get("admissions") or {}).items():
        counters.admissions[name] = int(number)
    tables = {
        "deductible": [counters.deductible, counters.deductible_of_all_levels],
        "spending": [counters.spending, counters.spending_under_cap],
        "paid": [counters.paid_under_cap, counters.paid_by_layer, counters.paid_by_counter],
        "excess": [counters.excess],
        "burden": [counters.burden],
    }
    for key, targets in tables.items():
        for name, amount in (used.get(key) or {}).items():
            for target in targets:
                target[name] = Fraction(amount)
    return counters
