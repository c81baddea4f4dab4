"""Figures that a place's rules need and only the person can give."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medins_desktop.interview.answers import Answers
from medins_desktop.packs.library import Library
from medins_desktop.packs.pack_evidence import ParameterEntry
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.form import FIELDS, column
from medins_desktop.ui.fields.typed_edit import AmountEdit, RateEdit, TypedEdit
from medins_desktop.ui.fields.typed_text import WrongText, read_amount
from medins_desktop.wording.language import local_text, translate


class OwnFigures(QWidget):
    """One field a figure; shown only for a place that needs some."""

    answered = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self._entries: dict[str, ParameterEntry] = {}
        self._layout = column(self, FIELDS)
        self.hide()

    def show_figures(self, library: Library, answers: Answers) -> None:
        """Show the figures that the place asks for, as typed."""
        entries = _asked(library, answers)
        if entries != self._entries:
            self._rebuild(entries)
        for id_, entry in entries.items():
            field = self.fields[f"overrides.{id_}"]
            if isinstance(field.editor, TypedEdit):
                field.editor.set_value(_typed(answers.overrides, id_, entry.unit))
            field.set_texts(
                local_text(entry.label),
                translate("pages", "Published every year by the place; the rules are built on it."),
            )
            field.set_empty_text(translate("pages", "not known"))
        self.setVisible(bool(entries))

    def _rebuild(self, entries: dict[str, ParameterEntry]) -> None:
        for field in self.fields.values():
            self._layout.removeWidget(field)
            field.hide()
            field.deleteLater()
        self._entries, self.fields = entries, {}
        for id_, entry in entries.items():
            editor = RateEdit() if entry.unit in ("rate", "points") else AmountEdit()
            editor.value_changed.connect(lambda value, id_=id_: self.answered.emit(id_, value))
            field = Field(f"overrides.{id_}", editor)
            self.fields[field.path] = field
            self._layout.addWidget(field)


def _asked(library: Library, answers: Answers) -> dict[str, ParameterEntry]:
    """Return the parameters without a value of the place's files, by id."""
    scheme = answers.person.scheme or "employee"
    files = library.files_of(answers.place, scheme)
    entries = {id_: entry for file in files for id_, entry in file.parameters.items()}
    return {id_: entry for id_, entry in entries.items() if entry.value is None and entry.label}


def _typed(overrides: Mapping[str, str], id_: str, unit: str) -> Any:
    text = overrides.get(id_, "")
    try:
        amount = read_amount(text)
    except WrongText:
        return None
    return amount if unit not in ("rate", "points") or amount is None else Decimal(text)
