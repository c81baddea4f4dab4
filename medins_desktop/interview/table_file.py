"""Rows of a workbook or of comma-separated text, as texts: what a hospital or office gives out.

Only what the cells say is taken: a workbook's formulas count as their last result. One
without a result stays a formula, a text that begins with "=".
"""

import io
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any
from zipfile import ZipFile

from openpyxl import load_workbook

from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.interview.table_rows import Rows, split_text

SUFFIXES = (".xlsx", ".xlsm", ".csv", ".txt")
MAX_BYTES = 5_000_000
_MAX_UNPACKED = 50_000_000
_MOST_ROWS = 2_000
_MOST_COLUMNS = 60
_TEXT_MARKS = {b"\xff\xfe": "utf-16", b"\xfe\xff": "utf-16"}
# Chinese spreadsheets save text in GB 18030 unless told otherwise.
_ENCODINGS = ("utf-8-sig", "gb18030")
_OLD_CONTAINER = b"\xd0\xcf\x11\xe0"  # .xls, and workbooks locked with a password


def read_table(path: Path) -> dict[str, Rows]:
    """Return the rows of a file by sheet; text has one sheet, "".

    Empty rows stay, so that the n-th row is the n-th of the file.

    Raises:
        InvalidFile: it cannot be read as a table, or holds nothing; it says which.
    """
    name = str(path)
    try:
        size = path.stat().st_size
        data = b"" if size > MAX_BYTES else path.read_bytes()
    except OSError as error:
        raise InvalidFile(name, (Problem("unreadable", "", (error.strerror or "",)),)) from error
    if size > MAX_BYTES:
        raise InvalidFile(name, (Problem("too_large", "", (str(MAX_BYTES // 1_000_000),)),))
    if data.startswith(_OLD_CONTAINER):
        raise InvalidFile(name, (Problem("old_workbook"),))
    sheets = _workbook(data, name) if data.startswith(b"PK") else {"": _text(data, name)}
    filled = {sheet: rows for sheet, rows in sheets.items() if any(map(any, rows))}
    if not filled:
        raise InvalidFile(name, (Problem("no_rows"),))
    if any(len(rows) > _MOST_ROWS for rows in filled.values()):
        raise InvalidFile(name, (Problem("too_many_rows", "", (str(_MOST_ROWS),)),))
    return filled


def _text(data: bytes, name: str) -> Rows:
    marked = _TEXT_MARKS.get(data[:2])
    for encoding in (marked,) if marked else _ENCODINGS:
        try:
            return split_text(data.decode(encoding))
        except UnicodeDecodeError:
            continue
    raise InvalidFile(name, (Problem("not_text"),))


def _workbook(data: bytes, name: str) -> dict[str, Rows]:
    try:
        with ZipFile(io.BytesIO(data)) as packed:
            if sum(part.file_size for part in packed.infolist()) > _MAX_UNPACKED:
                problem = Problem("too_large", "", (str(_MAX_UNPACKED // 1_000_000),))
                raise InvalidFile(name, (problem,))
        results, formulas = (
            load_workbook(io.BytesIO(data), read_only=True, data_only=only)
            for only in (True, False)
        )
        pairs = zip(results.worksheets, formulas.worksheets, strict=True)
        return {sheet.title: _rows(sheet, unsettled) for sheet, unsettled in pairs}
    except InvalidFile:
        raise
    # Whatever its parsers raise, a damaged workbook is one sentence.
    except Exception as error:
        raise InvalidFile(name, (Problem("not_a_workbook"),)) from error


def _rows(results: Any, formulas: Any) -> Rows:
    """Return a sheet's cells; both are the same sheet, read-only (these are untyped)."""
    size = {"max_row": _MOST_ROWS + 1, "max_col": _MOST_COLUMNS}
    both = zip(results.iter_rows(**size), formulas.iter_rows(**size), strict=True)
    rows = [
        tuple(_cell(cell, formula) for cell, formula in zip(*pair, strict=True)) for pair in both
    ]
    while rows and not any(rows[-1]):
        rows.pop()
    last = max((i for row in rows for i, cell in enumerate(row, start=1) if cell), default=0)
    return tuple(row[:last] for row in rows)


def _cell(cell: Any, formula: Any) -> str:
    """Return a cell as a person would type it; a number as short as it reads."""
    value = cell.value
    if value is None and formula.data_type == "f" and cell.data_type == "n":
        return f"={str(getattr(formula.value, 'text', formula.value)).removeprefix('=')}"
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float):  # it holds 15 digits exactly
        return format(Decimal(format(value, ".15g")), "f")
    return str(value).strip()
