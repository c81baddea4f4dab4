"""The typed contribution record, judged: cover on the days of the bills, and on any day."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from operator import attrgetter, is_not
from pathlib import Path

from medins_desktop.core.claim import Case
from medins_desktop.core.cover import Insured, Judge
from medins_desktop.core.cover_state import CoverDays, CoverState
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.month_counts import MonthCounts
from medins_desktop.core.months import Month
from medins_desktop.core.record import Record
from medins_desktop.core.record_months import as_approved, as_if_employer_had_paid, months_of
from medins_desktop.core.standing import DayOfCover, Standing, refusal_of
from medins_desktop.interview.answers import Answers
from medins_desktop.packs.library import Choice, Library
from medins_desktop.packs.records import records_of

_HANGS_ON = attrgetter("contributions", "place", "person", "enterprise", "overrides")


@dataclass(frozen=True, slots=True)
class Coverage:
    """Cover on a day and in every month of the record, and what its months count.

    `readings` hold the cover on the day by other sources' values, where it differs.
    """

    on: date
    state: CoverState
    days: CoverDays
    counts: MonthCounts
    months: tuple[Month, ...]
    readings: tuple[tuple[Parameter, CoverState], ...]


class JudgedRecord:
    """Whose record it is and the rules it is judged by; what was found out is kept."""

    def __init__(self, insured: Insured, judge: Judge) -> None:
        self.insured, self.judge = insured, judge
        self._covers: dict[Month, CoverDays] = {}
        self._counts: dict[Month, MonthCounts] = {}

    def cover(self, upto: Month) -> CoverDays:
        """Return the cover, certain up to a month and to the last one of the record."""
        upto = max(upto, self.insured.months[-1].month)
        if upto not in self._covers:
            self._covers[upto] = self.judge.cover(self.insured, upto)
        return self._covers[upto]

    def counts(self, by: Iterable[Month]) -> Mapping[Month, MonthCounts]:
        """Return what counts by the end of each month, perhaps of others beside them."""
        lacking = set(by) - self._counts.keys()
        if lacking:
            self._counts |= self.judge.counts_by(self.insured, lacking)
        return self._counts

    @cached_property
    def owed_from(self) -> Month | None:
        """The first month that the employer owes; None if it owes none."""
        owed = (one.month for one in self.insured.months if one.source == "arrears")
        return next(owed, None)

    @cached_property
    def as_if_paid(self) -> "JudgedRecord":
        """The same record as if the employer had paid in time."""
        months = as_if_employer_had_paid(self.insured.months)
        return JudgedRecord(replace(self.insured, months=months), self.judge)


def judged(answers: Answers, library: Library) -> JudgedRecord | None:
    """Return the typed record and the rules it is judged by; None without one."""
    return library.beside(_Last).record_of(answers, library)


class _Last:
    """The record judged last: it is asked about many times until it changes."""

    def __init__(self, _: Path) -> None:
        self._answers: Answers | None = None
        self._record: JudgedRecord | None = None

    def record_of(self, answers: Answers, library: Library) -> JudgedRecord | None:
        """Return the record; a new one where anything that it hangs on was answered anew."""
        last = self._answers
        if last is None or any(map(is_not, _HANGS_ON(last), _HANGS_ON(answers))):
            insured = _insured(answers)
            self._record = JudgedRecord(insured, judge_of(answers, library)) if insured else None
            self._answers = answers
        return self._record


def insured_case(answers: Answers, library: Library) -> Case:
    """Return the case for a settlement, with the standing by its record if one was typed."""
    record = judged(answers, library)
    if record is None:
        return answers.case
    return replace(answers.case, standing=_standing(answers, record))


def case_as_if_paid(answers: Answers, library: Library) -> Case | None:
    """Return the case as if the employer had paid in time; None if it owes nothing."""
    record = judged(answers, library)
    if record is None or record.owed_from is None:
        return None
    return replace(answers.case, standing=_standing(answers, record.as_if_paid))


def counts_of(answers: Answers, library: Library, by: Month) -> MonthCounts | None:
    """Count the months of the typed record by a month; None without one."""
    record = judged(answers, library)
    return None if record is None else record.counts((by,))[by]


def coverage(answers: Answers, library: Library, day: date) -> Coverage | None:
    """Return the cover on a day by the typed record; None without one."""
    record = judged(answers, library)
    if record is None:
        return None
    insured, judge, upto = record.insured, record.judge, Month.of(day)
    days = record.cover(upto)
    first, last = insured.months[0].month, max(insured.months[-1].month, upto)
    state = days.on(day)
    readings = (
        (other, judge.cover(insured, upto, {other.id: other}).on(day))
        for other in _said_elsewhere(insured, library)
        if other.id not in answers.overrides
    )
    return Coverage(
        on=day,
        state=state,
        days=days,
        counts=record.counts((upto,))[upto],
        months=tuple(first + i for i in range(last - first + 1)),
        readings=tuple((other, one) for other, one in readings if one.state != state.state),
    )


def _insured(answers: Answers) -> Insured | None:
    """Return whose record it is, as the firm's approval lets it count; None without one."""
    if not answers.contributions:
        return None
    months = months_of(answers.contributions, answers.place or "")
    if answers.enterprise.state == "deferral":
        approval = answers.enterprise.approval
        months = as_approved(months, approval.first, approval.last)
    return Insured(answers.person, answers.place or "", months)


def judge_of(answers: Answers, library: Library) -> Judge:
    """Return the rules that a record is judged by; own figures are for the case's place."""
    own, records = tuple(sorted(answers.overrides.items())), records_of(library)

    def record_on(place: str, day: date) -> Record | None:
        figures = own if place == answers.place else ()
        return records.record(Choice(place, "employee", (), figures), day)

    return Judge(record_on, records.national_on)


def _standing(answers: Answers, record: JudgedRecord) -> Standing:
    """Return the cover on the day of every bill, and what the record counts then."""
    bill_days = sorted({bill.day for bill in answers.bills if bill.day is not None})
    if not bill_days:
        return ()
    cover = record.cover(Month.of(bill_days[-1]))
    counts = record.counts(map(Month.of, bill_days))
    return tuple((day, day_of_cover(cover.on(day), counts[Month.of(day)])) for day in bill_days)


def day_of_cover(state: CoverState, counts: MonthCounts) -> DayOfCover:
    """Return what a settlement asks about a day: is a bill refused, and which months count."""
    facts: Mapping[str, int | None] = {
        "consecutive_months": counts.consecutive,
        "resident_years": counts.resident_years or None,
    }
    known = tuple((name, Decimal(n)) for name, n in facts.items() if n is not None)
    return DayOfCover(refusal_of(state), state.step, known)


def _said_elsewhere(insured: Insured, library: Library) -> Iterator[Parameter]:
    """Yield what other sources say about the rules on cover in the places of the record."""
    for place in dict.fromkeys(one.place for one in insured.months):
        yield from records_of(library).cover_said_elsewhere(place)
