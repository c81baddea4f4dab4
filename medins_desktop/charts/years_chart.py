"""The chart of the medical years on screen: read with the mouse or the arrow keys."""

from collections.abc import Callable
from itertools import pairwise

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter

from medins_desktop.charts.chart_colours import LIGHT, ChartColours
from medins_desktop.charts.read_chart import ReadChart
from medins_desktop.charts.years_drawing import YearsFrame, draw_years, years_frame
from medins_desktop.charts.years_picture import YearsPicture
from medins_desktop.charts.years_text import reading_words, years_chart_name, years_keys
from medins_desktop.core.months import Month

_LINES = 17  # of text, as high
_NARROWEST = 100  # pixels: below that there is no room to draw in


class YearsChart(ReadChart):
    """Draws a `YearsPicture`; `read` has the words of the month under the cursor, or ""."""

    def __init__(self, colours: ChartColours = LIGHT) -> None:
        super().__init__(colours)
        self._picture: YearsPicture | None = None
        self._cursor: Month | None = None

    def show_picture(self, picture: YearsPicture) -> None:
        """Show another record; a cursor outside it goes."""
        self._picture = picture
        if self._cursor is not None and not picture.first <= self._cursor <= picture.last:
            self._cursor = None
        self.setAccessibleName(years_chart_name())
        self.setAccessibleDescription(years_keys())
        self.update()

    @property
    def cursor_month(self) -> Month | None:
        """The month under the cursor."""
        return self._cursor

    def sizeHint(self) -> QSize:
        """As high as so many lines of text."""
        return QSize(320, round(self.look.line_height * _LINES))

    def minimumSizeHint(self) -> QSize:
        """As narrow as the names beside the lines allow."""
        return QSize(280, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from month to month, from corner to corner, to retirement; Escape leaves."""
        action = self._actions().get(Qt.Key(event.key()))
        if action is None or self._picture is None:
            event.ignore()
        else:
            action()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read the month under the mouse."""
        frame = self._frame()
        if frame is not None:
            inside = frame.plot.adjusted(-4, -4, 4, 4).contains(event.position())
            self._read(frame.month_at(event.position().x()) if inside else None)

    def draw_chart(self, painter: QPainter) -> bool:
        """Draw the picture, if there is one and room for it."""
        frame = self._frame()
        if frame is not None:
            draw_years(painter, frame, self.look, self._cursor)
        return frame is not None

    def let_go(self) -> None:
        """Take the cursor away."""
        self._read(None)

    def _actions(self) -> dict[Qt.Key, Callable[[], None]]:
        key = Qt.Key
        return {
            key.Key_Left: lambda: self._step(-1),
            key.Key_Right: lambda: self._step(1),
            key.Key_Down: lambda: self._corner(-1),
            key.Key_Up: lambda: self._corner(1),
            key.Key_Return: self._retirement,
            key.Key_Enter: self._retirement,
            key.Key_Escape: lambda: self._read(None),
        }

    def _step(self, by: int) -> None:
        picture = self._picture
        if picture is None:
            return
        if self._cursor is None:
            self._read(picture.today)
            return
        month = self._cursor + by
        self._read(min(max(month, picture.first), picture.last))

    def _corner(self, way: int) -> None:
        """Go to the next corner, or the one before."""
        picture = self._picture
        if picture is None:
            return
        here = self._cursor or picture.today
        months = (
            (*picture.corners(), picture.last) if way > 0 else (picture.first, *picture.corners())
        )
        for before, after in pairwise(sorted({*months, here})):
            if (way > 0 and before == here) or (way < 0 and after == here):
                self._read(after if way > 0 else before)
                return

    def _retirement(self) -> None:
        if self._picture is not None:
            self._read(self._picture.at)

    def _read(self, month: Month | None) -> None:
        """Put the cursor on a month, and say it to a screen reader too."""
        if month == self._cursor or self._picture is None:
            return
        self._cursor = month
        words = ""
        if month is not None:
            words = reading_words(self._picture, self._picture.reading(month))
        self.tell(words, years_keys())

    def _frame(self) -> YearsFrame | None:
        if self._picture is None or self.width() < _NARROWEST:
            return None
        rect = QRectF(self.rect()).adjusted(6, 4, -4, -4)
        return years_frame(rect, self._picture, self.look)
