"""Which gap is looked at, and under it which bill."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QWidget

from medins_desktop.core.claim import Bill
from medins_desktop.core.gap import MOST_MONTHS, Stop
from medins_desktop.core.months import Month
from medins_desktop.interview.gaps import Gaps
from medins_desktop.ui.fields.form import column, flow_of, row
from medins_desktop.wording.amounts import day_text, yuan
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import choice_name
from medins_desktop.wording.record_words import months_text

_BACK, _AHEAD = 36, 12  # months before and after the last paid one that a gap may begin in


class GapTools(QWidget):
    """The first month not paid, the number of months, and the bill if there are several."""

    chosen = Signal()
    bill_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.first, self.months, self.bills = QComboBox(), QComboBox(), QComboBox()
        for number in range(1, MOST_MONTHS + 1):
            self.months.addItem("", number)
        self.first.setObjectName("gap-first")
        self.months.setObjectName("gap-months")
        self.bills.setObjectName("gap-bill")
        self._labels = tuple(QLabel() for _ in range(3))
        pairs = []
        fields = (self.first, self.months, self.bills)
        for label, field in zip(self._labels, fields, strict=True):
            label.setBuddy(field)
            pair = QWidget()
            layout = row(pair)
            layout.addWidget(label)
            layout.addWidget(field)
            pairs.append(pair)
        self._bill_pair = pairs[-1]
        column(self).addWidget(flow_of(*pairs, centred=True))
        self.first.activated.connect(lambda _: self.chosen.emit())
        self.months.activated.connect(lambda _: self.chosen.emit())
        self.bills.activated.connect(lambda i: self.bill_chosen.emit(self.bills.itemData(i)))

    @property
    def stop(self) -> Stop | None:
        """The gap that is looked at."""
        month = self.first.currentText()
        return Stop(Month.parse(month), self.months.currentData()) if month else None

    def choose(self, stop: Stop) -> None:
        """Look at a gap; nothing is said of it."""
        self.first.setCurrentIndex(self.first.findText(str(stop.first)))
        self.months.setCurrentIndex(self.months.findData(stop.months))

    def offer(self, gaps: Gaps) -> None:
        """Offer the months in which a gap may begin."""
        self.first.clear()
        begin = max(gaps.first_paid + 1, gaps.next_month + -_BACK)
        for i in range(gaps.next_month + _AHEAD - begin + 1):
            self.first.addItem(str(begin + i))

    def offer_bills(self, bills: Sequence[Bill], chosen: Bill | None) -> None:
        """Offer bills; a single one needs no choice."""
        self.bills.clear()
        for bill in bills:
            self.bills.addItem(_bill_words(bill), bill.id)
        self.bills.setCurrentIndex(self.bills.findData(chosen.id) if chosen is not None else -1)
        self._bill_pair.setVisible(len(bills) > 1)

    def retranslate(self) -> None:
        """Say all texts."""
        for number in range(1, MOST_MONTHS + 1):
            self.months.setItemText(number - 1, months_text(number))
        texts = (
            translate("ui", "First month not paid"),
            translate("ui", "How many months"),
            translate("ui", "Bill"),
        )
        fields = (self.first, self.months, self.bills)
        for label, field, text in zip(self._labels, fields, texts, strict=True):
            label.setText(text)
            field.setAccessibleName(text)


def _bill_words(bill: Bill) -> str:
    day = day_text(bill.day) if bill.day is not None else ""
    kind = choice_name("kind", bill.kind) if bill.kind is not None else ""
    total = yuan(bill.total) if bill.total is not None else ""
    return " ".join(part for part in (day, kind, total) if part)
