"""What was settled last, so that the next run starts at the first bill that differs.

What a bill comes to hangs on the person, the cover, the policies and the bills settled before
it, never on a later one. A run that begins with the same bills goes on from the state in which
the last run left them: with a memory and without one, the result is the same.
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

MOST_RUNS = 8
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

    def settle(self, bill: Bill) -> SettledBill:
        """Settle the next bill."""


@dataclass(frozen=True, slots=True)
class _Past:
    """A settled bill, and the state after it if that was kept."""

    settled: SettledBill
    state: State | None


class Memory:
    """The last few runs by their terms: all that they hang on beside bills and policies."""

    def __init__(self) -> None:
        self._runs: dict[Hashable, list[_Past]] = {}

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
            past.append(_Past(settled, run.state.copy() if number % every == 0 else None))
        if len(past) > known:
            self._keep(terms, past)
        return [one.settled for one in past]

    def _still_so(self, run: Run, terms: Hashable, bills: Sequence[Bill]) -> list[_Past]:
        """Return the leading bills of the last run that are the same, by the same policies."""
        found: list[_Past] = []
        for past, bill in zip(self._runs.get(terms, ()), bills, strict=False):
            settled = past.settled
            day = bill.day
            if settled.bill is not bill or day is None or run.policy_on(day) is not settled.policy:
                break
            found.append(past)
        return found

    def _keep(self, terms: Hashable, past: list[_Past]) -> None:
        """Keep a run in place of an earlier one on its terms; the oldest run is forgotten."""
        self._runs.pop(terms, None)
        self._runs[terms] = past
        if len(self._runs) > MOST_RUNS:
            del self._runs[next(iter(self._runs))]
