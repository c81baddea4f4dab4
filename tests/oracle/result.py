"""What came out for each bill and each year, in the shape that `medins settle --json` prints."""

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from tests.oracle.bands import NOTHING, text
from tests.oracle.scope import is_estimate

SUMS = ("total", "outside_scope", "in_scope", "deductible", "own_cost")


@dataclass
class Settled:
    """What came out for one bill; without amounts if `refused` says that none can be given."""

    bill: dict[str, Any]
    year: str | None
    refused: list[str] = field(default_factory=list)
    amounts: dict[str, Fraction] | None = None
    paid: dict[str, Fraction] = field(default_factory=dict)
    claims: dict[str, Fraction] = field(default_factory=dict)

    @property
    def id(self) -> str:
        """Give the bill's id."""
        return str(self.bill["id"])


def texts(amounts: dict[str, Fraction]) -> dict[str, str]:
    """Write amounts; a layer that pays nothing is left out."""
    return {name: text(amount) for name, amount in amounts.items() if amount != 0}


def range_of(own_costs: list[Fraction]) -> list[str] | None:
    """Return "[min, max] if they differ"."""
    low, high = text(min(own_costs)), text(max(own_costs))
    return [low, high] if low != high else None


def bill_object(one: Settled, readings: list[dict[str, Settled]]) -> dict[str, Any]:
    """Return a bill as the settlement prints it; one that some reading refuses has no figure."""
    one = next((r[one.id] for r in readings if r[one.id].amounts is None), one)
    result: dict[str, Any] = {
        "id": one.id,
        "year": one.year,
        # Contributions are not part of this second settlement; what is refused is not covered.
        "covered": not one.refused,
        "estimate": is_estimate(one.bill),
        "refused": one.refused,
    }
    if one.amounts is None:
        return result
    for name in SUMS:
        result[name] = text(one.amounts[name])
    result["paid"] = texts(one.paid)
    result["claims"] = texts(one.claims)
    own_costs = []
    for reading in readings:
        amounts = reading[one.id].amounts
        assert amounts is not None
        own_costs.append(amounts["own_cost"])
    result["own_cost_range"] = range_of(own_costs)
    return result


def year_objects(shown: list[Settled], readings: list[dict[str, Settled]]) -> list[dict[str, Any]]:
    """Return the sums of every medical year, or on which bill they depend."""
    objects = []
    for year in sorted({one.year for one in shown if one.year is not None}):
        ids = [one.id for one in shown if one.year == year]
        whole = {one.id: one for one in shown}
        members = [
            next((r[id_] for r in readings if r[id_].amounts is None), whole[id_]) for id_ in ids
        ]
        result: dict[str, Any] = {"year": year, "bills": [one.id for one in members]}
        result["refused"] = why_no_sums(members)
        if not result["refused"]:
            result |= sums_of(members, readings)
        objects.append(result)
    return objects


def why_no_sums(members: list[Settled]) -> list[str]:
    """Return on what the sums of a year depend that is not known."""
    for one in members:
        if one.refused == ["depends_on:already_used"]:
            return one.refused
        if one.amounts is None:
            return [f"depends_on:{one.id}"]
    return []


def sums_of(members: list[Settled], readings: list[dict[str, Settled]]) -> dict[str, Any]:
    """Add the bills of a year up."""
    sums: dict[str, Any] = {}
    for name in SUMS:
        sums[name] = text(sum((one.amounts or {})[name] for one in members) + NOTHING)
    for name in ("paid", "claims"):
        by_layer: dict[str, Fraction] = {}
        for one in members:
            for layer, amount in getattr(one, name).items():
                by_layer[layer] = by_layer.get(layer, NOTHING) + amount
        sums[name] = texts(by_layer)
    own_costs = []
    for reading in readings:
        of_year = [(reading[one.id].amounts or {})["own_cost"] for one in members]
        own_costs.append(sum(of_year) + NOTHING)
    sums["own_cost_range"] = range_of(own_costs)
    return sums
