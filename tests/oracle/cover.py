"""A contribution record judged month by month, long-hand: part 5 read sentence by sentence.

A second program for the same rules, slow and plain; it shares no code with the first.
"""

from collections.abc import Mapping
from datetime import date
from itertools import pairwise
from pathlib import Path
from typing import Any

from tests.oracle.cover_rules import Rules, days_of, month_number
from tests.oracle.record_months import (
    Table,
    as_it_stood,
    by_year,
    counts,
    employee,
    filled_in,
    payer_of,
    table_of,
)
from tests.oracle.resident_cover import resident_begins, soon_enough


def cover(case: Mapping[str, Any], policies_dir: Path, upto: str) -> dict[date, str]:
    """Return the state of every day from the first month of the record to `upto`."""
    best, worst = (
        Simulation(case, Rules(policies_dir, one)).days(month_number(upto)) for one in (True, False)
    )
    found = {day: best[day] if best[day] == worst[day] else "unknown" for day in best}
    person = case.get("person", {})
    if person.get("status") == "retired" and person.get("scheme") != "resident":
        for day in found:
            if day >= date.fromisoformat(person["retired_on"]):
                found[day] = "covered"  # "Retired with the required years: covered for life."
    return found


def month_state(days: Mapping[date, str], month: str) -> str:
    """Return the state of a month: the first day of it that is not covered decides."""
    states = [days[day] for day in days_of(month_number(month))]
    return next((state for state in states if state != "covered"), "covered")


def counters(case: Mapping[str, Any], policies_dir: Path, upto: str) -> dict[str, Any]:
    """Return the two counters and the deemed months at the end of a month."""
    end = month_number(upto)
    table = as_it_stood(table_of(case, end), end)
    deemed = sum(one["source"] == "deemed" for one in table.values())
    actual = sum(counts(one) for one in table.values())
    rows = {_in_a_row(table, case, Rules(policies_dir, best), end) for best in (True, False)}
    return {
        "cumulative_months": actual + deemed,
        "consecutive_months": rows.pop() if len(rows) == 1 else None,
        "deemed_months": deemed,
    }


class Simulation:
    """A record lived through month by month."""

    def __init__(self, case: Mapping[str, Any], rules: Rules) -> None:
        self.case, self.rules = case, rules
        self.table: Table = {}
        self.filled: dict[int, bool] = {}
        self.states: dict[date, str] = {}
        self.owed, self.not_before = 0, date.min  # paid months to serve; no cover before a day
        self.serving = ""  # a start, first_waiting or waiting
        self.last = self.last_employee = self.last_resident = -1
        self.outlasted: tuple[str, str, int] | None = None
        self.resumes = False

    def days(self, upto: int) -> dict[date, str]:
        """Return the state of every day to the end of a month."""
        self.table = by_year(table_of(self.case, upto))
        self.filled = filled_in(self.table, self.case, self.rules)
        for month, one in self.table.items():
            if one["source"] == "resident":
                self._resident(month)
            elif employee(month, one) or self.filled.get(month):
                self._paid(month)
            else:
                self._unpaid(month)
        return self.states

    def _resident(self, month: int) -> None:
        begins = resident_begins(self.table, month, self.case, self.rules)
        state = "covered" if month >= begins else "waiting"
        self.states |= dict.fromkeys(days_of(month), state)
        self.last = self.last_resident = month
        self.outlasted = None

    def _unpaid(self, month: int) -> None:
        """Suspended are an employer's arrears, uncovered other months; `stops` comes first."""
        state = "suspended" if self.table[month]["source"] == "arrears" else "uncovered"
        last = self.outlasted
        outlasts = last is not None and month - last[2] <= self.rules.stops(*last)
        for day in days_of(month):
            alive = outlasts and self.owed <= 0 and day >= self.not_before
            self.states[day] = "covered" if alive else state
        if month in self.filled:  # in time, yet not covered: it leaves no gap
            self.last = self.last_employee = month
            self.resumes = True
            self.owed -= self._waits()

    def _paid(self, month: int) -> None:
        where = (self.table[month]["place"], payer_of(self.table, month, self.case), month)
        if self.last_employee < 0:
            self._join(where)
        elif self.last_employee != month - 1 or self.resumes:
            self._come_back(where)
        for day in days_of(month):
            alive = self.owed <= 0 and day >= self.not_before
            self.states[day] = "covered" if alive else "waiting"
        self.owed -= 1
        self.last = self.last_employee = month
        self.outlasted, self.resumes = where, False

    def _waits(self) -> bool:
        return self.serving != "start" and self.owed > 0

    def _serve(self, where: tuple[str, str, int], serving: str, *waits: str) -> None:
        self.owed, self.not_before = self.rules.serve(*where, list(waits))
        self.serving = serving

    def _join(self, where: tuple[str, str, int]) -> None:
        """Wait `first_waiting_months`, but not "within `after_cover_months`"."""
        near = self.last_resident >= 0 and soon_enough(self.rules, where, self.last_resident)
        if near or self.rules.known(*where, "first_waiting_months") is None:
            self._serve(where, "start")
        else:
            self._serve(where, "first_waiting", "first_waiting")

    def _come_back(self, where: tuple[str, str, int]) -> None:
        month = where[2]
        breaks = month - self.last_employee - 1
        first = self._waits() and self.serving == "first_waiting"
        if month - self.last - 1 > self.rules.grace(*where):
            if first:
                self._serve(where, "first_waiting", "waiting", "first_waiting")
            else:
                self._serve(where, "waiting", "waiting")
        elif not self._waits():
            self._serve(where, "start")
        elif breaks > (self.rules.known(*where, "waiting_break_months") or 0):
            self._serve(where, self.serving, self.serving)


# ── Months in a row ──────────────────────────────────────────────────────────────────


def _in_a_row(table: Table, case: Mapping[str, Any], rules: Rules, end: int) -> int:
    """Count the months since the last gap longer than the grace: that starts it anew."""
    if not table:
        return 0
    table = by_year(table)
    filled = filled_in(table, case, rules)
    held = [m for m in table if employee(m, table[m]) or m in filled]
    if not held:
        return 0
    grace = {m: rules.grace(table[m]["place"], payer_of(table, m, case), m) for m in held}
    if end - held[-1] > 0 and end - held[-1] > grace[held[-1]]:
        return 0
    start = held[0]
    for before, month in pairwise(held):
        if month - before - 1 > 0 and month - before - 1 > grace[month]:
            start = month
    return sum(counts(table[m]) for m in table if start <= m <= held[-1])
