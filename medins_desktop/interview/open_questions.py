"""A place's own question that is not answered: the result over all its possible answers.

A bill whose rule hangs on such a question would wait. With one or two such questions, all
their answers are settled, and what comes out is a range; the low figures are those of the
answers with the lowest own cost in all. More questions, or one whose answer is a number: the
bill waits.
"""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple, TypeVar

from medins_desktop.core.line import Amount
from medins_desktop.core.money import ZERO
from medins_desktop.core.months import Month
from medins_desktop.core.policy import DeclaredFact
from medins_desktop.core.result import SettledBill, SettledYear, Settlement
from medins_desktop.interview.answers import Answers

MOST_QUESTIONS = 2
MOST_COMBINATIONS = 16

Settle = Callable[[Answers], Settlement]
Answer = bool | str


class OpenQuestion(NamedTuple):
    """A question of the place that is not answered, and the path of its field."""

    path: str
    fact: DeclaredFact


class Variant(NamedTuple):
    """The case with one answer to each open question that then matters, settled."""

    answers: Answers
    settlement: Settlement
    given: Mapping[str, Answer]

    def extremes(self, bill_id: str) -> tuple[Decimal, Decimal] | None:
        """Return the lowest and highest own cost of a bill; None without amounts."""
        return _costs(self.settlement.bill(bill_id))

    @property
    def cost(self) -> Decimal:
        """The own cost of all bills that have one."""
        every = (_costs(bill) for bill in self.settlement.bills)
        return sum((costs[0] for costs in every if costs is not None), start=ZERO)


class OverAnswers(NamedTuple):
    """A settlement over all answers; `questions` begin with the one that narrows it most."""

    settlement: Settlement
    variants: tuple[Variant, ...]
    questions: tuple[OpenQuestion, ...]


def over_answers(answers: Answers, first: Settlement, settle: Settle) -> OverAnswers | None:
    """Return the results over all answers to the open questions; None if bills wait as they are.

    `first` is the settlement of `answers`. A year in which some answer leads to no result
    stays as it is there.
    """
    questions: dict[str, OpenQuestion] = {}
    variants: list[Variant] = []
    for variant in _variants(answers, first, settle, {}, questions):
        variants.append(variant)
        if len(variants) > MOST_COMBINATIONS or len(questions) > MOST_QUESTIONS:
            return None
    if not questions:
        return None
    variants.sort(key=lambda variant: variant.cost)
    known = _known_years(first, variants)
    if not known:
        return None
    by_use = sorted(questions.values(), key=lambda one: _left_open(one.path, variants))
    return OverAnswers(_merged(first, variants, known), tuple(variants), tuple(by_use))


def _variants(
    answers: Answers,
    settled: Settlement,
    settle: Settle,
    given: Mapping[str, Answer],
    questions: dict[str, OpenQuestion],
) -> Iterator[Variant]:
    """Yield the case with each answer; an answer may raise the next question."""
    question = _open_question(answers, settled)
    if question is None or len(questions | {question.path: question}) > MOST_QUESTIONS:
        if question is not None:
            questions[question.path] = question
        yield Variant(answers, settled, given)
        return
    questions[question.path] = question
    for answer in _possible(question.fact):
        told = _answered(answers, question, answer)
        yield from _variants(
            told, settle(told), settle, {**given, question.path: answer}, questions
        )


def _open_question(answers: Answers, settled: Settlement) -> OpenQuestion | None:
    """Return the first question of a place that a bill waits for, if its answers are few."""
    for one in settled.bills:
        kind, _, about = one.refused[0].partition(":") if one.refused else ("", "", "")
        fact = one.policy.facts.get(about) if one.policy is not None else None
        if kind == "unknown" and one.sums is None and fact is not None and _possible(fact):
            index = [bill.id for bill in answers.bills].index(one.bill.id)
            of_bill = f"bills[{index}].facts.{about}"
            return OpenQuestion(of_bill if fact.about == "bill" else f"person.facts.{about}", fact)
    return None


def _possible(fact: DeclaredFact) -> tuple[Answer, ...]:
    return (True, False) if fact.kind == "yes_no" else tuple(fact.choices)


def _answered(answers: Answers, question: OpenQuestion, answer: Answer) -> Answers:
    if question.fact.about == "person":
        facts = {**answers.person.facts, question.fact.id: answer}
        return replace(answers, person=replace(answers.person, facts=facts))
    index = int(question.path.partition("[")[2].partition("]")[0])
    bills = list(answers.bills)
    facts = {**bills[index].facts, question.fact.id: answer}
    bills[index] = replace(bills[index], facts=facts)
    return replace(answers, bills=tuple(bills))


def _known_years(first: Settlement, variants: list[Variant]) -> set[Month]:
    """Return the years that had no result and have one by every answer."""
    return {
        year.year
        for i, year in enumerate(first.years)
        if year.sums is None and all(v.settlement.years[i].sums is not None for v in variants)
    }


def _merged(first: Settlement, variants: list[Variant], known: set[Month]) -> Settlement:
    """Return the low figures of the years that are known now, with their ranges."""
    every = [variant.settlement for variant in variants]
    bills = tuple(
        _over([s.bills[i] for s in every]) if one.year in known else one
        for i, one in enumerate(first.bills)
    )
    years = tuple(
        _over([s.years[i] for s in every])._replace(
            bills=tuple(bill for bill in bills if bill.year == year.year)
        )
        if year.year in known
        else year
        for i, year in enumerate(first.years)
    )
    doubts = dict.fromkeys(doubt for settlement in every for doubt in settlement.doubts)
    return Settlement(bills, years, first.narrowed_by, tuple(doubts))


T = TypeVar("T", SettledBill, SettledYear)


def _over(found: list[T]) -> T:
    """Return the first with the range over all, and with no claim that they differ about."""
    costs = [costs for one in found if (costs := _costs(one)) is not None]
    low, high = min(low for low, _ in costs), max(high for _, high in costs)
    owed = {one.employer_liability for one in found}
    return found[0]._replace(
        own_cost_range=(low, high) if low != high else None,
        employer_liability=owed.pop() if len(owed) == 1 else None,
    )


def _costs(one: SettledBill | SettledYear) -> tuple[Decimal, Decimal] | None:
    if one.sums is None:
        return None
    return one.own_cost_range or (_number(one.sums.own_cost), _number(one.sums.own_cost))


def _number(amount: Amount) -> Decimal:
    if not isinstance(amount, Decimal):
        raise TypeError("bills that are shown are settled in numbers")
    return amount


def _left_open(path: str, variants: list[Variant]) -> Decimal:
    """Return the widest range that is left at worst once a question is answered."""
    answers = {variant.given[path] for variant in variants if path in variant.given}
    sides = (
        [v.cost for v in variants if v.given.get(path, answer) == answer] for answer in answers
    )
    return max(max(side) - min(side) for side in sides)
