"""What an employer's arrears cost a person: the difference of two settlements.

社会保险法 art. 58, 60, 63, 86: cover stopped through the employer's fault. It is a claim
against the employer, and never counted as money received.
"""

from collections.abc import Mapping
from decimal import Decimal

from medins_desktop.core.money import ZERO
from medins_desktop.core.result import SettledBill, Settlement


def with_liability(as_it_is: Settlement, as_if_paid: Settlement) -> Settlement:
    """Return a settlement with what each bill and year cost more than if all had been paid.

    Nothing is stated where the difference is not one number, or where there is none.
    """
    usual = {settled.bill.id: settled for settled in as_if_paid.bills}
    found = {bill.bill.id: _one(cost_more(bill, usual[bill.bill.id])) for bill in as_it_is.bills}
    years = tuple(
        year._replace(
            bills=_marked(year.bills, found),
            employer_liability=_added([found[bill.bill.id] for bill in year.bills]),
        )
        for year in as_it_is.years
    )
    return as_it_is._replace(bills=_marked(as_it_is.bills, found), years=years)


def cost_more(now: SettledBill, usual: SettledBill) -> tuple[Decimal, Decimal] | None:
    """Return the least and the most that a bill costs more than it would have; in yuan.

    None where either has no amounts. What makes a range of both makes it in both alike, so
    that their low ends belong together and so do their high ones.
    """
    own, less = _ends(now), _ends(usual)
    if own is None or less is None:
        return None
    if now.own_cost_range is None:
        less = less[1], less[0]
    low, high = sorted((own[0] - less[0], own[1] - less[1]))
    return low, high


def _ends(settled: SettledBill) -> tuple[Decimal, Decimal] | None:
    if settled.own_cost_range is not None:
        return settled.own_cost_range
    own = None if settled.sums is None else settled.sums.own_cost
    return (own, own) if isinstance(own, Decimal) else None


def _one(more: tuple[Decimal, Decimal] | None) -> Decimal | None:
    return more[0] if more is not None and more[0] == more[1] else None


def _marked(
    bills: tuple[SettledBill, ...], found: Mapping[str, Decimal | None]
) -> tuple[SettledBill, ...]:
    return tuple(bill._replace(employer_liability=found[bill.bill.id] or None) for bill in bills)


def _added(parts: list[Decimal | None]) -> Decimal | None:
    known = [part for part in parts if part is not None]
    return sum(known, ZERO) or None if len(known) == len(parts) else None
