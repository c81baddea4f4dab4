"""Cases about retirement and sick leave, for the tests of their charts and tabs."""

import json
from datetime import date
from typing import Any

from medins_desktop.charts.leave_picture import LeavePicture, leave_picture
from medins_desktop.charts.years_picture import YearsPicture, years_picture
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.case_file import decode_case
from medins_desktop.interview.record_results import retirement_of, sick_leave_of
from tests.charts.cases import library

DAY = date.fromisoformat


def case(**tables: Any) -> Answers:
    whole = {"format": "medins-case", "version": 1, **tables}
    return decode_case(json.dumps(whole).encode(), "test.medins")


def in_guangdong() -> Answers:
    """Example 14: a man with 120 months of the 360 that Guangdong requires, paid to 2019."""
    return case(
        place="440100",
        as_of="2025-06-15",
        person={"sex": "male", "born": "1965-05-12", "status": "active", "monthly_wage": "8000.00"},
        contributions=[{"from": "2010-01", "to": "2019-12", "source": "employer"}],
    )


def still_paying() -> Answers:
    """A man in Guangzhou with deemed months, months elsewhere, and a record that runs."""
    return case(
        place="440100",
        as_of="2025-06-30",
        person={"sex": "male", "born": "1968-05-12", "status": "active"},
        contributions=[
            {"from": "1990-01", "to": "1995-12", "source": "deemed"},
            {"from": "2003-03", "to": "2010-12", "source": "employer", "place": "430100"},
            {"from": "2012-01", "to": "2025-05", "source": "employer", "place": "440100"},
        ],
    )


def woman_of_either_age() -> Answers:
    return case(
        place="110000",
        as_of="2025-06-30",
        person={"sex": "female", "born": "1978-03-31", "status": "active"},
        enterprise={"state": "closed"},
        contributions=[{"from": "2005-01", "to": "2020-10", "source": "employer"}],
    )


def example_9(as_of: str = "2012-10-10", place: str = "110000", **more: Any) -> Answers:
    """134 months in all, 40 here: 6 months within 12; 19 and 16 days off."""
    work = {
        "jobs": [{"from": "1998-06", "to": "2001-08"}, {"from": "2001-08", "to": "2006-03"}],
        "joined": "2009-03",
        "sick_spells": [
            {"from": "2012-07-02", "to": "2012-07-20"},
            {"from": "2012-09-20", "to": "2012-10-05"},
        ],
        "local_minimum_wage": "2000.00",
        **more,
    }
    return case(place=place, as_of=as_of, employment=work)


def years_of(answers: Answers) -> YearsPicture:
    today = answers.as_of or DAY("2025-06-30")
    found = years_picture(retirement_of(answers, library(), today)[0], answers.contributions, today)
    assert found is not None
    return found


def calendar_of(answers: Answers) -> LeavePicture:
    today = answers.as_of or DAY("2025-06-30")
    leave = sick_leave_of(answers, library(), today).leave
    assert leave is not None
    found = leave_picture(leave, answers.employment.sick_spells, today)
    assert found is not None
    return found
