"""What the calendar of a sick leave says of its days."""

from datetime import date

from PySide6.QtCore import QCoreApplication

from medins_desktop.charts.leave_picture import DayKind, LeavePicture
from medins_desktop.wording.amounts import day_text

translate = QCoreApplication.translate


def leave_name() -> str:
    """Return what the calendar is called."""
    return translate("charts", "Calendar of the sick leave")


def leave_keys() -> str:
    """Return how it is read with the keyboard."""
    return translate("charts", "Arrow keys go from day to day and from month to month.")


def kinds_shown(picture: LeavePicture) -> tuple[DayKind, ...]:
    """Return the kinds of day that the legend explains: those that are there."""
    days = picture.days
    found: list[DayKind] = ["off"] if days else []
    if any(picture.kind(day) == "beyond" for day in days):
        found.append("beyond")
    if picture.protected_until is not None and picture.kind(picture.protected_until) == "protected":
        found.append("protected")
    return (*found, "window") if picture.restarts is not None else tuple(found)


def kind_text(kind: DayKind) -> str:
    """Return what a kind of day means."""
    return {
        "off": translate("charts", "off sick, protected"),
        "beyond": translate("charts", "off sick, days used up"),
        "protected": translate("charts", "protected if you stay off"),
        "window": translate("charts", "days off here add up"),
        "outside": translate("charts", "outside the window"),
    }[kind]


def today_text() -> str:
    """Return the legend of the mark of today."""
    return translate("charts", "today")


def day_words(picture: LeavePicture, day: date) -> str:
    """Return all that the calendar says of a day."""
    kind, number = picture.kind(day), picture.number(day)
    words = translate("charts", "{0}: {1}").format(day_text(day), kind_text(kind))
    if number is None:
        return words
    if picture.allowed is None:
        counted = translate("charts", "{0} ({1} days off so far)")
        return counted.format(words, number)
    counted = translate("charts", "{0} (day {1} of {2})")
    return counted.format(words, number, picture.allowed)
