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


def scope_of(now: Circumstances) -> tuple[Standing, bool]:
    """Split a bill before insurance (part 2), and say whether it is only an estimate.

    "Outside scope = wholly own cost + over price limit + class B amount x its first own share
    (rounded)"; a typed `in_scope` stands for all three.
    """
    bill = now.bill
    total = total_of(bill)
    estimate = False
    if bill.get("in_scope") is not None:
        outside = total - Fraction(bill["in_scope"])
    else:
        outside = Fraction(bill.get("outside_catalogue") or "0")
        outside += Fraction(bill.get("over_price_limit") or "0")
        outside += own_part_of_class_b(now)
        # "With neither it is a quick estimate"; with the catalogue part alone, the absence of
        # either of the other two parts makes it one too.
        parts = ("outside_catalogue", "over_price_limit", "class_b")
        estimate = any(bill.get(part) is None for part in parts)
    in_scope = total - outside
    points_off = NOTHING
    if now.care != "home":
        away = away_row(now)
        if "points" in away:
            points_off = now.values.amount(away["points"])
        else:
            # "A first own share of the in-scope amount that moves outside scope before anything
            # else": to the fen, as every part outside scope is.
            moved = rounded(in_scope * now.values.amount(away["first_own_share"]))
            in_scope -= moved
            outside += moved
    standing = Standing(
        total=total,
        outside_scope=outside,
        in_scope=in_scope,
        in_scope_left=in_scope,
        outside_left=outside,
        points_off=points_off,
        account_money=None,
        charged_before={},
    )
    return standing, estimate


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


def away_row(now: Circumstances) -> dict[str, Any]:
    """Return the first fitting row for care away; without one: `no_rule:<care>`."""
    for row in now.policy.get("away", []):
        if fits(now, row.get("when", {})):
            return dict(row)
    raise RefusedError(f"no_rule:{now.care}")
