"""Protected sick leave in sentences."""

from datetime import date
from decimal import Decimal

from medins_desktop.core.explanation import Step
from medins_desktop.core.national import Service
from medins_desktop.core.sick_leave import Leave
from medins_desktop.interview.record_results import SickLeaveResult
from medins_desktop.wording.amounts import day_text, plain_number, yuan
from medins_desktop.wording.language import translate
from medins_desktop.wording.record_words import months_text


def leave_summary(result: SickLeaveResult) -> str:
    """Return the leave in one line; "" while it is not known."""
    leave = result.leave
    if leave is None:
        return ""
    if leave.days_used is None:
        return leave_finding(leave)
    return translate("wording", "{0} {1}").format(leave_finding(leave), days_text(leave))


def leave_finding(leave: Leave) -> str:
    """Return how long the leave is, and within which months it is counted."""
    if leave.within is None:
        return translate("wording", "Protected sick leave: {0} months.").format(leave.months)
    text = translate("wording", "Protected sick leave: {0} months, counted within {1}.")
    return text.format(leave.months, leave.within)


def service_text(leave: Leave) -> str:
    """Return the service that the leave goes by."""
    text = translate("wording", "Before it you had worked {0} in all, {1} of them here.")
    return text.format(months_text(leave.total_months), months_text(leave.unit_months))


def days_text(leave: Leave) -> str:
    """Return the days used and left, where they are known."""
    if leave.in_workdays:
        text = translate("wording", "{0} of {1} working days used, {2} left.")
    else:
        text = translate("wording", "{0} of {1} days used, {2} left.")
    return text.format(leave.days_used, plain_number(leave.days_allowed), leave.days_left)


def window_text(leave: Leave) -> str:
    """Return the window in which days add up; "" for a place without one."""
    if leave.first is None or leave.last is None:
        return ""
    text = translate("wording", "Days off add up from {0} to {1}.")
    return text.format(day_text(leave.first), day_text(leave.last))


def protection_text(leave: Leave, today: date) -> str:
    """Return until when the contract is protected; "" for a place that gives no days."""
    if leave.protected_until is None or leave.last is None:
        return ""
    if leave.days_left == 0:
        text = translate(
            "wording", "The days are used up with {0}: after it this leave protects you no more."
        )
        return text.format(day_text(leave.protected_until))
    if leave.last < today:
        text = translate("wording", "The window closed on {0}: its days are past.")
        return text.format(day_text(leave.last))
    if leave.days_used:
        text = translate(
            "wording",
            "If the leave goes on from its last day, the contract is protected until {0}.",
        )
    else:
        text = translate(
            "wording", "If the leave lasts without a break, the contract is protected until {0}."
        )
    return text.format(day_text(leave.protected_until))


def restart_text(leave: Leave) -> str:
    """Return from when a sick day is counted afresh; "" for a place without a window."""
    if leave.restarts is None:
        return translate(
            "wording", "Here days add up as long as the contract lasts; there is no new count."
        )
    text = translate("wording", "A day off sick from {0} on begins a new count.")
    return text.format(day_text(leave.restarts))


def years_of_service(service: Service) -> str:
    """Return a span of years as the table has it."""
    if service.below is None:
        return translate("wording", "{0} years and more").format(service.at_least)
    if not service.at_least:
        return translate("wording", "under {0} years").format(service.below)
    text = translate("wording", "{0} to under {1} years")
    return text.format(service.at_least, service.below)


def pay_text(floor: Step, paid: Decimal | None, short: Decimal | None) -> str:
    """Return the least pay a month, beside what the firm pays."""
    least = translate("wording", "At least {0} for a whole month off sick.")
    text = least.format(yuan(floor.amount))
    if paid is None or short is None:
        return text
    if short:
        more = translate("wording", "The firm pays {0}: {1} a month too little.")
        return translate("wording", "{0} {1}").format(text, more.format(yuan(paid), yuan(short)))
    more = translate("wording", "The firm pays {0}: not below it.").format(yuan(paid))
    return translate("wording", "{0} {1}").format(text, more)
