"""Bills from a table, pasted or from a file: rows of text to bills, with every fault by its row."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Any

from medins_desktop.core.claim import Bill
from medins_desktop.core.money import ONE
from medins_desktop.core.problem import Problem
from medins_desktop.interview.case_checks import bill_problems
from medins_desktop.interview.table_rows import (
    Header,
    Rows,
    Words,
    header_of,
    meaning,
    read_amount,
    read_cells,
    read_day,
    split_text,
)

# What a bill says, in the order of a table without a header row.
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
# Read, but no field of a bill: the own share of class B in yuan, as settlement sheets have it.
OWN_SHARE = "own_share"
READ_COLUMNS = (*COLUMNS, OWN_SHARE)
_DAYS = ("first_day", "last_day")
_CODES = ("kind", "hospital_level", "care")
_AMOUNTS = ("total", "outside_catalogue", "over_price_limit", "class_b", "in_scope", OWN_SHARE)


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
        _row(number, cells, header, words, next(ids)) for number, cells in numbered if any(cells)
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
    header: Header,
    words: Words,
    id_: str,
) -> PastedRow:
    values, problems = read_cells(
        number, cells, header, _AMOUNTS, lambda column, cell: _value(column, cell, words)
    )
    if any(cells[len(header.columns) :]):
        problems.append(Problem("too_many_cells", str(number)))
    if not problems and values.get("total") is None:
        problems.append(Problem("no_total", f"{number}.total"))
    bill = replace(Bill(id_), **_fields(values))
    problems.extend(bill_problems(bill, str(number)))
    return PastedRow(number, cells, None if problems else bill, tuple(problems))


def _fields(values: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a bill; an own share in yuan becomes the rate that comes to it."""
    own: Decimal | None = values.pop(OWN_SHARE, None)
    if own is None:
        return values
    class_b: Decimal = values.get("class_b") or own
    rate = own / class_b if class_b else ONE
    return values | {"class_b": class_b, "class_b_rate": round(rate, 12) if rate < ONE else rate}


def _value(column: str, cell: str, words: Words) -> Any:
    if column in _DAYS:
        return read_day(cell)
    if column in _CODES:
        found = meaning(cell, words[column])
        if found is None:
            raise ValueError("unknown_word")
        return found
    if column == "class_b_rate" and cell.endswith(("%", "％")):
        return read_amount(cell[:-1]) / 100
    return read_amount(cell)
