"""What the boxes of a sick leave's calendar mean, broken into lines."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from medins_desktop.charts.chart_colours import LIGHT, ChartColours
from medins_desktop.charts.chart_frame import ChartLook
from medins_desktop.charts.leave_drawing import swatch
from medins_desktop.charts.leave_picture import DayKind, LeavePicture
from medins_desktop.charts.leave_text import kind_text, kinds_shown, today_text

_BOX, _GAP, _BETWEEN = 0.75, 6.0, 20.0  # of a line; pixels


def legend_height(picture: LeavePicture, width: float, look: ChartLook) -> float:
    """Return the height of the legend at a width."""
    places = _places(picture, width, look)
    return places[-1][1].y() + look.line_height if places else 0.0


def draw_legend(painter: QPainter, rect: QRectF, picture: LeavePicture, look: ChartLook) -> None:
    """Draw the legend."""
    painter.save()
    painter.setFont(look.small)
    side = look.line_height * _BOX
    for kind, place, words in _places(picture, rect.width(), look):
        at = rect.topLeft() + place
        box = QRectF(at.x(), at.y() + (look.line_height - side) / 2, side, side)
        if kind is None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(look.colours.accent), 2))
            painter.drawRect(box)
        else:
            swatch(painter, box, kind, look)
        painter.setPen(QColor(look.colours.text))
        text = QRectF(box.right() + _GAP, at.y(), rect.width(), look.line_height)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, words)
    painter.restore()


def _places(
    picture: LeavePicture, width: float, look: ChartLook
) -> list[tuple[DayKind | None, QPointF, str]]:
    """Return where each box stands, None for that of today, with its words."""
    items: list[tuple[DayKind | None, str]] = [
        (kind, kind_text(kind)) for kind in kinds_shown(picture)
    ]
    if picture.first <= picture.today <= picture.last:
        items.append((None, today_text()))
    metrics, x, y = QFontMetricsF(look.small), 0.0, 0.0
    found: list[tuple[DayKind | None, QPointF, str]] = []
    for kind, words in items:
        needed = look.line_height * _BOX + _GAP + metrics.horizontalAdvance(words)
        if x and x + needed > width:
            x, y = 0.0, y + look.line_height
        found.append((kind, QPointF(x, y), words))
        x += needed + _BETWEEN
    return found


class LeaveLegend(QWidget):
    """The legend on screen."""

    def __init__(self, colours: ChartColours = LIGHT) -> None:
        super().__init__()
        self._picture: LeavePicture | None = None
        self._colours = colours
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_picture(self, picture: LeavePicture) -> None:
        """Explain another calendar."""
        self._picture = picture
        self.setAccessibleName("; ".join(kind_text(kind) for kind in kinds_shown(picture)))
        self.updateGeometry()
        self.update()

    def set_theme(self, colours: ChartColours) -> None:
        """Take the colours of a light or a dark window."""
        self._colours = colours
        self.update()

    def sizeHint(self) -> QSize:
        """Return the room at the width it has."""
        return QSize(280, self.heightForWidth(max(self.width(), 280)))

    def hasHeightForWidth(self) -> bool:
        """Return that it takes as many lines as it needs."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width."""
        if self._picture is None:
            return 0
        return round(legend_height(self._picture, width, self._look()) + 1)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the legend."""
        if self._picture is not None:
            painter = QPainter(self)
            draw_legend(painter, QRectF(self.rect()), self._picture, self._look())
            painter.end()

    def _look(self) -> ChartLook:
        return ChartLook(self._colours, self.font())
