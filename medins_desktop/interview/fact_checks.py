"""Whether the answers to a policy's own questions are ones it can use."""

from collections.abc import Iterator

from medins_desktop.core.claim import Facts
from medins_desktop.core.facts import exact_fact
from medins_desktop.core.policy import DeclaredFact, Policy
from medins_desktop.core.problem import Problem
from medins_desktop.interview.answers import Answers

# Facts in numbers that conditions and cap bonuses may use without a declaration.
UNDECLARED = ("consecutive_months", "resident_years", "claim_free_years", "missed_years")


def fact_problems(answers: Answers, policy: Policy) -> Iterator[Problem]:
    """Yield a problem for each answer that its question does not allow."""
    yield from _problems(answers.person.facts, "person.facts", policy)
    for i, bill in enumerate(answers.bills):
        yield from _problems(bill.facts, f"bills[{i}].facts", policy)


def _problems(facts: Facts, where: str, policy: Policy) -> Iterator[Problem]:
    for id_, answer in facts.items():
        allowed = _allowed(id_, policy.facts.get(id_))
        if answer is None or allowed is None:
            continue
        value = exact_fact(answer)
        if isinstance(value, bool):
            fits = "true" in allowed
        elif isinstance(value, str):
            fits = value in allowed and "true" not in allowed
        else:
            fits = "0" in allowed
        if not fits:
            yield Problem("wrong_choice", f"{where}.{id_}", (str(answer), ", ".join(allowed)))


def _allowed(id_: str, fact: DeclaredFact | None) -> tuple[str, ...] | None:
    """Return the answers a question allows, as a file writes them; None: nobody asks."""
    if fact is None:
        return ("0", "1", "2 …") if id_ in UNDECLARED else None
    if fact.kind == "yes_no":
        return ("true", "false")
    return ("0", "1", "2 …") if fact.kind == "number" else tuple(fact.choices)
