"""Puts the window together: first the start page, then, once it is painted, all the rest.

Only what the start page needs is imported at the top. The core, the policies, msgspec and
the pages take three times as long as the first picture; they come through `_load_rest`.
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from medins_desktop.reports.application import prepare, set_language
from medins_desktop.ui import appearance
from medins_desktop.ui.fault import Fault
from medins_desktop.ui.main_window import MainWindow
from medins_desktop.ui.recovery import Recovery
from medins_desktop.ui.settings import Settings
from medins_desktop.ui.start_page import StartPage


@dataclass(frozen=True, slots=True)
class Folders:
    """Where the program keeps its settings, unsaved work, and its log."""

    settings: Path
    data: Path
    log: Path


class Program(QObject):
    """The running program. `desk` is there as soon as everything is loaded."""

    def __init__(
        self, app: QApplication, folders: Folders, today: date, files: Sequence[Path] = ()
    ) -> None:
        super().__init__()
        self._app, self._today, self._files = app, today, files
        self.settings = Settings(folders.settings / "settings.json")
        self.recovery = Recovery(folders.data / "unsaved")
        prepare(app, self.settings.language)
        self._look()
        app.styleHints().colorSchemeChanged.connect(self._look)
        self.window = MainWindow()
        self.window.fill_menus(self.settings)
        self.window.show_page(StartPage(self.settings.recent, self.recovery.lost()))
        appearance.fit_window(self.window)
        self.fault = Fault(self.window, folders.log / "medins.log", self._keep)
        self.desk: QObject | None = None
        self.window.painted.connect(lambda: QTimer.singleShot(0, self, self.load))

    def load(self) -> None:
        """Load what the start page does not need, and open the files asked for."""
        if self.desk is not None:
            return
        desk = _load_rest(self, self._today)
        self.desk = desk
        for path in self._files:
            self.window.asked.emit(f"recent:{path}")

    def restyle(self) -> None:
        """Show everything in the language, theme and text size that are set."""
        set_language(self._app, self.settings.language)
        self._look()

    def close(self) -> None:
        """Delete every widget while Python still runs: later is too late for charts."""
        self._app.styleHints().colorSchemeChanged.disconnect(self._look)
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

    def _look(self) -> None:
        theme = self.settings.theme
        system = self._app.styleHints().colorScheme() == Qt.ColorScheme.Dark
        dark = theme == "dark" or (theme == "system" and system)
        appearance.apply(self._app, dark=dark, percent=self.settings.text_size)

    def _keep(self) -> None:
        if self.desk is not None:
            self.window.asked.emit("keep")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window until it is closed; return the exit code.

    Args:
        argv: case files to open; those of the command line if None.
    """
    arguments = sys.argv[1:] if argv is None else argv
    files = [Path(argument) for argument in arguments if not argument.startswith("-")]
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["medins-desktop"])
    program = Program(app, _folders(), date.today(), files)
    sys.excepthook = program.fault
    program.window.show()
    try:
        return app.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        program.close()


def _folders() -> Folders:
    from platformdirs import PlatformDirs  # noqa: PLC0415 - a test brings folders of its own

    places = PlatformDirs("medins", appauthor=False)
    return Folders(places.user_config_path, places.user_data_path, places.user_log_path)


def _load_rest(program: Program, today: date) -> QObject:
    """Return the desk, with all that works on a case: the one door for what loads late."""
    from medins_desktop.packs.library import Library  # noqa: PLC0415 - after the first paint
    from medins_desktop.ui.desk import Desk  # noqa: PLC0415 - the same
    from medins_desktop.ui.session import Session  # noqa: PLC0415 - the same

    session = Session(Library.shipped(), today)
    window, settings = program.window, program.settings
    return Desk(window, session, settings, program.recovery, program.restyle)
