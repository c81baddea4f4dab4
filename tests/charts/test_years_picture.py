"""Months counted against time: what the chart of the years shows."""

from datetime import date

from medins_desktop.charts.years_picture import years_picture
from medins_desktop.core.months import Month
from medins_desktop.interview.record_results import retirement_of
from tests.charts.cases import library
from tests.charts.record_cases import in_guangdong, still_paying, woman_of_either_age, years_of

M = Month.parse


def test_example_14_lacks_240_months_at_retirement() -> None:
    picture = years_of(in_guangdong())
    reading = picture.reading(picture.at)
    assert (str(picture.at), picture.required, reading.in_all) == ("2025-07", (360,), 120)
    assert reading.missing == 240


def test_a_record_that_runs_goes_on_to_retirement_and_not_beyond() -> None:
    picture = years_of(still_paying())
    # 72 deemed, 94 in Changsha, 161 in Guangzhou to 2025-05; 46 more to 2029-03
    at = picture.reading(M("2025-06"))
    assert (at.in_all, at.actual, at.missing) == (327, 161, 33)
    then = picture.reading(M("2029-04"))
    assert (then.in_all, then.actual, then.missing) == (373, 207, 0)
    assert picture.reading(M("2030-04")).in_all == 373


def test_the_more_that_is_missing_decides() -> None:
    picture = years_of(still_paying())
    # 2015-01: 72 + 94 + 36 = 202 of 360, and 36 of 120 here
    reading = picture.reading(M("2015-01"))
    assert (reading.in_all, reading.actual, reading.missing) == (202, 36, 158)


def test_a_gap_is_closed_month_by_month_or_at_once() -> None:
    picture = years_of(woman_of_either_age())
    ways = dict(picture.ways)
    # 190 of 240; from 2025-07 on 50 months reach it at the beginning of 2029-09
    assert str(picture.at) == "2029-11"
    assert str(ways["pay_on"].reaches(240)) == "2029-09"
    assert (ways["lump"].at(M("2029-11")), ways["lump"].at(M("2029-12"))) == (190, 240)


def test_corners_hold_today_and_retirement() -> None:
    picture = years_of(in_guangdong())
    assert {"2010-01", "2020-01", "2025-06", "2025-07"} == {str(one) for one in picture.corners()}


def test_without_a_record_there_is_nothing_to_draw() -> None:
    answers = in_guangdong()
    outlook = retirement_of(answers, library(), date(2025, 6, 15))[0]
    assert years_picture(outlook, (), date(2025, 6, 15)) is None
