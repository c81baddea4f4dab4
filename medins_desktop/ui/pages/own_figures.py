"""Figures that a place's rules need and only the person can give."""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medins_desktop.interview.answers import Answers
from medins_desktop.packs.library import Library
from medins_desktop.packs.pack_evidence import ParameterEntry
from medins_desktop.packs.pack_references import counted_from, limits
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.figure_edit import FigureEdit
from medins_desktop.ui.fields.form import FIELDS, column
from medins_desktop.wording.language import local_text, translate


class _Asked(NamedTuple):
    entry: ParameterEntry
    is_limit: bool
    counted_from: bool


class OwnFigures(QWidget):
    """One field a figure; shown only for a place that needs some.

    `answered` gives its id and what the case keeps, None for an empty field.
    """

    answered = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self._asked: dict[str, _Asked] = {}
        self._layout = column(self, FIELDS)
        self.hide()

    def show_figures(self, library: Library, answers: Answers) -> None:
        """Show the figures that the place asks for, as typed."""
        asked = _asked(library, answers)
        if asked != self._asked:
            self._rebuild(asked)
        for id_, one in asked.items():
            field = self.fields[f"overrides.{id_}"]
            if isinstance(field.editor, FigureEdit):
                field.editor.set_value(answers.overrides.get(id_))
            field.set_texts(local_text(one.entry.label), _help(id_, is_limit=one.is_limit))
            field.set_empty_text(translate("pages", "not known"))
        self.setVisible(bool(asked))

    def _rebuild(self, asked: dict[str, _Asked]) -> None:
        for field in self.fields.values():
            self._layout.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._asked, self.fields = asked, {}
        for id_, one in asked.items():
            editor = FigureEdit(
                one.entry.unit, may_be_none=one.is_limit, counted_from=one.counted_from
            )
            editor.value_changed.connect(lambda value, id_=id_: self.answered.emit(id_, value))
            field = Field(f"overrides.{id_}", editor)
            self.fields[field.path] = field
            self._layout.addWidget(field)


def _asked(library: Library, answers: Answers) -> dict[str, _Asked]:
    """Return the parameters without a value of the place's files, by id."""
    scheme = answers.person.scheme or "employee"
    files = library.files_of(answers.place, scheme)
    every = {
        id_: _Asked(entry, id_ in may_be_none, id_ in from_it)
        for file in files
        for may_be_none, from_it in ((limits(file), counted_from(file)),)
        for id_, entry in file.parameters.items()
    }
    return {id_: a for id_, a in every.items() if a.entry.value is None and a.entry.label}


def _help(id_: str, *, is_limit: bool) -> str:
    if is_limit:
        return translate(
            "pages",
            "The agency of your place or your notice says it. Type “none” where there is no limit.",
        )
    if id_.endswith("_wage"):
        return translate("pages", "Published every year by the place; the rules are built on it.")
    return translate("pages", "The agency of your place or your notice says it.")
