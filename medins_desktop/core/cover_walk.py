"""A record walked month by month on one reading of the rules: the state of every day.

A gap is the unpaid months between two paid runs, after months paid back in time are filled
in. Within the grace cover resumes; after a longer gap, and on first joining, one waits.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from medins_desktop.core.back_pay import Filled, filled_in_time, payer_of
from medins_desktop.core.cover_rules import CoverRules, Rule, Terms
from medins_desktop.core.cover_run import Run, Spans
from medins_desktop.core.cover_state import (
    COVERED,
    SUSPENDED,
    UNCOVERED,
    WAITING,
    CoverDays,
    CoverState,
    joined,
)
from medins_desktop.core.months import Month
from medins_desktop.core.record_months import RESIDENT, RecordMonth
from medins_desktop.core.resident_cover import ResidentYear, by_calendar_year, resident_years


def walk(months: Sequence[RecordMonth], rules: CoverRules) -> CoverDays:
    """Return the state of every day of months without gaps; the last one holds for good."""
    months = by_calendar_year(months)
    residents = resident_years(months, rules)
    walker = _Walker(rules, residents, filled_in_time(months, rules))
    days = _from_birth(months[0], residents, rules)
    for one in months:
        days += walker.run_of(one) if one.is_run else walker.gap_of(one)
    return CoverDays(joined(days))


def _from_birth(first: RecordMonth, residents: dict[int, ResidentYear], rules: CoverRules) -> Spans:
    """Return the cover of a newborn before the month of joining."""
    born, year = rules.person.born, residents.get(first.month.year)
    if born is None or year is None or not year.newborn or born >= first.month.first_day:
        return []
    return [(born, CoverState(COVERED, "newborn", year.rule, (), year.missing))]


@dataclass(slots=True)
class _Walker:
    """What is known after the months walked so far.

    `last` ends the last run of either scheme, `last_employee` that of the employee scheme;
    `outlasted` is the month that cover may outlast. `doubt` names a rule that nobody knows
    and on which the gap hangs; `interrupted`: months paid back are themselves not covered.
    """

    rules: CoverRules
    residents: dict[int, ResidentYear]
    filled: dict[Month, Filled]
    run: Run | None = None
    last: Month | None = None
    last_employee: Month | None = None
    last_resident: Month | None = None
    outlasted: RecordMonth | None = None
    payer: str = ""
    doubt: str = ""
    interrupted: bool = False

    def run_of(self, one: RecordMonth) -> Spans:
        """Return the states of a month paid in time."""
        if one.source == RESIDENT:
            return self._resident(one)
        return self._paid(one, "deferred" if one.source == "deferred" else "paid")

    def gap_of(self, one: RecordMonth) -> Spans:
        """Return the states of a month not paid in time."""
        paid_back = self.filled.get(one.month)
        if paid_back is None:
            return self._unpaid(one, _not_paid(one))
        self.doubt = self.doubt or paid_back.missing or paid_back.covers.missing
        if paid_back.covers.value:
            return self._paid(one, "paid_back")
        states = self._unpaid(one, _paid_back_for_nothing(one, paid_back.covers))
        self._bridge(one.month)
        return states

    def _resident(self, one: RecordMonth) -> Spans:
        year = self.residents[one.month.year]
        self.last = self.last_resident = one.month
        self.outlasted, self.interrupted = None, False
        if one.month < year.begins:
            inputs: tuple[tuple[str, object], ...] = (("missed_years", year.missed_years),)
            inputs = (("started", year.joined), *inputs)
            waiting = CoverState(WAITING, "resident_waiting", year.rule, inputs, year.missing)
            return [(one.month.first_day, waiting)]
        covered = CoverState(COVERED, "resident_year", None, (), year.missing)
        return [(one.month.first_day, covered)]

    def _paid(self, one: RecordMonth, code: str) -> Spans:
        goes_on = self.last_employee is not None and one.month - self.last_employee == 1
        self.payer = payer_of(one, self.payer, self.rules)
        if self.run is None:
            self.run = self._first_run(one.month, self._terms(one))
        elif not goes_on or self.interrupted:
            self.run = self._next_run(self.run, one.month, self._terms(one))
        self.run.missing = self.run.missing or self.doubt
        self.last = self.last_employee = one.month
        self.outlasted, self.interrupted = one, False
        return self.run.paid(one.month, code)

    def _terms(self, one: RecordMonth) -> Terms:
        return self.rules.terms(one.place, self.payer, one.month)

    def _first_run(self, month: Month, terms: Terms) -> Run:
        other = self.last_resident
        exempt = other is not None and terms.within_other_cover(other, month)
        if exempt or terms.number("first_waiting_months") is None:
            return Run(month, "not_started", terms.delay(), terms)
        return Run(month, "first_waiting", terms.delay(first=True), terms)

    def _next_run(self, run: Run, month: Month, terms: Terms) -> Run:
        """Return the run that begins after a gap, or goes on while waiting in spite of it."""
        gap = month - (self.last or month) - 1
        grace = terms.grace
        doubt = self.doubt or (grace.missing if gap else "")
        broken = month - (self.last_employee or month) - 1 > terms.break_months
        first = run.waits and run.kind == "first_waiting"
        if gap > grace.value:
            kind = run.kind if first else "waiting_after_gap"
            delay = terms.delay(first=first, after_gap=True)
            return Run(month, kind, delay, terms, doubt, gap)
        if run.waits and not broken:
            return run
        if run.waits:
            delay = terms.delay(first=first, after_gap=not first)
            return Run(month, run.kind, delay, terms, doubt, gap)
        return Run(month, "not_started", terms.delay(), terms, doubt, gap)

    def _bridge(self, month: Month) -> None:
        """Note a month that leaves no gap, though it is not covered itself."""
        self.last = self.last_employee = month
        self.interrupted = True
        if self.run is not None and self.run.waits:
            self.run.done += 1

    def _unpaid(self, one: RecordMonth, state: CoverState) -> Spans:
        """Return the states of a month that is covered only while cover outlasts payment."""
        month = one.month
        if self.run is None or self.outlasted is None:
            return [(month.first_day, state)]
        last, terms = self.outlasted.month, self._terms(self.outlasted)
        if one.source == "back_paid" and terms.allows("longer_gap_covers"):
            covered = CoverState(COVERED, "paid_back", terms.row.longer_gap_covers)
            return self.run.of_month(month, covered, state)
        stops = terms.stops
        if month - last > stops.value:
            missing = state.missing or ("" if terms.best else stops.missing)
            return [(month.first_day, replace(state, rule=stops.parameter, missing=missing))]
        covered = CoverState(COVERED, "outlasts", stops.parameter, (), stops.missing)
        return self.run.of_month(month, covered, state)


def _not_paid(one: RecordMonth) -> CoverState:
    if one.source == "arrears":
        code = "arrears" if one.paid_in is None else "arrears_repaid_late"
        return CoverState(SUSPENDED, code)
    if one.source in ("deemed", "back_paid"):
        return CoverState(UNCOVERED, "deemed" if one.source == "deemed" else "paid_back_late")
    return CoverState(UNCOVERED, "unpaid" if one.typed else "not_in_record")


def _paid_back_for_nothing(one: RecordMonth, covers: Rule) -> CoverState:
    state = SUSPENDED if one.source == "arrears" else UNCOVERED
    return CoverState(state, "paid_back_not_covered", covers.parameter, (), covers.missing)
