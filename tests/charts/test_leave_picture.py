"""The calendar of a sick leave: what each day is."""

from datetime import date

import pytest

from medins_desktop.charts.leave_picture import leave_picture
from medins_desktop.core.sick_leave import sick_days
from medins_desktop.interview.record_results import sick_leave_of
from tests.charts.cases import library
from tests.charts.record_cases import calendar_of, example_9

DAY = date.fromisoformat


def test_the_window_of_example_9_runs_over_thirteen_rows() -> None:
    picture = calendar_of(example_9())
    assert (str(picture.months[0]), str(picture.months[-1])) == ("2012-07", "2013-07")
    assert (picture.first, picture.last) == (DAY("2012-07-02"), DAY("2013-07-02"))
    assert len(picture.days) == 35


@pytest.mark.parametrize(
    ("day", "kind"),
    [
        ("2012-07-01", "outside"),
        ("2012-07-02", "off"),
        ("2012-07-21", "window"),  # back at work
        ("2012-10-05", "off"),
        ("2012-10-06", "protected"),
        ("2013-02-27", "protected"),  # 145 days on
        ("2013-02-28", "window"),
        ("2013-07-02", "window"),
        ("2013-07-03", "outside"),
    ],
)
def test_each_day_is_what_the_leave_makes_of_it(day: str, kind: str) -> None:
    assert calendar_of(example_9()).kind(DAY(day)) == kind


def test_days_are_numbered_in_the_order_in_which_they_add_up() -> None:
    picture = calendar_of(example_9())
    numbers = [picture.number(DAY(day)) for day in ("2012-07-02", "2012-07-20", "2012-09-20")]
    assert numbers == [1, 19, 20]
    assert picture.number(DAY("2012-08-01")) is None


def test_days_beyond_those_allowed_stand_out() -> None:
    spells = [{"from": "2012-07-02", "to": "2013-01-10"}]  # 193 days, 180 allowed
    picture = calendar_of(example_9(sick_spells=spells))
    assert picture.kind(DAY("2012-12-28")) == "off"  # the 180th
    assert picture.kind(DAY("2012-12-29")) == "beyond"


def test_a_window_that_is_past_protects_nobody_any_more() -> None:
    picture = calendar_of(example_9(as_of="2025-06-30"))
    assert picture.kind(DAY("2012-10-06")) == "window"


def test_shanghai_has_no_window_but_the_days_are_there() -> None:
    picture = calendar_of(example_9(place="310000"))
    assert (picture.first, picture.last) == (DAY("2012-07-02"), DAY("2012-10-05"))
    assert (picture.allowed, picture.restarts) == (None, None)


def test_shanghai_without_a_day_off_has_no_calendar() -> None:
    answers = example_9(place="310000", sick_spells=[], fell_ill="2012-07-02")

    leave = sick_leave_of(answers, library(), DAY("2012-07-02")).leave
    assert leave is not None
    assert leave_picture(leave, (), DAY("2012-07-02")) is None
    assert sick_days(()) == []
