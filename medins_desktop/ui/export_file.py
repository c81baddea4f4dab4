"""Bills and results as a file for a spreadsheet."""

from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtWidgets import QFileDialog, QWidget

from medins_desktop.reports.export_files import write_csv, write_workbook
from medins_desktop.reports.export_sheets import bill_sheet, sheets
from medins_desktop.ui import files
from medins_desktop.ui.session import Session
from medins_desktop.wording.language import translate

_WORKBOOK, _CSV = ".xlsx", ".csv"


def export(parent: QWidget, session: Session) -> None:
    """Ask where to write, and write a workbook, or the table of bills as CSV."""
    name = session.path.stem if session.path is not None else session.name
    suggested = Path(QDir.homePath()) / f"{name or translate('ui', 'Untitled')}{_WORKBOOK}"
    book = translate("ui", "Workbook with all tables (*.xlsx)")
    text = translate("ui", "Table of bills as text (*.csv)")
    title = translate("ui", "Export to a spreadsheet")
    chosen, kind = QFileDialog.getSaveFileName(parent, title, str(suggested), f"{book};;{text}")
    if chosen:
        path = Path(chosen)
        if path.suffix.lower() not in (_WORKBOOK, _CSV):
            path = path.with_name(path.name + (_CSV if kind == text else _WORKBOOK))
        write(parent, session, path)


def write(parent: QWidget, session: Session, path: Path) -> bool:
    """Write the tables in the form that the name asks for; say why if it fails."""
    assessment = session.assessment
    try:
        if path.suffix.lower() == _CSV:
            write_csv(path, bill_sheet(assessment))
        else:
            write_workbook(path, sheets(assessment))
    except OSError as error:
        title = translate("ui", "“{0}” was not saved").format(path.name)
        words = translate("ui", "{0}. Your work is still here: save it in another place.")
        files.say(parent, title, words.format(error.strerror or error))
        return False
    return True
