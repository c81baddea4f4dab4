"""Against the real sheet: the figures of a settlement sheet beside the computed ones."""

from dataclasses import replace
from decimal import Decimal

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QComboBox, QFrame, QLabel, QScrollArea, QWidget

from medins_desktop.core.claim import SHEET_FIELDS, Bill
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.sheet_causes import causes
from medins_desktop.interview.sheet_check import LAYER_OF_FIELD, Cause, SheetCheck, check_sheet
from medins_desktop.ui.appearance import set_property
from medins_desktop.ui.fields.form import (
    FIELDS,
    button,
    card,
    column,
    flow_of,
    is_restyled,
    respace,
    row,
    text_label,
)
from medins_desktop.ui.pages.bill_list import bill_name
from medins_desktop.ui.results import sheet_saving
from medins_desktop.ui.results.result_view import ResultView
from medins_desktop.ui.results.sheet_table import SheetTable
from medins_desktop.ui.session import Session
from medins_desktop.wording.language import translate
from medins_desktop.wording.problems import problem_text
from medins_desktop.wording.refusals import refusal_line
from medins_desktop.wording.sheet_causes import cause_link, cause_text
from medins_desktop.wording.sheet_lines import contradiction_text, verdict_text

_MOST_CAUSES = 4
_EXPLAINED = ("values_of_place", "values_not_sure", "rules_of_earlier_year")


class SheetView(ResultView):
    """Says which field is to be checked, and which line of a bill is to be explained."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._bill_id: str | None = None
        self._worked_out: tuple[Assessment, tuple[Cause, ...]] | None = None
        self._bills, self._bills_label = QComboBox(), QLabel()
        self._bills.setObjectName("sheet-bill")
        self._bills.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._bills_label.setBuddy(self._bills)
        self._intro, self._verdict = text_label("help"), text_label("chip")
        self._faults, self._said = text_label("message"), text_label("help")
        self.table = SheetTable()
        self._save = button()
        self._save.setObjectName("save-example")
        self._arrange()
        self._bills.activated.connect(lambda row: session.select_bill(self._bills.itemData(row)))
        self.table.typed.connect(self._type)
        self.table.left.connect(self._compare)
        self.table.causes.asked.connect(self._follow)
        self._save.clicked.connect(self._save_example)
        self._retranslate()

    def refresh(self) -> None:
        """Show the sheet of the bill that is looked at; of the last one at first."""
        bills = self._session.answers.bills
        chosen = self._session.bill_id or (bills[-1].id if bills else None)
        if chosen != self._bill_id:
            self._bill_id = chosen
            self._worked_out = None
            self.table.forget_typing()
            self._said.hide()
        self._show_bills(bills)
        self._frame.setVisible(bool(bills))
        self._save.setEnabled(any(bill.sheet for bill in bills))
        if chosen is None:
            self._intro.setText(translate("ui", "No bill yet. Add one on the page of bills."))
            return
        self._intro.setText(_intro())
        self.table.show_check(check_sheet(self._session.assessment, chosen))
        self._compare()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()
        elif is_restyled(event):
            respace(self)
            self.table.respace()

    def _compare(self) -> None:
        """Say what it comes to; a figure that is half typed does not count yet."""
        if self._bill_id is None:
            return
        assessment, typing = self._session.assessment, self.table.field_being_typed
        check = check_sheet(assessment, self._bill_id, without=typing)
        first = check.first_difference
        self._show_verdict(check)
        if first is None:
            self.table.show_first("")
        elif not typing:
            self._show_causes(check, first.field)

    def _show_causes(self, check: SheetCheck, field: str) -> None:
        """Show the causes of the first difference; they are worked out once for each case."""
        assessment = self._session.assessment
        if self._worked_out is None or self._worked_out[0] is not assessment:
            found = causes(check, assessment, self._session.compare)
            explained = tuple(cause for cause in found if cause.code in _EXPLAINED)
            others = tuple(cause for cause in found if cause not in explained)
            self._worked_out = (assessment, (*others[:_MOST_CAUSES], *explained))
        found = self._worked_out[1]
        self.table.causes.show_causes(
            tuple((c, cause_text(c, check, assessment.answers), _link(c)) for c in found)
        )
        self.table.show_first(field)

    def _show_verdict(self, check: SheetCheck) -> None:
        verdict = verdict_text(check)
        good = not check.first_difference and check.count("agrees")
        set_property(self._verdict, "tone", "good" if good else "")
        self._verdict.setText(verdict)
        self._verdict.setVisible(bool(verdict))
        faults = [contradiction_text(one) for one in check.contradictions]
        settled, problems = check.settled, self._session.assessment.problems
        if problems:
            faults.append(problem_text(problems[0], in_form=True))
        elif settled is not None and settled.sums is None:
            faults.append(refusal_line(settled.refused[0], settled.policy, settled.bill))
        self._faults.setText("\n".join(faults))
        self._faults.setVisible(bool(faults))

    def _type(self, field: str, value: Decimal | None) -> None:
        bills = self._session.answers.bills
        index = next((i for i, bill in enumerate(bills) if bill.id == self._bill_id), None)
        if index is None:
            return
        typed = {**bills[index].sheet, field: value}
        sheet = {name: amount for name, amount in typed.items() if amount is not None}
        changed = replace(bills[index], sheet=sheet)
        every = (*bills[:index], changed, *bills[index + 1 :])
        answers = replace(self._session.answers, bills=every)
        self._session.change(answers, f"bills[{index}].sheet.{field}")

    def _follow(self, cause: Cause) -> None:
        name = cause.field.rpartition(".")[2]
        if cause.code == "belongs_to_other_bill":
            self._session.select_bill(cause.value)
        elif name in SHEET_FIELDS:
            self.table.focus_line(name)
        elif cause.code in _EXPLAINED and self._bill_id is not None:
            check = check_sheet(self._session.assessment, self._bill_id)
            if check.first_difference is not None:
                self.explanation_asked.emit(self._bill_id, _layer(check.first_difference.field))
        else:
            self.field_asked.emit(cause.field)

    def _save_example(self) -> None:
        path = sheet_saving.ask_and_write(self, self._session.assessment)
        if path is not None:
            words = translate("ui", "Saved as {0}.")
            self._said.setText(words.format(path.name))
            self._said.show()

    def _show_bills(self, bills: tuple[Bill, ...]) -> None:
        words = [(bill.id, bill_name(bill, i)) for i, bill in enumerate(bills, start=1)]
        count = range(self._bills.count())
        if words != [(self._bills.itemData(i), self._bills.itemText(i)) for i in count]:
            self._bills.clear()
            for bill_id, text in words:
                self._bills.addItem(text, bill_id)
        self._bills.setCurrentIndex(self._bills.findData(self._bill_id))
        for widget in (self._bills, self._bills_label):
            widget.setVisible(bool(bills))

    def _retranslate(self) -> None:
        self._bills_label.setText(translate("ui", "Sheet of the bill"))
        self._bills.setAccessibleName(translate("ui", "Sheet of the bill"))
        self._save.setText(translate("ui", "Save as a &test case…"))
        self._note.setText(
            translate(
                "ui",
                "A test case holds no names; days, the day of birth and amounts are in it.",
            )
        )
        self.table.retranslate()

    def _arrange(self) -> None:
        whole = column(self, FIELDS)
        head = column(gap=1.5)
        chooser = row(gap=2)
        for widget in (self._bills_label, self._bills):
            chooser.addWidget(widget)
        chooser.addStretch(1)
        head.addLayout(chooser)
        for label in (self._faults, self._verdict):
            head.addWidget(label)
        whole.addLayout(head)
        self._frame, inside = card()
        inside.addWidget(self.table)
        self._note = text_label("help")
        inside.addWidget(flow_of(self._save, gap=2))
        inside.addWidget(self._note)
        inside.addWidget(self._said)
        self._said.hide()
        content = QWidget()
        content.setProperty("role", "column")
        down = column(content)
        down.addWidget(self._intro)
        down.addWidget(self._frame)
        down.addStretch(1)
        whole.addWidget(_scrolled(content), 1)


def _intro() -> str:
    return translate(
        "ui",
        "Copy the figures of the settlement sheet; leave empty what is not on it. Enter goes to "
        "the next line, F1 explains one.",
    )


def _link(cause: Cause) -> str:
    """Return what the link of a cause says; "" where there is nowhere to go."""
    if cause.code == "belongs_to_other_bill":
        return translate("ui", "Look at that bill")
    if cause.code in _EXPLAINED:
        return translate("ui", "See how it is worked out")
    return cause_link(cause) if cause.field else ""


def _scrolled(widget: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(widget.focusPolicy())
    area.setWidget(widget)
    return area


def _layer(field: str) -> str:
    """Return the layer that a line of a sheet belongs to; a deductible is the pool's."""
    return "pool" if field == "act_pay_dedc" else LAYER_OF_FIELD.get(field, "")
