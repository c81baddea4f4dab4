"""A bill on its way through the layers, and the caps that layers share."""

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from tests.oracle.bands import NOTHING
from tests.oracle.policy_files import RefusedError
from tests.oracle.rows import Circumstances
from tests.oracle.year_counters import YearCounters


@dataclass
class Standing:
    """A bill while it goes through the layers."""

    total: Fraction
    outside_scope: Fraction
    in_scope: Fraction
    in_scope_left: Fraction  # what the person still bears in scope
    outside_left: Fraction  # what the person still bears outside scope
    points_off: Fraction
    account_money: Fraction | None
    # the deductibles of each bill and the stays it continues, None where not settled
    charged_before: dict[str, Fraction | None]
    deductible: Fraction = NOTHING
    account_used_first: Fraction = NOTHING
    excess: dict[str, Fraction] = field(default_factory=dict)  # by pool
    own_share: dict[str, Fraction] = field(default_factory=dict)  # by layer
    paid: dict[str, Fraction] = field(default_factory=dict)
    claims: dict[str, Fraction] = field(default_factory=dict)


def account_money(bill: Standing) -> Fraction:
    """Return the money on the account; a balance that is needed and not known refuses."""
    if bill.account_money is None:
        raise RefusedError("unknown:account_balance")
    return bill.account_money


def counts_under(now: Circumstances, cap: dict[str, Any], layer_id: str) -> bool:
    """Say whether what a layer does for this bill counts under a cap ("empty = all")."""
    layers, kinds, levels = cap.get("layers"), cap.get("kinds"), cap.get("levels")
    if layers and layer_id not in layers:
        return False
    if kinds and now.kind not in kinds:
        return False
    if levels and now.level is None:
        raise RefusedError("unknown:hospital_level")
    return not levels or now.level in levels


def caps_of(now: Circumstances, row: dict[str, Any], layer_id: str) -> list[dict[str, Any]]:
    """Return the caps of a row; "a row whose `caps` is "unknown" refuses `cap_unknown`"."""
    named = row.get("caps", [])
    if named == "unknown":
        raise RefusedError("cap_unknown")
    caps = [cap for cap in now.policy.get("caps", []) if cap["id"] in named]
    return [cap for cap in caps if counts_under(now, cap, layer_id)]


def basis_of(now: Circumstances, cap: dict[str, Any]) -> str:
    """Return what a cap counts; of unknown basis it is "settled both ways", one way a run."""
    if cap["basis"] == "unknown":
        return now.unknown_basis[cap["id"]]
    return str(cap["basis"])


def note_payment(now: Circumstances, year: YearCounters, layer_id: str, payment: Fraction) -> None:
    """Count a rounded payment by its layer and under every cap the layer shares."""
    year.paid_by_layer[layer_id] += payment
    for cap in now.policy.get("caps", []):
        if counts_under(now, cap, layer_id):
            year.paid_under_cap[cap["id"]] += payment
