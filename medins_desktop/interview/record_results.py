"""Answers and records → contributions, account, retirement, sick leave, paying back.

The way from answers to these results, as `assessment` is for bills. Whatever cannot be
said is named by a code; nothing is guessed.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import partial
from itertools import groupby

from medins_desktop.core.account_ledger import Ledger, account_ledger
from medins_desktop.core.back_pay_plan import BackPay, Gap, back_pay, unpaid_gaps
from medins_desktop.core.contribution import flexible_month
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.employment import Employment
from medins_desktop.core.explanation import Parameter, Step
from medins_desktop.core.facts import first_that_holds, record_facts, status_on
from medins_desktop.core.firm_contribution import MonthOwed, month_owed
from medins_desktop.core.last_check import earliest, last_check
from medins_desktop.core.missing_years import Way, ways_to_close
from medins_desktop.core.money import ZERO
from medins_desktop.core.months import Month
from medins_desktop.core.national import National
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.record import Record
from medins_desktop.core.retirement import (
    Insured,
    Statutory,
    Years,
    retirement_month,
    retirement_step,
    statutory,
    statutory_step,
    years_required,
)
from medins_desktop.core.sick_leave import (
    Leave,
    local_sick_leave,
    short_of_floor,
    sick_leave,
    sick_pay_floor,
)
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import choice_of
from medins_desktop.interview.record import judge_of
from medins_desktop.packs.library import Choice, Library
from medins_desktop.packs.records import records_of


@dataclass(frozen=True, slots=True)
class Outlook:
    """Retirement by one statutory age. `years` has one rule, or each that may apply.

    `refused` names what is not known: contributions, or any rule about the years.
    `last_check`: the year for which rules and prices were last checked, if retirement or
    today lies in a later one.
    """

    statutory: Statutory
    at: Month
    years: tuple[Years, ...]
    ways: tuple[Way, ...]
    refused: tuple[str, ...]
    step: Step
    last_check: int | None = None

    @property
    def stale(self) -> bool:
        """Whether rules were last checked before the year they are asked about."""
        return self.last_check is not None

    @property
    def certain(self) -> Years | None:
        """The one rule that applies; None if there is none or several may."""
        return self.years[0] if len(self.years) == 1 else None

    @property
    def required(self) -> tuple[int, int] | None:
        """The fewest and most months that may be required; None: not known."""
        return _range([one.in_all.required for one in self.years])

    @property
    def projected(self) -> tuple[int, int] | None:
        """The fewest and most months that will be there; None: not known."""
        return _range([one.in_all.projected for one in self.years])

    @property
    def missing(self) -> tuple[int, int] | None:
        """The fewest and most months that may be missing; None: not known."""
        return _range([one.missing for one in self.years])


@dataclass(frozen=True, slots=True)
class SickLeaveResult:
    """Sick leave and the least pay; what is None is named in `refused`.

    `pay_short`: yuan a month by which the sick pay typed lies below the least; None if
    either is not known. `last_check`: the year for which the rules were last checked, if the
    last day lies in a later one.
    """

    leave: Leave | None
    pay_floor: Step | None
    pay_short: Decimal | None
    assumed: tuple[str, ...]
    refused: tuple[str, ...]
    last_check: int | None = None

    @property
    def stale(self) -> bool:
        """Whether the rules were last checked before the year of the last day."""
        return self.last_check is not None


def record_of(answers: Answers, library: Library, day: date) -> Record | None:
    """Return the place's rules about the record on a day; None if there are none."""
    return None if answers.place is None else records_of(library).record(choice_of(answers), day)


def contribution_in(
    answers: Answers, library: Library, month: Month, run: ContributionRun | None = None
) -> MonthOwed:
    """Return what is owed for a month; `run` is what the record says of it.

    It goes by the rules of the place where it was paid; a month without a base, by the
    wage of today. Own figures are those of the place of the case.

    Raises:
        NotSettled: place, rule, wage or an answer is not known.
    """
    record = _paid_by(answers, library, month, run)
    if record is None:
        raise NotSettled("no_rule:contribution")
    return month_owed(month, record, answers.person, answers.enterprise, run)


def _paid_by(
    answers: Answers, library: Library, month: Month, run: ContributionRun | None
) -> Record | None:
    """Return the rules by which a month is paid; None where its place has none.

    Raises:
        NotSettled: the place is not known.
    """
    place = answers.place if run is None or run.place is None else run.place
    if place is None:
        raise NotSettled("unknown:place")
    choice = choice_of(answers)
    if place != answers.place:
        choice = Choice(place, choice.scheme)
    return records_of(library).record(choice, month.first_day)


def run_in(answers: Answers, month: Month) -> ContributionRun | None:
    """Return what the record says of a month: of two runs the one typed last."""
    runs = (run for run in reversed(answers.contributions) if run.first <= month <= run.last)
    return next(runs, None)


def ledger_of(answers: Answers, library: Library, today: date) -> Ledger:
    """Return what went to the account in the months of the record, and since retirement."""
    now, person = Month.of(answers.as_of or today), answers.person
    typed = {m: run for run in answers.contributions for m in run.months if m <= now}
    typed = {m: run for m, run in typed.items() if run.source in _CREDITED}
    since = Month.of(person.retired_on) if person.retired_on is not None else now + 1
    retired = [since + i for i in range(now - since + 1)]
    in_pay = {m for m in retired if status_on(person, m.last_day) == "retired"}
    months = sorted({*typed, *in_pay})
    newest = library.latest(choice_of(answers)) if answers.place is not None else None
    return account_ledger(
        [(month, typed.get(month)) for month in months],
        partial(contribution_in, answers, library),
        year_starts_in=1 if newest is None else newest.year_starts_in,
    )


_CREDITED = ("employer", "personal", "unemployment_fund", "deferred", "arrears", "back_paid")


def ledger_assumed(answers: Answers, ledger: Ledger) -> tuple[str, ...]:
    """Return what was left out of the record and how it is then read."""
    bare = any(run.base is None and run.source in _CREDITED for run in answers.contributions)
    return ("wage_of_today",) if bare and ledger.entries else ()


def back_pay_of(answers: Answers, library: Library, today: date) -> tuple[BackPay, ...]:
    """Return what paying back each unpaid gap would mean on the day of the case."""
    insured = replace(_insured(answers, today), runs=tuple(_as_approved(answers)))
    record = record_of(answers, library, insured.today)
    if record is None:
        return ()
    firm = answers.enterprise
    until = firm.approval.last if firm.state == "deferral" else None
    lately = "employer" if firm.state == "arrears" else "person"

    def owed(payer: str, month: Month) -> Decimal:
        if payer == "person":
            day = month.first_day
            here = record_of(answers, library, day)
            if here is None:
                raise NotSettled("no_rule:flexible_contribution")
            return flexible_month(here, answers.person, day)
        parts = contribution_in(answers, library, month, run_in(answers, month)).contribution.parts
        put_off = until is not None and month <= until and not _is_outside(answers, month)
        return sum((p.amount for p in parts if p.payer == "employer" or not put_off), ZERO)

    national = records_of(library).national
    plans = (
        back_pay(gap, record, insured, partial(owed, gap.payer), national.late_fee)
        for gap in unpaid_gaps(insured, until, lately)
    )
    today_by = last_check(insured.today, record, national)
    return tuple(
        replace(plan, last_check=earliest((today_by, _months_by(answers, library, plan.gap))))
        for plan in plans
    )


def _months_by(answers: Answers, library: Library, gap: Gap) -> int | None:
    """Return the year for which the rules of a gap's months were last checked, if before them."""
    return earliest(
        last_check(month.first_day, _paid_by(answers, library, month, run_in(answers, month)))
        for month in gap.months
    )


def _as_approved(answers: Answers) -> Iterator[ContributionRun]:
    """Yield the record; months put off outside the dates of the approval are arrears."""
    for run in answers.contributions:
        if run.source != "deferred" or answers.enterprise.state != "deferral":
            yield run
            continue
        for outside, group in groupby(run.months, lambda month: _is_outside(answers, month)):
            months = tuple(group)
            source = "arrears" if outside else run.source
            yield replace(run, first=months[0], last=months[-1], source=source)


def _is_outside(answers: Answers, month: Month) -> bool:
    first, last = answers.enterprise.approval.first, answers.enterprise.approval.last
    return (first is not None and month < first) or (last is not None and last < month)


def retirement_of(answers: Answers, library: Library, today: date) -> tuple[Outlook, ...]:
    """Return the retirement by each original age that is possible, earliest first.

    Raises:
        NotSettled: birth or sex is not known, or there is no rule for the age.
    """
    insured = _insured(answers, today)
    found = statutory(answers.person, records_of(library).national.retirement)
    return tuple(_outlook(one, answers, library, insured) for one in found)


def retirement_assumed(answers: Answers, outlooks: Sequence[Outlook]) -> tuple[str, ...]:
    """Return what was left out of the record and how it is then read."""
    local = any(one.row.actual_in != "anywhere" for out in outlooks for one in out.years)
    placeless = any(run.place is None for run in answers.contributions)
    return ("contribution_place",) if local and placeless else ()


def sick_leave_of(answers: Answers, library: Library, today: date) -> SickLeaveResult:
    """Return the sick leave of the employment typed, and the least pay on its last day."""
    work, refused = answers.employment, []
    days = [spell.last for spell in work.sick_spells]
    days += [] if work.fell_ill is None else [work.fell_ill]
    day = max(days, default=answers.as_of or today)
    record = record_of(answers, library, day)
    leave, floor = None, None
    try:
        leave = _leave(work, record, records_of(library).national)
    except NotSettled as why:
        refused.append(why.code)
    try:
        floor = _pay_floor(answers, record, records_of(library).national, day)
    except NotSettled as why:
        refused.append(why.code)
    if leave is not None and leave.days_used is None:
        refused.append("unknown:workdays")
    left_out = {
        "jobs": not work.jobs,
        "sick_spells": not work.sick_spells,
        "national_sick_leave": answers.place is None,
    }
    assumed = tuple(name for name, is_left_out in left_out.items() if is_left_out)
    short = None
    if floor is not None and work.sick_pay is not None:
        short = short_of_floor(floor, work.sick_pay)
    return SickLeaveResult(
        leave,
        floor,
        short,
        assumed if leave else (),
        tuple(refused),
        last_check(day, record, records_of(library).national),
    )


def _leave(work: Employment, record: Record | None, national: National) -> Leave:
    """Return the leave by the place's own table if it has one."""
    if record is not None and record.sick_leave is not None:
        return local_sick_leave(work, record.sick_leave)
    if national.sick_leave is None:
        raise NotSettled("no_rule:sick_leave")
    return sick_leave(work, national.sick_leave)


def _pay_floor(answers: Answers, record: Record | None, national: National, day: date) -> Step:
    if national.sick_leave is None:
        raise NotSettled("no_rule:sick_leave")
    return sick_pay_floor(national.sick_leave.pay_rate, _minimum_wage(answers, record, day))


def _outlook(found: Statutory, answers: Answers, library: Library, insured: Insured) -> Outlook:
    at = retirement_month(found, answers.person)
    records = _records(answers, library, at.first_day)
    years = years_required(records, at, insured, judge_of(answers, library))
    today = record_of(answers, library, insured.today)
    one = years[0] if len(years) == 1 else None
    known = one is not None and one.missing is not None
    ways = ways_to_close(one, at, today, insured) if one and today is not None else ()
    refused = [] if years else ["no_rule:retirement_years"]
    refused += [] if insured.runs else ["unknown:contributions"]
    refused += [f"unknown:{id_}" for id_ in one.unknown] if one else []
    step = retirement_step(found, one) if known and one else statutory_step(found)
    places = {one.place for one in years}
    used = (one for one in records if one.place in places)
    ahead = max(at.first_day, insured.today)
    unchecked = last_check(ahead, records_of(library).national, *used)
    return Outlook(found, at, years, ways, tuple(refused), step, unchecked)


def _records(answers: Answers, library: Library, day: date) -> tuple[Record, ...]:
    """Return the place's record on a day; of every place if it is not known."""
    choice = choice_of(answers)
    places = [answers.place] if answers.place is not None else list(library.places())
    choices = (Choice(place, choice.scheme, choice.plans, choice.overrides) for place in places)
    found = (records_of(library).record(one, day) for one in choices)
    return tuple(record for record in found if record is not None)


def _minimum_wage(answers: Answers, record: Record | None, day: date) -> Parameter:
    """Return the minimum wage that the person typed, else the place's on a day."""
    typed = answers.employment.local_minimum_wage
    if typed is not None:
        return Parameter("local_minimum_wage", typed, "yuan", (), "user")
    rows = () if record is None else record.minimum_wage
    row = first_that_holds(rows, record_facts(answers.person, day))
    if row is None:
        raise NotSettled("unknown:local_minimum_wage")
    return row.yuan_month


def _insured(answers: Answers, today: date) -> Insured:
    return Insured(answers.person, answers.contributions, answers.as_of or today)


def _range(values: Sequence[int | None]) -> tuple[int, int] | None:
    known = [value for value in values if value is not None]
    return (min(known), max(known)) if known else None
