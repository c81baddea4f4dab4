"""A painted chart that is read by mouse and keyboard: what is under the cursor, and the ring."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from medins_desktop.charts.chart_colours import ChartColours
from medins_desktop.charts.chart_frame import ChartLook


def announce(widget: QWidget, words: str) -> None:
    """Say to a screen reader what a chart now reads."""
    widget.setAccessibleDescription(words)
    changed = QAccessibleEvent(widget, QAccessible.Event.DescriptionChanged)
    QAccessible.updateAccessibility(changed)


def draw_focus_ring(painter: QPainter, widget: QWidget, colours: ChartColours) -> None:
    """Draw the ring around a chart that has the keyboard."""
    painter.setPen(QPen(QColor(colours.accent), 2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(1, 1, -1, -1), 6, 6)


class ReadChart(QWidget):
    """Says by `read` the words of what is under the cursor, "" for none.

    A subclass draws itself in `draw_chart` and takes its cursor away in `let_go`.
    """

    read = Signal(str)

    def __init__(self, colours: ChartColours) -> None:
        super().__init__()
        self._colours = colours
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_theme(self, colours: ChartColours) -> None:
        """Take the colours of a light or a dark window."""
        self._colours = colours
        self.update()

    @property
    def look(self) -> ChartLook:
        """The colours and the font as they are now."""
        return ChartLook(self._colours, self.font())

    def draw_chart(self, painter: QPainter) -> bool:
        """Draw everything but the ring; return whether there was something to draw."""
        raise NotImplementedError

    def let_go(self) -> None:
        """Take the cursor away."""
        raise NotImplementedError

    def tell(self, words: str, otherwise: str) -> None:
        """Say what is under the cursor, to a screen reader too: `otherwise` where nothing is."""
        announce(self, words or otherwise)
        self.read.emit(words)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        """Take the cursor away with the mouse."""
        super().leaveEvent(event)
        self.let_go()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw without the ring."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the chart, and the ring around it where the keyboard is."""
        painter = QPainter(self)
        if self.draw_chart(painter) and self.hasFocus():
            draw_focus_ring(painter, self, self._colours)
        painter.end()
