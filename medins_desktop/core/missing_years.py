"""Ways to close a gap of medical years: pay on, pay at once, or the resident scheme.

Prices are those of today: what a later month will cost, nobody knows.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal

from medins_desktop.core.contribution import (
    contribution_base,
    contribution_row,
    flexible_month,
)
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.facts import first_that_holds, record_facts
from medins_desktop.core.money import to_fen
from medins_desktop.core.month_counts import months_paid
from medins_desktop.core.months import Month
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.record import Record, says_yes
from medins_desktop.core.record_months import months_of
from medins_desktop.core.retirement import Insured, Years


@dataclass(frozen=True, slots=True)
class Way:
    """One way: `pay_on` month by month, `lump` at once, `resident` without the years.

    `price` is yuan a month, in all, or a year; `cost` in all. Where they are None, `unknown`
    says why. From `first` to `last` is paid; with `cover_from` the cover of the retired
    begins (None: never). `allowed`: None where the place does not say.
    """

    code: str
    months: int
    price: Decimal | None
    cost: Decimal | None
    first: Month
    last: Month | None
    cover_from: Month | None
    allowed: bool | None
    unknown: tuple[str, ...] = ()
    rule: Parameter | None = None


def ways_to_close(years: Years, at: Month, record: Record, insured: Insured) -> tuple[Way, ...]:
    """Return the ways for the months missing at retirement in `at`; none if none are missing.

    `record` is the place's of today.
    """
    if not years.missing:
        return ()
    return (
        _pay_on(years, at, record, insured),
        _lump(years, at, record, insured),
        _resident(at, record, insured),
    )


def _pay_on(years: Years, at: Month, record: Record, insured: Insured) -> Way:
    """Who pays now goes on after retirement; who does not may begin next month."""
    now, months = Month.of(insured.today), years.missing or 0
    last_paid = max(months_paid(months_of(insured.runs, ""), now), default=None)
    stopped = last_paid is None or now - last_paid > 1
    first = now + 1 if stopped or at <= now else at
    last = first + (months - 1)
    price, unknown = _known(lambda: flexible_month(record, insured.person, insured.today))
    return Way(
        "pay_on",
        months,
        price,
        None if price is None else price * months,
        first,
        last,
        max(at, last + 1),
        True if last < at else says_yes(years.row.pay_on),
        unknown,
        years.row.pay_on,
    )


def _lump(years: Years, at: Month, record: Record, insured: Insured) -> Way:
    months = years.missing or 0
    cost, unknown = _known(lambda: to_fen(months * _lump_month(years, record, insured)))
    if years.actual is not None and years.actual.missing:
        unknown = (*unknown, "unknown:lump_counts_as_actual")
    paid = max(at, Month.of(insured.today))
    return Way(
        "lump",
        months,
        cost,
        cost,
        paid,
        paid,
        paid + 1,
        says_yes(years.row.lump),
        unknown,
        years.row.lump,
    )


def _lump_month(years: Years, record: Record, insured: Insured) -> Decimal:
    """Return what one missing month costs by the prices of today."""
    facts = record_facts(insured.person, insured.today)
    today = first_that_holds(record.retirement, facts)
    price = (today or years.row).price
    if price is None or price.rate is None or (price.base is None and not price.own_base):
        raise NotSettled("no_rule:lump_price")
    if price.base is not None:
        return price.base.number * price.rate.number
    row = contribution_row(record.contributions, insured.scheme, facts)
    if row is None:
        raise NotSettled("no_rule:contribution")
    return contribution_base(insured.person.monthly_wage, row.base) * price.rate.number


def _resident(at: Month, record: Record, insured: Insured) -> Way:
    """The resident scheme covers year by year and never for life."""
    premium, unknown = _known(lambda: to_fen(_premium(record, insured)))
    first = max(at, Month.of(insured.today))
    return Way("resident", 0, premium, None, first, None, None, True, unknown)


def _premium(record: Record, insured: Insured) -> Decimal:
    row = first_that_holds(record.premiums, record_facts(insured.person, insured.today))
    if row is None:
        raise NotSettled("no_rule:resident_premium")
    return row.yuan_year.number


def _known(work_out: Callable[[], Decimal]) -> tuple[Decimal | None, tuple[str, ...]]:
    """Return an amount, or why there is none."""
    try:
        return work_out(), ()
    except NotSettled as refused:
        return None, (refused.code,)
