"""Which row of a layer applies: conditions tested against what is known of person and bill."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from decimal import Decimal
from typing import Protocol, TypeVar

from medins_desktop.core.claim import Bill, Case, Cover, Person
from medins_desktop.core.months import age_on
from medins_desktop.core.policy import Condition, DeclaredFact, Policy
from medins_desktop.core.problem import NotSettled

FactValue = str | bool | int | Decimal | date | tuple[str, ...] | None
KnownFacts = Mapping[str, FactValue]

# What a person is asked for when a built-in fact is not known.
ASKED_AS = {"age": "born", "level": "hospital_level", "group": "aid_group"}

# Tested by the commercial policy that a person describes, never by the rules of a place.
COMMERCIAL_EXCLUDED = "commercial_excluded"


class Conditional(Protocol):
    """Anything that applies only under conditions."""

    @property
    def when(self) -> tuple[Condition, ...]:
        """The conditions, all of which must hold."""


R = TypeVar("R", bound=Conditional)


def known_facts(
    person: Person,
    bill: Bill,
    cover: Cover,
    day: date,
    counted: Iterable[tuple[str, Decimal]] = (),
) -> dict[str, FactValue]:
    """Return the facts on `day`; what is not known is absent or None.

    `counted` is what a record counts; a person's own answer comes first. Left-out scheme,
    aid group, care and exclusion take the values that the case format assumes.
    """
    declared = {**person.facts, **bill.facts}
    return {
        **dict(counted),
        **{name: exact_fact(value) for name, value in declared.items() if value is not None},
        **_of_person(person, day),
        "level": bill.hospital_level,
        "kind": bill.kind,
        "care": bill.care or "home",
        "plan": cover.mutual_aid,
        COMMERCIAL_EXCLUDED: bill.commercial_excluded or False,
    }


def facts_of_bill(
    case: Case, bill: Bill, day: date, policy: Policy, counted: Iterable[tuple[str, Decimal]]
) -> dict[str, FactValue]:
    """Return the facts that a bill is settled by: what is known, and the usual answers."""
    known = known_facts(case.person, bill, case.cover, day, counted)
    return with_usual(known, policy.facts) if policy.facts else known


def record_facts(person: Person, day: date) -> dict[str, FactValue]:
    """Return the facts about a person that rules about the record test on `day`."""
    declared = {name: exact_fact(value) for name, value in person.facts.items()}
    return {**declared, **_of_person(person, day), "sex": person.sex, "day": day}


def _of_person(person: Person, day: date) -> dict[str, FactValue]:
    return {
        "status": status_on(person, day),
        "age": Decimal(age_on(person.born, day)) if person.born else None,
        "scheme": person.scheme or "employee",
        "group": person.aid_group or "none",
        "retired_on": person.retired_on,
    }


def with_usual(
    known: dict[str, FactValue], declared: Mapping[str, DeclaredFact]
) -> dict[str, FactValue]:
    """Return the facts with the usual answers of those that were left out."""
    left_out = [f for id_, f in declared.items() if f.usual is not None and known.get(id_) is None]
    return known | {f.id: f.usual.answer for f in left_out if f.usual is not None}


def exact_fact(value: str | bool | int | None) -> str | bool | Decimal | None:
    """Return a declared fact's answer; a number is one whether written 6 or "6"."""
    if isinstance(value, bool) or value is None:
        return value
    if isinstance(value, int):
        return Decimal(value)
    return Decimal(value) if re.fullmatch(r"\d{1,12}(\.\d{1,4})?", value) else value


def status_on(person: Person, day: date) -> str | None:
    """Return whether the person works or is retired on `day`."""
    if person.status == "retired" and person.retired_on is not None:
        return "active" if day < person.retired_on else "retired"
    return person.status


def holds(conditions: Sequence[Condition], facts: KnownFacts) -> bool:
    """Return whether all conditions hold.

    Raises:
        NotSettled: the answer hangs on a fact that is not known.
    """
    unknown = None
    for condition in conditions:
        value = facts.get(condition.fact)
        if value is None:
            unknown = unknown or condition.fact
        elif not _test(condition, value):
            return False
    if unknown is not None:
        raise NotSettled(f"unknown:{ASKED_AS.get(unknown, unknown)}")
    return True


def first_that_holds(rows: Sequence[R], facts: KnownFacts) -> R | None:
    """Return the first row whose conditions hold, None if there is none.

    Raises:
        NotSettled: a row before it hangs on a fact that is not known.
    """
    for row in rows:
        if holds(row.when, facts):
            return row
    return None


def all_that_may_hold(rows: Sequence[R], facts: KnownFacts) -> tuple[R, ...]:
    """Return the rows of which one applies: one if all is known, none if there is no rule."""
    found = []
    for row in rows:
        try:
            if not holds(row.when, facts):
                continue
        except NotSettled:
            found.append(row)
            continue
        return (*found, row)
    return tuple(found)


def number_of(facts: KnownFacts, name: str) -> Decimal:
    """Return a fact that is a number.

    Raises:
        NotSettled: it is not known.
    """
    value = facts.get(name)
    if not isinstance(value, Decimal):
        raise NotSettled(f"unknown:{name}")
    return value


def _test(condition: Condition, value: FactValue) -> bool:
    if isinstance(value, tuple):
        return any(item in condition.any_of for item in value)
    low, high = condition.at_least, condition.below
    if condition.any_of or (low is None and high is None):
        return value in condition.any_of
    # The checks of a policy see to it that numbers meet numbers, and days meet days.
    return (low is None or value >= low) and (high is None or value < high)  # type: ignore[operator]
