"""Rows of a table before they are taken over: each with what it says or what is wrong with it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QScrollArea, QVBoxLayout, QWidget

from medins_desktop.core.claim import Bill
from medins_desktop.interview.bill_table import Header, PastedRow, Rows, bills_of, header_of
from medins_desktop.ui import appearance
from medins_desktop.ui.fields.choice_field import ChoiceList, Option
from medins_desktop.ui.fields.disclosure import Disclosure
from medins_desktop.ui.fields.form import FIELDS, button, column, flow_of, text_label
from medins_desktop.ui.fields.typed_text import show_amount
from medins_desktop.ui.pages.column_match import ColumnMatch
from medins_desktop.ui.pages.table_words import table_words
from medins_desktop.wording.amounts import day_text
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import choice_name
from medins_desktop.wording.problems import problem_text
from medins_desktop.wording.table_titles import column_title


class TablePreview(QDialog):
    """Rows without a fault are ticked; nothing is added before the button is pressed.

    `sheets` holds the rows of a file by sheet, or those that were pasted under "". What each
    column holds is read from its title and can be corrected.
    """

    def __init__(
        self, sheets: Mapping[str, Rows], taken_ids: frozenset[str], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("pages", "Bills from a table"))
        self._sheets, self._taken, self._words = dict(sheets), taken_ids, table_words()
        self._ticks: list[tuple[QCheckBox, Bill]] = []
        self._rows: Rows = ()
        self._header = Header(())
        self.sheet, self.match = ChoiceList(), ColumnMatch((), self._header)
        self._build()
        self._show_sheet(next(iter(sheets), ""))
        self.resize(appearance.step(150), appearance.step(130))

    @property
    def ticks(self) -> tuple[QCheckBox, ...]:
        """The ticks of the rows that can be added."""
        return tuple(tick for tick, _ in self._ticks)

    def accepted_bills(self) -> tuple[Bill, ...]:
        """Return the bills of the rows that are ticked."""
        return tuple(bill for tick, bill in self._ticks if tick.isChecked())

    def _build(self) -> None:
        layout = column(self, FIELDS, 5)
        self.sheet.set_options([Option(name, name) for name in self._sheets])
        self.sheet.setAccessibleName(translate("pages", "Sheet"))
        self.sheet.chosen.connect(self._show_sheet)
        self.sheet.setVisible(len(self._sheets) > 1)
        self._summary = text_label("strong")
        self.columns = Disclosure()
        self.columns.set_title(translate("pages", "What the columns hold"))
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add, cancel = button("primary"), button()
        self.add.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        cancel.setText(translate("pages", "Cancel"))
        layout.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._summary)
        layout.addWidget(self.columns)
        layout.addWidget(self._area, 1)
        layout.addWidget(flow_of(self.add, cancel))

    def _show_sheet(self, name: str) -> None:
        self._rows = self._sheets.get(name, ())
        self._header = header_of(self._rows, self._words)
        self.sheet.set_value(name)
        self.match.hide()
        self.match.deleteLater()
        self.match = ColumnMatch(self._rows, self._header)
        self.match.changed.connect(self._rematch)
        self.columns.content.addWidget(self.match)
        self._read()

    def _rematch(self, columns: tuple[str, ...]) -> None:
        self._header = replace(self._header, columns=columns)
        self._read()

    def _read(self) -> None:
        """Read all rows anew and show them."""
        twice = self.match.taken_twice
        found = () if twice else bills_of(self._rows, self._header, self._words, self._taken)
        self._ticks = []
        holder = QWidget()
        holder.setProperty("role", "column")
        layout = column(holder, 1)
        for one in found:
            self._add_row(layout, one)
        layout.addStretch(1)
        self._area.setWidget(holder)
        self._summary.setText(_twice(twice) if twice else _summary(found))
        if twice or (found and all(row.bill is None for row in found)):
            self.columns.open()
        self._count()

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


def _twice(name: str) -> str:
    text = translate("pages", "Two columns are said to hold “{0}”. Choose one of them.")
    return text.format(column_title(name))


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
