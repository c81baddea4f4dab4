"""The calendar of a sick leave on screen: read with the mouse or the arrow keys."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from medins_desktop.charts.chart_colours import LIGHT, ChartColours
from medins_desktop.charts.chart_frame import ChartLook
from medins_desktop.charts.leave_drawing import LeaveFrame, draw_leave, height_of, leave_frame
from medins_desktop.charts.leave_picture import LeavePicture
from medins_desktop.charts.leave_text import day_words, leave_keys, leave_name
from medins_desktop.core.months import same_day

_EDGE = 4.0
_KEYS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class LeaveCalendar(QWidget):
    """Draws a `LeavePicture`; `read` has the words of the day under the cursor, "" for none."""

    read = Signal(str)

    def __init__(self, colours: ChartColours = LIGHT) -> None:
        super().__init__()
        self._picture: LeavePicture | None = None
        self._colours = colours
        self._cursor: date | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: LeavePicture) -> None:
        """Show another leave; a cursor outside it goes."""
        self._picture = picture
        if self._cursor is not None and not self._is_there(self._cursor):
            self._cursor = None
        self.setAccessibleName(leave_name())
        self.setAccessibleDescription(leave_keys())
        self.updateGeometry()
        self.update()

    def set_theme(self, colours: ChartColours) -> None:
        """Take the colours of a light or a dark window."""
        self._colours = colours
        self.update()

    @property
    def cursor_day(self) -> date | None:
        """The day under the cursor."""
        return self._cursor

    def sizeHint(self) -> QSize:
        """As high as its months."""
        if self._picture is None:
            return QSize(100, 10)
        return QSize(320, round(height_of(self._picture, self._look()) + 2 * _EDGE))

    def minimumSizeHint(self) -> QSize:
        """As narrow as cells without digits allow."""
        return QSize(280, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from day to day and from month to month; Escape takes the cursor away."""
        move = _KEYS.get(Qt.Key(event.key()))
        if event.key() == Qt.Key.Key_Escape and self._cursor is not None:
            self._read(None)
        elif move is None or self._picture is None:
            event.ignore()
        else:
            self._move(*move)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the day under the mouse."""
        frame = self._frame()
        self._read(frame.day_at(event.position()) if frame is not None else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the cursor away with the mouse."""
        super().leaveEvent(event)
        self._read(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Draw the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw without the ring."""
        super().focusOutEvent(event)
        self.update()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the calendar, and the ring around it where the keyboard is."""
        frame = self._frame()
        if frame is None:
            return
        painter = QPainter(self)
        draw_leave(painter, frame, self._look(), self._cursor)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._colours.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

    def _move(self, months: int, days: int) -> None:
        picture = self._picture
        if picture is None:
            return
        if self._cursor is None:
            inside = picture.first <= picture.today <= picture.last
            self._read(picture.today if inside else picture.first)
            return
        day = same_day(self._cursor, months=months) + timedelta(days=days)
        if self._is_there(day):
            self._read(day)

    def _read(self, day: date | None) -> None:
        """Put the cursor on a day, and say it to a screen reader too."""
        if day == self._cursor or self._picture is None:
            return
        self._cursor = day
        words = "" if day is None else day_words(self._picture, day)
        self.setAccessibleDescription(words or leave_keys())
        changed = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)
        self.read.emit(words)
        self.update()

    def _is_there(self, day: date) -> bool:
        months = self._picture.months if self._picture is not None else ()
        return bool(months) and months[0].first_day <= day <= months[-1].last_day

    def _look(self) -> ChartLook:
        return ChartLook(self._colours, self.font())

    def _frame(self) -> LeaveFrame | None:
        if self._picture is None:
            return None
        rect = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        return leave_frame(rect, self._picture, self._look())
