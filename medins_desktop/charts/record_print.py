"""The chart of the medical years and the calendar of a sick leave on paper, as vectors."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QPainter

from medins_desktop.charts.chart_colours import PAPER
from medins_desktop.charts.chart_frame import ChartLook
from medins_desktop.charts.leave_drawing import draw_leave, height_of, leave_frame
from medins_desktop.charts.leave_legend import draw_legend, legend_height
from medins_desktop.charts.leave_picture import LeavePicture
from medins_desktop.charts.years_drawing import draw_years, years_frame
from medins_desktop.charts.years_picture import YearsPicture


def paint_years(painter: QPainter, rect: QRectF, picture: YearsPicture, font: QFont) -> None:
    """Paint the chart of the years; `font` needs a pixel size."""
    look = ChartLook(PAPER, font)
    draw_years(painter, years_frame(rect, picture, look), look)


def leave_height(picture: LeavePicture, width: float, font: QFont) -> float:
    """Return how high the calendar and its legend are."""
    look = ChartLook(PAPER, font)
    return height_of(picture, look) + look.line_height / 2 + legend_height(picture, width, look)


def paint_leave(painter: QPainter, rect: QRectF, picture: LeavePicture, font: QFont) -> None:
    """Paint the calendar and, below it, its legend."""
    look = ChartLook(PAPER, font)
    frame = leave_frame(rect, picture, look)
    draw_leave(painter, frame, look)
    below = rect.adjusted(0, frame.height + look.line_height / 2, 0, 0)
    draw_legend(painter, below, picture, look)
