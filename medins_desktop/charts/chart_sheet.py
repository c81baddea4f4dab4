"""A chart of cells with its finding as a title, what is under the cursor, and its table."""

from collections.abc import Sequence
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QLabel,
    QSizePolicy,
    QStackedWidget,
    QTabBar,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from medins_desktop.charts.cell_plot import Cell, CellPlot

translate = QCoreApplication.translate

P = TypeVar("P", bound=CellPlot)
_SIDE = Qt.AlignmentFlag.AlignVCenter
_MOST_ROWS = 14


class CellTable(QTableWidget):
    """The numbers behind a chart of cells; Enter or a click opens one."""

    def __init__(self) -> None:
        super().__init__()
        self.wanted_height = 0
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.horizontalHeader().setHighlightSections(False)
        mode = QHeaderView.ResizeMode.ResizeToContents
        self.horizontalHeader().setSectionResizeMode(mode)

    def show_rows(self, heads: Sequence[str], rows: Sequence[Sequence[str]], words: int) -> None:
        """Show other rows; the first `words` columns hold words, the others figures."""
        self.setColumnCount(len(heads))
        self.setRowCount(len(rows))
        self.setHorizontalHeaderLabels(list(heads))
        for column in range(len(heads)):
            head = self.horizontalHeaderItem(column)
            if head is not None:
                head.setTextAlignment(_side(column < words))
        for number, row in enumerate(rows):
            for column, text in enumerate(row):
                item = QTableWidgetItem(text)
                item.setTextAlignment(_side(column < words))
                self.setItem(number, column, item)
        high = round(self.fontMetrics().height() * 1.5)
        self.verticalHeader().setDefaultSectionSize(high)
        self.wanted_height = (min(len(rows), _MOST_ROWS) + 2) * high
        if self.minimumHeight():
            self.setMinimumHeight(self.wanted_height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Enter open what a click opens."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentRow() >= 0:
            self.cellClicked.emit(self.currentRow(), self.currentColumn())
            return
        super().keyPressEvent(event)


class ChartSheet(QWidget, Generic[P]):
    """Shows a chart or its table; below the chart, in words, what is under the cursor."""

    def __init__(self, plot: P, lines: int) -> None:
        super().__init__()
        self.plot, self.table, self._lines = plot, CellTable(), lines
        self._title, self._reading = QLabel(wordWrap=True), QLabel(wordWrap=True)
        self._title.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._reading.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._reading.setProperty("role", "secondary")
        self.views = QTabBar(drawBase=False, expanding=False)
        for _ in range(2):
            self.views.addTab("")
        self._chart = QWidget()
        inside = QVBoxLayout(self._chart)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(plot, 1)
        inside.addWidget(self._reading)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._chart)
        self._stack.addWidget(self.table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._title, self.views):
            layout.addWidget(widget)
        layout.addWidget(self._stack, 1)
        self.views.currentChanged.connect(self._show_view)
        plot.cursor_moved.connect(self._read)
        self._show_view(0)
        self.follow_font()

    def say(self, title: str, name: str) -> None:
        """Say the finding and what the chart is called."""
        bold = QFont(self.font())
        bold.setBold(True)
        self._title.setFont(bold)
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self.plot.setAccessibleName(name)
        self.plot.setAccessibleDescription(f"{title} {_keys()}")
        self.table.setAccessibleName(name)
        self.views.setAccessibleName(translate("charts", "{0}: chart or table").format(name))
        self.views.setTabText(0, translate("charts", "Chart"))
        self.views.setTabText(1, translate("charts", "Table"))
        self._read(self.plot.cursor_cell)

    def follow_font(self) -> None:
        """Keep room for the lines below the chart, so that nothing jumps."""
        high = self._reading.fontMetrics().lineSpacing() * self._lines
        self._reading.setMinimumHeight(high)

    @property
    def reading(self) -> str:
        """The words below the chart."""
        return self._reading.text()

    def _show_view(self, number: int) -> None:
        """Show chart or table; the other one takes no room."""
        self._stack.setCurrentIndex(number)
        for widget in (self._chart, self.table):
            shown = widget is self._stack.currentWidget()
            kind = QSizePolicy.Policy.Preferred if shown else QSizePolicy.Policy.Ignored
            widget.setSizePolicy(kind, kind)
        self.table.setMinimumHeight(self.table.wanted_height if number else 0)
        self._stack.updateGeometry()

    def _read(self, cell: Cell | None) -> None:
        self._reading.setText(_keys() if cell is None else self.plot.reading(cell))


def _keys() -> str:
    return translate(
        "charts", "Arrow keys or the mouse read a value; Enter or a click explains it."
    )


def _side(words: bool) -> Qt.AlignmentFlag:
    return (Qt.AlignmentFlag.AlignLeft if words else Qt.AlignmentFlag.AlignRight) | _SIDE
