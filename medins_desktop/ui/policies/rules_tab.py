"""The rows of a file as lines: for what and whom each holds, and what it states."""

from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from medins_desktop.packs.stated_file import StatedFile
from medins_desktop.ui.fields.form import column, scrolled, text_label
from medins_desktop.ui.fields.list_card import ListCard
from medins_desktop.wording.language import translate
from medins_desktop.wording.rule_lines import rule_lines


class RulesTab(QWidget):
    """One card for each layer or table, filled when it is first looked at."""

    def __init__(self) -> None:
        super().__init__()
        inside = QWidget()
        inside.setProperty("role", "column")
        layout = column(inside, 0, 2)
        self._nothing = text_label("help")
        self._nothing.setText(translate("pages", "This file has no rules of that kind."))
        self._cards: QVBoxLayout = column(gap=4)
        layout.addWidget(self._nothing)
        layout.addLayout(self._cards)
        layout.addStretch(1)
        column(self, 0).addWidget(scrolled(inside))
        self._asked: tuple[StatedFile, date] | None = None
        self._shown: object = None

    @property
    def text(self) -> str:
        """All lines."""
        items = (self._cards.itemAt(i) for i in range(self._cards.count()))
        cards = [item.widget() for item in items if item is not None]
        return "\n".join(card.text for card in cards if isinstance(card, ListCard))

    def show_file(self, file: StatedFile, today: date) -> None:
        """Show the rows of a file, at once if they are in sight."""
        self._asked = file, today
        if self.isVisible():
            self._fill()

    def showEvent(self, event: object) -> None:
        """Fill the cards that were asked for while out of sight."""
        self._fill()

    def _fill(self) -> None:
        if self._asked is None or self._shown is self._asked[0].origin:
            return
        while (item := self._cards.takeAt(0)) is not None:
            if (card := item.widget()) is not None:
                card.hide()
                card.deleteLater()
        file, today = self._asked
        found = rule_lines(file, today)
        for title, lines in found.items():
            card = ListCard()
            card.show_lines(title, lines)
            self._cards.addWidget(card)
        self._nothing.setVisible(not found)
        self._shown = file.origin
