"""Layouts whose gaps grow with the text, and labels that say what they are."""

from typing import TypeVar

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtWidgets import (
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from medins_desktop.ui import appearance
from medins_desktop.ui.fields.flow_layout import FlowLayout

L = TypeVar("L", bound=QLayout)

# Gaps in steps: inside a thing, between fields, between groups.
INSIDE, FIELDS, GROUPS = 2, 4, 6


def spaced(layout: L, gap: float, margin: float = 0) -> L:
    """Give a layout its gap and margin in steps; `respace` keeps them in step with the text."""
    layout.setProperty("gap", gap)
    layout.setProperty("margin", margin)
    _respace(layout)
    return layout


def column(parent: QWidget | None = None, gap: float = INSIDE, margin: float = 0) -> QVBoxLayout:
    """Return a layout from top to bottom."""
    layout = QVBoxLayout() if parent is None else QVBoxLayout(parent)
    return spaced(layout, gap, margin)


def row(parent: QWidget | None = None, gap: float = INSIDE) -> QHBoxLayout:
    """Return a layout from left to right."""
    layout = QHBoxLayout() if parent is None else QHBoxLayout(parent)
    return spaced(layout, gap)


def flow(
    parent: QWidget | None = None, gap: float = FIELDS, *, centred: bool = False
) -> FlowLayout:
    """Return a layout that breaks lines."""
    return spaced(FlowLayout(parent, centred=centred), gap)


def flow_of(*widgets: QWidget, gap: float = FIELDS, centred: bool = False) -> QWidget:
    """Return a widget that holds others side by side, broken into lines."""
    holder = QWidget()
    layout = flow(holder, gap, centred=centred)
    for widget in widgets:
        layout.addWidget(widget)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    holder.setSizePolicy(policy)
    return holder


def card(role: str = "card") -> tuple[QFrame, QVBoxLayout]:
    """Return a raised surface and its layout."""
    frame = QFrame()
    frame.setProperty("role", role)
    return frame, column(frame, INSIDE, 4)


def text_label(role: str = "") -> QLabel:
    """Return a label that breaks lines; `role` says what it is."""
    label = QLabel()
    label.setIndent(0)  # else the height of one with an edge counts an indent that is not drawn
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if role:
        label.setProperty("role", role)
    return label


def say(label: QLabel, words: str) -> None:
    """Show words on a label; without any it takes no room."""
    label.setText(words)
    label.setVisible(bool(words))


def hairline() -> QFrame:
    """Return a thin line."""
    line = QFrame()
    line.setProperty("role", "line")
    return line


def button(role: str = "") -> QPushButton:
    """Return a button; `role` says how much it asks for attention."""
    made = QPushButton()
    made.setAutoDefault(False)
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if role:
        made.setProperty("role", role)
    return made


def scrolled(widget: QWidget) -> QScrollArea:
    """Return a widget that scrolls up and down where there is less room than it needs."""
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(widget)
    return area


def add_left(layout: QBoxLayout, widget: QWidget) -> None:
    """Add a widget that keeps its own width, at the left."""
    layout.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)


def respace(widget: QWidget) -> None:
    """Bring all gaps below a widget in step with the text size."""
    for layout in widget.findChildren(QLayout):
        _respace(layout)


def is_restyled(event: QEvent) -> bool:
    """Whether an event says that the text size or the theme changed."""
    return event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange)


def bring_into_view(widget: QWidget) -> None:
    """Scroll the page so that a widget can be seen, once the layout has settled."""
    QTimer.singleShot(0, widget, lambda: _scroll_to(widget))


def _scroll_to(widget: QWidget) -> None:
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    if isinstance(above, QScrollArea):
        QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        above.ensureWidgetVisible(widget, 0, appearance.step(GROUPS))


def _respace(layout: QLayout) -> None:
    gap, margin = layout.property("gap"), layout.property("margin")
    if gap is None:
        return
    layout.setSpacing(appearance.step(gap))
    sides = appearance.step(margin)
    layout.setContentsMargins(sides, sides, sides, sides)
