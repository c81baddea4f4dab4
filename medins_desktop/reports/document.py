"""What a report says, without a medium: headings, paragraphs, tables, charts."""

from dataclasses import dataclass
from typing import Literal

from medins_desktop.charts.chart_frame import Kind
from medins_desktop.charts.cost_picture import CostPicture
from medins_desktop.charts.leave_picture import LeavePicture
from medins_desktop.charts.years_picture import YearsPicture

Style = Literal["body", "label", "small", "strong", "figure", "sum", "big", "title", "heading"]
RowKind = Literal["body", "total", "group"]


@dataclass(frozen=True, slots=True)
class Text:
    """A run of text in one style: `figure` and `sum` are for tables of many amounts."""

    text: str
    style: Style = "body"


Cell = tuple[Text, ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines under one another; `framed` ones must not be overlooked.

    `keep` holds it on the page of what follows.
    """

    lines: tuple[Text, ...]
    framed: bool = False
    keep: bool = False


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `right` ones hold amounts, never wrapped; the others share what is left."""

    share: float
    right: bool = False


@dataclass(frozen=True, slots=True)
class Row:
    """A row of cells, never cut; `indent` steps the first cell in."""

    cells: tuple[Cell, ...]
    kind: RowKind = "body"
    indent: int = 0


@dataclass(frozen=True, slots=True)
class Table:
    """A table; its head is repeated on every page."""

    columns: tuple[Column, ...]
    head: tuple[str, ...]
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Chart:
    """A view of the cost chart, `height` in pixels of 1/96 inch."""

    picture: CostPicture
    kind: Kind
    height: float


@dataclass(frozen=True, slots=True)
class YearsChart:
    """The chart of the medical years, `height` in pixels of 1/96 inch."""

    picture: YearsPicture
    height: float


@dataclass(frozen=True, slots=True)
class LeaveCalendar:
    """The calendar of a sick leave, as high as its months."""

    picture: LeavePicture


Block = Paragraph | Table | Chart | YearsChart | LeaveCalendar


@dataclass(frozen=True, slots=True)
class Document:
    """A report: what it is called, its content, and what stands at the foot of each page."""

    title: str
    blocks: tuple[Block, ...]
    foot: str


def cell(text: str, style: Style = "body") -> Cell:
    """Return a cell of one text; an empty one for no text."""
    return (Text(text, style),) if text else ()


def heading(text: str) -> Paragraph:
    """Return the heading of a section."""
    return Paragraph((Text(text, "heading"),), keep=True)
