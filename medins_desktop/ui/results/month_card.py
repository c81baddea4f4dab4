"""What is due for one month: the month is chosen, and every amount says how it came about."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from medins_desktop.core.firm_contribution import MonthOwed
from medins_desktop.core.months import Month
from medins_desktop.core.problem import Problem
from medins_desktop.core.record import Record
from medins_desktop.ui.explanation_view import StepNode
from medins_desktop.ui.fields.figure_table import Cell, FigureTable, Heading
from medins_desktop.ui.fields.form import (
    add_left,
    bring_into_view,
    button,
    card,
    column,
    flow_of,
    say,
    text_label,
)
from medins_desktop.ui.fields.typed_edit import MonthEdit
from medins_desktop.ui.fields.typed_text import WrongText
from medins_desktop.wording.amounts import month_text
from medins_desktop.wording.language import translate
from medins_desktop.wording.last_check import not_checked_text
from medins_desktop.wording.problems import problem_text
from medins_desktop.wording.record_texts import contribution_rows
from medins_desktop.wording.refusals import joined, refusal_text


class MonthCard(QWidget):
    """A month's amounts and steps; `chosen` has another month, `wage_asked` wants the wage."""

    chosen = Signal(object)
    wage_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._month = Month(2025, 1)
        self._node: StepNode | None = None
        frame, layout = card()
        column(self).addWidget(frame)
        self._title, self._why = text_label("section"), text_label()
        self.stale = text_label("notice")
        self.edit = MonthEdit()
        self._label = QLabel()
        self._label.setBuddy(self.edit)
        self.edit.fault_changed.connect(self._say_fault)
        self._fault, self._source = text_label("message"), text_label("help")
        self.before, self.after = button(), button()
        self.table = FigureTable(whole_rows=True)
        self._steps = column()
        chooser = flow_of(self._label, self.edit, self.before, self.after, gap=2, centred=True)
        for widget in (
            self._title,
            chooser,
            self._fault,
            self._source,
            self.table,
            self.stale,
            self._why,
        ):
            layout.addWidget(widget)
        self._fault.hide()
        self._wage = button()
        self._wage.clicked.connect(self.wage_asked)
        add_left(layout, self._wage)
        layout.addLayout(self._steps)
        self.before.clicked.connect(lambda: self.chosen.emit(self._month + -1))
        self.after.clicked.connect(lambda: self.chosen.emit(self._month + 1))
        self.edit.value_changed.connect(self._take)

    @property
    def text(self) -> str:
        """What is said beside the amounts."""
        said = (self._source, self.stale, self._why)
        return "\n".join(label.text() for label in said)

    @property
    def node(self) -> StepNode | None:
        """The steps, from the top; None where nothing is due."""
        return self._node

    def show_month(
        self, month: Month, owed: MonthOwed | None, reason: str, record: Record | None, source: str
    ) -> None:
        """Show a month, or why nothing can be said about it; `source`: what the record says."""
        self._source.setText(source)
        self._month = month
        self.edit.set_value(month)
        self._title.setText(translate("pages", "What is due for {0}").format(month_text(month)))
        self.table.setAccessibleName(self._title.text())
        self.table.setVisible(owed is not None)
        why = reason or ("" if owed is None else owed.credit_unknown)
        self._why.setText(joined(*refusal_text(why, record)) if why else "")
        self._why.setVisible(bool(why))
        say(self.stale, "" if owed is None else not_checked_text(owed.last_check))
        self._wage.setVisible(why == "unknown:monthly_wage")
        if owed is not None:
            rows = [
                (Cell(name), Cell(amount, right=True)) for name, amount in contribution_rows(owed)
            ]
            headings = (
                Heading(translate("pages", "What")),
                Heading(translate("pages", "Amount"), right=True),
            )
            self.table.show_cells(headings, rows)
        self._show_steps(owed)

    def retranslate(self) -> None:
        """Say all texts."""
        self._label.setText(translate("pages", "Mon&th"))
        self.edit.setAccessibleName(translate("pages", "Month"))
        self._wage.setText(translate("pages", "Type your wage…"))
        self.before.setText(translate("pages", "Month before"))
        self.after.setText(translate("pages", "Month after"))

    def _take(self, month: Month | None) -> None:
        if month is not None:
            self.chosen.emit(month)

    def _say_fault(self, fault: WrongText | None) -> None:
        problem = None if fault is None else Problem(fault.code, "", (fault.text,))
        self._fault.setText("" if problem is None else problem_text(problem, in_form=True))
        self._fault.setVisible(fault is not None)

    def _show_steps(self, owed: MonthOwed | None) -> None:
        if self._node is not None:
            self._steps.removeWidget(self._node)
            self._node.hide()
            self._node.deleteLater()
            self._node = None
        if owed is None:
            return
        self._node = StepNode(owed.step, None, None)
        self._node.moved.connect(self._move)
        self._steps.addWidget(self._node)
        self._node.open_to(owed.step)

    def _move(self, node: StepNode, by: int) -> None:
        nodes = [] if self._node is None else list(self._node.shown())
        place = nodes.index(node) + by
        if 0 <= place < len(nodes):
            nodes[place].head.setFocus()
            bring_into_view(nodes[place].head)
