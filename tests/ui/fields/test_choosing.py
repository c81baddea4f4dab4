"""Days, lists and radio buttons: what is chosen is emitted, what is shown is not."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from medins_desktop.ui.fields.choice_field import ChoiceList, Option, RadioList
from medins_desktop.ui.fields.day_edit import DayEdit
from medins_desktop.ui.fields.disclosure import Disclosure
from medins_desktop.ui.fields.place_list import SearchList

Show = Callable[[QWidget], QWidget]
Type = Callable[[QLineEdit, str], None]

POPUP = pytest.mark.qt_log_ignore("grabbing the keyboard|raise\\(\\)|propagateSizeHints")

LEVELS = (
    Option(None, "not known"),
    Option("level2", "Level 2"),
    Option("level3", "Level 3"),
    Option("top", "Above", reason="no rule"),
)


@POPUP
def test_a_day_is_typed_or_taken_from_the_calendar(shown: Show, typed: Type) -> None:
    edit = DayEdit()
    got: list[Any] = []
    edit.value_changed.connect(got.append)
    shown(edit)
    typed(edit.edit, "2025年3月12日")
    assert got[-1] == date(2025, 3, 12)
    edit.set_today(date(2025, 6, 1))
    edit.show_calendar()
    popup = edit._popup
    assert popup is not None
    assert popup.isVisible()
    assert popup._calendar.firstDayOfWeek() == Qt.DayOfWeek.Monday
    popup._calendar.clicked.emit(popup._calendar.selectedDate().addDays(1))
    assert got[-1] == date(2025, 3, 13)
    assert edit.edit.text() == "2025-03-13"
    assert not popup.isVisible()


@POPUP
def test_alt_down_opens_the_calendar_at_today(shown: Show, qtbot: QtBot) -> None:
    edit = DayEdit()
    edit.set_today(date(2025, 6, 1))
    shown(edit)
    edit.edit.setFocus()
    qtbot.keyClick(edit.edit, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert edit._popup is not None
    chosen = edit._popup._calendar.selectedDate()
    assert (chosen.year(), chosen.month(), chosen.day()) == (2025, 6, 1)
    edit._popup.hide()


def test_a_birthday_to_come_is_refused(shown: Show, typed: Type) -> None:
    edit = DayEdit()
    edit.set_today(date(2025, 6, 1), not_after=True)
    shown(edit)
    typed(edit.edit, "2057-03-12")
    assert edit.value is None
    edit.edit._leave()
    assert edit.edit.fault is not None
    assert edit.edit.fault.code == "in_the_future"


def test_a_list_shows_what_cannot_be_chosen_with_its_reason(shown: Show) -> None:
    choices = ChoiceList()
    choices.set_options(LEVELS)
    got: list[Any] = []
    choices.chosen.connect(got.append)
    shown(choices)
    choices.set_value("level3")
    assert got == []
    assert choices.itemText(3) == "Above — no rule"
    assert not choices.model().flags(choices.model().index(3, 0)) & Qt.ItemFlag.ItemIsEnabled
    choices.set_value("top")
    assert choices.value == "top"  # a file may say it all the same
    choices.activated.emit(1)
    assert got == ["level2"]


def test_the_wheel_never_changes_an_answer(shown: Show) -> None:
    choices = ChoiceList()
    choices.set_options(LEVELS)
    choices.set_value("level3")
    shown(choices)
    choices.setFocus()
    at = QPointF(choices.rect().center())
    buttons, keys = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    phase = Qt.ScrollPhase.NoScrollPhase
    down = QWheelEvent(at, at, QPoint(), QPoint(0, -120), buttons, keys, phase, False)
    QApplication.sendEvent(choices, down)
    assert choices.value == "level3"


def test_radio_buttons_have_none_checked_for_an_answer_not_given(shown: Show) -> None:
    radio = RadioList()
    radio.set_options((Option("a", "A", "first"), Option("b", "B", reason="no rule")))
    radio.setAccessibleName("Question")
    got: list[Any] = []
    radio.chosen.connect(got.append)
    shown(radio)
    assert [button.isChecked() for button in radio.buttons] == [False, False]
    assert not radio.buttons[1].isEnabled()
    assert radio.buttons[1].accessibleDescription() == "no rule"
    assert radio.buttons[0].accessibleName() == "Question: A"
    radio.buttons[0].click()
    radio.buttons[0].click()
    assert got == ["a"]
    radio.set_value(None)
    assert not radio.buttons[0].isChecked()
    assert got == ["a"]


def test_texts_change_without_losing_the_focus(shown: Show) -> None:
    radio = RadioList(in_row=True)
    radio.set_options((Option("a", "A"), Option("b", "B")))
    shown(radio)
    radio.buttons[1].setFocus()
    radio.set_options((Option("a", "Ä"), Option("b", "Ö")))
    assert radio.buttons[1].hasFocus()
    assert radio.buttons[1].text() == "Ö"


def places(shown: Show) -> tuple[SearchList, QLineEdit, list[Any]]:
    window = QWidget()
    layout = QVBoxLayout(window)
    search, other = SearchList(), QLineEdit()
    search.set_options((Option("110000", "北京市"), Option("350200", "厦门市")))
    got: list[Any] = []
    search.chosen.connect(got.append)
    layout.addWidget(search)
    layout.addWidget(other)
    shown(window)
    return search, other, got


@POPUP
def test_a_part_of_a_name_finds_the_place(shown: Show, typed: Type) -> None:
    search, other, got = places(shown)
    search.setFocus()
    typed(search.edit, "厦")
    search.completer().popup().hide()
    other.setFocus()
    assert got == ["350200"]
    assert search.edit.text() == "厦门市"


def test_a_place_that_is_not_there_is_said_and_changes_nothing(shown: Show, typed: Type) -> None:
    search, other, got = places(shown)
    search.set_value("110000")
    search.setFocus()
    search.edit.setCursorPosition(3)
    typed(search.edit, "上海市")
    other.setFocus()
    assert got == [None]
    assert search.edit.fault is not None
    assert search.edit.fault.code == "no_such_place"


def test_what_matters_opens_by_itself_and_stays_open(shown: Show) -> None:
    more = Disclosure()
    more.set_title("More")
    shown(more)
    assert not more.body.isVisible()
    more.open_if(False)
    assert not more.is_open
    more.open_if(True)
    assert more.body.isVisible()
    more.open_if(False)
    assert more.is_open
