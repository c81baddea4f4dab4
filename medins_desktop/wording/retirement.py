"""Retirement and the medical years in sentences, for screen and paper."""

from datetime import date

from medins_desktop.core.claim import Person
from medins_desktop.core.missing_years import Way
from medins_desktop.core.months import Month
from medins_desktop.core.retirement import Need, Statutory, Years
from medins_desktop.interview.record_results import Outlook
from medins_desktop.wording.amounts import month_text, yuan
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, translate
from medins_desktop.wording.record_texts import age_text
from medins_desktop.wording.record_words import months_text

_NEEDS = {
    "cumulative": QT_TRANSLATE_NOOP("wording", "All years, with deemed ones"),
    "consecutive": QT_TRANSLATE_NOOP("wording", "Or instead: years without a break"),
    "actual": QT_TRANSLATE_NOOP("wording", "Really paid, not deemed"),
}
_LOCAL = {
    "place": QT_TRANSLATE_NOOP("wording", "Really paid in this place"),
    "province": QT_TRANSLATE_NOOP("wording", "Really paid in this province"),
    "anywhere": QT_TRANSLATE_NOOP("wording", "Really paid, anywhere"),
}
_WAYS = {
    "pay_on": QT_TRANSLATE_NOOP("wording", "Pay on by the month"),
    "lump": QT_TRANSLATE_NOOP("wording", "Pay at once"),
    "resident": QT_TRANSLATE_NOOP("wording", "Resident scheme"),
}


def retirement_head(outlook: Outlook, person: Person) -> str:
    """Return when one retires or did, in one line."""
    if person.status == "retired" and person.retired_on is not None:
        return translate("wording", "You retired in {0}").format(month_text(outlook.at))
    if person.status == "retired":
        text = translate("wording", "You are retired; the day is not filled in, here taken as {0}")
        return text.format(month_text(outlook.at))
    text = translate("wording", "You retire in {0}, at {1}")
    return text.format(month_text(outlook.at), age_text(outlook.statutory))


def statutory_line(found: Statutory) -> str:
    """Return how the statutory month differs from the original one."""
    if not found.delay:
        text = translate("wording", "The statutory age is {0} years, reached in {1}: no change.")
        return text.format(found.age, month_text(found.original))
    text = translate(
        "wording",
        "By the older rule at {0} years in {1}; as the age rises, {2} months later: {3}, at {4}.",
    )
    later = month_text(found.retires)
    return text.format(found.age, month_text(found.original), found.delay, later, age_text(found))


def is_past(outlook: Outlook, today: date) -> bool:
    """Return whether the month of retirement is over: then what counts is what is there today."""
    return outlook.at < Month.of(today)


def needs_title(outlook: Outlook, today: date) -> str:
    """Return the title of the table of what is required and there."""
    if is_past(outlook, today):
        return translate("wording", "Months required, and there today")
    text = translate("wording", "Months required, and there by {0}")
    return text.format(month_text(outlook.at))


def choice_line(found: Statutory) -> str:
    """Return from when one may choose to retire and until when one may agree; "" for none."""
    if found.earliest is None or found.latest is None:
        return ""
    text = translate(
        "wording",
        "With enough pension years you may choose to go from {0} on; if you and your employer "
        "agree, up to {1}.",
    )
    return text.format(month_text(found.earliest), month_text(found.latest))


def years_finding(outlook: Outlook) -> str:
    """Return what the months come to: for the title of the chart and the paper."""
    missing, required = outlook.missing, outlook.required
    if required is None:
        return translate("wording", "How many months retirement requires here is not known.")
    if missing is None:
        text = translate("wording", "Required for cover in retirement: {0}.")
        return text.format(span_of_months(required))
    if missing == (0, 0):
        return translate(
            "wording",
            "As your record stands, the months suffice at retirement: then you are covered for "
            "life and pay nothing more.",
        )
    text = translate("wording", "As your record stands, missing at retirement: {0}.")
    return text.format(span_of_months(missing))


def span_of_months(months: tuple[int, int]) -> str:
    """Return a number of months, or from the fewest to the most."""
    low, high = months
    if low == high:
        return months_text(low)
    return translate("wording", "{0} to {1}").format(low, months_text(high))


def need_name(need: Need, years: Years) -> str:
    """Return what a requirement asks for."""
    if need.by == "actual":
        return translate("wording", _LOCAL.get(years.row.actual_in, _NEEDS["actual"]))
    return translate("wording", _NEEDS[need.by])


def way_title(way: Way) -> str:
    """Return what a way to close the gap is called."""
    return translate("wording", _WAYS[way.code])


def way_cost(way: Way) -> str:
    """Return what a way costs in all, as far as it is known."""
    if way.code == "resident":
        if way.price is None:
            return translate("wording", "Cost not known")
        return translate("wording", "{0} a year").format(yuan(way.price))
    return translate("wording", "Cost not known") if way.cost is None else yuan(way.cost)


def way_dates(way: Way) -> str:
    """Return how many months a way takes, when, and at what price each."""
    first = month_text(way.first)
    if way.code == "resident":
        return translate("wording", "Year by year, from {0} on").format(first)
    if way.code == "lump":
        text = translate("wording", "{0} at once, in {1}")
        return text.format(months_text(way.months), first)
    last = "" if way.last is None else month_text(way.last)
    text = translate("wording", "{0}, from {1} to {2}")
    dates = text.format(months_text(way.months), first, last)
    if way.price is None:
        return dates
    return translate("wording", "{0}; {1} each").format(dates, yuan(way.price))


def way_effect(way: Way) -> str:
    """Return what a way leads to."""
    if way.cover_from is None:
        return translate("wording", "Covered year by year as a resident, never for life.")
    text = translate("wording", "Covered for life as a retired person from {0} on.")
    return text.format(month_text(way.cover_from))


def way_doubts(way: Way) -> list[str]:
    """Return what the place does not say about a way."""
    if way.allowed is None:
        return [translate("wording", "Whether the place allows it is not known: ask the agency.")]
    return []
