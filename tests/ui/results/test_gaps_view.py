"""The tab of gaps: by keyboard and mouse, from the choice of a gap to how a cell came about."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from medins_desktop.core.gap import Stop
from medins_desktop.core.months import Month
from medins_desktop.interview.answers import Answers
from medins_desktop.ui.pages.years_page import YearsPage
from medins_desktop.ui.results.gap_pictures import cover_picture
from medins_desktop.ui.results.gaps_view import GapsView
from medins_desktop.ui.session import Session
from tests.interview.test_gaps import JULY, STAY, TODAY, case, library
from tests.interview.test_gaps import gaps as gaps_of
from tests.interview.test_record_grid import run
from tests.ui.conftest import StartProgram
from tests.ui.hands import Hand, Keyboard, Mouse, shown

KEYS = Qt.Key
LEFT = Qt.MouseButton.LeftButton


class Gaps:
    """The tab on screen and its session."""

    def __init__(self, answers: Answers, qtbot: QtBot) -> None:
        self.session = Session(library(), TODAY)
        self.session.start(answers)
        self.view = GapsView(self.session)
        self.asked: list[str] = []
        self.view.field_asked.connect(self.asked.append)
        self.session.changed.connect(self.view.refresh)
        self.session.selected.connect(self.view.refresh)
        qtbot.addWidget(self.view)
        self.view.refresh()
        self.view.work_all()
        self.view.resize(800, 1800)
        self.view.show()
        self.view.activateWindow()
        qtbot.waitUntil(self.view.isActiveWindow)

    @property
    def texts(self) -> list[str]:
        return [w.text() for w in self.view.findChildren(QLabel) if w.isVisibleTo(self.view)]

    def look_at(self, months: int, first: Month = JULY) -> None:
        self.view.look_at(Stop(first, months))
        self.view.work_all()

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(QApplication.focusWidget(), key)
            QApplication.processEvents()

    def says(self, words: str) -> bool:
        return any(words in text for text in self.texts)


@pytest.fixture
def open_gaps(qtbot: QtBot) -> Callable[..., Gaps]:
    return lambda answers=None: Gaps(answers or case(), qtbot)


Open = Callable[..., Gaps]


def test_three_months_without_payment_cost_their_days_and_no_waiting(open_gaps: Open) -> None:
    gaps = open_gaps()
    gaps.look_at(3)
    # July 31, August 31, September 30
    assert gaps.says("Not covered on 92 days, from 2025-07-01 on. Covered again from 2025-10-01.")
    assert gaps.says("Paid again from 2025-10 on: no waiting follows the gap.")
    assert gaps.says("This bill in 2025-07: you would pay ¥65,000.00; without the gap ¥8,300.00.")


def test_the_month_before_the_waiting_bites_is_named_with_its_rule(open_gaps: Open) -> None:
    gaps = open_gaps()
    gaps.look_at(4)
    assert gaps.says("Covered again from 2026-05-01.")
    # November to April: 30 + 31 + 31 + 28 + 31 + 30
    assert gaps.says("one still waits 181 days, in 6 calendar months")
    assert gaps.says("Up to 3 months without payment, no further waiting follows; from 4 months on")
    assert gaps.says("the last day to pay again without a gap is 2025-10-31")
    assert gaps.says("A gap up to this long is none: 3 months — ")


def test_an_employer_may_not_stop_and_nothing_advises_to(open_gaps: Open) -> None:
    gaps = open_gaps()
    assert gaps.says("Without a ground in law nothing may be put off or lowered")
    assert gaps.says("it is no advice to stop paying")
    flexible = open_gaps(case("510100", scheme="flexible", source="personal"))
    assert flexible.says("Years already paid are not lost")
    assert not flexible.says("The firm declares the contributions")


def test_where_a_rule_is_not_known_both_readings_are_said(open_gaps: Open) -> None:
    gaps = open_gaps(case("110000"))
    gaps.look_at(2)
    assert gaps.says("Not known: perhaps no day is lost")
    assert gaps.says("is not known here. Ask the agency")
    assert gaps.says("you would pay ¥8,805.00 to ¥65,000.00")


def test_what_is_not_paid_in_stands_against_what_a_bill_costs_more(open_gaps: Open) -> None:
    # Chengdu on a base of 6,015: 571.42 a month; all of 65,000 is the person's own
    flexible = case("510100", scheme="flexible", source="personal")
    gaps = open_gaps(replace(flexible, overrides={"flexible_base": "6015"}))
    gaps.look_at(6)
    assert gaps.says("Not paid in, your part: ¥3,428.52")
    assert gaps.says("Against ¥3,428.52 not paid in of your part stand ")


def test_where_cover_is_not_known_a_cell_is_explained_both_ways(open_gaps: Open) -> None:
    gaps = open_gaps(case("110000"))
    plot = gaps.view.map.sheet.plot
    plot.setFocus()
    gaps.press(KEYS.Key_Return)
    codes = [node.step.code for node in gaps.view.explanation.nodes()]
    assert codes[0] == "cover_rule_unknown"
    assert len(codes) == 3
    assert gaps.says("It hangs on what nobody knows")


def test_the_gap_is_chosen_with_the_keyboard(open_gaps: Open) -> None:
    gaps = open_gaps()
    tools = gaps.view.tools
    tools.months.setFocus()
    gaps.press(KEYS.Key_Down, KEYS.Key_Down)
    assert tools.stop == Stop(JULY, 4)
    gaps.view.work_all()
    assert gaps.says("Covered again from 2026-05-01.")
    tools.first.setFocus()
    gaps.press(KEYS.Key_Up)
    assert tools.stop == Stop(Month(2025, 6), 4)


def test_a_cell_of_the_map_is_read_and_explained_with_the_keyboard(open_gaps: Open) -> None:
    gaps = open_gaps()
    plot = gaps.view.map.sheet.plot
    plot.setFocus()
    gaps.press(KEYS.Key_Right)  # from the own bill under the gap looked at
    assert gaps.view.map.sheet.reading == (
        "3 months not paid, a bill of ¥65,000.00 in 2025-10: you pay ¥8,300.00. Covered."
    )
    gaps.press(KEYS.Key_Right)
    assert gaps.view.map.sheet.reading == (
        "4 months not paid, a bill of ¥65,000.00 in 2025-11: you pay ¥65,000.00. Waiting."
    )
    gaps.press(KEYS.Key_Return)
    names = [node.step.code for node in gaps.view.explanation.nodes()]
    assert names == ["own_cost", "refused"]
    assert gaps.says("The day of this bill lies in the waiting period.")
    gaps.press(KEYS.Key_Right, KEYS.Key_Right, KEYS.Key_Right)  # down to the rule
    assert gaps.says("Paid again since 2025-11, after a gap of 4 months: one waits.")


def test_a_click_on_a_cell_explains_it_and_closing_leads_back(open_gaps: Open) -> None:
    gaps = open_gaps()
    plot = gaps.view.map.sheet.plot
    place = plot.cell_rect((0, 1)).center()  # no gap, ¥100,000
    QTest.mouseClick(plot.viewport(), LEFT, pos=QPoint(round(place.x()), round(place.y())))
    # 1,000 + 1,000 + 10 % × 98,000
    amounts = [node.step.amount for node in gaps.view.explanation.nodes()]
    assert amounts[0] == Decimal("11800.00")
    gaps.view.explanation.closed.emit()
    assert gaps.view.explanation.isHidden()
    assert QApplication.focusWidget() is plot


def test_the_table_says_what_the_map_shows(open_gaps: Open) -> None:
    gaps = open_gaps()
    table = gaps.view.map.sheet.table
    rows = [
        [table.item(n, i).text() for i in range(table.columnCount())]  # type: ignore[union-attr]
        for n in range(table.rowCount())
    ]
    own = [row for row in rows if row[2] == "¥65,000.00"]
    assert own == [
        ["0–3", "Covered", "¥65,000.00", "¥8,300.00"],
        ["4–24", "Waiting", "¥65,000.00", "¥65,000.00"],
    ]
    table.cellClicked.emit(rows.index(own[1]), 3)
    assert next(gaps.view.explanation.nodes()).step.amount == Decimal(65000)


@pytest.mark.usefixtures("in_english")
def test_a_bill_that_may_cost_more_has_a_dashed_part_that_is_explained() -> None:
    """Xiamen, paid since 2024-11: by a scale that may have ended a part of the benefit is lost."""
    newcomer = replace(case(), contributions=(run("2024-11", "2025-06"),))
    for answers, dashed in ((newcomer, True), (case(), False)):
        picture = cover_picture(gaps_of(answers), Stop(JULY, 1), STAY)
        assert picture.cost_name.endswith("(dashed: at the most)") == dashed


def test_a_month_of_the_band_is_read_and_explained(open_gaps: Open) -> None:
    gaps = open_gaps()
    plot = gaps.view.band.plot
    plot.setFocus()
    gaps.press(KEYS.Key_Left)
    assert "2025-06" in gaps.view.band.reading
    gaps.press(KEYS.Key_Right)
    assert "A bill on 2025-07-10: you pay ¥65,000.00" in gaps.view.band.reading
    gaps.press(KEYS.Key_Return)
    assert next(gaps.view.explanation.nodes()).step.amount == Decimal(65000)


def test_the_bill_may_fall_at_another_time(open_gaps: Open) -> None:
    gaps = open_gaps()
    falls = gaps.view.map.falls
    falls.setFocus()
    gaps.press(KEYS.Key_Up)  # in the last month not paid
    assert gaps.view.map.sheet.plot.reading((1, 2)) == (
        "1 month not paid, a bill of ¥65,000.00 in 2025-07: you pay ¥65,000.00. Not covered."
    )


def test_another_record_is_looked_at_afresh_and_a_typed_choice_stays(open_gaps: Open) -> None:
    gaps = open_gaps()
    gaps.look_at(7)
    bill = replace(STAY, total=Decimal(70000))
    gaps.session.change(replace(gaps.session.answers, bills=(bill,)), "bills[0].total")
    assert gaps.view.tools.stop == Stop(JULY, 7)
    longer = replace(gaps.session.answers, contributions=(run("2023-01", "2025-08"),))
    gaps.session.change(longer, "")
    assert gaps.view.tools.stop == Stop(Month(2025, 9), 3)


def test_without_a_bill_the_days_are_said_and_the_way_to_the_bills_offered(
    open_gaps: Open,
) -> None:
    gaps = open_gaps(replace(case(), bills=()))
    assert gaps.says("Add a bill, and this shows what it would cost you")
    assert gaps.says("Not covered on 62 days")
    assert not gaps.view.map.isVisibleTo(gaps.view)


@pytest.mark.parametrize("hand", [Keyboard, Mouse])
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_without_a_record_one_sentence_leads_to_the_page_of_years(
    start_program: StartProgram, hand: type[Hand]
) -> None:
    program = start_program()
    program.window.asked.emit("example:beijing-two-stays")
    program.window.activateWindow()
    person = hand(program.window)
    assert isinstance(person, Keyboard | Mouse)
    person.open_page("Results", 7)
    person.open_tab("Gaps")
    assert any("Enter who paid for which month" in text for text in shown(program.window))
    person.push("Go to the page Years")
    page = program.window.findChild(YearsPage)
    assert page is not None
    assert page.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_keyboard_alone_comes_to_every_part_of_the_tab(
    start_program: StartProgram, qtbot: QtBot
) -> None:
    program = start_program()
    program.window.asked.emit("example:beijing-two-stays")
    program.window.activateWindow()
    session = program.desk.session  # type: ignore[union-attr]
    answers = replace(session.answers, place="350200", contributions=case().contributions)
    session.change(answers, "")
    person = Keyboard(program.window)
    person.open_page("Results", 7)
    person.open_tab("Gaps")
    person.pick("How many months", "4 months")
    waits = "one still waits"
    qtbot.waitUntil(lambda: any(waits in text for text in shown(program.window)))
    person.pick("The bill falls", "6 months after it")
    for name in ("Cover over time", "Map of gaps and bills"):
        person.come_to(name)
    person.press(KEYS.Key_Down)
    person.press(KEYS.Key_Return)
    view = program.window.findChild(GapsView)
    assert view is not None
    assert view.explanation.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_the_page_of_years_leads_to_the_tab(start_program: StartProgram) -> None:
    program = start_program()
    program.window.asked.emit("example:beijing-two-stays")
    program.window.activateWindow()
    session = program.desk.session  # type: ignore[union-attr]
    session.change(replace(session.answers, contributions=case().contributions), "")
    mouse = Mouse(program.window)
    mouse.open_page("Years", 3)
    mouse.push("What would a gap cost?")
    view = program.window.findChild(GapsView)
    assert view is not None
    assert view.isVisible()
