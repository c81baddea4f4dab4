"""What cover is on a day, why, and from which day on: the result of judging a record."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cached_property

from medins_desktop.core.explanation import Parameter, Step
from medins_desktop.core.money import ZERO
from medins_desktop.core.months import Month

COVERED, WAITING, SUSPENDED = "covered", "waiting", "suspended"
UNCOVERED, UNKNOWN = "uncovered", "unknown"


@dataclass(frozen=True, slots=True)
class CoverState:
    """A state of cover with its reason, the rule it follows, and what the rule was put to.

    `missing` names a rule that nobody knows and that this state was read with; of an
    unknown state it is the reason.
    """

    state: str
    code: str
    rule: Parameter | None = None
    inputs: tuple[tuple[str, object], ...] = ()
    missing: str = ""
    readings: tuple["CoverState", ...] = ()

    @property
    def reason(self) -> str:
        """The reason as the case format spells it."""
        return f"unknown:{self.missing}" if self.state == UNKNOWN else self.code

    @property
    def step(self) -> Step:
        """The state as a step of an explanation, the readings of an unknown one below it."""
        below = tuple(reading.step for reading in self.readings)
        return Step(f"cover_{self.code}", ZERO, self.inputs, self.rule, below, self.missing)


Days = tuple[tuple[date, CoverState], ...]

BEFORE = CoverState(UNCOVERED, "before_record")


@dataclass(frozen=True)  # without slots: days are looked up often
class CoverDays:
    """The state from each day on, until the next; the last one holds for good."""

    days: Days

    def on(self, day: date) -> CoverState:
        """Return the state on a day."""
        found = bisect_right(self._firsts, day)
        return self.days[found - 1][1] if found else BEFORE

    def of_month(self, month: Month) -> CoverState:
        """Return the state of a month: of its first day that is not covered, if there is one."""
        states = [self.on(month.first_day), *self._inside(month)]
        return next((one for one in states if one.state != COVERED), states[0])

    def of_months(self, first: Month, last: Month) -> dict[Month, CoverState]:
        """Return the state of each month from one to another."""
        changing = {Month.of(day) for day, _ in self.days}
        found: dict[Month, CoverState] = {}
        state, changed = BEFORE, True
        for month in (first + i for i in range(last - first + 1)):
            if changed or month in changing:  # else it is that of the month before
                state, changed = self.of_month(month), month in changing
            found[month] = state
        return found

    def since(self, day: date) -> date | None:
        """Return the first day of the state of a day; None: it always was so."""
        state = self.on(day).state
        found: date | None = None
        for first, one in reversed([span for span in self.days if span[0] <= day]):
            if one.state != state:
                return found
            found = first
        return None if state == BEFORE.state else found

    def until(self, day: date) -> date | None:
        """Return the last day of the state of a day; None: it has no end."""
        state = self.on(day).state
        later = (first for first, one in self.days if first > day and one.state != state)
        first = next(later, None)
        return None if first is None else first - timedelta(days=1)

    @cached_property
    def _firsts(self) -> tuple[date, ...]:
        return tuple(first for first, _ in self.days)

    def _inside(self, month: Month) -> Iterator[CoverState]:
        after = bisect_right(self._firsts, month.first_day)
        for first, one in self.days[after:]:
            if first > month.last_day:
                return
            yield one


def both(best: CoverDays, worst: CoverDays) -> CoverDays:
    """Return what two readings say together: where they differ, it is not known."""
    firsts = sorted({day for day, _ in (*best.days, *worst.days)})
    return CoverDays(joined((day, _same(best.on(day), worst.on(day))) for day in firsts))


def joined(days: Iterator[tuple[date, CoverState]] | Sequence[tuple[date, CoverState]]) -> Days:
    """Return days without those that change nothing."""
    found: list[tuple[date, CoverState]] = []
    for day, state in days:
        if not found or (found[-1][1] is not state and found[-1][1] != state):
            found.append((day, state))
    return tuple(found)


def retired_from(cover: CoverDays, day: date, state: CoverState) -> CoverDays:
    """Return cover in which one state holds from a day on."""
    return CoverDays(joined([*((d, s) for d, s in cover.days if d < day), (day, state)]))


def _same(best: CoverState, worst: CoverState) -> CoverState:
    if best.state == worst.state:
        return worst if best.missing or not worst.missing else best
    missing = worst.missing or best.missing or "payment_day"
    known = replace(best, missing=""), replace(worst, missing="")
    return CoverState(UNKNOWN, "rule_unknown", None, (), missing, known)
