"""The calendar of a sick leave on screen: read with the mouse or the arrow keys."""

from datetime import date, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from medins_desktop.charts.chart_colours import LIGHT, ChartColours
from medins_desktop.charts.leave_drawing import LeaveFrame, draw_leave, height_of, leave_frame
from medins_desktop.charts.leave_picture import LeavePicture
from medins_desktop.charts.leave_text import day_words, leave_keys, leave_name
from medins_desktop.charts.read_chart import ReadChart
from medins_desktop.core.months import same_day

_EDGE = 4.0
_KEYS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}


class LeaveCalendar(ReadChart):
    """Draws a `LeavePicture`; `read` has the words of the day under the cursor, "" for none."""

    def __init__(self, colours: ChartColours = LIGHT) -> None:
        super().__init__(colours)
        self._picture: LeavePicture | None = None
        self._cursor: date | None = None

    def show_picture(self, picture: LeavePicture) -> None:
        """Show another leave; a cursor outside it goes."""
        self._picture = picture
        if self._cursor is not None and not self._is_there(self._cursor):
            self._cursor = None
        self.setAccessibleName(leave_name())
        self.setAccessibleDescription(leave_keys())
        self.updateGeometry()
        self.update()

    @property
    def cursor_day(self) -> date | None:
        """The day under the cursor."""
        return self._cursor

    def sizeHint(self) -> QSize:
        """As high as its months."""
        if self._picture is None:
            return QSize(100, 10)
        return QSize(320, round(height_of(self._picture, self.look) + 2 * _EDGE))

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

    def draw_chart(self, painter: QPainter) -> bool:
        """Draw the picture, if there is one and room for it."""
        frame = self._frame()
        if frame is not None:
            draw_leave(painter, frame, self.look, self._cursor)
        return frame is not None

    def let_go(self) -> None:
        """Take the cursor away."""
        self._read(None)

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
        self.tell(words, leave_keys())

    def _is_there(self, day: date) -> bool:
        months = self._picture.months if self._picture is not None else ()
        return bool(months) and months[0].first_day <= day <= months[-1].last_day

    def _frame(self) -> LeaveFrame | None:
        if self._picture is None:
            return None
        rect = QRectF(self.rect()).adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
        return leave_frame(rect, self._picture, self.look)
