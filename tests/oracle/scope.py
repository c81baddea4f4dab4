"""A bill before insurance: what is in scope and what is not (part 2)."""

from fractions import Fraction
from typing import Any

from tests.oracle.bands import NOTHING, rounded
from tests.oracle.policy_files import RefusedError
from tests.oracle.rows import Circumstances, fits
from tests.oracle.standing import Standing


def total_of(bill: dict[str, Any]) -> Fraction:
    """Return the bill's total."""
    if bill.get("total") is None:
        raise RefusedError("unknown:total")
    return Fraction(bill["total"])


def is_estimate(bill: dict[str, Any]) -> bool:
    """Say whether a bill is only an estimate, going by what was typed.

    "With neither it is a quick estimate"; with the catalogue part alone, the absence of either
    of the other two parts makes it one too.
    """
    if bill.get("in_scope") is not None:
        return False
    parts = ("outside_catalogue", "over_price_limit", "class_b")
    return any(bill.get(part) is None for part in parts)


def scope_at_home(now: Circumstances) -> Standing:
    """Split a bill before insurance (part 2).

    "Outside scope = wholly own cost + over price limit + class B amount x its first own share
    (rounded)"; a typed `in_scope` stands for all three.
    """
    bill = now.bill
    total = total_of(bill)
    if bill.get("in_scope") is not None:
        outside = total - Fraction(bill["in_scope"])
    else:
        outside = Fraction(bill.get("outside_catalogue") or "0")
        outside += Fraction(bill.get("over_price_limit") or "0")
        outside += own_part_of_class_b(now)
    return Standing(
        total=total,
        outside_scope=outside,
        in_scope=total - outside,
        in_scope_left=total - outside,
        outside_left=outside,
        points_off=NOTHING,
        account_money=None,
        charged_before={},
    )


def scope_of(now: Circumstances) -> Standing:
    """Split a bill, with what care away from home takes off."""
    added = points_added(now)
    standing = scope_at_home(now)
    standing.points_off = -added
    if now.care != "home":
        away = away_row(now)
        if "points" in away:
            standing.points_off += now.values.amount(away["points"])
        else:
            # "A first own share of the in-scope amount that moves outside scope before anything
            # else": to the fen, as every part outside scope is.
            moved = rounded(standing.in_scope * now.values.amount(away["first_own_share"]))
            standing.in_scope -= moved
            standing.in_scope_left -= moved
            standing.outside_scope += moved
            standing.outside_left += moved
    return standing


def own_part_of_class_b(now: Circumstances) -> Fraction:
    """Return the first own share of class B, at the rate of this run if it is not known."""
    bill = now.bill
    if bill.get("class_b") is None:
        return NOTHING
    if bill.get("class_b_rate") is None:
        rate = now.unknown_rate[str(bill["id"])]
    else:
        rate = Fraction(bill["class_b_rate"])
    return rounded(Fraction(bill["class_b"]) * rate)


def points_added(now: Circumstances) -> Fraction:
    """Return the points on top of the rates: of the first line of them that fits."""
    for line in now.policy.get("added_points", []):
        if fits(now, line["when"]):
            return now.values.amount(line["points"])
    return NOTHING


def away_row(now: Circumstances) -> dict[str, Any]:
    """Return the first fitting row for care away; without one: `no_rule:<care>`."""
    for row in now.policy.get("away", []):
        if fits(now, row.get("when", {})):
            return dict(row)
    raise RefusedError(f"no_rule:{now.care}")
