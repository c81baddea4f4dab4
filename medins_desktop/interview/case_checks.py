"""What is wrong with answers: one problem a fault, each with its place. Nothing is bent."""

from collections import Counter
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from medins_desktop.core.claim import SHEET_FIELDS, Bill, Cover, Person, TopUp
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.employment import Employment
from medins_desktop.core.money import ONE, ZERO, to_fen
from medins_desktop.core.months import Month
from medins_desktop.core.problem import Problem
from medins_desktop.interview.answers import Answers

LARGEST = Decimal(10) ** 10
_FEN = Decimal("0.01")
_FIRST_YEAR, _LAST_YEAR = 1950, 2150
_FIRST_LIFE = 1900
_BILL_AMOUNTS = ("total", "in_scope", "outside_catalogue", "over_price_limit", "class_b")


def case_problems(answers: Answers) -> tuple[Problem, ...]:
    """Return every fault of the answers, in the order of the case file."""
    return tuple(_all_problems(answers))


def bill_problems(bill: Bill, where: str) -> Iterator[Problem]:
    """Yield the faults of one bill; `where` is its place."""
    amounts = [
        problem
        for name in _BILL_AMOUNTS
        for problem in amount_problems(getattr(bill, name), f"{where}.{name}")
    ]
    yield from amounts
    yield from rate_problems(bill.class_b_rate, f"{where}.class_b_rate")
    for name, day in (("from", bill.first_day), ("to", bill.last_day)):
        if day is not None and not _FIRST_YEAR <= day.year <= _LAST_YEAR:
            yield Problem("day_out_of_range", f"{where}.{name}", (day.isoformat(),))
    yield from _sheet(bill, f"{where}.sheet")
    if bill.first_day and bill.last_day and bill.last_day < bill.first_day:
        yield Problem("ends_before_it_starts", f"{where}.to")
    if bill.total is None or amounts:  # sums of wrong amounts say nothing
        return
    parts = (bill.outside_catalogue, bill.over_price_limit, bill.class_b)
    outside = sum((part or ZERO for part in parts), start=ZERO)
    if outside > bill.total:
        yield Problem("parts_above_total", f"{where}.total", (str(outside), str(bill.total)))
    if bill.in_scope is not None and bill.in_scope > bill.total:
        yield Problem("in_scope_above_total", f"{where}.in_scope")
    if bill.in_scope is not None and any(part is not None for part in parts):
        yield from _both_ways(bill, where)


def run_problems(run: ContributionRun, where: str) -> Iterator[Problem]:
    """Yield the faults of one run of a contribution record; `where` is its place."""
    yield from amount_problems(run.base, f"{where}.base")
    if isinstance(run.withheld, Decimal):
        yield from amount_problems(run.withheld, f"{where}.withheld")
    for name, month in (("from", run.first), ("to", run.last), ("paid_in", run.paid_in)):
        yield from _year(month, f"{where}.{name}")
    if run.last < run.first:
        yield Problem("ends_before_it_starts", f"{where}.to")


def amount_problems(amount: Decimal | None, where: str) -> Iterator[Problem]:
    """Yield the faults of an amount of yuan."""
    if amount is None:
        return
    if amount < ZERO:
        yield Problem("negative", where, (str(amount),))
    elif amount >= LARGEST:
        yield Problem("too_many_digits", where, (str(amount),))
    elif amount != amount.quantize(_FEN):
        yield Problem("three_decimals", where, (str(amount),))


def rate_problems(rate: Decimal | None, where: str) -> Iterator[Problem]:
    """Yield the faults of a share of 1."""
    if rate is not None and not ZERO <= rate <= ONE:
        yield Problem("rate_above_one", where, (str(rate),))


def _all_problems(answers: Answers) -> Iterator[Problem]:
    person = answers.person
    yield from _year(answers.as_of, "as_of")
    yield from _year(person.born, "person.born")
    yield from _year(person.retired_on, "person.retired_on")
    yield from amount_problems(person.monthly_wage, "person.monthly_wage")
    yield from amount_problems(person.previous_year_burden, "person.previous_year_burden")
    yield from _already_used(person)
    yield from _enterprise(answers)
    yield from _contributions(answers)
    for i, bill in enumerate(answers.bills):
        yield from bill_problems(bill, f"bills[{i}]")
    yield from _ids(answers.bills)
    yield from _cover(answers.cover)
    yield from _employment(answers.employment)


def _both_ways(bill: Bill, where: str) -> Iterator[Problem]:
    """A bill may state its in-scope amount and its parts only if they agree."""
    outside = (bill.outside_catalogue or ZERO) + (bill.over_price_limit or ZERO)
    known = not bill.lacks_parts
    if bill.class_b:
        known = known and bill.class_b_rate is not None
        outside += to_fen(bill.class_b * (bill.class_b_rate or ZERO))
    stated = (bill.total or ZERO) - (bill.in_scope or ZERO)
    if stated < outside or (known and stated != outside):
        yield Problem("in_scope_disagrees", f"{where}.in_scope", (str(stated), str(outside)))


def _sheet(bill: Bill, where: str) -> Iterator[Problem]:
    """Each figure alone: a sheet that contradicts itself is compared, never refused."""
    for name, amount in bill.sheet.items():
        if name not in SHEET_FIELDS:
            yield Problem("unknown_key", f"{where}.{name}", (name,))
        yield from amount_problems(amount, f"{where}.{name}")


def _ids(bills: tuple[Bill, ...]) -> Iterator[Problem]:
    for id_, times in Counter(bill.id for bill in bills).items():
        if times > 1:
            yield Problem("twice", "bills", (id_,))
    known = {bill.id for bill in bills}
    for i, bill in enumerate(bills):
        if bill.continues is not None and (
            bill.continues not in known or bill.continues == bill.id
        ):
            yield Problem("unknown_bill", f"bills[{i}].continues", (bill.continues,))


def _already_used(person: Person) -> Iterator[Problem]:
    for i, used in enumerate(person.already_used):
        where = f"person.already_used[{i}]"
        try:
            Month.parse(used.year)
        except ValueError:
            yield Problem("not_a_month", f"{where}.year", (used.year,))
        for name, number in used.admissions.items():
            yield from _count(number, f"{where}.admissions.{name}")
        for table in ("deductible", "spending", "paid", "excess", "burden"):
            for name, amount in getattr(used, table).items():
                yield from amount_problems(amount, f"{where}.{table}.{name}")
    for year, times in Counter(used.year for used in person.already_used).items():
        if times > 1:
            yield Problem("twice", "person.already_used", (year,))


def _contributions(answers: Answers) -> Iterator[Problem]:
    for i, run in enumerate(answers.contributions):
        where = f"contributions[{i}]"
        yield from run_problems(run, where)
        for other in answers.contributions[:i]:
            first, last = max(run.first, other.first), min(run.last, other.last)
            if first <= last:
                yield Problem("month_typed_twice", where, (str(first),))


def _employment(employment: Employment) -> Iterator[Problem]:
    yield from amount_problems(employment.local_minimum_wage, "employment.local_minimum_wage")
    yield from amount_problems(employment.sick_pay, "employment.sick_pay")
    yield from _year(employment.joined, "employment.joined")
    yield from _year(employment.fell_ill, "employment.fell_ill")
    for i, job in enumerate(employment.jobs):
        yield from _year(job.first, f"employment.jobs[{i}].from")
        yield from _year(job.last, f"employment.jobs[{i}].to")
        if job.last is not None and job.last < job.first:
            yield Problem("ends_before_it_starts", f"employment.jobs[{i}].to")
    for i, spell in enumerate(employment.sick_spells):
        where = f"employment.sick_spells[{i}]"
        yield from _year(spell.first, f"{where}.from")
        yield from _year(spell.last, f"{where}.to")
        if spell.last < spell.first:
            yield Problem("ends_before_it_starts", f"{where}.to")
        yield from _count(spell.workdays, f"{where}.workdays")


def _year(when: date | Month | None, where: str) -> Iterator[Problem]:
    """A day or month of a life: whatever is counted from it lies in the calendar."""
    if when is not None and not _FIRST_LIFE <= when.year <= _LAST_YEAR:
        yield Problem("year_out_of_range", where, (str(when),))


def _count(number: int | None, where: str) -> Iterator[Problem]:
    if number is not None and number < 0:
        yield Problem("negative", where, (str(number),))


def _enterprise(answers: Answers) -> Iterator[Problem]:
    firm = answers.enterprise
    yield from amount_problems(firm.contribution_base, "enterprise.contribution_base")
    yield from rate_problems(firm.employer_rate, "enterprise.employer_rate")
    for name in ("staff", "mutual_aid_members"):
        yield from _count(getattr(firm, name), f"enterprise.{name}")
    members = firm.mutual_aid_members
    if firm.staff is not None and members is not None and members > firm.staff:
        yield Problem("more_members_than_staff", "enterprise.mutual_aid_members")
    first, last = firm.approval.first, firm.approval.last
    if first is not None and last is not None and last < first:
        yield Problem("ends_before_it_starts", "enterprise.approval.to")


def _cover(cover: Cover) -> Iterator[Problem]:
    yield from amount_problems(cover.account_balance, "cover.account_balance")
    yield from amount_problems(cover.family_account_balance, "cover.family_account_balance")
    for plan, units in cover.units.items():
        yield from _count(units, f"cover.units.{plan}")
    for name in ("supplement", "commercial"):
        top_up: TopUp | None = getattr(cover, name)
        if top_up is not None:
            yield from amount_problems(top_up.deductible, f"cover.{name}.deductible")
            yield from rate_problems(top_up.rate, f"cover.{name}.rate")
            yield from amount_problems(top_up.cap, f"cover.{name}.cap")
            yield from rate_problems(top_up.excluded_rate, f"cover.{name}.excluded_rate")
    if cover.supplement is not None and cover.supplement.excluded_rate is not None:
        # Only commercial insurance excludes bills; a rate that counts nowhere is a slip.
        yield Problem("unknown_key", "cover.supplement.excluded_rate", ("excluded_rate",))
