"""A run of paid months and when cover begins in it."""

from dataclasses import dataclass
from datetime import date, timedelta

from medins_desktop.core.cover_rules import Delay, Terms
from medins_desktop.core.cover_state import COVERED, WAITING, CoverState
from medins_desktop.core.months import Month

Spans = list[tuple[date, CoverState]]


@dataclass(slots=True)
class Run:
    """Paid months since `started`, by the terms of that month.

    `kind`: not_started, first_waiting or waiting_after_gap. `done` counts the months paid;
    `gap` is the gap before it, `missing` a rule that nobody knows and that matters.
    """

    started: Month
    kind: str
    delay: Delay
    terms: Terms
    missing: str = ""
    gap: int = 0
    done: int = 0

    @property
    def waits(self) -> bool:
        """Whether a waiting, not only a start, is still running."""
        return self.kind != "not_started" and not self.begun

    @property
    def begun(self) -> bool:
        """Whether enough months are paid; days may still be running."""
        return self.done >= self.delay.months

    def of_month(self, month: Month, covered: CoverState, otherwise: CoverState) -> Spans:
        """Return a month's states: covered from the day on which cover begins."""
        begins = self._begins
        if not self.begun or (begins is not None and begins > month.last_day):
            return [(month.first_day, otherwise)]
        if begins is None or begins <= month.first_day:
            return [(month.first_day, covered)]
        return [(month.first_day, otherwise), (begins, covered)]

    def paid(self, month: Month, code: str) -> Spans:
        """Return the states of a paid month, and count it."""
        states = self.of_month(month, self._covered(code), self._waiting())
        self.done += 1
        return states

    @property
    def _unknown(self) -> str:
        return self.missing or self.delay.missing

    @property
    def _begins(self) -> date | None:
        days = self.delay.days
        return None if days is None else self.terms.payday(self.started) + timedelta(days=days)

    def _covered(self, code: str) -> CoverState:
        if self.delay.missing and self.delay.months:  # longer than any waiting there may be
            return CoverState(COVERED, "past_waiting", self.delay.rule, (), self._unknown)
        return CoverState(COVERED, code, self.delay.rule, (), self._unknown)

    def _waiting(self) -> CoverState:
        inputs: tuple[tuple[str, object], ...] = (("started", self.started), ("gap", self.gap))
        return CoverState(WAITING, self.kind, self.delay.rule, inputs, self._unknown)
