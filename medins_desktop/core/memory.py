"""What was settled last, so that the next run starts at the first bill that differs.

What a bill comes to hangs on the person, the cover, the policies, how the person stands on its
day and the bills settled before it, never on a later one. A run that begins with the same bills
goes on from the state in which the last run left them: with a memory and without one, the
result is the same.
"""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Protocol

from medins_desktop.core.claim import Bill
from medins_desktop.core.counters import Counters
from medins_desktop.core.line import Amount
from medins_desktop.core.months import Month
from medins_desktop.core.policy import Policy
from medins_desktop.core.result import SettledBill
from medins_desktop.core.standing import COVERED_DAY, DayOfCover, Standing

MOST_RUNS = 24
_MOST_STATES = 64  # of one run: each is as long as the list of bills before it


@dataclass(slots=True)
class State:
    """What runs through all bills: counters by medical year, the account, who waits for whom."""

    account: Amount | None = None
    counters: dict[Month, Counters] = field(default_factory=dict)
    blocked: dict[Month, str] = field(default_factory=dict)
    unsettled: set[str] = field(default_factory=set)
    aided: set[tuple[Month, str]] = field(default_factory=set)
    deductibles: dict[str, Amount] = field(default_factory=dict)

    def copy(self) -> "State":
        """Return a state that later bills change without changing this one."""
        return State(
            self.account,
            {year: counters.copy() for year, counters in self.counters.items()},
            dict(self.blocked),
            set(self.unsettled),
            set(self.aided),
            dict(self.deductibles),
        )


class Run(Protocol):
    """Settles one bill after another by the policies of their days."""

    state: State

    @property
    def policy_on(self) -> Callable[[date], Policy | None]:
        """The policy in force on a day."""

    @property
    def standing(self) -> Standing:
        """How the person stands on the days of the bills."""

    def standing_on(self, day: date) -> DayOfCover:
        """Return how the person stands on a day."""

    def settle(self, bill: Bill) -> SettledBill:
        """Settle the next bill."""


@dataclass(frozen=True, slots=True)
class _Past:
    """A settled bill, how the person stood, and the state after it if that was kept."""

    settled: SettledBill
    standing: DayOfCover
    state: State | None


class Memory:
    """The last few runs by their terms: all that they hang on beside bills and policies."""

    def __init__(self) -> None:
        self._runs: dict[tuple[Hashable, Standing], list[_Past]] = {}

    def settle(self, run: Run, terms: Hashable, bills: Sequence[Bill]) -> list[SettledBill]:
        """Settle bills in order, from the first one on that is not known from an earlier run."""
        past = self._still_so(run, terms, bills)
        known = len(past)
        while past and past[-1].state is None:
            past.pop()
        if past and past[-1].state is not None:
            run.state = past[-1].state.copy()
        every = 1 + len(bills) // _MOST_STATES
        for number, bill in enumerate(bills[len(past) :], start=len(past)):
            settled = run.settle(bill)
            standing = COVERED_DAY if bill.day is None else run.standing_on(bill.day)
            state = run.state.copy() if number % every == 0 else None
            past.append(_Past(settled, standing, state))
        if len(past) > known:
            self._keep((terms, run.standing), past)
        return [one.settled for one in past]

    def _still_so(self, run: Run, terms: Hashable, bills: Sequence[Bill]) -> list[_Past]:
        """Return the leading bills that are the same as in an earlier run, by the same policies.

        It is the last run on the same standing; else the one that is the same the longest.
        """
        same = self._runs.get((terms, run.standing))
        if same is not None:
            return _leading(run, same, bills)
        others = [past for (other, _), past in self._runs.items() if other == terms]
        return max((_leading(run, past, bills) for past in others), key=len, default=[])

    def _keep(self, key: tuple[Hashable, Standing], past: list[_Past]) -> None:
        """Keep a run in place of an earlier one on its terms; the oldest run is forgotten."""
        self._runs.pop(key, None)
        self._runs[key] = past
        if len(self._runs) > MOST_RUNS:
            del self._runs[next(iter(self._runs))]


def _leading(run: Run, earlier: Sequence[_Past], bills: Sequence[Bill]) -> list[_Past]:
    found: list[_Past] = []
    for past, bill in zip(earlier, bills, strict=False):
        settled, day = past.settled, bill.day
        if settled.bill is not bill or day is None or run.policy_on(day) is not settled.policy:
            break
        if past.standing != run.standing_on(day):
            break
        found.append(past)
    return found
