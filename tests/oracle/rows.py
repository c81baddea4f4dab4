"""Facts of a case, and which row of a layer they choose."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from fractions import Fraction
from typing import Any

from tests.oracle.policy_files import RefusedError, Values

FIELD_NAMES = {"age": "born", "level": "hospital_level", "group": "aid_group"}


def day_of(written: str | None) -> date | None:
    """Return the day written as YYYY-MM-DD, or the first of a month written as YYYY-MM."""
    if not written:
        return None
    if len(written) == len("2025-01"):
        return date.fromisoformat(written + "-01")
    return date.fromisoformat(written)


@dataclass
class Circumstances:
    """One bill on its last day, under the policy in force on it."""

    case: dict[str, Any]
    bill: dict[str, Any]
    last_day: date
    policy: dict[str, Any]
    values: Values
    declared: dict[str, Any] = field(default_factory=dict)
    unknown_basis: dict[str, str] = field(default_factory=dict)  # how each such cap is read
    unknown_rate: dict[str, Fraction] = field(default_factory=dict)  # class B, by bill
    partial: int = 0  # which of the things that may come of rules of partial benefit

    @property
    def person(self) -> dict[str, Any]:
        """Give the person, even if nothing is known of them."""
        return self.case.get("person") or {}

    @property
    def cover(self) -> dict[str, Any]:
        """Give what the person has joined; absent: nothing."""
        return self.case.get("cover") or {}

    @property
    def kind(self) -> str | None:
        """Give the kind of the bill."""
        return self.bill.get("kind")

    @property
    def level(self) -> str | None:
        """Give the hospital's level."""
        return self.bill.get("hospital_level")

    @property
    def care(self) -> str:
        """Give where the care was; absent: at home."""
        return self.bill.get("care") or "home"


def status_on_the_day(now: Circumstances) -> str | None:
    """Return the status: "age, status, group and the policy in force are those of that day"."""
    retired_on = day_of(now.person.get("retired_on"))
    status: str | None = now.person.get("status")
    if status is None or retired_on is None:
        return status
    # A person who has since retired was still active on an earlier bill's last day.
    return "retired" if now.last_day >= retired_on else "active"


def age_on_the_day(now: Circumstances) -> int | None:
    """Return the completed years on the bill's last day."""
    born = day_of(now.person.get("born"))
    if born is None:
        return None
    birthday_is_over = (now.last_day.month, now.last_day.day) >= (born.month, born.day)
    return now.last_day.year - born.year - (0 if birthday_is_over else 1)


BUILT_IN: dict[str, Callable[[Circumstances], Any]] = {
    "status": status_on_the_day,
    "age": age_on_the_day,
    "scheme": lambda now: now.person.get("scheme") or "employee",
    "level": lambda now: now.level,
    "kind": lambda now: now.kind,
    "care": lambda now: now.care,
    "group": lambda now: now.person.get("aid_group") or "none",
    "plan": lambda now: now.cover.get("mutual_aid") or [],
    "retired_on": lambda now: day_of(now.person.get("retired_on")),
}


def fact(now: Circumstances, name: str) -> Any:
    """Return the value of a fact, built in or declared by the policy; None if not known."""
    if name in BUILT_IN:
        return BUILT_IN[name](now)
    about = now.declared.get(name, {}).get("about", "person")
    holder = now.bill if about == "bill" else now.person
    said = (holder.get("facts") or {}).get(name)
    if said is None and "usual" in now.declared.get(name, {}):
        return now.declared[name]["usual"]["answer"]  # "it need not be answered"
    return said


def holds(now: Circumstances, name: str, wanted: Any) -> bool | None:
    """Say whether one condition holds; None if the fact is not known."""
    value = fact(now, name)
    if value is None:
        return None
    if name == "plan":
        return any(one in wanted for one in value)
    if isinstance(wanted, list):
        return value in wanted
    if isinstance(wanted, bool):
        return bool(value) == wanted
    if not isinstance(value, date):
        value = Fraction(str(value))
        wanted = {end: Fraction(limit) for end, limit in wanted.items()}
    above = "at_least" not in wanted or value >= wanted["at_least"]
    below = "below" not in wanted or value < wanted["below"]
    return above and below


def fits(now: Circumstances, when: dict[str, Any]) -> bool:
    """Say whether all conditions hold.

    "A row with a condition known to be false is skipped; a row whose remaining conditions are
    unknown refuses the bill with `unknown:<field>`." Of several unknown facts the first written
    in the row is named: the papers do not say.
    """
    answers = {name: holds(now, name, wanted) for name, wanted in when.items()}
    if False in answers.values():
        return False
    for name, answer in answers.items():
        if answer is None:
            raise RefusedError(f"unknown:{FIELD_NAMES.get(name, name)}")
    return True


def first_row(now: Circumstances, layer: dict[str, Any]) -> dict[str, Any]:
    """Return the row of a layer that is used: "tried in order; the first whose conditions hold".

    "No row means refused, never a default": by the kind of bill for the pool, else by the layer.
    """
    for row in layer["rows"]:
        if fits(now, row.get("when", {})):
            return dict(row)
    if layer["kind"] == "pool":
        raise RefusedError(f"no_rule:{now.kind}")
    raise RefusedError(f"no_rule:{layer['id']}")
