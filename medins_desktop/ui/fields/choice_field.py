"""One of several answers: a drop-down list, or radio buttons with a line each."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QStandardItemModel, QWheelEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QLabel,
    QRadioButton,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from medins_desktop.ui import appearance
from medins_desktop.ui.fields.form import column, flow, is_restyled, text_label


@dataclass(frozen=True, slots=True)
class Option:
    """An answer. One that cannot be chosen says why in `reason`; it is found by its `keys` too."""

    value: Any
    text: str
    help: str = ""
    reason: str = ""
    keys: tuple[str, ...] = ()


class ChoiceList(QComboBox):
    """A drop-down list. None is its first line; the wheel never changes an answer."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[Option, ...] = ()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._choose)

    @property
    def value(self) -> Any:
        """The answer shown."""
        return self.currentData()

    @property
    def options(self) -> tuple[Option, ...]:
        """The answers offered, with those that cannot be chosen."""
        return self._options

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer answers; the one shown stays if it is among them."""
        if tuple(options) == self._options:
            return
        value = self.value
        self._options = tuple(options)
        self.clear()
        for option in options:
            text = f"{option.text} — {option.reason}" if option.reason else option.text
            self.addItem(text, option.value)
        model = self.model()
        for i, option in enumerate(options):
            tip = option.reason or option.help
            self.setItemData(i, tip, Qt.ItemDataRole.ToolTipRole)
            if option.reason and isinstance(model, QStandardItemModel):
                model.item(i).setEnabled(False)
        self.set_value(value)

    def set_value(self, value: Any) -> None:
        """Show an answer, also one that cannot be chosen any more."""
        index = next((i for i, o in enumerate(self._options) if o.value == value), -1)
        if index != self.currentIndex():
            self.setCurrentIndex(index)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: scrolling must not change an answer."""
        event.ignore()

    def sizeHint(self) -> QSize:
        """As wide as the answers that can be chosen."""
        metrics = self.fontMetrics()
        texts = [option.text for option in self._options if not option.reason] or [""]
        widest = max(metrics.horizontalAdvance(text) for text in texts)
        most = metrics.horizontalAdvance("0") * 34
        width = min(widest, most) + appearance.step(12)
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """May be narrower than its texts."""
        width = self.fontMetrics().horizontalAdvance("0") * 8 + appearance.step(12)
        return QSize(min(width, self.sizeHint().width()), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the answer; where it has no room, dots stand for the rest of it."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        part = QStyle.SubControl.SC_ComboBoxEditField
        room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, self)
        text = option.currentText
        option.currentText = self.fontMetrics().elidedText(
            text, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)

    def showPopup(self) -> None:
        """Open the list as wide as its texts."""
        width = self.view().sizeHintForColumn(0) + appearance.step(8)
        self.view().setMinimumWidth(min(width, self.window().width()))
        super().showPopup()

    def _choose(self, index: int) -> None:
        self.chosen.emit(self.itemData(index))


class RadioList(QWidget):
    """Radio buttons: in a row that breaks lines, or one a line with its explanation."""

    chosen = Signal(object)

    def __init__(self, *, in_row: bool = False, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._options: tuple[Option, ...] = ()
        self._buttons: list[QRadioButton] = []
        self._helps: list[QLabel] = []
        self._value: Any = None
        self._in_row = in_row
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._choose)
        self._layout = flow(self, 4) if in_row else column(self, 0)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def value(self) -> Any:
        """The answer shown."""
        return self._value

    @property
    def buttons(self) -> tuple[QRadioButton, ...]:
        """The radio buttons in order."""
        return tuple(self._buttons)

    def set_options(self, options: Sequence[Option]) -> None:
        """Offer answers; texts change in place, so that the focus stays."""
        if tuple(options) == self._options:
            return
        same = [o.value for o in options] == [o.value for o in self._options]
        self._options = tuple(options)
        if not same:
            self._rebuild()
        for i, option in enumerate(options):
            self._write(i, option)
        self._check()

    def set_value(self, value: Any) -> None:
        """Show an answer; none is checked if it is not among those offered."""
        self._value = value
        self._check()

    def setAccessibleName(self, name: str) -> None:
        """Name the group and, before their own texts, its buttons."""
        super().setAccessibleName(name)
        for button in self._buttons:
            button.setAccessibleName(self._name_of(button))

    def changeEvent(self, event: QEvent) -> None:
        """Indent the explanations by the text size."""
        if is_restyled(event):
            self._indent()
        super().changeEvent(event)

    def _rebuild(self) -> None:
        while (item := self._layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._buttons, self._helps = [], []
        for i, _ in enumerate(self._options):
            button = QRadioButton()
            self._buttons.append(button)
            self._group.addButton(button, i)
            self._layout.addWidget(button)
            if not self._in_row:
                self._helps.append(text_label("help"))
                self._layout.addWidget(self._helps[-1])
        if self._buttons:
            self.setFocusProxy(self._buttons[0])
        self._indent()

    def _write(self, index: int, option: Option) -> None:
        button, line = self._buttons[index], option.reason or option.help
        button.setText(option.text)
        button.setEnabled(not option.reason)
        button.setToolTip(option.reason if self._in_row else "")
        button.setAccessibleDescription(line)
        button.setAccessibleName(self._name_of(button))
        if not self._in_row:
            self._helps[index].setText(line)
            self._helps[index].setVisible(bool(line))

    def _name_of(self, button: QRadioButton) -> str:
        text = button.text().replace("&", "")
        return f"{self.accessibleName()}: {text}" if self.accessibleName() else text

    def _indent(self) -> None:
        for label in self._helps:
            label.setContentsMargins(appearance.step(7.5), 0, 0, appearance.step(1.5))

    def _check(self) -> None:
        self._group.setExclusive(False)
        for button, option in zip(self._buttons, self._options, strict=True):
            button.setChecked(option.value == self._value)
        self._group.setExclusive(True)
        chosen = next((b for b in self._buttons if b.isChecked()), None)
        if self._buttons:
            self.setFocusProxy(chosen or self._buttons[0])

    def _choose(self, index: int) -> None:
        value = self._options[index].value
        if value != self._value:
            self._value = value
            self.chosen.emit(value)
