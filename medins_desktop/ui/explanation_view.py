"""How an amount came about, as a tree: four lines a step, opened to the step asked for."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from medins_desktop.core.explanation import Step
from medins_desktop.core.policy import Policy
from medins_desktop.ui import appearance
from medins_desktop.ui.fields.form import (
    INSIDE,
    bring_into_view,
    button,
    column,
    is_restyled,
    respace,
    row,
    spaced,
    text_label,
)
from medins_desktop.wording.language import translate
from medins_desktop.wording.steps import explain

_INDENT, _MARK = 5, 3.5


class ExplanationView(QWidget):
    """The steps below one amount; arrow keys walk through them."""

    closed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._root: Step | None = None
        self._wanted: Step | None = None
        self._policy: Policy | None = None
        self._name = ""
        self._node: StepNode | None = None
        self._title = text_label("section")
        self._close = button("quiet")
        self._close.clicked.connect(self.closed)
        top = row()
        top.addWidget(self._title, 1)
        top.addWidget(self._close)
        self._layout = column(self, INSIDE, 3)
        self._layout.addLayout(top)
        self._tree: QVBoxLayout = column()
        self._layout.addLayout(self._tree)
        self._layout.addStretch(1)
        self._retranslate()

    def show_step(self, root: Step, wanted: Step, policy: Policy | None, name: str) -> None:
        """Show the tree below `root`, opened to `wanted`; `name` says whose amount it is."""
        if (root, wanted, name) == (self._root, self._wanted, self._name) and self._node:
            return
        self._root, self._wanted, self._policy, self._name = root, wanted, policy, name
        self._rebuild()

    def focus_wanted(self) -> None:
        """Put the focus on the step asked for."""
        for node in self.nodes():
            if node.step is self._wanted:
                node.head.setFocus()
                bring_into_view(node.head)
                return

    def nodes(self) -> Iterator["StepNode"]:
        """Yield the steps that can be seen, from the top."""
        if self._node is not None:
            yield from self._node.shown()

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self._rebuild()
        elif is_restyled(event):
            respace(self)
        super().changeEvent(event)

    def _rebuild(self) -> None:
        if self._node is not None:
            self._tree.removeWidget(self._node)
            self._node.hide()
            self._node.deleteLater()
            self._node = None
        if self._root is None or self._wanted is None:
            return
        self._title.setText(self._name)
        self._node = StepNode(self._root, self._policy, None)
        self._node.moved.connect(self._move)
        self._tree.addWidget(self._node)
        self._node.open_to(self._wanted)

    def _move(self, node: "StepNode", by: int) -> None:
        nodes = list(self.nodes())
        place = nodes.index(node) + by
        if 0 <= place < len(nodes):
            nodes[place].head.setFocus()
            bring_into_view(nodes[place].head)

    def _retranslate(self) -> None:
        self._close.setText(translate("pages", "Close"))
        self._close.setAccessibleName(translate("pages", "Close the explanation"))


class StepNode(QWidget):
    """A step and those it rests on; these are made when it is opened."""

    moved = Signal(object, int)

    def __init__(self, step: Step, policy: Policy | None, above: "StepNode | None") -> None:
        super().__init__()
        self.step, self.above = step, above
        self._policy = policy
        self.below: list[StepNode] = []
        self.is_open = False
        self.head = _StepHead(step, policy)
        self.head.clicked.connect(self.toggle)
        self.head.key_pressed.connect(self._walk)
        self._body = QWidget()
        self._body_layout = column(self._body, INSIDE)
        self._body.hide()
        layout = column(self, INSIDE)
        layout.addWidget(self.head)
        indented = row(gap=0)
        indented.addSpacing(appearance.step(_INDENT))
        indented.addWidget(self._body, 1)
        layout.addLayout(indented)

    def toggle(self) -> None:
        """Open or close the steps below."""
        self.open(not self.is_open)

    def open(self, shown: bool = True) -> None:
        """Show the steps that this one rests on, or hide them."""
        if not self.step.steps:
            return
        if shown and not self.below:
            for step in self.step.steps:
                node = StepNode(step, self._policy, self)
                node.moved.connect(self.moved)
                self.below.append(node)
                self._body_layout.addWidget(node)
        self.is_open = shown
        self._body.setVisible(shown)
        self.head.show_open(shown)

    def open_to(self, wanted: Step) -> bool:
        """Open the way down to a step; return whether it is here."""
        if self.step is wanted:
            self.head.mark()
            self.open()
            return True
        if not any(step is wanted for step in self.step.walk()):
            return False
        self.open()
        return any(node.open_to(wanted) for node in self.below)

    def shown(self) -> Iterator["StepNode"]:
        """Yield this step and the open ones below it."""
        yield self
        if self.is_open:
            for node in self.below:
                yield from node.shown()

    def _walk(self, key: Qt.Key) -> None:
        keys = Qt.Key
        if key in (keys.Key_Up, keys.Key_Down):
            self.moved.emit(self, 1 if key == keys.Key_Down else -1)
        elif key == keys.Key_Right:
            if self.is_open:
                self.moved.emit(self, 1)
            self.open()
        elif self.is_open:
            self.open(False)
        elif self.above is not None:
            self.above.head.setFocus()


class _StepHead(QAbstractButton):
    """The four lines of a step; a click opens what it rests on."""

    key_pressed = Signal(object)

    def __init__(self, step: Step, policy: Policy | None) -> None:
        super().__init__()
        text = explain(step, policy)
        self._has_below = bool(step.steps)
        self._mark = text_label("secondary")
        self._mark.setWordWrap(False)
        self._mark.setMinimumWidth(appearance.step(_MARK))
        self._sentence = text_label()
        lines = [(text_label("help"), text.words), (text_label(), text.numbers)]
        lines.append((text_label("help"), text.source))
        self._sentence.setText(text.sentence)
        column_of_lines = column(gap=0)
        column_of_lines.addWidget(self._sentence)
        for label, line in lines:
            label.setText(line)
            if not line:
                label.hide()  # never shown before it stands in the window: it would be one
            column_of_lines.addWidget(label)
        across = spaced(row(self, 1), 1, 1)
        across.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(column_of_lines, 1)
        for label in (self._mark, self._sentence, *(label for label, _ in lines)):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setText(text.sentence)
        self.setAccessibleName(text.sentence)
        self.setAccessibleDescription(" ".join(line for _, line in lines if line))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if self._has_below:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy_of_size = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy_of_size.setHeightForWidth(True)
        self.setSizePolicy(policy_of_size)
        self.show_open(False)

    def show_open(self, shown: bool) -> None:
        """Turn the mark."""
        self._mark.setText(("▾" if shown else "▸") if self._has_below else "•")

    def mark(self) -> None:
        """Set this step off as the one asked for."""
        appearance.set_property(self._sentence, "role", "strong")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows; Enter and Space open."""
        keys = Qt.Key
        arrows = (keys.Key_Up, keys.Key_Down, keys.Key_Left, keys.Key_Right)
        if event.key() in arrows:
            self.key_pressed.emit(Qt.Key(event.key()))
        elif event.key() in (keys.Key_Return, keys.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the focus ring; the labels draw themselves."""
        if not self.hasFocus():
            return
        painter = QPainter(self)
        width = max(1, appearance.step(0.5))
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), width))
        edge = width // 2 + 1
        painter.drawRoundedRect(
            self.rect().adjusted(edge, edge, -edge, -edge), appearance.step(1), appearance.step(1)
        )
        painter.end()
