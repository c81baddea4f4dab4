"""A drop-down list that can be searched by typing a part of a name, pinyin or a code."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from medins_desktop.packs.place_search import only_one, plain
from medins_desktop.ui.fields.choice_field import ChoiceList, Option
from medins_desktop.ui.fields.typed_edit import TypedEdit
from medins_desktop.ui.fields.typed_text import WrongText

_FOUND_BY = Qt.ItemDataRole.UserRole + 1


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
        self.setCompleter(_Finder(self.model(), self))

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
        for i, option in enumerate(options):
            self.setItemData(i, "\n".join(map(plain, _keys(option))), _FOUND_BY)
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
        candidates = [(i, _keys(option)) for i, option in enumerate(self.options)]
        match = only_one(self.edit.text(), candidates)
        if match is not None:
            self._pick(match)

    def _pick(self, index: int) -> None:
        value = self.options[index].value
        before = self.edit.value
        self.set_value(value)
        self.edit.forget_typing()
        if value != before:
            self.chosen.emit(value)


class _Finder(QCompleter):
    """Looks in all that an answer is found by, and writes what it is called."""

    def __init__(self, model: QAbstractItemModel, parent: QWidget) -> None:
        super().__init__(model, parent)
        self.setFilterMode(Qt.MatchFlag.MatchContains)
        self.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.setCompletionRole(_FOUND_BY)

    def splitPath(self, path: str) -> list[str]:
        """Return what is looked for."""
        return [plain(path)]

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """Return what is written for an answer."""
        return str(index.data(Qt.ItemDataRole.DisplayRole))


def _keys(option: Option) -> tuple[str, ...]:
    return (option.text.casefold(), *option.keys)
