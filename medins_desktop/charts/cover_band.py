"""Cover over time on screen: a band for the record, one with the gap, the cost of a bill."""

from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from medins_desktop.charts.axis_steps import tick_texts, ticks
from medins_desktop.charts.cell_plot import Cell, CellPlot
from medins_desktop.charts.chart_colours import ChartColours
from medins_desktop.charts.cover_looks import paint_cover
from medins_desktop.charts.cover_picture import Band, CoverPicture
from medins_desktop.charts.payer_colours import OWN, payer_look

translate = QCoreApplication.translate

_BAR = 1.1  # lines high
_COST = 6.5  # lines
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_CENTRE = Qt.AlignmentFlag.AlignCenter


class CoverBand(CellPlot):
    """A column a month; the cursor reads one."""

    def __init__(self, picture: CoverPicture, colours: ChartColours) -> None:
        self._picture = picture
        super().__init__(colours)
        self.show_picture(picture)

    def show_picture(self, picture: CoverPicture) -> None:
        """Show other bands."""
        self._picture = picture
        self.set_size(picture.last - picture.first + 1, 1)

    def sizeHint(self) -> QSize:
        """Return the height of the bands, and of the costs if there are any."""
        line = self.look.line_height
        lines = len(self._picture.bands) * (_BAR + 1.5) + (_COST + 1.4) * bool(self._picture.costs)
        return QSize(480, round((lines + 1.6) * line))

    def home_cell(self) -> Cell:
        """Return the first month of the gap."""
        return min(max(self._picture.gap[0] - self._picture.first, 0), self.columns - 1), 0

    def reading(self, cell: Cell) -> str:
        """Return what is so in a month."""
        month = self._picture.first + cell[0]
        parts = [str(month)]
        for band in self._picture.bands:
            found = [
                s for s in band.spans if s.first <= month.last_day and s.last >= month.first_day
            ]
            parts += [f"{band.name}: {span.words}" for span in found]
        parts += [one.words for one in self._picture.costs if one.month == month]
        return "\n".join(parts)

    def plot_area(self) -> QRectF:
        """Return where the months lie."""
        left = self._axis_width() if self._picture.costs else 4.0
        rect = QRectF(self.rect())
        return QRectF(left, 0, max(rect.width() - left - 8, 10), rect.height())

    def draw_cells(self, painter: QPainter) -> None:
        """Draw all."""
        area, picture = self.plot_area(), self._picture
        y = 2.0
        self._draw_cursor(painter, area)
        for band in picture.bands:
            y = self._draw_band(painter, band, y)
        if picture.costs:
            y = self._draw_costs(painter, y)
        self._draw_months(painter, y)

    def _draw_band(self, painter: QPainter, band: Band, y: float) -> float:
        line, area = self.look.line_height, self.plot_area()
        painter.setFont(self.look.small)
        painter.setPen(QColor(self.look.colours.secondary))
        painter.drawText(QRectF(area.left(), y, area.width(), line), _LEFT, band.name)
        painter.drawText(
            QRectF(area.left(), y, area.width(), line), _RIGHT, self._today_words(band)
        )
        top = y + line + 1
        start, end = self._picture.first.first_day, self._picture.last.last_day
        for span in band.spans:
            if span.last < start or span.first > end:
                continue
            left = self._x(max(span.first, start))
            right = self._x(min(span.last, end) + timedelta(days=1))
            paint_cover(painter, QRectF(left, top, max(right - left, 1), _BAR * line), span.look)
        self._draw_today(painter, top - 2, top + _BAR * line + 2)
        return top + _BAR * line + 0.4 * line

    def _today_words(self, band: Band) -> str:
        """Return what the line of today is, beside the first band."""
        if band is not self._picture.bands[0]:
            return ""
        return translate("charts", "the line is today, {0}").format(self._picture.today)

    def _draw_costs(self, painter: QPainter, y: float) -> float:
        look, area, picture = self.look, self.plot_area(), self._picture
        line = look.line_height
        painter.setFont(look.small)
        painter.setPen(QColor(look.colours.secondary))
        painter.drawText(QRectF(area.left(), y, area.width(), line), _LEFT, picture.cost_name)
        plot = QRectF(area.left(), y + 1.3 * line, area.width(), _COST * line - line)
        top = max(float(picture.top), 1.0)
        values = ticks(0.0, top, 3)
        for value, text in zip(values, tick_texts(values), strict=True):
            level = plot.bottom() - value / top * plot.height()
            painter.setPen(QPen(QColor(look.colours.hairline), 1))
            painter.drawLine(QLineF(plot.left(), level, plot.right(), level))
            painter.setPen(QColor(look.colours.secondary))
            painter.drawText(QRectF(0, level - line / 2, plot.left() - 6, line), _RIGHT, text)
        for number, one in enumerate(picture.costs):
            cell = self.cell_rect((number, 0)).adjusted(1, 0, -1, 0)
            if one.own is None:
                painter.setPen(QColor(look.colours.secondary))
                painter.drawText(
                    QRectF(cell.left(), plot.bottom() - line, cell.width(), line), _CENTRE, "?"
                )
                continue
            low, high = (float(amount) / top * plot.height() for amount in one.own)
            colour = QColor(payer_look(OWN).colour)
            painter.fillRect(QRectF(cell.left(), plot.bottom() - low, cell.width(), low), colour)
            if high > low:
                painter.setPen(QPen(colour, 1, Qt.PenStyle.DashLine))
                painter.drawRect(
                    QRectF(cell.left(), plot.bottom() - high, cell.width(), high - low)
                )
        self._draw_today(painter, plot.top(), plot.bottom())
        return plot.bottom() + 2

    def _draw_months(self, painter: QPainter, y: float) -> None:
        look, line = self.look, self.look.line_height
        painter.setFont(look.small)
        painter.setPen(QColor(look.colours.secondary))
        width = QFontMetricsF(look.small).horizontalAdvance("0000-00") * 1.35
        each = max(1, round(width / max(self.cell_rect((0, 0)).width(), 1) + 0.5))
        each = next((n for n in (1, 2, 3, 6, 12, 24, 60, 120) if n >= each), each)
        for number, month in enumerate(self._picture.months):
            if (month.month - 1 + 12 * month.year) % each:
                continue
            x = self.cell_rect((number, 0)).left()
            if x + width > self.width():
                continue
            painter.drawLine(QLineF(x, y, x, y + 4))
            painter.drawText(QRectF(x + 2, y + 3, width, line), _LEFT, str(month))

    def _draw_today(self, painter: QPainter, top: float, bottom: float) -> None:
        day = self._picture.today
        if not self._picture.first.first_day <= day <= self._picture.last.last_day:
            return
        painter.setPen(QPen(QColor(self.look.colours.text), 2))
        x = self._x(day)
        painter.drawLine(QLineF(x, top, x, bottom))

    def _draw_cursor(self, painter: QPainter, area: QRectF) -> None:
        if self.cursor_cell is None:
            return
        ground = QColor(self.look.colours.accent)
        ground.setAlphaF(0.16)
        rect = self.cell_rect(self.cursor_cell)
        painter.fillRect(QRectF(rect.left(), 0, rect.width(), area.height()), ground)

    def _x(self, day: date) -> float:
        """Return the pixel of a day: months are equally wide."""
        month = self._picture.first
        number = (day.year - month.year) * 12 + day.month - month.month
        days = (date(day.year + day.month // 12, day.month % 12 + 1, 1) - day.replace(day=1)).days
        return self.cell_rect((0, 0)).left() + self.cell_rect((0, 0)).width() * (
            number + (day.day - 1) / days
        )

    def _axis_width(self) -> float:
        values = ticks(0.0, max(float(self._picture.top), 1.0), 3)
        metrics = QFontMetricsF(self.look.small)
        return max(map(metrics.horizontalAdvance, tick_texts(values)), default=0) + 10
