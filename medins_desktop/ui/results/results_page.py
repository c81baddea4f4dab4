"""The results as tabs: the settlement explained, what costs more, and the real sheet."""

import gc
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QTabWidget, QVBoxLayout, QWidget

from medins_desktop.ui.appearance import step
from medins_desktop.ui.fields.form import scrolled
from medins_desktop.ui.results.settlement_view import SettlementView
from medins_desktop.ui.session import Session
from medins_desktop.wording.language import translate


class ResultsPage(QWidget):
    """Shows one tab at a time, and only that one is kept up to date."""

    field_asked = Signal(str)

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setProperty("role", "page")
        self._session = session
        self._settlement = SettlementView()
        self._settlement.bill_selected.connect(session.select_bill)
        self._costs: QWidget | None = None
        self._costs_place = QWidget()
        self._costs_layout = QVBoxLayout(self._costs_place)
        self._costs_layout.setContentsMargins(0, 0, 0, 0)
        self._sheet: Any = None  # loads late
        self._sheet_place = QWidget()
        self._sheet_layout = QVBoxLayout(self._sheet_place)
        self._sheet_layout.setContentsMargins(0, step(3), 0, 0)
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.tabBar().setDrawBase(False)
        self._tabs.addTab(self._settlement, "")
        self._tabs.addTab(self._costs_place, "")
        self._tabs.addTab(self._sheet_place, "")
        self._tabs.currentChanged.connect(lambda _: self.refresh())
        column = QVBoxLayout(self)
        column.setContentsMargins(step(7), step(3), step(7), step(3))
        column.addWidget(self._tabs)
        self._name_tabs()

    def refresh(self) -> None:
        """Show what the session holds, on the tab that is open."""
        if self._tabs.currentIndex() == 0:
            self._settlement.show_assessment(self._session.assessment)
        elif self._tabs.currentIndex() == 1:
            self._show_costs()
        else:
            self._show_sheet()

    def show_settlement(self) -> None:
        """Open the settlement."""
        self._tabs.setCurrentIndex(0)

    def show_bill(self, bill_id: str) -> None:
        """Open the settlement at a bill's own cost."""
        self.show_settlement()
        self._settlement.show_step(bill_id, "own_cost")

    def begin_case(self) -> None:
        """Open the settlement from its top: another case begins."""
        self.show_settlement()
        self._settlement.begin_case()

    def show_costs(self) -> None:
        """Open the costs."""
        self._tabs.setCurrentIndex(1)

    def show_sheet(self) -> None:
        """Open the comparison with a settlement sheet."""
        self._tabs.setCurrentIndex(2)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._name_tabs()
        super().changeEvent(event)

    def _show_costs(self) -> None:
        # The one door for pyqtgraph and numpy: 200 ms that only those pay who look.
        from medins_desktop.ui.results.costs_view import CostsView  # noqa: PLC0415

        if self._costs is None:
            self._costs = CostsView(self._session)
            self._costs.setProperty("role", "column")
            self._costs_layout.addWidget(scrolled(self._costs))
            gc.freeze()  # these libraries stay: to look through them holds up a key press
        if isinstance(self._costs, CostsView):
            self._costs.refresh()

    def _show_sheet(self) -> None:
        from medins_desktop.ui.results.sheet_view import SheetView  # noqa: PLC0415 - few need it

        if self._sheet is None:
            self._sheet = SheetView(self._session)
            self._sheet.field_asked.connect(self.field_asked)
            self._sheet.explanation_asked.connect(self._explain_line)
            self._sheet_layout.addWidget(self._sheet)
        self._sheet.refresh()

    def _explain_line(self, bill_id: str, layer: str) -> None:
        """Open how an amount of a sheet was worked out, by the layer that it belongs to."""
        self.show_settlement()
        self._settlement.show_step(bill_id, "pays" if layer else "own_cost", layer or None)

    def _name_tabs(self) -> None:
        self._tabs.setTabText(0, translate("ui", "Settlement"))
        self._tabs.setTabText(1, translate("ui", "Costs"))
        self._tabs.setTabText(2, translate("ui", "Real sheet"))
        self._tabs.tabBar().setAccessibleName(translate("ui", "Results"))
        self._tabs.tabBar().setCursor(Qt.CursorShape.PointingHandCursor)
