"""Whatever the size of window and text: nothing is cut off, nothing scrolls sideways."""

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget
from pytestqt.qtbot import QtBot

from medins_desktop.interview.flow import PAGES
from medins_desktop.ui.desk import Desk
from tests.ui.conftest import StartProgram

SIZES = [
    ((1024, 640), 100),
    ((1024, 640), 125),
    ((1024, 640), 150),
    ((1366, 768), 100),
    ((1366, 768), 125),
    ((1366, 768), 150),
    ((1920, 1080), 200),
]


def cut_off(window: QWidget) -> list[str]:
    """Return the labels and buttons that are smaller than what they say."""
    return [
        f"{type(widget).__name__} {text!r}"
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisibleTo(window)
        if (text := widget.text()) and _is_cut(widget)
    ]


def _is_cut(widget: QLabel | QAbstractButton) -> bool:
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.height() < widget.heightForWidth(widget.width())
    least: QSize = widget.minimumSizeHint()
    return widget.width() < least.width() or widget.height() < least.height()


def scrolls_sideways(window: QWidget) -> list[str]:
    return [
        type(area).__name__
        for area in window.findChildren(QAbstractScrollArea)
        if area.isVisibleTo(window) and area.horizontalScrollBar().maximum() > 0
    ]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("size", "percent"), SIZES)
def test_every_page_fits(
    start_program: StartProgram, qtbot: QtBot, size: tuple[int, int], percent: int, language: str
) -> None:
    program = start_program(size=size, text_size=percent, language=language)
    window = program.window
    faults = {"start": (cut_off(window), scrolls_sideways(window))}
    window.asked.emit("example:beijing-two-stays")
    for page in PAGES:
        window.asked.emit(f"page:{page}")
        qtbot.wait(50)
        faults[page] = (cut_off(window), scrolls_sideways(window))
    assert isinstance(program.desk, Desk)
    program.desk.show_tab("costs")
    qtbot.wait(50)
    faults["costs"] = (cut_off(window), scrolls_sideways(window))
    assert (window.width(), window.height()) == size
    assert {page: fault for page, fault in faults.items() if fault != ([], [])} == {}


def test_everything_that_takes_the_focus_has_a_name(
    start_program: StartProgram, qtbot: QtBot
) -> None:
    program = start_program()
    window = program.window
    nameless = set()
    for page in ("", *PAGES):
        if page:
            window.asked.emit("example:beijing-two-stays")
            window.asked.emit(f"page:{page}")
            qtbot.wait(50)
        for widget in window.findChildren(QWidget):
            takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes_focus and widget.isVisibleTo(window) and not _name(widget):
                nameless.add(f"{page}: {type(widget).__name__} {widget.objectName()}")
    assert nameless == set()


def _name(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    proxy = widget.focusProxy()
    return widget.accessibleName() or text or (_name(proxy) if proxy is not None else "")
