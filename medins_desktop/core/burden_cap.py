"""What a burden layer pays at most in a year, with its bonus for years of cover."""

from decimal import Decimal

from medins_desktop.core.explanation import Parameter
from medins_desktop.core.facts import KnownFacts, number_of
from medins_desktop.core.money import ZERO
from medins_desktop.core.policy import BurdenRow, CapBonus, Concession


def burden_cap(
    row: BurdenRow, concession: Concession, facts: KnownFacts, *, pays: bool
) -> tuple[Parameter, Decimal] | None:
    """Return the cap in force and its amount, a bonus for years of cover included.

    What is not known of it is no obstacle while the layer pays nothing.
    """
    cap = concession.cap or row.cap
    if cap is None or not pays or cap.limit is None:
        return None
    bonus = _cap_bonus(row.cap_bonus, cap.limit, facts) if row.cap_bonus else ZERO
    return cap, cap.limit + bonus


def _cap_bonus(bonus: CapBonus, cap: Decimal, facts: KnownFacts) -> Decimal:
    years = number_of(facts, "resident_years") - bonus.after_years.number
    extra = max(years, ZERO) * bonus.per_year.number
    if bonus.claim_free is not None:
        extra += number_of(facts, "claim_free_years") * bonus.claim_free.number
    return min(extra, bonus.at_most_share.number * cap)
