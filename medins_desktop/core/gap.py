"""What a gap would do: nothing paid for some months from one on, then paid again as before.

The same walk that judges a record judges these (`cover`); only the months are supposed. Where
a rule is not known, each result is given for the best and for the worst that it may be.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

from medins_desktop.core.cover import Insured, Judge
from medins_desktop.core.cover_state import COVERED, CoverDays, CoverState, both
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.money import ZERO
from medins_desktop.core.months import Month
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.record import CoverRow
from medins_desktop.core.record_months import RecordMonth

MOST_MONTHS = 24
# Months paid again that are looked at: longer than any place lets anybody wait.
PAID_AGAIN = 18

Owed = Callable[[Month], Decimal]  # yuan owed in all for a month; raises NotSettled

_DAY = timedelta(days=1)
_WAITS = ("waiting_after_gap", "first_waiting")
_AGAIN = {"deferred": "employer", "arrears": "employer"}


@dataclass(frozen=True, slots=True)
class Stop:
    """Nothing is paid for `months` months from `first` on, then again."""

    first: Month
    months: int

    @property
    def resumes(self) -> Month:
        """The first month that is paid again."""
        return self.first + self.months


@dataclass(frozen=True, slots=True)
class Loss:
    """What one reading of the rules says that a gap costs in cover.

    `days` without cover from the first unpaid month on, None if they do not end. Of them
    `waiting_days`, in `waiting_months` calendar months, belong to a waiting that follows the
    gap, not to the ordinary start. `since` is the first of them and `again` the first day
    covered after them, None if no day is lost or they do not end.
    """

    days: int | None
    waiting_days: int
    waiting_months: int
    since: date | None
    again: date | None


@dataclass(frozen=True, slots=True)
class GapOutcome:
    """Cover under a gap, and what it costs by the best and by the worst reading."""

    stop: Stop
    cover: CoverDays
    best: Loss
    worst: Loss

    @property
    def is_known(self) -> bool:
        """Whether both readings say the same."""
        return self.best == self.worst


@dataclass(frozen=True, slots=True)
class Threshold:
    """From how many unpaid months on something happens: for sure, and at the earliest.

    `code`: lost (days without cover), waits (a waiting follows). None: never within the
    gaps looked at.
    """

    code: str
    possible: int | None
    certain: int | None

    @property
    def last_safe(self) -> int | None:
        """The most unpaid months with which it surely does not happen; None: all of them."""
        return None if self.possible is None else self.possible - 1


@dataclass(frozen=True, slots=True)
class Saved:
    """Contributions of a gap's months in yuan: what is known, and why the rest is not."""

    known: Decimal
    months_known: int
    unknown: tuple[str, ...]


def last_paid(months: Iterable[RecordMonth], before: Month | None = None) -> RecordMonth | None:
    """Return the last month paid in time in the employee scheme, before a month if given."""
    paid = [m for m in months if m.is_employee_run and (before is None or m.month < before)]
    return paid[-1] if paid else None


def going_on(insured: Insured, until: Month, now: Month) -> Insured:
    """Return the record with every month before `until` paid as before, if it has not ended.

    The month `now` itself may still be unpaid without ending it. Months that are typed stand.
    """
    last = insured.months[-1]
    if not last.is_employee_run or last.month < now + -1:
        return insured
    months = (last.month + i for i in range(1, until - last.month))
    ahead = tuple(replace(_paid_again(last), month=month) for month in months)
    return replace(insured, months=(*insured.months, *ahead))


def unpaid_from(months: Iterable[RecordMonth], first: Month) -> Month:
    """Return since when nothing is paid if nothing is from `first` on: it may be earlier."""
    runs = [one.month for one in months if one.is_run and one.month < first]
    return runs[-1] + 1 if runs else first


def stopped(insured: Insured, stop: Stop) -> Insured:
    """Return the record with the gap in it, and paid again as before for long enough.

    Months that the record says the employer owes stay the employer's arrears.

    Raises:
        NotSettled: nothing was paid before the gap.
    """
    last = last_paid(insured.months, stop.first)
    if last is None:
        raise NotSettled("unknown:contributions")
    typed = {one.month: one for one in insured.months}
    before = [one for one in insured.months if one.month < stop.first]
    again = _paid_again(last)
    gap = [_unpaid(stop.first + i, typed, last.place) for i in range(stop.months)]
    after = [replace(again, month=stop.resumes + i) for i in range(PAID_AGAIN)]
    return replace(insured, months=(*before, *gap, *after))


def gap_outcome(judge: Judge, insured: Insured, stop: Stop) -> GapOutcome:
    """Return what a gap does to cover.

    Raises:
        NotSettled: nothing was paid before the gap.
    """
    supposed = stopped(insured, stop)
    last = supposed.months[-1].month
    readings = judge.readings(supposed, last)
    row = judge.row(insured.person, supposed.months[-1], stop.resumes)
    starts = tuple(rule.id for rule in (row.starts, row.start_days) if rule is not None)
    best, worst = (_loss(cover, stop.first, last, starts) for cover in readings)
    return GapOutcome(stop, both(*readings), best, worst)


def thresholds(outcomes: Sequence[GapOutcome]) -> tuple[Threshold, ...]:
    """Return from how many months on days are lost, and on which a waiting follows.

    `outcomes` are those of gaps of 0, 1, 2 … months; what happens without a gap is none's
    doing.
    """
    none, gaps = outcomes[0], outcomes[1:]

    def first(happens: Callable[[Loss, Loss], bool], reading: str) -> int | None:
        pairs = ((one, getattr(one, reading), getattr(none, reading)) for one in gaps)
        return next((one.stop.months for one, loss, base in pairs if happens(loss, base)), None)

    def both(code: str, happens: Callable[[Loss, Loss], bool]) -> Threshold:
        return Threshold(code, first(happens, "worst"), first(happens, "best"))

    return (
        both("lost", lambda loss, base: loss.days is None or loss.days > (base.days or 0)),
        both("waits", lambda loss, base: loss.waiting_months > base.waiting_months),
    )


@dataclass(frozen=True, slots=True)
class LastDay:
    """The last day on which paying again leaves no gap, by `rule`; not known without one."""

    first_unpaid: Month
    day: date | None
    rule: Parameter | None
    waits: Parameter | None


def last_day_to_pay(first_unpaid: Month, row: CoverRow) -> LastDay:
    """Return until when one may pay again, or pay back where allowed, without a gap.

    A gap up to the grace is none; a month counts as paid if it is paid by its last day.
    """
    rule = row.grace_months
    if rule is None or rule.asks_for:
        return LastDay(first_unpaid, None, None, row.waiting_months or row.waiting_days)
    day = (first_unpaid + int(rule.number)).last_day
    return LastDay(first_unpaid, day, rule, row.waiting_months or row.waiting_days)


def contributions_saved(stop: Stop, owed: Owed) -> Saved:
    """Return what is not paid in a gap; a month of which it is not known is never zero."""
    amounts, unknown = [], []
    for i in range(stop.months):
        try:
            amounts.append(owed(stop.first + i))
        except NotSettled as refused:
            unknown.append(refused.code)
    return Saved(sum(amounts, ZERO), len(amounts), tuple(dict.fromkeys(unknown)))


def _paid_again(last: RecordMonth) -> RecordMonth:
    return RecordMonth(last.month, _AGAIN.get(last.source, last.source), last.place)


def _unpaid(month: Month, typed: dict[Month, RecordMonth], place: str) -> RecordMonth:
    owed = typed.get(month)
    if owed is not None and owed.source == "arrears":
        return replace(owed, paid_in=None)
    return RecordMonth(month, "none", place)


def _loss(cover: CoverDays, first: Month, last: Month, starts: tuple[str, ...]) -> Loss:
    lost = [
        (begins, ends, _waits(state, starts))
        for begins, ends, state in _spans(cover, first.first_day, last.last_day + _DAY)
        if state.state != COVERED
    ]
    if not lost:
        return Loss(0, 0, 0, None, None)
    waits = [(begins, ends) for begins, ends, waiting in lost if waiting]
    months = {Month.of(begins) + i for begins, ends in waits for i in _months(begins, ends)}
    waiting = sum((ends - begins).days for begins, ends in waits)
    since, again = lost[0][0], lost[-1][1]
    if again > last.last_day:
        return Loss(None, waiting, len(months), since, None)
    days = sum((ends - begins).days for begins, ends, _ in lost)
    return Loss(days, waiting, len(months), since, again)


def _spans(cover: CoverDays, start: date, end: date) -> Iterator[tuple[date, date, CoverState]]:
    """Yield the spans of one state from a day to before another."""
    inside = [day for day, _ in cover.days if start < day < end]
    for begins, ends in pairwise((start, *inside, end)):
        yield begins, ends, cover.on(begins)


def _waits(state: CoverState, starts: tuple[str, ...]) -> bool:
    """Return whether a state is a waiting that is longer than the ordinary start."""
    return state.code in _WAITS and (state.rule is None or state.rule.id not in starts)


def _months(begins: date, ends: date) -> range:
    return range(Month.of(ends - _DAY) - Month.of(begins) + 1)
