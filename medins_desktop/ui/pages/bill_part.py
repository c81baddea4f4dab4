"""A part of the bill's form: fields by name, and one signal for what was changed."""

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medins_desktop.ui.fields.choice_field import ChoiceList, RadioList
from medins_desktop.ui.fields.day_edit import DayEdit
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.typed_edit import TypedEdit

Editor = TypedEdit | DayEdit | ChoiceList | RadioList


class BillPart(QWidget):
    """Emits the name of a bill's field, as the core has it, and its new value."""

    edited = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self.editors: dict[str, Editor] = {}

    def new_field(self, name: str, editor: Editor, *, unknown: bool = False) -> Field:
        """Make the field of a bill's `name`."""
        signal = editor.value_changed if isinstance(editor, TypedEdit | DayEdit) else editor.chosen
        signal.connect(lambda value: self.edited.emit(name, value))
        field = Field(name, editor, unknown=unknown)
        field.emptied.connect(lambda: self._empty(name))
        self.fields[name], self.editors[name] = field, editor
        return field

    def set_values(self, source: Any) -> None:
        """Show the values that a bill has under these names."""
        for name, editor in self.editors.items():
            editor.set_value(getattr(source, name))

    def _empty(self, name: str) -> None:
        editor = self.editors[name]
        editor.set_value(None)
        if isinstance(editor, TypedEdit):
            editor.forget_typing()
        self.edited.emit(name, None)
