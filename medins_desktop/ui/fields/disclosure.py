"""What is shown only when it matters: it opens by itself then, and on a click."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medins_desktop.ui.fields.form import FIELDS, add_left, button, column
from medins_desktop.wording.language import translate


class Disclosure(QWidget):
    """A heading that shows and hides the `body` below it."""

    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title, self._is_open = "", False
        self._button = button("link")
        self._button.clicked.connect(lambda: self._show_body(not self._is_open))
        self.body = QWidget()
        self.content = column(self.body, FIELDS)
        self.body.hide()
        layout = column(self)
        add_left(layout, self._button)
        layout.addWidget(self.body)

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self._is_open

    def set_title(self, title: str) -> None:
        """Set the heading."""
        self._title = title
        self._write()

    def open(self) -> None:
        """Show the body."""
        self._show_body(True)

    def open_if(self, needed: bool) -> None:
        """Show the body if it matters; what a person opened stays open."""
        if needed:
            self.open()

    def close_body(self) -> None:
        """Hide the body."""
        self._show_body(False)

    def _show_body(self, shown: bool) -> None:
        if shown == self._is_open:
            return
        self._is_open = shown
        self.body.setVisible(shown)
        self._write()
        self.toggled.emit(shown)

    def _write(self) -> None:
        self._button.setText(f"{'▾' if self._is_open else '▸'} {self._title}")
        name = (
            translate("pages", "{0}: shown") if self._is_open else translate("pages", "{0}: hidden")
        )
        self._button.setAccessibleName(name.format(self._title.replace("&", "")))
