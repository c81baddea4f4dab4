"""How a figure came about, as a tree on a card."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from medins_desktop.core.explanation import Step
from medins_desktop.ui.explanation_view import StepNode
from medins_desktop.ui.fields.form import card, column, text_label


class StepsCard(QWidget):
    """Steps with their own below them; hidden without any."""

    def __init__(self) -> None:
        super().__init__()
        frame, self._layout = card()
        column(self).addWidget(frame)
        self._title = text_label("section")
        self._layout.addWidget(self._title)
        self._steps: tuple[Step, ...] = ()
        self.nodes: list[StepNode] = []

    def show_steps(self, title: str, *steps: Step) -> None:
        """Show steps, each opened; the same ones stay as they are."""
        self._title.setText(title)
        self.setVisible(bool(steps))
        if steps != self._steps:
            self._steps = steps
            self._build()

    def changeEvent(self, event: QEvent) -> None:
        """Say the steps in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._build()
        super().changeEvent(event)

    def _build(self) -> None:
        for node in self.nodes:
            self._layout.removeWidget(node)
            node.hide()
            node.deleteLater()
        self.nodes = [StepNode(step, None, None) for step in self._steps]
        for node in self.nodes:
            node.moved.connect(self._move)
            self._layout.addWidget(node)
            node.open()

    def _move(self, node: StepNode, by: int) -> None:
        """Go to the next step that is shown, or the one before."""
        shown = [one for root in self.nodes for one in root.shown()]
        at = shown.index(node) + by
        if 0 <= at < len(shown):
            shown[at].head.setFocus()
