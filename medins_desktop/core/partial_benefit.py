"""Who gets a share of the normal benefit only, as far as that is known."""

from collections.abc import Sequence
from decimal import Decimal

from medins_desktop.core.facts import KnownFacts, holds
from medins_desktop.core.money import ONE
from medins_desktop.core.policy import PartialBenefit
from medins_desktop.core.problem import NotSettled

Outcome = PartialBenefit | None  # None: the normal benefit


def outcomes(rules: Sequence[PartialBenefit], facts: KnownFacts) -> tuple[Outcome, ...]:
    """Return what may come of rules of which the first that holds counts; the best first.

    More than one where it is not known whether a rule is in force, or whether it holds.
    """
    found: list[Outcome] = []
    for rule in rules:
        try:
            sure = holds(rule.when, facts)
            if not sure:
                continue
        except NotSettled:
            sure = False
        found.append(rule)
        if sure and rule.in_force == "yes":
            break
    else:
        found.append(None)
    return tuple(sorted(found, key=_share, reverse=True))


def _share(outcome: Outcome) -> Decimal:
    return ONE if outcome is None else outcome.share.number
