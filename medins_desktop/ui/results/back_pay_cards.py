"""A card for each row of unpaid months: who pays, how much, until when, what it restores."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from medins_desktop.core.back_pay_plan import BackPay
from medins_desktop.core.last_check import earliest
from medins_desktop.core.record import Record
from medins_desktop.ui.fields.form import FIELDS, column, say, text_label
from medins_desktop.ui.fields.list_card import ListCard
from medins_desktop.wording.back_pay_texts import back_pay_text
from medins_desktop.wording.language import translate
from medins_desktop.wording.last_check import not_checked_from_text


class BackPayCards(QWidget):
    """The plans below one another; one sentence where nothing is unpaid."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._none = text_label("section"), text_label("help")
        self.stale = text_label("notice")
        self.cards: list[ListCard] = []
        self._layout = column(self, FIELDS)
        self._layout.addWidget(self._title)
        self._layout.addWidget(self._none)
        self._layout.addWidget(self.stale)

    def show_plans(
        self, plans: Sequence[BackPay], record: Record | None, *, has_record: bool
    ) -> None:
        """Show the plans by a place's rules."""
        while len(self.cards) < len(plans):
            self.cards.append(ListCard())
            self._layout.addWidget(self.cards[-1])
        for i, card in enumerate(self.cards):
            text = back_pay_text(plans[i], record) if i < len(plans) else None
            lines = [] if text is None else [*((line, "") for line in text.lines), *text.rules]
            card.show_lines("" if text is None else text.head, lines)
        self._title.setText(translate("pages", "Unpaid months, and paying them back"))
        none = (
            translate("pages", "The record has no unpaid month before today.")
            if has_record
            else translate("pages", "Without a record of months nothing can be said: see “Years”.")
        )
        self._none.setText(none)
        self._none.setVisible(not plans)
        say(self.stale, not_checked_from_text(earliest(plan.last_check for plan in plans)))

    @property
    def text(self) -> str:
        """All that is said."""
        said = (self._none.text(), self.stale.text())
        return "\n".join((*said, *(card.text for card in self.cards)))
