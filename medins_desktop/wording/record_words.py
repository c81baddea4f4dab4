"""Words and marks of the contribution record: months, runs of them, who paid."""

from functools import lru_cache

from medins_desktop.core.months import Month
from medins_desktop.interview.record_grid import MonthEntry, Span
from medins_desktop.wording.amounts import yuan
from medins_desktop.wording.language import language, translate
from medins_desktop.wording.names import choice_name


def source_mark(source: str) -> str:
    """Return the one sign that stands for a source in a month's cell."""
    return _marks(language())[source]


def source_key(source: str) -> str:
    """Return the letter that sets a source from the keyboard."""
    return _letters(language())[source]


def months_text(number: int) -> str:
    """Return a number of months, from a year on in years too."""
    years, months = divmod(number, 12)
    if number == 1:
        return translate("wording", "{0} month").format(number)
    if not years:
        return translate("wording", "{0} months").format(number)
    if not months:
        return translate("wording", "{0} months ({1} y)").format(number, years)
    text = translate("wording", "{0} months ({1} y {2} m)")
    return text.format(number, years, months)


def span_text(span: Span) -> str:
    """Return 2024-03 to 2024-06; a month alone stands once."""
    if span.first == span.last:
        return str(span.first)
    return translate("wording", "{0} to {1}").format(span.first, span.last)


def span_with_length(span: Span) -> str:
    """Return 2024-03 to 2024-06, 4 months."""
    text = translate("wording", "{0}, {1}", "a run of months, and how many they are")
    return text.format(span_text(span), months_text(span.length))


def month_words(month: Month, entry: MonthEntry | None, place: str, *remarks: str) -> str:
    """Return all that is known of a month, as a screen reader says it."""
    if entry is None:
        parts = [str(month), translate("wording", "not filled in")]
    else:
        parts = [str(month), choice_name("source", entry.source), place]
        if entry.paid_in is not None:
            parts.append(translate("wording", "paid in {0}").format(entry.paid_in))
        if entry.base is not None:
            parts.append(translate("wording", "base {0}").format(yuan(entry.base)))
    between = translate("wording", ", ", "between the parts of a source")
    return between.join(part for part in (*parts, *remarks) if part)


def column_title(column: str) -> str:
    """Return the title of a column of a table of months."""
    return {
        "month": translate("wording", "Month, or from month"),
        "to": translate("wording", "To month"),
        "source": translate("wording", "Who paid"),
        "place": translate("wording", "Place"),
        "base": translate("wording", "Contribution base"),
        "paid_in": translate("wording", "Month of payment"),
        "arrived": translate("wording", "Arrived or not"),
        "insurance": translate("wording", "Kind of insurance"),
        "unit": translate("wording", "Paying unit"),
    }[column]


@lru_cache(maxsize=2)  # one a language: hundreds of months ask for theirs
def _marks(_: str) -> dict[str, str]:
    return {
        "employer": translate("wording", "E", "mark: employer"),
        "personal": translate("wording", "M", "mark: myself"),
        "unemployment_fund": translate("wording", "U", "mark: unemployment fund"),
        "deemed": translate("wording", "D", "mark: deemed"),
        "deferred": translate("wording", "F", "mark: deferred"),
        "arrears": translate("wording", "A", "mark: arrears"),
        "back_paid": translate("wording", "B", "mark: paid back later"),
        "resident": translate("wording", "R", "mark: resident scheme"),
        "none": translate("wording", "·", "mark: not paid"),
    }


@lru_cache(maxsize=2)
def _letters(_: str) -> dict[str, str]:
    return {
        "employer": translate("wording", "E", "key: employer"),
        "personal": translate("wording", "M", "key: myself"),
        "unemployment_fund": translate("wording", "U", "key: unemployment fund"),
        "deemed": translate("wording", "D", "key: deemed"),
        "deferred": translate("wording", "F", "key: deferred"),
        "arrears": translate("wording", "A", "key: arrears"),
        "back_paid": translate("wording", "B", "key: paid back later"),
        "resident": translate("wording", "R", "key: resident scheme"),
        "none": translate("wording", "N", "key: not paid"),
    }
