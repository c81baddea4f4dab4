"""Tables of any kind as rows of text: how copied text is parted, and what its columns hold."""

import csv
import io
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal

# Cells of a table by row; an empty row holds its place.
Rows = tuple[tuple[str, ...], ...]
# For `column`, `kind` …: what words stand for which code ("住院" for inpatient).
Words = Mapping[str, Mapping[str, str]]

_HEADER_WITHIN = 10  # rows: titles may stand above it
_TITLES_OF_A_HEADER = 2  # so many known titles make a header, whatever else there is
_NUMBER = re.compile(r"[-+]?([0-9]{1,30}\.?|[0-9]{0,30}\.[0-9]{1,30})")


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


def header_of(rows: Rows, words: Words, columns: tuple[str, ...]) -> Header:
    """Return the columns that a header row names; `columns` are those of a table without one.

    Of two columns of one name, the first counts.
    """
    for number, cells in enumerate(rows[:_HEADER_WITHIN], start=1):
        named = [words["column"].get(cell, "") for cell in cells]
        titles = sum(map(bool, named))
        if titles >= _TITLES_OF_A_HEADER or titles * 2 > sum(map(bool, cells)):
            twice = (name in named[:i] for i, name in enumerate(named))
            return Header(tuple("" if t else n for n, t in zip(named, twice, strict=True)), number)
    return Header(columns[: max(map(len, rows), default=0)])


def read_amount(cell: str) -> Decimal:
    """Read yuan with their signs and separators; raise `ValueError` for anything else."""
    digits = re.sub(r"[¥￥,，元\s]", "", cell)
    if not _NUMBER.fullmatch(digits):
        raise ValueError("not_an_amount")
    return Decimal(digits)
