"""The pages by number, title and state; each can be reached at any time."""

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QButtonGroup,
    QFrame,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
)

from medins_desktop.interview.flow import PAGES, Page, PageState
from medins_desktop.ui.appearance import colour, step
from medins_desktop.ui.icons import paint_mark
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, translate

_TITLES: dict[Page, str] = {
    "you": QT_TRANSLATE_NOOP("ui", "About you"),
    "enterprise": QT_TRANSLATE_NOOP("ui", "Your firm"),
    "years": QT_TRANSLATE_NOOP("ui", "Years"),
    "work": QT_TRANSLATE_NOOP("ui", "Work, sick leave"),
    "bills": QT_TRANSLATE_NOOP("ui", "Bills"),
    "cover": QT_TRANSLATE_NOOP("ui", "Other cover"),
    "results": QT_TRANSLATE_NOOP("ui", "Results"),
}
_STATES: dict[PageState, str] = {
    "untouched": QT_TRANSLATE_NOOP("ui", "not filled in yet"),
    "complete": QT_TRANSLATE_NOOP("ui", "filled in"),
    "attention": QT_TRANSLATE_NOOP("ui", "something is missing"),
}
_MARKS: dict[PageState, tuple[str, str]] = {
    "complete": ("check", "good"),
    "attention": ("attention", "attention"),
}
_WIDE, _NARROW = 50, 16  # steps
_LOW = 150  # steps of height: below, the remarks need the room
_TIGHT = 130  # and below this the pages stand closer


def page_title(page: Page) -> str:
    """Return what a page is called."""
    return translate("ui", _TITLES[page])


class StepRail(QFrame):
    """Emits the page that was asked for, or that the policies were."""

    page_asked = Signal(str)
    policies_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "rail")
        column = QVBoxLayout(self)
        column.setContentsMargins(step(3), step(5), step(3), step(4))
        column.setSpacing(step(1))
        self._name = _label("section", translate("ui", "Medins"))
        self._name.setContentsMargins(step(1), 0, 0, step(3))
        column.addWidget(self._name)
        self._steps = {page: _Step(number, page) for number, page in enumerate(PAGES, start=1)}
        self._group = QButtonGroup(self)
        for page, button in self._steps.items():
            self._group.addButton(button)
            column.addWidget(button)
            button.clicked.connect(lambda _=False, p=page: self.page_asked.emit(p))
        column.addStretch()
        self._place = _label("secondary", "")
        self._offline = _label("secondary", translate("ui", "Works offline · no network"))
        for label in (self._offline, self._place):
            label.setContentsMargins(step(1), 0, 0, 0)
            column.addWidget(label)
        self._policies = QPushButton(translate("ui", "Policies…"))
        self._policies.setObjectName("policies")
        self._policies.setProperty("role", "link")
        self._policies.setContentsMargins(step(1), 0, 0, 0)
        self._policies.clicked.connect(self.policies_asked)
        column.addWidget(self._policies, 0, Qt.AlignmentFlag.AlignLeft)
        self._narrow = False
        self.show_narrow(False)

    def show_narrow(self, narrow: bool) -> None:
        """Show the numbers alone, where width is short."""
        self._narrow = narrow
        for widget in (self._name, self._place, self._policies):
            widget.setVisible(not narrow)
        self._show_what_fits()
        for button in self._steps.values():
            button.show_narrow(narrow)
        self.setFixedWidth(step(_NARROW if narrow else _WIDE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what can be spared where height is short."""
        super().resizeEvent(event)
        self._show_what_fits()

    def _show_what_fits(self) -> None:
        self._offline.setVisible(not self._narrow and self.height() >= step(_LOW))
        for button in self._steps.values():
            button.show_tight(self.height() < step(_TIGHT))

    def show_states(self, states: Mapping[Page, PageState]) -> None:
        """Show how far each page is."""
        for page, state in states.items():
            self._steps[page].show_state(state)

    def show_place(self, words: str) -> None:
        """Show the place and how well its rules are known."""
        if words != self._place.text():
            self._place.setText(words)

    def show_current(self, page: Page) -> None:
        """Mark the page that is open."""
        self._steps[page].setChecked(True)


class _Step(QAbstractButton):
    """A ring with the number or the state's mark, and the title."""

    def __init__(self, number: int, page: Page) -> None:
        super().__init__()
        self._number = number
        self._state: PageState = "untouched"
        self._narrow = self._tight = False
        self.setObjectName(f"step-{page}")
        self.setText(page_title(page))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_state("untouched")

    def show_state(self, state: PageState) -> None:
        """Show how far the page is."""
        if state == self._state and self.accessibleName():
            return
        self._state = state
        words = translate("ui", "{0}. {1}: {2}")
        state_words = translate("ui", _STATES[state])
        self.setAccessibleName(words.format(self._number, self.text(), state_words))
        self.setToolTip(f"{self.text()} · {state_words}")
        self.update()

    def show_narrow(self, narrow: bool) -> None:
        """Leave the title out."""
        self._narrow = narrow
        self.update()

    def show_tight(self, tight: bool) -> None:
        """Stand closer to the other pages, where height is short."""
        if tight != self._tight:
            self._tight = tight
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the room for ring and title."""
        title = 0 if self._narrow else self.fontMetrics().horizontalAdvance(self.text()) + step(4)
        return QSize(step(11) + title, step(8.5 if self._tight else 10.5))

    def minimumSizeHint(self) -> QSize:
        """Return the room for the ring alone: steps move together where height is short."""
        return QSize(step(9), step(6.5))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the page with Enter too; arrows walk along the rail and open nothing."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            steps = self.group().buttons()
            at = steps.index(self) + (1 if event.key() == Qt.Key.Key_Down else -1)
            steps[at % len(steps)].setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _: QPaintEvent) -> None:
        """Draw the ring, the title, the current page's ground and the focus ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        mark, role = _MARKS.get(self._state, ("", "secondary"))
        role = "accent" if self.isChecked() and not mark else role
        side = step(6)
        ring = QRectF(step(2.5), (self.height() - side) / 2, side, side)
        painter.setPen(QPen(colour(role), step(0.5)))
        painter.drawEllipse(ring.adjusted(1, 1, -1, -1))
        if mark:
            inner = step(1.25)
            paint_mark(painter, ring.adjusted(inner, inner, -inner, -inner), mark, role)
        else:
            self._write(painter, ring, str(self._number), role, centred=True)
        if not self._narrow:
            area = QRectF(self.rect()).adjusted(step(11), 0, 0, 0)
            self._write(painter, area, self.text(), "text")

    def _paint_ground(self, painter: QPainter) -> None:
        area = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.isChecked() or self.underMouse():
            painter.setBrush(colour("soft" if self.isChecked() else "hover"))
            painter.drawRoundedRect(area, step(1.5), step(1.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if self.hasFocus():
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawRoundedRect(area, step(1.5), step(1.5))

    def _write(
        self, painter: QPainter, area: QRectF, words: str, role: str, *, centred: bool = False
    ) -> None:
        font = self.font()
        font.setBold(self.isChecked() or centred)
        if centred:
            font.setPixelSize(step(3.25))
        painter.setFont(font)
        painter.setPen(colour(role))
        across = Qt.AlignmentFlag.AlignHCenter if centred else Qt.AlignmentFlag.AlignLeft
        painter.drawText(area, across | Qt.AlignmentFlag.AlignVCenter, words)


def _label(role: str, words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", role)
    label.setWordWrap(True)
    return label
