"""Bills from a table, pasted or from a file: rows of text to bills, with every fault by its row."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from medins_desktop.core.claim import Bill
from medins_desktop.core.problem import Problem
from medins_desktop.interview.case_checks import bill_problems
from medins_desktop.interview.table_rows import (
    Header,
    Rows,
    Words,
    header_of,
    read_amount,
    split_text,
)

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
_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")


@dataclass(frozen=True, slots=True)
class PastedRow:
    """One row: the bill it makes, or what is wrong with it."""

    number: int
    cells: tuple[str, ...]
    bill: Bill | None
    problems: tuple[Problem, ...]


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
    return bills_of(rows, header_of(rows, words, COLUMNS), words, taken_ids)


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
        return read_amount(cell[:-1]) / 100
    return read_amount(cell)


def _day(cell: str) -> date:
    found = _DAY.fullmatch(cell)
    if found is None:
        raise ValueError("not_a_day")
    try:
        return date(*(int(part) for part in found.groups()))
    except ValueError as error:
        raise ValueError("not_a_day") from error
