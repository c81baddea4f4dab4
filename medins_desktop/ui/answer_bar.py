"""What the person pays, in sight on every page: a panel at the side, or a strip below.

Both show the same `AnswerText`; the window's width decides which one is there.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from medins_desktop.ui.answer_text import AnswerText, Mark
from medins_desktop.ui.appearance import set_property, step
from medins_desktop.ui.legend_line import LegendLine
from medins_desktop.ui.payer_bar import PayerBar, PayerLegend
from medins_desktop.wording.language import translate

_PANEL_WIDTH = 80  # steps


class _Answer(QFrame):
    """The signals and parts that panel and strip share."""

    details_asked = Signal()
    print_asked = Signal()
    field_asked = Signal(str)

    def __init__(self, role: str) -> None:
        super().__init__()
        self.setProperty("role", role)
        self.setAccessibleName(translate("ui", "The answer"))
        self._field = ""
        self._heading = _label("secondary")
        self._amount = _label("big")
        self._total = _label("secondary")
        self._reason = _label("section")
        self._remedy = _label("secondary")
        self._bar = PayerBar()
        self._mend = QPushButton()
        self._mend.setObjectName("mend")
        self._mend.clicked.connect(lambda: self.field_asked.emit(self._field))
        self._details = _button("details", translate("ui", "See details"))
        self._details.clicked.connect(self.details_asked)
        self._print = _button("print", translate("ui", "Print"))
        self._print.clicked.connect(self.print_asked)

    def show_text(self, text: AnswerText) -> None:
        """Show the figure, or why there is none."""
        missing = text.missing
        settled = missing is None
        self._heading.setText(text.heading)
        for widget in (self._amount, self._total, self._bar):
            widget.setVisible(settled and widget.parent() is not None)
        for widget in (self._reason, self._remedy):
            widget.setVisible(not settled)
        self._print.setEnabled(settled)
        if missing is not None:
            self._reason.setText(missing.reason)
            self._remedy.setText(missing.remedy)
        asked = missing or text.question
        if asked is not None:
            self._field = asked.field
            self._mend.setText(asked.button)
            self._mend.setAccessibleName(f"{asked.reason} {asked.button}")
        self._mend.setVisible(asked is not None and bool(asked.field))
        words = translate("ui", "{0} to {1}")
        if text.open_end:
            words = translate("ui", "{0} to {1}, perhaps more")
        words = words.format(text.amount, text.high)
        self._amount.setText(words if text.high else text.amount)
        self._total.setText(text.total)
        self._bar.show_shares(text.shares)
        self._bar.setVisible(bool(text.shares))


class AnswerPanel(_Answer):
    """The answer at the side, with every payer and every remark."""

    def __init__(self) -> None:
        super().__init__("panel")
        self.setFixedWidth(step(_PANEL_WIDTH))
        self._legend = PayerLegend()
        self._marks: list[QLabel] = []
        self._evidence = _label("secondary")
        self._assumed = _label("secondary")
        self._show_assumed = QPushButton()
        self._show_assumed.setProperty("role", "link")
        self._show_assumed.setCheckable(True)
        self._show_assumed.toggled.connect(self._assumed.setVisible)
        self._assumed.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._scrolled(), 1)
        column.addLayout(self._buttons())

    def show_text(self, text: AnswerText) -> None:
        """Show the figure with all that belongs to it."""
        super().show_text(text)
        set_property(self._amount, "role", "big-range" if text.high else "big")
        self._legend.show_shares(text.shares)
        self._show_marks(text.marks)
        self._evidence.setVisible(bool(text.evidence))
        self._evidence.setText(text.evidence)
        self._show_assumed.setVisible(bool(text.assumed))
        words = translate("ui", "Left open and taken as usual: {0}")
        self._show_assumed.setText(words.format(len(text.assumed)))
        self._assumed.setVisible(bool(text.assumed) and self._show_assumed.isChecked())
        self._assumed.setText("\n".join(f"· {sentence}" for sentence in text.assumed))

    def _show_marks(self, marks: tuple[Mark, ...]) -> None:
        while len(self._marks) < len(marks):
            chip = _label("chip")
            self._marks.append(chip)
            self._chips.addWidget(chip)
        for number, chip in enumerate(self._marks):
            chip.setVisible(number < len(marks))
            if number < len(marks):
                chip.setText(marks[number].words)
                set_property(chip, "tone", marks[number].tone)

    def _scrolled(self) -> QScrollArea:
        content = QWidget()
        content.setProperty("role", "column")
        column = QVBoxLayout(content)
        column.setContentsMargins(step(5), step(6), step(5), step(3))
        column.setSpacing(step(2))
        self._chips = QVBoxLayout()
        self._chips.setSpacing(step(2))
        for widget in (self._heading, self._amount, self._total, self._reason, self._remedy):
            column.addWidget(widget)
        column.addSpacing(step(1))
        column.addWidget(self._bar)
        column.addWidget(self._legend)
        column.addSpacing(step(1))
        column.addLayout(self._chips)
        column.addWidget(self._mend, 0, Qt.AlignmentFlag.AlignLeft)  # below what it mends
        column.addWidget(self._evidence)
        column.addWidget(self._show_assumed, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self._assumed)
        column.addStretch()
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(content)
        return area

    def _buttons(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setContentsMargins(step(5), step(2), step(5), step(3))
        column.setSpacing(step(2))
        row = QHBoxLayout()
        row.setSpacing(step(2))
        row.addWidget(self._details, 1)
        row.addWidget(self._print, 1)
        column.addLayout(row)
        note = _label("secondary")
        note.setText(translate("ui", "An estimate, not a settlement document"))
        column.addWidget(note)
        return column


class AnswerStrip(_Answer):
    """The answer below the page, in a few lines."""

    def __init__(self) -> None:
        super().__init__("bar")
        set_property(self._amount, "role", "big-range")
        set_property(self._reason, "role", "strong")
        self._remarks = _label("notice")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(step(5), step(2), step(5), step(2))
        whole.setSpacing(step(1))
        row = QHBoxLayout()
        row.setSpacing(step(5))
        left, middle, right = QVBoxLayout(), QVBoxLayout(), QVBoxLayout()
        left.setSpacing(0)
        for label in (self._heading, self._amount):
            label.setWordWrap(False)
            left.addWidget(label)
        left.addStretch()
        middle.setSpacing(step(0.5))
        self._legend = LegendLine()
        for widget in (self._bar, self._reason, self._remedy, self._legend):
            middle.addWidget(widget)
        middle.addStretch()
        buttons = QHBoxLayout()
        buttons.setSpacing(step(2))
        for button in (self._mend, self._details, self._print):
            buttons.addWidget(button)
        right.addLayout(buttons)
        right.addStretch()
        row.addLayout(left)
        row.addLayout(middle, 1)
        row.addLayout(right)
        whole.addLayout(row)
        whole.addWidget(self._remarks)  # as wide as it can be: height is what lacks here

    def show_text(self, text: AnswerText) -> None:
        """Show the figure and its remarks in short."""
        super().show_text(text)
        settled = text.missing is None
        self._legend.setVisible(settled)
        self._legend.show_items(text.total, text.shares)
        for button in (self._details, self._print):
            button.setVisible(settled)
        said = [*(mark.words for mark in text.marks), *text.evidence.splitlines()]
        self._remarks.setVisible(bool(said))
        self._remarks.setText(" · ".join(said))
        plain = all(mark.tone == "plain" for mark in text.marks)
        set_property(self._remarks, "role", "secondary" if plain else "notice")
        self.setToolTip("\n".join(text.assumed))


def _label(role: str) -> QLabel:
    label = QLabel()
    label.setProperty("role", role)
    label.setIndent(0)  # else the height of one with an edge counts an indent that is not drawn
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _button(name: str, words: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(name)
    return button
