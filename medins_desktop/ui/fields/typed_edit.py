"""A line edit whose text stands for a value: checked while typed, written out when left."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from medins_desktop.ui import appearance
from medins_desktop.ui.fields.typed_text import (
    WrongText,
    read_amount,
    read_count,
    read_month,
    read_rate,
    show_amount,
    show_rate,
)

_PADDING_STEPS = 6


class TypedEdit(QLineEdit):
    """Gives a value at every key press: what a valid text stands for, else `empty`.

    A text at fault is not known: never the figure that its beginning stands for. It stays
    to be mended; `fault_changed` says what is wrong with it once the field is left, and
    None when it is mended. An empty text is the value `empty`.
    """

    value_changed = Signal(object)
    fault_changed = Signal(object)

    def __init__(
        self,
        read: Callable[[str], Any],
        show: Callable[[Any], str],
        *,
        columns: int = 14,
        empty: Any = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._show = show
        self._columns = columns
        self._value = self._empty = empty
        self._fault: WrongText | None = None
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.textEdited.connect(self._take)
        self.editingFinished.connect(self._leave)

    @property
    def value(self) -> Any:
        """What the text stands for; `empty` if it is at fault."""
        return self._value

    @property
    def fault(self) -> WrongText | None:
        """What is wrong with the text, once the field was left."""
        return self._fault

    def set_value(self, value: Any) -> None:
        """Show a value; a text that already stands for it, or for none, is not touched."""
        if value != self._value:
            self._value = value
            self.setText(self._written())
            self._set_fault(None)

    def forget_typing(self) -> None:
        """Drop a text that stands for no value."""
        self.setText(self._written())
        self._set_fault(None)

    def sizeHint(self) -> QSize:
        """As wide as its content deserves."""
        digits = self.fontMetrics().horizontalAdvance("0") * self._columns
        return QSize(digits + appearance.step(_PADDING_STEPS), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Never narrower than its content, but for long texts."""
        widest = self.fontMetrics().horizontalAdvance("0") * min(self._columns, 12)
        return QSize(widest + appearance.step(_PADDING_STEPS), super().minimumSizeHint().height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Write the value out when the field is left, also with an unfinished text."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._leave()

    def _take(self, text: str) -> None:
        try:
            value = self._read(text)
        except WrongText:
            value = self._empty
        else:
            self._set_fault(None)
        if value != self._value:
            self._value = value
            self.value_changed.emit(value)

    def _leave(self) -> None:
        try:
            self._read(self.text())
        except WrongText as wrong:
            self._set_fault(wrong)
            return
        self.setText(self._written())
        self._set_fault(None)

    def _written(self) -> str:
        return "" if self._value == self._empty else self._show(self._value)

    def _set_fault(self, fault: WrongText | None) -> None:
        before, self._fault = self._fault, fault
        appearance.set_property(self, "state", "error" if fault is not None else "")
        if (before is None) != (fault is None) or (fault and before and fault.args != before.args):
            self.fault_changed.emit(fault)


class AmountEdit(TypedEdit):
    """Yuan as an exact decimal, right-aligned; empty is not known."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(read_amount, show_amount, columns=14, parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class RateEdit(TypedEdit):
    """A percentage as a share of 1."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(read_rate, show_rate, columns=11, parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class CountEdit(TypedEdit):
    """A whole number from 0 up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(read_count, str, columns=8, parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


class MonthEdit(TypedEdit):
    """A month."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(read_month, str, columns=10, parent=parent)
