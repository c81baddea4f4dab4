"""A case on screen: the rail, the page that is open, and the answer beside or below it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from medins_desktop.interview.flow import PAGES, Page, page_states
from medins_desktop.ui.answer_bar import AnswerPanel, AnswerStrip
from medins_desktop.ui.answer_text import answer_text
from medins_desktop.ui.appearance import step
from medins_desktop.ui.session import Session
from medins_desktop.ui.step_rail import StepRail, page_title
from medins_desktop.ui.tab_order import move_focus, stops
from medins_desktop.wording.language import local_text, translate

# In steps: the column of fields; below which width the answer goes under the page, and
# below which width of the page the rail shows numbers alone.
_COLUMN, _PANEL_FROM, _RAIL_FROM = 190, 300, 250
_ROUNDS = 3


class CaseView(QWidget):
    """Arranges the pages, which `pages` makes; says which page or field was asked for."""

    page_shown = Signal(str)
    details_asked = Signal()
    print_asked = Signal()
    field_asked = Signal(str)
    policies_asked = Signal()

    def __init__(self, pages: Callable[[Page], QWidget]) -> None:
        super().__init__()
        self._pages = pages
        self._places: dict[Page, QWidget] = {}
        self._page: Page = PAGES[0]
        self._rail = StepRail()
        self._panel, self._strip = AnswerPanel(), AnswerStrip()
        self._focuses_first = True
        self._settling = QTimer(self, singleShot=True)  # 0 ms: when the page has its layout
        self._settling.timeout.connect(self._settle)
        self._stack = QStackedWidget()
        self._back, self._next = QPushButton(), QPushButton()
        self._back.setObjectName("back")
        self._next.setObjectName("next")
        self._next.setProperty("role", "primary")
        self._arrange()
        self._connect()
        self._fit(0)  # as narrow as it gets, until the window says how wide it is

    @property
    def page(self) -> Page:
        """The page that is open."""
        return self._page

    def show_page(self, page: Page, *, focus_first: bool = True) -> None:
        """Open a page; with the cursor in its first field unless that is seen to."""
        self._page = page
        number = PAGES.index(page)
        self._stack.setCurrentWidget(self._place_of(page))
        self._rail.show_current(page)
        self._back.setText(translate("ui", "Back"))
        self._back.setEnabled(number > 0)
        last = number + 1 == len(PAGES)
        self._next.setVisible(not last)
        self._footer.setVisible(not last)
        if not last:
            words = translate("ui", "Next: {0}")
            self._next.setText(words.format(page_title(PAGES[number + 1])))
        self.page_shown.emit(page)
        self._stack.setUpdatesEnabled(False)
        self._focuses_first = focus_first
        self._settling.start()

    def _place_of(self, page: Page) -> QWidget:
        """Return where a page stands, put there when it is first shown."""
        if page not in self._places:
            widget = self._pages(page)
            self._places[page] = widget if page == "results" else _scrolled(widget)
            self._stack.addWidget(self._places[page])
        return self._places[page]

    def _settle(self) -> None:
        """Paint the page, now that all has its place; the cursor goes to the first field."""
        for _ in range(_ROUNDS):
            QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self._stack.setUpdatesEnabled(True)
        if not self._focuses_first:
            return
        fields = stops(self._pages(self._page))
        if fields:
            fields[0].setFocus(Qt.FocusReason.OtherFocusReason)
        place = self._places[self._page]
        if isinstance(place, QScrollArea):
            place.verticalScrollBar().setValue(0)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt names it so
        """Let Tab follow the layouts."""
        return move_focus(self, forward=next)

    def turn(self, by: int) -> None:
        """Open the next page, or the one before."""
        number = PAGES.index(self._page) + by
        if 0 <= number < len(PAGES):
            self.show_page(PAGES[number])

    def show_session(self, session: Session) -> None:
        """Show the answer, and how far each page is."""
        assessment = session.assessment
        text = answer_text(assessment, session.bill_id)
        self._panel.show_text(text)
        self._strip.show_text(text)
        self._rail.show_states(page_states(assessment))
        self._rail.show_place(_place(session))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the answer beside the page or below it, as the width allows."""
        super().resizeEvent(event)
        self._fit(event.size().width())

    def _fit(self, width: int) -> None:
        beside = width >= step(_PANEL_FROM)
        self._panel.setVisible(beside)
        self._strip.setVisible(not beside)
        self._rail.show_narrow(width < step(_RAIL_FROM))

    def _arrange(self) -> None:
        middle = QVBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self._stack, 1)
        self._footer = QWidget()
        foot = QHBoxLayout(self._footer)
        foot.setContentsMargins(step(7), step(2), step(7), step(3))
        foot.setSpacing(step(3))
        foot.addStretch()
        foot.addWidget(self._back)
        foot.addWidget(self._next)
        middle.addWidget(self._footer)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self._rail)
        row.addLayout(middle, 1)
        row.addWidget(self._panel)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row, 1)
        column.addWidget(self._strip)

    def _connect(self) -> None:
        self._rail.page_asked.connect(self.show_page)
        self._rail.policies_asked.connect(self.policies_asked)
        self._back.clicked.connect(lambda: self.turn(-1))
        self._next.clicked.connect(lambda: self.turn(1))
        for answer in (self._panel, self._strip):
            answer.details_asked.connect(self.details_asked)
            answer.print_asked.connect(self.print_asked)
            answer.field_asked.connect(self.field_asked)


def _scrolled(page: QWidget) -> QScrollArea:
    """Return a page in a column of its own that scrolls up and down only."""
    holder = QWidget()
    holder.setProperty("role", "column")
    row = QHBoxLayout(holder)
    row.setContentsMargins(step(7), step(5), step(7), step(5))
    page.setMaximumWidth(step(_COLUMN))
    row.addStretch(0)
    row.addWidget(page, 1)
    row.addStretch(0)
    for part in (holder, page):  # as they grow below, what stands above is not painted again
        part.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
    area = QScrollArea()
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(holder)
    return area


def _place(session: Session) -> str:
    policy = session.assessment.policy
    if policy is None:
        return ""
    words = translate("ui", "{0}, rules checked in {1}")
    return words.format(local_text(policy.name), policy.checked)
