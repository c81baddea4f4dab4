"""Facts that a file asks for, and conditions that test facts."""

from datetime import date
from decimal import Decimal
from typing import Any, Literal

import msgspec

from medins_desktop.core.policy import Condition
from medins_desktop.packs.pack_evidence import Text


class UsualEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The answer that a question gets unless it is answered, and the sentence that says so."""

    answer: bool | int | str
    text: Text


class FactEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A fact that this policy asks for."""

    about: Literal["person", "bill"]
    kind: Literal["yes_no", "choice", "number"]
    question: Text
    choices: dict[str, Text] = {}
    usual: UsualEntry | None = None


class RangeEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A range of numbers or days: from `at_least`, below `below`."""

    at_least: Any = None
    below: Any = None


When = dict[str, bool | list[str] | RangeEntry]


class GapEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What this policy is known not to cover."""

    about: str
    text: Text


def conditions(when: When) -> tuple[Condition, ...]:
    """Return the conditions that a row states."""
    found = []
    for fact, test in when.items():
        if isinstance(test, bool):
            found.append(Condition(fact, any_of=(test,)))
        elif isinstance(test, list):
            found.append(Condition(fact, any_of=tuple(test)))
        else:
            low, high = _exact(test.at_least), _exact(test.below)
            found.append(Condition(fact, at_least=low, below=high))
    return tuple(found)


def _exact(edge: Decimal | int | date | None) -> Decimal | date | None:
    return Decimal(edge) if isinstance(edge, int) else edge
