"""The payers in a few lines: where room is short, words that are never broken."""

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from medins_desktop.charts.payer_colours import payer_look
from medins_desktop.ui.answer_text import Share
from medins_desktop.ui.appearance import colour, step
from medins_desktop.wording.amounts import yuan

_LINES = 3


class LegendLine(QWidget):
    """The total, then each payer with colour, name and amount.

    If they do not fit into three lines, only the total is there.
    """

    def __init__(self) -> None:
        super().__init__()
        self._items: tuple[tuple[str, str], ...] = ()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_items(self, total: str, shares: tuple[Share, ...]) -> None:
        """Show a total and its payers."""
        parts = tuple((share.payer, f"{share.name} {yuan(share.amount)}") for share in shares)
        self._items = (("", total), *parts)
        self.setAccessibleName("; ".join(words for _, words in self._items))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room for one line."""
        return QSize(step(60), self.heightForWidth(max(self.width(), step(60))))

    def minimumSizeHint(self) -> QSize:
        """Return the least room."""
        return QSize(step(40), round(self._line_height()))

    def hasHeightForWidth(self) -> bool:
        """Return that it takes as many lines as it needs."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        lines = {y for _, y in self._places(width)}
        return round(self._line_height() * max(len(lines), 1))

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the items."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._font())
        metrics = QFontMetricsF(self._font())
        for (payer, words), (x, y) in zip(self._items, self._places(self.width()), strict=False):
            if payer:
                side = step(2.5)
                square = QRectF(x, y + (metrics.height() - side) / 2, side, side)
                painter.fillRect(square, QColor(payer_look(payer).colour))
            painter.setPen(colour("text" if payer else "secondary"))
            start = x + (step(3.5) if payer else 0)
            painter.drawText(QPointF(start, y + metrics.ascent()), words)

    def _places(self, width: float) -> list[tuple[float, float]]:
        metrics, height = QFontMetricsF(self._font()), self._line_height()
        places: list[tuple[float, float]] = []
        x = y = 0.0
        for payer, words in self._items:
            needed = metrics.horizontalAdvance(words) + (step(3.5) if payer else 0)
            if x and x + needed > width:
                x, y = 0.0, y + height
            places.append((x, y))
            x += needed + step(3)
        fits = not places or places[-1][1] < _LINES * height
        return places if fits else places[:1]

    def _font(self) -> QFont:
        font = QFont(self.font())
        font.setPixelSize(step(3.25))
        return font

    def _line_height(self) -> float:
        return QFontMetricsF(self._font()).height() + step(0.5)
