"""Every month of the record with what was paid for it, by whom, and what the account got."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import groupby

from medins_desktop.core.account_ledger import Entry, Ledger
from medins_desktop.core.back_pay_plan import BackPay
from medins_desktop.core.firm_contribution import MonthOwed
from medins_desktop.core.last_check import earliest
from medins_desktop.core.money import ZERO
from medins_desktop.core.months import Month
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.result import Settlement
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.firm_claim import Withheld, withheld_of
from medins_desktop.interview.record_results import (
    back_pay_of,
    contribution_in,
    ledger_assumed,
    ledger_of,
    run_in,
)
from medins_desktop.packs.library import Library

_NOBODY_PAYS = ("deemed", "resident", "none")  # by the month, into this scheme


@dataclass(frozen=True, slots=True)
class MonthRow:
    """A month; `owed` is None where nothing is owed, or where `reason` says what is not known.

    `entry` is what the account got; None where the month brings no credit at all.
    """

    month: Month
    source: str
    owed: MonthOwed | None
    reason: str
    entry: Entry | None

    @property
    def last_check(self) -> int | None:
        """The year for which its rules were last checked, if the month lies in a later one."""
        return None if self.owed is None else self.owed.last_check


@dataclass(frozen=True, slots=True)
class YearRow:
    """A calendar year; amounts in yuan are those that are known.

    `unknown`: months whose contribution is not known; `credit_unknown`: whose credit is
    not. `credited` counts by the month of the credit; `spent` is what the account paid of
    the bills settled in the year.
    """

    year: int
    months: tuple[MonthRow, ...]
    credited: Decimal
    spent: Decimal

    @property
    def unknown(self) -> int:
        """The months whose contribution is not known."""
        return sum(1 for row in self.months if row.reason)

    @property
    def credit_unknown(self) -> int:
        """The months whose credit to the account is not known."""
        return sum(1 for row in self.months if row.entry is not None and row.entry.credit is None)

    @property
    def last_check(self) -> int | None:
        """The year for which rules of its months were last checked, if that is before them."""
        return earliest(row.last_check for row in self.months)

    def paid_by(self, payer: str) -> Decimal:
        """Return what a payer owes for the months that are known."""
        known = (row.owed.contribution for row in self.months if row.owed is not None)
        return sum((one.paid_by(payer) for one in known), ZERO)


@dataclass(frozen=True, slots=True)
class MonthReport:
    """A month, and what the record says beside it: what `medins contributions` gives."""

    owed: MonthOwed
    ledger: Ledger
    gaps: tuple[BackPay, ...]
    assumed: tuple[str, ...]
    withheld: Withheld


def month_report(answers: Answers, library: Library, month: Month, today: date) -> MonthReport:
    """Return what is due for a month, the account so far, what could be paid back.

    Raises:
        NotSettled: what is due for the month is not known.
    """
    owed = contribution_in(answers, library, month, run_in(answers, month))
    ledger = ledger_of(answers, library, today)
    return MonthReport(
        owed,
        ledger,
        back_pay_of(answers, library, today),
        ledger_assumed(answers, ledger),
        withheld_of(answers, library, today),
    )


def month_rows(answers: Answers, library: Library, today: date) -> tuple[MonthRow, ...]:
    """Return the months of the record up to the day of the case, and those since retirement."""
    now = Month.of(answers.as_of or today)
    entries = {entry.month: entry for entry in ledger_of(answers, library, today).entries}
    typed = {month for run in answers.contributions for month in run.months if month <= now}
    return tuple(
        _row(answers, library, month, entries.get(month)) for month in sorted({*typed, *entries})
    )


def year_rows(rows: Sequence[MonthRow], settlement: Settlement) -> tuple[YearRow, ...]:
    """Return the calendar years of months, newest first, with what the account paid of bills."""
    spent: dict[int, Decimal] = {}
    for settled in settlement.bills:
        day, sums = settled.bill.day, settled.sums
        paid = sums.paid.get("account", ZERO) if sums is not None else ZERO
        if day is not None and isinstance(paid, Decimal) and paid:
            spent[day.year] = spent.get(day.year, ZERO) + paid
    credited = _credited(rows)
    by_year = {y: tuple(group) for y, group in groupby(rows, key=lambda row: row.month.year)}
    years = sorted({*by_year, *credited, *spent}, reverse=True)
    return tuple(
        YearRow(y, by_year.get(y, ()), credited.get(y, ZERO), spent.get(y, ZERO)) for y in years
    )


def _row(answers: Answers, library: Library, month: Month, entry: Entry | None) -> MonthRow:
    run = run_in(answers, month)
    source = "retired" if run is None else run.source
    if source in _NOBODY_PAYS:
        return MonthRow(month, source, None, "", entry)
    try:
        return MonthRow(month, source, contribution_in(answers, library, month, run), "", entry)
    except NotSettled as refused:
        return MonthRow(month, source, None, refused.code, entry)


def _credited(rows: Iterable[MonthRow]) -> dict[int, Decimal]:
    found: dict[int, Decimal] = {}
    for row in rows:
        entry = row.entry
        if entry is not None and entry.credited_in is not None and entry.credit:
            year = entry.credited_in.year
            found[year] = found.get(year, ZERO) + entry.credit
    return found
