"""The lines of a settlement sheet: its figure, the one computed, and how they compare."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QLabel, QWidget

from medins_desktop.core.claim import SHEET_FIELDS
from medins_desktop.core.problem import Problem
from medins_desktop.interview.sheet_check import SheetCheck, SheetLine
from medins_desktop.ui.appearance import set_role, step
from medins_desktop.ui.fields.form import (
    bring_into_view,
    hairline,
    spaced,
    text_label,
)
from medins_desktop.ui.fields.typed_edit import AmountEdit
from medins_desktop.ui.fields.typed_text import show_amount
from medins_desktop.ui.results.sheet_cause_list import CauseList
from medins_desktop.wording.language import translate
from medins_desktop.wording.problems import problem_text
from medins_desktop.wording.sheet_lines import comparison_text, sheet_line_help, sheet_line_name

_NAME, _STATED, _COMPUTED, _COMPARED = range(4)
_BETWEEN = 4  # steps
_STARTS_A_GROUP = ("act_pay_dedc", "psn_part_amt")
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Return: 1, Qt.Key.Key_Enter: 1}
_ROLES = {"agrees": "good", "differs": "notice"}


class _Row:
    """The widgets of one line."""

    def __init__(self, field: str) -> None:
        self.field = field
        self.name, self.compared = text_label(), text_label("secondary")
        self.computed = QLabel()
        self.computed.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.edit = AmountEdit()
        self.edit.setProperty("term", field)
        self.edit.setObjectName(field)
        self.name.setBuddy(self.edit)
        self.line: SheetLine | None = None

    @property
    def is_half_typed(self) -> bool:
        """Whether the person is in the middle of a figure, which does not agree yet."""
        agrees = self.line is not None and self.line.state == "agrees"
        return self.edit.hasFocus() and self.edit.isModified() and not agrees

    def show(self, line: SheetLine) -> None:
        self.line = line
        self.edit.set_value(line.stated)
        self.computed.setText(show_amount(line.computed) if line.computed is not None else "—")
        self.compare()

    def compare(self) -> None:
        """Say how the figures compare; nothing while one is half typed."""
        if self.line is None:
            return
        fault, state = self.edit.fault, self.line.state
        text = comparison_text(self.line)
        if fault is not None:
            text = problem_text(Problem(fault.code, "", (fault.text,)), in_form=True)
        elif self.is_half_typed:
            text, state = "", "not_typed"
        set_role(self.compared, "message" if fault is not None else _ROLES.get(state, "secondary"))
        self.compared.setText(text)
        words = translate("ui", "Computed: {0}. {1} {2}")
        help_text = sheet_line_help(self.field)
        self.edit.setAccessibleDescription(words.format(self.computed.text(), text, help_text))

    def retranslate(self) -> None:
        name, help_text = sheet_line_name(self.field), sheet_line_help(self.field)
        self.name.setText(name)
        self.edit.setAccessibleName(name)
        for widget in (self.name, self.edit):
            widget.setToolTip(help_text)
        self.edit.setPlaceholderText(translate("ui", "not typed"))


class SheetTable(QWidget):
    """Emits what is typed; the causes of the first difference stand right below its line."""

    typed = Signal(str, object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.rows = {field: _Row(field) for field in SHEET_FIELDS}
        self.causes = CauseList()
        self._grid = spaced(QGridLayout(self), 1)
        self.respace()
        self._heads = [text_label("secondary") for _ in range(4)]
        self._build()
        self._place_causes(SHEET_FIELDS[0])
        self.causes.hide()

    @property
    def field_being_typed(self) -> str:
        """The line in which a figure is half typed; "" if none, or once it agrees."""
        typing = (row.field for row in self.rows.values() if row.is_half_typed)
        return next(typing, "")

    def respace(self) -> None:
        """Keep the columns further apart than the lines, at any text size."""
        self._grid.setHorizontalSpacing(step(_BETWEEN))

    def show_check(self, check: SheetCheck) -> None:
        """Show every line."""
        for line in check.lines:
            self.rows[line.field].show(line)

    def show_first(self, field: str) -> None:
        """Make the first line that differs stand out; "" if there is none."""
        for row in self.rows.values():
            set_role(row.name, "strong" if row.field == field else "")
        if field:
            self._place_causes(field)
        self.causes.setVisible(bool(field))
        focus = QApplication.focusWidget()
        if focus is not None and self.isAncestorOf(focus):
            bring_into_view(focus)  # the causes may have pushed it away

    def focus_line(self, field: str) -> None:
        """Put the cursor into a line."""
        edit = self.rows[field].edit
        edit.setFocus(Qt.FocusReason.OtherFocusReason)
        edit.selectAll()
        bring_into_view(edit)

    def forget_typing(self) -> None:
        """Drop texts that stand for no figure: another bill is shown."""
        for row in self.rows.values():
            row.edit.forget_typing()

    def retranslate(self) -> None:
        """Say all texts."""
        heads = (
            translate("ui", "Line of the sheet"),
            translate("ui", "On the sheet"),
            translate("ui", "Computed"),
            translate("ui", "Comparison"),
        )
        for label, text in zip(self._heads, heads, strict=True):
            label.setText(text)
        for row in self.rows.values():
            row.retranslate()
            row.compare()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and the arrows go from line to line, as on paper."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            by = _STEPS.get(Qt.Key(event.key()))
            fields = [*self.rows]
            here = next((f for f, row in self.rows.items() if row.edit is watched), None)
            if by is not None and here is not None and not event.modifiers() & _HELD:
                number = fields.index(here) + by
                if 0 <= number < len(fields):
                    self.focus_line(fields[number])
                    return True
        return super().eventFilter(watched, event)

    def _place_causes(self, field: str) -> None:
        self._grid.removeWidget(self.causes)
        self._grid.addWidget(self.causes, _row_of(field) + 1, 0, 1, 4)

    def _build(self) -> None:
        right = Qt.AlignmentFlag.AlignRight
        for number, label in enumerate(self._heads):
            place = right if number in (_STATED, _COMPUTED) else Qt.AlignmentFlag.AlignLeft
            label.setAlignment(place)
            self._grid.addWidget(label, 0, number)
        for field, row in self.rows.items():
            at = _row_of(field)
            if field in _STARTS_A_GROUP:
                self._grid.addWidget(hairline(), at - 1, 0, 1, 4)
            for number, widget in enumerate((row.name, row.edit, row.computed, row.compared)):
                self._grid.addWidget(widget, at, number)
            row.edit.value_changed.connect(lambda value, f=field: self.typed.emit(f, value))
            row.edit.editingFinished.connect(self._leave)
            row.edit.installEventFilter(self)
        self._grid.setColumnStretch(_NAME, 5)
        self._grid.setColumnStretch(_COMPARED, 3)

    def _leave(self) -> None:
        for row in self.rows.values():
            row.compare()
        self.left.emit()


_HELD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.ShiftModifier
)


def _row_of(field: str) -> int:
    """Return a line's row of the grid: one for a hairline before it, one for causes after."""
    return 2 + 3 * SHEET_FIELDS.index(field)
