"""The settlement by bill and medical year; any amount opens how it came about."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSplitter, QWidget

from medins_desktop.core.explanation import Step
from medins_desktop.core.policy import Policy
from medins_desktop.core.result import SettledBill
from medins_desktop.interview.assessment import Assessment
from medins_desktop.ui import appearance
from medins_desktop.ui.explanation_view import ExplanationView
from medins_desktop.ui.fields.form import (
    FIELDS,
    column,
    is_restyled,
    respace,
    scrolled,
    text_label,
)
from medins_desktop.ui.results.evidence import Evidence
from medins_desktop.ui.results.settlement_cells import StepKey, bill_label, find_step, year_label
from medins_desktop.ui.results.year_section import YearSection
from medins_desktop.wording.language import translate
from medins_desktop.wording.problems import problem_text
from medins_desktop.wording.refusals import refusal_line

# From how many steps of width the explanation stands beside the table.
_BESIDE_FROM = 210


class SettlementView(QWidget):
    """Table and explanation, side by side where there is room; each scrolls by itself."""

    bill_selected = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._assessment: Assessment | None = None
        self._key: StepKey | None = None
        self.sections: list[YearSection] = []
        self._message = text_label()
        self.explanation = ExplanationView()
        self.explanation.closed.connect(self.close_explanation)
        self.evidence = Evidence()
        content = QWidget()
        content.setProperty("role", "column")
        self._content = column(content, FIELDS)
        self._content.addWidget(self._message)
        self._content.addWidget(self.evidence)
        self._content.addStretch(1)
        self._splitter = QSplitter()
        self._splitter.setChildrenCollapsible(False)
        self._tables = scrolled(content)
        self._splitter.addWidget(self._tables)
        self._splitter.addWidget(self.explanation)
        self._splitter.setStretchFactor(0, 3)
        self._splitter.setStretchFactor(1, 2)
        self.explanation.hide()
        column(self).addWidget(self._splitter)

    def show_assessment(self, assessment: Assessment) -> None:
        """Show a settlement; an open explanation follows it."""
        if assessment is not self._assessment:
            self._assessment = assessment
            self._show(assessment)

    def _show(self, assessment: Assessment) -> None:
        years = assessment.settlement.years
        while len(self.sections) < len(years):
            section = YearSection()
            section.opened.connect(self.open_step)
            section.bill_selected.connect(self.bill_selected)
            self._content.insertWidget(1 + len(self.sections), section)
            self.sections.append(section)
        for i, section in enumerate(self.sections):
            section.setVisible(i < len(years))
            if i < len(years):
                section.show_year(years[-1 - i])
        message = _message(assessment)
        self._message.setText(message)
        self._message.setVisible(bool(message))
        self.evidence.show_assessment(assessment)
        if self._key is not None:
            self._show_step(self._key)

    def open_step(self, key: StepKey) -> None:
        """Open the explanation of an amount."""
        self._show_step(key)
        if self._key is not None:
            self.explanation.focus_wanted()
            bill = self._bill(key.owner)
            if bill is not None:
                self.bill_selected.emit(key.owner)

    def show_step(self, bill_id: str, code: str, subject: str | None = None) -> None:
        """Open the explanation of one of a bill's amounts."""
        self.open_step(StepKey(bill_id, code, subject))

    def begin_case(self) -> None:
        """Open at the top, with no explanation: another case has bills of the same ids."""
        self.close_explanation()
        self._tables.verticalScrollBar().setValue(0)

    def close_explanation(self) -> None:
        """Leave the table alone."""
        self._key = None
        self.explanation.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the explanation beside the table or below it."""
        super().resizeEvent(event)
        beside = event.size().width() >= appearance.step(_BESIDE_FROM)
        way = Qt.Orientation.Horizontal if beside else Qt.Orientation.Vertical
        if way != self._splitter.orientation():
            self._splitter.setOrientation(way)
            self._share_room()

    def _share_room(self) -> None:
        """Give the table more where it needs the width; below each other both scroll."""
        beside = self._splitter.orientation() == Qt.Orientation.Horizontal
        table, explanation = (3, 2) if beside else (1, 1)
        whole = self.width() + self.height()
        self._splitter.setSizes([table * whole, explanation * whole])

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange and self._assessment is not None:
            self._show(self._assessment)
        elif is_restyled(event):
            respace(self)
        super().changeEvent(event)

    def _show_step(self, key: StepKey) -> None:
        found = self._find(key)
        if found is None:
            self.close_explanation()
            return
        root, wanted, policy, name = found
        self._key = key
        self.explanation.show_step(root, wanted, policy, name)
        if self.explanation.isHidden():
            self.explanation.show()
            self._share_room()

    def _find(self, key: StepKey) -> tuple[Step, Step, Policy | None, str] | None:
        """Return the tree that a key's step stands in, the step, the policy, and the name."""
        bill = self._bill(key.owner)
        if bill is not None:
            root = bill.aid.get(key.subject or "") if key.code == "aid" else bill.step
            wanted = root if key.code == "aid" else root and find_step(root, key)
            return (root, wanted, bill.policy, bill_label(bill)) if root and wanted else None
        years = self._assessment.settlement.years if self._assessment is not None else ()
        for year in years:
            if str(year.year) == key.owner and year.step is not None:
                policy = next((b.policy for b in year.bills if b.policy), None)
                return year.step, year.step, policy, year_label(year)
        return None

    def _bill(self, bill_id: str) -> SettledBill | None:
        bills = self._assessment.settlement.bills if self._assessment is not None else ()
        return next((bill for bill in bills if bill.bill.id == bill_id), None)


def _message(assessment: Assessment) -> str:
    """Return what stands in the way of a settlement; "" if nothing does."""
    if assessment.problems:
        lines = [problem_text(problem, in_form=True) for problem in assessment.problems]
        title = translate("pages", "Correct this first; until then there is no figure:")
        return "\n".join((title, *lines))
    bills = assessment.settlement.bills
    if not bills:
        return translate(
            "pages", "No bill yet. Add one on the page of bills, and it is settled here."
        )
    undated = [bill for bill in bills if bill.year is None]
    return "\n".join(
        translate("pages", "{0}: {1}").format(
            bill_label(bill), refusal_line(bill.refused[0], bill.policy, bill.bill)
        )
        for bill in undated
    )
