"""The pages of a case: made once, shown what the session holds, asked for a field."""

import re

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from medins_desktop.interview.flow import PAGES, Page, page_of
from medins_desktop.ui.pages.bills_page import BillsPage
from medins_desktop.ui.pages.cover_page import CoverPage
from medins_desktop.ui.pages.enterprise_page import EnterprisePage
from medins_desktop.ui.pages.page import Page as GuidedPage
from medins_desktop.ui.pages.you_page import YouPage
from medins_desktop.ui.results.results_page import ResultsPage
from medins_desktop.ui.session import Session

_BILL = re.compile(r"bills\[(\d+)\]")


class CasePages(QObject):
    """The widgets by page; only the one that is open is kept up to date."""

    page_asked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._open: Page = PAGES[0]
        bills = BillsPage()
        self.results = ResultsPage(session)
        self._guided: dict[Page, GuidedPage] = {}
        self.widgets: dict[Page, QWidget] = {}
        self._add("you", YouPage(session.library))
        self._add("enterprise", EnterprisePage(session.compare))
        self._add("bills", bills)
        self._add("cover", CoverPage(session.library))
        self.widgets["results"] = self.results
        bills.bill_selected.connect(session.select_bill)
        bills.explanation_asked.connect(self._explain)
        bills.field_asked.connect(self.focus_field)

    def _add(self, name: Page, page: GuidedPage) -> None:
        page.answered.connect(self._session.change)
        self._guided[name] = page
        self.widgets[name] = page

    def show_page(self, page: Page) -> None:
        """Bring a page up to date; it is the one that is open from now on."""
        self._open = page
        self.refresh()

    def refresh(self) -> None:
        """Show the page that is open what the session holds."""
        if self._open == "results":
            self.results.refresh()
        else:
            session = self._session
            self._guided[self._open].show_answers(session.answers, session.assessment)

    def forget_typing(self) -> None:
        """Drop texts that stand for no value: another case begins."""
        for page in self._guided.values():
            page.forget_typing()

    def _explain(self, bill_id: str) -> None:
        """Show how a bill's own cost came about."""
        self._session.select_bill(bill_id)
        self.page_asked.emit("results")
        self.results.show_bill(bill_id)

    def focus_field(self, path: str) -> None:
        """Open the page of a field, choose its bill, and put the cursor there."""
        page = page_of(path)
        found = _BILL.match(path)
        bills = self._session.answers.bills
        if found is not None and int(found[1]) < len(bills):
            self._session.select_bill(bills[int(found[1])].id)
        self.page_asked.emit(page)
        if page in self._guided:
            self._guided[page].focus_field(path)
