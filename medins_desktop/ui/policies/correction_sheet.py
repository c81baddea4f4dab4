"""What should be corrected about a value: typed here, then printed or saved; nothing is sent."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDir
from PySide6.QtGui import QShowEvent
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from medins_desktop.interview.safe_write import replacing
from medins_desktop.reports.correction import Correction, correction_document, correction_text
from medins_desktop.reports.printing import a4, paint, write_pdf
from medins_desktop.ui import files
from medins_desktop.ui.appearance import step
from medins_desktop.ui.fields.form import FIELDS, button, column, row, text_label
from medins_desktop.wording.language import translate


class CorrectionSheet(QDialog):
    """Three fields beside what the program has."""

    def __init__(self, parent: QWidget, correction: Correction) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("pages", "Correction sheet"))
        self._correction = correction
        self.found, self.document, self.note = QLineEdit(), QLineEdit(), QPlainTextEdit()
        self.found.setText(correction.found)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(step(24))
        layout = column(self, FIELDS, 5)
        head, has, source = text_label("section"), text_label("strong"), text_label("help")
        head.setText(f"{correction.place} · {correction.name}")
        has.setText(translate("pages", "The program has: {0}").format(correction.value))
        source.setText(correction.source)
        for label in (head, has, source):
            layout.addWidget(label)
        for words, editor in (
            (translate("pages", "What I &found instead"), self.found),
            (translate("pages", "&Number of the document"), self.document),
            (translate("pages", "My n&ote"), self.note),
        ):
            label = QLabel(words)
            label.setBuddy(editor)
            editor.setAccessibleName(words.replace("&", ""))
            layout.addWidget(label)
            layout.addWidget(editor)
        self.said = text_label("help")
        self.said.hide()
        layout.addWidget(self.said)
        layout.addLayout(self._buttons())
        self.setMinimumWidth(step(130))

    def showEvent(self, event: QShowEvent) -> None:
        """Be high enough for the lines that the source takes at this width."""
        super().showEvent(event)
        self.setMinimumHeight(self.heightForWidth(self.width()))

    @property
    def correction(self) -> Correction:
        """The sheet as it stands."""
        return replace(
            self._correction,
            found=self.found.text().strip(),
            document=self.document.text().strip(),
            note=self.note.toPlainText().strip(),
        )

    def save(self, path: Path) -> bool:
        """Write the sheet as a PDF, or as text if the name ends so; say why if it fails."""
        try:
            if path.suffix.lower() == ".txt":
                with replacing(path) as new:
                    new.write_text(correction_text(self.correction), encoding="utf-8")
            else:
                write_pdf(path, correction_document(self.correction))
        except OSError as error:
            title = translate("ui", "“{0}” was not saved").format(path.name)
            words = translate("ui", "{0}. Choose another place.")
            files.say(self, title, words.format(error.strerror or error))
            return False
        self.said.setText(translate("pages", "Saved: {0}").format(path))
        self.said.show()
        return True

    def _buttons(self) -> QHBoxLayout:
        line = row(gap=2)
        line.addStretch(1)
        for words, role, does in (
            (translate("pages", "Save as text or PDF…"), "", self._ask_and_save),
            (translate("pages", "Print…"), "primary", self._print),
            (translate("pages", "Close"), "", self.reject),
        ):
            made = button(role)
            made.setText(words)
            made.clicked.connect(does)
            line.addWidget(made)
        return line

    def _ask_and_save(self) -> None:
        title = translate("pages", "Save the correction sheet")
        name = f"{self._correction.place} {self._correction.id}.pdf"
        suggested = str(Path(QDir.homePath()) / name)
        pdf, text = translate("ui", "PDF files (*.pdf)"), translate("pages", "Text (*.txt)")
        chosen, kind = QFileDialog.getSaveFileName(self, title, suggested, f"{pdf};;{text}")
        if chosen:
            path, suffix = Path(chosen), ".txt" if kind == text else ".pdf"
            known = path.suffix.lower() in (".txt", ".pdf")
            self.save(path if known else path.with_name(path.name + suffix))

    def _print(self) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageLayout(a4())
        dialog = QPrintDialog(printer, self)
        if dialog.exec() == QDialog.DialogCode.Accepted and not paint(
            printer, correction_document(self.correction)
        ):
            title = translate("ui", "Nothing was printed")
            words = translate("ui", "The printer “{0}” refused. Save a PDF instead and print that.")
            files.say(self, title, words.format(printer.printerName()))
        dialog.deleteLater()
