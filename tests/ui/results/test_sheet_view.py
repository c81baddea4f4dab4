"""A settlement sheet is typed with the keyboard alone and compared while one goes down it."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QTabBar,
)
from pytestqt.qtbot import QtBot

from medins_desktop.core.claim import SHEET_FIELDS
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.case_file import read_case
from medins_desktop.ui import appearance
from medins_desktop.ui.desk import Desk
from medins_desktop.ui.glossary_help import term_at
from medins_desktop.ui.pages.bill_list import BillList
from medins_desktop.ui.results.results_page import ResultsPage
from medins_desktop.ui.results.sheet_view import SheetView
from medins_desktop.ui.session import Session
from tests.interview.sheets import FIRST, SECOND, TODAY, assessed, example_5, library
from tests.ui.conftest import StartProgram
from tests.ui.two_stays import two_stays_in_beijing
from tests.worked_examples.example_files import read_example

KEYS = Qt.Key


class Sheet:
    """The tab on screen and its session."""

    def __init__(self, answers: Answers, qtbot: QtBot, width: int = 800, height: int = 700) -> None:
        self.qtbot = qtbot
        self.session = Session(library(), TODAY)
        self.session.start(answers)
        self.view = SheetView(self.session)
        self.session.changed.connect(self.view.refresh)
        self.session.selected.connect(self.view.refresh)
        qtbot.addWidget(self.view)
        self.view.refresh()
        self.view.resize(width, height)
        self.view.show()
        self.view.activateWindow()
        qtbot.waitUntil(self.view.isActiveWindow)

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(QApplication.focusWidget(), key)
        QApplication.processEvents()

    def fill(self, figures: dict[str, str]) -> None:
        """Type a sheet from top to bottom, with Enter after each line."""
        self.edit(SHEET_FIELDS[0]).setFocus()
        for field in SHEET_FIELDS:
            assert QApplication.focusWidget() is self.edit(field)
            QTest.keyClicks(QApplication.focusWidget(), figures.get(field, ""))
            self.press(KEYS.Key_Return)

    def type(self, field: str, text: str) -> None:
        edit = self.edit(field)
        edit.setFocus()
        edit.selectAll()
        QTest.keyClicks(edit, text)

    def edit(self, field: str) -> QLineEdit:
        return self.view.table.rows[field].edit

    def compared(self, field: str) -> str:
        return self.view.table.rows[field].compared.text()

    @property
    def said(self) -> str:
        return "\n".join(w.text() for w in self.view.findChildren(QLabel) if w.isVisible())

    @property
    def links(self) -> list[QPushButton]:
        found = self.view.table.causes.findChildren(QPushButton)
        return [link for link in found if link.isVisible()]

    @property
    def sheet(self) -> dict[str, str]:
        bill = self.session.answers.case.bill(self.session.bill_id or "2")
        return {field: str(amount) for field, amount in bill.sheet.items()}


@pytest.fixture
def blank(qtbot: QtBot) -> Sheet:
    """Example 5 at its second stay, with nothing typed yet."""
    return Sheet(two_stays_in_beijing(), qtbot)


def test_a_sheet_that_agrees_is_typed_with_the_keyboard_alone(blank: Sheet) -> None:
    blank.fill(SECOND)
    assert blank.sheet == SECOND
    assert "All that was typed and computed agrees (lines: 15)." in blank.said
    assert {blank.compared(field) for field in SHEET_FIELDS} == {"✓ agrees"}
    assert not blank.view.table.causes.isVisible()


def test_an_empty_line_is_not_typed_and_not_zero(blank: Sheet) -> None:
    blank.fill({"hifp_pay": "47605"})
    assert blank.sheet == {"hifp_pay": "47605.00"}
    assert blank.compared("act_pay_dedc") == ""
    assert blank.edit("act_pay_dedc").placeholderText() == "not typed"


def test_a_figure_taken_back_is_not_typed_any_more(blank: Sheet) -> None:
    blank.type("hifp_pay", "1")
    blank.press(KEYS.Key_Backspace)
    assert blank.sheet == {}


def test_the_first_difference_stands_out_with_its_causes_once_the_line_is_left(
    blank: Sheet,
) -> None:
    blank.type("act_pay_dedc", "1300")
    assert blank.compared("act_pay_dedc") == ""
    assert not blank.view.table.causes.isVisible()
    blank.press(KEYS.Key_Return)
    assert blank.compared("act_pay_dedc") == "sheet has ¥650.00 more"
    assert "First difference: Deductible (起付线)." in blank.said
    assert "Without the earlier bills of this year it agrees exactly" in blank.said
    assert blank.view.table.rows["act_pay_dedc"].name.property("role") == "strong"


def test_only_the_first_of_several_differences_has_causes(blank: Sheet) -> None:
    blank.fill({**SECOND, "act_pay_dedc": "1300", "hifp_pay": "1"})
    assert blank.view.table.rows["hifp_pay"].name.property("role") == ""
    assert blank.compared("hifp_pay") == "sheet has ¥47,604.00 less"
    assert "First difference: Deductible" in blank.said


def test_a_line_in_the_middle_of_typing_shows_no_difference_yet(blank: Sheet) -> None:
    blank.type("hifp_pay", "4760")
    assert blank.compared("hifp_pay") == ""
    QTest.keyClicks(blank.edit("hifp_pay"), "5")
    assert blank.compared("hifp_pay") == "✓ agrees"


def test_causes_stay_while_another_line_is_typed(blank: Sheet) -> None:
    blank.fill({"act_pay_dedc": "1300"})
    blank.type("hifob_pay", "12")
    assert blank.view.table.causes.isVisible()
    assert "First difference: Deductible" in blank.said


def test_a_contradiction_is_said_first_and_nothing_is_corrected(blank: Sheet) -> None:
    blank.fill({**SECOND, "acct_pay": "100"})
    assert "The sheet does not add up" in blank.said
    assert "¥35,225.35" in blank.said
    assert blank.sheet["psn_cash_pay"] == "35125.35"


def test_a_text_that_is_no_amount_says_so_beside_it(blank: Sheet) -> None:
    blank.type("hifp_pay", "much")
    blank.press(KEYS.Key_Return)
    assert "not an amount" in blank.compared("hifp_pay")
    assert blank.sheet == {}


def test_arrows_go_from_line_to_line(blank: Sheet) -> None:
    blank.edit("inscp_scp_amt").setFocus()
    blank.press(KEYS.Key_Down)
    assert QApplication.focusWidget() is blank.edit("act_pay_dedc")
    blank.press(KEYS.Key_Up)
    blank.press(KEYS.Key_Up)
    assert QApplication.focusWidget() is blank.edit("preselfpay_amt")


def test_typing_can_be_undone_field_by_field(blank: Sheet) -> None:
    blank.fill({"act_pay_dedc": "650", "hifp_pay": "47605"})
    blank.session.undo()
    assert blank.sheet == {"act_pay_dedc": "650.00"}
    assert blank.edit("hifp_pay").text() == ""
    blank.session.redo()
    assert blank.edit("hifp_pay").text() == "47,605.00"


def test_the_line_one_goes_to_stays_in_sight_when_causes_push_it_down(qtbot: QtBot) -> None:
    low = Sheet(two_stays_in_beijing(), qtbot, height=360)
    low.type("act_pay_dedc", "1300")
    low.press(KEYS.Key_Tab)
    qtbot.wait(50)
    (area,) = low.view.findChildren(QScrollArea)
    edit = low.edit("hifp_pay")
    assert QApplication.focusWidget() is edit
    top = edit.mapTo(area.viewport(), edit.rect().topLeft()).y()
    assert 0 <= top <= area.viewport().height() - edit.height()


def test_each_bill_has_its_own_sheet(blank: Sheet) -> None:
    blank.fill({"act_pay_dedc": "650"})
    blank.session.select_bill("1")
    assert blank.edit("act_pay_dedc").text() == ""
    blank.fill(FIRST)
    assert "(lines: 15)" in blank.said
    blank.session.select_bill("2")
    assert blank.edit("act_pay_dedc").text() == "650.00"


def test_half_a_text_is_not_taken_along_to_another_bill(blank: Sheet) -> None:
    blank.type("hifp_pay", "much")
    blank.session.select_bill("1")
    assert blank.edit("hifp_pay").text() == ""


def test_a_link_asks_for_its_field_or_stays_in_the_table(qtbot: QtBot) -> None:
    answers = example_5("1", hifp_pay="54917.00", inscp_scp_amt=None)
    shown = Sheet(answers, qtbot)
    shown.session.select_bill("1")
    asked: list[str] = []
    shown.view.field_asked.connect(asked.append)
    by_words = {link.text(): link for link in shown.links}
    by_words["Check: working or retired"].click()
    assert asked == ["person.status"]
    by_words["Type it"].click()
    assert QApplication.focusWidget() is shown.edit("inscp_scp_amt")


def test_the_total_of_another_bill_leads_to_that_bill(blank: Sheet) -> None:
    blank.fill({"medfee_sumamt": "65000"})
    next(link for link in blank.links if link.text() == "Look at that bill").click()
    assert blank.session.bill_id == "1"


def test_why_there_is_no_figure_is_said(qtbot: QtBot) -> None:
    answers = example_5()
    unknown = replace(answers.bills[1], hospital_level=None)
    shown = Sheet(replace(answers, bills=(answers.bills[0], unknown)), qtbot)
    assert "One answer is missing: hospital level" in shown.said
    assert shown.compared("hifp_pay") == "not computed"


def test_without_bills_it_says_what_to_do(qtbot: QtBot) -> None:
    shown = Sheet(Answers(), qtbot)
    assert "No bill yet" in shown.said
    assert not shown.view.table.isVisible()


def test_every_line_says_figure_and_comparison_to_a_screen_reader(blank: Sheet) -> None:
    blank.fill(SECOND)
    edit = blank.edit("hifp_pay")
    assert "基本医疗保险统筹基金支出" in edit.accessibleName()
    assert "47,605.00" in edit.accessibleDescription()
    assert "agrees" in edit.accessibleDescription()


@pytest.mark.parametrize(("width", "percent"), [(560, 100), (740, 125), (960, 150)])
def test_nothing_scrolls_sideways(
    qtbot: QtBot, qapp: QApplication, width: int, percent: int
) -> None:
    appearance.apply(qapp, percent=percent)
    shown = Sheet(example_5(act_pay_dedc="1300.00", psn_cash_pay="1.00"), qtbot, width)
    qapp.processEvents()
    assert shown.view.width() == width
    (area,) = shown.view.findChildren(QScrollArea)
    assert area.horizontalScrollBar().maximum() == 0


# ── As a test case ───────────────────────────────────────────────────────────────────


@pytest.fixture
def chosen(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The file that a person chooses."""
    path = tmp_path / "a_sheet"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path.with_name("a_sheet.toml")


def save_button(shown: Sheet) -> QPushButton:
    found = shown.view.findChild(QPushButton, "save-example")
    assert found is not None
    return found


def test_a_sheet_is_saved_as_a_test_case_that_the_tests_read(blank: Sheet, chosen: Path) -> None:
    assert not save_button(blank).isEnabled()
    blank.fill(SECOND)
    save_button(blank).click()
    example = read_example(chosen)
    assert example["title"] == "Beijing, Working, Level 3 Hospital stay"
    assert example["source"] == ["Settlement sheet (医疗费用结算单) of 2025-08-30"]
    assert example["expect"]["bills"]["2"]["paid"]["pool"] == "47605.00"
    assert "Saved as a_sheet.toml." in blank.said


def test_a_test_case_that_cannot_be_written_says_why(
    blank: Sheet, chosen: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: said.append(box.text()))
    blank.fill({"act_pay_dedc": "650"})
    chosen.mkdir()
    save_button(blank).click()
    assert said == ["“a_sheet.toml” was not saved"]
    assert "Saved as" not in blank.said


# ── In the window ────────────────────────────────────────────────────────────────────


def results_of(desk: Desk) -> ResultsPage:
    assert desk.view is not None
    found = desk.view.findChild(ResultsPage)
    assert found is not None
    return found


def in_window(start_program: StartProgram, qtbot: QtBot) -> tuple[Desk, SheetView]:
    program = start_program()
    program.window.activateWindow()
    program.window.asked.emit("example:beijing-two-stays")
    assert isinstance(program.desk, Desk)
    page = results_of(program.desk)
    page.show_tab("sheet")
    qtbot.wait(50)
    found = page.findChild(SheetView)
    assert found is not None
    return program.desk, found


def test_the_third_tab_is_reached_and_left_with_the_keyboard(
    start_program: StartProgram, qtbot: QtBot
) -> None:
    _, view = in_window(start_program, qtbot)
    bar = QApplication.focusWidget()
    assert isinstance(bar, QTabBar)
    QTest.keyClick(bar, KEYS.Key_Left)
    QTest.keyClick(bar, KEYS.Key_Right)
    for _ in range(2):  # the choice of a bill, then the first line
        QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Tab)
    assert QApplication.focusWidget() is view.table.rows["medfee_sumamt"].edit
    QTest.keyClicks(QApplication.focusWidget(), "1")
    QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Tab)
    second = view.table.rows["fulamt_ownpay_amt"].edit
    assert QApplication.focusWidget() is second
    qtbot.wait(20)
    QTest.keyClick(second, KEYS.Key_Backtab)  # the causes stand between the two lines
    assert view.table.causes.isAncestorOf(QApplication.focusWidget())
    QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Tab)
    assert QApplication.focusWidget() is second


def test_a_cause_opens_the_field_on_its_page(start_program: StartProgram, qtbot: QtBot) -> None:
    desk, view = in_window(start_program, qtbot)
    desk.session.select_bill(desk.session.answers.bills[0].id)
    view.table.focus_line("medfee_sumamt")
    QTest.keyClicks(QApplication.focusWidget(), "1")
    QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Return)
    link = next(b for b in view.table.causes.findChildren(QPushButton) if "total" in b.text())
    link.setFocus()
    QTest.keyClick(link, KEYS.Key_Return)
    qtbot.wait(50)
    assert desk.view is not None
    assert desk.view.page == "bills"
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert QApplication.focusWidget().accessibleName() == "Total (yuan)"


def test_a_missing_stay_leads_to_the_table_of_bills(
    start_program: StartProgram, qtbot: QtBot
) -> None:
    desk, view = in_window(start_program, qtbot)
    desk.session.select_bill(desk.session.answers.bills[0].id)
    view.table.focus_line("act_pay_dedc")
    QTest.keyClicks(QApplication.focusWidget(), "650")
    QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Return)
    words = "To the bills"
    next(b for b in view.table.causes.findChildren(QPushButton) if b.text() == words).click()
    qtbot.wait(50)
    assert desk.view is not None
    assert desk.view.page == "bills"
    assert isinstance(QApplication.focusWidget(), BillList)


def test_how_an_amount_came_about_opens_in_the_settlement(
    start_program: StartProgram, qtbot: QtBot
) -> None:
    desk, view = in_window(start_program, qtbot)
    view.table.focus_line("hifob_pay")
    QTest.keyClicks(QApplication.focusWidget(), "1")
    QTest.keyClick(QApplication.focusWidget(), KEYS.Key_Return)
    words = "See how it is worked out"
    next(b for b in view.table.causes.findChildren(QPushButton) if b.text() == words).click()
    qtbot.wait(20)
    page = results_of(desk)
    opened = page._settlement.explanation
    assert opened.isVisible()
    wanted = next(node for node in opened.nodes() if node.head.hasFocus())
    assert (wanted.step.code, wanted.step.subject) == ("excess_pays", "large_amount")


def test_a_sheet_is_saved_with_the_case(
    start_program: StartProgram, qtbot: QtBot, tmp_path: Path
) -> None:
    desk, view = in_window(start_program, qtbot)
    view.table.focus_line("hifp_pay")
    QTest.keyClicks(QApplication.focusWidget(), "47605")
    assert desk.session.modified
    desk._save(tmp_path / "case.medins")
    bills = read_case(tmp_path / "case.medins").bills
    assert [dict(bill.sheet) for bill in bills if bill.sheet] == [{"hifp_pay": 47605}]


def test_help_explains_the_term_of_the_line(start_program: StartProgram, qtbot: QtBot) -> None:
    _, view = in_window(start_program, qtbot)
    terms = {field: term_at(view.table.rows[field].edit) for field in SHEET_FIELDS}
    assert terms["act_pay_dedc"] == "deductible"
    assert terms["hifp_pay"] == "pool"
    assert all(terms.values())


def test_the_assessment_of_a_case_is_that_of_its_answers_without_the_sheet() -> None:
    plain, typed = assessed(two_stays_in_beijing()), assessed(example_5())
    assert [b.sums for b in plain.settlement.bills] == [b.sums for b in typed.settlement.bills]
