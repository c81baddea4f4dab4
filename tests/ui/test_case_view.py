"""What is painted when a page grows."""

from typing import Any

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from medins_desktop.ui.case_view import CaseView
from tests.ui.conftest import StartProgram


class Sheet(QWidget):
    """Longer than the window; counts how often it is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedSize(400, 2000)
        self.painted = 0

    def paintEvent(self, _: Any) -> None:
        self.painted += 1


def test_as_a_page_grows_below_what_stands_above_is_not_painted_again(
    start_program: StartProgram, qtbot: QtBot
) -> None:
    start_program()  # for the font, by which all is measured
    page, above, below = QWidget(), Sheet(), QLabel("more")
    layout = QVBoxLayout(page)
    layout.addWidget(above)
    layout.addWidget(below)
    below.hide()
    view = CaseView(lambda _: page)
    qtbot.addWidget(view)
    view.resize(1024, 640)
    view.show_page("years")
    with qtbot.waitExposed(view):
        view.show()
    qtbot.wait(100)
    before, high = above.painted, page.height()
    assert before > 0
    below.show()
    qtbot.waitUntil(lambda: page.height() > high)
    qtbot.wait(100)
    assert above.painted == before
