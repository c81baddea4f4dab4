"""The typed contribution record, judged: cover on the days of the bills, and on any day."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from medins_desktop.core.claim import Case
from medins_desktop.core.cover import Insured, Judge
from medins_desktop.core.cover_state import CoverDays, CoverState
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.facts import exact_fact
from medins_desktop.core.month_counts import MonthCounts
from medins_desktop.core.months import Month
from medins_desktop.core.record import Record
from medins_desktop.core.record_months import as_approved, as_if_employer_had_paid, months_of
from medins_desktop.core.standing import COUNTED_FACTS, DayOfCover, Standing, refusal_of
from medins_desktop.interview.answers import Answers
from medins_desktop.packs.library import Choice, Library
from medins_desktop.packs.records import records_of


@dataclass(frozen=True, slots=True)
class Coverage:
    """Cover on a day and in every month of the record, and what its months count.

    `readings` hold the cover on the day by other sources' values, where it differs.
    `last_check`: the year for which the rules were last checked, if cover by the day hangs on
    later ones; `months_last_check`: the same of all months.
    """

    on: date
    state: CoverState
    days: CoverDays
    counts: MonthCounts
    months: tuple[Month, ...]
    readings: tuple[tuple[Parameter, CoverState], ...]
    last_check: int | None = None
    months_last_check: int | None = None

    @property
    def stale(self) -> bool:
        """Whether rules were last checked before the year they are asked about, by the day."""
        return self.last_check is not None


def insured_case(answers: Answers, library: Library) -> Case:
    """Return the case for a settlement, with the standing by its record if one was typed."""
    insured = insured_of(answers)
    if insured is None:
        return answers.case
    return replace(answers.case, standing=_standing(answers, library, insured))


def case_as_if_paid(answers: Answers, library: Library) -> Case | None:
    """Return the case as if the employer had paid in time; None if it owes nothing."""
    if not any(run.source in ("arrears", "deferred") for run in answers.contributions):
        return None  # a month put off may count as arrears
    insured = insured_of(answers)
    if insured is None or owed_from(answers) is None:
        return None
    paid = replace(insured, months=as_if_employer_had_paid(insured.months))
    return replace(answers.case, standing=_standing(answers, library, paid))


def owed_from(answers: Answers) -> Month | None:
    """Return the first month that the employer owes by the record; None if it owes none."""
    insured = insured_of(answers)
    months = () if insured is None else insured.months
    return next((one.month for one in months if one.source == "arrears"), None)


def counts_of(answers: Answers, library: Library, by: Month) -> MonthCounts | None:
    """Count the months of the typed record by a month; None without one."""
    insured = insured_of(answers)
    return None if insured is None else judge_of(answers, library).counts(insured, by)


def coverage(answers: Answers, library: Library, day: date) -> Coverage | None:
    """Return the cover on a day by the typed record; None without one."""
    insured = insured_of(answers)
    if insured is None:
        return None
    judge, upto = judge_of(answers, library), Month.of(day)
    days = judge.cover(insured, upto)
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
        counts=judge.counts(insured, upto),
        months=tuple(first + i for i in range(last - first + 1)),
        readings=tuple((other, one) for other, one in readings if one.state != state.state),
        last_check=judge.last_check(insured, upto),
        months_last_check=judge.last_check(insured, last),
    )


def insured_of(answers: Answers) -> Insured | None:
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


def _standing(answers: Answers, library: Library, insured: Insured) -> Standing:
    """Return the cover on the day of every bill, and what the record counts then."""
    bill_days = sorted({bill.day for bill in answers.bills if bill.day is not None})
    if not bill_days:
        return ()
    judge = judge_of(answers, library)
    cover = judge.cover(insured, Month.of(bill_days[-1]))
    counts = judge.counts_by(insured, map(Month.of, bill_days))
    return tuple((day, day_of_cover(cover.on(day), counts[Month.of(day)])) for day in bill_days)


def day_of_cover(state: CoverState, counts: MonthCounts) -> DayOfCover:
    """Return what a settlement asks about a day: is a bill refused, and which months count."""
    return DayOfCover(refusal_of(state), state.step, tuple(_counted(counts).items()))


def counted_otherwise(answers: Answers, library: Library) -> Mapping[str, tuple[date, Decimal]]:
    """Return what the record counts where the person typed another number.

    By the fact, the newest bill's day and the number on it; what the person typed is in force.
    """
    facts = answers.person.facts
    typed = {n: exact_fact(facts[n]) for n in COUNTED_FACTS if facts.get(n) is not None}
    days = [bill.day for bill in answers.bills if bill.day is not None]
    if not typed or not days:
        return {}
    day = max(days)
    counts = counts_of(answers, library, Month.of(day))
    found = {} if counts is None else _counted(counts)
    return {n: (day, found[n]) for n, value in typed.items() if n in found and found[n] != value}


def _counted(counts: MonthCounts) -> dict[str, Decimal]:
    """Return what a record answers by itself; what hangs on a rule nobody knows is left out."""
    facts: Mapping[str, int | None] = {
        "consecutive_months": counts.consecutive,
        "resident_years": counts.resident_years or None,
    }
    return {name: Decimal(n) for name, n in facts.items() if n is not None}


def _said_elsewhere(insured: Insured, library: Library) -> Iterator[Parameter]:
    """Yield what other sources say about the rules on cover in the places of the record."""
    for place in dict.fromkeys(one.place for one in insured.months):
        yield from records_of(library).cover_said_elsewhere(place)
