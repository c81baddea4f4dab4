"""A drop-down list that can be searched by typing a part of a name."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from medins_desktop.ui.fields.choice_field import ChoiceList, Option
from medins_desktop.ui.fields.typed_edit import TypedEdit
from medins_desktop.ui.fields.typed_text import WrongText


class SearchList(ChoiceList):
    """Typing looks for a part of a name; leaving with a part that fits one name takes it.

    With `any_text`, a text that is none of the names is taken as it stands.
    """

    def __init__(self, parent: QWidget | None = None, *, any_text: bool = False) -> None:
        self._any_text = any_text
        self.edit = TypedEdit(self._read, self._show, columns=16)
        super().__init__(parent)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setLineEdit(self.edit)
        self.edit.value_changed.connect(self.chosen)
        self.edit.editingFinished.connect(self._take_only_match)
        self.activated.disconnect(self._choose)
        self.activated.connect(self._pick)
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompleter(completer)

    @property
    def value(self) -> Any:
        """The answer shown."""
        return self.edit.value

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer answers; the one shown stays."""
        if tuple(options) == self.options:
            return
        text, value = self.edit.text(), self.edit.value
        typing = text != ("" if value is None else self._show(value))
        super().set_options(options)
        if typing:
            self.edit.setText(text)
        else:
            self.edit.forget_typing()

    def set_value(self, value: Any) -> None:
        """Show an answer; None is an empty field."""
        if value != self.edit.value:
            self.edit.set_value(value)
        index = next((i for i, o in enumerate(self.options) if o.value == value), -1)
        if index != self.currentIndex():
            text = self.edit.text()
            self.setCurrentIndex(index)
            self.edit.setText(text)

    def sizeHint(self) -> QSize:
        """Wide enough to type a name."""
        return QSize(max(super().sizeHint().width(), self.edit.sizeHint().width()), self._height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave Enter to the field, so that it takes what was typed."""
        super().keyPressEvent(event)

    def _height(self) -> int:
        return super().sizeHint().height()

    def _read(self, text: str) -> Any:
        wanted = text.strip().casefold()
        if not wanted:
            return None
        for option in self.options:
            name = option.text.casefold()
            if wanted in (name, name.removesuffix("市"), str(option.value).casefold()):
                return option.value
        if self._any_text:
            return text.strip()
        raise WrongText("no_such_place", text.strip())

    def _show(self, value: Any) -> str:
        return next((o.text for o in self.options if o.value == value), str(value))

    def _take_only_match(self) -> None:
        if self.edit.fault is None:
            return
        wanted = self.edit.text().strip().casefold()
        matches = [i for i, o in enumerate(self.options) if wanted in o.text.casefold()]
        if len(matches) == 1:
            self._pick(matches[0])

    def _pick(self, index: int) -> None:
        value = self.options[index].value
        before = self.edit.value
        self.set_value(value)
        self.edit.forget_typing()
        if value != before:
            self.chosen.emit(value)
