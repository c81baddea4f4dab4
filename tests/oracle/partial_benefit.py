"""Less than the normal benefit for some people, long-hand."""

from fractions import Fraction
from typing import Any

from tests.oracle.bands import Bands
from tests.oracle.policy_files import RefusedError
from tests.oracle.rows import Circumstances, fits

Outcome = tuple[Fraction, list[str]]  # the share of the normal benefit, and the layers it is of
NORMAL: Outcome = (Fraction(1), [])


def in_part(now: Circumstances, layer: str, bands: Bands) -> Bands:
    """Return the bands of a layer: every rate times the share of the benefit that is paid."""
    every = possible(now)
    share, layers = every[min(now.partial, len(every) - 1)]
    return [(start, rate * share) for start, rate in bands] if layer in layers else bands


def possible(now: Circumstances) -> list[Outcome]:
    """Return all that may come of the rules, the normal benefit or the largest share first.

    "Of several rules the first that holds counts. `in_force` is yes, or unknown where the rule
    may have ended: bills are then settled with it and without it"; and with and without one of
    which it is not known whether it holds. A person's own figure says that a rule is in force;
    if the figure is the whole benefit, that the rule has ended.
    """
    found = []
    for rule in now.policy.get("partial_benefits", []):
        if ended(now, rule):
            continue
        holds = may_fit(now, rule)
        if holds is False:
            continue
        found.append((now.values.amount(rule["share"]), rule["layers"]))
        own = rule["share"] in now.values.overrides
        if holds and (own or rule.get("in_force", "yes") == "yes"):
            return sorted(found, key=lambda one: -one[0])
    return sorted([NORMAL, *found], key=lambda one: -one[0])


def ended(now: Circumstances, rule: dict[str, Any]) -> bool:
    """Say whether a person's own figure is all of the benefit."""
    own = now.values.overrides.get(rule["share"])
    return own is not None and Fraction(own) == 1


def may_fit(now: Circumstances, rule: dict[str, Any]) -> bool | None:
    """Say whether the conditions of a rule hold; None if that is not known."""
    try:
        return fits(now, rule["when"])
    except RefusedError:
        return None
