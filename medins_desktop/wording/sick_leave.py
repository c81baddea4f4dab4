"""Protected sick leave in sentences."""

from medins_desktop.core.sick_leave import Leave
from medins_desktop.interview.record_results import SickLeaveResult
from medins_desktop.wording.amounts import day_text, plain_number
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
