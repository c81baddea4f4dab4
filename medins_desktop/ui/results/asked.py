"""What a result waits for: each with a link to where it is filled in."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medins_desktop.core.record import Record
from medins_desktop.ui.fields.form import add_left, button, card, column, text_label
from medins_desktop.wording.language import translate
from medins_desktop.wording.refusals import joined, refusal_text


class Asked(QWidget):
    """One line a refusal; `field_asked` has the field that would answer it."""

    field_asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        frame, self._layout = card("notice")
        column(self).addWidget(frame)
        self._parts: list[QWidget] = []
        self._shown: tuple[str, ...] = ()

    def show_codes(self, codes: Sequence[str], record: Record | None) -> None:
        """Say why something is not known; hidden if nothing is."""
        lines = tuple(joined(*refusal_text(code, record)) for code in codes)
        self.setVisible(bool(lines))
        if lines == self._shown:
            return
        self._shown = lines
        for part in self._parts:
            self._layout.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts = []
        for code, line in zip(codes, lines, strict=True):
            label = text_label()
            label.setText(line)
            self._add(label)
            path = field_of(code, record)
            if path:
                self._add_link(path, line)

    def show_sentence(self, line: str) -> None:
        """Say something that has no field of its own."""
        self.show_codes((), None)
        self._shown = (line,)
        label = text_label()
        label.setText(line)
        self._add(label)
        self.show()

    @property
    def text(self) -> str:
        """All lines."""
        return "\n".join(self._shown)

    def _add(self, widget: QWidget) -> None:
        self._layout.addWidget(widget)
        self._parts.append(widget)

    def _add_link(self, path: str, line: str) -> None:
        link = button("link")
        link.setText(translate("ui", "Fill it in"))
        link.setAccessibleName(f"{link.text()}: {line}")
        link.clicked.connect(lambda: self.field_asked.emit(path))
        add_left(self._layout, link)
        self._parts.append(link)


def field_of(code: str, record: Record | None) -> str:
    """Return the field that would answer a refusal; "" if only the place could.

    A question of the place's record stands on the page of work, or on the tab itself.
    """
    kind, _, name = code.partition(":")
    if kind == "unknown" and name.startswith("minimum_wage"):
        return "local_minimum_wage"
    if kind != "unknown" or name in _OF_THE_PLACE or (record and name in record.labels):
        return ""
    return f"employment.{name}" if record and name in record.facts else name


_OF_THE_PLACE = ("lump_counts_as_actual", "deadline", "allowed", "covers", "late_fee")
