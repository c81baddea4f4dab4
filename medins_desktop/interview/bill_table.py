"""Bills from a table, pasted or from a file: rows of text to bills, with every fault by its row."""

import csv
import io
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from medins_desktop.core.claim import Bill
from medins_desktop.core.problem import Problem
from medins_desktop.interview.case_checks import bill_problems

# Cells of a table by row; an empty row holds its place.
Rows = tuple[tuple[str, ...], ...]
# For `column`, `kind` …: what words stand for which code ("住院" for inpatient).
Words = Mapping[str, Mapping[str, str]]

# The columns of a bill, in the order of a table without a header row.
COLUMNS = (
    "last_day",
    "kind",
    "hospital_level",
    "total",
    "outside_catalogue",
    "over_price_limit",
    "class_b",
    "class_b_rate",
    "first_day",
    "in_scope",
    "care",
)
_DAYS = ("first_day", "last_day")
_CODES = ("kind", "hospital_level", "care")
_HEADER_WITHIN = 10  # rows: titles may stand above it
_TITLES_OF_A_HEADER = 2  # so many known titles make a header, whatever else there is
_NUMBER = re.compile(r"[-+]?([0-9]{1,30}\.?|[0-9]{0,30}\.[0-9]{1,30})")
_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")


@dataclass(frozen=True, slots=True)
class PastedRow:
    """One row: the bill it makes, or what is wrong with it."""

    number: int
    cells: tuple[str, ...]
    bill: Bill | None
    problems: tuple[Problem, ...]


@dataclass(frozen=True, slots=True)
class Header:
    """What each column of a table holds ("" is nothing of use), and on which row it says so.

    `row` is 0 for a table without a header row.
    """

    columns: tuple[str, ...]
    row: int = 0


def split_text(text: str) -> Rows:
    """Return the rows of copied or saved text: cells parted by tabs, else by commas."""
    lines = text.splitlines()
    first = next((line for line in lines if line.strip()), "")
    if "\t" in first:
        cells: Iterable[list[str]] = (line.split("\t") for line in lines)
    else:
        plain = text if "," in first else re.sub("[，；;]", ",", text)
        cells = csv.reader(io.StringIO(plain.replace("\0", ""), newline=""))
    try:
        return tuple(tuple(cell.strip() for cell in row) for row in cells)
    except csv.Error:  # a cell as long as a book: no table of bills
        return ()


def header_of(rows: Rows, words: Words) -> Header:
    """Return the columns that a header row names, or those of a table without one.

    Of two columns of one name, the first counts.
    """
    for number, cells in enumerate(rows[:_HEADER_WITHIN], start=1):
        named = [words["column"].get(cell, "") for cell in cells]
        titles = sum(map(bool, named))
        if titles >= _TITLES_OF_A_HEADER or titles * 2 > sum(map(bool, cells)):
            twice = (name in named[:i] for i, name in enumerate(named))
            return Header(tuple("" if t else n for n, t in zip(named, twice, strict=True)), number)
    return Header(COLUMNS[: max(map(len, rows), default=0)])


def bills_of(
    rows: Rows, header: Header, words: Words, taken_ids: frozenset[str]
) -> tuple[PastedRow, ...]:
    """Read the rows below the header; new bills get ids that are not in `taken_ids`."""
    ids = _new_ids(taken_ids)
    numbered = list(enumerate(rows, start=1))[header.row :]
    return tuple(
        _row(number, cells, header.columns, words, next(ids))
        for number, cells in numbered
        if any(cells)
    )


def pasted_rows(text: str, words: Words, taken_ids: frozenset[str]) -> tuple[PastedRow, ...]:
    """Read rows copied from a spreadsheet; empty ones do not count."""
    rows = tuple(row for row in split_text(text) if any(row))
    return bills_of(rows, header_of(rows, words), words, taken_ids)


def next_bill_id(bills: tuple[Bill, ...]) -> str:
    """Return the next free bill id, counting from 1."""
    return next(_new_ids(frozenset(bill.id for bill in bills)))


def _new_ids(taken: frozenset[str]) -> Iterator[str]:
    number = 1
    while True:
        if str(number) not in taken:
            yield str(number)
        number += 1


def _row(
    number: int,
    cells: tuple[str, ...],
    columns: tuple[str, ...],
    words: Words,
    id_: str,
) -> PastedRow:
    values: dict[str, Any] = {}
    problems: list[Problem] = []
    if any(cells[len(columns) :]):
        problems.append(Problem("too_many_cells", str(number)))
    for column, cell in zip(columns, cells, strict=False):
        if not column or not cell:
            continue
        try:
            values[column] = _value(column, cell, words)
        except ValueError as wrong:
            problems.append(Problem(str(wrong), f"{number}.{column}", (cell,)))
    if not problems and values.get("total") is None:
        problems.append(Problem("no_total", f"{number}.total"))
    bill = replace(Bill(id_), **values)
    problems.extend(bill_problems(bill, str(number)))
    return PastedRow(number, cells, None if problems else bill, tuple(problems))


def _value(column: str, cell: str, words: Words) -> Any:
    if column in _DAYS:
        return _day(cell)
    if column in _CODES:
        if cell not in words[column]:
            raise ValueError("unknown_word")
        return words[column][cell]
    if column == "class_b_rate" and cell.endswith(("%", "％")):
        return _number(cell[:-1]) / 100
    return _number(cell)


def _day(cell: str) -> date:
    found = _DAY.fullmatch(cell)
    if found is None:
        raise ValueError("not_a_day")
    try:
        return date(*(int(part) for part in found.groups()))
    except ValueError as error:
        raise ValueError("not_a_day") from error


def _number(cell: str) -> Decimal:
    digits = re.sub(r"[¥￥,，元\s]", "", cell)
    if not _NUMBER.fullmatch(digits):
        raise ValueError("not_an_amount")
    return Decimal(digits)
