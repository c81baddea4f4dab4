"""Where a chart's parts lie in its rectangle, and how amounts become pixels."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from medins_desktop.charts.axis_steps import clean_step, tick_texts, ticks
from medins_desktop.charts.chart_colours import ChartColours
from medins_desktop.charts.chart_text import area_name, own_line_names
from medins_desktop.charts.cost_picture import CostPicture
from medins_desktop.charts.polyline import Polyline

Kind = Literal["payers", "own"]

_TICK_GAP = 6.0
_LEADER = 26.0  # from the plot's edge to a label beside it
_EMPTY_ABOVE = 1.12  # own cost does not touch the top
_LOW = 15  # lines of text: a chart lower than that has one row of names


@dataclass(frozen=True, slots=True)
class View:
    """What is looked at: all payers or own cost alone, from `x0` to `x1` yuan."""

    kind: Kind
    x0: float
    x1: float


@dataclass(frozen=True, slots=True)
class ChartLook:
    """Colours and the font of body text; names at the edges are a little smaller."""

    colours: ChartColours
    font: QFont

    @property
    def small(self) -> QFont:
        """Return the font of ticks and names."""
        small = QFont(self.font)
        small.setPixelSize(max(round(QFontInfo(self.font).pixelSize() * 13 / 15), 9))
        return small

    @property
    def line_height(self) -> float:
        """Return the height of a line of small text."""
        return QFontMetricsF(self.small).height() * 1.15


@dataclass(frozen=True, slots=True)
class Frame:
    """The plot's rectangle in the chart's, and its scale; 0 yuan lie on its bottom line."""

    chart: QRectF
    plot: QRectF
    view: View
    top: float
    name_rows: int
    x_ticks: tuple[float, ...]
    y_ticks: tuple[float, ...]

    def x(self, total: float) -> float:
        """Return the pixel of a total."""
        share = (total - self.view.x0) / (self.view.x1 - self.view.x0)
        return self.plot.left() + share * self.plot.width()

    def y(self, amount: float) -> float:
        """Return the pixel of an amount."""
        return self.plot.bottom() - amount / self.top * self.plot.height()

    def point(self, total: float, amount: float) -> QPointF:
        """Return the pixels of a point."""
        return QPointF(self.x(total), self.y(amount))

    def total_at(self, pixel: float) -> float:
        """Return the total at a pixel."""
        share = (pixel - self.plot.left()) / self.plot.width()
        return self.view.x0 + share * (self.view.x1 - self.view.x0)


def frame_for(rect: QRectF, picture: CostPicture, view: View, look: ChartLook) -> Frame:
    """Return the frame of a chart drawn in `rect`.

    Above the plot there are rows for names of thresholds, below it ticks and the
    title of the axis, to the right the names of what ends there.
    """
    line = look.line_height
    metrics = QFontMetricsF(look.small)
    name_rows = 2 if rect.height() > _LOW * line else 1
    height = rect.height() - (name_rows + 2.3) * line
    y_ticks = tuple(_y_ticks(picture, view, max(int(height / (1.9 * line)), 2)))
    top = max(top_of(picture, view), 1.0)
    left = max(metrics.horizontalAdvance(text) for text in tick_texts(list(y_ticks))) + _TICK_GAP
    right = min(names_width(picture, view, metrics) + _LEADER, rect.width() * 0.34)
    plot = QRectF(
        rect.left() + left + 2,
        rect.top() + name_rows * line + 4,
        max(rect.width() - left - right - 4, 10),
        max(height - 4, 10),
    )
    per_tick = 4.2 * metrics.horizontalAdvance("0000")
    x_ticks = tuple(ticks(view.x0, view.x1, max(int(plot.width() / per_tick), 2)))
    return Frame(rect, plot, view, top, name_rows, x_ticks, y_ticks)


def top_of(picture: CostPicture, view: View) -> float:
    """Return the amount at the top of the plot."""
    if view.kind == "payers":
        return view.x1
    lines = [picture.own, *(one for one in (picture.own_high, picture.compared) if one)]
    highest = max(_highest(line, view) for line in lines)
    return highest * _EMPTY_ABOVE


def names_width(picture: CostPicture, view: View, metrics: QFontMetricsF) -> float:
    """Return the width of the names beside the plot."""
    if view.kind == "payers":
        names = [area_name(payer, picture.policy) for payer in picture.payers]
    else:
        low, high, compared = own_line_names(picture)
        names = [
            low,
            *([high] if picture.own_high else []),
            *([compared] if picture.compared else []),
        ]
    return max(metrics.horizontalAdvance(name) for name in names)


def value_at(line: Polyline, total: float) -> float:
    """Return a line's value at a total from its first to its last point."""
    x = min(max(Decimal(repr(total)), line.xs[0]), line.xs[-1])
    return float(line.at(x))


def _highest(line: Polyline, view: View) -> float:
    inside = [float(y) for x, y in zip(line.xs, line.ys, strict=True) if view.x0 <= x <= view.x1]
    return max([*inside, value_at(line, view.x0), value_at(line, view.x1)])


def _y_ticks(picture: CostPicture, view: View, at_most: int) -> list[float]:
    top = max(top_of(picture, view), 1.0)
    step = clean_step(top, at_most)
    return ticks(0.0, top, at_most) or [0.0, step]
