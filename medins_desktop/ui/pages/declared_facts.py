"""Questions that only this place asks, when a row of its rules tests them."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medins_desktop.core.claim import Facts
from medins_desktop.core.policy import DeclaredFact
from medins_desktop.ui.fields.choice_field import ChoiceList, Option, RadioList
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.form import FIELDS, column
from medins_desktop.ui.fields.typed_edit import CountEdit
from medins_desktop.wording.language import local_text, translate


class DeclaredFacts(QWidget):
    """One field a question; the fields stay while their questions stay."""

    answered = Signal(str, object)

    def __init__(self, prefix: str = "person.facts") -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self._prefix = prefix
        self._asked: dict[str, DeclaredFact] = {}
        self._layout = column(self, FIELDS)
        self.hide()

    def show_facts(
        self,
        asked: Sequence[DeclaredFact],
        answers: Facts,
        remarks: Mapping[str, str] = MappingProxyType({}),
    ) -> None:
        """Show the questions asked now, with their answers, and remarks on these by question."""
        wanted = {fact.id: fact for fact in asked}
        for id_ in [id_ for id_ in self._asked if wanted.get(id_) != self._asked[id_]]:
            self._remove(id_)
        for fact in asked:
            if fact.id not in self._asked:
                self._add(fact)
            self._write(fact, answers.get(fact.id), remarks.get(fact.id, ""))
        self.setVisible(bool(wanted))

    def field(self, id_: str) -> Field:
        """Return the field of a question."""
        return self.fields[f"{self._prefix}.{id_}"]

    def _add(self, fact: DeclaredFact) -> None:
        editor = _editor(fact)
        signal = editor.value_changed if isinstance(editor, CountEdit) else editor.chosen
        signal.connect(lambda value, id_=fact.id: self.answered.emit(id_, value))
        field = Field(f"{self._prefix}.{fact.id}", editor)
        self.fields[field.path] = field
        self._asked[fact.id] = fact
        self._layout.addWidget(field)

    def _remove(self, id_: str) -> None:
        del self._asked[id_]
        field = self.fields.pop(f"{self._prefix}.{id_}")
        self._layout.removeWidget(field)
        field.hide()
        field.deleteLater()

    def _write(self, fact: DeclaredFact, value: Any, remark: str) -> None:
        field = self.field(fact.id)
        editor = field.editor
        if isinstance(editor, ChoiceList | RadioList):
            editor.set_options(_options(fact))
        if isinstance(editor, ChoiceList | RadioList | CountEdit):
            editor.set_value(value)
        usual = local_text(fact.usual.text) if fact.usual is not None else ""
        words = translate("pages", "If you leave it open: {0}").format(usual) if usual else ""
        field.set_texts(local_text(fact.question), "\n".join(filter(None, (words, remark))))
        field.set_empty_text(translate("pages", "not known"))


def with_fact(facts: Facts, id_: str, value: Any) -> Mapping[str, Any]:
    """Return facts with one answer; None takes it away."""
    others = {name: known for name, known in facts.items() if name != id_}
    return others if value is None else {**others, id_: value}


def yes_no_options() -> tuple[Option, ...]:
    """Return yes, no, and not known."""
    return (
        Option(True, translate("pages", "Yes")),
        Option(False, translate("pages", "No")),
        Option(None, translate("pages", "Not known")),
    )


def _editor(fact: DeclaredFact) -> ChoiceList | RadioList | CountEdit:
    if fact.kind == "number":
        return CountEdit()
    return RadioList(in_row=True) if fact.kind == "yes_no" else ChoiceList()


def _options(fact: DeclaredFact) -> tuple[Option, ...]:
    if fact.kind == "yes_no":
        return yes_no_options()
    choices = [Option(id_, local_text(name)) for id_, name in fact.choices.items()]
    return (Option(None, translate("pages", "Not known")), *choices)
