"""What the law says of the firm's state, each line with where it stands."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from medins_desktop.core.enterprise import Criteria, StateRules
from medins_desktop.core.explanation import Statement
from medins_desktop.ui.fields.disclosure import Disclosure
from medins_desktop.ui.fields.form import FIELDS, column, text_label
from medins_desktop.ui.fields.list_card import ListCard
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.steps import parameter_source


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
        self.steps.show_lines(translate("pages", "What to do"), _numbered(rules.steps))
        self.changes.show_lines(translate("pages", "What changes"), _lines(rules.changes))
        self.keeps.show_lines(translate("pages", "What does not change"), _lines(rules.keeps))
        self.setVisible(rules != StateRules())


class FirmCriteria(Disclosure):
    """When a firm counts as distressed by what was published: to ask by, never a verdict."""

    def __init__(self, criteria: Sequence[Criteria]) -> None:
        super().__init__()
        self._criteria = criteria
        self._labels = [(text_label(), text_label(), text_label("help")) for _ in criteria]
        for labels in self._labels:
            for label in labels:
                self.content.addWidget(label)

    def retranslate(self) -> None:
        """Say all texts."""
        self.set_title(translate("pages", "When does a firm count as in hardship?"))
        about = translate(
            "pages",
            "These are the published criteria of {0}. They are no verdict, and your place may "
            "have others; approval comes from {1}.",
        )
        for one, (head, conditions, source) in zip(self._criteria, self._labels, strict=True):
            head.setText(about.format(local_text(one.of), local_text(one.authority)))
            conditions.setText("\n".join(f"· {local_text(c.text)}" for c in one.conditions))
            source.setText("\n".join(dict.fromkeys(map(parameter_source, one.conditions))))


def _lines(statements: Sequence[Statement]) -> list[tuple[str, str]]:
    return [(local_text(one.text), parameter_source(one)) for one in statements]


def _numbered(statements: Sequence[Statement]) -> list[tuple[str, str]]:
    lines = enumerate(_lines(statements), start=1)
    return [(f"{number}. {text}", source) for number, (text, source) in lines]
