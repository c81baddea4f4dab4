"""One colour and one sign per state of cover, the same in every month, band and legend.

The sign tells the states apart without colour: a solid bar, two lines, strokes, bars, dots,
an empty frame.
"""

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

POOLED_ONLY = "pooled_only"
LOOKS = ("covered", POOLED_ONLY, "waiting", "suspended", "uncovered", "unknown")
_COLOURS = {
    "covered": "#009E73",
    POOLED_ONLY: "#009E73",
    "waiting": "#E69F00",
    "suspended": "#D55E00",
    "uncovered": "#8A93A3",
    "unknown": "#8A93A3",
}


def cover_colour(look: str) -> str:
    """Return the colour of a state of cover, `#RRGGBB`."""
    return _COLOURS[look]


def paint_cover(painter: QPainter, area: QRectF, look: str) -> None:
    """Draw a stretch of a band; `area` is at least a few pixels high."""
    colour = QColor(_COLOURS[look])
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(area, Qt.ClipOperation.IntersectClip)
    if look == "covered":
        painter.fillRect(area, colour)
    elif look == POOLED_ONLY:
        third = area.height() / 3
        painter.fillRect(QRectF(area.left(), area.top(), area.width(), third), colour)
        painter.fillRect(QRectF(area.left(), area.bottom() - third, area.width(), third), colour)
    elif look == "unknown":
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colour, 1.2))
        painter.drawRect(area.adjusted(0.6, 0.6, -0.6, -0.6))
    else:
        _strokes(painter, area, look, colour)
    painter.restore()


def _strokes(painter: QPainter, area: QRectF, look: str, colour: QColor) -> None:
    """Fill with slanted strokes, upright bars or dots, in step from the left of the painter."""
    high = area.height()
    pitch = max(high * 0.75, 4.0)
    width = max(pitch * 0.42, 1.5)
    pen = QPen(colour, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if look == "uncovered":
        pen.setDashPattern([1.0, pitch / width])
        painter.setPen(pen)
        y = area.center().y()
        painter.drawLine(QLineF(area.left(), y, area.right(), y))
        return
    painter.setPen(pen)
    lean = high if look == "waiting" else 0.0
    x = area.left() - lean
    lines = []
    while x < area.right() + pitch:
        lines.append(QLineF(x, area.bottom() + 1, x + lean, area.top() - 1))
        x += pitch
    painter.drawLines(lines)
