"""The summary, or another sheet, on paper: seen first, printed, or saved as a PDF."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDir, QSize, QTimer
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from medins_desktop.reports.document import Document
from medins_desktop.reports.printing import a4, paint, write_pdf
from medins_desktop.reports.summary import summary
from medins_desktop.ui import files
from medins_desktop.ui.appearance import step
from medins_desktop.ui.session import Session
from medins_desktop.wording.language import translate

Make = Callable[[Session], Document]

_ZOOM = 1.25
_SPARE = 1.01  # a page as wide as the view makes Qt show a scroll bar for two pixels


class PrintPreview(QDialog):
    """The pages as they will be printed."""

    def __init__(self, parent: QWidget, session: Session, make: Make | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("ui", "Print preview"))
        self._session, self._make = session, make or document_of
        self._document = self._make(session)
        self._printer = _printer()
        self._pages = QPrintPreviewWidget(self._printer)
        self._pages.setAccessibleName(translate("ui", "The pages"))
        self._pages.paintRequested.connect(lambda printer: paint(printer, self._document))
        self._pages.previewChanged.connect(self._show_number)
        self._number = QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(step(4), step(3), step(4), step(4))
        column.setSpacing(step(3))
        column.addLayout(self._tools())
        column.addWidget(self._pages, 1)
        self.resize(_size(parent))
        QTimer.singleShot(0, self, self._fit)  # when the dialog has its size

    @property
    def page_count(self) -> int:
        """How many pages there are."""
        return self._pages.pageCount()

    def _tools(self) -> QHBoxLayout:
        pages = self._pages
        row = QHBoxLayout()
        row.setSpacing(step(2))
        self._back = _button(translate("ui", "Previous page"), "quiet")
        self._next = _button(translate("ui", "Next page"), "quiet")
        self._back.clicked.connect(lambda: self._turn(-1))
        self._next.clicked.connect(lambda: self._turn(1))
        smaller = _button(translate("ui", "Smaller"), "quiet")
        larger = _button(translate("ui", "Larger"), "quiet")
        smaller.clicked.connect(lambda: pages.zoomOut(_ZOOM))
        larger.clicked.connect(lambda: pages.zoomIn(_ZOOM))
        whole = _button(translate("ui", "Whole page"), "quiet")
        whole.clicked.connect(pages.fitInView)
        pdf = _button(translate("ui", "Save as PDF…"), "")
        pdf.clicked.connect(lambda: save_pdf(self, self._session, self._make))
        to_paper = _button(translate("ui", "Print…"), "primary")
        to_paper.clicked.connect(lambda: print_out(self, self._session, self._make))
        for widget in (self._back, self._number, self._next, smaller, larger, whole):
            row.addWidget(widget)
        row.addStretch()
        row.addWidget(pdf)
        row.addWidget(to_paper)
        return row

    def _fit(self) -> None:
        self._pages.fitToWidth()
        self._pages.zoomOut(_SPARE)

    def _turn(self, by: int) -> None:
        self._pages.setCurrentPage(self._pages.currentPage() + by)
        self._show_number()

    def _show_number(self) -> None:
        number, count = self._pages.currentPage(), self._pages.pageCount()
        self._number.setText(translate("ui", "Page {0} of {1}").format(number, count))
        self._back.setEnabled(number > 1)
        self._next.setEnabled(number < count)


def preview(parent: QWidget, session: Session, make: Make | None = None) -> None:
    """Show the pages as they will be printed: of the summary, or of what `make` returns."""
    dialog = PrintPreview(parent, session, make)
    dialog.exec()
    dialog.deleteLater()


def print_out(parent: QWidget, session: Session, make: Make | None = None) -> None:
    """Ask for a printer and print."""
    printer = _printer()
    dialog = QPrintDialog(printer, parent)
    document = (make or document_of)(session)
    if dialog.exec() == QDialog.DialogCode.Accepted and not paint(printer, document):
        _say_refused(parent, printer.printerName())
    dialog.deleteLater()


def save_pdf(parent: QWidget, session: Session, make: Make | None = None) -> None:
    """Ask for a file and write the pages into it."""
    name = session.path.stem if session.path else session.name or translate("ui", "Untitled")
    folder = session.path.parent if session.path else Path(QDir.homePath())
    document = (make or document_of)(session)
    ending = "" if make in (None, document_of) else f" {document.title}"
    path = files.path_for_pdf(parent, folder / f"{name}{ending}.pdf")
    if path is None:
        return
    try:
        write_pdf(path, document)
    except OSError as error:
        title = translate("ui", "“{0}” was not saved").format(path.name)
        words = translate("ui", "{0}. Choose another place.")
        files.say(parent, title, words.format(error.strerror or error))


def document_of(session: Session) -> Document:
    """Return the summary of the case, its chart that of the bill looked at."""
    return summary(session.assessment, session.library, bill_id=session.bill_id)


def _say_refused(parent: QWidget, printer: str) -> None:
    title = translate("ui", "Nothing was printed")
    words = translate("ui", "The printer “{0}” refused. Save a PDF instead and print that.")
    files.say(parent, title, words.format(printer))


def _printer() -> QPrinter:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(a4())
    return printer


def _size(parent: QWidget) -> QSize:
    return QSize(step(230), step(180)).boundedTo(parent.screen().availableSize())


def _button(words: str, role: str) -> QPushButton:
    button = QPushButton(words)
    button.setAutoDefault(False)
    button.setProperty("role", role)
    return button
