"""What a bill costs the person, as text: an amount, "at least", or a range."""

from medins_desktop.core.result import SettledBill
from medins_desktop.wording.amounts import yuan
from medins_desktop.wording.language import translate


def own_cost_text(settled: SettledBill) -> str:
    """Return the own cost of a bill; "" where no amounts can be given."""
    if settled.sums is None:
        return ""
    if settled.own_cost_range is not None:
        low, high = settled.own_cost_range
        return translate("wording", "{0} to {1}").format(yuan(low), yuan(high))
    cost = yuan(settled.sums.own_cost)
    return translate("wording", "at least {0}").format(cost) if settled.is_lower_bound else cost
