"""The pages of a case: made when first shown, told what the session holds, asked for a field."""

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from medins_desktop.interview.flow import PAGES, Page, page_of
from medins_desktop.ui.session import Session

_BILL = re.compile(r"bills\[(\d+)\]")
_PAUSE_MS = 200  # before each page made ahead: what the person does comes first


class CasePages(QObject):
    """The widgets by page; only the one that is open is kept up to date.

    The classes of the pages load late, so they are known here by what they can do: guided
    pages show answers and emit new ones, the results refresh themselves.
    """

    page_asked = Signal(str)

    def __init__(
        self, session: Session, make: Callable[[Page, Session], QWidget], home: QWidget
    ) -> None:
        super().__init__(home)
        self._session, self._make, self._home = session, make, home
        self._open: Page | None = None
        self._made: dict[Page, Any] = {}
        self._ahead = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._ahead.timeout.connect(self._make_one_ahead)
        self._ahead.start()

    def widget(self, page: Page) -> QWidget:
        """Return the widget of a page."""
        if page not in self._made:
            made: Any = self._make(page, self._session)
            made.setParent(self._home)
            self._made[page] = made
            if page == "results":
                made.field_asked.connect(self.focus_field)
            else:
                made.answered.connect(self._session.change)
            if page == "enterprise":
                made.tab_asked.connect(self.show_tab)
            if page == "years":
                made.gaps_asked.connect(lambda: self.show_tab("gaps"))
            if page == "bills":
                made.bill_selected.connect(self._session.select_bill)
                made.explanation_asked.connect(self._explain)
                made.field_asked.connect(self.focus_field)
        widget: QWidget = self._made[page]
        return widget

    def take_back(self) -> None:
        """Take every page out of the view that shows it, so that another can."""
        for widget in self._made.values():
            widget.setParent(self._home)

    def show_page(self, page: Page) -> None:
        """Bring a page up to date; it is the one that is open from now on."""
        self._open = page
        self.refresh()

    def refresh(self) -> None:
        """Show the page that is open what the session holds."""
        if self._ahead.isActive():
            self._ahead.start()  # not between two key presses
        page, session = self._open, self._session
        if page == "results":
            self._made[page].refresh()
        elif page is not None:
            self._made[page].show_answers(session.answers, session.assessment)

    def close(self) -> None:
        """Show no page from now on."""
        self._open = None
        self.take_back()

    def forget(self) -> None:
        """Drop every page: they are made anew when they are shown next."""
        self.close()
        for widget in self._made.values():
            widget.deleteLater()
        self._made.clear()

    def begin_case(self) -> None:
        """Drop texts that stand for no value, and what was opened: another case begins."""
        for page, widget in self._made.items():
            if page == "results":
                widget.begin_case()
            else:
                widget.forget_typing()

    def show_tab(self, name: str) -> None:
        """Open a tab of the results."""
        self.page_asked.emit("results")
        self._made["results"].show_tab(name)

    def focus_field(self, path: str) -> None:
        """Open the page of a field, choose its bill, and put the cursor there."""
        page = page_of(path)
        found = _BILL.match(path)
        bills = self._session.answers.bills
        if found is not None and int(found[1]) < len(bills):
            self._session.select_bill(bills[int(found[1])].id)
        self.page_asked.emit(page)
        if page in self._made and page != "results":
            self._made[page].focus_field(path)

    def has_field(self, path: str) -> bool:
        """Return whether the page of a field has it on screen."""
        return path in getattr(self.widget(page_of(path)), "fields", {})

    def _explain(self, bill_id: str) -> None:
        """Show how a bill's own cost came about."""
        self._session.select_bill(bill_id)
        self.page_asked.emit("results")
        self._made["results"].show_bill(bill_id)

    def _make_one_ahead(self) -> None:
        missing = [page for page in PAGES if page not in self._made]
        if missing:
            self.widget(missing[0])
            self._ahead.start()
