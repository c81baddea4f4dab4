"""What is shown only when it matters: it opens by itself then, and on a click."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medins_desktop.ui.fields.form import FIELDS, add_left, button, column


class Disclosure(QWidget):
    """A heading that shows and hides the `body` below it."""

    toggled = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ""
        self._button = button("quiet")
        self._button.setCheckable(True)
        self._button.toggled.connect(self._toggle)
        self.body = QWidget()
        self.content = column(self.body, FIELDS)
        self.body.hide()
        layout = column(self)
        add_left(layout, self._button)
        layout.addWidget(self.body)

    @property
    def is_open(self) -> bool:
        """Whether the body is shown."""
        return self._button.isChecked()

    def set_title(self, title: str) -> None:
        """Set the heading."""
        self._title = title
        self._button.setAccessibleName(title)
        self._write()

    def open(self) -> None:
        """Show the body."""
        self._button.setChecked(True)

    def open_if(self, needed: bool) -> None:
        """Show the body if it matters; what a person opened stays open."""
        if needed:
            self.open()

    def close_body(self) -> None:
        """Hide the body."""
        self._button.setChecked(False)

    def _toggle(self, shown: bool) -> None:
        self.body.setVisible(shown)
        self._write()
        self.toggled.emit(shown)

    def _write(self) -> None:
        self._button.setText(f"{'▾' if self.is_open else '▸'} {self._title}")
