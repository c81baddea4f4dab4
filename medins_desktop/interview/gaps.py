"""What gaps would do in the case at hand: to cover, to its bills, to what is paid in.

Everything is worked out when it is asked for, and once: a map has hundreds of cells.
"""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from medins_desktop.core.claim import Bill
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.cover import Insured
from medins_desktop.core.cover_state import UNKNOWN, CoverDays, CoverState
from medins_desktop.core.gap import (
    MOST_MONTHS,
    GapOutcome,
    LastDay,
    Saved,
    Stop,
    Threshold,
    contributions_saved,
    gap_outcome,
    going_on,
    last_day_to_pay,
    last_paid,
    stopped,
    thresholds,
    unpaid_from,
)
from medins_desktop.core.month_counts import MonthCounts
from medins_desktop.core.months import Month, same_day
from medins_desktop.core.national import CoverBounds
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.record import CoverRow, Record
from medins_desktop.core.record_months import RESIDENT, RecordMonth
from medins_desktop.core.result import SettledBill, Settlement
from medins_desktop.core.settlement import settle
from medins_desktop.core.standing import COUNTED_FACTS, DayOfCover, refusal_of
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import answer_problems, choice_of
from medins_desktop.interview.month_cover import CoverSpan, cover_spans, pooled_months
from medins_desktop.interview.record import day_of_cover, judged
from medins_desktop.interview.record_results import contribution_in, record_of
from medins_desktop.packs.library import Library
from medins_desktop.packs.records import records_of

_USUAL_MONTHS = 3
# Why a settlement asks which months count: a bill waits for it, or a rule in doubt hangs on it.
_COUNTED = {"unknown:consecutive_months", "unknown:resident_years", "partial_benefit"}
_LADDER = tuple(Decimal(n) * 10**power for power in range(3, 8) for n in (1, 2, 5))
_LEAST_TOP, _TIMES_OWN = Decimal(100_000), 2


@dataclass(frozen=True, slots=True)
class BillUnderGap:
    """A bill settled alone in its year on its day, under a gap.

    `settled` has it once; where cover is not known, as covered and as not covered.
    """

    stop: Stop
    bill: Bill
    state: CoverState
    settled: tuple[SettledBill, ...]

    @property
    def own_cost(self) -> tuple[Decimal, Decimal] | None:
        """The least and the most that the person pays; None: not known."""
        lows: list[Decimal] = []
        highs: list[Decimal] = []
        for one in self.settled:
            if one.sums is None or not isinstance(one.sums.own_cost, Decimal):
                return None
            low, high = one.own_cost_range or (one.sums.own_cost, one.sums.own_cost)
            lows.append(low)
            highs.append(high)
        return min(lows), max(highs)


def why_no_gaps(answers: Answers, library: Library) -> str:
    """Return why nothing can be said about gaps; "" if it can.

    no_record; problems; resident (insured by the calendar year); retired (nothing more is
    due); never_paid.
    """
    if not answers.contributions:
        return "no_record"
    if answer_problems(answers, library):
        return "problems"
    record = judged(answers, library)
    months = record.insured.months if record is not None else ()
    if RESIDENT in (answers.person.scheme, *(one.source for one in months[-1:])):
        return "resident"
    if answers.person.status == "retired":
        return "retired"
    return "" if months and last_paid(months) else "never_paid"


class Gaps:
    """Gaps in one case's record, asked month by month; `why_no_gaps` must be ""."""

    def __init__(self, answers: Answers, library: Library, today: date) -> None:
        record = judged(answers, library)
        if record is None:
            raise NotSettled("unknown:contributions")
        self.answers, self.today = answers, answers.as_of or today
        self._library, self._insured, self._judge = library, record.insured, record.judge
        self._outcomes: dict[Stop, GapOutcome] = {}
        self._counts: dict[tuple[Stop, Month], MonthCounts] = {}

    @property
    def first_month(self) -> Month:
        """The first month of the record."""
        return self._insured.months[0].month

    @property
    def first_paid(self) -> Month:
        """The first month paid in time: a gap may begin after it."""
        return next(one.month for one in self._insured.months if one.is_employee_run)

    @property
    def next_month(self) -> Month:
        """The first month that is not paid after the last one that is."""
        return self._last_paid.month + 1

    @property
    def usual_stop(self) -> Stop:
        """The gap to look at first: the one that is there, else a short one to come."""
        unpaid = Month.of(self.today) - self.next_month
        months = unpaid if unpaid > 0 else _USUAL_MONTHS
        return Stop(self.next_month, min(months, MOST_MONTHS))

    @property
    def payer(self) -> str:
        """Who paid last: a source of the record."""
        return self._last_paid.source

    def cover(self, upto: Month) -> CoverDays:
        """Return the cover by the record as it stands."""
        return self._judge.cover(self._insured, upto)

    def spans(self, first: Month, last: Month, stop: Stop | None = None) -> tuple[CoverSpan, ...]:
        """Return cover from one month to another, by the record or under a gap."""
        insured = self._insured if stop is None else self._stopped(stop)
        cover = self.cover(last) if stop is None else self.outcome(stop).cover
        return cover_spans(cover, pooled_months(self.answers, insured.months), first, last)

    def outcome(self, stop: Stop) -> GapOutcome:
        """Return what a gap does to cover.

        Raises:
            NotSettled: nothing was paid before the gap.
        """
        if stop not in self._outcomes:
            self._outcomes[stop] = gap_outcome(self._judge, self._until(stop.first), stop)
        return self._outcomes[stop]

    def is_known(self, stop: Stop) -> bool:
        """Return whether a gap was worked out already."""
        return stop in self._outcomes

    def thresholds(self, first: Month) -> tuple[Threshold, ...]:
        """Return from how many months on a gap from `first` on costs days, and a waiting."""
        return thresholds([self.outcome(Stop(first, n)) for n in range(MOST_MONTHS + 1)])

    def rules(self, month: Month) -> CoverRow:
        """Return the place's rules on cover in a month, for the payer before it."""
        last = last_paid(self._insured.months, month) or self._last_paid
        return self._judge.row(self._insured.person, last, month)

    def bounds(self, month: Month) -> CoverBounds | None:
        """Return what the nation allows places at most; None where no place's rules are known."""
        if self.record(month) is None:
            return None
        return records_of(self._library).national_on(month.first_day).cover_bounds

    def record(self, month: Month) -> Record | None:
        """Return the place's rules about the record in a month."""
        return record_of(self.answers, self._library, month.first_day)

    def last_day(self, first: Month) -> LastDay:
        """Return the last day to pay again if nothing is paid from `first` on."""
        unpaid = unpaid_from(self._until(first).months, first)
        return last_day_to_pay(unpaid, self.rules(unpaid))

    def saved(self, stop: Stop, payer: str) -> Saved:
        """Return the contributions of the gap that a payer (person, employer) does not pay."""
        last = last_paid(self._insured.months, stop.first) or self._last_paid
        run = self._run_of(last)

        def owed(month: Month) -> Decimal:
            here = replace(run, first=month, last=month)
            found = contribution_in(self.answers, self._library, month, here).contribution
            if not found.parts:  # paid by the year, or not at all: no month has a price
                raise NotSettled("no_rule:contribution")
            return found.paid_by(payer)

        return contributions_saved(stop, owed)

    def bill_in(self, stop: Stop, bill: Bill, month: Month) -> BillUnderGap:
        """Return a bill as if it fell in a month of the record with the gap in it.

        It keeps its day of the month and its length, and is the only one of its year.
        """
        moved = _moved(bill, month)
        day = moved.day or month.first_day
        state = self.outcome(stop).cover.on(day)
        states = state.readings if state.state == UNKNOWN and state.readings else (state,)
        return BillUnderGap(
            stop, moved, state, tuple(self._settled(stop, moved, day, one) for one in states)
        )

    def _settled(self, stop: Stop, bill: Bill, day: date, state: CoverState) -> SettledBill:
        """Settle a bill; the months are counted only where a rule asks for them."""
        settled = self._settle(stop, bill, day, DayOfCover(refusal_of(state), state.step))
        if not _COUNTED & {*settled.bills[0].refused, *settled.doubts}:
            return settled.bills[0]
        counts = self._counts_of(stop, Month.of(day))
        return self._settle(stop, bill, day, day_of_cover(state, counts)).bills[0]

    def _settle(self, stop: Stop, bill: Bill, day: date, standing: DayOfCover) -> Settlement:
        person = replace(self.answers.person, already_used=())
        if stop.months:  # what was typed of months in a row is true of the record as it is
            facts = {id_: v for id_, v in person.facts.items() if id_ not in COUNTED_FACTS}
            person = replace(person, facts=facts)
        case = replace(self.answers.case, person=person, bills=(bill,), standing=((day, standing),))
        policy_on = self._library.policies_of(choice_of(self.answers))
        return settle(case, policy_on)

    def _counts_of(self, stop: Stop, month: Month) -> MonthCounts:
        key = (stop, month)
        if key not in self._counts:
            self._counts[key] = self._judge.counts(self._stopped(stop), month)
        return self._counts[key]

    def _until(self, first: Month) -> Insured:
        """Return the record before a gap: months still to come before it are paid as before."""
        return going_on(self._insured, first, Month.of(self.today))

    def _stopped(self, stop: Stop) -> Insured:
        return stopped(self._until(stop.first), stop)

    @property
    def _last_paid(self) -> RecordMonth:
        last = last_paid(self._insured.months)
        if last is None:
            raise NotSettled("unknown:contributions")
        return last

    def _run_of(self, last: RecordMonth) -> ContributionRun:
        runs = self.answers.contributions
        found = [run for run in runs if run.first <= last.month <= run.last]
        return replace(found[-1], place=last.place or None, paid_in=None)


def sizes(bill: Bill) -> tuple[Decimal, ...]:
    """Return totals up to and above a bill's own, which is among them; in yuan."""
    own = bill.total or Decimal(0)
    top = max(own * _TIMES_OWN, _LEAST_TOP)
    above = next((size for size in _LADDER if size >= top), top)
    return tuple(sorted({*(size for size in _LADDER if size <= above), *([own] if own else [])}))


def of_size(bill: Bill, total: Decimal) -> Bill:
    """Return a bill with another total; its typed parts stay, as far as the total reaches."""
    if bill.in_scope is None or bill.total is None:
        return replace(bill, total=total)
    outside = min(bill.total - bill.in_scope, total)
    return replace(bill, total=total, in_scope=total - outside)


def _moved(bill: Bill, month: Month) -> Bill:
    """Return a bill whose last day lies in a month; it continues no other."""
    if bill.day is None:
        return replace(bill, first_day=month.first_day, last_day=None, continues=None)
    last = same_day(bill.day, months=month - Month.of(bill.day))
    if bill.first_day is None or bill.last_day is None:
        return replace(bill, first_day=last, last_day=None, continues=None)
    first = last - (bill.last_day - bill.first_day)
    return replace(bill, first_day=first, last_day=last, continues=None)
