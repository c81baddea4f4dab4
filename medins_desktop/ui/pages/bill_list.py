"""The table of bills: the figures typed and, beside them, what the person bears."""

from typing import NamedTuple

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence

from medins_desktop.core.claim import Bill
from medins_desktop.core.line import Amount
from medins_desktop.core.result import SettledBill
from medins_desktop.interview.assessment import Assessment
from medins_desktop.ui.fields.figure_table import LAST_RANK, Cell, FigureTable, Heading
from medins_desktop.ui.fields.typed_text import show_amount
from medins_desktop.wording.amounts import day_text, yuan
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import choice_name, field_name
from medins_desktop.wording.own_cost import own_cost_text
from medins_desktop.wording.refusals import refusal_line

_MOST_ROWS = 8

# What a link opens: the explanation of a bill, or a field that is missing.
EXPLAIN, FIELD = "explain", "field"


class _Row(NamedTuple):
    """What a row shows, and from what."""

    bill: Bill
    place: int
    settled: SettledBill | None
    cells: tuple[Cell, ...]

    def is_of(self, bill: Bill, index: int, settled: SettledBill | None) -> bool:
        """Return whether it is the row of just these."""
        return self.bill is bill and self.settled is settled and self.place == index


class BillList(FigureTable):
    """One row a bill, in the order typed; the row chosen is the bill in the form."""

    bill_chosen = Signal(str)
    paste_asked = Signal()
    delete_asked = Signal()

    def __init__(self) -> None:
        super().__init__(whole_rows=True, most_rows=_MOST_ROWS)
        self._ids: tuple[str, ...] = ()
        self._rows: dict[tuple[str, bool], _Row] = {}
        self.selectionModel().currentRowChanged.connect(self._choose)

    def show_bills(self, assessment: Assessment, chosen: str | None) -> None:
        """Show the bills, with the row of the chosen one selected."""
        bills = assessment.answers.bills
        self._ids = tuple(bill.id for bill in bills)
        settled = {one.bill.id: one for one in assessment.settlement.bills}
        if len(self._rows) > 4 * len(bills):
            self._rows.clear()  # rows of bills that are gone
        rows = [self._row(bill, i, settled.get(bill.id)) for i, bill in enumerate(bills)]
        chooser = self.selectionModel()
        chooser.blockSignals(True)
        self.show_cells(_headings(), [row.cells for row in rows])
        if chosen in self._ids:
            self._select_row(self._ids.index(chosen))
        chooser.blockSignals(False)

    def retranslate(self) -> None:
        """Say all rows anew when they are shown next."""
        self._rows.clear()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste with Ctrl+V, delete with Del."""
        if event.matches(QKeySequence.StandardKey.Paste):
            self.paste_asked.emit()
        elif event.matches(QKeySequence.StandardKey.Delete):
            self.delete_asked.emit()
        else:
            super().keyPressEvent(event)

    def _row(self, bill: Bill, index: int, settled: SettledBill | None) -> "_Row":
        """Return a row; the one made before, if it is of the same: most are after a key press."""
        place = bill.id, settled is None
        made = self._rows.get(place)
        if made is None or not made.is_of(bill, index, settled):
            made = self._rows[place] = _Row(bill, index, settled, _cells(bill, index, settled))
        return made

    def _select_row(self, row: int) -> None:
        if self.currentIndex().row() == row and self.selectionModel().isRowSelected(row):
            return
        flags = QItemSelectionModel.SelectionFlag
        current = self.currentIndex()
        last = self.figures.columnCount() - 1  # the amount that Enter opens
        index = self.figures.index(row, current.column() if current.isValid() else last)
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        self.viewport().update()  # the view does not hear of it

    def _choose(self, current: QModelIndex, _: QModelIndex) -> None:
        if 0 <= current.row() < len(self._ids):
            self.bill_chosen.emit(self._ids[current.row()])


def bill_name(bill: Bill, number: int) -> str:
    """Return what a bill is called: its number, kind and day."""
    words = [translate("pages", "Bill {0}").format(number)]
    if bill.kind is not None:
        words.append(choice_name("kind", bill.kind))
    if bill.day is not None:
        words.append(day_text(bill.day))
    return " · ".join(words)


def _headings() -> tuple[Heading, ...]:
    return (
        Heading(translate("pages", "Date")),
        Heading(translate("pages", "Kind"), rank=2),
        Heading(translate("pages", "Hospital"), rank=3),
        Heading(translate("pages", "Total"), right=True, rank=LAST_RANK),
        Heading(translate("pages", "Outside scope"), right=True, rank=4),
        Heading(translate("pages", "You bear"), right=True),
    )


def _cells(bill: Bill, index: int, settled: SettledBill | None) -> tuple[Cell, ...]:
    level = choice_name("hospital_level", bill.hospital_level) if bill.hospital_level else ""
    sums = settled.sums if settled is not None else None
    return (
        Cell(day_text(bill.day) if bill.day else "—", spoken=_unknown(bill.day)),
        Cell(_kind(bill), spoken=_unknown(bill.kind)),
        Cell(level or "—", spoken=_unknown(bill.hospital_level)),
        Cell(show_amount(bill.total) if bill.total is not None else "—", right=True),
        Cell(_figure(sums.outside_scope) if sums is not None else "—", right=True),
        _own_cost(bill, index, settled),
    )


def _kind(bill: Bill) -> str:
    name = choice_name("kind", bill.kind) if bill.kind else "—"
    quick = bill.total is not None and bill.is_estimate
    return translate("pages", "{0} (rough)").format(name) if quick else name


def _own_cost(bill: Bill, index: int, settled: SettledBill | None) -> Cell:
    if settled is None:
        return Cell(translate("pages", "Correct first"), right=True, tone="error")
    if settled.sums is None:
        return _missing(index, settled)
    ends = settled.own_cost_range
    figure = _figure(settled.sums.own_cost if ends is None else ends[0])
    low = settled.is_lower_bound or ends is not None
    text = translate("pages", "≥ {0}").format(figure) if low else figure
    tip = own_cost_text(settled)
    if settled.refused:
        tip = refusal_line(settled.refused[0], settled.policy, settled.bill)
    return Cell(text, right=True, link=True, tip=tip, key=(EXPLAIN, bill.id), spoken=tip)


def _missing(index: int, settled: SettledBill) -> Cell:
    """Return why there is no figure, short; the field that is missing is a click away."""
    code = settled.refused[0]
    head, _, about = code.partition(":")
    tip = refusal_line(code, settled.policy, settled.bill)
    short = {
        "unknown": translate("pages", "Missing: {0}").format(field_name(about)),
        "depends_on": translate("pages", "Waits for bill {0}").format(about),
        "no_rule": translate("pages", "No rule found"),
        "no_policy": translate("pages", "No rules here"),
    }.get(head, translate("pages", "No figure"))
    if head == "unknown" and settled.policy is not None and about in settled.policy.facts:
        short = translate("pages", "An answer is missing")
    if head != "unknown":
        return Cell(short, right=True, tone="attention", tip=tip)
    key = (FIELD, f"bills[{index}].{about}")
    return Cell(short, right=True, link=True, tone="attention", tip=tip, key=key)


def _figure(amount: Amount) -> str:
    return yuan(amount).replace("¥", "")


def _unknown(value: object) -> str:
    return "" if value is not None else translate("pages", "not known")
