"""A tab of the results about the record, driven as a person drives it."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from medins_desktop.interview.answers import Answers
from medins_desktop.ui.fields.figure_table import FigureTable
from medins_desktop.ui.results.result_view import ResultView
from medins_desktop.ui.session import Session
from tests.charts.cases import library
from tests.charts.record_cases import DAY


class Tab:
    """A tab on screen and its session."""

    def __init__(
        self, make: Callable[[Session], ResultView], answers: Answers, qtbot: QtBot
    ) -> None:
        self.session = Session(library(), answers.as_of or DAY("2025-06-30"))
        self.session.start(answers)
        self.view = make(self.session)
        self.view.field_asked.connect(self._note)
        self.asked_for: list[str] = []
        self.session.changed.connect(self.view.refresh)
        self.area = QScrollArea()
        self.area.setWidgetResizable(True)
        self.area.setWidget(self.view)
        qtbot.addWidget(self.area)
        self.view.refresh()
        self.area.resize(800, 700)
        self.area.show()
        self.area.activateWindow()
        qtbot.waitUntil(self.area.isActiveWindow)

    @property
    def said(self) -> str:
        """All texts on screen."""
        labels = [w for w in self.view.findChildren(QLabel) if w.isVisible()]
        return "\n".join(label.text() for label in labels)

    def rows(self, name: str) -> list[list[str]]:
        """The cells of the table of this name that is on screen."""
        tables = [t for t in self.view.findChildren(FigureTable) if t.isVisible()]
        table = next(t for t in tables if t.accessibleName() == name)
        return [[cell.text for cell in row] for row in table.figures.rows]

    def push(self, words: str) -> None:
        """Press the button with these words by the keyboard."""
        buttons = [b for b in self.view.findChildren(QPushButton) if b.isVisible()]
        button = next(b for b in buttons if words in b.text())
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        QApplication.processEvents()

    def _note(self, path: str) -> None:
        self.asked_for.append(path)
