"""The usual causes of the first line of a sheet that differs, with links to what to check."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QPushButton, QWidget

from medins_desktop.interview.sheet_check import Cause
from medins_desktop.ui.fields.form import FIELDS, button, card, column, row, text_label
from medins_desktop.wording.language import translate


class CauseList(QWidget):
    """The usual causes, the likeliest first; each leads to where it is checked."""

    asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        frame, self._column = card("notice")
        self._column.setProperty("gap", 1)
        column(self).addWidget(frame)
        self._title = text_label("strong")
        self._column.addWidget(self._title)
        self._parts: list[QWidget] = []
        self._shown: tuple[tuple[Cause, str, str], ...] = ()

    def show_causes(self, causes: tuple[tuple[Cause, str, str], ...]) -> None:
        """Show causes: each with its sentence, and its link's words, "" for no link.

        The cursor stays among the links if it is there.
        """
        if causes == self._shown:
            return
        focus = QApplication.focusWidget()
        held = focus is not None and self.isAncestorOf(focus)
        self._clear()
        self._shown = causes
        self._title.setText(translate("ui", "Usual causes, the likeliest first"))
        for cause, sentence, words in causes:
            part = QWidget()
            label = text_label("strong" if cause.explains else "")
            label.setText(translate("ui", "· {0}").format(sentence))
            beside = row(part, FIELDS)
            beside.addWidget(label, 1)
            if words:
                beside.addWidget(self._link(cause, sentence, words))
            self._column.addWidget(part)
            self._parts.append(part)
        links = self.findChildren(QPushButton)
        if held and links:
            links[0].setFocus()

    def _clear(self) -> None:
        for part in self._parts:
            self._column.removeWidget(part)
            part.setParent(None)
            part.deleteLater()
        self._parts = []

    def _link(self, cause: Cause, sentence: str, words: str) -> QWidget:
        link = button("link")
        link.setText(words)
        link.setAccessibleName(f"{sentence} {words}")
        link.clicked.connect(lambda: self.asked.emit(cause))
        return link
