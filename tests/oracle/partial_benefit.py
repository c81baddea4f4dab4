"""Less than the normal benefit for some people, long-hand."""

from fractions import Fraction
from typing import Any

from tests.oracle.bands import Bands
from tests.oracle.policy_files import RefusedError
from tests.oracle.rows import Circumstances, fits

WHOLE = Fraction(1)


def in_part(now: Circumstances, layer: str, bands: Bands) -> Bands:
    """Return the bands of a layer: every rate times the share of the benefit that is paid."""
    share, layers = part_paid(now)
    return [(start, rate * share) for start, rate in bands] if layer in layers else bands


def part_paid(now: Circumstances) -> tuple[Fraction, list[str]]:
    """Return which share of the normal benefit is paid, and by which layers.

    "`in_force` is unknown where the rule may have ended: bills are settled with and without
    it"; a person's own figure says that it has not. Of several that may hold, the least counts.
    """
    rules = now.policy.get("partial_benefits", [])
    for rule in rules:
        if is_in_force(now, rule) and fits(now, rule["when"]):
            return now.values.amount(rule["share"]), rule["layers"]
    doubted = []
    for rule in rules:
        if not is_in_force(now, rule):
            holds = may_fit(now, rule)
            if holds is not False:
                doubted.append((now.values.amount(rule["share"]), rule["layers"]))
            if holds:
                break
    if doubted and now.doubted_rules:
        return min(doubted, key=lambda one: one[0])
    return WHOLE, []


def is_in_force(now: Circumstances, rule: dict[str, Any]) -> bool:
    """Say whether a rule is sure to be in force."""
    return rule.get("in_force", "yes") == "yes" or rule["share"] in now.values.overrides


def may_fit(now: Circumstances, rule: dict[str, Any]) -> bool | None:
    """Say whether the conditions of a rule hold; None if that is not known."""
    try:
        return fits(now, rule["when"])
    except RefusedError:
        return None
