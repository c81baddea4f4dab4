"""Months from … to … in one go: for a record that is typed off a paper."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.interview.case_checks import run_problems
from medins_desktop.interview.record_grid import SOURCES, MonthEntry
from medins_desktop.ui.fields.disclosure import Disclosure
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.form import add_left, button, card, column, flow_of
from medins_desktop.ui.fields.typed_edit import MonthEdit
from medins_desktop.ui.pages.month_details import MonthDetails
from medins_desktop.wording.language import translate
from medins_desktop.wording.problems import problem_text


class RangeForm(QWidget):
    """Two months and what holds from one to the other; `given` has the run."""

    given = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.disclosure = Disclosure()
        self.first, self.last = MonthEdit(), MonthEdit()
        self.details = MonthDetails(may_clear=False)
        self.add = button("primary")
        self._ends = {"from": Field("from", self.first), "to": Field("to", self.last)}
        for field in self._ends.values():
            field.setProperty("term", "contribution_record")
        content = self.disclosure.content
        content.addWidget(flow_of(*self._ends.values()))
        content.addWidget(self.details)
        add_left(content, self.add)
        frame, layout = card()
        layout.addWidget(self.disclosure)
        column(self).addWidget(frame)
        self.details.edited.connect(self._take)
        self.add.clicked.connect(self._give)
        self.fields = {f"new_run.{name}": field for name, field in self._ends.items()}
        self.fields |= {f"new_run.{name}": f for name, f in self.details.fields.items()}
        for path, field in self.fields.items():
            field.path = path

    def begin(self) -> None:
        """Empty the form: for a new case."""
        for edit in (self.first, self.last):
            edit.set_value(None)
            edit.forget_typing()
        self.details.show_entries([MonthEntry(SOURCES[0])])
        self._say({})

    def retranslate(self) -> None:
        """Say all texts."""
        self.disclosure.set_title(translate("pages", "Enter months from … to …"))
        such_as = translate("pages", "Such as 2011-01.")
        self._ends["from"].set_texts(translate("pages", "From month"), such_as)
        self._ends["to"].set_texts(translate("pages", "To month"))
        self.details.retranslate()
        self.add.setText(translate("pages", "Fill in these months"))

    def _take(self, name: str, value: Any) -> None:
        """Keep what was typed: nothing is in the record before the button is pressed."""
        entry = self.details.entry
        if entry is not None:
            self.details.show_entries([entry._replace(**{name: value})])

    def _give(self) -> None:
        """Give the run, or say what is missing; the next run begins where this one ends."""
        first, last, entry = self.first.value, self.last.value, self.details.entry
        missing = translate("pages", "This month is missing. Type it like 2025-03.")
        if first is None or last is None or entry is None:
            self._say({"from": "" if first else missing, "to": "" if last else missing})
            (self._ends["to"] if first else self._ends["from"]).focus()
            return
        run = ContributionRun(first, last, *entry)
        faults = {p.where.rpartition(".")[2]: p for p in run_problems(run, "run")}
        self._say({name: problem_text(p, in_form=True) for name, p in faults.items()})
        if faults:
            (self.fields.get(f"new_run.{next(iter(faults))}") or self._ends["from"]).focus()
            return
        self.first.set_value(last + 1)
        self.last.set_value(None)
        self.given.emit(run)
        self._ends["to"].focus()

    def _say(self, messages: dict[str, str]) -> None:
        for path, field in self.fields.items():
            field.show_problem(messages.get(path.rpartition(".")[2], ""))
