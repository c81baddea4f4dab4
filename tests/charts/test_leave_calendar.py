"""The calendar of a sick leave on screen: what keys, mouse and a screen reader get."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medins_desktop.charts.leave_calendar import LeaveCalendar
from medins_desktop.charts.leave_legend import LeaveLegend
from medins_desktop.charts.leave_text import day_words, kind_text, kinds_shown
from medins_desktop.reports.application import prepare
from tests.charts.record_cases import calendar_of, example_9

Key = Qt.Key
DAY = date.fromisoformat


@pytest.fixture
def calendar(qtbot: QtBot, qapp: QApplication) -> LeaveCalendar:
    prepare(qapp, "en")
    calendar = LeaveCalendar()
    calendar.show_picture(calendar_of(example_9()))
    qtbot.addWidget(calendar)
    calendar.resize(760, calendar.sizeHint().height())
    calendar.show()
    return calendar


def press(calendar: LeaveCalendar, *keys: Qt.Key) -> date | None:
    for key in keys:
        QTest.keyClick(calendar, key)
    return calendar.cursor_day


def test_the_cursor_begins_at_today_and_walks_by_day_and_month(calendar: LeaveCalendar) -> None:
    assert press(calendar, Key.Key_Right) == DAY("2012-10-10")
    assert press(calendar, Key.Key_Left) == DAY("2012-10-09")
    assert press(calendar, Key.Key_Up) == DAY("2012-09-09")
    assert press(calendar, Key.Key_Down, Key.Key_Down) == DAY("2012-11-09")
    assert press(calendar, Key.Key_Escape) is None


def test_the_cursor_does_not_leave_the_calendar(calendar: LeaveCalendar) -> None:
    press(calendar, Key.Key_Right)
    for _ in range(20):
        press(calendar, Key.Key_Down)
    assert calendar.cursor_day == DAY("2013-07-10")


def test_what_is_read_is_said_too(calendar: LeaveCalendar) -> None:
    said: list[str] = []
    calendar.read.connect(said.append)
    press(calendar, Key.Key_Right, *[Key.Key_Left] * 5)
    assert said[-1] == "2012-10-05: off sick, protected (day 35 of 180)"
    assert calendar.accessibleDescription() == said[-1]


def test_the_mouse_reads_the_day_below_it(calendar: LeaveCalendar) -> None:
    frame = calendar._frame()
    assert frame is not None
    place = frame.rect_of(DAY("2012-07-15")).center()
    assert frame.day_at(place) == DAY("2012-07-15")
    QTest.mouseMove(calendar, place.toPoint())
    assert calendar.cursor_day == DAY("2012-07-15")


def test_a_day_that_a_month_lacks_is_none(calendar: LeaveCalendar) -> None:
    frame = calendar._frame()
    assert frame is not None
    beside = frame.rect_of(DAY("2013-02-28")).center()
    beside.setX(beside.x() + frame.cell)
    assert frame.day_at(beside) is None


def test_the_legend_explains_what_is_there_and_breaks_lines(
    calendar: LeaveCalendar, qtbot: QtBot
) -> None:
    legend = LeaveLegend()
    qtbot.addWidget(legend)
    legend.show_picture(calendar_of(example_9()))
    assert kinds_shown(calendar_of(example_9())) == ("off", "protected", "window")
    assert legend.accessibleName().startswith(kind_text("off"))
    assert legend.heightForWidth(200) > legend.heightForWidth(900)


def test_a_day_outside_the_window_says_so(calendar: LeaveCalendar) -> None:
    words = day_words(calendar_of(example_9()), DAY("2012-07-01"))
    assert words == "2012-07-01: outside the window"
