"""The results as tabs: the settlement explained, and the views that load late."""

import gc

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from medins_desktop.ui.appearance import step
from medins_desktop.ui.fields.form import scrolled
from medins_desktop.ui.results.late_views import LATE_TABS, make_view, tab_title
from medins_desktop.ui.results.result_view import ResultView
from medins_desktop.ui.results.settlement_view import SettlementView
from medins_desktop.ui.session import Session
from medins_desktop.wording.language import translate

_TABS = ("settlement", *LATE_TABS)
_SCROLLING_THEMSELVES = ("sheet",)


class ResultsPage(QWidget):
    """Shows one tab at a time, and only that one is kept up to date."""

    field_asked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._session = session
        self._settlement = SettlementView()
        self._settlement.bill_selected.connect(session.select_bill)
        self._views: dict[str, ResultView] = {}
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.tabBar().setProperty("role", "many")
        self._tabs.addTab(self._settlement, "")
        self._places = {name: QWidget() for name in LATE_TABS}
        for place in self._places.values():
            self._tabs.addTab(place, "")
        self._tabs.currentChanged.connect(lambda _: self.refresh())
        column = QVBoxLayout(self)
        column.setContentsMargins(step(7), step(3), step(7), step(3))
        column.addWidget(self._tabs)
        self._name_tabs()

    def refresh(self) -> None:
        """Show what the session holds, on the tab that is open."""
        name = _TABS[self._tabs.currentIndex()]
        if name == "settlement":
            self._settlement.show_assessment(self._session.assessment)
        else:
            self._view(name).refresh()

    def show_tab(self, name: str) -> None:
        """Open a tab."""
        self._tabs.setCurrentIndex(_TABS.index(name))

    def show_bill(self, bill_id: str) -> None:
        """Open the settlement at a bill's own cost."""
        self._explain(bill_id, "")

    def begin_case(self) -> None:
        """Open the settlement from its top: another case begins."""
        self.show_tab("settlement")
        self._settlement.begin_case()
        for view in self._views.values():
            view.begin_case()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_tabs()
        super().changeEvent(event)

    def _view(self, name: str) -> ResultView:
        if name not in self._views:
            view = self._views[name] = make_view(name, self._session)
            view.field_asked.connect(self.field_asked)
            view.explanation_asked.connect(self._explain)
            layout = QVBoxLayout(self._places[name])
            itself = name in _SCROLLING_THEMSELVES
            layout.setContentsMargins(0, step(3) if itself else 0, 0, 0)
            if not itself:
                view.setProperty("role", "column")
            layout.addWidget(view if itself else scrolled(view))
            gc.freeze()  # what was loaded stays: to look through it holds up a key press
        return self._views[name]

    def _explain(self, bill_id: str, layer: str) -> None:
        """Open how an amount was worked out, by the layer that it belongs to."""
        self.show_tab("settlement")
        self._settlement.show_step(bill_id, "pays" if layer else "own_cost", layer or None)

    def _name_tabs(self) -> None:
        for index, name in enumerate(_TABS):
            self._tabs.setTabText(index, tab_title(name))
        self._tabs.tabBar().setAccessibleName(translate("ui", "Results"))
        self._tabs.tabBar().setCursor(Qt.CursorShape.PointingHandCursor)
