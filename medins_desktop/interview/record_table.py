"""A contribution record from a table: rows of months to runs, with every fault by its row.

Made for what agencies give out: one line a month and kind of insurance, or lines from month
to month. Rows about other insurances are left out and are no fault.
"""

import re
import unicodedata
from dataclasses import dataclass
from typing import Any

from medins_desktop.core.counted_months import ContributionRun, ContributionSource
from medins_desktop.core.months import Month
from medins_desktop.core.problem import Problem
from medins_desktop.core.record_months import is_of_years
from medins_desktop.interview.case_checks import run_problems
from medins_desktop.interview.record_grid import PAID_LATER, Span
from medins_desktop.interview.table_rows import (
    Header,
    Rows,
    Words,
    meaning,
    read_amount,
    read_cells,
)

# The columns of a record, in the order of a table without a header row. `month` may hold
# "202301-202312"; `arrived` says whether the money came, `unit` who handed it in.
COLUMNS = (
    "month",
    "to",
    "source",
    "place",
    "base",
    "paid_in",
    "arrived",
    "insurance",
    "unit",
)
_MONTHS = ("month", "to", "paid_in")
OTHER_INSURANCE, RESIDENT_INSURANCE = "other", "resident"
NOT_ARRIVED = "unpaid"
# What a month is whose money did not come, by who had to hand it in.
_UNPAID: dict[str, ContributionSource] = {
    "employer": "arrears",
    "back_paid": "arrears",
    "unemployment_fund": "none",
    "personal": "none",
    "resident": "none",
}
_MONTH = re.compile(r"(\d{4})(?:[-/.年](\d{1,2})月?|(\d\d))(?:[-/.]?\d{1,2}日?)?")
_BETWEEN = re.compile(r"[-至到~～—–]+")


@dataclass(frozen=True, slots=True)
class RecordRow:
    """One row: the run it makes, or what is wrong with it; neither if it is left out."""

    number: int
    cells: tuple[str, ...]
    run: ContributionRun | None
    problems: tuple[Problem, ...] = ()


def runs_of_table(
    rows: Rows, header: Header, words: Words, usual: ContributionSource | None = None
) -> tuple[RecordRow, ...]:
    """Read the rows below the header; `usual` is who paid where a row does not say."""
    numbered = list(enumerate(rows, start=1))[header.row :]
    return tuple(
        _row(number, cells, header, words, usual) for number, cells in numbered if any(cells)
    )


def paid_ones_last(runs: tuple[ContributionRun, ...]) -> tuple[ContributionRun, ...]:
    """Return runs in the order to take them over: of a month said twice, payment counts."""
    return tuple(sorted(runs, key=is_of_years))


def _row(
    number: int,
    cells: tuple[str, ...],
    header: Header,
    words: Words,
    usual: ContributionSource | None,
) -> RecordRow:
    said, problems = read_cells(
        number, cells, header, ("base",), lambda column, cell: _value(column, cell, words)
    )
    if said.get("insurance") == OTHER_INSURANCE:
        return RecordRow(number, cells, None)
    source = _source(said, usual)
    if not problems and "month" not in said:
        problems.append(Problem("no_month", f"{number}.month"))
    elif not problems and source is None:
        problems.append(Problem("no_payer", f"{number}.source"))
    if problems or source is None:
        return RecordRow(number, cells, None, tuple(problems))
    run = _run(said, source)
    problems = list(run_problems(run, str(number)))
    return RecordRow(number, cells, None if problems else run, tuple(problems))


def _run(said: dict[str, Any], source: ContributionSource) -> ContributionRun:
    months: Span = said["month"]
    last = said["to"].last if "to" in said else months.last
    paid_in = said["paid_in"].first if "paid_in" in said and source in PAID_LATER else None
    return ContributionRun(months.first, last, source, said.get("place"), paid_in, said.get("base"))


def _source(said: dict[str, Any], usual: ContributionSource | None) -> ContributionSource | None:
    """Return who paid: as the row says, else by its insurance, by who handed it in, as usual."""
    resident = said.get("insurance") == RESIDENT_INSURANCE
    by_row: ContributionSource | None = said.get("source")
    by_unit: ContributionSource | None = "resident" if resident else said.get("unit")
    source = by_row or by_unit or usual
    if source is not None and said.get("arrived") == NOT_ARRIVED:
        return _UNPAID.get(source, source)
    return source


def _value(column: str, cell: str, words: Words) -> Any:
    if column in _MONTHS:
        return _months(cell)
    if column == "base":
        return read_amount(cell)
    if column == "place":
        return meaning(cell, words["place"]) or cell
    known = words[column]
    whole = meaning(cell, known)
    if whole is not None:
        return whole
    found = next((code for word, code in known.items() if len(word) > 1 and word in cell), None)
    if found is None and column == "unit":
        return "employer"
    if found is None:
        raise ValueError("unknown_word")
    return found


def _months(cell: str) -> Span:
    """Return the month of a cell, or the months from one to another."""
    plain = re.sub(r"\s", "", unicodedata.normalize("NFKC", cell))
    whole = _month(plain)
    if whole is not None:
        return Span(whole, whole)
    for found in _BETWEEN.finditer(plain):
        first, last = _month(plain[: found.start()]), _month(plain[found.end() :])
        if first is not None and last is not None:
            return Span(first, last)
    raise ValueError("not_a_month")


def _month(text: str) -> Month | None:
    found = _MONTH.fullmatch(text)
    if found is None:
        return None
    try:
        return Month(int(found[1]), int(found[2] or found[3]))
    except ValueError:
        return None
