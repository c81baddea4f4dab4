"""The frame: menus, and either the start page or the case. It decides nothing."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QWidget

from medins_desktop.ui.start_page import StartPage
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, translate

# The menus' commands come after the first paint: ui/menus.py.
MENU_TITLES = (
    QT_TRANSLATE_NOOP("ui", "&File"),
    QT_TRANSLATE_NOOP("ui", "&Edit"),
    QT_TRANSLATE_NOOP("ui", "&View"),
    QT_TRANSLATE_NOOP("ui", "&Go"),
    QT_TRANSLATE_NOOP("ui", "&Help"),
)


class MainWindow(QMainWindow):
    """Emits the commands that are asked for; asks `may_close` before it closes."""

    painted = Signal()
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)
        for title in MENU_TITLES:
            self.menuBar().addMenu(translate("ui", title))
        self.may_close: Callable[[], bool] = lambda: True
        self._stack = QStackedWidget()
        self.setCentralWidget(self._stack)
        self.show_title("", modified=False)
        self._was_painted = False

    def show_page(self, page: QWidget) -> None:
        """Show a page in place of the one there, which is deleted."""
        old = self._stack.currentWidget()
        if old is page:
            return
        if isinstance(page, StartPage):
            page.asked.connect(self.asked)
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        if old is not None:
            self._stack.removeWidget(old)
            old.deleteLater()

    def show_title(self, name: str, *, modified: bool) -> None:
        """Show the name of the case, and whether it has unsaved changes."""
        program = translate("ui", "Medins")
        self.setWindowTitle(f"{name}[*] – {program}" if name else f"{program}[*]")
        self.setWindowModified(modified)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, and say so the first time: the rest of the program loads then."""
        super().paintEvent(event)
        if not self._was_painted:
            self._was_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Close, unless there is unsaved work that the person wants to keep."""
        if self.may_close():
            event.accept()
        else:
            event.ignore()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take a case file that is dragged here."""
        if _case_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the case file that was dropped."""
        path = _case_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.asked.emit(f"recent:{path}")


def _case_file(event: QDropEvent) -> Path | None:
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix == ".medins"), None)
