"""How pyqtgraph behaves in this program: one axis to zoom and move along, no menu."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QGraphicsView

NARROWEST = 100.0  # yuan: one does not zoom in further


class PlotCanvas(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Draws a whole chart in the pixels of its plot; the view box only holds the range."""

    def __init__(self, plot: "TotalPlot") -> None:
        super().__init__()
        self._plot = plot
        self.setAcceptedMouseButtons(Qt.MouseButton.NoButton)

    def boundingRect(self) -> QRectF:
        """Return the pixels of the plot."""
        return QRectF(self._plot.rect())

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Draw the chart."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._plot.draw(painter)


class TotalPlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """A plot over the total of a bill: wheel and drag along x, everything drawn by `draw`."""

    def __init__(self) -> None:
        super().__init__(enableMenu=False)
        item = self.getPlotItem()
        item.hideButtons()
        for side in ("left", "bottom"):
            item.hideAxis(side)
        self.box = item.getViewBox()
        self.box.setMouseEnabled(x=True, y=False)
        self.box.setDefaultPadding(0)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._canvas = PlotCanvas(self)
        self.scene().addItem(self._canvas)

    @property
    def x_range(self) -> tuple[float, float]:
        """Return the totals at the left and right edge."""
        low, high = self.box.viewRange()[0]
        return float(low), float(high)

    def set_x_range(self, low: float, high: float) -> None:
        """Show the totals from `low` to `high`."""
        self.box.setXRange(low, high, padding=0)

    def set_x_limit(self, end: float) -> None:
        """Let nobody look below 0 or beyond `end`."""
        self.box.setLimits(xMin=0, xMax=end, minXRange=min(NARROWEST, end))

    def set_plot_rect(self, plot: QRectF) -> None:
        """Put the view box, where wheel and drag are taken, at the pixels of the plot."""
        around = (
            plot.left(),
            plot.top(),
            self.width() - plot.right(),
            self.height() - plot.bottom(),
        )
        self.getPlotItem().layout.setContentsMargins(*(max(side, 0) for side in around))

    def redraw(self) -> None:
        """Draw again soon."""
        self.viewport().update()

    def draw(self, painter: QPainter) -> None:
        """Draw the chart; `painter` has the pixels of this widget."""
        raise NotImplementedError
