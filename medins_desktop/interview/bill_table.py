"""Bills pasted from a spreadsheet: rows of text to bills, with every fault by its row."""

import csv
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

from medins_desktop.core.claim import Bill
from medins_desktop.core.problem import Problem
from medins_desktop.interview.case_checks import bill_problems

# The columns of the bill table, in its order; a pasted header row may reorder them.
COLUMNS = (
    "last_day",
    "kind",
    "hospital_level",
    "total",
    "outside_catalogue",
    "over_price_limit",
    "class_b",
    "class_b_rate",
)
_NUMBER = re.compile(r"[-+]?([0-9]{1,30}\.?|[0-9]{0,30}\.[0-9]{1,30})")
_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?")


@dataclass(frozen=True, slots=True)
class PastedRow:
    """One row: the bill it makes, or what is wrong with it."""

    number: int
    cells: tuple[str, ...]
    bill: Bill | None
    problems: tuple[Problem, ...]


def pasted_rows(
    text: str, words: Mapping[str, Mapping[str, str]], taken_ids: frozenset[str]
) -> tuple[PastedRow, ...]:
    """Read rows copied from a spreadsheet (cells parted by tabs, else commas).

    `words` gives, for `column`, `kind` and `hospital_level`, what words stand for which
    code: "住院" for inpatient. New bills get ids that are not in `taken_ids`.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    rows = [tuple(cell.strip() for cell in _cells(line)) for line in lines]
    columns = _header(rows[0], words["column"]) if rows else None
    numbered = list(enumerate(rows, start=1))[1 if columns else 0 :]
    made: list[PastedRow] = []
    ids = _new_ids(taken_ids)
    for number, cells in numbered:
        made.append(_row(number, cells, columns or COLUMNS, words, next(ids)))
    return tuple(made)


def next_bill_id(bills: tuple[Bill, ...]) -> str:
    """Return the next free bill id, counting from 1."""
    return next(_new_ids(frozenset(bill.id for bill in bills)))


def _new_ids(taken: frozenset[str]) -> Iterator[str]:
    number = 1
    while True:
        if str(number) not in taken:
            yield str(number)
        number += 1


def _cells(line: str) -> list[str]:
    if "\t" in line:
        return line.split("\t")
    return next(csv.reader([re.sub("[，；;]", ",", line)]))


def _header(cells: tuple[str, ...], words: Mapping[str, str]) -> tuple[str, ...] | None:
    """Return the columns a header row names; None if the row is not a header."""
    named = tuple(words.get(cell, "") for cell in cells)
    return named if sum(map(bool, named)) * 2 > len(cells) else None


def _row(
    number: int,
    cells: tuple[str, ...],
    columns: tuple[str, ...],
    words: Mapping[str, Mapping[str, str]],
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
        problems.append(Problem("missing_key", f"{number}.total", ("total",)))
    bill = replace(Bill(id_), **values)
    problems.extend(bill_problems(bill, str(number)))
    return PastedRow(number, cells, None if problems else bill, tuple(problems))


def _value(column: str, cell: str, words: Mapping[str, Mapping[str, str]]) -> Any:
    if column == "last_day":
        return _day(cell)
    if column in ("kind", "hospital_level"):
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
