"""The cost chart on any painter: the screen's canvas and a printed page share this."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from medins_desktop.charts.axis_steps import tick_texts
from medins_desktop.charts.chart_frame import ChartLook, Frame
from medins_desktop.charts.chart_text import axis_title, threshold_name
from medins_desktop.charts.cost_picture import CostPicture
from medins_desktop.charts.label_places import rows_for
from medins_desktop.charts.payer_colours import OWN, payer_look
from medins_desktop.charts.polyline import Polyline

COMPARED = "mutual_aid"  # the colour of the comparison with and without it

Points = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Shapes:
    """A picture as floats, made once for each picture: stacked lines and lines of own cost."""

    stacked: tuple[tuple[str, Points, Points], ...]
    own: Points
    own_high: Points
    compared: Points

    @classmethod
    def of(cls, picture: CostPicture) -> "Shapes":
        """Return the shapes of a picture."""
        xs = [float(x) for x in picture.own.xs]
        values = [[float(y) for y in line.ys] for _, line in picture.areas]
        sums = accumulate(values, lambda low, more: [a + b for a, b in zip(low, more, strict=True)])
        tops = [tuple(zip(xs, ys, strict=True)) for ys in sums]
        bottoms = [tuple((x, 0.0) for x in xs), *tops]
        stacked = zip(picture.payers, bottoms, tops, strict=False)
        return cls(tuple(stacked), tops[0], _points(picture.own_high), _points(picture.compared))


def draw_axes(painter: QPainter, frame: Frame, look: ChartLook) -> None:
    """Draw the grid, the ticks with their texts, and the axis title."""
    colours, plot, line = look.colours, frame.plot, look.line_height
    painter.setFont(look.small)
    painter.setPen(QPen(QColor(colours.hairline), 1))
    heights = map(frame.y, frame.y_ticks)
    painter.drawLines([QLineF(plot.left(), y, plot.right(), y) for y in heights])
    painter.setPen(QColor(colours.secondary))
    right_middle = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for value, text in zip(frame.y_ticks, tick_texts(list(frame.y_ticks)), strict=True):
        box = QRectF(plot.left() - 106, frame.y(value) - line / 2, 100, line)
        painter.drawText(box, right_middle, text)
    for value, text in zip(frame.x_ticks, tick_texts(list(frame.x_ticks)), strict=True):
        x = frame.x(value)
        painter.drawLine(QLineF(x, plot.bottom(), x, plot.bottom() + 4))
        box = QRectF(x - 60, plot.bottom() + 5, 120, line)
        painter.drawText(box, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)
    title = QRectF(plot.left(), plot.bottom() + 5 + line, plot.width(), line)
    painter.drawText(title, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, axis_title())


def draw_data(painter: QPainter, frame: Frame, shapes: Shapes, look: ChartLook) -> None:
    """Draw the areas of all payers, or the lines of own cost."""
    painter.save()
    painter.setClipRect(frame.plot.adjusted(0, -2, 0, 2))
    if frame.view.kind == "payers":
        for payer, bottom, top in shapes.stacked:
            fill(painter, _polygon(frame, bottom, top), payer, look)
        edge = QPen(QColor(look.colours.surface), 1)
        for _, _, top in shapes.stacked[:-1]:
            _draw_line(painter, frame, top, edge)
    else:
        _draw_own(painter, frame, shapes, look)
    painter.restore()
    painter.setPen(QPen(QColor(look.colours.secondary), 1))
    painter.drawLine(frame.plot.bottomLeft(), frame.plot.bottomRight())


def draw_thresholds(painter: QPainter, frame: Frame, picture: CostPicture, look: ChartLook) -> None:
    """Draw the dashed lines of named corners in view; names where they do not overlap."""
    view, plot, line = frame.view, frame.plot, look.line_height
    shown = [named for named in picture.thresholds if view.x0 < named.x < view.x1]
    shown.sort(key=lambda named: (named.rank, named.x))
    names = [threshold_name(named, picture.policy) for named in shown]
    metrics = QFontMetricsF(look.small)
    wanted = [
        (frame.x(float(named.x)), metrics.horizontalAdvance(name))
        for named, name in zip(shown, names, strict=True)
    ]
    end = plot.right() + 40
    painter.setFont(look.small)
    for place, (x, width), name in zip(
        rows_for(wanted, plot.left() - 2, end, 8, rows=frame.name_rows), wanted, names, strict=True
    ):
        top = plot.top() if place is None else plot.top() - place[0] * line
        dashed = QPen(QColor(look.colours.secondary), 1, Qt.PenStyle.CustomDashLine)
        dashed.setDashPattern([4, 3])
        painter.setPen(dashed)
        painter.drawLine(QLineF(x, plot.bottom(), x, top))
        if place is not None:
            painter.setPen(QColor(look.colours.text))
            box = QRectF(place[1], top - line - 1, width + 2, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)


def fill(painter: QPainter, shape: QPolygonF | QRectF, payer: str, look: ChartLook) -> None:
    """Fill an area or a swatch as its payer looks, on paper with its hatch."""
    of_payer = payer_look(payer)
    polygon = shape if isinstance(shape, QPolygonF) else QPolygonF(shape)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(of_payer.colour))
    painter.drawPolygon(polygon)
    if look.colours.hatched and of_payer.hatch:
        hatch = QColor(look.colours.surface)
        painter.setBrush(QBrush(hatch, Qt.BrushStyle[of_payer.hatch]))
        painter.drawPolygon(polygon)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _draw_own(painter: QPainter, frame: Frame, shapes: Shapes, look: ChartLook) -> None:
    own, compared = QColor(payer_look(OWN).colour), QColor(payer_look(COMPARED).colour)
    for other, colour in ((shapes.own_high, own), (shapes.compared, compared)):
        if other:
            shade = QColor(colour)
            shade.setAlphaF(0.22 if other is shapes.own_high else 0.14)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(shade)
            painter.drawPolygon(_polygon(frame, shapes.own, other))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if shapes.own_high:
        _draw_line(painter, frame, shapes.own_high, QPen(own, 1.5))
    if shapes.compared:
        dashes = QPen(compared, 2, Qt.PenStyle.CustomDashLine)
        dashes.setDashPattern([6, 3])
        _draw_line(painter, frame, shapes.compared, dashes)
    _draw_line(painter, frame, shapes.own, QPen(own, 2.6))


def _draw_line(painter: QPainter, frame: Frame, points: Points, pen: QPen) -> None:
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF(_pixels(frame, points)))


def _polygon(frame: Frame, bottom: Points, top: Points) -> QPolygonF:
    return QPolygonF([*_pixels(frame, top), *_pixels(frame, reversed(bottom))])


def _pixels(frame: Frame, points: Iterable[tuple[float, float]]) -> Sequence[QPointF]:
    return [frame.point(x, y) for x, y in points]


def _points(line: Polyline | None) -> Points:
    if line is None:
        return ()
    return tuple((float(x), float(y)) for x, y in zip(line.xs, line.ys, strict=True))
