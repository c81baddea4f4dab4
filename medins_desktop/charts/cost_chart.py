"""The cost chart on screen: its finding as a title, the views, the table behind it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QLabel, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from medins_desktop.charts.chart_colours import LIGHT, ChartColours
from medins_desktop.charts.chart_text import finding, nothing_to_show, view_names, views_name
from medins_desktop.charts.cost_picture import CostPicture
from medins_desktop.charts.cost_plot import CostPlot
from medins_desktop.charts.cost_table import CostTable

_TABLE = 2


class CostChart(QWidget):
    """Shows who pays as a bill grows, own cost alone, or the numbers as a table.

    Emits the `Reading` under the cross-hair (None when it goes) and the number of the
    view that was chosen: 0 who pays, 1 own cost alone, 2 the table.
    """

    cursor_moved = Signal(object)
    view_chosen = Signal(int)

    def __init__(self, picture: CostPicture | None = None, colours: ChartColours = LIGHT) -> None:
        self._made = False
        super().__init__()
        self._picture = picture
        self._colours = colours
        self._plot: CostPlot | None = None
        self._table: CostTable | None = None
        self._title = QLabel(wordWrap=True)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._views = QTabBar(drawBase=False, expanding=False)
        for _ in view_names():
            self._views.addTab("")
        self._stack = QStackedWidget()
        self._nothing = QLabel(wordWrap=True, alignment=Qt.AlignmentFlag.AlignCenter)
        self._stack.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._title)
        layout.addWidget(self._views)
        layout.addWidget(self._stack, 1)
        self._views.currentChanged.connect(self._show_view)
        self._made = True
        self._retranslate()
        self.show_picture(picture)

    @property
    def plot(self) -> CostPlot | None:
        """Return the drawing; None while there is nothing to draw."""
        return self._plot

    @property
    def table(self) -> CostTable | None:
        """Return the table, made when it is first looked at."""
        return self._table

    def show_picture(self, picture: CostPicture | None) -> None:
        """Show other data, or nothing; the view and the zoom stay."""
        self._picture = picture
        if picture is not None:
            if self._plot is None:
                self._plot = CostPlot(picture, self._colours)
                self._plot.cursor_moved.connect(self.cursor_moved)
                self._plot.next_view_wanted.connect(self._next_view)
                self._stack.addWidget(self._plot)
            else:
                self._plot.show_picture(picture)
        self._say_finding()
        self._show_view(self._views.currentIndex())

    def set_theme(self, colours: ChartColours) -> None:
        """Take the colours of a light or a dark window."""
        self._colours = colours
        if self._plot is not None:
            self._plot.set_colours(colours)

    @property
    def shows_table(self) -> bool:
        """Whether the table was chosen."""
        return self._views.currentIndex() == _TABLE

    def show_view(self, number: int) -> None:
        """Show who pays (0), own cost alone (1) or the table (2)."""
        self._views.setCurrentIndex(number)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language and the text size."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LanguageChange, QEvent.Type.FontChange) and self._made:
            self._retranslate()

    def _show_view(self, number: int) -> None:
        picture, plot = self._picture, self._plot
        self._views.setVisible(picture is not None)
        if picture is None or plot is None:
            self._stack.setCurrentWidget(self._nothing)
            return
        if number == _TABLE:
            self._show_table(picture)
        else:
            plot.show_kind("own" if number == 1 else "payers")
            self._stack.setCurrentWidget(plot)
        self.view_chosen.emit(number)

    def _show_table(self, picture: CostPicture) -> None:
        if self._table is None:
            self._table = CostTable(picture)
            self._stack.addWidget(self._table)
        else:
            self._table.show_picture(picture)
        self._stack.setCurrentWidget(self._table)

    def _next_view(self) -> None:
        self._views.setCurrentIndex(1 - self._views.currentIndex())

    def _retranslate(self) -> None:
        bold = QFont(self.font())
        bold.setBold(True)
        self._title.setFont(bold)
        self._nothing.setText(nothing_to_show())
        self._views.setAccessibleName(views_name())
        for number, name in enumerate(view_names()):
            self._views.setTabText(number, name)
        self._say_finding()
        if self._picture is None:
            return
        if self._plot is not None:
            self._plot.retranslate()
        if self._table is not None and self._stack.currentWidget() is self._table:
            self._table.show_picture(self._picture)

    def _say_finding(self) -> None:
        words = finding(self._picture) if self._picture is not None else ""
        self._title.setVisible(bool(words))
        self._title.setText(words)
        self.setAccessibleName(words)
