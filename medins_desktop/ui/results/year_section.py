"""One medical year of the settlement: its table, its range, its refused bills, its aid."""

from functools import partial

from PySide6.QtCore import QModelIndex, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from medins_desktop.core.result import SettledBill, SettledYear
from medins_desktop.ui.fields.figure_table import FigureTable
from medins_desktop.ui.fields.form import add_left, button, card, column, text_label
from medins_desktop.ui.results.settlement_cells import (
    StepKey,
    bill_label,
    bill_of,
    cells_for,
)
from medins_desktop.wording.amounts import year_text, yuan
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import payer_name, source_text
from medins_desktop.wording.own_cost import own_cost_text
from medins_desktop.wording.refusals import refusal_text


class YearSection(QWidget):
    """Shows a year; `opened` asks for the explanation of an amount."""

    opened = Signal(object)
    bill_selected = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._year: SettledYear | None = None
        self._frame, self._frame_layout = card()
        layout = self._frame_layout
        column(self).addWidget(self._frame)
        self._title, self._range = text_label("section"), text_label("notice")
        self.table = FigureTable(whole_rows=False)
        self.table.opened.connect(self.opened)
        self.table.selectionModel().currentChanged.connect(self._select)
        self._notes = QFrame()
        self._notes_layout: QVBoxLayout = column(self._notes)
        for widget in (self._title, self.table, self._range, self._notes):
            layout.addWidget(widget)

    def show_year(self, year: SettledYear) -> None:
        """Show a year's figures."""
        self._year = year
        self._title.setText(translate("pages", "Medical year {0}").format(year_text(year.year)))
        self.table.setAccessibleName(self._title.text())
        self._range.setText(_range_text(year))
        self._range.setVisible(bool(self._range.text()))
        self._fill_table()
        self._fill_notes(year)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Turn the table when its width asks for it."""
        super().resizeEvent(event)
        self._fill_table()

    def _fill_table(self) -> None:
        if self._year is None:
            return
        sides = self._frame_layout.contentsMargins()
        room = self.width() - sides.left() - sides.right() - 2 * self._frame.frameWidth()
        headings, rows = cells_for(self._year, lambda table: self.table.width_of(*table) <= room)
        chooser = self.table.selectionModel()
        chooser.blockSignals(True)
        self.table.show_cells(headings, rows)
        chooser.blockSignals(False)

    def _fill_notes(self, year: SettledYear) -> None:
        while (item := self._notes_layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for settled in year.bills:
            if settled.refused:
                self._add_refusal(settled)
        for layer, step in year.aid.items():
            words = translate("pages", "{0}: {1} once this year, on last year's burden")
            policy = next((bill.policy for bill in year.bills if layer in bill.aid), None)
            amount = step.amount
            link = button("link")
            link.setText(words.format(payer_name(layer, policy), yuan(amount)))
            owner = next(bill.bill.id for bill in year.bills if layer in bill.aid)
            link.clicked.connect(partial(self.opened.emit, StepKey(owner, "aid", layer)))
            add_left(self._notes_layout, link)
        self._notes.setVisible(self._notes_layout.count() > 0)

    def _add_refusal(self, settled: SettledBill) -> None:
        """Say why a bill is not paid, by which law, and which door is open."""
        code = settled.refused[0]
        sentence, door = refusal_text(code, settled.policy, settled.bill)
        law = settled.policy.exclusions.get(code) if settled.policy is not None else None
        cited = "; ".join(source_text(c) for c in law.citations) if law is not None else ""
        name = translate("pages", "{0}: {1}").format(bill_label(settled), sentence)
        for text, role in ((name, "strong"), (door, ""), (cited, "help")):
            if text:
                label = text_label(role)
                label.setText(text)
                self._notes_layout.addWidget(label)

    def _select(self, current: QModelIndex, _: QModelIndex) -> None:
        bill = bill_of(self.table.figures.cell(current))
        if bill is not None:
            self.bill_selected.emit(bill)


def _range_text(year: SettledYear) -> str:
    if year.own_cost_range is None:
        ranged = [bill for bill in year.bills if bill.own_cost_range is not None]
        lines = [
            translate("pages", "{0}: you bear {1}").format(bill_label(bill), own_cost_text(bill))
            for bill in ranged
        ]
        lines = [translate("pages", "Something is not known; the table shows the low end."), *lines]
        return "\n".join(lines) if ranged else ""
    low, high = year.own_cost_range
    return translate(
        "pages", "Something is not known: you bear from {0} to {1}. The table shows the low end."
    ).format(yuan(low), yuan(high))
