"""Bills and results as tables for spreadsheets: harmless, complete, and readable again."""

import csv
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from openpyxl import load_workbook

from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import Assessment, assess
from medins_desktop.interview.bill_table import COLUMNS, bills_of
from medins_desktop.interview.table_file import read_table
from medins_desktop.interview.table_rows import header_of
from medins_desktop.packs.library import Library
from medins_desktop.reports.export_files import write_csv, write_workbook
from medins_desktop.reports.export_sheets import bill_sheet, sheets
from medins_desktop.ui.pages.table_words import table_words
from tests.ui.two_stays import two_stays_in_beijing

pytestmark = pytest.mark.usefixtures("in_english")


def assessed(answers: Answers) -> Assessment:
    return assess(answers, Library.shipped(), date(2025, 9, 30))


@pytest.fixture
def two_stays() -> Assessment:
    return assessed(two_stays_in_beijing())


def csv_rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_row_says_what_was_typed_and_what_it_comes_to(
    two_stays: Assessment, tmp_path: Path
) -> None:
    write_csv(tmp_path / "bills.csv", bill_sheet(two_stays))
    first, second = csv_rows(tmp_path / "bills.csv")
    assert first["Total"] == "65000.00"
    assert first["Settled: deductible"] == "1300.00"
    assert (first["Pool fund"], first["Own cost"]) == ("52395.00", "12605.00")
    assert second["Own cost"] == "35125.35"
    assert second["Critical-illness insurance"] == "3489.52"


def test_a_spreadsheet_opens_it_as_utf_8(two_stays: Assessment, tmp_path: Path) -> None:
    write_csv(tmp_path / "bills.csv", bill_sheet(two_stays))
    assert (tmp_path / "bills.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def test_the_bills_can_be_read_back_from_both_kinds_of_file(
    two_stays: Assessment, tmp_path: Path
) -> None:
    write_csv(tmp_path / "a.csv", bill_sheet(two_stays))
    write_workbook(tmp_path / "a.xlsx", sheets(two_stays))
    for name in ("a.csv", "a.xlsx"):
        rows = next(iter(read_table(tmp_path / name).values()))
        words = table_words()
        found = bills_of(rows, header_of(rows, words, COLUMNS), words, frozenset())
        bills = [replace(row.bill, designated=None) for row in found if row.bill is not None]
        typed = [replace(b, designated=None, cause=None) for b in two_stays.answers.bills]
        assert bills == typed


def with_id(two_stays: Assessment, id_: str) -> Assessment:
    first, *rest = two_stays.answers.bills
    bills = (replace(first, id=id_), *rest)
    return assessed(replace(two_stays.answers, bills=bills))


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@A1", " =1+1", "\u3000=1+1", "\n=1+1", "＝1+1", "＋1", "－1", " ＠A1"],
)
def test_a_text_that_looks_like_a_formula_stays_a_text(
    two_stays: Assessment, tmp_path: Path, text: str
) -> None:
    assessment = with_id(two_stays, text)
    write_csv(tmp_path / "a.csv", bill_sheet(assessment))
    assert csv_rows(tmp_path / "a.csv")[0]["Bill"] == f"'{text}"
    write_workbook(tmp_path / "a.xlsx", sheets(assessment))
    cell = load_workbook(tmp_path / "a.xlsx").worksheets[0]["A2"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", True)


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x0b", "\x1f", "\x9f", "\ud800", "\uffff"])
def test_control_characters_are_left_out_of_files(
    two_stays: Assessment, tmp_path: Path, sign: str
) -> None:
    assessment = with_id(two_stays, f"{sign}=a{sign}b")
    write_csv(tmp_path / "a.csv", bill_sheet(assessment))
    assert csv_rows(tmp_path / "a.csv")[0]["Bill"] == "'=ab"
    write_workbook(tmp_path / "a.xlsx", sheets(assessment))
    assert load_workbook(tmp_path / "a.xlsx").worksheets[0]["A2"].value == "=ab"


def test_the_workbook_has_amounts_as_numbers_and_days_as_days(
    two_stays: Assessment, tmp_path: Path
) -> None:
    write_workbook(tmp_path / "a.xlsx", sheets(two_stays))
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Bills", "Years", "Values used", "Notes"]
    head = [cell.value for cell in book["Bills"][1]]
    total = book["Bills"].cell(2, head.index("Total") + 1)
    assert (total.value, total.number_format) == (65000, "#,##0.00")
    assert book["Years"].cell(2, 1).value == "2025"
    values = {row[0].value: row[5].value for row in book["Values used"].iter_rows(min_row=2)}
    assert values["Hospital stay, deductible"] == "stay_deductible"


def test_a_bill_without_figures_says_why(two_stays: Assessment) -> None:
    first, *rest = two_stays.answers.bills
    away = replace(first, care="unfiled")
    sheet = bill_sheet(assessed(replace(two_stays.answers, bills=(away, *rest))))
    row = dict(zip(sheet.head, sheet.rows[0], strict=True))
    assert row["Own cost"] is None
    assert row["Remark"]


def test_a_range_is_written_with_both_ends(two_stays: Assessment) -> None:
    first, *rest = two_stays.answers.bills
    open_share = replace(first, class_b=Decimal(10000), class_b_rate=None)
    sheet = bill_sheet(assessed(replace(two_stays.answers, bills=(open_share, *rest))))
    row = dict(zip(sheet.head, sheet.rows[0], strict=True))
    low, high = row["Own cost"], row["Own cost at most"]
    assert isinstance(low, Decimal)
    assert isinstance(high, Decimal)
    assert low < high
