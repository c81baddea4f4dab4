"""How a month and a year's head are drawn: ground, mark, outline of a gap, the cursor."""

from typing import Any

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from medins_desktop.charts.cover_looks import paint_cover
from medins_desktop.charts.source_looks import source_look
from medins_desktop.core.months import Month
from medins_desktop.ui import appearance
from medins_desktop.ui.pages.month_model import Index, MonthModel
from medins_desktop.wording.record_words import source_mark

_BAND = 1.5  # steps
_CENTRE = Qt.AlignmentFlag.AlignCenter


class MonthCell(QStyledItemDelegate):
    """Draws a month. While a stroke is drawn, its months look as they will."""

    def __init__(self, model: MonthModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model
        self.stroke: str | None = None

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw a month: its source, signs in the corners, the band of cover at its foot."""
        at: Any = option  # PySide6 does not declare the fields of the option
        month = self._model.month_at(index)
        if month is None:
            return
        area = at.rect.adjusted(1, 1, -1, -1)
        selected = bool(at.state & QStyle.StateFlag.State_Selected)
        entry = self._model.months.get(month)
        source: str | None = entry.source if entry is not None else None
        if selected and self.stroke is not None:
            source = self.stroke
        band = appearance.step(_BAND) if month in self._model.cover else 0
        paint_source(painter, area, source, foot=band)
        self._paint_signs(painter, area, month)
        if selected:
            _frame(painter, area, appearance.colour("surface"), 3)
            _frame(painter, area, appearance.colour("text"), 2)
        if at.state & QStyle.StateFlag.State_HasFocus:
            _frame(painter, at.rect, appearance.colour("accent"), 2)

    def _paint_signs(self, painter: QPainter, area: QRect, month: Month) -> None:
        model = self._model
        if month in model.gaps:
            pen = QPen(appearance.colour("attention"), 1, Qt.PenStyle.DashLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area.adjusted(1, 1, -2, -2))
        if month in model.deducted:
            corner, side = area.topRight(), appearance.step(2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(appearance.colour("text"))
            x, y = corner.x() + 1, corner.y()
            painter.drawPolygon([QPoint(x, y), QPoint(x - side, y), QPoint(x, y + side)])
        if month in model.elsewhere:
            corner, side = area.topLeft(), appearance.step(2)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(appearance.colour("text"))
            x, y = corner.x(), corner.y()
            painter.drawPolygon([QPoint(x, y), QPoint(x + side, y), QPoint(x, y + side)])
        if month == model.today:
            bar = QRectF(area.left() + 2, area.top(), area.width() - 4, appearance.step(0.75))
            painter.fillRect(bar, appearance.colour("accent"))
        if month in model.cover:
            high = appearance.step(_BAND)
            foot = QRectF(area.left(), area.bottom() + 1 - high, area.width(), high)
            painter.fillRect(foot.adjusted(0, -1, 0, 0), appearance.colour("surface"))
            paint_cover(painter, foot, model.cover[month])


class YearHead(QHeaderView):
    """The year, and beside it in secondary how many of its months count."""

    def __init__(self, model: MonthModel) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self._model = model
        self.setSectionsClickable(False)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)

    def sizeHint(self) -> QSize:
        """As wide as a year and two digits."""
        width = self.fontMetrics().horizontalAdvance("0000 00") + appearance.step(3)
        return QSize(width, super().sizeHint().height())

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw both."""
        year = self._model.years[section] if section < len(self._model.years) else 0
        paid = self._model.paid.get(year, 0)
        middle = Qt.AlignmentFlag.AlignVCenter
        inside = rect.adjusted(0, 0, -appearance.step(2), 0)
        painter.save()
        painter.setFont(self.font())
        painter.setPen(appearance.colour("text"))
        painter.drawText(inside, middle | Qt.AlignmentFlag.AlignLeft, str(year))
        painter.setPen(appearance.colour("secondary"))
        if paid:
            painter.drawText(inside, middle | Qt.AlignmentFlag.AlignRight, str(paid))
        painter.restore()


def paint_source(painter: QPainter, area: QRect, source: str | None, *, foot: int = 0) -> None:
    """Draw the ground and the mark of a source, clear of its foot; nothing is known of None."""
    look = source_look(source) if source is not None else None
    if look is not None:
        painter.fillRect(area, QColor(look.ground))
        painter.setPen(QColor(look.mark))
    else:
        painter.fillRect(area, appearance.colour("hover" if source is None else "surface"))
        painter.setPen(appearance.colour("text"))
        if source is not None:
            _frame(painter, area, appearance.colour("field_edge"), 1)
            painter.setPen(appearance.colour("text"))
    if source is not None:
        painter.drawText(area.adjusted(0, 0, 0, -foot), _CENTRE, source_mark(source))


def _frame(painter: QPainter, area: QRect, colour: QColor, width: int) -> None:
    painter.setPen(QPen(colour, width))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = width / 2
    painter.drawRect(QRectF(area).adjusted(inset, inset, -inset, -inset))
