"""Whether the conditions of rows test facts that there are, with answers that these may have."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal

from medins_desktop.core.claim import (
    AID_GROUPS,
    CARES,
    KINDS,
    LEVELS,
    PLANS,
    SCHEMES,
    SEXES,
    STATUSES,
)
from medins_desktop.core.problem import Problem
from medins_desktop.packs.pack_conditions import FactEntry, RangeEntry, When

_CHOICES: dict[str, tuple[str, ...]] = {
    "sex": SEXES,
    "status": STATUSES,
    "scheme": SCHEMES,
    "level": LEVELS,
    "kind": KINDS,
    "care": CARES,
    "group": AID_GROUPS,
    "plan": PLANS,
}
_DAYS = ("retired_on", "day")
_RANGE = ("at_least", "below")


def condition_problems(
    whens: Iterable[tuple[str, When]], facts: Mapping[str, FactEntry], built_in: Sequence[str]
) -> Iterator[Problem]:
    """Yield what is wrong with conditions, each with the path of its row."""
    for path, when in whens:
        for fact, test in when.items():
            where = f"{path}.when.{fact}"
            declared = facts.get(fact)
            if declared is None and fact not in built_in:
                yield Problem("unknown_fact", where, (fact,))
            elif isinstance(test, RangeEntry):
                yield from _range(where, fact, test, declared)
            else:
                answers = test if isinstance(test, list) else [str(test).lower()]
                allowed = _answers(fact, declared)
                if allowed == _RANGE or not answers:  # a list of none would never hold
                    yield Problem("wrong_condition", where)
                else:
                    yield from wrong_choices(where, answers, allowed)


def fact_problems(facts: Mapping[str, FactEntry]) -> Iterator[Problem]:
    """Yield answers to declared questions that would be read as numbers, or are not offered."""
    for id_, fact in facts.items():
        if fact.kind == "choice" and not fact.choices:
            yield Problem("missing_key", f"facts.{id_}", ("choices",))
        if fact.usual is not None:
            answer = str(fact.usual.answer)
            answer = answer.lower() if fact.kind == "yes_no" else answer
            offered = {"yes_no": ("true", "false"), "number": ("0", "1", "2 …")}.get(
                fact.kind, tuple(fact.choices)
            )
            if fact.kind != "number" or not answer.isdecimal():
                yield from wrong_choices(f"facts.{id_}.usual.answer", [answer], offered)
        for choice in fact.choices:
            if not choice[:1].isalpha():
                yield Problem("numeric_choice", f"facts.{id_}.choices", (choice,))


def wrong_choices(where: str, values: Iterable[str], allowed: Sequence[str]) -> Iterator[Problem]:
    """Yield values that are not among those allowed."""
    for value in values:
        if value not in allowed:
            yield Problem("wrong_choice", where, (value, ", ".join(allowed)))


def _answers(fact: str, declared: FactEntry | None) -> Sequence[str]:
    """Return the answers that a condition may name; none where it takes a range."""
    if declared is None:
        return _CHOICES.get(fact, _RANGE)
    if declared.kind == "yes_no":
        return ("true", "false")
    return tuple(declared.choices) if declared.kind == "choice" else _RANGE


def _range(
    where: str, fact: str, test: RangeEntry, declared: FactEntry | None
) -> Iterator[Problem]:
    edges = [edge for edge in (test.at_least, test.below) if edge is not None]
    days = fact in _DAYS and declared is None
    takes_range = days or (declared.kind == "number" if declared else fact not in _CHOICES)
    fits = all(_is_day(edge) if days else _is_number(edge) for edge in edges)
    if not edges or not fits or not takes_range:
        yield Problem("empty_range" if takes_range else "no_range", where, (fact,))


def _is_day(edge: object) -> bool:
    return isinstance(edge, date) and not isinstance(edge, datetime)


def _is_number(edge: object) -> bool:
    if isinstance(edge, Decimal):
        return edge.is_finite()
    return isinstance(edge, int) and not isinstance(edge, bool)
