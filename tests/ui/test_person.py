"""The window, driven as a person drives it."""

from dataclasses import replace
from decimal import Decimal
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QTableView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from medins_desktop.interview.case_file import read_case
from medins_desktop.launch import Program
from medins_desktop.resource_files import resource
from medins_desktop.ui import appearance, files
from medins_desktop.ui.desk import Desk
from medins_desktop.ui.settings import Settings
from tests.ui.conftest import StartProgram

NO_MODIFIER = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
EXAMPLE = "beijing-two-stays"
ONE_ROW = 45  # pixels: fields side by side are not all equally high


def desk_of(program: Program) -> Desk:
    assert isinstance(program.desk, Desk)
    return program.desk


def press(qtbot: QtBot, key: Qt.Key, modifier: Qt.KeyboardModifier = NO_MODIFIER) -> None:
    QTest.keyClick(QApplication.focusWidget(), key, modifier)
    qtbot.wait(20)


def shown_texts(widget: QWidget) -> list[str]:
    labels = widget.findChildren(QLabel)
    return [label.text() for label in labels if label.isVisibleTo(widget) and label.text()]


def raise_total(program: Program, total: str) -> None:
    session = desk_of(program).session
    bills = session.answers.bills
    first = replace(bills[0], total=Decimal(total))
    session.change(replace(session.answers, bills=(first, *bills[1:])), "bills[0].total")


def open_example(program: Program) -> None:
    program.window.asked.emit(f"example:{EXAMPLE}")


@pytest.mark.qt_log_ignore("This plugin does not support")  # the list of places pops up
def test_a_first_figure_takes_the_keyboard_alone(start_program: StartProgram, qtbot: QtBot) -> None:
    program = start_program()
    program.window.activateWindow()
    new = program.window.findChild(QPushButton, "new")
    assert new is not None
    new.setFocus()
    press(qtbot, Qt.Key.Key_Space)
    QTest.keyClicks(QApplication.focusWidget(), "Beijing")
    press(qtbot, Qt.Key.Key_Return)
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Space)  # working
    press(qtbot, Qt.Key.Key_5, CONTROL)
    press(qtbot, Qt.Key.Key_Tab)
    press(qtbot, Qt.Key.Key_Space)  # a quick estimate
    QTest.keyClicks(QApplication.focusWidget(), "30000")
    press(qtbot, Qt.Key.Key_Tab)
    answers = desk_of(program).session.answers
    assert (answers.place, answers.person.status) == ("110000", "active")
    assert [bill.total for bill in answers.bills] == [Decimal(30000)]


@pytest.mark.qt_log_ignore("This plugin does not support")  # the list of places pops up
def test_enter_presses_a_button_and_tab_takes_the_only_place(
    start_program: StartProgram, qtbot: QtBot
) -> None:
    program = start_program()
    program.window.activateWindow()
    new = program.window.findChild(QPushButton, "new")
    assert new is not None
    new.setFocus()
    press(qtbot, Qt.Key.Key_Return)
    place = QApplication.focusWidget()
    QTest.keyClicks(place, "Beij")
    QTest.keyClick(QApplication.activePopupWidget() or place, Qt.Key.Key_Tab)
    qtbot.wait(20)
    assert desk_of(program).session.answers.place == "110000"
    assert QApplication.focusWidget() is not place


def test_a_page_opens_at_its_top(start_program: StartProgram, qtbot: QtBot) -> None:
    program = start_program()
    open_example(program)
    qtbot.wait(20)
    view = desk_of(program).view
    assert view is not None
    view.show_page("bills")
    qtbot.wait(20)
    area = view._stack.currentWidget()
    assert isinstance(area, QScrollArea)
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    view.show_page("you")
    view.show_page("bills")
    qtbot.wait(20)
    assert area.verticalScrollBar().value() == 0


def test_an_example_shows_its_own_cost(start_program: StartProgram) -> None:
    program = start_program()
    open_example(program)
    assert "¥20,464.91" in shown_texts(program.window)
    assert "Two hospital stays" in program.window.windowTitle()


@pytest.mark.parametrize("path", sorted(resource("examples").glob("*.medins")))
def test_every_example_opens_settled(start_program: StartProgram, path: Path) -> None:
    program = start_program(path)
    assert desk_of(program).session.assessment.complete


def test_another_case_opens_with_no_explanation_of_the_last_one(
    start_program: StartProgram, qtbot: QtBot
) -> None:
    program = start_program()
    open_example(program)
    qtbot.wait(20)
    details = next(t for t in program.window.findChildren(QTableView) if t.isVisible())
    details.setFocus()
    QTest.keyClick(details, Qt.Key.Key_Home, CONTROL)
    QTest.keyClick(details, Qt.Key.Key_End, CONTROL)
    QTest.keyClick(details, Qt.Key.Key_Return)
    assert "All of 2025" in shown_texts(program.window)
    desk_of(program).show_tab("costs")
    program.window.asked.emit("example:beijing-retired")
    qtbot.wait(20)
    assert "Medical year 2025" in shown_texts(program.window)
    assert "All of 2025" not in shown_texts(program.window)


def test_undo_takes_back_and_redo_makes_again(start_program: StartProgram) -> None:
    program = start_program()
    open_example(program)
    raise_total(program, "66000.00")
    assert program.window.isWindowModified()
    program.window.asked.emit("undo")
    assert "¥20,464.91" in shown_texts(program.window)
    assert not program.window.isWindowModified()
    program.window.asked.emit("redo")
    assert "¥20,464.91" not in shown_texts(program.window)


def test_undo_shows_the_page_where_something_changed(start_program: StartProgram) -> None:
    program = start_program()
    open_example(program)
    raise_total(program, "66000.00")
    program.window.asked.emit("page:cover")
    program.window.asked.emit("undo")
    view = desk_of(program).view
    assert view is not None
    assert view.page == "bills"


@pytest.mark.parametrize(
    ("answer", "closes", "written"),
    [("save", True, True), ("discard", True, False), ("cancel", False, False)],
)
def test_closing_asks_about_unsaved_work(
    start_program: StartProgram,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    answer: str,
    closes: bool,
    written: bool,
) -> None:
    target = tmp_path / "mine.medins"
    monkeypatch.setattr(files, "what_about_unsaved", lambda *_: answer)
    monkeypatch.setattr(files, "path_to_save", lambda *_: target)
    program = start_program()
    open_example(program)
    raise_total(program, "66000.00")
    assert program.window.close() is closes
    assert target.exists() is written
    if written:
        assert read_case(target).bills[0].total == Decimal(66000)


def test_nothing_is_asked_when_nothing_changed(
    start_program: StartProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files, "what_about_unsaved", lambda *_: pytest.fail("asked"))
    program = start_program()
    open_example(program)
    assert program.window.close()


def test_a_broken_file_leaves_the_case(
    start_program: StartProgram, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said: list[tuple[str, str]] = []
    monkeypatch.setattr(files, "say", lambda _, title, words: said.append((title, words)))
    broken = tmp_path / "broken.medins"
    broken.write_text('{"format": "medins-case", "version": 1', encoding="utf-8")
    program = start_program()
    open_example(program)
    before = desk_of(program).session.answers
    program.window.asked.emit(f"recent:{broken}")
    assert desk_of(program).session.answers is before
    assert len(said) == 1
    assert "broken.medins" in said[0][0]


def test_a_file_that_cannot_be_written_keeps_the_work_unsaved(
    start_program: StartProgram, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    said: list[str] = []
    monkeypatch.setattr(files, "say", lambda _, title, words: said.append(f"{title} {words}"))
    monkeypatch.setattr(files, "path_to_save", lambda *_: tmp_path / "no" / "x.medins")
    program = start_program()
    open_example(program)
    raise_total(program, "66000.00")
    program.window.asked.emit("save")
    assert len(said) == 1
    assert program.window.isWindowModified()


def test_a_case_that_contradicts_itself_is_not_saved_but_led_to(
    start_program: StartProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(files, "say", lambda _, title, words: said.append(title))
    program = start_program()
    open_example(program)
    raise_total(program, "100.00")
    program.window.asked.emit("save")
    view = desk_of(program).view
    assert view is not None
    assert (len(said), view.page) == (1, "bills")


def test_saved_files_are_among_the_recent_ones(
    start_program: StartProgram, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    target = tmp_path / "mine.medins"
    monkeypatch.setattr(files, "path_to_save", lambda *_: target)
    program = start_program()
    open_example(program)
    program.window.asked.emit("save_as")
    assert program.settings.recent == (target,)
    assert "mine.medins" in program.window.windowTitle()


def test_a_file_dropped_on_the_window_opens(start_program: StartProgram) -> None:
    program = start_program()
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(resource("examples", f"{EXAMPLE}.medins")))])
    drop = QDropEvent(
        QPointF(10, 10),
        Qt.DropAction.CopyAction,
        mime,
        Qt.MouseButton.LeftButton,
        NO_MODIFIER,
    )
    program.window.dropEvent(drop)
    assert len(desk_of(program).session.answers.bills) == 2


def test_language_theme_and_text_size_change_at_once_and_are_remembered(
    start_program: StartProgram, qtbot: QtBot
) -> None:
    program = start_program()
    open_example(program)
    program.window.asked.emit("page:bills")
    assert "Bills" in shown_texts(program.window)
    program.window.asked.emit("language:zh")
    qtbot.wait(20)
    assert "看病账单" in shown_texts(program.window)
    program.window.asked.emit("theme:dark")
    assert appearance.is_dark()
    before = appearance.step(10)
    program.window.asked.emit("larger")
    assert appearance.step(10) > before
    settings = Settings(program.folders.settings / "settings.json")
    assert (settings.language, settings.theme, settings.text_size) == ("zh", "dark", 110)


def test_work_that_was_not_saved_comes_back(start_program: StartProgram, qtbot: QtBot) -> None:
    lost = start_program()
    open_example(lost)
    raise_total(lost, "77000.00")
    desk_of(lost).keep_work()
    lost.recovery.abandon()
    program = start_program()
    recover = program.window.findChild(QPushButton, "recover")
    assert recover is not None
    program.window.activateWindow()
    qtbot.waitUntil(lambda: program.window.focusWidget() is not None)
    assert program.window.focusWidget() is recover
    recover.click()
    assert desk_of(program).session.answers.bills[0].total == Decimal(77000)
    assert program.window.isWindowModified()


def test_lost_work_can_be_thrown_away(start_program: StartProgram, qtbot: QtBot) -> None:
    lost = start_program()
    open_example(lost)
    raise_total(lost, "77000.00")
    desk_of(lost).keep_work()
    lost.recovery.abandon()
    program = start_program()
    discard = program.window.findChild(QPushButton, "discard")
    assert discard is not None
    discard.click()
    qtbot.wait(20)
    assert program.recovery.lost() == ()
    assert program.window.findChild(QPushButton, "recover") is None


def test_f1_explains_the_field_in_focus(start_program: StartProgram) -> None:
    program = start_program()
    open_example(program)
    program.window.asked.emit("field:bills[0].class_b_rate")
    program.window.asked.emit("help")
    dialog = QApplication.activeModalWidget() or QApplication.activeWindow()
    assert dialog is not None
    assert "First own share" in shown_texts(dialog)
    dialog.close()


def test_the_missing_answer_is_one_click_away(start_program: StartProgram, qtbot: QtBot) -> None:
    program = start_program()
    program.window.asked.emit("new")
    mend = next(
        button for button in program.window.findChildren(QPushButton, "mend") if button.isVisible()
    )
    program.window.asked.emit("page:cover")
    qtbot.wait(20)
    mend.click()
    view = desk_of(program).view
    assert view is not None
    assert view.page == "you"
    assert "Place" in QApplication.focusWidget().accessibleName()


def test_the_panel_adds_the_first_bill(start_program: StartProgram, qtbot: QtBot) -> None:
    program = start_program()
    program.window.asked.emit("new")
    session = desk_of(program).session
    person = replace(session.answers.person, status="active")
    session.change(replace(session.answers, place="110000", person=person), "place")
    mend = next(b for b in program.window.findChildren(QPushButton, "mend") if b.isVisible())
    assert mend.text() == "Add a bill"
    mend.click()
    qtbot.wait(20)
    assert len(session.answers.bills) == 1
    assert QApplication.focusWidget().accessibleName() == "Total (yuan)"


def test_undo_of_a_month_shows_the_years(start_program: StartProgram, qtbot: QtBot) -> None:
    program = start_program()
    open_example(program)
    program.window.activateWindow()
    desk = desk_of(program)
    program.window.asked.emit("page:years")
    qtbot.wait(50)
    press(qtbot, Qt.Key.Key_1)
    press(qtbot, Qt.Key.Key_Left)
    press(qtbot, Qt.Key.Key_2)
    assert [run.source for run in desk.session.answers.contributions] == ["personal", "employer"]
    desk.show_page("bills")
    qtbot.wait(50)
    program.window.asked.emit("undo")
    assert desk.view is not None
    assert desk.view.page == "years"
    assert [run.source for run in desk.session.answers.contributions] == ["employer"]


def test_undo_from_the_keyboard_takes_back_a_whole_field(
    start_program: StartProgram, qtbot: QtBot
) -> None:
    program = start_program()
    open_example(program)
    program.window.activateWindow()
    before = desk_of(program).session.answers
    program.window.asked.emit("field:bills[0].total")
    qtbot.wait(20)
    QTest.keyClicks(QApplication.focusWidget(), "70000")
    assert desk_of(program).session.answers.bills[0].total == Decimal(70000)
    press(qtbot, Qt.Key.Key_Z, CONTROL)
    assert desk_of(program).session.answers == before
    press(qtbot, Qt.Key.Key_Y, CONTROL)
    assert desk_of(program).session.answers.bills[0].total == Decimal(70000)


def test_tab_follows_the_page_from_top_to_bottom(start_program: StartProgram, qtbot: QtBot) -> None:
    program = start_program()
    open_example(program)
    for page in ("you", "enterprise", "years", "work", "bills", "cover"):
        program.window.asked.emit(f"page:{page}")
        qtbot.wait(50)
        heights, first = [], QApplication.focusWidget()
        while True:
            focused = QApplication.focusWidget()
            if focused.objectName() in ("back", "next") or len(heights) > 60:
                break
            heights.append(focused.mapTo(program.window, focused.rect().topLeft()).y())
            heights[-1] += scrolled(focused)
            press(qtbot, Qt.Key.Key_Tab)
        assert first is not None
        assert len(heights) > 2, page
        assert [(a, b) for a, b in pairwise(heights) if b < a - ONE_ROW] == [], page


def scrolled(widget: QWidget) -> int:
    """Return how far the page around a widget is scrolled down."""
    above = widget.parentWidget()
    while above is not None and not (
        isinstance(above, QScrollArea) and above.verticalScrollBar().maximum() > 0
    ):
        above = above.parentWidget()
    return above.verticalScrollBar().value() if isinstance(above, QScrollArea) else 0


def test_tab_comes_to_the_rail_and_to_every_choice(
    start_program: StartProgram, qtbot: QtBot
) -> None:
    program = start_program()
    open_example(program)
    choices_of = {"you": 4, "enterprise": 2, "years": 1, "work": 0, "bills": 1, "cover": 1}
    for page, choices in choices_of.items():
        program.window.asked.emit(f"page:{page}")
        qtbot.wait(20)
        passed: list[QWidget] = []
        while QApplication.focusWidget() not in passed:
            passed.append(QApplication.focusWidget())
            press(qtbot, Qt.Key.Key_Tab)
        assert f"step-{page}" in [widget.objectName() for widget in passed]
        assert len([widget for widget in passed if isinstance(widget, QRadioButton)]) == choices


def test_the_rail_opens_pages_from_the_keyboard(start_program: StartProgram, qtbot: QtBot) -> None:
    program = start_program()
    open_example(program)
    qtbot.wait(20)
    view = desk_of(program).view
    assert view is not None
    for _ in range(3):  # back, past the tabs
        if QApplication.focusWidget().objectName() != "step-results":
            press(qtbot, Qt.Key.Key_Backtab, Qt.KeyboardModifier.ShiftModifier)
    assert QApplication.focusWidget().objectName() == "step-results"
    press(qtbot, Qt.Key.Key_Up)
    press(qtbot, Qt.Key.Key_Up)
    press(qtbot, Qt.Key.Key_Return)
    assert view.page == "bills"
