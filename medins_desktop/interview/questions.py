"""Which questions this case needs answered, and which choices the place has rules for."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from medins_desktop.core.claim import AID_GROUPS, CARES, KINDS, LEVELS, STATUSES, Bill
from medins_desktop.core.facts import KnownFacts, first_that_holds, known_facts
from medins_desktop.core.policy import BurdenRow, DeclaredFact, Layer, Policy, Row, Usual
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.result import SettledBill
from medins_desktop.core.standing import COUNTED_FACTS
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.open_questions import OpenQuestion

_ALL: dict[str, tuple[str, ...]] = {
    "kind": KINDS,
    "level": LEVELS,
    "care": CARES,
    "status": STATUSES,
    "group": AID_GROUPS,
}


@dataclass(frozen=True, slots=True)
class Choices:
    """The answers to a question: those the policy has rules for, and the others."""

    offered: tuple[str, ...]
    without_rule: tuple[str, ...]


def bill_choices(policy: Policy, answers: Answers, bill: Bill, fact: str) -> Choices:
    """Return the choices for `kind`, `level` or `care` of a bill.

    A choice is offered if the pool has a row for it, whatever is not known yet.
    """
    offered = tuple(
        value for value in _ALL[fact] if _has_rule(policy, answers, _with(bill, fact, value))
    )
    return Choices(offered, tuple(value for value in _ALL[fact] if value not in offered))


def declared_facts(policy: Policy, answers: Answers, about: str) -> tuple[DeclaredFact, ...]:
    """Return the policy's own questions that some row of this case tests.

    A row that a known fact rules out asks nothing.
    """
    bills = answers.bills or (Bill("1"),)
    asked = {fact for bill in bills for fact in _facts_tested(policy, answers, bill)}
    return tuple(f for id_, f in policy.facts.items() if id_ in asked and f.about == about)


def every_fact(policies: Iterable[Policy | None]) -> dict[str, DeclaredFact]:
    """Return all own questions of policies, by id; those of the first count."""
    known = [policy for policy in policies if policy is not None]
    return {id_: fact for one in reversed(known) for id_, fact in one.facts.items()}


def not_counted(
    asked: Iterable[DeclaredFact], answers: Answers, bills: Iterable[SettledBill]
) -> tuple[DeclaredFact, ...]:
    """Return the questions that the typed record does not answer by itself.

    What a person answered stays in sight, and what a bill still waits for, or has a range
    for, is asked: the record hangs on a rule that nobody knows.
    """
    settled = tuple(bills)
    waited_for = {code.removeprefix("unknown:") for bill in settled for code in bill.refused}
    waited_for.update(question.fact.id for question in asked_by_partial(answers, settled))
    return tuple(
        fact
        for fact in asked
        if not answers.contributions
        or fact.id not in COUNTED_FACTS
        or answers.person.facts.get(fact.id) is not None
        or fact.id in waited_for
    )


def asked_by_partial(answers: Answers, bills: Iterable[SettledBill]) -> tuple[OpenQuestion, ...]:
    """Return the place's open questions on which rules of partial benefit hang, each once."""
    index = {bill.id: i for i, bill in enumerate(answers.bills)}
    found: dict[str, OpenQuestion] = {}
    for bill in bills:
        if bill.step is None or bill.policy is None or not bill.policy.partial_benefits:
            continue
        doubted = bill.step.find("partial_benefit_in_doubt")
        fact = bill.policy.facts.get(doubted.subject) if doubted is not None else None
        if fact is not None:
            of_bill = fact.about == "bill"
            holder = f"bills[{index[bill.bill.id]}]" if of_bill else "person"
            path = f"{holder}.facts.{fact.id}"
            found.setdefault(path, OpenQuestion(path, fact))
    return tuple(found.values())


def left_to_the_usual(policy: Policy, answers: Answers) -> dict[str, Usual]:
    """Return the policy's own questions that this case leaves to their usual answer."""
    if all(fact.usual is None for fact in policy.facts.values()):
        return {}
    found: dict[str, Usual] = {}
    for bill in answers.bills:
        given = {**answers.person.facts, **bill.facts}
        for id_ in sorted(_facts_tested(policy, answers, bill)):
            fact = policy.facts.get(id_)
            if fact is not None and fact.usual is not None and given.get(id_) is None:
                found[id_] = fact.usual
    return found


def _with(bill: Bill, fact: str, value: Any) -> Bill:
    """Return a bill with one answer, and the answers to its side not known."""
    if fact == "kind":
        return replace(bill, kind=value, hospital_level=None, care=None)
    if fact == "level":
        return replace(bill, hospital_level=value, care=None)
    return replace(bill, care=value)


def _has_rule(policy: Policy, answers: Answers, bill: Bill) -> bool:
    facts = _facts(answers, bill)
    if bill.care not in (None, "home") and not _may_hold(policy.away, facts):
        return False
    pools = [layer for layer in policy.layers if layer.kind == "pool"]
    return all(_may_hold(layer.rows, facts) for layer in pools)


def rows_that_may_hold(policy: Policy, answers: Answers) -> tuple[tuple[Layer, Row], ...]:
    """Return the rows, with their layers, that some bill of the case may be settled by."""
    every = [_facts(answers, bill) for bill in answers.bills or (Bill("1"),)]
    found: dict[int, tuple[Layer, Row]] = {}
    for facts in {tuple(facts.items()): facts for facts in every}.values():
        for layer in policy.layers:
            found |= {id(row): (layer, row) for row in _may_hold(layer.rows, facts)}
    return tuple(found.values())


def _facts_tested(policy: Policy, answers: Answers, bill: Bill) -> set[str]:
    """Return the facts that the settlement of a bill may ask for."""
    facts = _facts(answers, bill)
    rows = [row for layer in policy.layers for row in _may_hold(layer.rows, facts)]
    burdens = [row for row in rows if isinstance(row, BurdenRow)]
    better = [c for row in burdens for c in _may_hold(row.concessions, facts)]
    away = _may_hold(policy.away, facts) if bill.care not in (None, "home") else []
    partial = _may_hold(policy.partial_benefits, facts)
    every = (*rows, *better, *away, *partial)
    tested = {condition.fact for row in every for condition in row.when}
    return tested | {fact for row in burdens if row.cap_bonus for fact in row.cap_bonus.facts}


def _facts(answers: Answers, bill: Bill) -> KnownFacts:
    day = bill.day or answers.as_of
    person = answers.person if day else replace(answers.person, born=None)
    known = known_facts(person, bill, answers.cover, day or date.max)
    declared = {*answers.person.facts, *bill.facts}
    return {name: value for name, value in known.items() if name not in declared}


def _may_hold(rows: Any, facts: KnownFacts) -> list[Any]:
    """Return the rows that may be the first to hold, by the facts known so far."""
    possible: list[Any] = []
    for row in rows:
        try:
            if first_that_holds((row,), facts) is not None:
                return [*possible, row]
        except NotSettled:
            possible.append(row)
    return possible
