"""Pasted rows before they are taken over: each with what it says or what is wrong with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QScrollArea, QVBoxLayout, QWidget

from medins_desktop.core.claim import Bill
from medins_desktop.interview.bill_table import PastedRow
from medins_desktop.ui import appearance
from medins_desktop.ui.fields.form import FIELDS, button, column, flow_of, text_label
from medins_desktop.ui.fields.typed_text import show_amount
from medins_desktop.wording.amounts import day_text
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import choice_name
from medins_desktop.wording.problems import problem_text


class PastePreview(QDialog):
    """Rows without a fault are ticked; nothing is added before the button is pressed."""

    def __init__(self, rows: Sequence[PastedRow], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("pages", "Bills from a table"))
        self._ticks: list[tuple[QCheckBox, Bill]] = []
        layout = column(self, FIELDS, 5)
        summary = text_label("strong")
        summary.setText(_summary(rows))
        layout.addWidget(summary)
        layout.addWidget(self._list(rows), 1)
        self.add, cancel = button("primary"), button()
        self.add.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        cancel.setText(translate("pages", "Cancel"))
        layout.addWidget(flow_of(self.add, cancel))
        self._count()
        self.resize(appearance.step(150), appearance.step(120))

    @property
    def ticks(self) -> tuple[QCheckBox, ...]:
        """The ticks of the rows that can be added."""
        return tuple(tick for tick, _ in self._ticks)

    def accepted_bills(self) -> tuple[Bill, ...]:
        """Return the bills of the rows that are ticked."""
        return tuple(bill for tick, bill in self._ticks if tick.isChecked())

    def _list(self, rows: Sequence[PastedRow]) -> QScrollArea:
        holder = QWidget()
        holder.setProperty("role", "column")
        layout = column(holder, 1)
        for one in rows:
            self._add_row(layout, one)
        layout.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(holder)
        return area

    def _add_row(self, layout: QVBoxLayout, row: PastedRow) -> None:
        text = translate("pages", "Row {0}: {1}")
        if row.bill is not None:
            tick = QCheckBox(text.format(row.number, _bill_text(row.bill)))
            tick.setChecked(True)
            tick.toggled.connect(self._count)
            self._ticks.append((tick, row.bill))
            layout.addWidget(tick)
            return
        cells, wrong = text_label(), text_label("message")
        cells.setText(text.format(row.number, " | ".join(row.cells)))
        wrong.setText("\n".join(problem_text(p, in_form=True) for p in row.problems))
        layout.addWidget(cells)
        layout.addWidget(wrong)

    def _count(self) -> None:
        number = len(self.accepted_bills())
        self.add.setText(translate("pages", "Add {0} bills").format(number))
        self.add.setEnabled(number > 0)


def _summary(rows: Sequence[PastedRow]) -> str:
    wrong = sum(row.bill is None for row in rows)
    if not rows:
        return translate("pages", "There is no row in what was copied. Copy the cells and retry.")
    if not wrong:
        return translate("pages", "All {0} rows were understood.").format(len(rows))
    text = translate("pages", "{0} of {1} rows have a fault and are left out.")
    return text.format(wrong, len(rows))


def _bill_text(bill: Bill) -> str:
    parts = (
        day_text(bill.last_day) if bill.last_day else "",
        choice_name("kind", bill.kind) if bill.kind else "",
        choice_name("hospital_level", bill.hospital_level) if bill.hospital_level else "",
        show_amount(bill.total) if bill.total is not None else "",
    )
    return "  ".join(part for part in parts if part)
