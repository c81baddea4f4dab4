"""Contributions and account: a month with its steps, the years, the account, paying back."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent

from medins_desktop.core.account_ledger import Ledger
from medins_desktop.core.firm_contribution import MonthOwed
from medins_desktop.core.last_check import earliest
from medins_desktop.core.months import Month
from medins_desktop.core.problem import NotSettled
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.contribution_table import MonthRow, YearRow, month_rows, year_rows
from medins_desktop.interview.record_results import (
    back_pay_of,
    contribution_in,
    ledger_assumed,
    record_of,
    run_in,
)
from medins_desktop.ui.fields.figure_table import FigureTable
from medins_desktop.ui.fields.form import (
    FIELDS,
    add_left,
    bring_into_view,
    button,
    card,
    column,
    say,
    text_label,
)
from medins_desktop.ui.fields.list_card import ListCard
from medins_desktop.ui.results.back_pay_cards import BackPayCards
from medins_desktop.ui.results.contribution_cells import (
    account_lines,
    month_cells,
    month_headings,
    year_cells,
    year_headings,
)
from medins_desktop.ui.results.month_card import MonthCard
from medins_desktop.ui.results.result_view import ResultView
from medins_desktop.ui.session import Session
from medins_desktop.wording.assumed import assumed_text
from medins_desktop.wording.language import translate
from medins_desktop.wording.last_check import not_checked_from_text
from medins_desktop.wording.names import choice_name


class ContributionsView(ResultView):
    """All in one column; a year opens its months, a month its steps."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._month: Month | None = None
        self._year: int | None = None
        self._years: tuple[YearRow, ...] = ()
        self.month = MonthCard()
        self.month.chosen.connect(self._choose_month)
        self.month.wage_asked.connect(lambda: self.field_asked.emit("person.monthly_wage"))
        self.back_pay, self.account = BackPayCards(), ListCard()
        self._years_title, self._months_title = text_label("section"), text_label("section")
        self.years = FigureTable(whole_rows=True)
        self.months = FigureTable(whole_rows=True)
        self.years.opened.connect(self._open_year)
        self.months.opened.connect(self._open_month)
        frame, layout = card()
        self._assumed, self.stale = text_label("help"), text_label("notice")
        for widget in (
            self._years_title,
            self.years,
            self.stale,
            self._assumed,
            self._months_title,
            self.months,
        ):
            layout.addWidget(widget)
        self._table_card = frame
        whole = column(self, FIELDS)
        self._ask = button()
        self._ask.clicked.connect(lambda: self.field_asked.emit("contributions"))
        for part in (self.month, self.back_pay):
            whole.addWidget(part)
        add_left(whole, self._ask)
        whole.addWidget(frame)
        whole.addWidget(self.account)
        whole.addStretch(1)
        self._retranslate()

    def begin_case(self) -> None:
        """Look at the month of the case, with no year open."""
        self._month, self._year = None, None

    def refresh(self) -> None:
        """Show what the session holds."""
        session = self._session
        answers, today = session.answers, session.assessment.today
        problems = bool(session.assessment.problems)
        rows = () if problems else month_rows(answers, session.library, today)
        self._years = year_rows(rows, session.assessment.settlement)
        plans = () if problems else back_pay_of(answers, session.library, today)
        record = record_of(answers, session.library, today)
        self.back_pay.show_plans(plans, record, has_record=bool(answers.contributions))
        ledger = Ledger(tuple(row.entry for row in rows if row.entry is not None))
        assumed = ledger_assumed(answers, ledger)
        self._assumed.setText("\n".join(map(assumed_text, assumed)))
        self._assumed.setVisible(bool(assumed))
        self.account.show_lines(
            translate("pages", "The personal account"),
            list(account_lines(self._years, answers, session.library.enterprise.account)),
        )
        self._ask.setText(translate("pages", "Fill in the months…"))
        self._ask.setVisible(not answers.contributions)
        self._show_month()
        self._show_years()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
            self.refresh()

    def _show_month(self) -> None:
        session = self._session
        answers = session.answers
        month = self._month or Month.of(session.assessment.today)
        owed: MonthOwed | None = None
        reason = ""
        try:
            owed = contribution_in(answers, session.library, month, run_in(answers, month))
        except NotSettled as refused:
            reason = refused.code
        record = record_of(answers, session.library, month.first_day)
        self.month.show_month(month, owed, reason, record, _source_text(answers, month))

    def _show_years(self) -> None:
        self._table_card.setVisible(bool(self._years))
        spent = any(year.spent for year in self._years)
        cells = [year_cells(year, spent=spent) for year in self._years]
        self.years.show_cells(year_headings(spent=spent), cells)
        say(self.stale, not_checked_from_text(earliest(y.last_check for y in self._years)))
        months = self._months_of(self._year)
        self._months_title.setText(translate("pages", "Months of {0}").format(self._year))
        self._months_title.setVisible(bool(months))
        self.months.setVisible(bool(months))
        self.months.setAccessibleName(self._months_title.text())
        self.months.show_cells(month_headings(), [month_cells(row) for row in months])

    def _months_of(self, year: int | None) -> Sequence[MonthRow]:
        return next((one.months for one in self._years if one.year == year), ())

    def _choose_month(self, month: Month) -> None:
        self._month = month
        self._show_month()

    def _open_year(self, year: int) -> None:
        self._year = None if year == self._year else year
        self._show_years()

    def _open_month(self, month: Month) -> None:
        self._choose_month(month)
        bring_into_view(self.month)
        self.month.edit.setFocus()

    def _retranslate(self) -> None:
        self.month.retranslate()
        self._years_title.setText(translate("pages", "Year by year"))
        self.years.setAccessibleName(self._years_title.text())


def _source_text(answers: Answers, month: Month) -> str:
    """Return what the record says of a month."""
    run = run_in(answers, month)
    if run is None:
        return translate("pages", "The record says nothing about this month.")
    paid = "" if run.paid_in is None else translate("pages", "paid in {0}").format(run.paid_in)
    source = choice_name("source", run.source)
    words = translate("pages", "In the record: {0}")
    between = translate("pages", ", ")
    return words.format(between.join(part for part in (source, paid) if part))
