"""Tables of bills in files: workbooks and text as offices write them, and what cannot be read."""

import io
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from openpyxl import Workbook

from medins_desktop.core.problem import InvalidFile
from medins_desktop.interview.bill_table import COLUMNS, bills_of
from medins_desktop.interview.table_file import read_table
from medins_desktop.interview.table_rows import header_of

WORDS = {
    "column": {
        "出院日期": "last_day",
        "类别": "kind",
        "总费用": "total",
        "自费": "outside_catalogue",
    },
    "kind": {"住院": "inpatient"},
    "hospital_level": {},
    "care": {},
}
TEXT = '姓名,出院日期,类别,总费用,自费\n某人,2025-03-12,住院,"65,000.00",5000\n'


def written(path: Path, data: bytes) -> Path:
    path.write_bytes(data)
    return path


def workbook(path: Path, *rows: tuple[object, ...], title: str = "账单") -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = title
    for row in rows:
        sheet.append(row)
    book.save(path)
    return path


def code_of(path: Path) -> str:
    with pytest.raises(InvalidFile) as caught:
        read_table(path)
    return caught.value.problems[0].code


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030", "utf-16"])
def test_text_is_read_in_the_encodings_that_spreadsheets_write(
    tmp_path: Path, encoding: str
) -> None:
    rows = read_table(written(tmp_path / "账单.csv", TEXT.encode(encoding)))[""]
    assert rows[1] == ("某人", "2025-03-12", "住院", "65,000.00", "5000")


def test_days_and_amounts_of_a_workbook_read_as_they_were_typed(tmp_path: Path) -> None:
    head = ("出院日期", "类别", "总费用")
    row = (datetime(2025, 3, 12, 9, 30), "住院", 65000.1)
    rows = read_table(workbook(tmp_path / "账单.xlsx", head, row, (date(2025, 4, 1), None, 7)))
    assert rows["账单"][1:] == (("2025-03-12", "住院", "65000.1"), ("2025-04-01", "", "7"))


def test_titles_above_the_header_and_other_columns_do_not_matter(tmp_path: Path) -> None:
    path = workbook(
        tmp_path / "a.xlsx",
        ("2025年住院费用汇总",),
        (),
        ("姓名", "出院日期", "类别", "总费用"),
        ("某人", "2025-03-12", "住院", 65000),
        (),
        ("某人", "2025-05-12", "住院", "很多"),
    )
    rows = read_table(path)["账单"]
    found = bills_of(rows, header_of(rows, WORDS, COLUMNS), WORDS, frozenset())
    assert [row.number for row in found] == [4, 6]
    assert found[0].bill is not None
    assert (found[0].bill.total, found[0].bill.last_day) == (Decimal(65000), date(2025, 3, 12))
    assert [problem.code for problem in found[1].problems] == ["not_an_amount"]


def test_a_formula_without_a_result_is_a_fault_of_its_row_and_cell(tmp_path: Path) -> None:
    """A program that writes formulas stores no results; only a spreadsheet works them out."""
    path = workbook(
        tmp_path / "a.xlsx",
        ("姓名", "出院日期", "类别", "总费用"),
        ('="某"', "2025-03-12", "住院", "=60000+5000"),
        ("某人", "2025-05-12", "住院", 7),
    )
    rows = read_table(path)["账单"]
    first, second = bills_of(rows, header_of(rows, WORDS, COLUMNS), WORDS, frozenset())
    assert [(p.code, p.where, p.values) for p in first.problems] == [
        ("no_result", "2.total", ("D2",))
    ]
    assert second.bill is not None


def stored(path: Path, old: bytes, new: bytes) -> Path:
    """Return a workbook with its first sheet changed, as a spreadsheet would have stored it."""
    with ZipFile(path) as packed:
        parts = {name: packed.read(name) for name in packed.namelist()}
    assert old in parts["xl/worksheets/sheet1.xml"]
    parts["xl/worksheets/sheet1.xml"] = parts["xl/worksheets/sheet1.xml"].replace(old, new)
    with ZipFile(path, "w") as packed:
        for name, data in parts.items():
            packed.writestr(name, data)
    return path


def test_a_formula_counts_as_the_result_that_a_spreadsheet_stored(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ("总费用",), ("=60000+5000",))
    stored(path, b"<v />", b"<v>65000</v>")
    assert read_table(path)["账单"][1] == ("65000",)


def test_a_formula_whose_result_is_an_empty_text_is_an_empty_cell(tmp_path: Path) -> None:
    path = workbook(tmp_path / "a.xlsx", ("总费用", "自费"), (7, '=IF(1,"","")'))
    stored(path, b'<c r="B2"', b'<c r="B2" t="str"')
    assert read_table(path)["账单"][1] == ("7", "")


@pytest.mark.parametrize(
    ("number", "text"),
    [(9999999999.99, "9999999999.99"), (0.1 + 0.2, "0.3"), (65000.0, "65000"), (0.125, "0.125")],
)
def test_numbers_of_a_workbook_keep_their_fen(tmp_path: Path, number: float, text: str) -> None:
    rows = read_table(workbook(tmp_path / "a.xlsx", ("总费用",), (number,)))
    assert rows["账单"][1] == (text,)


def test_each_sheet_that_holds_something_is_offered(tmp_path: Path) -> None:
    book = Workbook()
    book.worksheets[0].append(["a"])
    book.create_sheet("空")
    book.create_sheet("二").append(["b"])
    book.save(tmp_path / "two.xlsx")
    assert list(read_table(tmp_path / "two.xlsx")) == ["Sheet", "二"]


def test_what_cannot_be_read_says_why(tmp_path: Path) -> None:
    assert code_of(tmp_path / "none.csv") == "unreadable"
    assert code_of(written(tmp_path / "empty.csv", b"\n , ,\n")) == "no_rows"
    assert (
        code_of(written(tmp_path / "old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"))
        == "old_workbook"
    )
    assert code_of(written(tmp_path / "broken.xlsx", b"PK\x03\x04 nothing")) == "not_a_workbook"
    assert code_of(written(tmp_path / "picture.csv", b"\x89PNG\xff\xfe\x00\xff\xd8")) == "not_text"
    assert code_of(written(tmp_path / "long.csv", b"1,2\n" * 2001)) == "too_many_rows"
    assert code_of(written(tmp_path / "large.csv", b"1" * 5_000_001)) == "too_large"


def test_a_workbook_that_unpacks_to_a_monster_is_refused(tmp_path: Path) -> None:
    packed = io.BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as file:
        file.writestr("xl/worksheets/sheet1.xml", b"0" * 60_000_000)
    assert code_of(written(tmp_path / "bomb.xlsx", packed.getvalue())) == "too_large"
