"""Tables of any kind as rows of text: how copied text is parted, what its columns and cells say."""

import csv
import io
import re
import unicodedata
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from string import ascii_uppercase
from typing import Any

from medins_desktop.core.problem import Problem

# Cells of a table by row; an empty row holds its place.
Rows = tuple[tuple[str, ...], ...]
# For `column`, `kind` …: what words stand for which value ("住院" for inpatient).
Words = Mapping[str, Mapping[str, Any]]

_IDS = ("id", "continues")  # texts that may begin with anything
_HEADER_WITHIN = 10  # rows: titles may stand above it
_TITLES_OF_A_HEADER = 2  # so many known titles make a header, whatever else there is
_AMOUNT = re.compile(
    r"(?=.*\d)([-+]?)(?:¥|RMB|CNY|人民币)?([-+]?)"
    r"(\d{1,3}(?:,\d{3})+|\d{0,30})(\.\d{0,30})?(万?)[元圆]?"
)
_TIME = r"(?:上午|下午)?\d{1,2}[:时]\d{1,2}(?:[:分](?:\d{1,2}(?:\.\d+)?秒?)?)?(?: ?[AP]M)?"
_DAY = re.compile(
    r"(?:(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{4})(\d\d)(\d\d))"
    rf"(?:(?:[T ]|(?<=日)){_TIME})?"
)
# Programs write texts so, lest a spreadsheet takes them for numbers: ="00123".
_QUOTED = re.compile(r'="([^"]*)"')
# What stands in brackets behind a title: 总费用(元), 自费金额[单位:万元].
_IN_BRACKETS = re.compile(r"(.+?)[(\[【〔](?:单位)?:?([^()\[\]【】〔〕]*)[)\]】〕]")
_YUAN = ("元", "人民币", "人民币元", "¥", "yuan", "rmb", "cny")
_PERCENT = "%"
_OTHER_UNIT = re.compile(r"%|[十百千万亿]+元?|[角分kw]|美元|港元|港币|usd|hkd")
_UNIT_ABOVE = re.compile(r"单位:?(?:人民币)?([十百千万亿]+元)")


@dataclass(frozen=True, slots=True)
class Header:
    """What each column of a table holds ("" is nothing of use), and on which row it says so.

    `row` is 0 for a table without a header row. `units` holds the units that are not yuan,
    by the number of the column.
    """

    columns: tuple[str, ...]
    row: int = 0
    units: Mapping[int, str] = field(default_factory=dict)


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
        return tuple(tuple(_unquoted(cell.strip()) for cell in row) for row in cells)
    except csv.Error:  # a cell as long as a book: no table of bills
        return ()


def header_of(rows: Rows, words: Words, columns: tuple[str, ...]) -> Header:
    """Return the columns that a header row names; `columns` are those of a table without one.

    Of two columns of one name, the first counts.
    """
    for number, cells in enumerate(rows[:_HEADER_WITHIN], start=1):
        named = [column_named(cell, words["column"]) for cell in cells]
        titles = sum(map(bool, named))
        if titles >= _TITLES_OF_A_HEADER or titles * 2 > sum(map(bool, cells)):
            once = ["" if name in named[:i] else name for i, name in enumerate(named)]
            return Header(tuple(once), number, _other_units(rows[: number - 1], cells))
    return Header(columns[: max(map(len, rows), default=0)])


def column_named(title: str, known: Mapping[str, Any]) -> str:
    """Return what a title names, whatever unit or id stands in brackets behind it; "" if none."""
    found = meaning(title, known)
    bracketed = _IN_BRACKETS.fullmatch(_squeezed(title))
    if found is None and bracketed is not None:
        in_money = bracketed[2].casefold() in _YUAN or _is_other_unit(bracketed[2])
        found = meaning(bracketed[1] if in_money else f"[{bracketed[2]}]", known)
    return str(found or "")


def unread_columns(rows: Rows, header: Header) -> tuple[int, ...]:
    """Return the numbers of the columns that hold something but are not read."""
    held = {i for row in rows[header.row :] for i, cell in enumerate(row) if cell}
    return tuple(sorted(i for i in held if not "".join(header.columns[i : i + 1])))


def meaning(cell: str, known: Mapping[str, Any]) -> Any:
    """Return what a word stands for, however wide or spaced its signs are; None if nothing."""
    plain = _squeezed(cell)
    found = (known[word] for word in (cell, plain, plain.casefold()) if word in known)
    return next(found, None)


def read_cells(
    number: int,
    cells: tuple[str, ...],
    header: Header,
    amounts: tuple[str, ...],
    read: Callable[[str, str], Any],
) -> tuple[dict[str, Any], list[Problem]]:
    """Return what a row says by column, and its faults; `amounts` are the columns in yuan.

    `read` returns what a cell says, or raises `ValueError` with the code of its fault.
    """
    said: dict[str, Any] = {}
    problems: list[Problem] = []
    for i, (column, cell) in enumerate(zip(header.columns, cells, strict=False)):
        if not column or not cell:
            continue
        where = f"{number}.{column}"
        if cell.startswith("=") and column not in _IDS:
            problems.append(Problem("no_result", where, (f"{_letters(i)}{number}",)))
        elif column in amounts and i in header.units:
            problems.append(Problem("not_in_yuan", where, (header.units[i],)))
        else:
            try:
                said[column] = read(column, cell + _PERCENT * (header.units.get(i) == _PERCENT))
            except ValueError as wrong:
                problems.append(Problem(str(wrong), where, (cell,)))
    return said, problems


def read_amount(cell: str) -> Decimal:
    """Read yuan with their signs, full-width digits and thousands parted by commas.

    Raises:
        ValueError: it is anything else, such as 12,34.
    """
    found = _AMOUNT.fullmatch(_squeezed(cell))
    if found is None or (found[1] and found[2]):
        raise ValueError("not_an_amount")
    amount = Decimal((found[3].replace(",", "") or "0") + (found[4] or ""))
    amount *= 10_000 if found[5] else 1
    return -amount if "-" in found[1] + found[2] and amount else amount


def read_count(cell: str) -> int:
    """Read a whole number from 0 up.

    Raises:
        ValueError: it is anything else.
    """
    plain = _squeezed(cell)
    if not re.fullmatch(r"\d{1,7}", plain):
        raise ValueError("not_a_number")
    return int(plain)


def read_day(cell: str) -> date:
    """Read a day, year first; a time behind it does not count.

    Raises:
        ValueError: it is none, or one that can be read in two ways, such as 03/04/2025.
    """
    plain = unicodedata.normalize("NFKC", cell).strip()
    found = _DAY.fullmatch(re.sub(r"\s*([-/.年月日:])\s*", r"\1", re.sub(r"\s+", " ", plain)))
    if found is None:
        raise ValueError("not_a_day")
    try:
        return date(*(int(part) for part in found.groups() if part is not None))
    except ValueError as error:
        raise ValueError("not_a_day") from error


def _unquoted(cell: str) -> str:
    found = _QUOTED.fullmatch(cell)
    return found[1].strip() if found is not None else cell


def _other_units(above: Rows, titles: tuple[str, ...]) -> dict[int, str]:
    """Return the units that are not yuan, said by a title or for all above them."""
    said = (_UNIT_ABOVE.search(_squeezed(cell)) for row in above for cell in row)
    for_all = next((found[1] for found in said if found is not None), "")
    units = {i: for_all for i in range(len(titles)) if for_all}
    for i, title in enumerate(titles):
        bracketed = _IN_BRACKETS.fullmatch(_squeezed(title))
        if bracketed is not None and _is_other_unit(bracketed[2]):
            units[i] = bracketed[2]
        elif bracketed is not None and bracketed[2].casefold() in _YUAN:
            units.pop(i, None)
    return units


def _is_other_unit(text: str) -> bool:
    return _OTHER_UNIT.fullmatch(text.casefold()) is not None


def _letters(i: int) -> str:
    """Return the name of a column, as spreadsheets have it."""
    first, second = divmod(i, len(ascii_uppercase))
    return (ascii_uppercase[first - 1] if first else "") + ascii_uppercase[second]


def _squeezed(text: str) -> str:
    """Return a text with full-width signs made plain, and without spaces."""
    return re.sub(r"\s", "", unicodedata.normalize("NFKC", text)).strip("*:")
