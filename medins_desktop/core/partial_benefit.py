"""Who gets a share of the normal benefit only, and whether that rule is sure to be in force."""

from collections.abc import Sequence

from medins_desktop.core.facts import KnownFacts, all_that_may_hold, first_that_holds
from medins_desktop.core.policy import PartialBenefit


def partial_benefit(rules: Sequence[PartialBenefit], facts: KnownFacts) -> PartialBenefit | None:
    """Return the rule by which a person gets, or may get, less than the normal benefit.

    A rule in force comes first. Of those that may have ended, where it is not known which
    one holds, it is the one that pays least.

    Raises:
        NotSettled: a rule in force hangs on a fact that is not known.
    """
    sure = first_that_holds([rule for rule in rules if rule.in_force == "yes"], facts)
    if sure is not None:
        return sure
    doubted = all_that_may_hold([rule for rule in rules if rule.in_force != "yes"], facts)
    return min(doubted, key=lambda rule: rule.share.number, default=None)
