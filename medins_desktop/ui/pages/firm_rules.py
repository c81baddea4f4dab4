"""What the law says of the firm's state, each line with where it stands."""

from PySide6.QtWidgets import QWidget

from medins_desktop.core.enterprise import BankruptcyRules, StateRules
from medins_desktop.ui.fields.form import FIELDS, column
from medins_desktop.ui.fields.list_card import ListCard
from medins_desktop.ui.statement_lines import numbered_lines, statement_lines
from medins_desktop.wording.language import translate


class FirmRules(QWidget):
    """Three cards: what to do, what changes, what does not; an empty one is not shown."""

    def __init__(self) -> None:
        super().__init__()
        layout = column(self, FIELDS)
        self.steps, self.changes, self.keeps = ListCard(), ListCard(), ListCard()
        for part in (self.steps, self.changes, self.keeps):
            layout.addWidget(part)

    def show_rules(self, rules: StateRules) -> None:
        """Show what holds for a firm."""
        self.steps.show_lines(translate("pages", "What to do"), numbered_lines(rules.steps))
        self.changes.show_lines(translate("pages", "What changes"), statement_lines(rules.changes))
        self.keeps.show_lines(
            translate("pages", "What does not change"), statement_lines(rules.keeps)
        )
        self.setVisible(rules != StateRules())


class EstateRules(QWidget):
    """Of a bankrupt firm: what is paid in which order, and what a worker files."""

    def __init__(self, rules: BankruptcyRules) -> None:
        super().__init__()
        self._rules = rules
        self.ranks, self.filing = ListCard(), ListCard()
        layout = column(self, FIELDS)
        layout.addWidget(self.ranks)
        layout.addWidget(self.filing)

    def retranslate(self) -> None:
        """Say all texts."""
        title = translate("pages", "What the estate pays, first things first")
        self.ranks.show_lines(title, statement_lines(self._rules.ranks))
        self.filing.show_lines(
            translate("pages", "What to file"), numbered_lines(self._rules.filing)
        )
