"""What an employer's arrears cost a person: the difference of two settlements.

社会保险法 art. 58, 60, 63, 86: cover stopped through the employer's fault. It is a claim
against the employer, and never counted as money received.
"""

from collections.abc import Mapping
from decimal import Decimal

from medins_desktop.core.money import ZERO
from medins_desktop.core.result import SettledBill, Settlement, Sums


def with_liability(as_it_is: Settlement, as_if_paid: Settlement) -> Settlement:
    """Return a settlement with what each bill and year cost more than if all had been paid.

    Nothing is stated where either has no amounts, or where there is no difference.
    """
    usual = {settled.bill.id: settled for settled in as_if_paid.bills}
    found = {bill.bill.id: _more(bill.sums, usual[bill.bill.id].sums) for bill in as_it_is.bills}
    years = tuple(
        year._replace(
            bills=_marked(year.bills, found),
            employer_liability=_added([found[bill.bill.id] for bill in year.bills]),
        )
        for year in as_it_is.years
    )
    return as_it_is._replace(bills=_marked(as_it_is.bills, found), years=years)


def _more(now: Sums | None, usual: Sums | None) -> Decimal | None:
    if now is None or usual is None:
        return None
    more = now.own_cost - usual.own_cost
    return more if isinstance(more, Decimal) and more else None


def _marked(
    bills: tuple[SettledBill, ...], found: Mapping[str, Decimal | None]
) -> tuple[SettledBill, ...]:
    return tuple(bill._replace(employer_liability=found[bill.bill.id]) for bill in bills)


def _added(parts: list[Decimal | None]) -> Decimal | None:
    return sum((part for part in parts if part is not None), ZERO) or None
