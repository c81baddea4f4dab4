"""What the firm owes because it did not pay: the amount, both settlements, papers, steps."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent

from medins_desktop.interview.firm_claim import Claim, ClaimedBill, firm_claim
from medins_desktop.reports.claim_sheet import claim_document
from medins_desktop.reports.document import Document
from medins_desktop.ui.fields.figure_table import Cell, FigureTable, Heading
from medins_desktop.ui.fields.form import FIELDS, add_left, button, card, column, say, text_label
from medins_desktop.ui.fields.list_card import ListCard
from medins_desktop.ui.pages.firm_rules import EstateRules
from medins_desktop.ui.results.result_view import ResultView
from medins_desktop.ui.results.settlement_cells import bill_label
from medins_desktop.ui.session import Session
from medins_desktop.ui.statement_lines import numbered_lines, statement_lines
from medins_desktop.wording.amounts import yuan
from medins_desktop.wording.firm_claim import (
    bill_notes,
    claim_headline,
    claim_meaning,
    fund_lines,
    rank_lines,
    withheld_lines,
)
from medins_desktop.wording.language import translate
from medins_desktop.wording.last_check import not_checked_from_text


class ClaimView(ResultView):
    """A headline, the bills settled twice, what is owed to the fund, then what to do."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.claim: Claim | None = None
        self._headline, self._meaning = text_label("section"), text_label()
        self._notes, self.stale = text_label("help"), text_label("notice")
        self.bills = FigureTable(whole_rows=False)
        self.bills.opened.connect(lambda bill: self.explanation_asked.emit(bill, ""))
        self.print = button("primary")
        self.print.clicked.connect(self._preview)
        frame, layout = card()
        for widget in (self._headline, self._meaning, self.bills, self._notes, self.stale):
            layout.addWidget(widget)
        self.ask = button()
        self.ask.clicked.connect(lambda: self.field_asked.emit("contributions"))
        add_left(layout, self.print)
        add_left(layout, self.ask)
        self.fund, self.withheld, self.ranks = ListCard(), ListCard(), ListCard()
        self.estate = EstateRules(session.library.enterprise.bankruptcy)
        self.steps, self.papers, self.grounds = ListCard(), ListCard(), ListCard()
        whole = column(self, FIELDS)
        for part in (frame, self.withheld, self.fund, self.ranks, self.steps, self.papers):
            whole.addWidget(part)
        whole.addWidget(self.estate)
        whole.addWidget(self.grounds)
        whole.addStretch(1)

    @property
    def text(self) -> str:
        """The headline and what it means."""
        labels = (self._headline, self._meaning, self._notes, self.stale)
        return "\n".join(label.text() for label in labels if label.text())

    def refresh(self) -> None:
        """Show what the session holds."""
        session = self._session
        self.claim = claim = firm_claim(session.assessment, session.library)
        has_record = bool(session.answers.contributions)
        bankrupt = session.answers.enterprise.state == "bankrupt"
        self._headline.setText(claim_headline(claim, has_record=has_record))
        self._meaning.setText(claim_meaning() if claim.bills else "")
        self._meaning.setVisible(bool(claim.bills))
        self._show_bills(claim)
        say(self.stale, not_checked_from_text(claim.last_check))
        self.print.setText(translate("pages", "Sheet to take along: preview and print…"))
        self.print.setVisible(claim.exists)
        self.ask.setText(translate("pages", "Fill in the months…"))
        self.ask.setVisible(not has_record)
        self._show_lists(claim)
        self.estate.retranslate()
        self.estate.setVisible(bankrupt)
        self.ranks.setVisible(bankrupt and bool(claim.gaps))

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self.claim is not None:
            self.refresh()

    def document(self) -> Document:
        """Return the sheet to take along."""
        session = self._session
        claim = firm_claim(session.assessment, session.library)
        return claim_document(claim, session.assessment, session.library.enterprise)

    def _show_bills(self, claim: Claim) -> None:
        headings = (
            Heading(translate("pages", "Bill")),
            Heading(translate("pages", "You bear"), right=True),
            Heading(translate("pages", "If the firm had paid"), right=True, rank=1),
            Heading(translate("pages", "Claim"), right=True),
        )
        self.bills.setAccessibleName(translate("pages", "The bills, settled twice"))
        self.bills.setVisible(bool(claim.bills))
        self.bills.show_cells(headings, [_bill_cells(bill) for bill in claim.bills])
        notes = "\n".join(dict.fromkeys(note for b in claim.bills for note in bill_notes(b)))
        self._notes.setText(notes)
        self._notes.setVisible(bool(notes))

    def _show_lists(self, claim: Claim) -> None:
        rules = self._session.library.enterprise.claim
        shown = claim.exists
        self.fund.show_lines(
            translate("pages", "What the firm owes the fund"), _plain(fund_lines(claim))
        )
        self.withheld.show_lines(
            translate("pages", "Deducted from your wage, but not paid in"),
            _plain(withheld_lines(claim.withheld)),
        )
        ranks = [
            (translate("pages", "{0}: {1}").format(name, amount), "")
            for name, amount in rank_lines(claim)
        ]
        self.ranks.show_lines(translate("pages", "In the bankruptcy"), ranks)
        for part, title, lines in (
            (self.steps, translate("pages", "What to do"), numbered_lines(rules.steps)),
            (self.papers, translate("pages", "Papers to keep"), statement_lines(rules.papers)),
            (self.grounds, translate("pages", "What it rests on"), statement_lines(rules.grounds)),
        ):
            part.show_lines(title, lines if shown else [])

    def _preview(self) -> None:
        from medins_desktop.ui.print_preview import preview  # noqa: PLC0415 - loads the printer

        preview(self, self._session, lambda _: self.document())


def _bill_cells(bill: ClaimedBill) -> tuple[Cell, ...]:
    unknown = translate("pages", "not known")
    now, usual = (
        yuan(one.sums.own_cost) if one.sums is not None else unknown
        for one in (bill.now, bill.usual)
    )
    low, high = bill.low, bill.high
    if low is None or high is None:
        amount = Cell(unknown, right=True, tone="attention")
    else:
        text = yuan(low) if low == high else f"{yuan(low)} – {yuan(high)}"
        amount = Cell(text, right=True, strong=True)
    link = bill.now.sums is not None
    return (
        Cell(bill_label(bill.now)),
        Cell(now, right=True, link=link, key=bill.now.bill.id),
        Cell(usual, right=True),
        amount,
    )


def _plain(lines: Iterator[str]) -> list[tuple[str, str]]:
    return [(line, "") for line in lines]
