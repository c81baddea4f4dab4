"""The drawing of the cost chart on screen: zoom, cross-hair, keyboard."""

from collections.abc import Callable
from decimal import ROUND_HALF_EVEN, Decimal

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
)

from medins_desktop.charts.axis_steps import clean_step
from medins_desktop.charts.chart_colours import ChartColours
from medins_desktop.charts.chart_frame import ChartLook, Frame, Kind, View, frame_for
from medins_desktop.charts.chart_text import (
    key_help,
    plot_name,
    reading_text,
    threshold_sentence,
)
from medins_desktop.charts.cost_drawing import Shapes, draw_axes, draw_data, draw_thresholds
from medins_desktop.charts.cost_labels import draw_cursor, draw_end_labels, draw_your_bill
from medins_desktop.charts.cost_picture import CostPicture, Reading
from medins_desktop.charts.plot_style import TotalPlot

_STEPS_ACROSS = 200  # a key press moves the cursor by about this part of the view
_NARROWEST = 100.0  # yuan: one does not zoom in further
_SNAP = 5.0  # pixels from a corner within which the mouse reads the corner itself


class CostPlot(TotalPlot):
    """Shows a `CostPicture`; emits the `Reading` under the cursor, None when it goes."""

    cursor_moved = Signal(object)
    kind_wanted = Signal(str)

    def __init__(self, picture: CostPicture, colours: ChartColours) -> None:
        self._picture = picture
        self._shapes = Shapes.of(picture)
        self._look = ChartLook(colours, self._font_of_body())
        self._kind: Kind = "payers"
        self._cursor: Decimal | None = None
        self._frame: Frame | None = None
        super().__init__(colours)
        self._look = ChartLook(colours, self.font())
        self.setMouseTracking(True)
        self.box.sigXRangeChanged.connect(self._range_changed)
        self._keys = self._key_actions()
        self.show_picture(picture)
        self.retranslate()
