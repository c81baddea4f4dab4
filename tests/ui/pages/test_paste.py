"""Rows from a spreadsheet: every row is shown, and none is half taken over."""

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

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
    "2025-03-12\t住院\t三甲\t65,000.00\t5000\n"
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
        "Row 2: 2025-03-12  Hospital stay  Level 3  65,000.00",
        "Row 4: 2025-05-01  Outpatient visit  Community  800.00",
    ]
    assert case.answers == two_stays
    preview.ticks[0].click()
    assert preview.add.text() == "Add 1 bills"
    preview.add.click()
    assert len(case.answers.bills) == 3
    added = case.answers.bills[2]
    assert (added.last_day, added.total, added.class_b) == (date(2025, 5, 1), Decimal(800), None)
    assert case.changes == ["bills"]


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
