"""When one retires (渐进式延迟法定退休年龄), and whether the medical years suffice then.

Whole months only. The numbers of the delay are a national table, those of the years a
place's record; both may change with the day, so the years are those of the month of
retirement.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from medins_desktop.core.claim import Person
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.cover import Insured as InsuredMonths
from medins_desktop.core.cover import Judge
from medins_desktop.core.explanation import Parameter, Step
from medins_desktop.core.facts import all_that_may_hold, record_facts
from medins_desktop.core.month_counts import MonthCounts, months_paid
from medins_desktop.core.months import Month
from medins_desktop.core.national import RetirementDelay
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.record import Record, RetirementRow
from medins_desktop.core.record_months import months_of
from medins_desktop.core.retired_cover import area_of

_YEAR = 12  # months


@dataclass(frozen=True, slots=True)
class Statutory:
    """The statutory month of retirement: `delay` months after the original one."""

    age: int
    original: Month
    delay: int
    rule: Parameter

    @property
    def retires(self) -> Month:
        """The month in which the statutory age is reached."""
        return self.original + self.delay

    @property
    def age_then(self) -> tuple[int, int]:
        """The statutory age as years and months."""
        return divmod(self.age * _YEAR + self.delay, _YEAR)


@dataclass(frozen=True, slots=True)
class Insured:
    """Whose retirement is asked about; without `runs` the record is not known."""

    person: Person
    runs: tuple[ContributionRun, ...]
    today: date

    @property
    def scheme(self) -> str:
        """Who pays by the person's scheme: employer or flexible."""
        return "flexible" if self.person.scheme == "flexible" else "employer"

    def counts(self, place: str, judge: Judge, by: Month) -> MonthCounts:
        """Count the months by a month; those without a place were paid in `place`."""
        months = months_of(self.runs, place)
        return judge.counts(InsuredMonths(self.person, place, months), by)


@dataclass(frozen=True, slots=True)
class Need:
    """Months that are needed, and those that will be there; None: not known.

    `by` says which months count: cumulative, consecutive or actual.
    """

    by: str
    required: int | None
    projected: int | None
    rule: Parameter

    @property
    def missing(self) -> int | None:
        """The months that will be missing."""
        if self.required is None or self.projected is None:
            return None
        return max(self.required - self.projected, 0)


@dataclass(frozen=True, slots=True)
class Years:
    """What a place requires by one row: years in all or without a break, and really paid."""

    place: str
    row: RetirementRow
    in_all: Need
    consecutive: Need | None
    actual: Need | None

    @property
    def missing(self) -> int | None:
        """The months still to be paid before every need is met."""
        really = 0 if self.actual is None else self.actual.missing
        either = [need.missing for need in (self.in_all, self.consecutive) if need is not None]
        known = [months for months in either if months is not None]
        return None if not known or really is None else max(min(known), really)

    @property
    def unknown(self) -> tuple[str, ...]:
        """The values that nobody knows yet."""
        needs = (self.in_all, self.consecutive, self.actual)
        asked = (need.rule.asks_for for need in needs if need is not None)
        return tuple(dict.fromkeys(id_ for id_ in asked if id_))


def statutory(person: Person, delays: Sequence[RetirementDelay]) -> tuple[Statutory, ...]:
    """Return the statutory retirement, for each original age that is possible, earliest first.

    Raises:
        NotSettled: the day of birth is not known, or the sex without an age; or there is no
            rule for this sex and age.
    """
    if person.born is None:
        raise NotSettled("unknown:born")
    if person.sex is None and person.retirement_age is None:
        raise NotSettled("unknown:sex")
    rows = [
        row
        for row in delays
        if person.sex in (None, row.sex) and person.retirement_age in (None, row.age)
    ]
    if not rows:
        raise NotSettled("no_rule:retirement_age")
    return tuple(
        delayed(Month.of(person.born), row) for row in sorted(rows, key=lambda row: row.age)
    )


def delayed(born: Month, row: RetirementDelay) -> Statutory:
    """Return the statutory retirement of those born in a month, by one row of the table."""
    original = born + row.age * _YEAR
    since = original - row.since
    delay = min(since // row.months_each + 1, row.most) if since >= 0 else 0
    return Statutory(row.age, original, delay, row.rule)


def retirement_month(found: Statutory, person: Person) -> Month:
    """Return the month of retirement: the one in which a retired person did, if it is known."""
    if person.status == "retired" and person.retired_on is not None:
        return Month.of(person.retired_on)
    return found.retires


def years_required(
    records: Sequence[Record], at: Month, insured: Insured, judge: Judge
) -> tuple[Years, ...]:
    """Return what is required in `at`: by one row, or by each that may apply.

    `records` are those of the month `at`: of the place or, if it is not known, of every one.
    None: no place has a rule. `judge` knows the rules by which months are in a row; of
    those that nobody knows the one that leaves the fewest counts.
    """
    now = Month.of(insured.today)
    ahead = replace(insured, runs=projected(insured.runs, now=now, until=at))
    facts = record_facts(insured.person, at.first_day)
    by = max(now, at + -1)
    return tuple(
        _years(record, row, ahead, ahead.counts(record.place, judge, by))
        for record in records
        for row in all_that_may_hold(record.retirement, facts)
    )


def projected(
    runs: Sequence[ContributionRun], *, now: Month, until: Month
) -> tuple[ContributionRun, ...]:
    """Return the record as it will stand in `until`, if it goes on as it is.

    Every month before `until` is paid if the last one is, else none more. The month `now`
    itself may still be unpaid without ending the record, unless it is said to be.
    """
    so_far = tuple(replace(run, last=min(run.last, now)) for run in runs if run.first <= now)
    paid = months_paid(months_of(so_far, ""), now)
    stated = any(run.first <= now <= run.last for run in so_far)
    last = now if stated else now + -1
    if last not in paid or until + -1 <= last:
        return so_far
    return (*so_far, ContributionRun(last + 1, until + -1, "employer"))


def _years(record: Record, row: RetirementRow, insured: Insured, counts: MonthCounts) -> Years:
    def need(kind: str, rule: Parameter | None, months: int) -> Need | None:
        if rule is None:
            return None
        required = None if rule.asks_for else int(rule.number * _YEAR)
        return Need(kind, required, months if insured.runs else None, rule)

    in_all = need("cumulative", row.years, counts.cumulative)
    really = counts.paid_in(area_of(row, record.place))
    if in_all is None:
        raise TypeError("a row about retirement has its years")
    return Years(
        record.place,
        row,
        in_all,
        need("consecutive", row.or_continuous_years, counts.in_a_row[0]),
        need("actual", row.actual_years, really),
    )


def retirement_step(found: Statutory, years: Years) -> Step:
    """Return how the missing months came about, if they are known."""
    needs = (years.in_all, years.consecutive, years.actual)
    parts = tuple(_need_step(need) for need in needs if need is not None)
    return Step(
        "missing_months",
        Decimal(years.missing or 0),
        parameter=years.row.years,
        steps=(statutory_step(found), *parts),
    )


def statutory_step(found: Statutory) -> Step:
    """Return how the statutory month came about; its amount is the delay in months."""
    inputs = (("age", found.age), ("original", found.original), ("retires", found.retires))
    return Step("retires", Decimal(found.delay), inputs, found.rule)


def _need_step(need: Need) -> Step:
    inputs = (("required", need.required), ("projected", need.projected))
    return Step(f"need_{need.by}", Decimal(need.missing or 0), inputs, need.rule)
