"""The rows of national tables in words: how the retirement age rises, months of sick leave."""

from collections.abc import Iterable

from medins_desktop.core.months import Month
from medins_desktop.packs.tables_file import DelayEntry, PeriodEntry, ServiceEntry
from medins_desktop.wording.amounts import month_text
from medins_desktop.wording.language import translate


def rule_text(rows: Iterable[DelayEntry | PeriodEntry]) -> str:
    """Return the rows of a rule, one a line; of a rule without rows, that it is one."""
    lines = [_delay(row) if isinstance(row, DelayEntry) else _period(row) for row in rows]
    return "\n".join(lines) or translate("wording", "a rule")


def _delay(row: DelayEntry) -> str:
    words = (
        translate("wording", "Men of {0}: from {1}, a month for every {2} months, up to {3}.")
        if row.sex == "male"
        else translate(
            "wording", "Women of {0}: from {1}, a month for every {2} months, up to {3}."
        )
    )
    return words.format(row.age, month_text(Month.of(row.since)), row.months_each, row.most)


def _period(row: PeriodEntry) -> str:
    words = translate(
        "wording", "{0} of work in all, {1} of them in this firm: {2} months within {3}."
    )
    return words.format(_service(row.total), _service(row.here), row.months, row.within)


def _service(years: ServiceEntry) -> str:
    if years.below is None:
        return translate("wording", "{0} years or more").format(years.at_least)
    if not years.at_least:
        return translate("wording", "less than {0} years").format(years.below)
    return translate("wording", "{0} to {1} years").format(years.at_least, years.below)
