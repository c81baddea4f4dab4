"""What a burden layer pays at most in a year, with what years of cover change."""

from decimal import Decimal

from medins_desktop.core.explanation import Parameter
from medins_desktop.core.facts import KnownFacts, number_of
from medins_desktop.core.line import Amount, above_zero, is_nothing
from medins_desktop.core.money import ZERO
from medins_desktop.core.policy import BurdenRow, CapBonus, Concession
from medins_desktop.core.problem import NotSettled


def burden_cap(
    row: BurdenRow, concession: Concession, facts: KnownFacts, *, pays: Amount, paid: Amount
) -> tuple[Parameter, Decimal] | None:
    """Return the cap in force and its amount, what years of cover change included.

    What is not known of it is no obstacle while the layer `pays` nothing, nor while it pays,
    with what it has `paid` this year, no more than the cap is at the least.
    """
    cap = concession.cap or row.cap
    if cap is None or is_nothing(pays) or cap.limit is None:
        return None
    bonus = row.cap_bonus
    if bonus is None:
        return cap, cap.limit
    lost = _lost(bonus, facts)
    try:
        return cap, max(cap.limit + _gained(bonus, cap.limit, facts) - lost, ZERO)
    except NotSettled:
        if is_nothing(above_zero(pays + paid - max(cap.limit - lost, ZERO))):
            return None
        raise


def _lost(bonus: CapBonus, facts: KnownFacts) -> Decimal:
    if bonus.less_per_missed is None:
        return ZERO
    return number_of(facts, "missed_years") * bonus.less_per_missed.number


def _gained(bonus: CapBonus, cap: Decimal, facts: KnownFacts) -> Decimal:
    years = number_of(facts, "resident_years") - bonus.after_years.number
    extra = max(years, ZERO) * bonus.per_year.number
    if bonus.claim_free is not None:
        extra += number_of(facts, "claim_free_years") * bonus.claim_free.number
    if bonus.at_most_share is not None:
        extra = min(extra, bonus.at_most_share.number * cap)
    return extra if bonus.at_most is None else min(extra, bonus.at_most.number)
