"""What the firm's state does to a month's contribution, what its place says, what was withheld."""

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import reduce

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from medins_desktop.core.explanation import Parameter
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.firm_claim import withheld_of
from medins_desktop.interview.firm_figures import FirmMonth, firm_month, local_rules
from medins_desktop.packs.library import Library
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.figure_table import Cell, FigureTable, Heading
from medins_desktop.ui.fields.form import FIELDS, card, column, text_label
from medins_desktop.ui.fields.list_card import ListCard
from medins_desktop.wording.amounts import yuan
from medins_desktop.wording.firm_claim import withheld_lines
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.last_check import not_checked_text
from medins_desktop.wording.parameter_names import parameter_name
from medins_desktop.wording.parameter_texts import parameter_source, parameter_text
from medins_desktop.wording.refusals import joined, refusal_text
from medins_desktop.wording.steps import explain

_WHY = ("not_approved", "deferred", "hardship", "pooled_only")  # steps that say what counts


class FirmMoney(QWidget):
    """Three cards that are worked out only while they are in sight."""

    def __init__(self, library: Library, wage: Field) -> None:
        super().__init__()
        self._library = library
        self._shown: tuple[Answers, date] | None = None
        self.withheld, self.local = ListCard(), ListCard()
        self._card, layout = card()
        self._title, self._note = text_label("section"), text_label()
        self._law = text_label("help")
        self.table = FigureTable(whole_rows=True)
        for widget in (self._title, wage, self.table, self._note, self._law):
            layout.addWidget(widget)
        below_each_other = column(self, FIELDS)
        for part in (self.withheld, self._card, self.local):
            below_each_other.addWidget(part)

    @property
    def note(self) -> str:
        """What the card of the month says beside its table."""
        return self._note.text()

    def show_case(self, answers: Answers, today: date) -> None:
        """Show a case."""
        self._shown = (answers, today)
        if self.isVisible():
            self._work_out(answers, today)

    def showEvent(self, event: QShowEvent) -> None:
        """Work out what came into sight."""
        super().showEvent(event)
        if self._shown is not None:
            self._work_out(*self._shown)

    def _work_out(self, answers: Answers, today: date) -> None:
        firm = answers.enterprise
        self._card.setVisible(firm.state is not None or bool(firm.pooled_only))
        self._show_month(firm_month(answers, self._library, today))
        withheld = withheld_of(answers, self._library, today)
        title = translate("pages", "Deducted from your wage, but not paid in")
        self.withheld.show_lines(title, [(line, "") for line in withheld_lines(withheld)])
        rules = local_rules(answers, self._library, today)
        lines = [
            (_colons(parameter_name(value.id), parameter_text(value)), parameter_source(value))
            for value in rules.pooled
        ]
        for one in rules.histories:
            source = "\n".join(dict.fromkeys(parameter_source(value) for value in one.values))
            lines.append((local_text(one.text), source))
        title = translate("pages", "What this place's rules say of such firms, to ask by")
        self.local.show_lines(title, lines)

    def _show_month(self, found: FirmMonth) -> None:
        title = translate("pages", "What is due for {0}: as filled in, and with a firm in order")
        self._title.setText(title.format(found.month))
        self.table.setAccessibleName(self._title.text())
        self.table.setVisible(found.now is not None)
        self._note.setText("\n".join(_notes(found)))
        self._note.setVisible(bool(self._note.text()))
        law = translate(
            "pages", "Rates, bases and the account's credit come from the place's own rules."
        )
        self._law.setText(law)
        self._law.setVisible(found.now is not None)
        if found.now is not None:
            headings = (
                Heading(""),
                Heading(translate("pages", "As filled in"), right=True),
                Heading(translate("pages", "Firm in order"), right=True),
            )
            self.table.show_cells(headings, list(_rows(found)))


def _rows(found: FirmMonth) -> Iterator[tuple[Cell, ...]]:
    if found.now is None or found.usual is None:
        return
    one, other = found.now.contribution, found.usual.contribution
    pairs: tuple[tuple[str, Decimal | None, Decimal | None], ...] = (
        (translate("pages", "Base"), one.base, other.base),
        (
            translate("pages", "Firm's part"),
            one.paid_by("employer"),
            other.paid_by("employer"),
        ),
        (translate("pages", "Your part"), one.paid_by("person"), other.paid_by("person")),
        (
            translate("pages", "To your account"),
            _credit(found.now.credit_a_year, one.account_credit),
            _credit(found.usual.credit_a_year, other.account_credit),
        ),
    )
    for name, amount, usual in pairs:
        differs = amount != usual
        yield (Cell(name), _amount(amount, strong=differs), _amount(usual))


def _credit(yearly: Parameter | None, amount: Decimal | None) -> Decimal | None:
    return amount if yearly is None else None


def _amount(amount: Decimal | None, *, strong: bool = False) -> Cell:
    text = translate("pages", "not known") if amount is None else yuan(amount)
    return Cell(text, right=True, strong=strong)


def _notes(found: FirmMonth) -> Iterator[str]:
    if found.now is None:
        yield joined(*refusal_text(found.reason, None))
        return
    for step in found.now.step.walk():
        if step.code in _WHY:
            amount = yuan(step.amount) if step.amount else ""
            below = (explain(one).sentence for one in step.steps)
            yield _colons(explain(step).sentence, amount, *below)
    if found.usual is not None and found.now.contribution == found.usual.contribution:
        yield translate(
            "pages",
            "The amounts are the same: the firm's state changes no rate. What it does not pay in "
            "time it goes on owing.",
        )
    if found.now.stale:
        yield not_checked_text(found.now.last_check)
    if found.now.credit_unknown:
        yield joined(*refusal_text(found.now.credit_unknown, None))


def _colons(*parts: str) -> str:
    """Return texts after one another, the later ones saying more; empty ones are left out."""
    colon = translate("pages", "{0}: {1}")
    return reduce(
        lambda one, more: colon.format(one, more) if one else more, filter(None, parts), ""
    )
