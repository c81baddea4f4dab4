"""A case with a page on screen, driven as a person drives it."""

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontDatabase, QInputMethodEvent
from PySide6.QtWidgets import QApplication, QFrame, QLineEdit, QScrollArea
from pytestqt.qtbot import QtBot

from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import Assessment, assess
from medins_desktop.interview.record import counts_of
from medins_desktop.interview.table_file import read_table
from medins_desktop.launch import place_names
from medins_desktop.packs.library import Library
from medins_desktop.resource_files import resource
from medins_desktop.ui import appearance
from medins_desktop.ui.pages.bills_page import BillsPage
from medins_desktop.ui.pages.cover_page import CoverPage
from medins_desktop.ui.pages.enterprise_page import EnterprisePage
from medins_desktop.ui.pages.page import Page
from medins_desktop.ui.pages.years_page import YearsPage
from medins_desktop.ui.pages.you_page import YouPage
from tests.ui.two_stays import two_stays_in_beijing

TODAY = date(2025, 9, 30)


@pytest.fixture(scope="session")
def library() -> Library:
    return Library.shipped()


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> Iterator[None]:
    fonts = [QFontDatabase.addApplicationFont(str(p)) for p in resource("fonts").glob("*.otf")]
    appearance.apply(qapp)
    yield
    for font in fonts:
        QFontDatabase.removeApplicationFont(font)
    appearance.apply(qapp)


class CaseOnScreen:
    """A page in a scrolling window, and what the window does with its answers."""

    def __init__(self, page: Page, library: Library, answers: Answers, qtbot: QtBot) -> None:
        self.page, self.library, self.answers, self.qtbot = page, library, answers, qtbot
        self.changes: list[str] = []
        self.area = QScrollArea()
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setWidgetResizable(True)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setWidget(page)
        page.answered.connect(self._take)
        self.show(answers)
        qtbot.addWidget(self.area)
        self.area.resize(760, 900)
        self.area.show()
        self.area.activateWindow()
        qtbot.waitUntil(self.area.isActiveWindow)

    @property
    def assessment(self) -> Assessment:
        return assess(self.answers, self.library, TODAY)

    def show(self, answers: Answers) -> None:
        self.answers = answers
        self.page.show_answers(answers, self.assessment)

    def type(self, path: str, text: str) -> None:
        """Type into the field at `path`, and leave it."""
        edit = self.edit(path)
        edit.setFocus()
        edit.selectAll()
        edit.del_()
        for sign in text:
            event = QInputMethodEvent()
            event.setCommitString(sign)
            QCoreApplication.sendEvent(edit, event)

    def edit(self, path: str) -> QLineEdit:
        editor = self.page.fields[path].editor
        edit = editor if isinstance(editor, QLineEdit) else editor.findChild(QLineEdit)
        assert edit is not None
        return edit

    def leave(self) -> None:
        """Leave the field that has the focus."""
        focus = QApplication.focusWidget()
        if focus is not None:
            focus.clearFocus()

    def _take(self, answers: Answers, path: str) -> None:
        self.changes.append(path)
        self.show(answers)


@pytest.fixture
def open_page(library: Library, qtbot: QtBot) -> Callable[..., CaseOnScreen]:
    """Open a page by name on some answers."""
    kept: list[CaseOnScreen] = []

    def open_(name: str, answers: Answers | None = None) -> CaseOnScreen:
        page: Page = {
            "you": lambda: YouPage(library),
            "enterprise": lambda: EnterprisePage(
                lambda a: assess(a, library, TODAY), library.enterprise
            ),
            "years": lambda: YearsPage(
                read_table,
                lambda: place_names(library),
                lambda answers, by: counts_of(answers, library, by),
            ),
            "bills": lambda: BillsPage(read_table),
            "cover": lambda: CoverPage(library),
        }[name]()
        kept.append(CaseOnScreen(page, library, answers or Answers(), qtbot))
        return kept[-1]

    return open_


@pytest.fixture
def two_stays() -> Answers:
    """Example 5: two stays in Beijing."""
    return two_stays_in_beijing()
