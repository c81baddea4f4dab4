"""Bills: the table, the selected bill below it, estimates, and rows from a spreadsheet."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFileDialog

from medins_desktop.core.claim import Bill
from medins_desktop.core.policy import Policy
from medins_desktop.core.problem import InvalidFile
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.bill_table import next_bill_id
from medins_desktop.interview.flow import missing_fields
from medins_desktop.interview.questions import bill_choices
from medins_desktop.interview.table_rows import Rows, split_text
from medins_desktop.ui.fields.form import button, card, flow_of, text_label
from medins_desktop.ui.pages.bill_form import BillForm
from medins_desktop.ui.pages.bill_list import EXPLAIN, BillList, bill_name
from medins_desktop.ui.pages.bill_scope import without_unknown_parts
from medins_desktop.ui.pages.declared_facts import with_fact
from medins_desktop.ui.pages.page import Page
from medins_desktop.ui.pages.table_import import BillImport
from medins_desktop.ui.pages.table_preview import TablePreview
from medins_desktop.ui.pages.table_words import template_rows
from medins_desktop.ui.pages.used_before_form import UsedBeforeForm
from medins_desktop.wording.language import translate
from medins_desktop.wording.problems import problem_text
from medins_desktop.wording.refusals import joined, refusal_text

_IN_FILE = {"first_day": "from", "last_day": "to"}


class BillsPage(Page):
    """Adds, shows, changes and removes bills; says which one is looked at.

    `explanation_asked` names a bill; `field_asked` a missing field of another page.
    """

    bill_selected = Signal(str)
    explanation_asked = Signal(str)
    field_asked = Signal(str)

    def __init__(self, read_table: Callable[[Path], Mapping[str, Rows]]) -> None:
        super().__init__()
        self._read_table = read_table
        self._chosen: str | None = None
        self.preview: TablePreview | None = None
        self._build_table()
        self.form = BillForm()
        self.used = UsedBeforeForm()
        self.content.addWidget(self.form)
        self.content.addWidget(self.used)
        self.content.addStretch(1)
        self._connect()
        self.retranslate()
        self.form.hide()

    @property
    def chosen(self) -> str | None:
        """The id of the bill in the form."""
        return self._chosen

    def refresh(self, assessment: Assessment) -> None:
        """Show the table and the selected bill."""
        bills = self.answers.bills
        ids = [bill.id for bill in bills]
        if self._chosen not in ids:
            self._chosen = ids[-1] if ids else None
        self.list.setVisible(bool(bills))
        self._empty.setVisible(not bills)
        self.form.setVisible(bool(bills))
        self.list.show_bills(assessment, self._chosen)
        self._show_refused(assessment)
        self.used.show_year(assessment)
        if self._chosen is not None:
            self._show_chosen(ids.index(self._chosen), assessment)

    def retranslate(self) -> None:
        """Say all texts."""
        self.set_head(
            translate("pages", "Bills"),
            translate("pages", "One row a bill. Leave empty what you do not know."),
        )
        self._empty.setText(
            translate(
                "pages",
                "No bill yet. A rough estimate needs the total, the kind of care and the "
                "hospital level.",
            )
        )
        self._add.setText(translate("pages", "&Add a bill"))
        self._quick.setText(translate("pages", "&Quick estimate"))
        self._paste.setText(translate("pages", "Paste from a &table"))
        self._from_file.setText(translate("pages", "From a &file…"))
        self._from_file.setToolTip(translate("pages", "Excel workbooks (.xlsx) and CSV files."))
        self._template.setText(translate("pages", "Copy a sample row"))
        self._paste.setToolTip(translate("pages", "Copy the cells in your spreadsheet first."))
        self.list.setAccessibleName(translate("pages", "Bills"))
        self.list.retranslate()
        self.form.retranslate()

    def select_bill(self, bill_id: str) -> None:
        """Show a bill in the form."""
        if bill_id != self._chosen and any(bill.id == bill_id for bill in self.answers.bills):
            self._chosen = bill_id
            if self.assessment is not None:
                self.show_answers(self.answers, self.assessment)
            self.bill_selected.emit(bill_id)

    def focus_field(self, path: str) -> None:
        """Select the bill that the field belongs to, and put the cursor there.

        Where there is no bill yet, the first one is added.
        """
        if not self.answers.bills:
            self._append(self._new_bill())
            return
        index = self._bill_of(path)
        if index is not None and index < len(self.answers.bills):
            self.select_bill(self.answers.bills[index].id)
        bill = self._bill()
        if bill is not None and bill.day is None and path.endswith("from"):
            path = path.removesuffix("from") + "to"
        super().focus_field(path)

    def paste(self, text: str) -> None:
        """Show pasted rows; they are added when the person agrees."""
        rows = tuple(row for row in split_text(text) if any(row))
        self._preview({"": rows})

    def open_table(self, path: Path) -> None:
        """Show the rows of a file, or say why it cannot be read; nothing changes until agreed."""
        try:
            sheets = self._read_table(path)
        except InvalidFile as error:
            words = joined(*(problem_text(problem) for problem in error.problems))
            self._say(translate("pages", "“{0}” was not read: {1}").format(path.name, words))
            return
        self._preview(sheets)

    def _preview(self, sheets: Mapping[str, Rows]) -> None:
        kind = BillImport(self.answers.bills, self._policies())
        preview = self.preview = TablePreview(sheets, kind, self)
        preview.accepted.connect(lambda: self._take_over(preview))
        preview.finished.connect(preview.deleteLater)
        preview.open()

    def _build_table(self) -> None:
        frame, layout = card()
        self._empty, self._refused = text_label(), text_label("notice")
        self._said = text_label("help")
        self.list = BillList()
        self._add, self._quick = button(), button()
        self._paste, self._template = button("quiet"), button("quiet")
        self._from_file = button("quiet")
        self._said.hide()
        layout.addWidget(self._empty)
        layout.addWidget(self.list)
        layout.addWidget(self._refused)
        others = (self._from_file, self._paste, self._template)
        layout.addWidget(flow_of(self._add, self._quick, *others, gap=2))
        layout.addWidget(self._said)
        self.content.addWidget(frame)

    def _connect(self) -> None:
        self._add.clicked.connect(lambda: self._append(self._new_bill()))
        self._quick.clicked.connect(lambda: self._append(self._estimate()))
        self._from_file.clicked.connect(self._choose_file)
        self._paste.clicked.connect(lambda: self.paste(QApplication.clipboard().text()))
        self._template.clicked.connect(self._copy_template)
        self.list.bill_chosen.connect(self.select_bill)
        self.list.opened.connect(self._open)
        self.list.paste_asked.connect(lambda: self.paste(QApplication.clipboard().text()))
        self.list.delete_asked.connect(self._delete)
        self.form.edited.connect(lambda name, value: self._change(name, {name: value}))
        self.form.scope.rest_is_zero.connect(self._rest_is_zero)
        self.used.given.connect(self.answer)
        self.used.opened.connect(self._show_again)
        self.form.fact_answered.connect(self._set_fact)
        self.form.copy_asked.connect(self._duplicate)
        self.form.delete_asked.connect(self._delete)
        self.form.explain_asked.connect(lambda: self.explanation_asked.emit(self._chosen or ""))

    def _show_chosen(self, index: int, assessment: Assessment) -> None:
        settled = {one.bill.id: one for one in assessment.settlement.bills}
        self.form.show_bill(index, assessment, settled.get(self._chosen or ""))
        self.fields = {}
        for name, part in self.form.all_fields().items():
            field = part.fields[name]
            field.path = f"bills[{index}].{_IN_FILE.get(name, name)}"
            self.fields[field.path] = field
        self.fields |= self.used.fields
        for path, field in self.form.facts.fields.items():
            self.fields[f"bills[{index}].{path}"] = field

    def _show_refused(self, assessment: Assessment) -> None:
        """Name the bills that the fund does not pay; those without figures say so in the table."""
        numbers = {bill.id: i for i, bill in enumerate(self.answers.bills, start=1)}
        lines = []
        for one in assessment.settlement.bills:
            if one.refused and one.sums is not None:
                name = bill_name(one.bill, numbers[one.bill.id])
                sentence = refusal_text(one.refused[0], one.policy, one.bill)[0]
                lines.append(translate("pages", "{0}: {1}").format(name, sentence))
        self._refused.setText("\n".join(lines))
        self._refused.setVisible(bool(lines))

    def needed_fields(self, assessment: Assessment) -> list[str]:
        """Return the fields of the selected bill that its figures wait for."""
        mine = [b for b in assessment.settlement.bills if b.bill.id == self._chosen]
        codes = {code for bill in mine for code in bill.refused}
        names = [name for name in missing_fields(assessment) if f"unknown:{name}" in codes]
        found = [self.field_at("to" if name == "from" else name) for name in names]
        return [field.path for field in found if field is not None]

    def _bill_of(self, path: str) -> int | None:
        """Return the index of the bill that a field's path, or its bare name, belongs to."""
        head = path.partition(".")[0]
        if head.startswith("bills["):
            return int(head.removeprefix("bills[").removesuffix("]"))
        settled = self.assessment.settlement.bills if self.assessment is not None else ()
        waiting = [one.bill.id for one in settled if f"unknown:{path}" in one.refused]
        ids = [bill.id for bill in self.answers.bills]
        return ids.index(waiting[0]) if waiting and self._chosen not in waiting else None

    def _new_id(self) -> str:
        return next_bill_id(self.answers.bills)

    def _estimate(self) -> Bill:
        """Return a stay of today: only its total, and what the place asks, are missing."""
        bill = self._new_bill()
        policy = self.assessment.policy if self.assessment is not None else None
        offered = bill_choices(policy, self.answers, bill, "kind").offered if policy else ()
        return replace(bill, kind="inpatient") if "inpatient" in offered or not policy else bill

    def _append(self, bill: Bill) -> None:
        self._add_bills((bill,))
        self.form.fields["total"].focus()

    def _new_bill(self) -> Bill:
        """Return a bill of today: without a day it would hold up all others."""
        today = self.assessment.today if self.assessment is not None else None
        return Bill(self._new_id(), last_day=today)

    def _add_bills(self, bills: tuple[Bill, ...]) -> None:
        self._chosen = bills[-1].id
        self.answer(replace(self.answers, bills=(*self.answers.bills, *bills)), "bills")
        self.bill_selected.emit(self._chosen)

    def _policies(self) -> list[Policy]:
        """Return the policies of the case: those of its bills, and that of today."""
        now = self.assessment
        if now is None:
            return []
        found = (now.policy, *(one.policy for one in now.settlement.bills))
        return [policy for policy in found if policy is not None]

    def _take_over(self, preview: TablePreview) -> None:
        """Add the bills; one that continues a stay that is not added begins anew, as it is said."""
        bills = preview.accepted_values()
        if not bills:
            return
        known = {None, *(bill.id for bill in (*self.answers.bills, *bills))}
        alone = [bill.id for bill in bills if bill.continues not in known]
        self._add_bills(tuple(replace(b, continues=None) if b.id in alone else b for b in bills))
        if alone:
            text = translate(
                "pages",
                "The stay that bill {0} continues was not added: choose another under “More”.",
            )
            self._say(text.format(translate("pages", ", ").join(alone)))

    def _duplicate(self) -> None:
        bill = self._bill()
        if bill is not None:
            self._append(replace(bill, id=self._new_id(), sheet={}))  # that is the other one's

    def _delete(self) -> None:
        """Remove the selected bill; a bill that continues it no longer does."""
        bill = self._bill()
        if bill is None:
            return
        index = self.answers.bills.index(bill)
        left = [b for b in self.answers.bills if b.id != bill.id]
        left = [replace(b, continues=None) if b.continues == bill.id else b for b in left]
        self._chosen = left[min(index, len(left) - 1)].id if left else None
        self.answer(replace(self.answers, bills=tuple(left)), "bills")
        if self._chosen is not None:
            self.bill_selected.emit(self._chosen)

    def _bill(self) -> Bill | None:
        return next((bill for bill in self.answers.bills if bill.id == self._chosen), None)

    def _change(self, name: str, changes: dict[str, Any]) -> None:
        bill = self._bill()
        if bill is None:
            return
        index = self.answers.bills.index(bill)
        bills = [*self.answers.bills]
        bills[index] = replace(bill, **changes)
        path = f"bills[{index}].{_IN_FILE.get(name, name)}"
        self.answer(replace(self.answers, bills=tuple(bills)), path)

    def _rest_is_zero(self) -> None:
        bill = self._bill()
        if bill is not None:
            self._change("outside_catalogue", without_unknown_parts(bill))

    def _show_again(self) -> None:
        if self.assessment is not None:
            self.show_answers(self.answers, self.assessment)

    def _set_fact(self, id_: str, value: Any) -> None:
        bill = self._bill()
        if bill is not None:
            self._change(f"facts.{id_}", {"facts": with_fact(bill.facts, id_, value)})

    def _open(self, key: tuple[str, str]) -> None:
        what, about = key
        if what == EXPLAIN:
            self.select_bill(about)
            self.explanation_asked.emit(about)
        elif self.field_at(about) is not None:
            self.focus_field(about)
        else:
            self.field_asked.emit(about.rpartition(".")[2])

    def _copy_template(self) -> None:
        day = self.assessment.today.isoformat() if self.assessment is not None else "2025-03-12"
        QApplication.clipboard().setText(template_rows(day))
        self._say(
            translate("pages", "Copied. Paste it into your spreadsheet, fill it, copy it back.")
        )

    def _choose_file(self) -> None:
        title = translate("pages", "A table of bills")
        kinds = translate("pages", "Tables (*.xlsx *.xlsm *.csv *.txt)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if chosen:
            self.open_table(Path(chosen))

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()
