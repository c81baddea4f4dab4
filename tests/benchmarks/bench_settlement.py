"""A settlement and its curve, beside the same layers in OpenFisca-Core, in one run.

The peer computes bare numbers; the program explains every step of a bill, and gives a
curve its exact corners. Both use the constants of `policies/900900` and are compared
within 1 yuan before they are timed.
"""

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import numpy as np
import openfisca_peer

from medins_desktop.core.claim import Bill, Case, Person
from medins_desktop.core.curve import cost_curve
from medins_desktop.core.policy import Policy
from medins_desktop.core.settlement import settle
from medins_desktop.packs.library import Choice, Library

HIGHEST_TOTAL = 800_000
SAMPLES = 1_000
ROUNDS = 15
REPEATS = 20
LAYERS = {"pool": "pool", "large_amount": "large", "critical_illness": "crit"}
MUST_BE = {"curve": 5.0, "bill": 3.0}

BILL = Bill(
    "1",
    kind="inpatient",
    first_day=date(2025, 3, 1),
    last_day=date(2025, 3, 12),
    hospital_level="level3",
    total=Decimal(123456),
    in_scope=Decimal(123456),
)
CASE = Case(Person(status="active"), (BILL,))


def main() -> int:
    """Print both ratios as rows of a table; fail if the results differ."""
    library = Library.read(Path(__file__).parent / "policies")
    policy_on = library.policies_of(Choice("900900", "employee"))
    rules = openfisca_peer.system()
    samples = np.linspace(0, HIGHEST_TOTAL, SAMPLES)
    one = np.array([float(BILL.total or 0)])
    compare(rules, samples, policy_on)
    upto = Decimal(HIGHEST_TOTAL)
    curve, peer_curve = best_of_each(
        lambda: cost_curve(CASE, policy_on, "1", upto), lambda: openfisca_peer.run(rules, samples)
    )
    bill, peer_bill = best_of_each(
        lambda: settle(CASE, policy_on), lambda: openfisca_peer.run(rules, one)
    )
    row("exact cost curve / OpenFisca-Core at 1,000 points", curve, peer_curve, MUST_BE["curve"])
    row("one bill, explained / OpenFisca-Core's bare number", bill, peer_bill, MUST_BE["bill"])
    return 0


def compare(rules: object, samples: np.ndarray, policy_on: Callable[[date], Policy | None]) -> None:
    """Stop if a layer of the two differs by more than 1 yuan anywhere."""
    peer = openfisca_peer.run(rules, samples)
    for i in range(0, SAMPLES, 37):
        total = Decimal(str(round(float(samples[i]), 2)))
        case = replace(CASE, bills=(replace(BILL, total=total, in_scope=total),))
        sums = settle(case, policy_on).bills[0].sums
        if sums is None:
            sys.exit("the benchmark's bill was refused")
        for ours, theirs in LAYERS.items():
            if abs(float(sums.paid[ours]) - float(peer[theirs][i])) > 1:
                sys.exit(f"{ours} differs at {total}: {sums.paid[ours]}, {peer[theirs][i]}")


def best_of_each(ours: Callable[[], object], theirs: Callable[[], object]) -> tuple[float, float]:
    """Return the shortest time of each, run in turn so that a slow spell hits both."""
    times: tuple[list[float], list[float]] = ([], [])
    for _ in range(ROUNDS):
        for work, found in ((ours, times[0]), (theirs, times[1])):
            start = time.perf_counter()
            for _ in range(REPEATS):
                work()
            found.append((time.perf_counter() - start) / REPEATS)
    return min(times[0]), min(times[1])


def row(what: str, ours: float, theirs: float, must_be: float) -> None:
    """Print one row of the table."""
    ratio = theirs / ours
    print(
        f"| {what} | {ours * 1e6:.0f} µs / {theirs * 1e6:.0f} µs "
        f"| {ratio:.1f} × faster | at least {must_be:.0f} × |"
    )


if __name__ == "__main__":
    sys.exit(main())
