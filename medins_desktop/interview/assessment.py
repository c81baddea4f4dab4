"""Answers and policies → cover, the settlement, what was assumed and what is in doubt.

The one function from answers to results: pages, charts, print and commands all show the
`Assessment` it returns.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import ROUND_FLOOR, Decimal

from medins_desktop.core.claim import Case
from medins_desktop.core.curve import CostCurve, HighestCost, cost_curve, highest_cost
from medins_desktop.core.enterprise import Enterprise
from medins_desktop.core.memory import Memory
from medins_desktop.core.money import ZERO
from medins_desktop.core.months import Month
from medins_desktop.core.policy import Policy, PolicyOn, Usual
from medins_desktop.core.problem import NotSettled, Problem
from medins_desktop.core.result import SettledYear, Settlement
from medins_desktop.core.settlement import settle
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.case_checks import case_problems
from medins_desktop.interview.fact_checks import UNDECLARED, fact_problems
from medins_desktop.interview.open_questions import (
    OpenQuestion,
    OverAnswers,
    Variant,
    over_answers,
)
from medins_desktop.interview.questions import left_to_the_usual
from medins_desktop.interview.used_checks import used_problems
from medins_desktop.packs.library import Choice, Library

# States of the firm that may end cover: whether they do only a record of the months tells.
COVER_IN_DOUBT = ("arrears", "bankrupt", "closed")
APPROVED = ("hardship", "deferral")  # states that need an approval

NOTHING_SETTLED = Settlement((), ())


@dataclass(frozen=True, slots=True)
class Assessment:
    """What can be said about a case today.

    `problems` are faults of the answers: while there are any, nothing is settled.
    `assumed` names what was left out and how the case format then reads it.
    `taken_as_usual` are the place's own questions that were left to their usual answer.
    `if_covered`: arrears or bankruptcy without a record of months, so the settlement is
    what would be paid if the person is covered.
    `open_questions` of the place are not answered, so that the figures are ranges over
    their possible answers, each of which is one of `variants`.
    """

    answers: Answers
    today: date
    settlement: Settlement
    assumed: tuple[str, ...]
    if_covered: tuple[str, ...]
    problems: tuple[Problem, ...]
    policy: Policy | None
    taken_as_usual: Mapping[str, Usual] = field(default_factory=dict)
    open_questions: tuple[OpenQuestion, ...] = ()
    variants: tuple[Variant, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether every bill has amounts."""
        return not self.problems and all(b.sums is not None for b in self.settlement.bills)

    def year(self, bill_id: str | None) -> SettledYear | None:
        """Return the medical year of a bill; of the newest year without one."""
        if bill_id is not None and any(b.bill.id == bill_id for b in self.settlement.bills):
            return self.settlement.year_of(bill_id)
        return self.settlement.years[-1] if self.settlement.years else None


def assess(
    answers: Answers, library: Library, today: date, memory: Memory | None = None
) -> Assessment:
    """Return what can be said about `answers`, by the policies of `library`.

    A `memory` of earlier assessments changes nothing but the time it takes.
    """
    policy_on = _policies(answers, library)
    policy = policy_for(answers, library, today)
    problems = answer_problems(answers, library)
    if not problems:
        problems = _policy_problems(answers, policy_on, policy)
    settlement = _settled(answers, library, memory) if not problems else NOTHING_SETTLED
    over = _over_answers(answers, settlement, library, memory)
    usual = left_to_the_usual(policy, answers) if policy is not None else {}
    empty = ("already_used",) if policy is not None and _some_left_empty(policy, answers) else ()
    return Assessment(
        answers=answers,
        today=answers.as_of or today,
        settlement=settlement if over is None else over.settlement,
        assumed=(*_assumed(answers), *empty, *(f"facts.{id_}" for id_ in usual)),
        if_covered=_in_doubt(answers),
        problems=problems,
        policy=policy,
        taken_as_usual=usual,
        open_questions=() if over is None else over.questions,
        variants=() if over is None else over.variants,
    )


def answer_problems(answers: Answers, library: Library) -> tuple[Problem, ...]:
    """Return what is wrong with the answers, whatever is worked out of them."""
    return (
        *case_problems(answers),
        *_place_problems(answers, library),
        *_unknown_facts(answers, library),
        *_figure_problems(answers, library),
    )


def _settled(answers: Answers, library: Library, memory: Memory | None) -> Settlement:
    """Settle the bills; where the employer owes months, also as if it had paid."""
    policy_on = _policies(answers, library)
    settlement = settle(_insured(answers, library), policy_on, memory=memory)
    if not answers.contributions:
        return settlement
    from medins_desktop.core.liability import with_liability  # noqa: PLC0415 - as below
    from medins_desktop.interview.record import case_as_if_paid  # noqa: PLC0415 - as below

    as_if_paid = case_as_if_paid(answers, library)
    if as_if_paid is None:
        return settlement
    return with_liability(settlement, settle(as_if_paid, policy_on, memory=memory))


def _over_answers(
    answers: Answers, settled: Settlement, library: Library, memory: Memory | None
) -> OverAnswers | None:
    """Return the results over the answers to open questions, if bills wait for some."""
    codes = (code for bill in settled.bills for code in bill.refused)
    if not any(code.startswith("unknown:") for code in codes):
        return None
    return over_answers(answers, settled, lambda told: _settled(told, library, memory))


def _insured(answers: Answers, library: Library) -> Case:
    """Return the case for a settlement, with the standing by its record if one was typed."""
    if not answers.contributions:
        return answers.case
    # Whoever has no record opens a case without what judges one.
    from medins_desktop.interview.record import insured_case  # noqa: PLC0415 - late

    return insured_case(answers, library)


def _policy_problems(
    answers: Answers, policy_on: PolicyOn, newest: Policy | None
) -> tuple[Problem, ...]:
    """Return what the policies of the bills' days cannot use of the answers, each once."""
    days = sorted({bill.day for bill in answers.bills if bill.day is not None})
    policies = [newest, *(policy_on(day) for day in days)]
    found = (
        problem
        for policy in {id(policy): policy for policy in policies}.values()
        if policy is not None
        for check in (fact_problems, used_problems)
        for problem in check(answers, policy)
    )
    return tuple(dict.fromkeys(found))


def policy_for(answers: Answers, library: Library, today: date) -> Policy | None:
    """Return the policy that questions are asked by.

    It is the one in force on the newest bill's day; without bills, today's.
    """
    days = [bill.day for bill in answers.bills if bill.day is not None]
    day = max(days, default=answers.as_of or today)
    if _figure_problems(answers, library):
        return None
    return _policies(answers, library)(day)


def curve(
    answers: Answers,
    library: Library,
    bill_id: str,
    upto: Decimal,
    *,
    memory: Memory | None = None,
) -> CostCurve:
    """Return who pays as a bill's total goes from 0 to `upto` (yuan).

    A `memory` changes nothing but the time it takes.

    Raises:
        NotSettled: the bill or another of its year has no settlement.
    """
    case, policy_on = _insured(answers, library), _policies(answers, library)
    return cost_curve(case, policy_on, bill_id, upto, memory=memory)


def curve_at_most(
    answers: Answers,
    library: Library,
    bill_id: str,
    upto: Decimal,
    *,
    memory: Memory | None = None,
) -> HighestCost | None:
    """Return the most that a bill may cost where something is not known; see `highest_cost`."""
    case, policy_on = _insured(answers, library), _policies(answers, library)
    return highest_cost(case, policy_on, bill_id, upto, memory=memory)


def known_up_to(
    answers: Answers,
    library: Library,
    bill_id: str,
    far: Decimal,
    *,
    memory: Memory | None = None,
) -> Decimal:
    """Return to the yuan up to which total a bill has curves, by every reading; at most `far`.

    A bill that has amounts has them from its own total down: what ends them is a limit that
    nobody knows, which counts only from some total on. The more is in scope the sooner, so
    class B of unknown share is taken as wholly in scope.
    """
    bills = tuple(
        replace(b, class_b_rate=ZERO) if b.class_b and b.class_b_rate is None else b
        for b in answers.bills
    )
    in_scope = replace(answers, bills=bills)

    def has_curves(upto: Decimal) -> bool:
        try:
            curve_at_most(in_scope, library, bill_id, upto, memory=memory)
        except NotSettled:
            return False
        return True

    known, beyond = answers.case.bill(bill_id).total or ZERO, far
    while beyond - known > 1:
        middle = ((known + beyond) / 2).to_integral_value(ROUND_FLOOR)
        known, beyond = (middle, beyond) if has_curves(middle) else (known, middle)
    return known


def with_firm_as_normal(answers: Answers) -> Answers:
    """Return the same case with a firm that has no trouble: to settle both ways."""
    firm = answers.enterprise
    normal = Enterprise(
        state="normal", staff=firm.staff, mutual_aid_members=firm.mutual_aid_members
    )
    return replace(answers, enterprise=normal)


def without_mutual_aid(answers: Answers) -> Answers:
    """Return the same case for somebody who has not joined mutual aid."""
    return replace(answers, cover=replace(answers.cover, mutual_aid=()))


def with_mutual_aid(answers: Answers) -> Answers:
    """Return the same case for somebody who has joined the medical plan of mutual aid."""
    joined = answers.cover.mutual_aid
    plans = joined if {"medical", "bundle"} & set(joined) else (*joined, "medical")
    return replace(answers, cover=replace(answers.cover, mutual_aid=plans))


def approval_holds(answers: Answers, day: date) -> bool:
    """Return whether the firm's hardship or deferral is approved and in force on `day`."""
    return answers.enterprise.approval.holds_in(Month.of(day))


def _place_problems(answers: Answers, library: Library) -> Iterator[Problem]:
    places = library.places()
    if answers.place is not None and answers.place not in places:
        yield Problem("unknown_place", "place", (answers.place, ", ".join(places)))


def _figure_problems(answers: Answers, library: Library) -> tuple[Problem, ...]:
    if not answers.overrides:
        return ()
    # Figures may be those of a record, which a case without any opens without.
    from medins_desktop.packs.overrides import override_problems  # noqa: PLC0415 - late

    return override_problems(choice_of(answers), library)


def _unknown_facts(answers: Answers, library: Library) -> Iterator[Problem]:
    """Yield the answers that nobody asks for; most cases have none beside those of their place."""
    given = {*answers.person.facts, *(id_ for bill in answers.bills for id_ in bill.facts)}
    given.difference_update(UNDECLARED)
    if not given or answers.place not in library.places():
        return
    files = library.files_of(answers.place, answers.person.scheme or "employee")
    if given <= {id_ for file in files for id_ in file.facts}:
        return
    from medins_desktop.interview.unknown_facts import unknown_facts  # noqa: PLC0415 - reads all

    yield from unknown_facts(answers, library)


def _policies(answers: Answers, library: Library) -> PolicyOn:
    """Return what says which policy is in force on a day; none with figures it cannot use."""
    if answers.place is None or _figure_problems(answers, library):
        return lambda _: None
    return library.policies_of(choice_of(answers))


def choice_of(answers: Answers) -> Choice:
    """Return the place and scheme whose rules hold, with the plans joined and own figures."""
    return Choice(
        answers.place or "",
        answers.person.scheme or "employee",
        answers.cover.mutual_aid,
        tuple(sorted(answers.overrides.items())),
    )


def _assumed(answers: Answers) -> tuple[str, ...]:
    """Return what was left out, by the names of the case file; each once."""
    person, bills, cover = answers.person, answers.bills, answers.cover
    left_out: Mapping[str, bool] = {
        "contributions": not answers.contributions,
        "scheme": person.scheme is None,
        "aid_group": person.aid_group is None,
        "to": any(bill.last_day is None for bill in bills),
        "designated": any(bill.designated is None for bill in bills),
        "care": any(bill.care is None for bill in bills),
        "cause": any(bill.cause is None for bill in bills),
        "commercial_excluded": cover.commercial is not None
        and any(bill.commercial_excluded is None for bill in bills),
        "cover": cover == type(cover)(),
    }
    return tuple(name for name, is_left_out in left_out.items() if is_left_out)


def _some_left_empty(policy: Policy, answers: Answers) -> bool:
    if not answers.person.already_used:
        return False
    from medins_desktop.interview.used_before import some_left_empty  # noqa: PLC0415 - late

    return some_left_empty(policy, answers)


def _in_doubt(answers: Answers) -> tuple[str, ...]:
    """Return the firm's state where it may have ended cover and no record tells."""
    state = answers.enterprise.state
    return (str(state),) if state in COVER_IN_DOUBT and not answers.contributions else ()
