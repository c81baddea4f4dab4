"""The calendar of a sick leave on any painter: a row a month, a cell a day."""

from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from medins_desktop.charts.chart_colours import ChartColours
from medins_desktop.charts.chart_frame import ChartLook
from medins_desktop.charts.leave_picture import DayKind, LeavePicture
from medins_desktop.core.months import Month

_DAYS = 31
_OFF, _BEYOND = "#0072B2", "#D55E00"
_ROW = 1.55  # of a line of text
_PROTECTED = 0.22  # how strong the days still protected are


@dataclass(frozen=True, slots=True)
class LeaveFrame:
    """Where the months lie: the cells begin at `left`, each `cell` wide and `row` high."""

    picture: LeavePicture
    origin: QPointF
    left: float
    cell: float
    row: float
    head: float

    @property
    def height(self) -> float:
        """The height of the whole."""
        return self.head + self.row * len(self.picture.months)

    def rect_of(self, day: date) -> QRectF:
        """Return the cell of a day."""
        number = Month.of(day) - self.picture.months[0]
        x = self.origin.x() + self.left + (day.day - 1) * self.cell
        return QRectF(x, self.origin.y() + self.head + number * self.row, self.cell, self.row)

    def day_at(self, place: QPointF) -> date | None:
        """Return the day at a place; None outside the cells."""
        across = int((place.x() - self.origin.x() - self.left) // self.cell)
        down = int((place.y() - self.origin.y() - self.head) // self.row)
        if not (0 <= across < _DAYS and 0 <= down < len(self.picture.months)):
            return None
        day = self.picture.months[down].first_day + timedelta(days=across)
        return day if Month.of(day) == self.picture.months[down] else None


def leave_frame(rect: QRectF, picture: LeavePicture, look: ChartLook) -> LeaveFrame:
    """Return the frame in a rectangle: as wide as it is, cells no wider than two digits need."""
    metrics = QFontMetricsF(look.small)
    left = metrics.horizontalAdvance("0000-00") + 10
    widest = metrics.horizontalAdvance("00") * 1.9
    cell = min((rect.width() - left - 2) / _DAYS, widest)
    row = metrics.height() * _ROW
    return LeaveFrame(picture, rect.topLeft(), left, cell, row, metrics.height() * 1.3)


def height_of(picture: LeavePicture, look: ChartLook) -> float:
    """Return how high the calendar is."""
    return leave_frame(QRectF(0, 0, 1000, 0), picture, look).height + 2


def draw_leave(
    painter: QPainter, frame: LeaveFrame, look: ChartLook, cursor: date | None = None
) -> None:
    """Draw the calendar."""
    painter.save()
    painter.setFont(look.small)
    _draw_heads(painter, frame, look)
    for month in frame.picture.months:
        for i in range((month.last_day - month.first_day).days + 1):
            _draw_day(painter, frame, look, month.first_day + timedelta(days=i))
    if cursor is not None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(look.colours.text), 2))
        painter.drawRect(frame.rect_of(cursor).adjusted(1, 1, -1, -1))
    painter.restore()


def swatch(painter: QPainter, box: QRectF, kind: DayKind, look: ChartLook) -> None:
    """Draw a box as a day of a kind looks."""
    ground = _ground(kind, look.colours)
    painter.setPen(QPen(QColor(look.colours.hairline), 1))
    painter.setBrush(QColor(ground) if isinstance(ground, str) else ground)
    painter.drawRect(box)
    if look.colours.hatched and kind == "beyond":
        painter.drawLine(box.topLeft(), box.bottomRight())


def _draw_heads(painter: QPainter, frame: LeaveFrame, look: ChartLook) -> None:
    painter.setPen(QColor(look.colours.secondary))
    middle = Qt.AlignmentFlag.AlignCenter
    for number in (1, 5, 10, 15, 20, 25, 30):
        x = frame.origin.x() + frame.left + (number - 1) * frame.cell
        box = QRectF(x - frame.cell, frame.origin.y(), 3 * frame.cell, frame.head)
        painter.drawText(box, middle, str(number))
    side = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    for i, month in enumerate(frame.picture.months):
        y = frame.origin.y() + frame.head + i * frame.row
        painter.drawText(QRectF(frame.origin.x(), y, frame.left, frame.row), side, str(month))


def _draw_day(painter: QPainter, frame: LeaveFrame, look: ChartLook, day: date) -> None:
    kind, box = frame.picture.kind(day), frame.rect_of(day).adjusted(0.5, 0.5, -0.5, -0.5)
    if kind == "outside":
        return
    swatch(painter, box, kind, look)
    if kind in ("off", "beyond") and frame.cell >= _room_for_digits(look.small):
        painter.setPen(QColor("#FFFFFF"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(day.day))
    if day == frame.picture.today:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(look.colours.accent), 2))
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))


def _room_for_digits(font: QFont) -> float:
    return QFontMetricsF(font).horizontalAdvance("00") + 2


def _ground(kind: DayKind, colours: ChartColours) -> str | QColor:
    if kind == "off":
        return _OFF
    if kind == "beyond":
        return _BEYOND
    if kind == "protected":
        shade = QColor(_OFF)
        shade.setAlphaF(_PROTECTED)
        return shade
    return colours.surface
