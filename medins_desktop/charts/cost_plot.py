"""The drawing of the cost chart on screen: zoom, cross-hair, keyboard."""

from collections.abc import Callable
from decimal import ROUND_HALF_UP, Decimal

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QResizeEvent,
)

from medins_desktop.charts.axis_steps import clean_step
from medins_desktop.charts.chart_colours import ChartColours
from medins_desktop.charts.chart_frame import ChartLook, Frame, Kind, View, frame_for
from medins_desktop.charts.chart_text import finding, key_help, plot_name, reading_text
from medins_desktop.charts.cost_drawing import Shapes, draw_axes, draw_data, draw_thresholds
from medins_desktop.charts.cost_labels import draw_cursor, draw_end_labels, draw_your_bill
from medins_desktop.charts.cost_picture import CostPicture
from medins_desktop.charts.plot_style import NARROWEST, TotalPlot
from medins_desktop.charts.read_chart import announce

_STEPS_ACROSS = 200  # a key press moves the cursor by about this part of what is in view
_MOUSE_STEPS = 1000  # the mouse reads clean totals about this fine
_SNAP = 5.0  # pixels from a corner within which the mouse reads the corner itself
_ZOOM = 0.8
_LEAST = QSize(120, 90)  # below that there is no room to draw in


class CostPlot(TotalPlot):
    """Shows a `CostPicture`; emits the `Reading` under the cursor, None when it goes."""

    cursor_moved = Signal(object)
    next_view_wanted = Signal()

    def __init__(self, picture: CostPicture, colours: ChartColours) -> None:
        self._made = False
        super().__init__()
        self._picture = picture
        self._shapes = Shapes.of(picture)
        self._look = ChartLook(colours, self.font())
        self._kind: Kind = "payers"
        self._cursor: Decimal | None = None
        self._moved_by_hand = False
        self._frame: Frame | None = None
        self._keys = self._actions()
        self._made = True
        self.box.sigXRangeChanged.connect(self._lay_out)
        self.box.sigRangeChangedManually.connect(self._note_move)
        self.set_colours(colours)
        self.show_picture(picture)

    def show_picture(self, picture: CostPicture) -> None:
        """Show other data; who has zoomed into the same bill stays there."""
        stays = self._moved_by_hand and picture.bill_id == self._picture.bill_id
        self._picture, self._shapes = picture, Shapes.of(picture)
        self._moved_by_hand = stays
        if self._cursor is not None and self._cursor > picture.far:
            self._cursor = None
        low, high = self.x_range
        self.set_x_limit(float(picture.far))
        if not (stays and low < float(picture.far)):
            low, high = 0.0, float(picture.near)
        self.set_x_range(low, min(high, float(picture.far)))
        self.retranslate()

    def show_kind(self, kind: Kind) -> None:
        """Show all payers, or own cost alone on its own scale."""
        if kind != self._kind:
            self._kind = kind
            self._lay_out()

    def set_colours(self, colours: ChartColours) -> None:
        """Take other colours."""
        self._look = ChartLook(colours, self.font())
        self.setBackground(QColor(colours.surface))
        self._lay_out()

    def retranslate(self) -> None:
        """Say everything in the language in use."""
        self.setAccessibleName(plot_name())
        self.setAccessibleDescription(f"{finding(self._picture)} {key_help()}")
        self._lay_out()

    @property
    def frame(self) -> Frame | None:
        """Return where the parts lie; None before there is room."""
        return self._frame

    @property
    def cursor_total(self) -> Decimal | None:
        """Return the total at the cross-hair, None without one."""
        return self._cursor

    def move_cursor(self, total: Decimal | None) -> None:
        """Put the cross-hair at a total, or take it away."""
        if total is not None:
            total = min(max(total, Decimal(0)), self._picture.far)
        if total == self._cursor:
            return
        self._cursor = total
        reading = None if total is None else self._picture.at(total)
        self.cursor_moved.emit(reading)
        self.redraw()

    def show_all(self) -> None:
        """Show the whole curve, past its last threshold."""
        self._go(0.0, float(self._picture.far))

    def show_your_bill(self) -> None:
        """Show the first view again: around the bill."""
        self._moved_by_hand = False
        self.set_x_range(0.0, float(self._picture.near))

    def draw(self, painter: QPainter) -> None:
        """Draw the chart."""
        frame, look, picture = self._frame, self._look, self._picture
        if frame is None:
            return
        draw_axes(painter, frame, look)
        draw_data(painter, frame, self._shapes, look)
        draw_thresholds(painter, frame, picture, look)
        draw_end_labels(painter, frame, picture, look)
        cursor = self._cursor
        seen = cursor is not None and frame.view.x0 <= cursor <= frame.view.x1
        draw_your_bill(painter, frame, picture, look, words=not seen)
        if cursor is not None and seen:
            draw_cursor(painter, frame, picture, picture.at(cursor), look)
        if self.hasFocus():
            painter.setPen(QPen(QColor(look.colours.accent), 2))
            painter.drawRoundedRect(QRectF(self.viewport().rect()).adjusted(1, 1, -1, -1), 6, 6)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read and zoom with the keyboard."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = Qt.Key(event.key())
        if control:
            key = {Qt.Key.Key_Left: Qt.Key.Key_Down, Qt.Key.Key_Right: Qt.Key.Key_Up}.get(key, key)
        action = self._keys.get(key)
        if action is None:
            event.ignore()
            return
        action()
        self._say_reading()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Move the cross-hair with the mouse."""
        super().mouseMoveEvent(event)
        frame = self._frame
        if frame is None or event.buttons() != Qt.MouseButton.NoButton:
            return
        inside = frame.plot.adjusted(-4, -40, 4, 20).contains(event.position())
        self.move_cursor(self._read_at(event.position().x(), frame) if inside else None)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the cross-hair away with the mouse."""
        super().leaveEvent(event)
        self.move_cursor(None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew."""
        super().resizeEvent(event)
        if self._made:
            self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the font and the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._made:
            self.set_colours(self._look.colours)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Draw without the ring."""
        super().focusOutEvent(event)
        self.redraw()

    def _actions(self) -> dict[Qt.Key, Callable[[], None]]:
        key = Qt.Key
        return {
            key.Key_Left: lambda: self._step(-1),
            key.Key_Right: lambda: self._step(1),
            key.Key_Down: lambda: self._to_corner(self._picture.corner_before),
            key.Key_Up: lambda: self._to_corner(self._picture.corner_after),
            key.Key_Return: lambda: self._read(self._picture.here.total),
            key.Key_Enter: lambda: self._read(self._picture.here.total),
            key.Key_Escape: lambda: self.move_cursor(None),
            key.Key_Home: self.show_all,
            key.Key_End: self.show_your_bill,
            key.Key_Space: self.next_view_wanted.emit,
            key.Key_Plus: lambda: self._zoom(_ZOOM),
            key.Key_Equal: lambda: self._zoom(_ZOOM),
            key.Key_Minus: lambda: self._zoom(1 / _ZOOM),
        }

    def _step(self, direction: int) -> None:
        """Move to the next clean total to the left or right."""
        low, high = self.x_range
        step = Decimal(repr(clean_step(high - low, _STEPS_ACROSS)))
        if self._cursor is None:
            self._read(self._picture.here.total)
            return
        steps = self._cursor / step
        whole = steps.to_integral_value(ROUND_HALF_UP)
        if (whole - steps) * direction <= 0:
            whole += direction
        self._read(whole * step)

    def _to_corner(self, corner: Callable[[Decimal], Decimal]) -> None:
        start = self._picture.here.total if self._cursor is None else self._cursor
        self._read(corner(start))

    def _read(self, total: Decimal) -> None:
        """Put the cross-hair at a total and bring it into view."""
        self.move_cursor(total)
        low, high = self.x_range
        at = float(total)
        if not low <= at <= high:
            start = max(min(at - (high - low) / 2, float(self._picture.far) - (high - low)), 0.0)
            self._go(start, start + high - low)

    def _zoom(self, factor: float) -> None:
        low, high = self.x_range
        cursor = self._picture.here.total if self._cursor is None else self._cursor
        still = min(max(float(cursor), low), high)
        span = max((high - low) * factor, NARROWEST)
        start = max(still - (still - low) * span / (high - low), 0.0)
        self._go(start, min(start + span, float(self._picture.far)))

    def _go(self, low: float, high: float) -> None:
        self._moved_by_hand = True
        self.set_x_range(low, high)

    def _note_move(self, *_: object) -> None:
        self._moved_by_hand = True

    def _read_at(self, pixel: float, frame: Frame) -> Decimal:
        """Return the corner at a pixel, the bill itself, or a clean total."""
        corners = (self._picture.here.total, *self._picture.corners)
        near = min(corners, key=lambda corner: abs(frame.x(float(corner)) - pixel))
        if abs(frame.x(float(near)) - pixel) <= _SNAP:
            return near
        step = Decimal(repr(clean_step(frame.view.x1 - frame.view.x0, _MOUSE_STEPS)))
        total = Decimal(repr(frame.total_at(pixel)))
        return (total / step).to_integral_value(ROUND_HALF_UP) * step

    def _say_reading(self) -> None:
        """Tell a screen reader what stands at the cross-hair."""
        if self._cursor is None:
            return
        text = reading_text(self._picture, self._picture.at(self._cursor))
        announce(self, text)

    def _lay_out(self, *_: object) -> None:
        """Find the frame for what is in view, and put the view box there."""
        if self.width() < _LEAST.width() or self.height() < _LEAST.height():
            return
        view = View(self._kind, *self.x_range)
        if view.x1 - view.x0 < 1:
            return
        rect = QRectF(self.rect()).adjusted(6, 4, -4, -4)
        self._frame = frame_for(rect, self._picture, view, self._look)
        self.set_plot_rect(self._frame.plot)
        self.redraw()
