"""Puts the window together: first the start page, then, once it is painted, all the rest.

Only what the start page needs is imported at the top. The core, the policies, msgspec and
the pages take longer than the first picture; they come through `load_rest`.
"""

import gc
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import shiboken6
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from medins_desktop.reports.application import prepare, set_language
from medins_desktop.ui import appearance
from medins_desktop.ui.main_window import MainWindow
from medins_desktop.ui.recovery import Recovery
from medins_desktop.ui.settings import Settings
from medins_desktop.ui.start_page import StartPage


class Folders(NamedTuple):
    """Where the program keeps its settings, unsaved work, and its log."""

    settings: Path
    data: Path
    log: Path


class Program(QObject):
    """The running program. `desk` is there as soon as everything is loaded."""

    def __init__(
        self,
        app: QApplication,
        folders: Folders,
        files: Sequence[Path],
        load_rest: "Callable[[Program], QObject]",
    ) -> None:
        super().__init__()
        self.folders = folders
        self.settings = Settings(folders.settings / "settings.json")
        self.recovery = Recovery(folders.data / "unsaved")
        self.desk: QObject | None = None
        self._app, self._files, self._load_rest = app, files, load_rest
        prepare(app, self.settings.language)
        self._system_is_dark = appearance.is_dark()
        self._look()
        self.window = MainWindow()
        self.window.show_page(StartPage(self.settings.recent, self.recovery.lost()))
        appearance.fit_window(self.window)
        self.window.painted.connect(self._load_soon)

    def load(self) -> None:
        """Load what the start page does not need, and open the files asked for."""
        if self.desk is not None:
            return
        gc.disable()  # what is loaded stays: there is nothing to collect
        self.desk = self._load_rest(self)
        self._app.styleHints().colorSchemeChanged.connect(self._follow_system)
        for path in self._files:
            self.window.asked.emit(f"recent:{path}")
        gc.freeze()
        gc.enable()

    def restyle(self) -> None:
        """Show everything in the language, theme and text size that are set."""
        set_language(self._app, self.settings.language)
        self._look()

    @property
    def is_open(self) -> bool:
        """Whether the window is still there."""
        return shiboken6.isValid(self.window)

    def close(self) -> None:
        """Delete every widget while Python still runs: later is too late for charts."""
        shiboken6.delete(self.window)

    def _load_soon(self) -> None:
        QTimer.singleShot(0, self.load)

    def _look(self) -> None:
        theme = self.settings.theme
        dark = theme == "dark" or (theme == "system" and self._system_is_dark)
        appearance.apply(self._app, dark=dark, percent=self.settings.text_size)

    def _follow_system(self, scheme: object) -> None:
        self._system_is_dark = getattr(scheme, "name", "") == "Dark"
        if self.settings.theme == "system":
            self.window.asked.emit("restyle")


def main(argv: Sequence[str] | None = None) -> int:
    """Run the window until it is closed; return the exit code.

    Args:
        argv: case files to open; those of the command line if None.
    """
    arguments = sys.argv[1:] if argv is None else argv
    files = [Path(argument) for argument in arguments if not argument.startswith("-")]
    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["medins-desktop"])
    program = Program(app, _folders(), files, load_rest)
    program.window.show()
    try:
        return app.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        program.close()


def load_rest(program: Program) -> QObject:
    """Return the desk: with `load_page` and `load_printing` the one door for what loads late."""
    from datetime import date  # noqa: PLC0415 - after the first paint, like all here

    from medins_desktop.packs.library import Library  # noqa: PLC0415 - late
    from medins_desktop.ui.desk import Desk  # noqa: PLC0415 - late
    from medins_desktop.ui.fault import Fault  # noqa: PLC0415 - late
    from medins_desktop.ui.services import Services  # noqa: PLC0415 - late
    from medins_desktop.ui.session import Session  # noqa: PLC0415 - late

    services = Services(
        program.settings,
        program.recovery,
        program.restyle,
        load_page,
        load_printing,
        load_exporting,
        load_policies,
        program.folders.data / "policies",
    )
    library = Library.shipped(own=services.own_policies)
    desk = Desk(program.window, Session(library, date.today()), services)
    log = program.folders.log / "medins.log"
    sys.excepthook = Fault(program.window, log, desk.keep_work)
    return desk


def load_page(page: str, session: Any) -> QWidget:
    """Return a page of the session's case: each is loaded when it is first shown."""
    if page == "you":
        from medins_desktop.ui.pages.you_page import YouPage  # noqa: PLC0415 - late

        return YouPage(session.library)
    if page == "enterprise":
        from medins_desktop.ui.pages.enterprise_page import EnterprisePage  # noqa: PLC0415 - late

        return EnterprisePage(session.compare, session.library.enterprise)
    if page == "years":
        from medins_desktop.interview.record import counts_of  # noqa: PLC0415 - late
        from medins_desktop.ui.pages.years_page import YearsPage  # noqa: PLC0415 - late

        return YearsPage(
            read_table,
            lambda: place_names(session.library),
            lambda answers, by: counts_of(answers, session.library, by),
        )
    if page == "bills":
        from medins_desktop.ui.pages.bills_page import BillsPage  # noqa: PLC0415 - late

        return BillsPage(read_table)
    if page == "cover":
        from medins_desktop.ui.pages.cover_page import CoverPage  # noqa: PLC0415 - late

        return CoverPage(session.library)
    from medins_desktop.ui.results.results_page import ResultsPage  # noqa: PLC0415 - late

    return ResultsPage(session)


def read_table(path: Path) -> Mapping[str, tuple[tuple[str, ...], ...]]:
    """Return the rows of a workbook or a text file; what reads workbooks few need."""
    from medins_desktop.interview.table_file import read_table as read  # noqa: PLC0415 - late

    return read(path)


def place_names(library: Any) -> Mapping[str, str]:
    """Return the places that a person may have paid in, by id, in the language in use."""
    from medins_desktop.wording.language import local_text  # noqa: PLC0415 - late

    real = {id_: name for id_, name in library.places().items() if id_.isdigit()}
    return {id_: local_text(name) for id_, name in real.items()}


def load_exporting() -> ModuleType:
    """Return the export, which few need."""
    from medins_desktop.ui import export_file  # noqa: PLC0415 - late

    return export_file


def load_policies() -> ModuleType:
    """Return the screen of policies, which few need."""
    from medins_desktop.ui.policies import policies_dialog  # noqa: PLC0415 - late

    return policies_dialog


def load_printing() -> ModuleType:
    """Return the printing, which few need."""
    from medins_desktop.ui import print_preview  # noqa: PLC0415 - late

    return print_preview


def _folders() -> Folders:
    from platformdirs import PlatformDirs  # noqa: PLC0415 - not where folders are given

    places = PlatformDirs("medins", appauthor=False)
    return Folders(places.user_config_path, places.user_data_path, places.user_log_path)
