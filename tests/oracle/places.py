"""What a place's policy files make worth trying in a random case.

Kinds, levels and groups that their rows name, the facts they declare, the names of their counters,
and the amounts at which something changes.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from tests.oracle.policy_files import read_files, year_starts_in

KINDS = ("inpatient", "outpatient", "chronic", "pharmacy", "emergency", "day_surgery")
LEVELS = ("community", "level1", "level2", "level3", "level3_top")
CARES = ("home", "filed", "referred", "emergency", "temporary", "unfiled", "in_province")
GROUPS = ("none", "destitute", "subsistence", "marginal", "relapse", "illness_poverty")


@dataclass(frozen=True)
class Place:
    """A place to settle in, and what its files make worth trying."""

    id: str
    schemes: tuple[str, ...]
    kinds: tuple[str, ...]
    levels: tuple[str, ...]
    cares: tuple[str, ...]
    groups: tuple[str, ...]
    statuses: tuple[str, ...]
    facts: dict[str, dict[str, Any]]
    amounts: tuple[Decimal, ...]  # lines, edges and caps
    asked: tuple[str, ...]  # parameters without a value
    counters: dict[str, tuple[str, ...]]  # names that `already_used` may type, by its tables
    year_starts_in: int
    first_day: date


def places_in(policies_dir: Path) -> list[Place]:
    """Return every place that has rules for bills, once for each of its schemes."""
    folders = sorted(path for path in policies_dir.glob("*/*") if path.is_dir())
    found = [
        (folder.parent.name, read_files(folder))
        for folder in folders
        if folder.parent.name not in ("plans", "national")
    ]
    return [place_of(name, files) for name, files in found if files]


def place_of(name: str, policies: Sequence[dict[str, Any]]) -> Place:
    """Return what the files of one scheme of a place make worth trying."""
    facts: dict[str, dict[str, Any]] = {}
    amounts = {Decimal(0), Decimal(1), Decimal("0.03")}
    asked = set()
    schemes = set()
    for policy in policies:
        facts |= policy.get("facts", {})
        schemes |= set(policy["schemes"])
        for parameter, entry in policy["parameters"].items():
            for value in (entry.get("value"), *(d.get("value") for d in entry.get("dated", []))):
                amounts |= amounts_in(entry["unit"], value)
            if entry.get("value") is None and "dated" not in entry:
                asked.add(parameter)
    return Place(
        id=name,
        schemes=tuple(sorted(schemes)),
        kinds=named_in_rows(policies, "kind", KINDS),
        levels=named_in_rows(policies, "level", LEVELS),
        cares=("home", *cares_of(policies)),
        groups=named_in_rows(policies, "group", GROUPS),
        statuses=named_in_rows(policies, "status", ("active", "retired")),
        facts=facts,
        amounts=tuple(sorted(amounts)),
        asked=tuple(sorted(asked)),
        counters=counters_of(policies),
        year_starts_in=year_starts_in(policies[0], {}),
        first_day=policies[0]["effective"],
    )


def amounts_in(unit: str, value: Any) -> set[Decimal]:
    """Return the amounts at which something changes because of one value."""
    if isinstance(value, list):
        return {Decimal(one["from"] if isinstance(one, dict) else one) for one in value}
    if unit == "yuan" and not isinstance(value, str | dict | None):
        return {Decimal(value)}
    return set()


def named_in_rows(
    policies: Sequence[dict[str, Any]], fact: str, every: tuple[str, ...]
) -> tuple[str, ...]:
    """Return which values of a fact the pool's and the other layers' rows all allow.

    A value that some layer has no row for would only be refused.
    """
    named = set(every)
    for policy in policies:
        for layer in policy["layers"]:
            rows = layer["rows"]
            if any(fact not in row["when"] for row in rows):
                continue
            named &= {value for row in rows for value in row["when"][fact]}
    return tuple(value for value in every if value in named)


def cares_of(policies: Sequence[dict[str, Any]]) -> list[str]:
    """Return the kinds of care away that have a rule."""
    rows = [row for policy in policies for row in policy.get("away", [])]
    return sorted({care for row in rows for care in row["when"].get("care", [])})


def counters_of(policies: Sequence[dict[str, Any]]) -> dict[str, tuple[str, ...]]:
    """Return the names of a place's counters, by the tables of `already_used`.

    Those counted by hospital level are left out: no paper says how they are typed.
    """
    layers = [layer for policy in policies for layer in policy["layers"]]
    caps = {cap["id"] for policy in policies for cap in policy.get("caps", [])}
    rows = [row for layer in layers for row in layer["rows"]]
    excess = {layer["id"] for layer in layers if layer["kind"] == "excess"}
    burden = {row["counter"] for row in rows if "counter" in row}
    lines = [row["deductible"] for row in rows if "deductible" in row]
    of_lines = {line["counter"] for line in lines if not line.get("by_level")}
    spending = {row["spending"] for row in rows if "spending" in row}
    names = {
        "admissions": of_lines,
        "deductible": of_lines,
        "spending": spending | caps,
        "paid": caps | excess | burden,
        "excess": excess,
        "burden": burden,
    }
    return {table: tuple(sorted(found)) for table, found in names.items()}
