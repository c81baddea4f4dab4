"""The contribution record: drawn with the mouse, typed, read from a table, heard."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage, QKeySequence, QMouseEvent, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from medins_desktop.charts.cover_looks import LOOKS, paint_cover
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.months import Month
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.history import History
from medins_desktop.interview.record_grid import SOURCES, Span
from medins_desktop.ui.glossary_help import term_at
from medins_desktop.ui.pages.month_grid import MonthGrid
from medins_desktop.ui.pages.record_import import record_words, template_rows
from medins_desktop.ui.pages.years_page import YearsPage
from tests.interview.test_record_grid import run

Open = Callable[..., Any]
KEYS, LEFT = Qt.Key, Qt.MouseButton.LeftButton
NONE = Qt.KeyboardModifier.NoModifier
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
XIAMEN = "350200"
RECORD = (
    run("2020-01", "2024-02", place=XIAMEN),
    run("2024-03", "2024-06", "arrears", place=XIAMEN),
    run("2024-07", "2025-09", place=XIAMEN),
)


class Years:
    """The page in a window, with its months by mouse and by key."""

    def __init__(self, open_page: Open, *runs: ContributionRun) -> None:
        self.case = open_page("years", Answers(contributions=runs))
        page = self.case.page
        assert isinstance(page, YearsPage)
        self.page = page
        self.grid: MonthGrid = page.grid
        QApplication.processEvents()
        self.grid.setFocus()

    @property
    def runs(self) -> tuple[ContributionRun, ...]:
        runs: tuple[ContributionRun, ...] = self.case.answers.contributions
        return runs

    def keys(self, *keys: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
        for key in keys:
            QTest.keyClick(self.grid, key, held)

    def type(self, signs: str) -> None:
        QTest.keyClicks(self.grid, signs)

    def go_to(self, month: str) -> None:
        wanted = Month.parse(month)
        self.grid.select_span(Span(wanted, wanted))

    def place(self, month: str) -> QPoint:
        index = self.grid.record.index_of(Month.parse(month))
        self.grid.scrollTo(index)
        return self.grid.visualRect(index).center()

    def draw(self, *months: str) -> None:
        """Press on the first month, pass over the others, and let go on the last."""
        view = self.grid.viewport()
        QTest.mousePress(view, LEFT, pos=self.place(months[0]))
        for month in months[1:]:
            self.drag(self.place(month))
        QTest.mouseRelease(view, LEFT, pos=self.place(months[-1]))

    def drag(self, to: QPoint) -> None:
        view = self.grid.viewport()
        at = QPointF(view.mapToGlobal(to))
        none = Qt.MouseButton.NoButton
        kind, held = QEvent.Type.MouseMove, NONE
        QApplication.sendEvent(view, QMouseEvent(kind, QPointF(to), at, none, LEFT, held))

    def pick(self, source: str | None) -> None:
        self.page.legend.lines[source].click()

    def texts(self) -> list[str]:
        labels = self.page.findChildren(QLabel)
        return [label.text() for label in labels if label.isVisibleTo(self.page)]


@pytest.fixture
def years(open_page: Open) -> Callable[..., Years]:
    return lambda *runs: Years(open_page, *runs)


Show = Callable[..., Years]


def test_a_stroke_across_years_is_one_run_and_one_change(years: Show) -> None:
    page = years()
    page.draw("2023-11", "2023-12", "2024-06", "2025-02")
    assert page.runs == (run("2023-11", "2025-02"),)
    assert page.case.changes == [""]


def test_a_stroke_may_go_back_in_time(years: Show) -> None:
    page = years()
    page.pick("personal")
    page.draw("2024-03", "2024-01", "2023-12")
    assert page.runs == (run("2023-12", "2024-03", "personal"),)


def test_every_stroke_is_undone_alone(years: Show) -> None:
    page = years()
    history = History(Answers())

    def keep(answers: Answers, field: str) -> None:
        nonlocal history
        history = history.with_change(answers, field)

    page.page.answered.connect(keep)
    page.draw("2024-01", "2024-12")
    page.pick("arrears")
    page.draw("2024-03", "2024-04")
    assert history.undone().present.contributions == (run("2024-01", "2024-12"),)
    assert history.undone().undone().present.contributions == ()


def test_a_click_only_looks_and_a_double_click_fills_the_month(years: Show) -> None:
    page = years(*RECORD)
    page.pick("none")
    view = page.grid.viewport()
    QTest.mouseClick(view, LEFT, pos=page.place("2024-04"))
    assert page.case.changes == []
    assert page.grid.cursor_month == Month(2024, 4)
    QTest.mouseDClick(view, LEFT, pos=page.place("2024-04"))
    assert page.runs[2] == run("2024-04", "2024-04", "none", place=XIAMEN)
    assert len(page.runs) == 5


def test_without_a_brush_a_stroke_only_selects(years: Show) -> None:
    page = years(*RECORD)
    page.pick(None)
    page.draw("2024-03", "2024-06")
    assert page.runs == RECORD
    assert page.grid.span == Span(Month(2024, 3), Month(2024, 6))


def test_escape_gives_a_stroke_up(years: Show) -> None:
    page = years()
    view = page.grid.viewport()
    QTest.mousePress(view, LEFT, pos=page.place("2024-01"))
    page.drag(page.place("2024-05"))
    page.keys(KEYS.Key_Escape)
    QTest.mouseRelease(view, LEFT, pos=page.place("2024-05"))
    assert page.runs == ()


def test_a_stroke_held_beyond_the_edge_scrolls_to_older_years(years: Show) -> None:
    page = years()
    page.grid.scrollToBottom()
    oldest_in_sight = page.grid.rowAt(0)
    QTest.mousePress(page.grid.viewport(), LEFT, pos=page.place("2025-01"))
    page.drag(QPoint(40, -20))
    page.case.qtbot.waitUntil(lambda: page.grid.rowAt(0) < oldest_in_sight - 3)
    QTest.mouseRelease(page.grid.viewport(), LEFT, pos=QPoint(40, -20))
    (drawn,) = page.runs
    assert drawn.last == Month(2025, 1)
    assert drawn.first.year < 2014


@pytest.mark.parametrize(("number", "source"), [*enumerate(SOURCES, start=1)])
def test_a_digit_says_who_paid(number: int, source: str, years: Show) -> None:
    page = years()
    page.go_to("2024-03")
    page.type(str(number))
    assert page.runs == (run("2024-03", "2024-03", source),)


def test_a_letter_says_who_paid(years: Show) -> None:
    page = years()
    page.go_to("2024-03")
    page.type("a")
    assert page.runs == (run("2024-03", "2024-03", "arrears"),)


def test_arrows_go_through_time_and_shift_takes_a_run(years: Show) -> None:
    page = years()
    page.go_to("2023-12")
    page.keys(KEYS.Key_Right)
    assert page.grid.cursor_month == Month(2024, 1)
    page.keys(KEYS.Key_Left, KEYS.Key_Up)
    assert page.grid.cursor_month == Month(2022, 12)
    page.keys(KEYS.Key_Down, KEYS.Key_Right, held=SHIFT)
    assert page.grid.span == Span(Month(2022, 12), Month(2024, 1))
    page.type("2")
    assert page.runs == (run("2022-12", "2024-01", "personal"),)
    page.keys(KEYS.Key_Home, held=SHIFT)
    page.keys(KEYS.Key_End, held=CONTROL)
    assert page.grid.cursor_month == Month(2025, 12)


def test_del_clears_the_months_selected(years: Show) -> None:
    page = years(*RECORD)
    page.go_to("2024-05")
    page.keys(KEYS.Key_Right, held=SHIFT)
    page.keys(KEYS.Key_Delete)
    assert page.runs[1] == run("2024-03", "2024-04", "arrears", place=XIAMEN)
    assert page.runs[2].first == Month(2024, 7)


def test_in_the_legend_a_digit_chooses_the_brush(years: Show) -> None:
    page = years()
    QTest.keyClicks(page.page.legend.lines["employer"], "6")
    assert page.grid.brush == "arrears"
    assert page.page.legend.lines["arrears"].isChecked()
    assert page.runs == ()


def test_a_source_set_by_its_key_is_the_brush_from_then_on(years: Show) -> None:
    page = years()
    page.type("2")
    assert page.grid.brush == "personal"
    assert page.page.legend.lines["personal"].isChecked()
    page.pick(None)
    page.type("3")
    assert page.grid.brush is None


def test_space_fills_with_the_brush(years: Show) -> None:
    page = years()
    page.pick("deemed")
    page.grid.setFocus()
    page.go_to("2024-05")
    page.keys(KEYS.Key_Space)
    assert page.runs == (run("2024-05", "2024-05", "deemed"),)


def test_the_newest_year_is_in_sight_and_forty_are_there(years: Show) -> None:
    page = years()
    shown = page.grid.record.years
    assert (shown[0], shown[-1]) == (1986, 2025)
    assert page.grid.rowAt(page.grid.viewport().height() - 2) == 39
    old = years(run("1979-03", "1980-01", "deemed"))
    assert old.grid.record.years[0] == 1979


def test_where_no_rule_tells_whether_a_gap_breaks_the_row_both_are_said(years: Show) -> None:
    page = years(run("2024-01", "2024-12"), run("2025-02", "2025-09"))  # of no known place
    assert "In a row up to 2025-09: 8 to 20 months" in page.texts()


def test_the_counts_stand_above_and_gaps_lead_to_their_months(years: Show) -> None:
    """Example 12 of the rules, the firm's months unpaid: 50 and 15 months."""
    page = years(*RECORD)
    assert "Paid in all: 65 months (5 y 5 m)" in page.texts()
    assert "In a row up to 2025-09: 15 months (1 y 3 m)" in page.texts()
    assert page.page.gaps.texts == ["2024-03 to 2024-06, 4 months"]
    page.page.gaps.links[0].click()
    assert page.grid.span == Span(Month(2024, 3), Month(2024, 6))
    page.type("7")
    assert "Paid in all: 69 months (5 y 9 m)" in page.texts()
    assert page.page.gaps.texts == []
    heads = page.grid.record
    row = heads.index_of(Month(2024, 1)).row()
    spoken = heads.headerData(row, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "2024: 12 months paid"


def test_what_the_payslip_deducted_without_payment_is_flagged(years: Show) -> None:
    page = years(*RECORD)
    assert page.page.deducted.texts == []
    page.go_to("2024-04")
    page.page.details.withheld.buttons[0].click()
    assert page.runs[1] == run("2024-03", "2024-06", "arrears", place=XIAMEN, withheld=True)
    assert page.page.deducted.texts == ["2024-03 to 2024-06, 4 months"]
    assert any(text.startswith("Deducted from your pay but not paid in") for text in page.texts())
    page.case.type("contributions[1].amount", "136.5")
    assert page.runs[1].withheld == Decimal("136.50")
    page.case.type("contributions[1].paid_in", "2025-01")
    assert page.page.deducted.texts == []


def test_details_are_those_of_the_run_under_the_cursor(years: Show) -> None:
    page = years(*RECORD)
    page.go_to("2024-04")
    assert "2024-03 to 2024-06, 4 months" in page.texts()
    page.case.type("contributions[1].base", "6015")
    assert page.runs[1].base == Decimal(6015)
    assert {*page.case.changes} == {"contributions[1].base"}
    page.keys(KEYS.Key_Right, held=SHIFT)
    page.case.type("contributions[1].paid_in", "2024-09")
    assert [(r.first.month, r.paid_in) for r in page.runs[1:4]] == [
        (3, None),
        (4, Month(2024, 9)),
        (6, None),
    ]


def test_typing_a_base_never_spreads_to_a_neighbour_that_has_its_beginning(years: Show) -> None:
    page = years(
        run("2023-01", "2023-12", base=Decimal(6)), run("2024-01", "2024-12", base=Decimal(1))
    )
    page.go_to("2024-05")
    page.case.type("contributions[1].base", "65")
    assert page.runs == (
        run("2023-01", "2023-12", base=Decimal(6)),
        run("2024-01", "2024-12", base=Decimal(65)),
    )


def test_months_that_differ_leave_the_field_empty(years: Show) -> None:
    page = years(*RECORD)
    page.grid.select_span(Span(Month(2024, 2), Month(2024, 3)))
    assert page.page.details.source.value is None
    assert page.page.details.place.value == XIAMEN
    page.page.details.source.chosen.emit("personal")
    assert page.runs[1] == run("2024-02", "2024-03", "personal", place=XIAMEN)


@pytest.mark.qt_log_ignore("This plugin does not support")  # a list of names pops up
def test_a_place_that_is_not_in_the_list_is_kept_as_it_is_typed(years: Show) -> None:
    page = years(*RECORD)
    page.go_to("2024-04")
    page.case.type("contributions[1].place", "某县")
    assert page.runs[1].place == "某县"
    page.case.type("contributions[1].place", "Xiamen")
    assert page.runs == RECORD


def test_months_from_and_to_are_filled_in_one_go(years: Show) -> None:
    page = years()
    page.case.type("new_run.from", "2011-01")
    page.case.type("new_run.to", "2024-10")
    page.case.type("new_run.base", "6015")
    page.page.range.add.click()
    assert page.runs == (run("2011-01", "2024-10", base=Decimal(6015)),)
    assert page.page.range.first.value == Month(2024, 11)
    assert page.page.range.last.value is None
    assert page.case.changes == [""]


def test_a_range_without_an_end_or_turned_round_is_said_to_be_so(years: Show) -> None:
    page = years()
    page.page.range.add.click()
    page.case.leave()
    assert page.page.fields["new_run.from"].message.startswith("This month is missing")
    page.case.type("new_run.from", "2024-02")
    page.case.type("new_run.to", "2024-01")
    page.page.range.add.click()
    page.case.leave()
    assert "ends before it starts" in page.page.fields["new_run.to"].message
    assert page.runs == ()


OFFICIAL = (
    "缴费年月\t险种类型\t单位名称\t缴费基数\t到账标志\n"
    "202401\t职工基本医疗保险\t某机械厂\t6,015.00\t已到账\n"
    "202401\t企业职工养老保险\t某机械厂\t6,015.00\t已到账\n"
    "202402\t职工基本医疗保险\t某机械厂\t6,015.00\t未到账\n"
    "2024-13\t职工基本医疗保险\t某机械厂\t6,015.00\t已到账\n"
)


def test_the_preview_of_a_record_shows_when_a_month_was_paid_back(years: Show) -> None:
    page = years()
    QApplication.clipboard().setText("缴费年月\t缴费类型\t到账年月\n202401\t补缴\t202403\n")
    keys = QKeySequence(QKeySequence.StandardKey.Paste)[0]
    QTest.keyClick(page.grid, keys.key(), keys.keyboardModifiers())
    preview = page.page.preview
    assert preview is not None
    assert [tick.text() for tick in preview.ticks] == [
        "Row 2: 2024-01, 1 month  Paid back later  paid in 2024-03"
    ]
    preview.reject()


def test_an_official_record_is_pasted_with_a_preview(years: Show) -> None:
    page = years(run("2024-01", "2024-12", "personal"))
    QApplication.clipboard().setText(OFFICIAL)
    keys = QKeySequence(QKeySequence.StandardKey.Paste)[0]
    QTest.keyClick(page.grid, keys.key(), keys.keyboardModifiers())
    preview = page.page.preview
    assert preview is not None
    assert [tick.text() for tick in preview.ticks] == [
        "Row 2: 2024-01, 1 month  Employer  6,015.00  replaces what 1 month said",
        "Row 4: 2024-02, 1 month  Owed by the firm  6,015.00  replaces what 1 month said",
    ]
    said = " ".join(label.text() for label in preview.findChildren(QLabel))
    assert "1 of 4 rows have a fault" in said
    assert "Rows about other insurances, left out: 1." in said
    assert page.case.changes == []
    preview.add.click()
    base = Decimal(6015)
    assert page.runs == (
        run("2024-01", "2024-01", base=base),
        run("2024-02", "2024-02", "arrears", base=base),
        run("2024-03", "2024-12", "personal"),
    )
    assert page.case.changes == [""]


def test_rows_that_do_not_say_who_paid_ask_for_it(years: Show) -> None:
    page = years()
    page.page.paste("缴费年月\t缴费基数\n202401\t5000\n202402\t5000")
    preview = page.page.preview
    assert preview is not None
    assert preview.accepted_values() == ()
    assert preview.question.isVisibleTo(preview)
    preview.question.chosen.emit("personal")
    preview.add.click()
    assert page.runs == (run("2024-01", "2024-02", "personal", base=Decimal(5000)),)


def test_a_file_of_an_agency_is_read(years: Show, tmp_path: Path) -> None:
    page = years()
    table = tmp_path / "缴费明细.csv"
    table.write_text(OFFICIAL.replace(",", "").replace("\t", ","), encoding="gb18030")
    page.page.open_table(table)
    assert page.page.preview is not None
    page.page.preview.add.click()
    assert [r.source for r in page.runs] == ["employer", "arrears"]
    page.page.open_table(tmp_path / "gone.xlsx")
    assert any("gone.xlsx" in text for text in page.texts())


def test_the_sample_rows_can_be_pasted_back(years: Show) -> None:
    page = years()
    page.page.paste(template_rows())
    assert page.page.preview is not None
    assert len(page.page.preview.accepted_values()) == 2


@pytest.mark.parametrize(
    ("words", "cell", "code"),
    [
        ("source", "补缴", "back_paid"),
        ("source", "单位缴费", "employer"),
        ("source", "灵活就业", "personal"),
        ("arrived", "足额", "paid"),
        ("arrived", "否", "unpaid"),
        ("place", "厦门", "厦门"),
        ("column", "费款所属期", "month"),
        ("column", "足额到账标志", "arrived"),
        ("column", "人员缴费基数", "base"),
    ],
)
def test_the_words_of_official_exports_are_known(words: str, cell: str, code: str) -> None:
    assert record_words({}).get(words, {}).get(cell, cell) == code
    assert record_words({"1": "厦门市"})["place"] == {"厦门": "1", "厦门市": "1", "1": "1"}


def spoken(grid: MonthGrid, month: Month) -> str:
    """Return what a screen reader says of a month: the name of its cell."""
    table = QAccessible.queryAccessibleInterface(grid)
    index = grid.record.index_of(month)
    heads = 1 + grid.record.columnCount()  # the corner and the numbers of the months
    cell = table.child(heads + index.row() * heads + 1 + index.column())
    assert cell.role() == QAccessible.Role.Cell
    return str(cell.text(QAccessible.Text.Name))


def test_a_screen_reader_says_every_month(years: Show) -> None:
    page = years(*RECORD, run("2025-10", "2025-10", "arrears", withheld=True))
    paid, owed = "Covered: The month is paid.", "Suspended: The employer owes this month."
    assert spoken(page.grid, Month(2024, 1)) == f"2024-01, Employer, Xiamen, {paid}"
    assert (
        spoken(page.grid, Month(2024, 3)) == f"2024-03, Owed by the firm, Xiamen, in a gap, {owed}"
    )
    assert spoken(page.grid, Month(2019, 12)) == "2019-12, not filled in"
    assert spoken(page.grid, Month(2025, 9)) == f"2025-09, Employer, Xiamen, {paid}, this month"
    focused = QAccessible.queryAccessibleInterface(page.grid).focusChild()
    assert focused is not None
    legend = page.page.legend.lines["arrears"]
    assert legend.accessibleName() == "Owed by the firm, 4 months, key 6"


def test_only_what_changed_is_painted_again(years: Show) -> None:
    page = years(*RECORD)
    page.go_to("2024-04")
    changed: list[tuple[int, int]] = []
    page.grid.record.dataChanged.connect(
        lambda first, last: changed.append((first.row(), last.row()))
    )
    page.type("9")
    row = page.grid.record.index_of(Month(2024, 4)).row()
    assert changed == [(row, row), (row, row)]  # who paid, and what that means for cover
    changed.clear()
    page.keys(KEYS.Key_Right, KEYS.Key_Down)
    assert changed == []


def test_another_case_begins_with_the_newest_year(years: Show) -> None:
    page = years(*RECORD)
    page.go_to("1990-01")
    page.page.forget_typing()
    page.case.show(replace(page.case.answers, contributions=()))
    assert page.grid.cursor_month == Month(2025, 9)
    assert page.page.range.disclosure.is_open


def test_a_fault_of_the_record_leads_to_its_months(years: Show) -> None:
    page = years(*RECORD)
    page.page.focus_field("contributions[1].base")
    assert page.grid.span == Span(Month(2024, 3), Month(2024, 6))
    assert page.case.edit("contributions[1].base").hasFocus()
    page.page.focus_field("contributions")
    assert page.grid.hasFocus()


def test_the_help_key_explains_what_the_cursor_is_on(years: Show) -> None:
    page = years(*RECORD)
    assert term_at(page.grid) == "contribution_record"
    assert term_at(page.page.details.paid_in) == "back_paid"
    assert term_at(page.page.details.base) == "contribution_base"
    assert term_at(page.page.range.first) == "contribution_record"


# ── What the record means for cover ──────────────────────────────────────────────────


def test_the_state_of_today_and_the_last_day_to_act_stand_below_the_months(years: Show) -> None:
    page = years(run("2024-01", "2025-07", place=XIAMEN)).page
    # today is 2025-09-30; unpaid from August, grace 3: November is the last month
    assert page.cover.today.text().startswith("2025-09-30: Not covered.")
    assert {"On 2025-09-30: not covered", "Last day to pay again: 2025-11-30"} <= texts_of(page)
    assert page.cover.last_day.text() == (
        "Unpaid from 2025-08 on: the last day to pay again without a gap is 2025-11-30."
    )


def test_who_owes_no_month_is_given_no_day_to_pay_again(years: Show) -> None:
    page = years(run("2024-01", "2025-09", place=XIAMEN)).page
    assert "On 2025-09-30: covered" in texts_of(page)
    assert not any("to pay again" in text for text in texts_of(page) if len(text) < 60)


def test_a_day_to_pay_again_that_is_past_is_said_to_be_past(years: Show) -> None:
    page = years(run("2024-01", "2025-04", place=XIAMEN)).page
    # unpaid from May, grace 3: August was the last month
    assert "The last day to pay again was 2025-08-31" in texts_of(page)


def texts_of(page: YearsPage) -> set[str]:
    return {label.text() for label in page.findChildren(QLabel) if label.isVisibleTo(page)}


def test_the_last_day_follows_the_months_as_they_are_filled(years: Show) -> None:
    page = years(run("2024-01", "2025-07"))
    page.case.show(replace(page.case.answers, place=XIAMEN))
    page.go_to("2025-08")
    page.type("1")
    assert page.page.cover.last_day.text().endswith("is 2025-12-31.")
    assert page.grid.record.cover[Month(2025, 8)] == "covered"


def test_a_place_without_rules_says_that_it_is_not_known(years: Show) -> None:
    page = years(run("2025-01", "2025-07")).page  # no place is given
    assert "Not known" in page.cover.today.text()
    assert "is not known here" in page.cover.last_day.text()


def test_states_of_cover_are_told_apart_without_colour() -> None:
    pictures = []
    for look in LOOKS:
        image = QImage(30, 6, QImage.Format.Format_Grayscale8)
        image.fill(255)
        painter = QPainter(image)
        painter.setBrush(QColor("black"))  # as whoever drew before may leave it
        paint_cover(painter, QRectF(0, 0, 30, 6), look)
        painter.end()
        pictures.append(bytes(image.constBits()))
    marked = [tuple(byte < 250 for byte in picture) for picture in pictures]
    assert len(set(marked)) == len(LOOKS)
    unknown = marked[LOOKS.index("unknown")]
    assert not unknown[len(unknown) // 2 + 15]  # in the middle: a frame around nothing


def test_without_a_record_nothing_is_said_of_cover(years: Show) -> None:
    assert years().page.cover.isHidden()


def test_cover_in_a_year_whose_rules_are_not_checked_yet_is_marked_once(open_page: Open) -> None:
    """Beijing's rules were checked for 2025; the second record reaches into 2026."""
    for last, marks in (("2025-08", 0), ("2026-02", 1)):
        answers = Answers(place="110000", contributions=(run("2024-01", last),))
        page = open_page("years", answers).page
        labels = [label for label in page.findChildren(QLabel) if label.isVisible()]
        said = "\n".join(label.text() for label in labels)
        assert said.count("From 2026 on the rules have not been checked yet") == marks
