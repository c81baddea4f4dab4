"""A chart made of cells in columns and rows, read by mouse and arrow keys."""

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy

from medins_desktop.charts.chart_colours import ChartColours
from medins_desktop.charts.chart_frame import ChartLook
from medins_desktop.charts.plot_style import TotalPlot
from medins_desktop.charts.read_chart import announce, draw_focus_ring

Cell = tuple[int, int]  # column and row, from the top left

_MOVES = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_PAGE = 12
_NARROWEST = 120  # pixels


class CellPlot(TotalPlot):
    """Has one cell under the cursor; Enter or a click opens it.

    A subclass says how many columns and rows there are, where they lie in `plot_area`, and
    draws them in `draw_cells`.
    """

    cursor_moved = Signal(object)
    opened = Signal(int, int)

    def __init__(self, colours: ChartColours) -> None:
        self._made = False
        super().__init__()
        self.box.setMouseEnabled(x=False, y=False)
        self.look = ChartLook(colours, self.font())
        self.cursor_cell: Cell | None = None
        self.columns, self.rows = 0, 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._made = True
        self.set_colours(colours)

    def set_colours(self, colours: ChartColours) -> None:
        """Take other colours, and the font as it is now."""
        self.look = ChartLook(colours, self.font())
        self.setBackground(QColor(colours.surface))
        self.updateGeometry()
        self.redraw()

    def set_size(self, columns: int, rows: int) -> None:
        """Have so many cells; the cursor stays where there still is one."""
        self.columns, self.rows = columns, rows
        if self.cursor_cell is not None:
            column, row = self.cursor_cell
            there = column < columns and row < rows
            self.cursor_cell = (column, row) if there else None
        self.updateGeometry()
        self.redraw()

    def plot_area(self) -> QRectF:
        """Return where the cells lie."""
        raise NotImplementedError

    def home_cell(self) -> Cell:
        """Return the cell where the keyboard begins."""
        return 0, 0

    def reading(self, cell: Cell) -> str:
        """Return what stands in a cell, as a sentence."""
        raise NotImplementedError

    def draw_cells(self, painter: QPainter) -> None:
        """Draw everything but the focus ring."""
        raise NotImplementedError

    def cell_rect(self, cell: Cell) -> QRectF:
        """Return the pixels of a cell."""
        area = self.plot_area()
        width, height = area.width() / max(self.columns, 1), area.height() / max(self.rows, 1)
        return QRectF(area.left() + cell[0] * width, area.top() + cell[1] * height, width, height)

    def cell_at(self, point: QPointF) -> Cell | None:
        """Return the cell at a point, None beside the cells."""
        area = self.plot_area()
        if not area.contains(point) or not self.columns or not self.rows:
            return None
        column = int((point.x() - area.left()) / area.width() * self.columns)
        row = int((point.y() - area.top()) / area.height() * self.rows)
        return min(column, self.columns - 1), min(row, self.rows - 1)

    def move_cursor(self, cell: Cell | None) -> None:
        """Put the cursor on a cell, or take it away."""
        if cell != self.cursor_cell:
            self.cursor_cell = cell
            self.cursor_moved.emit(cell)
            self.redraw()

    def draw(self, painter: QPainter) -> None:
        """Draw the chart."""
        if not self._made or self.width() < _NARROWEST or not self.columns:
            return
        self.draw_cells(painter)
        if self.hasFocus():
            draw_focus_ring(painter, self.viewport(), self.look.colours)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with arrows, Page keys, Home and End; Enter opens, Escape lets go."""
        key = Qt.Key(event.key())
        cell = self.cursor_cell
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and cell is not None:
            self.opened.emit(*cell)
        elif key == Qt.Key.Key_Escape and cell is not None:
            self.move_cursor(None)
        elif (target := self._target(key, cell)) is not None:
            self.move_cursor(target)
            announce(self, self.reading(target))
        else:
            event.ignore()
            return
        event.accept()

    def _target(self, key: Qt.Key, cell: Cell | None) -> Cell | None:
        """Return where a key leads."""
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.columns - 1}
        pages = {Qt.Key.Key_PageUp: -_PAGE, Qt.Key.Key_PageDown: _PAGE}
        if key not in _MOVES and key not in ends and key not in pages:
            return None
        if cell is None:
            return self.home_cell()
        column, row = cell
        if key in ends:
            return ends[key], row
        by, down = _MOVES.get(key, (pages.get(key, 0), 0))
        column, row = column + by, row + down
        return min(max(column, 0), self.columns - 1), min(max(row, 0), self.rows - 1)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Read what is under the mouse."""
        super().mouseMoveEvent(event)
        self.move_cursor(self.cell_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open the cell under the mouse."""
        super().mousePressEvent(event)
        cell = self.cell_at(event.position())
        if cell is not None and event.button() == Qt.MouseButton.LeftButton:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            self.move_cursor(cell)
            self.opened.emit(*cell)

    def leaveEvent(self, event: QEvent) -> None:
        """Let go of the cursor with the mouse."""
        super().leaveEvent(event)
        if not self.hasFocus():
            self.move_cursor(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Let the page scroll."""
        event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin to read where the keyboard comes in."""
        super().focusInEvent(event)
        if self.cursor_cell is None and self.columns:
            self.move_cursor(self.home_cell())
        self.redraw()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw without the ring and the cursor."""
        super().focusOutEvent(event)
        self.move_cursor(None)
        self.redraw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw anew."""
        super().resizeEvent(event)
        if self._made:
            self.redraw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._made:
            self.set_colours(self.look.colours)

    def minimumSizeHint(self) -> QSize:
        """Return the height that the cells need; the width is what there is."""
        return QSize(120, self.sizeHint().height())
