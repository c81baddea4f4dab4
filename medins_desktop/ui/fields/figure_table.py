"""A table of amounts: right-aligned, some of them links that open an explanation."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QMouseEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from medins_desktop.ui import appearance
from medins_desktop.ui.fields.form import is_restyled

Index = QModelIndex | QPersistentModelIndex

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_ROW_STEPS, _PADDING_STEPS = 8.5, 5
LAST_RANK = 1  # left out only when even a cut text has no room
_HEADING_SIZE = 13 / 15  # of the text's, as the style sheet has it
_MOST_TEXTS = 5000
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell. `tone` is a colour role; a `link` opens what `key` names."""

    text: str
    right: bool = False
    link: bool = False
    strong: bool = False
    tone: str = ""
    tip: str = ""
    key: Any = None
    spoken: str = ""


@dataclass(frozen=True, slots=True)
class Heading:
    """A column. Columns with a high `rank` are left out first when there is no room."""

    text: str
    right: bool = False
    rank: int = 0


class FigureModel(QAbstractTableModel):
    """Cells and headings; only what changed is redrawn."""

    def __init__(self) -> None:
        super().__init__()
        self.headings: tuple[Heading, ...] = ()
        self.rows: tuple[tuple[Cell, ...], ...] = ()

    def show_cells(self, headings: Sequence[Heading], rows: Sequence[tuple[Cell, ...]]) -> None:
        """Show other cells."""
        same_shape = tuple(headings) == self.headings and len(rows) == len(self.rows)
        if not same_shape:
            self.beginResetModel()
            self.headings, self.rows = tuple(headings), tuple(rows)
            self.endResetModel()
            return
        before, self.rows = self.rows, tuple(rows)
        pairs = enumerate(zip(before, self.rows, strict=True))
        changed = [i for i, (old, new) in pairs if old is not new and old != new]
        if changed:
            last = self.index(changed[-1], len(self.headings) - 1)
            self.dataChanged.emit(self.index(changed[0], 0), last)

    def cell(self, index: Index) -> Cell | None:
        """Return a cell; None outside the table."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        cells = self.rows[index.row()]
        return cells[index.column()] if index.column() < len(cells) else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of rows."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of columns."""
        return 0 if parent.isValid() else len(self.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Return what a cell shows and says."""
        cell = self.cell(index)
        if cell is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return cell.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return cell.tip or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if cell.right else _LEFT
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headings[index.column()].text} {cell.spoken or cell.text}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """Return a heading."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.headings):
            return None
        heading = self.headings[section]
        return {
            Qt.ItemDataRole.DisplayRole: heading.text,
            Qt.ItemDataRole.TextAlignmentRole: _RIGHT if heading.right else _LEFT,
        }.get(Qt.ItemDataRole(role))


class _Fitted(NamedTuple):
    """What the columns were fitted to. `whole`: all texts are there, none is cut."""

    around: tuple[object, ...]
    widths: list[int]
    whole: bool

    def holds(self, around: tuple[object, ...], widths: list[int]) -> bool:
        """Return whether columns may stay where they are: texts that become shorter move none."""
        if around != self.around:
            return False
        fits = all(new <= old for new, old in zip(widths, self.widths, strict=True))
        return widths == self.widths or (self.whole and fits)


class FigureTable(QTableView):
    """Never scrolls sideways: columns of high rank are left out when there is no room."""

    opened = Signal(object)

    def __init__(self, *, whole_rows: bool, most_rows: int = 0) -> None:
        super().__init__()
        self.figures = FigureModel()
        self._most_rows = most_rows
        self._fitted: _Fitted | None = None
        self.setModel(self.figures)
        self.setItemDelegate(_Delegate(self.figures, self))
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        behaviour = QAbstractItemView.SelectionBehavior
        self.setSelectionBehavior(behaviour.SelectRows if whole_rows else behaviour.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setMinimumSectionSize(1)
        self.verticalHeader().hide()
        self._follow_text_size()

    def show_cells(self, headings: Sequence[Heading], rows: Sequence[tuple[Cell, ...]]) -> None:
        """Show other cells, and fit columns and height to them."""
        current = self.currentIndex()
        self.figures.show_cells(headings, rows)
        if current.isValid() and not self.currentIndex().isValid() and rows:
            row = min(current.row(), len(rows) - 1)
            self.setCurrentIndex(self.figures.index(row, current.column()))
        self._fit()

    def sizeHint(self) -> QSize:
        """As high as its rows, up to the most it shows at once."""
        rows = self.figures.rowCount()
        shown = min(rows, self._most_rows) if self._most_rows else rows
        height = self.horizontalHeader().sizeHint().height()
        height += shown * self.verticalHeader().defaultSectionSize() + 2 * self.frameWidth()
        return QSize(appearance.step(60), height)

    def minimumSizeHint(self) -> QSize:
        """It can be narrow: columns are left out."""
        return QSize(appearance.step(40), self.sizeHint().height())

    def width_of(self, headings: Sequence[Heading], rows: Sequence[tuple[Cell, ...]]) -> int:
        """Return the width at which every column of such cells is shown."""
        return sum(self._widths(headings, rows))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the columns."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the text size."""
        super().changeEvent(event)
        if is_restyled(event) and hasattr(self, "figures"):
            self._follow_text_size()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens what the current amount rests on."""
        cell = self.figures.cell(self.currentIndex())
        if event.key() in _ENTER and cell is not None and self._link_of(cell):
            self.opened.emit(self._link_of(cell))
        else:
            super().keyPressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show the hand over a link."""
        cell = self._cell_at(event.position().toPoint())
        shape = Qt.CursorShape
        link = cell is not None and cell.link
        self.viewport().setCursor(shape.PointingHandCursor if link else shape.ArrowCursor)
        super().mouseMoveEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on a link opens it."""
        super().mouseReleaseEvent(event)
        cell = self._cell_at(event.position().toPoint())
        if cell is not None and cell.link and event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit(cell.key)

    def _cell_at(self, point: QPoint) -> Cell | None:
        return self.figures.cell(self.indexAt(point))

    def _link_of(self, cell: Cell) -> Any:
        """Return what Enter opens: the cell's link, in a table of whole rows the row's."""
        if cell.link:
            return cell.key
        if self.selectionBehavior() != QAbstractItemView.SelectionBehavior.SelectRows:
            return None
        row = self.figures.rows[self.currentIndex().row()]
        return next((c.key for c in row if c.link), None)

    def _follow_text_size(self) -> None:
        self.verticalHeader().setDefaultSectionSize(appearance.step(_ROW_STEPS))
        self.verticalHeader().setMinimumSectionSize(appearance.step(_ROW_STEPS))
        self._plain = _widths_in(self.font())
        bold = QFont(self.font())
        bold.setBold(True)
        self._strong = _widths_in(bold)
        self._fitted = None
        self.updateGeometry()
        self._fit()

    def _widths(self, headings: Sequence[Heading], rows: Sequence[tuple[Cell, ...]]) -> list[int]:
        """Return the width that each column needs."""
        plain, strong = self._plain, self._strong
        padding = appearance.step(_PADDING_STEPS)
        widths = [round(plain(h.text) * _HEADING_SIZE) for h in headings]
        for cells in rows:
            for i, cell in enumerate(cells):
                width = strong(cell.text) if cell.strong else plain(cell.text)
                widths[i] = max(widths[i], width)
        return [width + padding for width in widths]

    def _fit(self) -> None:
        """Leave columns out until the others have room; then the widest is cut short."""
        headings = self.figures.headings
        widths = self._widths(headings, self.figures.rows)
        named = self._widths(headings, ())
        room = self.viewport().width()
        around = headings, len(self.figures.rows), room
        if self._fitted is not None and self._fitted.holds(around, widths):
            return
        kept = list(range(len(widths)))
        for i in sorted(kept, key=lambda i: -headings[i].rank):
            widest = max(kept, key=lambda j: widths[j])
            spare = room - sum(widths[j] for j in kept)
            rank = headings[i].rank
            if spare >= 0 or not rank:
                break
            if rank == LAST_RANK and widths[widest] + spare >= named[widest]:
                break
            kept.remove(i)
        spare = room - sum(widths[i] for i in kept)
        self._fitted = _Fitted(around, widths, whole=spare >= 0 and len(kept) == len(widths))
        self._set_widths(widths, kept, spare)
        self.updateGeometry()

    def _set_widths(self, widths: list[int], kept: list[int], spare: int) -> None:
        widest = max(kept, key=lambda i: widths[i], default=0)
        for i, width in enumerate(widths):
            self.setColumnHidden(i, i not in kept)
            if i in kept and spare >= 0:
                self.setColumnWidth(i, width + spare // len(kept))
            elif i in kept:
                self.setColumnWidth(i, width + spare if i == widest else width)


def _widths_in(font: QFont) -> Callable[[str], int]:
    """Return what measures texts; most of them are there again after a key press."""
    metrics = QFontMetrics(font)

    # Not the method of Qt itself: the cache would ask for its text of help, 20 ms to make.
    @lru_cache(_MOST_TEXTS)
    def width(text: str) -> int:
        return metrics.horizontalAdvance(text)

    return width


class _Delegate(QStyledItemDelegate):
    """Draws links in the accent colour, underlined under the mouse."""

    def __init__(self, figures: FigureModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._figures = figures

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        """Colour the text by what the cell is."""
        super().initStyleOption(option, index)
        cell = self._figures.cell(index)
        if cell is None:
            return
        at: Any = option  # PySide6 does not declare the fields of the option
        if cell.strong:
            at.font.setBold(True)
        colour = appearance.colour("accent") if cell.link else None
        if cell.tone:
            colour = appearance.colour(cell.tone)
        if colour is not None:
            for role in (QPalette.ColorRole.Text, QPalette.ColorRole.HighlightedText):
                at.palette.setColor(role, colour)
