"""The chart of the medical years on screen: read with the mouse or the arrow keys."""

from collections.abc import Callable
from itertools import pairwise

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
from medins_desktop.charts.years_drawing import YearsFrame, draw_years, years_frame
from medins_desktop.charts.years_picture import YearsPicture
from medins_desktop.charts.years_text import reading_words, years_chart_name, years_keys
from medins_desktop.core.months import Month

_LINES = 17  # of text, as high
_NARROWEST = 100  # pixels: below that there is no room to draw in


class YearsChart(QWidget):
    """Draws a `YearsPicture`; `read` has the words of the month under the cursor, or ""."""

    read = Signal(str)

    def __init__(self, colours: ChartColours = LIGHT) -> None:
        super().__init__()
        self._picture: YearsPicture | None = None
        self._colours = colours
        self._cursor: Month | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_picture(self, picture: YearsPicture) -> None:
        """Show another record; a cursor outside it goes."""
        self._picture = picture
        if self._cursor is not None and not picture.first <= self._cursor <= picture.last:
            self._cursor = None
        self.setAccessibleName(years_chart_name())
        self.setAccessibleDescription(years_keys())
        self.update()

    def set_theme(self, colours: ChartColours) -> None:
        """Take the colours of a light or a dark window."""
        self._colours = colours
        self.update()

    @property
    def cursor_month(self) -> Month | None:
        """The month under the cursor."""
        return self._cursor

    def sizeHint(self) -> QSize:
        """As high as so many lines of text."""
        return QSize(320, round(self._look().line_height * _LINES))

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
        """Draw the chart, and the ring around it where the keyboard is."""
        frame = self._frame()
        if frame is None:
            return
        painter = QPainter(self)
        draw_years(painter, frame, self._look(), self._cursor)
        if self.hasFocus():
            painter.setPen(QPen(QColor(self._colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()

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
        self.setAccessibleDescription(words or years_keys())
        changed = QAccessibleEvent(self, QAccessible.Event.DescriptionChanged)
        QAccessible.updateAccessibility(changed)
        self.read.emit(words)
        self.update()

    def _look(self) -> ChartLook:
        return ChartLook(self._colours, self.font())

    def _frame(self) -> YearsFrame | None:
        if self._picture is None or self.width() < _NARROWEST:
            return None
        rect = QRectF(self.rect()).adjusted(6, 4, -4, -4)
        return years_frame(rect, self._picture, self._look())
