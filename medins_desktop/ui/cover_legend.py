"""What the signs of cover mean: one sign and name each, in lines."""

from collections.abc import Iterable

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from medins_desktop.charts.cover_looks import LOOKS, paint_cover
from medins_desktop.ui import appearance
from medins_desktop.ui.fields.form import column, flow_of, row, text_label
from medins_desktop.wording.gap_texts import look_name


class CoverLegend(QWidget):
    """Only the looks that occur are named."""

    def __init__(self) -> None:
        super().__init__()
        self._pairs = {}
        for look in LOOKS:
            pair, label = QWidget(), text_label("help")
            label.setWordWrap(False)
            layout = row(pair, 1)
            layout.addWidget(_Swatch(look))
            layout.addWidget(label)
            self._pairs[look] = (pair, label)
        column(self).addWidget(flow_of(*(pair for pair, _ in self._pairs.values())))

    def show_looks(self, looks: Iterable[str]) -> None:
        """Name the looks that occur."""
        shown = set(looks)
        for look, (pair, label) in self._pairs.items():
            label.setText(look_name(look))
            pair.setVisible(look in shown)


class _Swatch(QWidget):
    def __init__(self, look: str) -> None:
        super().__init__()
        self._look = look

    def sizeHint(self) -> QSize:
        return QSize(appearance.step(6), appearance.step(2.5))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _: QPaintEvent) -> None:
        high = appearance.step(2.5)
        area = QRectF(0, (self.height() - high) / 2, self.width(), high)
        paint_cover(QPainter(self), area, self._look)
