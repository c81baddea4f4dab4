"""Who paid: the sources with their look and count; the chosen one is the brush."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from medins_desktop.interview.record_grid import SOURCES
from medins_desktop.ui import appearance
from medins_desktop.ui.fields.form import column
from medins_desktop.ui.pages.month_cell import paint_source
from medins_desktop.ui.pages.month_grid import sources_by_sign
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import choice_name
from medins_desktop.wording.record_words import months_text, source_key

_HIGH = 7.25  # steps, as a row of the months beside it
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class SourceLegend(QWidget):
    """One line a source; the last line chooses no brush: strokes then only select."""

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._group = QButtonGroup(self)
        self.lines: dict[str | None, _Line] = {}
        layout = column(self, 0)
        for number, source in enumerate((*SOURCES, None), start=1):
            line = self.lines[source] = _Line(number, source)
            self._group.addButton(line)
            layout.addWidget(line)
            line.asked.connect(self._choose)
            line.clicked.connect(lambda _=False, s=source: self.chosen.emit(s))
        layout.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_brush(SOURCES[0])

    def show_brush(self, source: str | None) -> None:
        """Tick the brush."""
        self.lines[source].setChecked(True)

    def show_counts(self, counts: Mapping[str, int]) -> None:
        """Show how many months each source has."""
        for source, line in self.lines.items():
            line.show_count(counts.get(source or "", 0))

    def _choose(self, source: str) -> None:
        self.lines[source].setFocus()
        self.lines[source].click()

    def retranslate(self) -> None:
        """Say all texts."""
        for line in self.lines.values():
            line.retranslate()


class _Line(QAbstractButton):
    """The key, the look, the name and the number of months of one source."""

    asked = Signal(str)

    def __init__(self, number: int, source: str | None) -> None:
        super().__init__()
        self._source, self._count = source, 0
        self._sign = str(number) if source is not None else ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def retranslate(self) -> None:
        """Say all texts."""
        if self._source is None:
            self.setText(translate("pages", "Only select"))
        else:
            self.setText(choice_name("source", self._source))
            tip = translate("pages", "In the months: key {0} or {1}")
            self.setToolTip(tip.format(self._sign, source_key(self._source)))
        self._name()
        self.updateGeometry()

    def show_count(self, count: int) -> None:
        """Show the number of months."""
        if count != self._count:
            self._count = count
            self._name()
            self.update()

    def sizeHint(self) -> QSize:
        """Room for all."""
        metrics = self.fontMetrics()
        texts = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance("000")
        return QSize(texts + appearance.step(17), appearance.step(_HIGH))

    def minimumSizeHint(self) -> QSize:
        """Never less."""
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the line; the brush on soft ground."""
        painter, step = QPainter(self), appearance.step
        area = self.rect().adjusted(1, 1, -1, -1)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(appearance.colour("soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(area, step(1), step(1))
        painter.setFont(self.font())
        painter.setPen(appearance.colour("secondary"))
        painter.drawText(area.adjusted(step(1), 0, 0, 0), _LEFT, self._sign)
        if self._count:
            painter.drawText(area.adjusted(0, 0, -step(2), 0), _RIGHT, str(self._count))
        if self._source is not None:
            side = self.height() - step(1.5)
            paint_source(painter, QRect(step(4), step(0.75), side, side), self._source)
        painter.setPen(appearance.colour("text"))
        painter.drawText(area.adjusted(step(11.5), 0, 0, 0), _LEFT, self.text())
        if self.hasFocus():
            painter.setPen(QPen(appearance.colour("accent"), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(area, step(1), step(1))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the digit or letter of a source choose it, as in the months."""
        source = sources_by_sign().get(event.text().upper())
        if source is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        else:
            self.asked.emit(source)

    def _name(self) -> None:
        if self._source is None:
            self.setAccessibleName(self.text())
        else:
            text = translate("pages", "{0}, {1}, key {2}")
            name = text.format(self.text(), months_text(self._count), self._sign)
            self.setAccessibleName(name)
