"""A bill before insurance: what is refused outright, and what lies in scope.

社会保险法 art. 28 (inside the lists), art. 30 (never paid by the fund).
"""

from decimal import Decimal
from typing import NamedTuple

from medins_desktop.core.claim import Bill
from medins_desktop.core.explanation import Parameter, Steps
from medins_desktop.core.facts import KnownFacts, first_that_holds
from medins_desktop.core.line import Amount, lesser, rounded
from medins_desktop.core.money import ZERO
from medins_desktop.core.policy import Policy
from medins_desktop.core.problem import NotSettled

_REFUSED_CAUSES = ("work_injury", "third_party", "public_health", "abroad")


class Scope(NamedTuple):
    """What enters the settlement. `points` are taken off the pool's rates (away from home)."""

    total: Amount
    outside: Amount
    in_scope: Amount
    points: Parameter | None


def refusal(bill: Bill) -> str | None:
    """Return why the fund pays nothing for this bill at all, or None.

    Raises:
        NotSettled: the kind of care is not known: every rule, and the exception for
            emergencies, hangs on it.
    """
    if bill.cause in _REFUSED_CAUSES:
        return bill.cause
    if bill.kind is None:
        raise NotSettled("unknown:kind")
    emergency = bill.kind == "emergency" or bill.care == "emergency"
    if bill.designated is False and not emergency:
        return "not_designated"
    return None


def scope_of(
    bill: Bill,
    total: Amount,
    policy: Policy,
    facts: KnownFacts,
    *,
    unknown_class_b_rate: Decimal,
    steps: Steps,
) -> Scope:
    """Split `total` into what lies outside scope and inside.

    Raises:
        NotSettled: the policy has no rule for care away from home of this kind.
    """
    below = steps.below()
    points, share = _away_from_home(bill, policy, facts)
    outside = outside_scope(bill, total, unknown_class_b_rate, below)
    if share is not None:
        moved = rounded((total - outside) * share.number)
        below.add("away_share", moved, parameter=share, in_scope=total - outside, rate=share.number)
        outside = outside + moved
    steps.add("outside_scope", outside, steps=tuple(below.taken), total=total)
    in_scope = steps.add("in_scope", total - outside, total=total, outside=outside)
    return Scope(total, outside, in_scope, points)


def outside_scope(bill: Bill, total: Amount, unknown_rate: Decimal, steps: Steps) -> Amount:
    """Return what the lists and price limits leave to the person.

    Typed parts are taken off first, as far as the total reaches: this matters only when
    the total is being varied.
    """
    if bill.in_scope is not None:
        if bill.total is None:
            raise NotSettled("unknown:total")
        typed = bill.total - bill.in_scope
        return steps.add("outside_typed", _part(typed, total))
    catalogue = _part(bill.outside_catalogue, total)
    over_limit = _part(bill.over_price_limit, total - catalogue)
    class_b = _part(bill.class_b, total - catalogue - over_limit)
    rate = unknown_rate if bill.class_b_rate is None else bill.class_b_rate
    first_share = rounded(class_b * rate)
    if bill.outside_catalogue:
        steps.add("outside_catalogue", catalogue)
    if bill.over_price_limit:
        steps.add("over_price_limit", over_limit)
    if bill.class_b:
        code = "class_b_unknown" if bill.class_b_rate is None else "class_b_share"
        steps.add(code, first_share, class_b=class_b, rate=rate)
    return catalogue + over_limit + first_share


def _part(typed: Decimal | None, left: Amount) -> Amount:
    return lesser(left, typed) if typed else ZERO


def _away_from_home(
    bill: Bill, policy: Policy, facts: KnownFacts
) -> tuple[Parameter | None, Parameter | None]:
    """Return the points off the pool's rates and the first own share, None for no change."""
    if bill.care in (None, "home"):
        return None, None
    row = first_that_holds(policy.away, facts)
    if row is None:
        raise NotSettled(f"no_rule:{bill.care}")
    return row.points, row.first_own_share
