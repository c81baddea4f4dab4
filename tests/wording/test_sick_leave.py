"""Protected sick leave in sentences."""

from datetime import date

import pytest

from medins_desktop.core.employment import Employment, Job, SickSpell
from medins_desktop.core.months import Month
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.record_results import SickLeaveResult, sick_leave_of
from medins_desktop.packs.library import Library
from medins_desktop.wording.sick_leave import (
    days_text,
    leave_finding,
    leave_summary,
    service_text,
    window_text,
)

pytestmark = pytest.mark.usefixtures("in_english")

M = Month.parse
LIBRARY = Library.shipped()
JOBS = (Job(M("1998-06"), M("2001-08")), Job(M("2001-08"), M("2006-03")))


def example_9(*spells: SickSpell, place: str | None = None) -> SickLeaveResult:
    work = Employment(JOBS, M("2009-03"), date(2012, 7, 2), spells)
    return sick_leave_of(Answers(place=place, employment=work), LIBRARY, date(2012, 9, 1))


def test_example_9_in_words() -> None:
    # 134 months in all, 40 here: 6 months within 12; 19 days of 180 used
    found = example_9(SickSpell(date(2012, 7, 2), date(2012, 7, 20)))
    leave = found.leave
    assert leave is not None
    assert leave_finding(leave) == "Protected sick leave: 6 months, counted within 12."
    assert service_text(leave) == (
        "Before it you had worked 134 months (11 y 2 m) in all, 40 months (3 y 4 m) of them here."
    )
    assert days_text(leave) == "19 of 180 days used, 161 left."
    assert window_text(leave) == "Days off add up from 2012-07-02 to 2013-07-02."
    assert leave_summary(found) == f"{leave_finding(leave)} {days_text(leave)}"


def test_shanghai_counts_working_days_and_has_no_window() -> None:
    # 3 full years here: 3 months for the first, one for each of the two more
    found = example_9(SickSpell(date(2012, 7, 2), date(2012, 7, 6), 5), place="310000")
    leave = found.leave
    assert leave is not None
    assert leave_finding(leave) == "Protected sick leave: 5 months."
    # 5 × 20.67 = 103.35 working days
    assert days_text(leave) == "5 of 103.35 working days used, 98 left."
    assert window_text(leave) == ""


def test_nothing_is_said_of_a_leave_that_is_not_known() -> None:
    unknown = sick_leave_of(Answers(), LIBRARY, date(2025, 9, 1))
    assert leave_summary(unknown) == ""
    uncounted = example_9(SickSpell(date(2012, 7, 2), date(2012, 7, 6)), place="310000")
    assert leave_summary(uncounted) == "Protected sick leave: 5 months."
