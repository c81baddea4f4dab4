"""The tab of sick leave: how long, what is left, the calendar, the pay, the law."""

from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medins_desktop.interview.answers import Answers
from medins_desktop.ui.results.sick_leave_view import SickLeaveView
from tests.charts.record_cases import case, example_9
from tests.ui.conftest import StartProgram
from tests.ui.hands import Keyboard, Mouse
from tests.ui.results.record_tabs import Tab


@pytest.fixture
def open_tab(qtbot: QtBot) -> Any:
    return lambda answers: Tab(SickLeaveView, answers, qtbot)


def test_example_9_with_two_leaves_added_up(open_tab: Any) -> None:
    tab = open_tab(example_9())
    assert "Protected sick leave: 6 months, counted within 12." in tab.said
    assert "134 months (11 y 2 m) in all, 40 months (3 y 4 m) of them here" in tab.said
    assert "35 of 180 days used, 145 left." in tab.said
    assert "Days off add up from 2012-07-02 to 2013-07-02." in tab.said
    assert "A day off sick from 2013-07-03 on begins a new count." in tab.said
    assert tab.rows("Days off sick, leave by leave") == [
        ["2012-07-02", "2012-07-20", "19", "19"],
        ["2012-09-20", "2012-10-05", "16", "35"],
    ]


def test_the_row_of_the_table_that_applies_is_marked(open_tab: Any) -> None:
    rows = open_tab(example_9()).rows("Which row of the table applies")
    marked = [row for row in rows if row[0].startswith("▸")]
    assert marked == [["▸ 10 years and more", "under 5 years", "6", "12"]]
    assert len(rows) == 7


def test_example_10_the_least_pay_beside_what_the_firm_pays(open_tab: Any) -> None:
    tab = open_tab(example_9(sick_pay="1500.00"))
    assert "At least ¥1,600.00 for a whole month off sick." in tab.said
    assert "The firm pays ¥1,500.00: ¥100.00 a month too little." in tab.said
    enough = open_tab(example_9(sick_pay="4000.00"))
    assert "The firm pays ¥4,000.00: not below it." in enough.said


def test_protection_and_its_end_stand_with_the_articles(open_tab: Any) -> None:
    said = open_tab(example_9()).said
    for article in ("第四十条", "第四十二条", "第四十五条"):
        assert article in said
    assert "the contract is protected until 2013-02-27" in said
    assert "劳部发〔1994〕479号" in said


def test_used_up_days_protect_no_more(open_tab: Any) -> None:
    spells = [{"from": "2012-07-02", "to": "2013-01-10"}]
    said = open_tab(example_9(as_of="2013-01-10", sick_spells=spells)).said
    assert "193 of 180 days used, 0 left." in said
    assert "The days are used up with 2012-12-28" in said


def test_a_window_of_the_past_says_so(open_tab: Any) -> None:
    assert "The window closed on 2013-07-02" in open_tab(example_9(as_of="2025-06-30")).said


def test_shanghai_goes_by_its_own_table_and_asks_for_working_days(open_tab: Any) -> None:
    tab = open_tab(example_9(place="310000"))
    assert "Protected sick leave: 5 months." in tab.said
    assert "沪府发〔2015〕40号" in tab.said
    assert not tab.view.table.isVisible()
    assert "working days of a sick leave are not known" in tab.said
    tab.push("Fill it in")
    assert tab.asked_for == ["workdays"]


def test_what_is_missing_is_asked_for_and_the_law_stands_in_any_case(open_tab: Any) -> None:
    tab = open_tab(Answers())
    assert not tab.view.calendar.isVisible()
    assert "first day of the sick leave" in tab.said
    assert "第四十二条" in tab.said
    tab.push("Fill it in")
    assert tab.asked_for == ["fell_ill"]


def test_the_minimum_wage_is_asked_for_on_the_page_of_work(open_tab: Any) -> None:
    tab = open_tab(example_9(local_minimum_wage=None))
    tab.push("Fill it in")
    assert tab.asked_for == ["local_minimum_wage"]
    assert "At least" not in tab.said


@pytest.mark.parametrize(
    ("joined", "months"),
    [("2020-06", "6 months, counted within 12"), ("2020-07", "3 months, counted within 6")],
)
def test_exactly_five_years_belong_to_the_longer_row(
    open_tab: Any, joined: str, months: str
) -> None:
    work = {"joined": joined, "sick_spells": [{"from": "2025-06-01", "to": "2025-06-05"}]}
    said = open_tab(case(place="110000", as_of="2025-06-30", employment=work)).said
    assert f"Protected sick leave: {months}." in said


def test_exactly_ten_years_in_all_belong_to_the_longer_row(open_tab: Any) -> None:
    for first, months in (("2010-06", "6 months"), ("2010-07", "3 months")):
        work = {
            "jobs": [{"from": first, "to": "2019-05"}],
            "joined": "2024-06",
            "sick_spells": [{"from": "2025-06-01", "to": "2025-06-05"}],
        }
        said = open_tab(case(place="110000", as_of="2025-06-30", employment=work)).said
        assert f"Protected sick leave: {months}, counted within" in said


def test_a_leave_from_the_31st_ends_on_the_last_day_of_a_shorter_month(open_tab: Any) -> None:
    work = {"joined": "2025-01", "sick_spells": [{"from": "2025-08-31", "to": "2025-09-05"}]}
    said = open_tab(case(place="110000", as_of="2025-09-30", employment=work)).said
    assert "Days off add up from 2025-08-31 to 2026-02-28." in said


def test_the_calendar_is_read_with_the_keyboard(open_tab: Any) -> None:
    tab = open_tab(example_9())
    calendar = tab.view.calendar.calendar
    calendar.setFocus()
    QTest.keyClick(calendar, Qt.Key.Key_Right)
    assert "2012-10-10: protected if you stay off" in tab.said


@pytest.mark.parametrize("hand", [Keyboard, Mouse])
def test_a_leave_is_typed_and_read_by_keyboard_and_by_mouse(
    start_program: StartProgram, hand: Any
) -> None:
    program = start_program()
    desk: Any = program.desk
    desk._start(Answers())
    program.window.activateWindow()
    person = hand(program.window)
    person.open_page("Work, sick leave", 4)
    person.write("With this employer since (month)", "2009-03")
    person.write("Sick leave 1: First day off", "2012-07-02")
    person.write("Sick leave 1: Last day off", "2012-07-20")
    spells = desk.session.answers.employment.sick_spells
    assert [(str(one.first), str(one.last)) for one in spells] == [("2012-07-02", "2012-07-20")]
    person.open_page("Results", 7)
    person.open_tab("Sick leave")
    QApplication.processEvents()
    view = program.window.findChild(SickLeaveView)
    assert view is not None
    assert view.isVisible()
