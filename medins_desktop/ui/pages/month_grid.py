"""The months on screen: drag or Shift+arrows take a run of them, a key says who paid."""

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QObject,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView

from medins_desktop.core.months import Month
from medins_desktop.interview.record_grid import SOURCES, Span, month_at, number_of
from medins_desktop.ui import appearance
from medins_desktop.ui.fields.form import is_restyled
from medins_desktop.ui.pages.month_cell import MonthCell, YearHead
from medins_desktop.ui.pages.month_model import MONTHS, MonthModel
from medins_desktop.wording.record_words import source_key

_MOST_ROWS, _LEAST_ROWS = 10, 4
_AROUND = 100  # steps of the window that stand above and below the months
_WIDE, _NARROW, _HIGH = 7, 4.25, 7.25  # steps
_SCROLL_MS = 60  # while a stroke is held beyond the edge
_KEYS = Qt.Key
_BY_MONTHS = {
    _KEYS.Key_Left: -1,
    _KEYS.Key_Right: 1,
    _KEYS.Key_Up: -MONTHS,
    _KEYS.Key_Down: MONTHS,
}


class MonthGrid(QTableView):
    """Says which months are to be filled from which source; changes nothing itself.

    A stroke with the mouse fills with the `brush`; without one it only selects. A single
    click only selects, so that one can look without changing anything.
    """

    filled = Signal(object, object)  # the span, and the source or None
    moved = Signal(object)  # the span that is selected now
    paste_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.record = MonthModel()
        self.brush: str | None = SOURCES[0]
        self._cursor = self._anchor = Month(2000, 1)
        self._stroke = False
        self._held = QPoint()
        self._scrolling = QTimer(self, interval=_SCROLL_MS)
        self._scrolling.timeout.connect(lambda: self._draw_to(self._held))
        self._cell = MonthCell(self.record, self)
        self.setModel(self.record)
        self.setItemDelegate(self._cell)
        self._build()
        self._follow_text_size()

    @property
    def span(self) -> Span:
        """The months selected."""
        return Span.between(self._anchor, self._cursor)

    @property
    def cursor_month(self) -> Month:
        """The month that the keys go from."""
        return self._cursor

    def show_years(self, years: range, today: Month) -> None:
        """Have rows for these years; the newest is in sight at first."""
        if years == self.record.years and today == self.record.today:
            return
        inside = self._cursor.year in years and bool(self.record.years)
        self.record.show_years(years, today)
        if not inside:
            self._cursor = self._anchor = min(today, Month(years[-1], MONTHS))
        self._select()
        self.scrollTo(self.record.index_of(self._cursor))
        self.updateGeometry()

    def select_span(self, span: Span) -> None:
        """Select months and bring them into sight."""
        self._anchor, self._cursor = span.first, span.last
        self.scrollTo(self.record.index_of(span.first))
        self._select()

    def begin_case(self) -> None:
        """Forget where the cursor was: another case begins."""
        self.record.show_years(range(0), self._cursor)

    def sizeHint(self) -> QSize:
        """Twelve months wide, and some years high."""
        width = self.verticalHeader().sizeHint().width() + MONTHS * appearance.step(_WIDE)
        return QSize(width + self._bar(), self._height())

    def minimumSizeHint(self) -> QSize:
        """As narrow as the marks allow."""
        width = self.verticalHeader().sizeHint().width() + MONTHS * appearance.step(_NARROW)
        return QSize(width + self._bar(), self._height())

    def showEvent(self, event: QShowEvent) -> None:
        """Watch the window that it is shown in: how high it is, says how many years fit."""
        super().showEvent(event)
        self.updateGeometry()
        self.window().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Be as high as the window allows."""
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the months."""
        super().resizeEvent(event)
        width = min(self.viewport().width() // MONTHS, appearance.step(_WIDE))
        self.horizontalHeader().setDefaultSectionSize(max(width, 1))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if is_restyled(event) and hasattr(self, "_cell"):
            self._follow_text_size()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a stroke; with Shift, go on with the months selected."""
        month = self._month_near(event.position().toPoint())
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = month
        self._cursor = month
        self._stroke = True
        self._select()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the stroke on; beyond the edge the years scroll."""
        if self._stroke and event.buttons() & Qt.MouseButton.LeftButton:
            self._held = event.position().toPoint()
            self._draw_to(self._held)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Fill the months of the stroke."""
        if event.button() != Qt.MouseButton.LeftButton or not self._stroke:
            return
        drawn = self._cell.stroke is not None
        self._end_stroke()
        if drawn:
            span, self._anchor = self.span, self._cursor
            self.filled.emit(span, self.brush)
            self._select()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fill a month alone."""
        if event.button() == Qt.MouseButton.LeftButton and self.brush is not None:
            self.filled.emit(self.span, self.brush)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, select, fill, clear, paste."""
        wanted = self._target(event)
        if wanted is not None:
            self._go(wanted, event.modifiers())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif event.key() in (_KEYS.Key_Delete, _KEYS.Key_Backspace):
            self.filled.emit(self.span, None)
        elif event.key() == _KEYS.Key_Space and self.brush is not None:
            self.filled.emit(self.span, self.brush)
        elif event.key() == _KEYS.Key_Escape and (self._stroke or self.span.length > 1):
            self._end_stroke()
            self._anchor = self._cursor
            self._select()
        else:
            self._fill_by_sign(event)

    def _fill_by_sign(self, event: QKeyEvent) -> None:
        """Fill with the source of a digit or letter; leave other keys to the window."""
        sign = event.text().upper()
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        source = sources_by_sign().get(sign)
        if source is None or held & ~Qt.KeyboardModifier.ShiftModifier:
            event.ignore()
        else:
            self.filled.emit(self.span, source)

    def _target(self, event: QKeyEvent) -> Month | None:
        """Return the month that a key goes to."""
        key, control = event.key(), event.modifiers() & Qt.KeyboardModifier.ControlModifier
        years, year = self.record.years, self._cursor.year
        page = max(1, self.viewport().height() // self.verticalHeader().defaultSectionSize() - 1)
        by = {_KEYS.Key_PageUp: -MONTHS * page, _KEYS.Key_PageDown: MONTHS * page, **_BY_MONTHS}
        if key == _KEYS.Key_Home:
            return Month(years[0] if control else year, 1)
        if key == _KEYS.Key_End:
            return Month(years[-1] if control else year, MONTHS)
        if key not in by or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            return None
        number = number_of(self._cursor) + by[_KEYS(key)]
        if abs(by[_KEYS(key)]) > 1:  # along a column: the same month of the first or last year
            row = min(max(number // MONTHS, years[0]), years[-1])
            number = row * MONTHS + number % MONTHS
        lowest, highest = years[0] * MONTHS, years[-1] * MONTHS + MONTHS - 1
        return month_at(min(max(number, lowest), highest))

    def _go(self, month: Month, modifiers: Qt.KeyboardModifier) -> None:
        self._cursor = month
        if not modifiers & Qt.KeyboardModifier.ShiftModifier:
            self._anchor = month
        self._select()

    def _draw_to(self, point: QPoint) -> None:
        month = self._month_near(point)
        if month != self._cursor:
            self._cursor = month
            self._cell.stroke = self.brush if self._cursor != self._anchor else None
            self._select()
        inside = 0 <= point.y() < self.viewport().height()
        if inside:
            self._scrolling.stop()
        elif not self._scrolling.isActive():
            self._scrolling.start()
        if not inside:
            bar = self.verticalScrollBar()
            step = self.verticalHeader().defaultSectionSize()
            bar.setValue(bar.value() + (step if point.y() > 0 else -step))

    def _end_stroke(self) -> None:
        self._stroke, self._cell.stroke = False, None
        self._scrolling.stop()

    def _month_near(self, point: QPoint) -> Month:
        """Return the month at a point, or the nearest one in sight."""
        width, height = self.viewport().width(), self.viewport().height()
        x, y = min(max(point.x(), 0), width - 1), min(max(point.y(), 0), height - 1)
        column, row = self.columnAt(x), self.rowAt(y)
        years = self.record.years
        return Month(years[row] if row >= 0 else years[-1], column + 1 if column >= 0 else MONTHS)

    def _select(self) -> None:
        """Tell view and screen reader what is selected; it need not be a rectangle."""
        span, chosen = self.span, QItemSelection()
        index = self.record.index_of
        for year in range(span.first.year, span.last.year + 1):
            first = span.first if year == span.first.year else Month(year, 1)
            last = span.last if year == span.last.year else Month(year, MONTHS)
            chosen.select(index(first), index(last))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(chosen, flags.ClearAndSelect)
        self.selectionModel().setCurrentIndex(index(self._cursor), flags.NoUpdate)
        self.moved.emit(span)

    def _build(self) -> None:
        self.setVerticalHeader(YearHead(self.record))
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        head = self.horizontalHeader()
        head.setProperty("role", "months")
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setSectionsClickable(False)
        head.setHighlightSections(False)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)
        head.setMinimumSectionSize(1)

    def _follow_text_size(self) -> None:
        rows = self.verticalHeader()
        rows.setMinimumSectionSize(appearance.step(_HIGH))
        rows.setDefaultSectionSize(appearance.step(_HIGH))
        self.updateGeometry()

    def _height(self) -> int:
        """Return the height of as many years as the window has room for."""
        high = self.verticalHeader().defaultSectionSize()
        room = (self.window().height() - appearance.step(_AROUND)) // high
        rows = min(max(room, _LEAST_ROWS), _MOST_ROWS, max(len(self.record.years), 1))
        return self.horizontalHeader().sizeHint().height() + rows * high

    def _bar(self) -> int:
        return self.verticalScrollBar().sizeHint().width()


def sources_by_sign() -> dict[str, str]:
    """Return sources by the digit and by the letter that set them."""
    digits = {str(number): source for number, source in enumerate(SOURCES, start=1)}
    return {**digits, **{source_key(source): source for source in SOURCES}}
