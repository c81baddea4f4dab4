"""Cover by month for the page of the record and for bands: state, pool only, last day to act."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import zip_longest

from medins_desktop.core.claim import Person
from medins_desktop.core.cover_state import COVERED, CoverDays, CoverState
from medins_desktop.core.enterprise import Enterprise
from medins_desktop.core.gap import LastDay, last_day_to_pay, last_paid
from medins_desktop.core.months import Month
from medins_desktop.core.record_months import RESIDENT, RecordMonth
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.record import judged
from medins_desktop.packs.library import Library

_POOLED_SOURCES = ("employer", "deferred")


@dataclass(frozen=True, slots=True)
class CoverSpan:
    """Days of one state for one reason, both ends included.

    `look` is the state, or pooled_only where the firm pays for the pool alone.
    """

    first: date
    last: date
    state: CoverState
    look: str


@dataclass(frozen=True, slots=True)
class RecordCover:
    """Cover on a day and in each month up to it, or to the record's last month if later.

    `last_day` is None where months without payment leave no gap: in retirement, for residents.
    """

    on: date
    state: CoverState
    until: date | None
    looks: Mapping[Month, str]
    states: Mapping[Month, CoverState]
    last_day: LastDay | None


def record_cover(answers: Answers, library: Library, today: date) -> RecordCover | None:
    """Return cover by the typed record on the day of the case; None without one."""
    record = judged(answers, library)
    if record is None:
        return None
    day = answers.as_of or today
    insured, now = record.insured, Month.of(day)
    cover = record.cover(now)
    first, last = insured.months[0].month, max(insured.months[-1].month, now)
    pooled = pooled_months(answers, insured.months)
    states = cover.of_months(first, last)
    looks = {
        month: "pooled_only" if state.state == COVERED and month in pooled else state.state
        for month, state in states.items()
    }
    paid = last_paid(insured.months)
    act = None
    if paid is not None and _may_have_gaps(answers.person, insured.months[-1]):
        unpaid = paid.month + 1
        act = last_day_to_pay(unpaid, record.judge.row(insured.person, paid, unpaid))
    return RecordCover(day, cover.on(day), cover.until(day), looks, states, act)


def cover_between(answers: Answers, library: Library, now: Month) -> tuple[CoverSpan, ...]:
    """Return the spans of cover from the record's first month to now, or to its last month."""
    record = judged(answers, library)
    if record is None:
        return ()
    insured = record.insured
    first, last = insured.months[0].month, max(insured.months[-1].month, now)
    return cover_spans(record.cover(last), pooled_months(answers, insured.months), first, last)


def _may_have_gaps(person: Person, last: RecordMonth) -> bool:
    retired = person.status == "retired"
    return not retired and RESIDENT not in (person.scheme, last.source)


def pooled_months(answers: Answers, months: Iterable[RecordMonth]) -> frozenset[Month]:
    """Return the months for which the firm pays for the pool alone (单建统筹), as was typed.

    In hardship only those for which an approval holds, as for the contributions; else, where
    months were typed beside it, only those, and all that the firm pays where none were.
    """
    firm = answers.enterprise
    if not firm.pooled_only:
        return frozenset()
    return frozenset(
        one.month
        for one in months
        if one.source in _POOLED_SOURCES and _pools_only_in(firm, one.month)
    )


def _pools_only_in(firm: Enterprise, month: Month) -> bool:
    first, last = firm.approval.first, firm.approval.last
    if firm.state == "hardship":
        return firm.approval.holds_in(month)
    return (first is None or first <= month) and (last is None or month <= last)


def cover_spans(
    cover: CoverDays, pooled: frozenset[Month], first: Month, last: Month
) -> tuple[CoverSpan, ...]:
    """Return the spans of cover from one month to another."""
    start, end = first.first_day, last.last_day
    edges = {month.first_day for one in pooled for month in (one, one + 1)}
    edges |= {day for day, _ in cover.days}
    days = sorted({start, *(day for day in edges if start < day <= end)})
    found: list[CoverSpan] = []
    for begins, after in zip_longest(days, days[1:]):
        ends = end if after is None else after - timedelta(days=1)
        state = cover.on(begins)
        is_pooled = state.state == COVERED and Month.of(begins) in pooled
        span = CoverSpan(begins, ends, state, "pooled_only" if is_pooled else state.state)
        if found and (found[-1].state, found[-1].look) == (span.state, span.look):
            found[-1] = replace(found[-1], last=ends)
        else:
            found.append(span)
    return tuple(found)
