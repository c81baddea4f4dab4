"""The words on the cost chart: names beside it, the bill's dot, the card of exact values."""

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from medins_desktop.charts.chart_frame import ChartLook, Frame, value_at
from medins_desktop.charts.chart_text import (
    area_name,
    next_hundred,
    own_line_names,
    own_text,
    spent_exactly,
    threshold_name,
    your_bill,
)
from medins_desktop.charts.cost_drawing import COMPARED, fill
from medins_desktop.charts.cost_picture import CostPicture, Reading
from medins_desktop.charts.label_places import spread
from medins_desktop.charts.payer_colours import OWN, payer_look
from medins_desktop.wording.amounts import yuan

_LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT_MIDDLE = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _EndLabel:
    """A name beside the plot, at the height where its area or line ends."""

    name: str
    payer: str
    y: float
    weight: float


def draw_end_labels(painter: QPainter, frame: Frame, picture: CostPicture, look: ChartLook) -> None:
    """Draw the names of areas or lines to the right of where they end, joined by a leader."""
    plot, line = frame.plot, look.line_height
    labels = _end_labels(frame, picture)
    room = int((plot.height() + line) / line)
    labels = sorted(sorted(labels, key=lambda label: -label.weight)[:room], key=lambda one: one.y)
    places = spread(
        [label.y for label in labels], line, plot.top() - line / 2, plot.bottom() + line / 2
    )
    painter.setFont(look.small)
    metrics = QFontMetricsF(look.small)
    end = plot.right()
    for label, y in zip(labels, places, strict=True):
        painter.setPen(QPen(QColor(look.colours.secondary), 0.8))
        painter.drawLine(QLineF(end + 2, label.y, end + 10, y))
        fill(painter, QRectF(end + 11, y - 5, 10, 10), label.payer, look)
        painter.setPen(QColor(look.colours.text))
        box = QRectF(end + 25, y - line / 2, frame.chart.right() - end - 25, line)
        name = metrics.elidedText(label.name, Qt.TextElideMode.ElideRight, box.width() + 1)
        painter.drawText(box, _LEFT_MIDDLE, name)


def draw_your_bill(
    painter: QPainter, frame: Frame, picture: CostPicture, look: ChartLook, *, words: bool
) -> None:
    """Draw the person's own bill as a dot, with its amounts if `words`."""
    here, view = picture.here, frame.view
    total = float(here.total)
    if not view.x0 <= total <= view.x1:
        return
    stacked = view.kind == "payers"
    dot = frame.point(total, total if stacked else float(here.own))
    painter.setPen(QPen(QColor(look.colours.text), 1.2))
    painter.drawLine(QLineF(dot.x(), frame.plot.bottom(), dot.x(), dot.y()))
    painter.setBrush(QColor(payer_look(OWN).colour))
    painter.setPen(QPen(QColor(look.colours.surface), 2))
    painter.drawEllipse(dot, 6, 6)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if words:
        lines = your_bill(here) if stacked else (*your_bill(here), next_hundred(here))
        _draw_chip(painter, frame, picture, dot, lines, look)


def draw_cursor(
    painter: QPainter, frame: Frame, picture: CostPicture, reading: Reading, look: ChartLook
) -> None:
    """Draw the cross-hair at a total and the small card of exact values."""
    total = float(reading.total)
    x = frame.x(total)
    painter.setPen(QPen(QColor(look.colours.accent), 1.4))
    painter.drawLine(QLineF(x, frame.plot.top(), x, frame.plot.bottom()))
    painter.setBrush(QColor(look.colours.accent))
    painter.setPen(QPen(QColor(look.colours.surface), 1.5))
    painter.drawEllipse(frame.point(total, float(reading.own)), 4.5, 4.5)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _draw_card(
        painter, frame, x, _card_rows(picture, reading, frame), _card_head(picture, reading), look
    )


def _end_labels(frame: Frame, picture: CostPicture) -> list[_EndLabel]:
    end = frame.view.x1
    if frame.view.kind == "own":
        low, high, compared = own_line_names(picture)
        lines = (
            (low, OWN, picture.own),
            (high, OWN, picture.own_high),
            (compared, COMPARED, picture.compared),
        )
        return [
            _EndLabel(name, payer, frame.y(value_at(line, end)), 1.0)
            for name, payer, line in lines
            if line is not None
        ]
    labels, below = [], 0.0
    for payer, line in picture.areas:
        amount = value_at(line, end)
        if amount > 0:
            middle = frame.y(below + amount / 2)
            labels.append(_EndLabel(area_name(payer, picture.policy), payer, middle, amount))
        below += amount
    return labels


def _draw_chip(
    painter: QPainter,
    frame: Frame,
    picture: CostPicture,
    dot: QPointF,
    lines: tuple[str, ...],
    look: ChartLook,
) -> None:
    """Draw lines of text near the dot, hiding nothing; without room, the first two alone."""
    metrics, line = QFontMetricsF(_bold(look.small)), look.line_height
    for shown in (lines, lines[:2]):
        lines = shown
        width = max(metrics.horizontalAdvance(text) for text in lines) + 16
        size = QSizeF(width, len(lines) * line + 8)
        box = _free_box(frame, picture, dot, size)
        if box is not None:
            break
    else:
        box = _box_beside(frame, dot, size)
    _draw_box(painter, box, look)
    painter.setPen(QColor(look.colours.text))
    for i, text in enumerate(lines):
        painter.setFont(_bold(look.small) if i == 1 else look.small)
        row = QRectF(box.left() + 8, box.top() + 4 + i * line, size.width(), line)
        painter.drawText(row, _LEFT_MIDDLE, text)


def _free_box(frame: Frame, picture: CostPicture, dot: QPointF, size: QSizeF) -> QRectF | None:
    """Return the place nearest to the dot that hides nothing, None if there is none."""
    plot = frame.plot.adjusted(2, 2, -2, -2)
    beside = (dot.x() - 12 - size.width(), dot.x() + 12)
    lefts = [*beside, beside[1] + 40, beside[1] + 100, beside[0] - 40]
    tops = [dot.y() - size.height() - 4, dot.y() + 8]
    tops += [plot.top() + i * 10 for i in range(int((plot.height() - size.height()) / 10) + 1)]
    x0, y0 = dot.x() - size.width() / 2, dot.y() - size.height() / 2
    corners = [(x, y) for x in lefts for y in tops]
    corners.sort(key=lambda corner: abs(corner[0] - x0) + abs(corner[1] - y0))
    boxes = (QRectF(QPointF(x, y), size) for x, y in corners)
    pieces = _pieces(frame, picture)
    free = (box for box in boxes if plot.contains(box) and not _hides(frame, box, dot, pieces))
    return next(free, None)


def _box_beside(frame: Frame, dot: QPointF, size: QSizeF) -> QRectF:
    plot = frame.plot.adjusted(2, 2, -2, -2)
    box = QRectF(QPointF(dot.x() - 12 - size.width(), dot.y() - size.height() - 4), size)
    box.moveLeft(max(min(box.left(), plot.right() - size.width()), plot.left()))
    box.moveTop(max(min(box.top(), plot.bottom() - size.height()), plot.top()))
    return box


def _pieces(frame: Frame, picture: CostPicture) -> list[QLineF]:
    """Return the straight pieces, in pixels, that a box should not hide."""
    if frame.view.kind == "payers":
        return []
    lines = [one for one in (picture.own, picture.own_high, picture.compared) if one is not None]
    return [
        QLineF(frame.point(float(x0), float(y0)), frame.point(float(x1), float(y1)))
        for line in lines
        for (x0, y0), (x1, y1) in pairwise(zip(line.xs, line.ys, strict=True))
    ]


def _hides(frame: Frame, box: QRectF, dot: QPointF, pieces: list[QLineF]) -> bool:
    """Return whether a box lies on the dot, on the areas, or on a line of own cost."""
    near = box.adjusted(-5, -5, 5, 5)
    if near.contains(dot):
        return True
    if frame.view.kind == "payers":
        return box.bottom() > frame.y(frame.total_at(box.right())) + 1
    return any(_crosses(piece, near) for piece in pieces)


def _crosses(piece: QLineF, box: QRectF) -> bool:
    """Return whether a piece that rises or falls to the right passes through a box."""
    left, right = max(piece.x1(), box.left()), min(piece.x2(), box.right())
    if left > right:
        return False
    slope = (piece.y2() - piece.y1()) / (piece.x2() - piece.x1() or 1.0)
    ends = [piece.y1() + slope * (x - piece.x1()) for x in (left, right)]
    return max(ends) >= box.top() and min(ends) <= box.bottom()


def _card_head(picture: CostPicture, reading: Reading) -> tuple[str, ...]:
    named = picture.threshold_at(reading.total)
    head = spent_exactly(reading.total)
    return (head, threshold_name(named, picture.policy)) if named else (head,)


def _card_rows(picture: CostPicture, reading: Reading, frame: Frame) -> list[tuple[str, str, str]]:
    rows = [(OWN, area_name(OWN, None), own_text(reading))]
    if reading.compared is not None and frame.view.kind == "own":
        rows.append((COMPARED, own_line_names(picture)[2], yuan(reading.compared)))
    if frame.view.kind == "payers":
        rows[:0] = [
            (payer, area_name(payer, picture.policy), yuan(amount))
            for payer, amount in reversed(reading.amounts[1:])
            if amount
        ]
    return rows


def _draw_card(
    painter: QPainter,
    frame: Frame,
    x: float,
    rows: list[tuple[str, str, str]],
    head: tuple[str, ...],
    look: ChartLook,
) -> None:
    metrics, line, plot = QFontMetricsF(look.small), look.line_height, frame.plot
    bold = QFontMetricsF(_bold(look.small))
    width = 46 + max(metrics.horizontalAdvance(n) + bold.horizontalAdvance(v) for _, n, v in rows)
    width = max(width, 20 + max(bold.horizontalAdvance(text) for text in head))
    height = (len(rows) + len(head)) * line + 10
    left = x - width - 14 if x - width - 14 >= plot.left() + 2 else x + 14
    top = plot.top() + 4 if height < plot.height() else plot.top() - frame.name_rows * line
    box = QRectF(left, top, width, height)
    _draw_box(painter, box, look)
    painter.setPen(QColor(look.colours.text))
    for i, text in enumerate(head):
        painter.setFont(_bold(look.small) if i == 0 else look.small)
        painter.drawText(
            QRectF(left + 10, box.top() + 5 + i * line, width, line), _LEFT_MIDDLE, text
        )
    for i, (payer, name, amount) in enumerate(rows, start=len(head)):
        row = QRectF(left + 10, box.top() + 5 + i * line, width - 20, line)
        fill(painter, QRectF(row.left(), row.center().y() - 5, 10, 10), payer, look)
        painter.setPen(QColor(look.colours.text))
        painter.setFont(look.small)
        painter.drawText(row.adjusted(16, 0, 0, 0), _LEFT_MIDDLE, name)
        painter.setFont(_bold(look.small) if payer == OWN else look.small)
        painter.drawText(row, _RIGHT_MIDDLE, amount)


def _draw_box(painter: QPainter, box: QRectF, look: ChartLook) -> None:
    background = QColor(look.colours.surface)
    background.setAlphaF(1.0 if look.colours.hatched else 0.94)
    painter.setBrush(background)
    painter.setPen(QPen(QColor(look.colours.hairline), 1))
    painter.drawRoundedRect(box, 6, 6)
    painter.setBrush(Qt.BrushStyle.NoBrush)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
