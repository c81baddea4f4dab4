"""Bills from a table, pasted or from a file: rows of text to bills, with every fault by its row."""

from collections import Counter
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
    read_count,
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
    "cause",
    "designated",
    "continues",
    "commercial_excluded",
)
# Read, but no field of a bill: the own share of class B in yuan, as settlement sheets have it,
# and the id by which other rows of the table call a bill.
OWN_SHARE, ID = "own_share", "id"
READ_COLUMNS = (*COLUMNS, OWN_SHARE, ID)
FACTS = "facts."  # before the id of a place's own question
_DAYS = ("first_day", "last_day")
_CODES = (
    "kind",
    "hospital_level",
    "care",
    "cause",
    "designated",
    "continues",
    "commercial_excluded",
)
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
    """Read the rows below the header; a bill keeps its id unless it is in `taken_ids`.

    A bill that continues another names it by its id in the table, else in the case.
    """
    numbered = [x for x in list(enumerate(rows, start=1))[header.row :] if any(x[1])]
    called = {number: _cell(cells, header, ID) for number, cells in numbered}
    times = Counter(called.values())
    new = _new_ids(taken_ids.union(called.values()))
    ids = {
        number: name if name and times[name] == 1 and name not in taken_ids else next(new)
        for number, name in called.items()
    }
    clear = {name: ids[number] for number, name in called.items() if name and times[name] == 1}
    others = {id_: id_ for id_ in taken_ids if id_ not in times}
    words = {**words, "continues": {**others, **clear}}
    found = [_row(number, cells, header, words, ids[number]) for number, cells in numbered]
    return _without_orphans(found, header, ids)


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


def _without_orphans(
    rows: list[PastedRow], header: Header, ids: dict[int, str]
) -> tuple[PastedRow, ...]:
    """Refuse the bills that continue one of the table that is refused."""
    while True:
        lost = {ids[row.number] for row in rows if row.bill is None}
        left = [_orphan(r, header) if r.bill and r.bill.continues in lost else r for r in rows]
        if left == rows:
            return tuple(rows)
        rows = left


def _orphan(row: PastedRow, header: Header) -> PastedRow:
    named = _cell(row.cells, header, "continues")
    problem = Problem("unknown_bill", f"{row.number}.continues", (named,))
    return replace(row, bill=None, problems=(problem,))


def _cell(cells: tuple[str, ...], header: Header, column: str) -> str:
    """Return what a row holds in a column; "" if there is none."""
    return next((c for name, c in zip(header.columns, cells, strict=False) if name == column), "")


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
    row = PastedRow(number, cells, None if problems else bill, tuple(problems))
    return _orphan(row, header) if row.bill and bill.continues == id_ else row


def _fields(values: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of a bill; an own share in yuan becomes the rate that comes to it."""
    said = {name: value for name, value in values.items() if name in COLUMNS}
    facts = {n.removeprefix(FACTS): v for n, v in values.items() if n.startswith(FACTS)}
    own: Decimal | None = values.get(OWN_SHARE)
    if own is not None:
        class_b: Decimal = values.get("class_b") or own
        rate = own / class_b if class_b else ONE
        said |= {"class_b": class_b, "class_b_rate": round(rate, 12) if rate < ONE else rate}
    return {**said, "facts": facts}


def _value(column: str, cell: str, words: Words) -> Any:
    if column in _DAYS:
        return read_day(cell)
    if column == ID:
        return cell
    if words.get(column) or column in _CODES:
        found = meaning(cell, words[column])
        if found is None:
            raise ValueError("unknown_bill" if column == "continues" else "unknown_word")
        return found
    if column.startswith(FACTS):
        return read_count(cell)
    if column == "class_b_rate" and cell.endswith(("%", "％")):
        return read_amount(cell.rstrip("%％")) / 100
    return read_amount(cell)
