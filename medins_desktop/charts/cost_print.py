"""The cost chart on paper: both views of one picture, as vectors, without pyqtgraph."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from medins_desktop.charts.chart_colours import PAPER, ChartColours
from medins_desktop.charts.chart_frame import ChartLook, Kind, View, frame_for
from medins_desktop.charts.cost_drawing import Shapes, draw_axes, draw_data, draw_thresholds
from medins_desktop.charts.cost_labels import draw_end_labels, draw_your_bill
from medins_desktop.charts.cost_picture import CostPicture


def paint_cost_chart(
    painter: QPainter,
    rect: QRectF,
    picture: CostPicture,
    *,
    font: QFont,
    kind: Kind = "payers",
    colours: ChartColours = PAPER,
) -> None:
    """Paint the chart of a bill in `rect`; `font` needs a pixel size."""
    look = ChartLook(colours, font)
    frame = frame_for(rect, picture, View(kind, 0.0, float(picture.near)), look)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw_axes(painter, frame, look)
    draw_data(painter, frame, Shapes.of(picture), look)
    draw_thresholds(painter, frame, picture, look)
    draw_end_labels(painter, frame, picture, look)
    draw_your_bill(painter, frame, picture, look, words=True)
    painter.restore()
