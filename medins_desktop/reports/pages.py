"""A document laid out on pages: pieces that are never cut flow from page to page.

Lengths are pixels of 1/96 inch, whatever the device; text is drawn as text and charts as
lines and areas, so that nothing on the page is a bitmap.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import accumulate

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from medins_desktop.charts.chart_colours import PAPER
from medins_desktop.charts.cost_print import paint_cost_chart
from medins_desktop.charts.record_print import leave_height, paint_leave, paint_years
from medins_desktop.reports.application import text_font
from medins_desktop.reports.document import (
    Block,
    Cell,
    Chart,
    Document,
    LeaveCalendar,
    Paragraph,
    Row,
    Style,
    Table,
    YearsChart,
    cell,
)

_PIXELS = {
    "body": 13,
    "label": 13,
    "small": 11,
    "strong": 13,
    "figure": 12,
    "sum": 12,
    "big": 30,
    "title": 21,
    "heading": 16,
}
_BOLD = ("strong", "sum", "big", "title", "heading")
_GREY = ("label", "small")
_WRAP = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
_NO_END = 1e6
_INDENT = 16.0
_GAP = 10.0  # between columns
_ROW = 2.0  # above and below the text of a row
_FRAME = 9.0
_LEAST_SHARED = 0.27  # of the width, for the columns that hold no amounts
_SPACE, _SPACE_HEADING = 8.0, 20.0  # above a block

Draw = Callable[[QPainter, QPointF], None]


@dataclass(frozen=True, slots=True)
class Piece:
    """Something that stays on one page: how high it is, and how to draw it at a point.

    `keep`: the next piece follows on the same page. `head` is drawn again before it when
    it comes first on a page.
    """

    height: float
    draw: Draw
    space: float = 0.0
    keep: bool = False
    head: "Piece | None" = None


Page = tuple[tuple[float, Piece], ...]


def lay_out(document: Document, size: QSizeF) -> tuple[Page, ...]:
    """Return the pages of a document; `size` is the room between the margins."""
    pieces = [piece for block in document.blocks for piece in _pieces(block, size.width())]
    pages: list[list[tuple[float, Piece]]] = [[]]
    y = 0.0
    for i, piece in enumerate(pieces):
        together = _height_together(pieces, i)
        if pages[-1] and y + piece.space + together > size.height():
            pages.append([])
            y = 0.0
            if piece.head is not None:
                pages[-1].append((0.0, piece.head))
                y = piece.head.height
        y += piece.space if pages[-1] else 0.0
        pages[-1].append((y, piece))
        y += piece.height
    return tuple(tuple(page) for page in pages)


def draw_page(painter: QPainter, page: Page, at: QPointF) -> None:
    """Draw a page with its room's top left corner at a point."""
    for y, piece in page:
        piece.draw(painter, at + QPointF(0, y))


def font_of(style: Style) -> QFont:
    """Return the font of a style."""
    return text_font(_PIXELS[style], bold=style in _BOLD)


def text_height(texts: Cell, width: float) -> float:
    """Return the height of a cell's lines, wrapped at a width."""
    return sum(_box(text.text, text.style, width).height() for text in texts)


def draw_text(
    painter: QPainter, texts: Cell, at: QPointF, width: float, *, right: bool = False
) -> None:
    """Draw a cell's lines under one another."""
    side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
    y = at.y()
    for text in texts:
        height = _box(text.text, text.style, width).height()
        painter.setFont(font_of(text.style))
        painter.setPen(QColor(PAPER.secondary if text.style in _GREY else PAPER.text))
        painter.drawText(QRectF(at.x(), y, width, height + 2), _WRAP | side, text.text)
        y += height


def _height_together(pieces: list[Piece], i: int) -> float:
    """Return the height of a piece and of those that must follow on its page."""
    height = pieces[i].height
    while pieces[i].keep and i + 1 < len(pieces):
        i += 1
        height += pieces[i].space + pieces[i].height
    return height


def _pieces(block: Block, width: float) -> Iterator[Piece]:
    match block:
        case Paragraph():
            yield _paragraph(block, width)
        case Table():
            yield from _table(block, width)
        case Chart():
            yield _chart(block, width)
        case YearsChart():
            yield _years(block, width)
        case LeaveCalendar():
            yield _leave(block, width)


def _paragraph(block: Paragraph, width: float) -> Piece:
    edge = _FRAME if block.framed else 0.0
    inner = width - 2 * edge
    height = text_height(block.lines, inner) + 2 * edge

    def draw(painter: QPainter, at: QPointF) -> None:
        if block.framed:
            painter.setPen(QPen(QColor(PAPER.text), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(at.x(), at.y(), width, height), 4, 4)
        draw_text(painter, block.lines, at + QPointF(edge, edge), inner)

    is_heading = block.lines[0].style == "heading"
    space = _SPACE_HEADING if is_heading else _SPACE
    return Piece(height, draw, space=space, keep=block.keep)


def _chart(block: Chart, width: float) -> Piece:
    def draw(painter: QPainter, at: QPointF) -> None:
        rect = QRectF(at.x(), at.y(), width, block.height)
        paint_cost_chart(painter, rect, block.picture, font=text_font(13), kind=block.kind)

    return Piece(block.height, draw, space=_SPACE)


def _years(block: YearsChart, width: float) -> Piece:
    def draw(painter: QPainter, at: QPointF) -> None:
        rect = QRectF(at.x(), at.y(), width, block.height)
        paint_years(painter, rect, block.picture, text_font(13))

    return Piece(block.height, draw, space=_SPACE)


def _leave(block: LeaveCalendar, width: float) -> Piece:
    font = text_font(13)
    height = leave_height(block.picture, width, font)

    def draw(painter: QPainter, at: QPointF) -> None:
        paint_leave(painter, QRectF(at.x(), at.y(), width, height), block.picture, font)

    return Piece(height, draw, space=_SPACE)


def _table(table: Table, width: float) -> Iterator[Piece]:
    widths = _widths(table, width)
    head = None
    if any(table.head):
        texts = tuple(cell(name, "small") for name in table.head)
        head = _row(table, Row(texts, "group"), widths)
        yield Piece(head.height, head.draw, space=_SPACE, keep=True)
    for i, row in enumerate(table.rows):
        piece = _row(table, row, widths)
        first = _SPACE if i == 0 and head is None else 0.0
        yield Piece(piece.height, piece.draw, space=first, head=head)


def _widths(table: Table, width: float) -> list[float]:
    """Return the columns' widths: amounts as wide as they are, the rest by share.

    Heads of amounts are wrapped where the other columns would get too narrow.
    """
    heads = [
        _natural_width(cell(name, "small")) for name in table.head or ("",) * len(table.columns)
    ]
    amounts = [max(_natural_width(row.cells[i]) for row in table.rows) for i in range(len(heads))]
    fixed = [
        max(pair) + _GAP if column.right else 0.0
        for pair, column in zip(zip(amounts, heads, strict=True), table.columns, strict=True)
    ]
    if width - sum(fixed) < _LEAST_SHARED * width:
        fixed = [
            amount + _GAP if column.right else 0.0
            for amount, column in zip(amounts, table.columns, strict=True)
        ]
    left = width - sum(fixed)
    whole = sum(column.share for column in table.columns if not column.right)
    return [
        own if column.right else left * column.share / whole
        for own, column in zip(fixed, table.columns, strict=True)
    ]


def _natural_width(texts: Cell) -> float:
    widths = (QFontMetricsF(font_of(t.style)).horizontalAdvance(t.text) for t in texts)
    return max(widths, default=0.0) + 1


def _row(table: Table, row: Row, widths: list[float]) -> Piece:
    lefts = [0.0, *accumulate(widths)]
    shifts = [row.indent * _INDENT, *(0.0 for _ in widths[1:])]
    inner = [w - _GAP - shift for w, shift in zip(widths, shifts, strict=True)]
    inner[-1] += _GAP
    heights = [text_height(texts, w) for texts, w in zip(row.cells, inner, strict=True)]
    height = max(heights) + 2 * _ROW

    def draw(painter: QPainter, at: QPointF) -> None:
        heavy = row.kind in ("total", "group")
        painter.setPen(QPen(QColor(PAPER.secondary if heavy else PAPER.hairline), 1))
        y = at.y() if row.kind == "total" else at.y() + height
        painter.drawLine(QLineF(at.x(), y, at.x() + sum(widths), y))
        for column, texts, left, shift, w in zip(
            table.columns, row.cells, lefts, shifts, inner, strict=False
        ):
            place = at + QPointF(left + shift, _ROW)
            draw_text(painter, texts, place, w, right=column.right)

    return Piece(height, draw)


def _box(text: str, style: Style, width: float) -> QRectF:
    metrics = QFontMetricsF(font_of(style))
    return metrics.boundingRect(QRectF(0, 0, width, _NO_END), _WRAP, text)
