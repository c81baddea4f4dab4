"""The map months of gap × bill size on a card, and the choice of when the bill falls."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from medins_desktop.charts.cell_plot import Cell
from medins_desktop.charts.chart_colours import ChartColours
from medins_desktop.charts.chart_sheet import ChartSheet
from medins_desktop.charts.gap_map import GapMap, GapMapPicture, MapCell
from medins_desktop.core.claim import Bill
from medins_desktop.core.gap import Stop, Threshold
from medins_desktop.interview.gaps import Gaps, sizes
from medins_desktop.ui.fields.form import card, column, flow_of, text_label
from medins_desktop.ui.results.gap_pictures import add_cells, map_picture, map_rows, under_gap
from medins_desktop.wording.language import language, translate

_OFFSETS = (-1, 0, 1, 3, 6)
_HOME = 1  # in the first month paid again


class GapMapCard(QWidget):
    """Emits the `BillUnderGap` of a cell that is opened."""

    opened = Signal(object)
    changed = Signal()

    def __init__(self, colours: ChartColours) -> None:
        super().__init__()
        self._shown: tuple[Gaps, Stop, Bill] | None = None
        self._cells_of: tuple[object, ...] = ()
        self._cells: dict[Cell, MapCell] = {}
        self._opens: list[Cell] = []
        self.sheet = ChartSheet(GapMap(GapMapPicture((), 0), colours), 1)
        self.falls, self._label = QComboBox(), QLabel()
        self.falls.setObjectName("gap-falls")
        self._label.setBuddy(self.falls)
        self._note = text_label("help")
        for offset in _OFFSETS:
            self.falls.addItem("", offset)
        self.falls.setCurrentIndex(_HOME)
        frame, layout = card()
        layout.addWidget(flow_of(self._label, self.falls, gap=2, centred=True))
        layout.addWidget(self.sheet)
        layout.addWidget(self._note)
        column(self).addWidget(frame)
        self.falls.activated.connect(lambda _: self.changed.emit())
        self.sheet.plot.opened.connect(self._open)
        self.sheet.table.cellClicked.connect(self._open_row)

    def show_map(
        self, gaps: Gaps, stop: Stop, bill: Bill, found: tuple[Threshold, ...], *, whole: bool
    ) -> None:
        """Show the gaps that are worked out; the table when all are."""
        self._shown = (gaps, stop, bill)
        offset = self.falls.currentData()
        key = (gaps, stop.first, bill, offset, language())
        if key != self._cells_of:
            self._cells_of, self._cells = key, {}
        add_cells(self._cells, gaps, stop.first, bill, offset)
        picture = map_picture(gaps, stop, bill, found, self._cells)
        self.sheet.plot.show_picture(picture)
        if whole:
            heads, rows, self._opens = map_rows(picture)
            self.sheet.table.show_rows(heads, rows, words=2)
        title = translate(
            "ui", "What you would pay, by the months not paid and the size of the bill"
        )
        self.sheet.say(title, translate("ui", "Map of gaps and bills"))

    def retranslate(self) -> None:
        """Say all texts."""
        self._label.setText(translate("ui", "The bill falls"))
        self.falls.setAccessibleName(self._label.text())
        texts = (
            translate("ui", "in the last month not paid"),
            translate("ui", "in the first month paid again"),
            translate("ui", "1 month after it"),
            translate("ui", "3 months after it"),
            translate("ui", "6 months after it"),
        )
        for number, text in enumerate(texts):
            self.falls.setItemText(number, text)
        self._note.setText(
            translate(
                "ui",
                "The stronger the colour, the larger the share that you pay. The strip at a cell's "
                "foot is the sign of cover on that day; dashed lines stand where something "
                "changes. Split cells: at the best and at the worst, because a rule is not known.",
            )
        )

    def _open(self, column_: int, row: int) -> None:
        if self._shown is None:
            return
        gaps, stop, bill = self._shown
        size = tuple(reversed(sizes(bill)))[row]
        gap = Stop(stop.first, column_)
        self.opened.emit(under_gap(gaps, gap, bill, size, self.falls.currentData()))

    def _open_row(self, row: int, _: int) -> None:
        if row < len(self._opens):
            self._open(*self._opens[row])
