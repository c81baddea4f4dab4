"""Rows of a table before they are taken over: each with what it says or what is wrong with it."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QLabel, QVBoxLayout, QWidget

from medins_desktop.interview.table_rows import Header, Rows, unread_columns
from medins_desktop.ui import appearance
from medins_desktop.ui.fields.choice_field import ChoiceList, Option
from medins_desktop.ui.fields.disclosure import Disclosure
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.form import FIELDS, button, column, flow_of, scrolled, text_label
from medins_desktop.ui.pages.column_match import ColumnMatch, title_of
from medins_desktop.ui.pages.table_import import PreviewRow, TableImport
from medins_desktop.wording.language import translate
from medins_desktop.wording.problems import problem_text
from medins_desktop.wording.refusals import joined


class TablePreview(QDialog):
    """Rows without a fault are ticked; nothing is added before the button is pressed.

    `sheets` holds the rows of a file by sheet, or those that were pasted under "". What each
    column holds is read from its title and can be corrected. `kind` knows what rows say.
    """

    def __init__(self, sheets: Mapping[str, Rows], kind: TableImport, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(kind.title)
        self._sheets, self._kind = dict(sheets), kind
        self._ticks: list[tuple[QCheckBox, Any]] = []
        self._rows: Rows = ()
        self._header = Header(())
        self.sheet, self.match = ChoiceList(), ColumnMatch((), self._header, kind)
        self._build()
        self._show_sheet(max(sheets, key=self._columns_named, default=""))
        wanted = QSize(appearance.step(200), appearance.step(150))
        self.resize(wanted.boundedTo(parent.window().size()))

    @property
    def ticks(self) -> tuple[QCheckBox, ...]:
        """The ticks of the rows that can be added."""
        return tuple(tick for tick, _ in self._ticks)

    def accepted_values(self) -> tuple[Any, ...]:
        """Return what the rows say that are ticked."""
        return tuple(value for tick, value in self._ticks if tick.isChecked())

    def _build(self) -> None:
        layout = column(self, FIELDS, 5)
        self.sheet.set_options([Option(name, name) for name in self._sheets])
        self.sheet.setAccessibleName(translate("pages", "Sheet"))
        self.sheet.chosen.connect(self._show_sheet)
        self.sheet.setVisible(len(self._sheets) > 1)
        self._summary = text_label("strong")
        self._unread, self._results = text_label("notice"), text_label("help")
        self.columns = Disclosure()
        self.columns.set_title(translate("pages", "What the columns hold"))
        self._build_question()
        self._list, body = QWidget(), QWidget()
        body.setProperty("role", "column")
        self._body = column(body, FIELDS)
        for widget in (self._unread, self._results, self.columns, self._list):
            self._body.addWidget(widget)
        self._body.addStretch(1)
        self.add, cancel = button("primary"), button()
        self.add.clicked.connect(self.accept)
        cancel.clicked.connect(self.reject)
        cancel.setText(translate("pages", "Cancel"))
        layout.addWidget(self.sheet, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._summary)
        layout.addWidget(self._question)
        layout.addWidget(scrolled(body), 1)
        layout.addWidget(flow_of(self.add, cancel))

    def _build_question(self) -> None:
        self.question = ChoiceList()
        self.question.set_options(self._kind.answers)
        self.question.set_value(self._kind.answer)
        self.question.chosen.connect(self._answer)
        self._question = Field("", self.question)
        self._question.set_texts(self._kind.question)

    def _answer(self, value: Any) -> None:
        self._kind.answer = value
        self._read()

    def _show_sheet(self, name: str) -> None:
        self._rows = self._sheets.get(name, ())
        self._header = self._kind.header(self._rows)
        self.sheet.set_value(name)
        self.match.hide()
        self.match.deleteLater()
        self.match = ColumnMatch(self._rows, self._header, self._kind)
        self.match.changed.connect(self._rematch)
        self.columns.content.addWidget(self.match)
        self._read()

    def _columns_named(self, name: str) -> int:
        """Return how many columns the header row of a sheet names; a cover page has none."""
        header = self._kind.header(self._sheets[name])
        return sum(map(bool, header.columns)) if header.row else 0

    def _rematch(self, columns: tuple[str, ...]) -> None:
        self._header = replace(self._header, columns=columns)
        self._read()

    def _read(self) -> None:
        """Read all rows anew and show them."""
        twice = self.match.taken_twice
        found = () if twice else self._kind.read(self._rows, self._header)
        self._ticks = []
        shown = QWidget()
        layout = column(shown, 3)
        for one in found:
            line = column(gap=0.5)
            self._add_row(line, one)
            layout.addLayout(line)
        self._body.replaceWidget(self._list, shown)
        self._list.deleteLater()
        self._list = shown
        self._summary.setText(self._twice(twice) if twice else _summary(found))
        lacking = any(p.code == self._kind.lacking for row in found for p in row.problems)
        self._question.setVisible(lacking or self._kind.answer is not None)
        unread = self._show_unread()
        nothing = found and not lacking and all(row.value is None for row in found)
        self.columns.open_if(bool(twice or nothing or unread))
        self._count()

    def _show_unread(self) -> bool:
        """Name the columns that are not read; return whether they might be of use."""
        numbers = unread_columns(self._rows, self._header)
        titles = [title_of(self._rows, self._header, i) for i in numbers]
        results = [title for title in titles if self._kind.is_result(title)]
        others = [title for title in titles if title not in results]
        comma = translate("pages", ", ")
        text = translate("pages", "These columns were not read: {0}. Choose below what they hold.")
        self._unread.setText(text.format(comma.join(others)))
        self._unread.setVisible(bool(others))
        text = translate("pages", "Results are not read, they are worked out anew: {0}.")
        self._results.setText(text.format(comma.join(results)))
        self._results.setVisible(bool(results))
        return bool(others)

    def _add_row(self, layout: QVBoxLayout, row: PreviewRow) -> None:
        text = translate("pages", "Row {0}: {1}")
        if row.value is not None:
            tick = QCheckBox(text.format(row.number, row.words))
            tick.setChecked(not row.there)
            tick.toggled.connect(self._count)
            self._ticks.append((tick, row.value))
            layout.addWidget(tick)
            known = translate("pages", "Like one that is there already.") if row.there else ""
            for said, role in ((known, "notice"), (row.details, "help")):
                if said:
                    tick.setAccessibleDescription(joined(tick.accessibleDescription(), said))
                    label = _under_tick(role)
                    label.setText(said)
                    layout.addWidget(label)
        elif row.problems:
            cells, wrong = _under_tick(), _under_tick("message")
            cells.setText(text.format(row.number, " | ".join(row.cells).rstrip(" |")))
            wrong.setText("\n".join(problem_text(p, in_form=True) for p in row.problems))
            layout.addWidget(cells)
            layout.addWidget(wrong)

    def _count(self) -> None:
        number = len(self.accepted_values())
        self.add.setText(self._kind.add_words(number))
        self.add.setEnabled(number > 0)

    def _twice(self, name: str) -> str:
        text = translate("pages", "Two columns are said to hold “{0}”. Choose one of them.")
        return text.format(self._kind.column_title(name))


def _under_tick(role: str = "") -> QLabel:
    """Return a label that begins where the words beside a tick begin."""
    label = text_label(role)
    label.setContentsMargins(appearance.step(8), 0, 0, 0)
    return label


def _summary(rows: Sequence[PreviewRow]) -> str:
    wrong = sum(bool(row.problems) for row in rows)
    elsewhere = sum(row.value is None and not row.problems for row in rows)
    if not rows:
        return translate("pages", "There is no row in what was copied. Copy the cells and retry.")
    lines = []
    if wrong:
        text = translate("pages", "{0} of {1} rows have a fault and are left out.")
        lines.append(text.format(wrong, len(rows)))
    else:
        lines.append(translate("pages", "All rows were understood: {0}.").format(len(rows)))
    if elsewhere:
        text = translate("pages", "Rows about other insurances, left out: {0}.")
        lines.append(text.format(elsewhere))
    return "\n".join(lines)
