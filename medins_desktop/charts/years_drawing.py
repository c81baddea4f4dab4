"""The chart of the medical years on any painter."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen, QPolygonF

from medins_desktop.charts.chart_frame import ChartLook
from medins_desktop.charts.label_places import spread
from medins_desktop.charts.years_picture import YearsPicture
from medins_desktop.charts.years_text import line_name, moment_names, required_name, years_tick
from medins_desktop.core.months import Month
from medins_desktop.core.years_path import YearsPath

_COLOURS = {"in_all": "#0072B2", "actual": "#009E73", "pay_on": "#E69F00", "lump": "#CC79A7"}
_SHORT = "#D55E00"
_STEPS = (12, 24, 60, 120, 240)  # months between two ticks
_EMPTY_ABOVE = 1.08
_LEADER = 14.0
_BETWEEN = 8.0  # two names


@dataclass(frozen=True, slots=True)
class YearsFrame:
    """The plot's rectangle, and its scale: months across and months up."""

    picture: YearsPicture
    plot: QRectF
    top: float

    def x(self, month: Month) -> float:
        """Return the pixel of the beginning of a month."""
        whole = max(self.picture.last - self.picture.first, 1)
        return self.plot.left() + (month - self.picture.first) / whole * self.plot.width()

    def y(self, months: float) -> float:
        """Return the pixel of a number of months."""
        return self.plot.bottom() - months / self.top * self.plot.height()

    def month_at(self, pixel: float) -> Month:
        """Return the month at a pixel, from the first to the last."""
        whole = self.picture.last - self.picture.first
        share = (pixel - self.plot.left()) / max(self.plot.width(), 1)
        return self.picture.first + min(max(round(share * whole), 0), whole)


def years_frame(rect: QRectF, picture: YearsPicture, look: ChartLook) -> YearsFrame:
    """Return the frame of a chart drawn in a rectangle."""
    metrics, line = QFontMetricsF(look.small), look.line_height
    names = [name for name, _, _ in _labels(picture)]
    right = max(metrics.horizontalAdvance(name) for name in names) + _LEADER + 2
    left = metrics.horizontalAdvance(years_tick(600)) + 8
    plot = QRectF(
        rect.left() + left,
        rect.top() + 1.5 * line + 4,
        max(rect.width() - left - min(right, rect.width() * 0.36), 10),
        max(rect.height() - 2.9 * line - 4, 10),
    )
    return YearsFrame(picture, plot, picture.top * _EMPTY_ABOVE)


def draw_years(
    painter: QPainter, frame: YearsFrame, look: ChartLook, cursor: Month | None = None
) -> None:
    """Draw the chart."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setFont(look.small)
    _draw_axes(painter, frame, look)
    _draw_gap(painter, frame)
    _draw_required(painter, frame, look)
    _draw_lines(painter, frame, look)
    _draw_moments(painter, frame, look)
    _draw_names(painter, frame, look)
    if cursor is not None:
        _draw_cursor(painter, frame, look, cursor)
    painter.restore()


def _draw_axes(painter: QPainter, frame: YearsFrame, look: ChartLook) -> None:
    plot, line, picture = frame.plot, look.line_height, frame.picture
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    for months in _ticks(frame.top, plot.height(), 1.9 * line):
        y = frame.y(months)
        painter.setPen(QPen(QColor(look.colours.hairline), 1))
        painter.drawLine(QLineF(plot.left(), y, plot.right(), y))
        painter.setPen(QColor(look.colours.secondary))
        box = QRectF(plot.left() - 200, y - line / 2, 194, line)
        painter.drawText(box, right, years_tick(months))
    painter.setPen(QPen(QColor(look.colours.secondary), 1))
    painter.drawLine(plot.bottomLeft(), plot.bottomRight())
    wide = QFontMetricsF(look.small).horizontalAdvance("0000") * 1.8
    years = range(picture.first.year, picture.last.year + 1)
    every = _every(len(years), plot.width() / wide)
    for year in years:
        x = frame.x(Month(year, 1))
        if year % every == 0 and plot.left() <= x <= plot.right():
            box = QRectF(x - wide, plot.bottom() + 3, 2 * wide, line)
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(year))


def _draw_gap(painter: QPainter, frame: YearsFrame) -> None:
    """Shade what is missing from retirement on."""
    picture = frame.picture
    if len(picture.required) != 1 or not picture.reading(picture.at).missing:
        return
    need, there = picture.required[0], picture.in_all.at(picture.at)
    if there >= need:
        return
    shade = QColor(_SHORT)
    shade.setAlphaF(0.16)
    left, high, low = frame.x(picture.at), frame.y(need), frame.y(there)
    painter.fillRect(QRectF(left, high, frame.plot.right() - left, low - high), shade)


def _draw_required(painter: QPainter, frame: YearsFrame, look: ChartLook) -> None:
    for months, colour in _goals(frame.picture, look):
        dashed = QPen(QColor(colour), 1.4, Qt.PenStyle.CustomDashLine)
        dashed.setDashPattern([2, 2])
        painter.setPen(dashed)
        y = frame.y(months)
        painter.drawLine(QLineF(frame.plot.left(), y, frame.plot.right(), y))


def _draw_lines(painter: QPainter, frame: YearsFrame, look: ChartLook) -> None:
    """Draw what counts: up to today as a line, dashed as it would go on."""
    picture, now = frame.picture, frame.picture.today
    for code, path in picture.ways:
        pen = QPen(QColor(_COLOURS[code]), 2.2, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5, 2, 1, 2])
        _draw_path(painter, frame, path, (now, picture.last), pen)
    for code, wanted in (("actual", picture.actual), ("in_all", picture.in_all)):
        if wanted is None:
            continue
        colour = QColor(_COLOURS[code] if not look.colours.hatched else look.colours.text)
        ahead = QPen(colour, 2, Qt.PenStyle.CustomDashLine)
        ahead.setDashPattern([4, 3])
        width = 2.6 if code == "in_all" else 1.8
        _draw_path(painter, frame, wanted, (picture.first, now), QPen(colour, width))
        _draw_path(painter, frame, wanted, (now, picture.last), ahead)


def _draw_path(
    painter: QPainter, frame: YearsFrame, path: YearsPath, span: tuple[Month, Month], pen: QPen
) -> None:
    first, last = span
    months = (first + i for i in range(last - first + 1))
    points = [QPointF(frame.x(month), frame.y(path.at(month))) for month in months]
    painter.setPen(pen)
    painter.drawPolyline(QPolygonF(points))


def _draw_moments(painter: QPainter, frame: YearsFrame, look: ChartLook) -> None:
    """Mark today and retirement, with their names above."""
    plot, line = frame.plot, look.line_height
    named = moment_names(frame.picture)
    widths = [QFontMetricsF(look.small).horizontalAdvance(words) for _, words in named]
    xs = [frame.x(month) for month, _ in named]
    for x, left, width, (_, words) in zip(xs, _lefts(xs, widths), widths, named, strict=True):
        dashed = QPen(QColor(look.colours.secondary), 1, Qt.PenStyle.CustomDashLine)
        dashed.setDashPattern([4, 3])
        painter.setPen(dashed)
        painter.drawLine(QLineF(x, plot.bottom(), x, plot.top()))
        painter.setPen(QColor(look.colours.text))
        box = QRectF(max(left, plot.left() - 20), plot.top() - line - 1, width + 2, line)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)


def _lefts(xs: list[float], widths: list[float]) -> list[float]:
    """Return where two names begin: over their lines, or to both sides of lines that are near."""
    middles = [x - width / 2 for x, width in zip(xs, widths, strict=True)]
    if middles[0] + widths[0] + _BETWEEN <= middles[1]:
        return middles
    side = _BETWEEN / 2
    return [min(middles[0], xs[0] - widths[0] - side), max(middles[1], xs[1] + side)]


def _draw_names(painter: QPainter, frame: YearsFrame, look: ChartLook) -> None:
    """Name the lines beside their ends, pushed apart where they would overlap."""
    labels = sorted(_labels(frame.picture, look), key=lambda label: -label[1])
    line, plot = look.line_height, frame.plot
    wanted = [frame.y(months) for _, months, _ in labels]
    middles = spread(wanted, line, plot.top() - line, plot.bottom() + line)
    left = plot.right() + _LEADER
    for (name, months, colour), middle in zip(labels, middles, strict=True):
        painter.setPen(QPen(QColor(colour), 1))
        end = QPointF(plot.right() + 1, frame.y(months))
        painter.drawLine(end, QPointF(left - 3, middle))
        painter.setPen(QColor(look.colours.text))
        box = QRectF(left, middle - line / 2, 400, line)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, name)


def _draw_cursor(painter: QPainter, frame: YearsFrame, look: ChartLook, cursor: Month) -> None:
    reading, x = frame.picture.reading(cursor), frame.x(cursor)
    painter.setPen(QPen(QColor(look.colours.accent), 1))
    painter.drawLine(QLineF(x, frame.plot.top(), x, frame.plot.bottom()))
    painter.setPen(QPen(QColor(look.colours.surface), 1.5))
    for code, months in (("actual", reading.actual), ("in_all", reading.in_all)):
        if months is not None:
            painter.setBrush(QColor(_COLOURS[code]))
            painter.drawEllipse(QPointF(x, frame.y(months)), 4.5, 4.5)


def _labels(picture: YearsPicture, look: ChartLook | None = None) -> list[tuple[str, int, str]]:
    """Return the names at the right edge, with the months and the colour they belong to."""
    text = look.colours.text if look is not None else ""
    found = [(line_name("in_all"), picture.in_all.counted[-1], _COLOURS["in_all"])]
    if picture.actual is not None:
        found.append((line_name("actual"), picture.actual.counted[-1], _COLOURS["actual"]))
    found += [(line_name(code), path.counted[-1], _COLOURS[code]) for code, path in picture.ways]
    found += [(required_name(months, actual=False), months, text) for months in picture.required]
    if picture.required_actual is not None:
        name = required_name(picture.required_actual, actual=True)
        found.append((name, picture.required_actual, _COLOURS["actual"]))
    return found


def _goals(picture: YearsPicture, look: ChartLook) -> Iterable[tuple[int, str]]:
    yield from ((months, look.colours.text) for months in picture.required)
    if picture.required_actual is not None:
        yield picture.required_actual, _COLOURS["actual"]


def _ticks(top: float, height: float, room: float) -> list[int]:
    step = next((s for s in _STEPS if s / top * height >= room), _STEPS[-1])
    return list(range(step, int(top) + 1, step))


def _every(years: int, room: float) -> int:
    return next((n for n in (1, 2, 5, 10) if years / n <= room), 20)
