"""Paying back unpaid months: who, how much, until when, and what it restores.

What the employer owes and what a person left unpaid are different things: the employer must
pay, with a late fee that it bears alone (社会保险法 art. 63, 86); a person may, where the place
allows it.
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from itertools import groupby

from medins_desktop.core.contribution import row_for
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.facts import record_facts
from medins_desktop.core.money import ZERO, to_fen
from medins_desktop.core.month_counts import months_of_years
from medins_desktop.core.months import Month
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.record import CoverRow, Record, says_yes
from medins_desktop.core.record_months import months_of
from medins_desktop.core.retirement import Insured

Owed = Callable[[Month], Decimal]  # yuan owed in all for a month; raises NotSettled


@dataclass(frozen=True, slots=True)
class Gap:
    """Unpaid months in a row; `payer` (employer or person) is who may or must pay them.

    For the employer's arrears fees run from the first of the month after each, the due day
    not being known; for what an approval put off, from the first day after it (`put_off`).
    `begins`: the first unpaid month in a row with these, whoever owes it, if that is earlier;
    `resumes`: the first month after them all that is paid again, if there is one.
    """

    payer: str
    first: Month
    last: Month
    put_off: date | None = None
    begins: Month | None = None
    resumes: Month | None = None

    @property
    def months(self) -> tuple[Month, ...]:
        """The months, in order."""
        return tuple(self.first + i for i in range(self.last - self.first + 1))

    @property
    def unpaid_since(self) -> Month:
        """The first month from which on nothing was paid, whoever owes it."""
        return self.begins or self.first


@dataclass(frozen=True, slots=True)
class BackPay:
    """What paying a gap back means on a day; amounts in yuan, None: not known.

    `deadline` is the last day that is in time; where the place counts days from the order
    to pay, `days_from_order`. `allowed`: whether it may be paid back; `covers`: whether bills of
    the gap are then paid; `keeps_row`: whether the months in a row go on: if it is in time, and
    after a gap that is none because it is no longer than the grace. Years always count once
    paid. `waits`: what cover then waits for. What was put off with approval is covered and in
    the row all the time. `unknown` names what is not known.
    `rules`: the values of the place and the law that this rests on. `last_check`: the year for
    which they were last checked, if that is before the year of the day or of a month.
    """

    gap: Gap
    principal: Decimal | None
    late_fee: Decimal | None
    deadline: date | None
    days_from_order: Parameter | None
    in_time: bool | None
    allowed: bool | None
    covers: bool | None
    keeps_row: bool | None
    waits: Parameter | None
    unknown: tuple[str, ...]
    rules: tuple[Parameter, ...] = ()
    last_check: int | None = None

    @property
    def stale(self) -> bool:
        """Whether rules were last checked before the year they are asked about."""
        return self.last_check is not None


def late_fee(principal: Decimal, since: date, day: date, rate: Parameter) -> Decimal:
    """Return the late fee in yuan: simple, for each day after `since` up to `day`."""
    days = max((day - since).days, 0)
    return to_fen(principal * rate.number * days)


def unpaid_gaps(
    insured: Insured, approved_until: Month | None, lately: str = "person"
) -> tuple[Gap, ...]:
    """Return the unpaid months before today's, in rows of one payer, oldest first.

    A gap lies behind a paid month and before retirement; whoever has retired is asked for
    none, only the employer is. `approved_until`: the month in which an approved deferral
    ends. `lately`: who is to pay months after the last paid one that the record says
    nothing about.
    """
    now, retired_on = Month.of(insured.today), insured.person.retired_on
    retired = insured.person.status == "retired"
    if retired and retired_on is not None:
        now = min(now, Month.of(retired_on))
    paid = months_of_years(months_of(insured.runs, ""), now)
    if not paid:
        return ()
    stated = _stated(insured.runs, now, approved_until)
    payers = {m: payer for m, payer in stated if m < now and m not in paid}
    first, last_paid = min(paid), max(paid)
    unpaid = [
        (month, payer)
        for month in (first + i for i in range(now - first))
        if month not in paid
        and (payer := payers.get(month, lately if month > last_paid else "person"))
        and not (retired and payer == "person")
    ]
    put_off = None if approved_until is None else (approved_until + 1).first_day
    owed = [month for month, payer in unpaid if payer != "put_off"]
    stretches = _stretches(owed, now, now_paid=now in paid)
    rows = groupby(enumerate(unpaid), key=lambda one: (one[1][0] - first - one[0], one[1][1]))
    found = []
    for (_, payer), group in rows:
        months = [month for _, (month, _) in group]
        if payer == "put_off":
            found.append(Gap("employer", months[0], months[-1], put_off))
        else:
            begins, resumes = stretches[months[0]]
            found.append(Gap(payer, months[0], months[-1], None, begins, resumes))
    return tuple(found)


def _stretches(
    unpaid: Sequence[Month], now: Month, *, now_paid: bool
) -> dict[Month, tuple[Month, Month | None]]:
    """Return for each unpaid month the first one in a row with it, and when it is paid again."""
    found: dict[Month, tuple[Month, Month | None]] = {}
    for _, group in groupby(enumerate(unpaid), key=lambda one: one[1] + -one[0]):
        months = [month for _, month in group]
        after = months[-1] + 1
        resumes = after if after < now or now_paid else None
        found |= dict.fromkeys(months, (months[0], resumes))
    return found


def back_pay(
    gap: Gap, record: Record, insured: Insured, owed: Owed, fee_rate: Parameter | None
) -> BackPay:
    """Return what paying a gap back on `insured.today` means, by the place's rules of today."""
    row, unknown = _cover_row(record, insured, gap), []
    by_month: dict[Month, Decimal] = {}
    for month in gap.months:
        try:
            by_month[month] = owed(month)
        except NotSettled as refused:
            unknown.append(refused.code)
    whole = len(by_month) == len(gap.months)
    fee = _fee(gap, by_month, insured.today, fee_rate) if whole else None
    days = row.arrears_repay_days if gap.payer == "employer" else None
    deadline = None if days is not None else _deadline(gap, row)
    in_time = None if deadline is None else insured.today <= deadline
    keeps_row = True if _breaks_nothing(gap, row) else in_time
    waits = row.waiting_months or row.waiting_days if keeps_row is False else None
    covers = _covers(gap, row, in_time if days is None else True)
    allowed = _allowed(gap, row, in_time, covers)
    answers = {"deadline": deadline or days, "allowed": allowed, "covers": covers, "late_fee": fee}
    unknown += [f"unknown:{name}" for name, value in answers.items() if value is None]
    return BackPay(
        gap,
        sum(by_month.values(), ZERO) if whole else None,
        fee,
        deadline,
        days,
        in_time,
        allowed,
        covers,
        keeps_row,
        waits,
        tuple(dict.fromkeys(unknown)),
        _rules(gap, row, in_time, waits, fee_rate if fee is not None else None),
    )


def _stated(
    runs: Iterable[ContributionRun], now: Month, approved_until: Month | None
) -> Iterable[tuple[Month, str]]:
    """Yield who is to pay a month if it is not paid; nobody for residents and deferrals."""
    for run in runs:
        put_off = approved_until is not None and approved_until < now
        payer = {"arrears": "employer", "resident": "", "deferred": "put_off" if put_off else ""}
        yield from ((month, payer.get(run.source, "person")) for month in run.months)


def _cover_row(record: Record, insured: Insured, gap: Gap) -> CoverRow:
    who = "employer" if gap.payer == "employer" else insured.scheme
    if gap.put_off is not None:  # covered all the time: no rule about gaps applies
        return CoverRow(who, ())
    try:
        row = row_for(record.cover, who, record_facts(insured.person, insured.today))
    except NotSettled:
        row = None
    return row or CoverRow(who, ())


def _fee(
    gap: Gap, by_month: dict[Month, Decimal], day: date, rate: Parameter | None
) -> Decimal | None:
    """Return the late fee; of what a person left unpaid no law sets one, a place may."""
    if gap.payer != "employer" or rate is None:
        return None
    fees = (
        late_fee(amount, max(due, gap.put_off or due), day, rate)
        for month, amount in by_month.items()
        for due in ((month + 1).first_day,)
    )
    return sum(fees, ZERO)


def _grace(row: CoverRow) -> int | None:
    try:
        return None if row.grace_months is None else int(row.grace_months.number)
    except NotSettled:
        return None


def _deadline(gap: Gap, row: CoverRow) -> date | None:
    """Return the last day of the grace, or of the approval: what was put off is then due."""
    if gap.put_off is not None:
        return gap.put_off - timedelta(days=1)
    grace = _grace(row)
    return None if grace is None else (gap.unpaid_since + grace).last_day


def _breaks_nothing(gap: Gap, row: CoverRow) -> bool:
    """Return whether the row goes on without paying back: put off, or within the grace."""
    if gap.put_off is not None:
        return True
    grace = _grace(row)
    ended = None if gap.resumes is None else gap.resumes - gap.unpaid_since
    return grace is not None and ended is not None and ended <= grace


def _covers(gap: Gap, row: CoverRow, in_time: bool | None) -> bool | None:
    if gap.put_off is not None:
        return True
    if in_time is None:
        return None
    if not in_time:
        return says_yes(row.longer_gap_covers)
    return says_yes(row.arrears_repaid_cover if gap.payer == "employer" else row.back_pay_covers)


def _rules(
    gap: Gap,
    row: CoverRow,
    in_time: bool | None,
    waits: Parameter | None,
    fee_rate: Parameter | None,
) -> tuple[Parameter, ...]:
    """Return the rules that decide: until when, what is covered, what it costs."""
    of_employer = gap.payer == "employer"
    repaid = row.arrears_repaid_cover if of_employer else row.back_pay_covers
    covers = row.longer_gap_covers if in_time is False else repaid
    days = row.arrears_repay_days if of_employer else None
    allowed = None if of_employer else row.back_pay_allowed
    rules = (days or row.grace_months, covers, waits, allowed, fee_rate)
    return tuple(rule for rule in rules if rule is not None)


def _allowed(gap: Gap, row: CoverRow, in_time: bool | None, covers: bool | None) -> bool | None:
    """Return whether it may be paid back: the employer must; a gap that is then covered may."""
    if gap.payer == "employer":
        return True
    stated = says_yes(row.back_pay_allowed)
    return True if stated is None and in_time and covers else stated
