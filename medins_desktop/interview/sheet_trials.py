"""What would have to be otherwise for a line of a sheet to agree: tried with the engine.

Each trial changes one answer of the case and settles it again. One that brings the line
nearer to the sheet is a possible cause; one with which every typed line down to this one
agrees would explain it. No rule is repeated here: which answers matter is what the place's
own rules say.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from itertools import chain
from typing import Any

from medins_desktop.core.claim import AID_GROUPS, SHEET_FIELDS, STATUSES, Bill
from medins_desktop.core.policy import DeclaredFact, Policy
from medins_desktop.core.result import SettledBill
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.questions import bill_choices, declared_facts
from medins_desktop.interview.sheet_check import Cause, SheetCheck, SheetLine, check_sheet

Assess = Callable[[Answers], Assessment]

# Here the amount changed is a guess: how far the line moves says nothing.
_ONLY_DIRECTION = ("earlier_bills", "not_counted", "other_age")
_AGES = (30, 45, 65, 75, 85)
_VERY_MUCH = Decimal(10) ** 7
_NOT_FOR_A_STAY = ("outpatient", "chronic", "pharmacy")
_ADDED = "\N{BULLET}"  # no bill that a person makes is called so


@dataclass(frozen=True, slots=True)
class Trial:
    """One answer changed: the cause it stands for, where it is typed, its other value."""

    code: str
    field: str
    value: str
    answers: Answers


def tried_causes(
    check: SheetCheck, line: SheetLine, assessment: Assessment, assess: Assess
) -> tuple[Cause, ...]:
    """Return what may be otherwise than in the case, what would explain `line` first.

    `line` is the first that differs; with what is returned the typed lines above it agree
    still.
    """
    if check.settled is None or check.settled.policy is None:
        return ()
    policy = check.settled.policy
    answers, index = _as_far_as(check.bill, assessment, policy)
    found: dict[str, list[Cause]] = {}
    trials = _trials(answers, answers.case.bill(check.bill.id), index, policy)
    for trial in chain(trials, _rules_in_doubt(answers, check.settled, policy)):
        after = check_sheet(assess(trial.answers), check.bill.id)
        above = after.lines[: SHEET_FIELDS.index(line.field)]
        if all(one.state in ("agrees", "not_typed") for one in above) and _is_better(
            after.line(line.field), line, trial
        ):
            explains = after.line(line.field).state == "agrees"
            cause = Cause(trial.code, trial.field, trial.value if explains else "", explains)
            found.setdefault(trial.code, []).append(cause)
    if "earlier_stay" in found:
        found.pop("earlier_bills", None)  # one of them
        found["earlier_stay"] = found["earlier_stay"][:1]
    causes = [cause for code in found for cause in _best(found[code])]
    return tuple(sorted(causes, key=lambda cause: not cause.explains))


def _best(of_one_code: list[Cause]) -> list[Cause]:
    """Return those that explain the line; without any, each field once."""
    explaining = [cause for cause in of_one_code if cause.explains]
    return list(dict.fromkeys(explaining or of_one_code))


def _is_better(after: SheetLine, line: SheetLine, trial: Trial) -> bool:
    """Whether a trial brings a line nearer; where only the direction counts, towards it."""
    gap, before = after.difference, line.difference
    if gap is None or before is None or after.computed == line.computed:
        return False
    if trial.code in _ONLY_DIRECTION:
        return (gap < before) if before > 0 else (gap > before)
    return abs(gap) < abs(before)


def _as_far_as(bill: Bill, assessment: Assessment, policy: Policy) -> tuple[Answers, int]:
    """Return the case with the bills settled before this one in its year, and its place.

    Other bills change nothing, and trials without them are quick. A stay over two years may
    belong to the earlier one.
    """
    settlement = assessment.settlement
    year = settlement.bill(bill.id).year
    both_years = _year_starts_within(bill, policy)
    kept = [one.bill for one in settlement.bills if both_years or one.year == year]
    kept = kept[: [one.id for one in kept].index(bill.id) + 1]
    known = {one.id for one in kept}
    kept = [one if one.continues in known else replace(one, continues=None) for one in kept]
    places = [one.id for one in assessment.answers.bills]
    return replace(assessment.answers, bills=tuple(kept)), places.index(bill.id)


def _trials(answers: Answers, bill: Bill, index: int, policy: Policy) -> Iterator[Trial]:
    where = f"bills[{index}]"
    yield from _other_record(answers, bill, where, policy)
    yield from _other_choices(answers, bill, where, policy)
    yield from _other_person(answers, bill)
    yield from _other_facts(answers, bill, where, policy)


def _other_choices(answers: Answers, bill: Bill, where: str, policy: Policy) -> Iterator[Trial]:
    """Another level, kind of care, or place of care, of those that the place has rules for."""
    for fact, name in (("level", "hospital_level"), ("kind", "kind"), ("care", "care")):
        usual = getattr(bill, name) or ("home" if name == "care" else None)
        for value in bill_choices(policy, answers, bill, fact).offered:
            if value != usual and not _is_far_fetched(bill, value):
                change: dict[str, Any] = {name: value}
                other = _with_bill(answers, replace(bill, **change))
                yield Trial(f"other_{fact}", f"{where}.{name}", value, other)


def _is_far_fetched(bill: Bill, kind: str) -> bool:
    """A stay is never a visit, nor a visit a stay: people know that of their bill."""
    if bill.kind == "inpatient":
        return kind in _NOT_FOR_A_STAY
    return kind == "inpatient"


def _other_person(answers: Answers, bill: Bill) -> Iterator[Trial]:
    person, day = answers.person, bill.day or date.max
    for status in STATUSES:
        if status != person.status:
            change: dict[str, Any] = {"status": status, "retired_on": None}
            other = replace(person, **change)
            yield Trial("other_status", "person.status", status, replace(answers, person=other))
    for group in AID_GROUPS:
        if group != (person.aid_group or "none"):
            code = "group_not_registered" if group == "none" else "other_group"
            change = {"aid_group": group}
            other = replace(person, **change)
            yield Trial(code, "person.aid_group", group, replace(answers, person=other))
    for age in _AGES:
        other = replace(person, born=date(day.year - age, 1, 1))
        yield Trial("other_age", "person.born", "", replace(answers, person=other))


def _other_record(answers: Answers, bill: Bill, where: str, policy: Policy) -> Iterator[Trial]:
    """Earlier bills that were not entered or not counted, a stay continued, another year."""
    earlier = tuple(one for one in answers.bills if one.id != bill.id)
    for number in (1, 2):
        added = tuple(_earlier_bill(bill, policy, n, Decimal(0)) for n in range(number))
        if bill.kind == "inpatient":
            more = replace(answers, bills=(*added, *answers.bills))
            yield Trial("earlier_stay", "bills", str(number), more)
    much = replace(answers, bills=(_earlier_bill(bill, policy, 0, _VERY_MUCH), *answers.bills))
    yield Trial("earlier_bills", "bills", "", much)
    if earlier:
        alone = replace(answers, bills=(replace(bill, continues=None),))
        yield Trial("not_counted", "bills", "", alone)
    for one in earlier:
        if one.kind == bill.kind == "inpatient" and bill.continues is None:
            other = _with_bill(answers, replace(bill, continues=one.id))
            yield Trial("continued", f"{where}.continues", one.id, other)
    if bill.first_day is not None and _year_starts_within(bill, policy):
        other = _with_bill(answers, replace(bill, last_day=bill.first_day))
        yield Trial("year_of_first_day", f"{where}.to", "", other)


def _other_facts(answers: Answers, bill: Bill, where: str, policy: Policy) -> Iterator[Trial]:
    """Other answers to the place's own questions."""
    alone = replace(answers, bills=(bill,))
    for fact in declared_facts(policy, alone, "bill"):
        for value in _answers_to(fact):
            if value != bill.facts.get(fact.id):
                other = _with_bill(answers, replace(bill, facts={**bill.facts, fact.id: value}))
                yield Trial("place_fact", f"{where}.facts.{fact.id}", fact.id, other)
    for fact in declared_facts(policy, alone, "person"):
        for value in _answers_to(fact):
            if value != answers.person.facts.get(fact.id):
                facts = {**answers.person.facts, fact.id: value}
                person = replace(answers.person, facts=facts)
                field = f"person.facts.{fact.id}"
                yield Trial("place_fact", field, fact.id, replace(answers, person=person))


def _rules_in_doubt(answers: Answers, settled: SettledBill, policy: Policy) -> Iterator[Trial]:
    """Rules of partial benefit that may hold, taken to hold: in force as by an own figure."""
    doubted = settled.step.find("partial_benefit_in_doubt") if settled.step is not None else None
    for rule in policy.partial_benefits if doubted is not None else ():
        own = {**answers.overrides, rule.share.id: str(rule.share.number)}
        facts = dict(answers.person.facts)
        for test in rule.when:
            low, high = test.at_least, test.below
            if doubted is not None and test.fact == doubted.subject and isinstance(high, Decimal):
                facts[test.fact] = int(low if isinstance(low, Decimal) else high - 1)
        person = replace(answers.person, facts=facts)
        other = replace(answers, overrides=own, person=person)
        yield Trial("rule_in_doubt", "", rule.share.id, other)


def _answers_to(fact: DeclaredFact) -> tuple[str | bool, ...]:
    if fact.kind == "yes_no":
        return (True, False)
    return tuple(fact.choices)


def _earlier_bill(bill: Bill, policy: Policy, number: int, amount: Decimal) -> Bill:
    """Return a bill like this one that is settled before all others of its medical year."""
    day = bill.day or date.max
    year = day.year if day.month >= policy.year_starts_in else day.year - 1
    first = date(year, policy.year_starts_in, 1)
    return Bill(
        f"{_ADDED}{number}",
        kind=bill.kind,
        first_day=first,
        last_day=first,
        hospital_level=bill.hospital_level,
        total=amount,
        in_scope=amount,
        facts=bill.facts,
    )


def _year_starts_within(bill: Bill, policy: Policy) -> bool:
    """Whether a medical year starts while the stay lasts."""
    if bill.first_day is None or bill.last_day is None:
        return False
    years = range(bill.first_day.year, bill.last_day.year + 1)
    starts = (date(year, policy.year_starts_in, 1) for year in years)
    return any(bill.first_day < start <= bill.last_day for start in starts)


def _with_bill(answers: Answers, bill: Bill) -> Answers:
    bills = tuple(bill if one.id == bill.id else one for one in answers.bills)
    return replace(answers, bills=bills)
