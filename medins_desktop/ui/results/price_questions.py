"""What prices and years wait for, asked where it matters: figures and the place's questions."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medins_desktop.core.record import Record
from medins_desktop.interview.answers import Answers, with_figure
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.figure_edit import FigureEdit
from medins_desktop.ui.fields.form import FIELDS, card, column, text_label
from medins_desktop.ui.fields.typed_edit import AmountEdit
from medins_desktop.ui.pages.declared_facts import DeclaredFacts, with_fact
from medins_desktop.wording.language import local_text, translate

_WAGE = "monthly_wage"


class PriceQuestions(QWidget):
    """A question that was asked of a place stays, so that its answer can be mended.

    `answered` has the new answers and the path of what changed.
    """

    answered = Signal(object, str)

    def __init__(self) -> None:
        super().__init__()
        self._answers = Answers()
        self._place: str | None = None
        self._asked: dict[str, None] = {}
        frame, self._layout = card()
        column(self).addWidget(frame)
        self._layout.setProperty("gap", FIELDS)
        self._title = text_label("section")
        self._wage = AmountEdit()
        self._wage.value_changed.connect(self._set_wage)
        self.wage = Field("person.monthly_wage", self._wage)
        self.facts = DeclaredFacts()
        self.facts.answered.connect(self._set_fact)
        for part in (self._title, self.wage, self.facts):
            self._layout.addWidget(part)
        self.figures: dict[str, Field] = {}

    def show_codes(self, codes: Iterable[str], answers: Answers, record: Record | None) -> None:
        """Ask for what the codes of some refusals name; hidden without anything to ask."""
        self._answers = answers
        if record is None or answers.place != self._place:
            self._place, self._asked = answers.place, {}
        names = (code.removeprefix("unknown:") for code in codes if code.startswith("unknown:"))
        self._asked |= dict.fromkeys(name for name in names if _can_be_asked(name, record))
        self._title.setText(translate("ui", "What the figures wait for"))
        self._show_wage()
        facts = record.facts if record is not None else {}
        asked = [facts[name] for name in self._asked if name in facts]
        self.facts.show_facts(asked, answers.person.facts)
        self._show_figures(record)
        self.setVisible(bool(self._asked))

    def _show_wage(self) -> None:
        self.wage.setVisible(_WAGE in self._asked)
        self._wage.set_value(self._answers.person.monthly_wage)
        self.wage.set_texts(translate("ui", "Your wage a month (yuan)"))
        self.wage.set_empty_text(translate("ui", "not known"))

    def _show_figures(self, record: Record | None) -> None:
        """Show a field a figure that only the notice of the place has."""
        labels = record.labels if record is not None else {}
        wanted = [name for name in self._asked if name in labels]
        for name in [name for name in self.figures if name not in wanted]:
            field = self.figures.pop(name)
            self._layout.removeWidget(field)
            field.hide()
            field.deleteLater()
        for name in wanted:
            if name not in self.figures and record is not None:
                self._add_figure(name, record.parameters[name].unit)
            field = self.figures[name]
            if isinstance(field.editor, FigureEdit):
                field.editor.set_value(self._answers.overrides.get(name))
            help_text = translate("ui", "The agency of your place or your notice says it.")
            field.set_texts(local_text(labels[name]), help_text)
            field.set_empty_text(translate("ui", "not known"))

    def _add_figure(self, name: str, unit: str) -> None:
        editor = FigureEdit(unit, may_be_none=False)
        editor.value_changed.connect(lambda text, name=name: self._set_figure(name, text))
        self.figures[name] = Field(f"overrides.{name}", editor)
        self._layout.addWidget(self.figures[name])

    def _set_figure(self, name: str, text: str | None) -> None:
        self.answered.emit(with_figure(self._answers, name, text), f"overrides.{name}")

    def _set_fact(self, name: str, value: Any) -> None:
        person = self._answers.person
        person = replace(person, facts=with_fact(person.facts, name, value))
        self.answered.emit(replace(self._answers, person=person), f"person.facts.{name}")

    def _set_wage(self, wage: Any) -> None:
        person = replace(self._answers.person, monthly_wage=wage)
        self.answered.emit(replace(self._answers, person=person), "person.monthly_wage")


def _can_be_asked(name: str, record: Record | None) -> bool:
    if name == _WAGE:
        return True
    return record is not None and (name in record.facts or name in record.labels)
