"""Ticks with long texts that break lines; a click on a text ticks too."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QLabel, QSizePolicy, QWidget

from medins_desktop.ui.fields.form import INSIDE, column, row


class TickList(QWidget):
    """A tick a line, each under an id."""

    ticked = Signal(str, bool)

    def __init__(self, ids: Sequence[str]) -> None:
        super().__init__()
        self.ticks = {id_: QCheckBox() for id_ in ids}
        self._texts = {id_: _Text(tick) for id_, tick in self.ticks.items()}
        layout = column(self, INSIDE)
        for id_, tick in self.ticks.items():
            tick.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            tick.clicked.connect(lambda on, id_=id_: self.ticked.emit(id_, on))
            line = row()
            line.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(self._texts[id_], 1)
            layout.addLayout(line)

    def set_texts(self, texts: Sequence[str]) -> None:
        """Say the lines, in the order of the ids."""
        for (id_, tick), text in zip(self.ticks.items(), texts, strict=True):
            self._texts[id_].setText(text)
            tick.setAccessibleName(text)

    def set_ticked(self, ids: Sequence[str]) -> None:
        """Show which are ticked; emits nothing."""
        for id_, tick in self.ticks.items():
            tick.setChecked(id_ in ids)


class _Text(QLabel):
    """A text beside a tick."""

    def __init__(self, tick: QCheckBox) -> None:
        super().__init__()
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._tick = tick

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press, so that its release comes here too."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick, as the box itself does."""
        if self.rect().contains(event.position().toPoint()):
            self._tick.click()
