"""Random cases by the shipped policies and by artificial ones that use every kind of rule."""

import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from random import Random

from hypothesis import strategies as st

from medins_desktop.core.claim import Bill, Case
from medins_desktop.core.policy import Policy
from medins_desktop.core.readings import LOW_READING
from medins_desktop.core.result import Settlement
from medins_desktop.core.settlement import settle, settle_reading
from medins_desktop.interview.case_file import decode_case
from medins_desktop.packs.library import Choice, Library
from tests.oracle.places import Place, places_in
from tests.oracle.random_cases import random_case

TESTS = Path(__file__).parent.parent
FOLDERS = (TESTS.parent / "resources" / "policies", TESTS / "packs" / "good")


@dataclass(frozen=True)
class RandomCase:
    """A case and the policies it is settled by."""

    case: Case
    policy_on: Callable[[date], Policy | None]

    def settled(self) -> Settlement:
        return settle(self.case, self.policy_on)

    def low(self) -> Settlement:
        return settle_reading(self.case, self.policy_on, LOW_READING)

    def with_bills(self, *bills: Bill) -> "RandomCase":
        return replace(self, case=replace(self.case, bills=bills))

    def layers_on(self, day: date | None) -> int:
        """Return how many payers round something on a day."""
        policy = self.policy_on(day) if day else None
        return len(policy.layers) + 2 if policy else 0  # and two typed supplements


@cache
def library(folder: Path) -> Library:
    return Library.read(folder)


@cache
def places(folder: Path) -> list[Place]:
    return places_in(folder)


def made(folder: Path, seed: int) -> RandomCase:
    """Return the random case of a seed."""
    raw = random_case(Random(seed), places(folder))
    answers = decode_case(json.dumps(raw).encode(), f"case {seed}")
    choice = Choice(
        answers.place or "",
        answers.person.scheme or "employee",
        answers.cover.mutual_aid,
        tuple(answers.overrides.items()),
    )
    return RandomCase(answers.case, lambda day: library(folder).policy(choice, day))


cases = st.builds(made, st.sampled_from(FOLDERS), st.integers(0, 2**32))


def beside(x: Decimal, by: Decimal = Decimal("0.01")) -> tuple[Decimal, ...]:
    """Return an amount, and what lies a fen below and above it."""
    return tuple(y for y in (x - by, x, x + by) if y >= 0)


def with_total(bill: Bill, total: Decimal) -> Bill:
    """Return the bill grown to a total: what was typed as outside scope is taken off first."""
    if bill.in_scope is None:
        return replace(bill, total=total)
    outside = (bill.total or Decimal(0)) - bill.in_scope
    return replace(bill, total=total, in_scope=max(total - outside, Decimal(0)))
