"""Contributions and retirement in sentences."""

from medins_desktop.core.firm_contribution import MonthOwed
from medins_desktop.core.missing_years import Way
from medins_desktop.core.record import Record
from medins_desktop.core.retirement import Statutory
from medins_desktop.interview.record_results import Outlook
from medins_desktop.wording.amounts import month_text, yuan
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, translate
from medins_desktop.wording.refusals import refusal_line

_WAYS = {
    "pay_on": QT_TRANSLATE_NOOP(
        "wording", "Pay on by the month: {months} months from {first} to {last}"
    ),
    "lump": QT_TRANSLATE_NOOP("wording", "Pay at once in {first}: {months} months"),
    "resident": QT_TRANSLATE_NOOP("wording", "Resident scheme, year by year from {first}"),
}
_PRICES = {
    "pay_on": QT_TRANSLATE_NOOP("wording", "{price} a month, {cost} in all at prices of today"),
    "lump": QT_TRANSLATE_NOOP("wording", "{cost} at prices of today"),
    "resident": QT_TRANSLATE_NOOP("wording", "{price} a year, and never covered for life"),
}


def contribution_rows(owed: MonthOwed) -> list[tuple[str, str]]:
    """Return who pays what for a month, without what nobody pays."""
    paid = owed.contribution
    credit, yearly = paid.account_credit, owed.credit_a_year
    rows = [
        (translate("wording", "Base"), paid.base),
        (translate("wording", "Employer"), paid.paid_by("employer")),
        (translate("wording", "Unemployment fund"), paid.paid_by("unemployment_fund")),
        (translate("wording", "You, by rate"), owed.person),
        (translate("wording", "You, a set amount"), owed.fixed),
    ]
    shown = [(name, yuan(amount)) for name, amount in rows if amount]
    if credit is not None and yearly is None:
        shown.append((translate("wording", "Credited to the account"), yuan(credit)))
    if yearly is not None:
        once = translate("wording", "Credited to the account once a year")
        shown.append((once, yuan(yearly.number)))
    return shown


def age_text(found: Statutory) -> str:
    """Return the statutory age as years and months."""
    years, months = found.age_then
    return translate("wording", "{0} years {1} months").format(years, months)


def required_text(outlook: Outlook) -> str:
    """Return how many months are required and how many will be missing, or their range."""
    required, missing = outlook.required, outlook.missing
    if required is None:
        return translate("wording", "Months required for cover in retirement: not known")
    if missing is None:
        text = translate("wording", "Months required for cover in retirement: {0}")
        return text.format(_span(required))
    text = translate("wording", "Months required for cover in retirement: {0}; missing then: {1}")
    return text.format(_span(required), _span(missing))


def way_text(way: Way, record: Record | None = None) -> list[str]:
    """Return a way to close a gap of years: what, its price, its effect, what is not known."""
    values = {
        "months": way.months,
        "first": month_text(way.first),
        "last": "" if way.last is None else month_text(way.last),
        "price": "" if way.price is None else yuan(way.price),
        "cost": "" if way.cost is None else yuan(way.cost),
    }
    lines = [translate("wording", _WAYS[way.code]).format(**values)]
    if way.price is not None:
        lines.append("  " + translate("wording", _PRICES[way.code]).format(**values))
    if way.cover_from is not None:
        text = translate("wording", "Covered as a retired person from {0} on")
        lines.append("  " + text.format(month_text(way.cover_from)))
    if way.allowed is None:
        text = translate("wording", "Whether the place allows it is not known: ask the agency.")
        lines.append("  " + text)
    elif not way.allowed:
        lines.append("  " + translate("wording", "The place does not allow it."))
    return lines + ["  " + refusal_line(code, record) for code in way.unknown]


def _span(months: tuple[int, int]) -> str:
    low, high = months
    return str(low) if low == high else translate("wording", "{0} to {1}").format(low, high)
