"""Rows from a spreadsheet: every row is shown, and none is half taken over."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel

from medins_desktop.interview.answers import Answers
from medins_desktop.interview.bill_table import pasted_rows
from medins_desktop.ui.pages.bills_page import BillsPage
from medins_desktop.ui.pages.table_preview import TablePreview
from medins_desktop.ui.pages.table_words import table_words, template_rows

Open = Callable[..., Any]

ROWS = (
    "出院日期\t类别\t医院级别\t总费用\t目录外\n"
    "2025-03-13\t住院\t三甲\t65,000.00\t5000\n"
    "2025-04-31\t住院\t三级\t100\t0\n"
    "2025/5/1\t门诊\t社区\t¥800\t\n"
    "2025-05-02\t体检\t三级\t-5\t0\n"
)


def preview_of(case: Any, text: str) -> TablePreview:
    page = case.page
    assert isinstance(page, BillsPage)
    QApplication.clipboard().setText(text)
    page.list.setFocus()
    case.qtbot.keyClick(page.list, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert page.preview is not None
    return page.preview


def test_words_of_both_languages_and_of_every_day_are_understood() -> None:
    words = table_words()
    head = "date\tkind\tlevel\ttotal\n"
    text = f"{head}2025-01-02\tHospital stay\tLevel 3\t5\n2025.1.3\t慢特病\t卫生院\t6"
    rows = pasted_rows(text, words, frozenset({"1"}))
    assert [row.problems for row in rows] == [(), ()]
    assert [(b.id, b.kind, b.hospital_level) for b in (row.bill for row in rows) if b] == [
        ("2", "inpatient", "level3"),
        ("3", "chronic", "community"),
    ]


def test_the_grade_that_hospitals_write_in_full_is_understood() -> None:
    text = "就诊日期\t就诊类型\t医院等级\t总金额\n2025-03-01\t住院\t三级甲等\t￥65,000.00"
    (row,) = pasted_rows(text, table_words(), frozenset())
    assert row.problems == ()
    assert row.bill is not None
    assert (row.bill.kind, row.bill.hospital_level) == ("inpatient", "level3")


def test_the_sample_row_can_be_pasted_back() -> None:
    rows = pasted_rows(template_rows("2025-09-30"), table_words(), frozenset())
    assert len(rows) == 1
    assert rows[0].bill is not None
    assert rows[0].bill.class_b_rate == Decimal("0.1")


def test_only_rows_without_a_fault_are_added(open_page: Open, two_stays: Answers) -> None:
    case = open_page("bills", two_stays)
    preview = preview_of(case, ROWS)
    texts = [label.text() for label in preview.findChildren(QLabel)]
    assert any("2 of 4 rows" in text for text in texts)
    assert any("体检" in text for text in texts)
    assert [tick.text() for tick in preview.ticks] == [
        "Row 2: 2025-03-13  Hospital stay  Level 3  65,000.00",
        "Row 4: 2025-05-01  Outpatient visit  Community  800.00",
    ]
    assert case.answers == two_stays
    preview.ticks[0].click()
    assert preview.add.text() == "Add bills: 1"
    preview.add.click()
    assert len(case.answers.bills) == 3
    added = case.answers.bills[2]
    assert (added.last_day, added.total, added.class_b) == (date(2025, 5, 1), Decimal(800), None)
    assert case.changes == ["bills"]


def test_a_table_pasted_again_is_not_added_twice(open_page: Open, two_stays: Answers) -> None:
    case = open_page("bills", two_stays)
    preview_of(case, ROWS).add.click()
    assert len(case.answers.bills) == 4
    again = preview_of(case, ROWS)
    assert [tick.isChecked() for tick in again.ticks] == [False, False]
    assert not again.add.isEnabled()
    texts = [label.text() for label in again.findChildren(QLabel)]
    assert sum("there already" in text for text in texts) == 2
    again.ticks[0].click()  # a second bill of the same day and total
    again.add.click()
    assert len(case.answers.bills) == 5


def test_nothing_is_added_when_the_preview_is_left(open_page: Open, two_stays: Answers) -> None:
    case = open_page("bills", two_stays)
    preview = preview_of(case, ROWS)
    preview.reject()
    assert case.answers == two_stays
    assert case.changes == []


def test_an_empty_clipboard_and_rows_that_are_all_wrong_add_nothing(
    open_page: Open, two_stays: Answers
) -> None:
    case = open_page("bills", two_stays)
    empty = preview_of(case, "  ")
    assert not empty.add.isEnabled()
    empty.reject()
    wrong = preview_of(case, "yesterday\t住院\t三级\tmuch")
    assert not wrong.add.isEnabled()
    wrong.reject()


def workbook(path: Path) -> Path:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.append(["病人", "离开", "类别", "级别", "花费", "总费用"])
    sheet.append(["某人", "2025-03-13", "住院", "三级", 65000, 1])
    book.create_sheet("说明").append(["无"])
    book.save(path)
    return path


def test_columns_of_a_file_are_matched_by_hand_where_titles_do_not_say(
    open_page: Open, two_stays: Answers, tmp_path: Path
) -> None:
    case = open_page("bills", two_stays)
    case.page.open_table(workbook(tmp_path / "账单.xlsx"))
    preview = case.page.preview
    assert preview.accepted_values()[0].total == Decimal(1)
    choose(preview, 4, "total")
    assert "Two columns" in summary_of(preview)
    assert not preview.add.isEnabled()
    choose(preview, 5, "")
    choose(preview, 1, "last_day")
    bill = preview.accepted_values()[0]
    assert (bill.total, bill.last_day) == (Decimal(65000), date(2025, 3, 13))
    preview.add.click()
    assert len(case.answers.bills) == 3


def test_another_sheet_of_a_workbook_can_be_looked_at(
    open_page: Open, two_stays: Answers, tmp_path: Path
) -> None:
    case = open_page("bills", two_stays)
    case.page.open_table(workbook(tmp_path / "账单.xlsx"))
    preview = case.page.preview
    preview.sheet.setCurrentIndex(1)
    preview.sheet.activated.emit(1)
    assert preview.accepted_values() == ()
    preview.reject()


def test_a_workbook_opens_at_the_sheet_whose_titles_are_known(
    open_page: Open, two_stays: Answers, tmp_path: Path
) -> None:
    book = Workbook()
    book.worksheets[0].append(["某医院费用清单", "2025 年"])
    bills = book.create_sheet("费用")
    bills.append(["出院日期", "总费用"])
    bills.append(["2025-06-12", 900])
    book.save(tmp_path / "清单.xlsx")
    case = open_page("bills", two_stays)
    case.page.open_table(tmp_path / "清单.xlsx")
    preview = case.page.preview
    assert preview.sheet.value == "费用"
    assert [bill.total for bill in preview.accepted_values()] == [Decimal(900)]
    preview.reject()


def test_a_file_that_cannot_be_read_is_named_with_the_reason(
    open_page: Open, two_stays: Answers, tmp_path: Path
) -> None:
    case = open_page("bills", two_stays)
    (tmp_path / "账单.xlsx").write_bytes(b"PK\x03\x04 nothing")
    case.page.open_table(tmp_path / "账单.xlsx")
    assert case.page.preview is None
    texts = [label.text() for label in case.page.findChildren(QLabel) if label.isVisible()]
    assert any("账单.xlsx" in text and "damaged" in text for text in texts)
    assert case.answers == two_stays


def choose(preview: TablePreview, column: int, name: str) -> None:
    chooser = preview.match.lists[column]
    index = next(i for i, option in enumerate(chooser.options) if option.value == name)
    chooser.setCurrentIndex(index)
    chooser.activated.emit(index)


def summary_of(preview: TablePreview) -> str:
    return " ".join(label.text() for label in preview.findChildren(QLabel))


SHEET = (
    "出院日期,医疗类别,医院等级,总费用（元）,自费金额(单位：元),乙类自付,统筹支付,护理费,床位费\n"
    "2025-03-13 10:22:33,住院,三级,65000,5000,1200,52395,300,\n"
)


def test_titles_of_settlement_sheets_are_known_and_results_are_not_fields(
    open_page: Open, two_stays: Answers
) -> None:
    """自费 5,000 and 乙类自付 1,200 leave 58,800 in scope, whatever the fund paid."""
    preview = preview_of(open_page("bills", two_stays), SHEET)
    (bill,) = preview.accepted_values()
    assert (bill.last_day, bill.total) == (date(2025, 3, 13), Decimal(65000))
    assert bill.outside_catalogue == Decimal(5000)
    assert (bill.class_b, bill.class_b_rate) == (Decimal(1200), Decimal(1))
    assert bill.in_scope is None


def test_columns_that_are_not_read_are_named_and_can_be_chosen_at_once(
    open_page: Open, two_stays: Answers
) -> None:
    preview = preview_of(open_page("bills", two_stays), SHEET)
    texts = [label.text() for label in preview.findChildren(QLabel) if not label.isHidden()]
    (unread,) = [text for text in texts if "not read:" in text]
    assert "护理费" in unread
    assert "床位费" not in unread  # an empty column loses nothing
    assert any("worked out anew" in text and "统筹支付" in text for text in texts)
    assert preview.columns.is_open
    choose(preview, 7, "over_price_limit")
    assert preview.accepted_values()[0].over_price_limit == Decimal(300)
    shown = [label.text() for label in preview.findChildren(QLabel) if not label.isHidden()]
    assert not any("not read:" in text for text in shown)


def test_where_every_column_is_read_nothing_is_said_of_columns(
    open_page: Open, two_stays: Answers
) -> None:
    preview = preview_of(open_page("bills", two_stays), "出院日期,总费用\n2025-03-12,100\n")
    assert not preview.columns.is_open
    shown = [label.text() for label in preview.findChildren(QLabel) if not label.isHidden()]
    assert not any("not read" in text for text in shown)


def test_the_preview_shows_every_field_that_was_read(open_page: Open, two_stays: Answers) -> None:
    text = (
        "入院日期\t出院日期\t总费用\t目录外\t超限价\t乙类\t乙类先行自付比例\t政策范围内\t就医地\n"
        "2025-03-01\t2025-03-12\t65000\t5000\t0\t12000\t10%\t58800\t转诊\n"
    )
    preview = preview_of(open_page("bills", two_stays), text)
    (tick,) = preview.ticks
    assert tick.text() == "Row 2: 2025-03-12  65,000.00"
    said = (
        "Outside the lists: 5,000.00; Over the price limit: 0.00; Class B, in total: 12,000.00; "
        "First own share of class B: 10%; First day: 2025-03-01; In scope: 58,800.00; "
        "Care away from home: Away, referred"
    )
    assert tick.accessibleDescription() == said
    assert any(label.text() == said for label in preview.findChildren(QLabel))


def test_a_stay_that_goes_on_is_said_to_have_lost_the_one_that_is_not_added(
    open_page: Open, two_stays: Answers
) -> None:
    case = open_page("bills", two_stays)
    text = "Bill\tTotal\tContinues the bill\nx\t100\t\ny\t200\tx\nz\t300\t2\n"
    preview = preview_of(case, text)
    assert preview.ticks[1].accessibleDescription() == "Continues the bill: x"
    preview.ticks[0].click()
    preview.add.click()
    assert [(b.id, b.continues) for b in case.answers.bills[2:]] == [("y", None), ("z", "2")]
    texts = [label.text() for label in case.page.findChildren(QLabel) if label.isVisible()]
    assert any("The stay that bill y continues was not added" in text for text in texts)
    assert not [p for p in case.page.assessment.problems if p.code == "unknown_bill"]


def test_a_row_at_fault_is_shown_without_its_empty_cells(
    open_page: Open, two_stays: Answers
) -> None:
    rows = "出院日期\t总费用\t目录外\t超限价\n2025-13-40\t20000\t\t\n"
    preview = preview_of(open_page("bills", two_stays), rows)
    texts = [label.text() for label in preview.findChildren(QLabel)]
    assert "Row 2: 2025-13-40 | 20000" in texts
