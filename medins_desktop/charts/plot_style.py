"""How pyqtgraph behaves in this program: one axis to zoom and move along, no menu."""

from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from medins_desktop.charts.chart_colours import ChartColours


class PlotCanvas(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph has no types
    """Draws a whole chart in the pixels of its plot widget; the view box only holds the range."""

    def __init__(self, plot: "TotalPlot") -> None:
        super().__init__()
        self._plot = plot

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        return QRectF(self._plot.rect())

    def paint(self, painter: QPainter, *_: Any) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._plot.draw(painter)


class TotalPlot(pg.PlotWidget):  # type: ignore[misc]  # pyqtgraph has no types
    """A plot over the total of a bill: wheel and drag along x, everything drawn by `draw`."""

    def __init__(self, colours: ChartColours) -> None:
        super().__init__(enableMenu=False, background=QColor(colours.surface))
        item = self.getPlotItem()
        item.hideButtons()
        for side in ("left", "bottom"):
            item.hideAxis(side)
        item.layout.setContentsMargins(0, 0, 0, 0)
        self.box = item.getViewBox()
        self.box.setMouseEnabled(x=True, y=False)
        self.box.setDefaultPadding(0)
        self.setViewportUpdateMode(pg.QtWidgets.QGraphicsView.ViewportUpdateMode.FullViewportUpdate)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.canvas = PlotCanvas(self)
        self.scene().addItem(self.canvas)

    def draw(self, painter: QPainter) -> None:
        """Draw the chart; `painter` has the pixels of this widget."""
        raise NotImplementedError
