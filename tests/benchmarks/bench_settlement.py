"""How long a yearly settlement takes, beside the same layers in OpenFisca-Core, in one run."""

import time
from collections.abc import Callable

import numpy as np
import openfisca_peer

HIGHEST_TOTAL = 800_000.0
REPEATS = 50


def main() -> None:
    """Print the best time of each for one person and for a thousand."""
    rules = openfisca_peer.system()
    for people in (1, 1000):
        totals = np.linspace(HIGHEST_TOTAL / people, HIGHEST_TOTAL, people)
        seconds = best_seconds(lambda totals=totals: openfisca_peer.run(rules, totals))
        print(f"OpenFisca-Core, {people} at once: {seconds * 1e6:.0f} µs")


def best_seconds(work: Callable[[], object]) -> float:
    """Return the shortest of several runs, the first one not counted."""
    work()
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


if __name__ == "__main__":
    main()
