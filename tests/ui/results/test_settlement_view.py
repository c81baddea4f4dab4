"""The settlement is shown whole, and every amount opens its steps."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea
from pytestqt.qtbot import QtBot

from medins_desktop.core.claim import Cover, TopUp
from medins_desktop.core.enterprise import Enterprise
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import assess
from medins_desktop.packs.library import Library
from medins_desktop.ui import appearance
from medins_desktop.ui.results.settlement_cells import StepKey
from medins_desktop.ui.results.settlement_view import SettlementView

Open = Callable[..., SettlementView]
TODAY = date(2025, 9, 30)


@pytest.fixture
def opened(library: Library, qtbot: QtBot) -> Open:
    kept: list[SettlementView] = []

    def open_(answers: Answers, width: int = 1150, height: int = 700) -> SettlementView:
        view = SettlementView()
        kept.append(view)
        qtbot.addWidget(view)
        view.show_assessment(assess(answers, library, TODAY))
        view.resize(width, height)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        return view

    return open_


def table(view: SettlementView, section: int = 0) -> list[list[str]]:
    return [[cell.text for cell in row] for row in view.sections[section].table.figures.rows]


def headings(view: SettlementView) -> list[str]:
    return [heading.text for heading in view.sections[0].table.figures.headings]


def texts(view: SettlementView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_a_row_a_bill_with_the_year_below_where_there_is_room(
    opened: Open, two_stays: Answers
) -> None:
    view = opened(two_stays, 1800)
    assert headings(view) == [
        "Bill",
        "Total",
        "Outside scope",
        "In scope",
        "Pool fund",
        "Large-amount fund",
        "Critical-illness insurance",
        "Own cash",
        "Mutual aid (later)",
        "You bear",
    ]
    assert table(view)[-1][1:] == [
        "275,000.00",
        "15,000.00",
        "260,000.00",
        "100,000.00",
        "123,780.13",
        "3,489.52",
        "47,730.35",
        "27,265.44",
        "20,464.91",
    ]


def test_a_column_a_bill_where_there_is_less_room(opened: Open, two_stays: Answers) -> None:
    view = opened(two_stays, 760)
    assert headings(view)[1:] == [
        "2025-03-12 Hospital stay",
        "2025-08-30 Hospital stay",
        "All of 2025",
    ]
    assert table(view)[-1] == ["You bear", "8,191.50", "12,273.41", "20,464.91"]


def test_all_below_each_other_where_there_is_little(opened: Open, two_stays: Answers) -> None:
    view = opened(two_stays, 430)
    assert headings(view) == ["Bill", "Amount"]
    assert ["You bear", "8,191.50"] in table(view)
    assert table(view)[-1] == ["You bear", "20,464.91"]


@pytest.mark.parametrize(("width", "percent"), [(430, 100), (430, 125), (800, 125), (1150, 150)])
def test_nothing_scrolls_sideways(
    opened: Open, two_stays: Answers, qapp: QApplication, width: int, percent: int
) -> None:
    appearance.apply(qapp, percent=percent)
    view = opened(two_stays, width)
    view.show_step("2", "pays", "large_amount")
    qapp.processEvents()
    assert view.minimumSizeHint().width() <= width
    for area in view.findChildren(QScrollArea):
        assert area.horizontalScrollBar().maximum() == 0


def test_enter_on_an_amount_opens_its_steps_and_says_which_bill(
    opened: Open, two_stays: Answers, qtbot: QtBot
) -> None:
    view = opened(two_stays, 760)
    chosen: list[str] = []
    view.bill_selected.connect(chosen.append)
    shown = view.sections[0].table
    shown.setFocus()
    row = [r[0] for r in table(view)].index("Large-amount fund")
    shown.setCurrentIndex(shown.figures.index(row, 2))
    qtbot.keyClick(shown, Qt.Key.Key_Return)
    assert chosen[-1] == "2"
    wanted = next(n for n in view.explanation.nodes() if n.head.hasFocus())
    assert wanted.step.code == "excess_pays"
    assert "123,780.13" in texts(view)
    assert wanted.is_open


def test_the_year_opens_too_and_follows_changes(
    opened: Open, two_stays: Answers, library: Library, qapp: QApplication
) -> None:
    view = opened(two_stays)
    view.open_step(StepKey("2025-01", "year_own_cost"))
    assert "20,464.91" in texts(view)
    fewer = replace(two_stays, bills=two_stays.bills[:1])
    view.show_assessment(assess(fewer, library, TODAY))
    qapp.processEvents()
    assert "¥8,191.50 = ¥8,191.50" in texts(view)
    view.show_step("1", "own_cost")
    view.show_assessment(assess(replace(two_stays, bills=two_stays.bills[1:]), library, TODAY))
    assert not view.explanation.isVisible()


def test_a_refused_bill_says_why_by_which_law_and_what_is_open(
    opened: Open, two_stays: Answers
) -> None:
    hurt = replace(two_stays.bills[0], cause="work_injury")
    said = texts(opened(replace(two_stays, bills=(hurt, two_stays.bills[1]))))
    assert "does not pay for a work injury" in said
    assert "recognised" in said
    assert "第三十条" in said


def test_a_bill_that_cannot_be_settled_leaves_its_year_without_sums(
    opened: Open, two_stays: Answers
) -> None:
    unknown = replace(two_stays.bills[1], hospital_level=None)
    view = opened(replace(two_stays, bills=(two_stays.bills[0], unknown)), 1800)
    assert len(table(view)) == 2
    assert set(table(view)[1][1:]) == {"—"}
    assert "hospital level" in texts(view)


def test_a_range_is_said_and_the_low_end_is_in_the_table(opened: Open, two_stays: Answers) -> None:
    unknown = replace(two_stays.bills[0], class_b=Decimal(1000), class_b_rate=None)
    said = texts(opened(replace(two_stays, bills=(unknown,))))
    assert "low end" in said


def test_a_range_is_said_too_where_another_bill_of_the_year_has_no_figure(
    opened: Open, two_stays: Answers
) -> None:
    first, second = two_stays.bills
    bills = (
        replace(first, class_b=Decimal(1000), class_b_rate=None),
        replace(second, hospital_level=None),
    )
    said = texts(opened(replace(two_stays, bills=bills)))
    assert "low end" in said
    assert "2025-03-12 Hospital stay: you bear ¥" in said


def test_values_assumptions_and_gaps_stand_below(opened: Open, two_stays: Answers) -> None:
    view = opened(replace(two_stays, enterprise=Enterprise("arrears")))
    assert "covered" in view.evidence.assumed.text
    assert "Owes contributions" in view.evidence.assumed.text
    assert "not computed" in view.evidence.gaps.text
    values = view.evidence.values.text
    assert "Hospital stay, deductible: ¥1,300.00, then ¥650.00" in values
    assert "Two sources agree" in values
    assert "Mutual aid, rate on what the pool fund left: 70%" in values


def test_aid_for_last_year_is_shown_apart(opened: Open, two_stays: Answers) -> None:
    person = replace(
        two_stays.person, aid_group="illness_poverty", previous_year_burden=Decimal(40000)
    )
    view = opened(replace(two_stays, person=person, cover=Cover()))
    links = [b for b in view.findChildren(QPushButton) if "last year" in b.text()]
    assert len(links) == 1
    assert "¥13,000.00" in links[0].text()
    links[0].click()
    assert "¥9,000.00 + ¥4,000.00 = ¥13,000.00" in texts(view)


def test_problems_and_an_empty_case_say_what_to_do(opened: Open, two_stays: Answers) -> None:
    wrong = replace(two_stays.bills[0], outside_catalogue=Decimal(70000))
    said = texts(opened(replace(two_stays, bills=(wrong,))))
    assert "Correct this first" in said
    assert "more than the total" in said
    assert "No bill yet" in texts(opened(Answers()))


def test_the_explanation_is_walked_with_the_arrow_keys(
    opened: Open, two_stays: Answers, qtbot: QtBot
) -> None:
    view = opened(two_stays)
    view.show_step("2", "own_cost")
    nodes = list(view.explanation.nodes())
    root = nodes[0]
    assert root.head.hasFocus()
    keys = Qt.Key
    qtbot.keyClick(root.head, keys.Key_Down)
    first = nodes[1]
    assert first.head.hasFocus()
    qtbot.keyClick(first.head, keys.Key_Right)
    assert first.is_open
    qtbot.keyClick(first.head, keys.Key_Right)
    below = next(n for n in view.explanation.nodes() if n.head.hasFocus())
    assert below.above is first
    qtbot.keyClick(below.head, keys.Key_Left)
    assert first.head.hasFocus()
    qtbot.keyClick(first.head, keys.Key_Left)
    assert not first.is_open
    qtbot.keyClick(first.head, keys.Key_Space)
    assert first.is_open
    qtbot.keyClick(first.head, keys.Key_Return)
    assert not first.is_open
    qtbot.keyClick(first.head, keys.Key_Up)
    assert root.head.hasFocus()


def test_every_step_has_its_four_lines_and_a_name(opened: Open, two_stays: Answers) -> None:
    view = opened(two_stays)
    view.show_step("2", "pays", "pool")
    for node in view.explanation.nodes():
        node.open()
    bands = [n for n in view.explanation.nodes() if n.step.code == "band"]
    assert bands
    for node in view.explanation.nodes():
        accessible = QAccessible.queryAccessibleInterface(node.head)
        assert accessible is not None
        assert accessible.text(QAccessible.Text.Name)
    described = bands[0].head.accessibleDescription()
    assert "× 85%" in described
    assert "Two sources agree" in described


def test_any_widget_in_the_results_that_takes_the_focus_has_a_name(
    opened: Open, two_stays: Answers
) -> None:
    view = opened(two_stays)
    view.show_step("2", "own_cost")
    unnamed: list[Any] = []
    widget = view.nextInFocusChain()
    while widget is not view:
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            accessible = QAccessible.queryAccessibleInterface(widget)
            if accessible is None or not accessible.text(QAccessible.Text.Name):
                unnamed.append(widget)
        widget = widget.nextInFocusChain()
    assert unnamed == []


def test_the_name_and_the_close_button_stay_while_the_steps_scroll(
    opened: Open, two_stays: Answers, qapp: QApplication
) -> None:
    view = opened(two_stays, 700, 420)
    view.show_step("2", "own_cost")
    qapp.processEvents()
    area = view.explanation.findChild(QScrollArea)
    assert area is not None
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert area.verticalScrollBar().value() > 0
    close = next(b for b in view.explanation.findChildren(QPushButton) if b.text() == "Close")
    assert close.visibleRegion().boundingRect() == close.rect()


def test_what_pays_nothing_of_an_excluded_bill_opens_the_step_that_says_so(
    opened: Open, two_stays: Answers
) -> None:
    first, second = two_stays.bills
    cover = Cover(commercial=TopUp(Decimal(0), Decimal("0.5")))
    bills = (replace(first, commercial_excluded=True), second)
    view = opened(replace(two_stays, bills=bills, cover=cover))
    view.open_step(StepKey(first.id, "pays", "commercial"))
    assert "Commercial insurance excludes this bill" in texts(view)
