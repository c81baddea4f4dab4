"""The words of the chart of the medical years."""

from PySide6.QtCore import QCoreApplication

from medins_desktop.charts.years_picture import YearsPicture, YearsReading
from medins_desktop.core.months import Month
from medins_desktop.wording.amounts import month_text
from medins_desktop.wording.record_words import months_text

translate = QCoreApplication.translate


def years_chart_name() -> str:
    """Return what the chart is called."""
    return translate("charts", "Months counted towards the medical years")


def years_keys() -> str:
    """Return how it is read with the keyboard."""
    return translate(
        "charts",
        "Left and right go from month to month, up and down from corner to corner, Enter to "
        "retirement.",
    )


def line_name(line: str) -> str:
    """Return the short name of a line, as it stands beside it."""
    return {
        "in_all": translate("charts", "in all"),
        "actual": translate("charts", "really paid there"),
        "pay_on": translate("charts", "if you pay on"),
        "lump": translate("charts", "if you pay at once"),
    }[line]


def required_name(months: int, *, actual: bool) -> str:
    """Return the name of a line that must be reached."""
    years, rest = divmod(months, 12)
    if actual:
        text = translate("charts", "needed there: {0} y")
    else:
        text = translate("charts", "needed: {0} y")
    return text.format(years if not rest else f"{months / 12:.1f}")


def moment_names(picture: YearsPicture) -> tuple[tuple[Month, str], ...]:
    """Return the months that are marked above the chart, with their words."""
    marked = [
        (picture.today, translate("charts", "today")),
        (picture.at, translate("charts", "retirement")),
    ]
    return tuple(sorted(marked))


def years_tick(months: int) -> str:
    """Return a tick of the axis of months counted."""
    return translate("charts", "{0} y").format(months // 12)


def reading_words(picture: YearsPicture, reading: YearsReading) -> str:
    """Return what counts at the beginning of a month, in words."""
    parts = [
        translate("charts", "{0}: {1} in all").format(
            month_text(reading.month), months_text(reading.in_all)
        )
    ]
    if reading.actual is not None:
        paid = translate("charts", "{0} of them really paid there")
        parts.append(paid.format(months_text(reading.actual)))
    if reading.missing:
        parts.append(translate("charts", "{0} missing").format(months_text(reading.missing)))
    elif reading.missing == 0:
        parts.append(translate("charts", "enough"))
    return translate("charts", "; ").join(parts)
