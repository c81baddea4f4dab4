"""The map months of gap × bill size: how much of a bill is left to the person."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from medins_desktop.charts.axis_steps import tick_texts
from medins_desktop.charts.cell_plot import Cell, CellPlot
from medins_desktop.charts.chart_colours import ChartColours
from medins_desktop.charts.cover_looks import paint_cover
from medins_desktop.charts.payer_colours import OWN, payer_look

_HIGH = 1.9  # lines a row
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


@dataclass(frozen=True, slots=True)
class MapCell:
    """A bill of one size after a gap: own cost, None where not known, and the look of cover."""

    own: tuple[Decimal, Decimal] | None
    look: str
    words: str


@dataclass(frozen=True, slots=True)
class GapMapPicture:
    """Rows of bill sizes from the largest down, columns of 0, 1, 2 … months not paid.

    `chosen` is the gap looked at, `own_size` the size of the person's own bill; `edges` are
    the numbers of months from which something changes.
    """

    sizes: tuple[Decimal, ...]
    columns: int
    cells: dict[Cell, MapCell] = field(default_factory=dict)
    chosen: int = 0
    own_size: Decimal | None = None
    edges: tuple[int, ...] = ()
    axis_name: str = ""


class GapMap(CellPlot):
    """Ground as deep as the share left to the person; the sign of cover along each foot."""

    def __init__(self, picture: GapMapPicture, colours: ChartColours) -> None:
        self._picture = picture
        super().__init__(colours)
        self.show_picture(picture)

    def show_picture(self, picture: GapMapPicture) -> None:
        """Show another map."""
        self._picture = picture
        self.set_size(picture.columns, len(picture.sizes))

    def sizeHint(self) -> QSize:
        """Return the height of all rows with the axis."""
        return QSize(480, round((len(self._picture.sizes) * _HIGH + 2.6) * self.look.line_height))

    def home_cell(self) -> Cell:
        """Return the own bill under the gap looked at."""
        own = self._picture.own_size
        row = self._picture.sizes.index(own) if own in self._picture.sizes else 0
        return min(self._picture.chosen, self.columns - 1), row

    def reading(self, cell: Cell) -> str:
        """Return what a bill of a size costs after a gap."""
        found = self._picture.cells.get(cell)
        return found.words if found is not None else ""

    def plot_area(self) -> QRectF:
        """Return where the cells lie: between the sizes and the months."""
        line = self.look.line_height
        metrics = QFontMetricsF(self.look.small)
        left = max(map(metrics.horizontalAdvance, _texts(self._picture.sizes)), default=0) + 12
        rect = QRectF(self.rect())
        return QRectF(
            left, 4, max(rect.width() - left - 6, 10), max(rect.height() - 2.6 * line, 10)
        )

    def draw_cells(self, painter: QPainter) -> None:
        """Draw the cells, the axes, what is chosen, and the cursor."""
        for row in range(self.rows):
            for column in range(self.columns):
                self._draw_cell(painter, (column, row))
        self._draw_axes(painter)
        self._draw_edges(painter)
        if self.cursor_cell is not None:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(self.look.colours.surface), 4))
            painter.drawRect(self.cell_rect(self.cursor_cell).adjusted(1, 1, -1, -1))
            painter.setPen(QPen(QColor(self.look.colours.text), 2))
            painter.drawRect(self.cell_rect(self.cursor_cell).adjusted(1, 1, -1, -1))

    def _draw_cell(self, painter: QPainter, cell: Cell) -> None:
        found = self._picture.cells.get(cell)
        rect = self.cell_rect(cell).adjusted(0.5, 0.5, -0.5, -0.5)
        if found is None:
            return
        if found.own is None:
            painter.setPen(QColor(self.look.colours.secondary))
            painter.setFont(self.look.small)
            painter.drawText(rect, _CENTRE, "?")
            return
        low, high = found.own
        share = float(high / self._picture.sizes[cell[1]]) if self._picture.sizes[cell[1]] else 0
        ground = QColor(payer_look(OWN).colour)
        ground.setAlphaF(min(0.08 + 0.84 * share, 0.92))
        painter.fillRect(rect, ground)
        if low != high:  # not known: what is sure below, what may be above
            sure = QColor(self.look.colours.surface)
            painter.fillRect(QRectF(rect.left(), rect.top(), rect.width() / 2, rect.height()), sure)
            ground.setAlphaF(0.08 + 0.84 * float(low / self._picture.sizes[cell[1]]))
            half = QRectF(rect.left(), rect.top(), rect.width() / 2, rect.height())
            painter.fillRect(half, ground)
        foot = QRectF(rect.left(), rect.bottom() - 5, rect.width(), 5)
        if found.look != "covered":
            painter.fillRect(foot.adjusted(0, -1, 0, 0), QColor(self.look.colours.surface))
            paint_cover(painter, foot, found.look)

    def _draw_axes(self, painter: QPainter) -> None:
        look, area, line = self.look, self.plot_area(), self.look.line_height
        bold = look.small
        bold.setBold(True)
        for row, text in enumerate(_texts(self._picture.sizes)):
            rect = self.cell_rect((0, row))
            own = self._picture.sizes[row] == self._picture.own_size
            painter.setFont(bold if own else look.small)
            painter.setPen(QColor(look.colours.text if own else look.colours.secondary))
            painter.drawText(QRectF(0, rect.top(), area.left() - 8, rect.height()), _RIGHT, text)
        narrow = QFontMetricsF(look.small).horizontalAdvance("00") * 1.4
        each = 1 if self.cell_rect((0, 0)).width() >= narrow else 3
        for column in range(self.columns):
            if column % each:
                continue
            chosen = column == self._picture.chosen
            painter.setFont(bold if chosen else look.small)
            painter.setPen(QColor(look.colours.text if chosen else look.colours.secondary))
            rect = self.cell_rect((column, 0))
            foot = QRectF(rect.left() - 10, area.bottom() + 2, rect.width() + 20, line)
            painter.drawText(foot, _CENTRE, str(column))
        painter.setFont(look.small)
        painter.setPen(QColor(look.colours.secondary))
        title = QRectF(area.left(), area.bottom() + 2 + line, area.width(), line)
        painter.drawText(title, _CENTRE, self._picture.axis_name)

    def _draw_edges(self, painter: QPainter) -> None:
        """Draw a line before the number of months from which something changes."""
        area = self.plot_area()
        painter.setPen(QPen(QColor(self.look.colours.text), 1.5, Qt.PenStyle.DashLine))
        for edge in self._picture.edges:
            x = self.cell_rect((edge, 0)).left()
            painter.drawLine(round(x), round(area.top()), round(x), round(area.bottom()))


def _texts(sizes: Sequence[Decimal]) -> list[str]:
    return tick_texts([float(size) for size in sizes])
