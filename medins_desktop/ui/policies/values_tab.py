"""The values of a file as a table, beside it the one that is looked at."""

from collections.abc import Mapping
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QSplitter, QWidget

from medins_desktop.packs.stated_file import StatedFile
from medins_desktop.ui.fields.figure_table import Cell, FigureTable, Heading
from medins_desktop.ui.fields.form import column, scrolled
from medins_desktop.ui.policies.value_detail import ValueDetail
from medins_desktop.ui.policies.value_rows import ValueRow, value_rows
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import confidence_name, confidence_sentence

_LEAST_ROWS = 5


class ValuesTab(QWidget):
    """`figure_given` gives an id and what the case shall keep; `correction_asked` a row."""

    figure_given = Signal(str, object)
    correction_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.table = FigureTable(whole_rows=True, most_rows=_LEAST_ROWS)
        self.table.setAccessibleName(translate("pages", "Values"))
        self.table.setTextElideMode(Qt.TextElideMode.ElideMiddle)  # names differ at their ends
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.detail = ValueDetail()
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(scrolled(self.detail))
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([1200, 800])
        column(self, 0).addWidget(split, 1)
        self.rows: tuple[ValueRow, ...] = ()
        self._file: StatedFile | None = None
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self.table.opened.connect(lambda _: self.detail.focus_figure())
        self.detail.figure_given.connect(self.figure_given)
        self.detail.correction_asked.connect(self.correction_asked)

    def show_file(
        self, file: StatedFile, today: date, own: Mapping[str, str] | None, why_not: str
    ) -> None:
        """Show the values of a file; `why_not` says why no own figure can be typed, if so."""
        other = self._file is None or self._file.origin is not file.origin
        self._file, self._today, self._why_not = file, today, why_not
        self.rows = value_rows(file, today, own or {})
        headings = (
            Heading(translate("pages", "Value")),
            Heading(translate("pages", "Amount or rate")),
            Heading(translate("pages", "How well known"), rank=2),
        )
        self.table.show_cells(headings, [_cells(row) for row in self.rows])
        if other and self.rows:
            self.table.setCurrentIndex(self.table.figures.index(0, 0))
        self._show_current()

    def show_value(self, id_: str) -> None:
        """Look at a value; one that the file does not have changes nothing."""
        number = next((i for i, row in enumerate(self.rows) if row.id == id_), None)
        if number is None:
            return
        self.table.setCurrentIndex(self.table.figures.index(number, 0))

    def show_problem(self, id_: str, sentence: str) -> None:
        """Say beside the field why a figure was not taken."""
        if self.detail.id == id_:
            self.detail.show_problem(sentence)

    def _show_current(self) -> None:
        number = self.table.currentIndex().row()
        if self._file is not None and 0 <= number < len(self.rows):
            self.detail.show_value(self.rows[number], self._file, self._today, self._why_not)


def _cells(row: ValueRow) -> tuple[Cell, ...]:
    """Return the cells of a value; where the last has no room, the second says it too."""
    used, tip, known = row.used, row.stated, confidence_sentence(row.confidence or "user")
    if row.own:
        used = tip = translate("pages", "{0} · yours").format(row.used)
        name, tone, known = translate("pages", "Your figure"), "accent", confidence_sentence("user")
    elif not row.confidence:
        name, tone, known = translate("pages", "not known"), "attention", ""
    else:
        name = confidence_name(row.confidence)
        tone = "attention" if row.confidence in ("one-source", "own-knowledge") else ""
    strong = bool(row.own)
    return (
        Cell(row.name, link=True, key=row.id, tip=f"{row.name}\n{row.id}"),
        Cell(used, strong=strong, tone=tone, tip=f"{tip}\n{known}".strip()),
        Cell(name, strong=strong, tone=tone, tip=known),
    )
