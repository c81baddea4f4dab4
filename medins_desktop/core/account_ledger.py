"""What went to the personal account, month by month, without interest.

A month's credit is by the rules of that month. What is paid late is credited when it is
paid; a deferral is credited at once.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal

from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.firm_contribution import MonthOwed
from medins_desktop.core.last_check import earliest
from medins_desktop.core.money import ZERO, to_fen
from medins_desktop.core.months import Month
from medins_desktop.core.problem import NotSettled


@dataclass(frozen=True, slots=True)
class Entry:
    """The credit for a month in yuan; None: not known, `reason` says why.

    `credited_in` is None while it is not paid; `last_check` as in `MonthOwed`.
    """

    month: Month
    credited_in: Month | None
    credit: Decimal | None
    reason: str = ""
    last_check: int | None = None


@dataclass(frozen=True, slots=True)
class Ledger:
    """The entries, oldest first."""

    entries: tuple[Entry, ...]

    def credited(self, by: Month) -> Decimal:
        """Return the known credits in yuan by the end of a month."""
        paid = (e for e in self.entries if e.credited_in is not None and e.credited_in <= by)
        return sum((entry.credit or ZERO for entry in paid), ZERO)

    @property
    def last_check(self) -> int | None:
        """The year for which rules of its months were last checked, if that is before them."""
        return earliest(entry.last_check for entry in self.entries)

    @property
    def unknown(self) -> tuple[Month, ...]:
        """The months whose credit is not known."""
        return tuple(entry.month for entry in self.entries if entry.credit is None)


def account_ledger(
    months: Iterable[tuple[Month, ContributionRun | None]],
    owed: Callable[[Month, ContributionRun | None], MonthOwed],
    *,
    year_starts_in: int,
) -> Ledger:
    """Return the credits for months with what the record says of each.

    `owed` works out a month. What is credited once a year is so in the first month of the
    medical year, which starts in month `year_starts_in`.
    """
    entries = []
    for month, run in months:
        try:
            one = owed(month, run)
            credit, reason = _credit(one, year_starts_in), one.credit_unknown
            checked = one.last_check
        except NotSettled as refused:
            credit, reason, checked = None, refused.code, None
        entries.append(Entry(month, _credited_in(month, run), credit, reason, checked))
    return Ledger(tuple(entries))


def _credit(owed: MonthOwed, year_starts_in: int) -> Decimal | None:
    if owed.credit_a_year is None:
        return owed.contribution.account_credit
    return to_fen(owed.credit_a_year.number) if owed.month.month == year_starts_in else ZERO


def _credited_in(month: Month, run: ContributionRun | None) -> Month | None:
    if run is not None and run.source in ("back_paid", "arrears"):
        return run.paid_in
    return month
