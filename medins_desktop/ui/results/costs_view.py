"""Who pays as one bill grows: the chart, the bill it varies, and what it is compared with."""

from decimal import Decimal

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QPushButton,
    QTableWidget,
    QVBoxLayout,
)

from medins_desktop.charts.chart_colours import DARK, LIGHT
from medins_desktop.charts.cost_chart import CostChart
from medins_desktop.charts.cost_curves import CostCurves, cost_curves
from medins_desktop.charts.cost_picture import cost_picture
from medins_desktop.core.claim import Bill
from medins_desktop.core.result import Settlement
from medins_desktop.ui.appearance import is_dark, step
from medins_desktop.ui.fields.form import flow_of
from medins_desktop.ui.results.result_view import ResultView
from medins_desktop.ui.session import Session
from medins_desktop.wording.amounts import day_text, yuan
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import choice_name
from medins_desktop.wording.refusals import joined

_LEAST_HEIGHT = 85  # steps


class CostsView(ResultView):
    """The chart of the bill that is looked at; of the most expensive one at first."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._bills = QComboBox()
        self._bills.setObjectName("chart-bill")
        self._listed: list[Bill] = []
        self._bills_label = QLabel()
        self._bills_label.setBuddy(self._bills)
        self._compare = QCheckBox()
        self._compare.setChecked(True)
        self._copy = QPushButton()
        self._copy.setProperty("role", "quiet")
        self._copy.hide()
        self._note = QLabel()
        self._note.setProperty("role", "secondary")
        self._note.setWordWrap(True)
        self._chart = CostChart(None, DARK if is_dark() else LIGHT)
        self._arrange()
        self._bills.activated.connect(self._choose)
        self._compare.toggled.connect(self.refresh)
        self._copy.clicked.connect(self.copy_table)
        self._chart.view_chosen.connect(self._show_tools)
        self._retranslate()

    @property
    def chart(self) -> CostChart:
        """The chart."""
        return self._chart

    def refresh(self) -> None:
        """Draw the chart of the session's bill anew."""
        session = self._session
        bill_id = chosen_bill(session.assessment.settlement, session.bill_id)
        self._show_bills(bill_id)
        curves = None
        if bill_id is not None:
            curves = cost_curves(
                session.assessment,
                session.library,
                bill_id,
                compare=self._compare.isChecked(),
                memory=session.memory,
            )
        self._chart.show_picture(cost_picture(curves) if curves is not None else None)
        self._note.setVisible(curves is not None)
        self._note.setText(_note(curves))
        self._show_tools()

    def copy_table(self) -> None:
        """Put the table behind the chart on the clipboard, for a spreadsheet."""
        if self._chart.table is not None:
            QGuiApplication.clipboard().setText(table_text(self._chart.table))

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "_chart"):
            self._chart.set_theme(DARK if is_dark() else LIGHT)

    def _show_tools(self) -> None:
        """Show what the view on screen can use: the table compares nothing."""
        drawn, table = not self._note.isHidden(), self._chart.shows_table
        self._compare.setVisible(drawn and not table)
        self._copy.setVisible(drawn and table)

    def _choose(self, row: int) -> None:
        self._session.select_bill(self._bills.itemData(row))

    def _show_bills(self, chosen: str | None) -> None:
        bills = [b.bill for b in self._session.assessment.settlement.bills if b.sums is not None]
        if [bill.id for bill in bills] != [bill.id for bill in self._listed]:
            self._bills.clear()
            for bill in bills:
                self._bills.addItem(bill_words(bill), bill.id)
        else:
            for i, (before, bill) in enumerate(zip(self._listed, bills, strict=True)):
                if bill is not before:
                    self._bills.setItemText(i, bill_words(bill))
        self._listed = bills
        self._bills.setCurrentIndex(self._bills.findData(chosen))
        several = len(bills) > 1
        self._bills.setVisible(several)
        self._bills_label.setVisible(several)

    def _retranslate(self) -> None:
        self._listed = []  # its words are said anew when it is shown next
        self._bills_label.setText(translate("ui", "Bill that grows"))
        self._bills.setAccessibleName(translate("ui", "Bill that grows"))
        self._compare.setText(translate("ui", "Compare: with and without mutual aid"))
        self._copy.setText(translate("ui", "Copy the table"))
        self._note.setText(_note(None))

    def _arrange(self) -> None:
        tools = flow_of(
            self._bills_label, self._bills, self._compare, self._copy, gap=3, centred=True
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, step(3), 0, 0)
        column.setSpacing(step(2))
        column.addWidget(tools)
        card = QFrame()
        card.setProperty("role", "card")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(step(4), step(3), step(4), step(3))
        inside.addWidget(self._chart)
        self._chart.setMinimumHeight(step(_LEAST_HEIGHT))
        column.addWidget(card, 1)
        column.addWidget(self._note)


def chosen_bill(settlement: Settlement, chosen: str | None) -> str | None:
    """Return the bill to draw: the chosen one, else the most expensive that has amounts."""
    settled = [bill.bill for bill in settlement.bills if bill.sums is not None]
    if chosen is not None and any(bill.id == chosen for bill in settled):
        return chosen
    dearest = max(settled, key=lambda bill: bill.total or Decimal(0), default=None)
    return dearest.id if dearest is not None else None


def bill_words(bill: Bill) -> str:
    """Return a bill in a few words: its day, its kind, its total."""
    day = day_text(bill.day) if bill.day is not None else ""
    kind = choice_name("kind", bill.kind) if bill.kind is not None else ""
    total = yuan(bill.total) if bill.total is not None else ""
    return " ".join(part for part in (day, kind, total) if part)


def _note(curves: CostCurves | None) -> str:
    words = translate(
        "ui", "Under these assumptions: this bill grows, everything else stays as it is."
    )
    if curves is None:
        return words
    if curves.high is not None and curves.settled.own_cost_range is None:
        parts = translate("ui", "Where the lines part, a rule is not known.")
        words = joined(words, parts)
    if not curves.ends_early:
        return words
    ends = translate("ui", "The chart goes up to {0}: beyond, a limit counts that nobody knows.")
    return joined(words, ends.format(yuan(curves.main.knots[-1])))


def table_text(table: QTableWidget) -> str:
    """Return a table as rows of cells parted by tabs."""
    columns = range(table.columnCount())
    heads = [table.horizontalHeaderItem(column) for column in columns]
    names = [head.text().replace("\n", " ") if head is not None else "" for head in heads]
    lines = ["\t".join(names)]
    for row in range(table.rowCount()):
        cells = [table.item(row, column) for column in columns]
        lines.append("\t".join(cell.text() if cell is not None else "" for cell in cells))
    return "\n".join(lines)
