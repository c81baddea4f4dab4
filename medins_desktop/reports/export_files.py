"""Tables as files that spreadsheets open: CSV with a byte-order mark, or a workbook."""

import csv
import re
from datetime import date
from decimal import Decimal
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell import Cell, WriteOnlyCell
from openpyxl.styles import Alignment, Font
from openpyxl.utils import get_column_letter
from openpyxl.worksheet.worksheet import Worksheet

from medins_desktop.interview.safe_write import replacing
from medins_desktop.reports.export_sheets import Sheet, Value

# A spreadsheet takes texts that begin so (after spaces, full-width too) for formulas.
_FORMULA_SIGNS = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
# What no workbook may hold, and half characters, which no file can.
_NOT_PRINTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")
_NARROWEST, _WIDEST = 12, 60


def write_csv(path: Path, sheet: Sheet) -> None:
    """Write one table; a text that looks like a formula gets an apostrophe before it.

    Control characters are left out.

    Raises:
        OSError: it cannot be written; a file of that name stays as it was.
    """
    with replacing(path) as new, new.open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(_harmless(head) for head in sheet.head)
        rows.writerows([_as_text(value) for value in row] for row in sheet.rows)


def write_workbook(path: Path, sheets: tuple[Sheet, ...]) -> None:
    """Write a workbook, one sheet a table; texts are texts, whatever they look like.

    Control characters are left out.

    Raises:
        OSError: it cannot be written; a file of that name stays as it was.
    """
    book = Workbook(write_only=True)
    for sheet in sheets:
        _fill(book.create_sheet(sheet.title), sheet)
    with replacing(path) as new:
        book.save(new)


def _fill(page: Worksheet, sheet: Sheet) -> None:
    page.freeze_panes = "A2"
    for i in range(len(sheet.head)):
        widest = max((_width(_as_text(row[i])) for row in sheet.rows), default=0)
        wanted = min(max(widest, _NARROWEST) + 2, _WIDEST)
        page.column_dimensions[get_column_letter(i + 1)].width = wanted
    heads = [_cell(page, head) for head in sheet.head]
    for cell in heads:
        cell.font = Font(bold=True)
        cell.alignment = Alignment(wrap_text=True, vertical="top")
    page.append(heads)
    for row in sheet.rows:
        page.append([_cell(page, value) for value in row])


def _cell(page: Worksheet, value: Value) -> Cell:
    plain = _printed(value) if isinstance(value, str) else value
    cell = WriteOnlyCell(page, plain)  # type: ignore[arg-type]  # takes exact decimals and days too
    if isinstance(plain, str):
        cell.data_type = "s"  # never a formula
        cell.quotePrefix = _is_like_formula(plain)  # nor after somebody edits it
    elif value is not None:
        cell.number_format = "#,##0.00" if isinstance(value, Decimal) else "yyyy-mm-dd"
    return cell


def _width(text: str) -> int:
    """Return the width in digits; Chinese characters are twice as wide."""
    return sum(1 if sign.isascii() else 2 for sign in text)


def _as_text(value: Value) -> str:
    if value is None:
        return ""
    if isinstance(value, date):
        return value.isoformat()
    return format(value, "f") if isinstance(value, Decimal) else _harmless(value)


def _harmless(text: str) -> str:
    printed = _printed(text)
    return f"'{printed}" if _is_like_formula(printed) else printed


def _is_like_formula(text: str) -> bool:
    return text.startswith(("\t", "\r", "\n")) or text.lstrip().startswith(_FORMULA_SIGNS)


def _printed(text: str) -> str:
    return _NOT_PRINTED.sub("", text)
