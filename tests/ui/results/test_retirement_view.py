"""The tab of retirement: the month, what is there and missing, the ways to close a gap."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medins_desktop.core.missing_years import Way
from medins_desktop.core.months import Month
from medins_desktop.interview.answers import Answers
from medins_desktop.ui.results.retirement_view import RetirementView
from medins_desktop.ui.results.way_cards import WayCards
from medins_desktop.wording.language import load_language
from tests.charts.record_cases import case, in_guangdong, still_paying, woman_of_either_age
from tests.ui.conftest import StartProgram
from tests.ui.hands import Keyboard, Mouse
from tests.ui.results.record_tabs import Tab


@pytest.fixture
def open_tab(qtbot: QtBot) -> Any:
    return lambda answers: Tab(RetirementView, answers, qtbot)


def there_by(month: str) -> str:
    return f"Months required, and there by {month}"


def test_examples_13_and_14_together(open_tab: Any) -> None:
    tab = open_tab(in_guangdong())
    assert "You retire in 2025-07, at 60 years 2 months" in tab.said
    assert "at 60 years in 2025-05; as the age rises, 2 months later" in tab.said
    assert "As your record stands, missing at retirement: 240 months (20 y)." in tab.said
    in_all, _here = tab.rows(there_by("2025-07"))
    months = ["360 months (30 y)", "120 months (10 y)", "240 months (20 y)"]
    assert in_all == ["All years, with deemed ones", *months]


def test_each_rule_has_its_source_and_how_well_it_is_known(open_tab: Any) -> None:
    said = open_tab(in_guangdong()).said
    assert "关于实施渐进式延迟法定退休年龄的决定" in said
    assert "粤医保规〔2022〕6号" in said
    assert "Official text read" in said
    assert "Unverified" in said  # the numbers of the delay


def test_the_ways_stand_side_by_side_and_what_is_not_known_is_said(open_tab: Any) -> None:
    tab = open_tab(in_guangdong())
    titles = [card.accessibleName().split(" ")[0] for card in tab.view.ways.cards]
    assert titles == ["Pay", "Pay", "Resident"]
    assert "Ways to close the gap, compared" in tab.said
    assert "Covered year by year as a resident, never for life." in tab.said


def test_a_forbidden_way_is_named_and_not_offered(qtbot: QtBot) -> None:
    month = Month(2025, 7)
    lump = Way("lump", 12, Decimal(9), Decimal(9), month, month, month + 1, allowed=False)
    pay_on = replace(lump, code="pay_on", allowed=True)
    cards = WayCards()
    qtbot.addWidget(cards)
    cards.show_ways((pay_on, lump), None)
    assert len(cards.cards) == 1
    assert cards._closed.text() == "The place does not allow: Pay at once."


def test_enough_months_mean_cover_for_life_and_no_ways(open_tab: Any) -> None:
    tab = open_tab(still_paying())
    assert "As your record stands, the months suffice at retirement" in tab.said
    assert not tab.view.ways.isVisible()
    # 327 to 2025-05 and 46 more; 161 here and 46 more
    rows = tab.rows(there_by("2029-04"))
    assert [row[2] for row in rows] == ["373 months (31 y 1 m)", "207 months (17 y 3 m)"]
    assert [row[3] for row in rows] == ["none", "none"]


def test_what_counts_today_stands_place_by_place(open_tab: Any) -> None:
    rows = open_tab(still_paying()).rows("What counts today, place by place")
    assert rows == [
        ["Guangzhou", "161 months (13 y 5 m)"],
        ["Changsha", "94 months (7 y 10 m)"],
        ["Deemed, before the scheme", "72 months (6 y)"],
        ["Together", "327 months (27 y 3 m)"],
    ]


def test_other_places_of_the_record_stand_beside_ones_own(open_tab: Any) -> None:
    rows = open_tab(still_paying()).rows("Retiring in another place where you paid")
    assert [row[0] for row in rows] == ["Guangzhou", "Changsha"]
    assert rows[0][1:] == ["360 months (30 y)", "373 months (31 y 1 m)", "none"]
    assert not open_tab(in_guangdong()).view.elsewhere.isVisible()


def test_a_woman_chooses_the_age_with_the_keyboard(open_tab: Any) -> None:
    tab = open_tab(woman_of_either_age())
    assert "You retire in 2029-11, at 51 years 8 months" in tab.said
    first = tab.view.ages.buttons[0]
    first.setFocus()
    QTest.keyClick(first, Qt.Key.Key_Right)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    # 55 in 2033-03, the 99th month of the rule: 98 div 4 + 1 = 25 months later
    assert "You retire in 2035-04, at 57 years 1 months" in tab.said
    tab.push("Say it once for all")
    assert tab.asked_for == ["person.retirement_age"]


def test_with_the_firm_gone_the_law_says_what_becomes_of_the_years(open_tab: Any) -> None:
    assert "人社部发〔2009〕52号" in open_tab(woman_of_either_age()).said
    assert "人社部发〔2009〕52号" not in open_tab(in_guangdong()).said


def test_what_is_missing_is_asked_for_with_a_link(open_tab: Any) -> None:
    tab = open_tab(Answers())
    assert "day of birth" in tab.said
    assert not tab.view.needs.isVisible()
    tab.push("Fill it in")
    assert tab.asked_for == ["born"]


def test_without_a_record_the_month_stands_and_the_record_is_asked_for(open_tab: Any) -> None:
    tab = open_tab(replace(in_guangdong(), contributions=()))
    assert "You retire in 2025-07" in tab.said
    assert "Required for cover in retirement: 360 months (30 y)." in tab.said
    tab.push("Fill it in")
    assert tab.asked_for == ["contributions"]
    assert not tab.view.years.isVisible()


def test_who_is_retired_sees_what_counts_now(open_tab: Any) -> None:
    person = replace(in_guangdong().person, status="retired", retired_on=None)
    tab = open_tab(replace(in_guangdong(), person=person))
    assert "You are retired; the day is not filled in" in tab.said
    assert "you may choose to go" not in tab.said


def test_who_retired_years_ago_sees_what_is_required_and_there_today(open_tab: Any) -> None:
    person = replace(in_guangdong().person, status="retired", retired_on=date(2020, 3, 9))
    tab = open_tab(replace(in_guangdong(), person=person))
    assert "You retired in 2020-03" in tab.said
    assert "渐进式延迟" not in tab.view._statutory_source.text()
    assert "as the age rises" not in tab.view._statutory.text()
    assert tab.rows("Months required, and there today")[0][2] == "120 months (10 y)"
    assert "covered for life as a retired person from" not in tab.view._head.text()


def test_a_price_is_asked_where_it_is_missing_and_counts_at_once(open_tab: Any) -> None:
    tab = open_tab(woman_of_either_age())
    questions = tab.view.questions
    assert questions.isVisible()
    assert "flexible_base" in questions.figures
    edit = questions.figures["flexible_base"].editor
    edit.setFocus()
    QTest.keyClicks(edit, "6000")
    assert tab.session.answers.overrides == {"flexible_base": "6000.00"}
    assert questions.figures["flexible_base"].isVisible()  # to be mended
    pay_on = tab.view.ways._shown[0]
    assert "Cost not known" not in pay_on


def test_the_place_is_not_known_so_every_rule_that_may_hold_is_shown(open_tab: Any) -> None:
    tab = open_tab(replace(in_guangdong(), place=None))
    # 120 months of 180 at the least, of 360 at the most
    assert "As your record stands, missing at retirement: 60 to 240 months (20 y)." in tab.said
    assert any(row[0].startswith("Guangzhou: ") for row in tab.rows(there_by("2025-07")))
    assert not tab.view.ways.isVisible()


def test_faults_of_the_answers_come_first(open_tab: Any) -> None:
    broken = case(person={"sex": "male", "born": "1965-05-12"})
    tab = open_tab(replace(broken, place="000000"))
    assert not tab.view.needs.isVisible()
    assert tab.said


def test_born_on_the_31st_and_on_29_february(open_tab: Any) -> None:
    for born, retires in (("1965-05-31", "2025-07"), ("1968-02-29", "2028-12")):
        person = replace(in_guangdong().person, born=type(in_guangdong().as_of).fromisoformat(born))
        assert f"You retire in {retires}" in open_tab(replace(in_guangdong(), person=person)).said


def test_it_speaks_chinese_at_once(open_tab: Any, qapp: QApplication) -> None:
    tab = open_tab(in_guangdong())
    try:
        load_language("zh", qapp)
        for widget in (tab.view, *tab.view.findChildren(type(tab.view.needs))):
            QApplication.sendEvent(widget, QEvent(QEvent.Type.LanguageChange))
        tab.view.refresh()
        assert "你在 2025-07 退休，60 岁 2 个月" in tab.said
        assert "到退休还差 240 个月（20 年）。" in tab.said
    finally:
        load_language("en", qapp)


@pytest.mark.parametrize("hand", [Keyboard, Mouse])
def test_the_tab_is_reached_by_keyboard_and_by_mouse(
    start_program: StartProgram, hand: Any, tmp_path: Any
) -> None:
    program = start_program()
    desk: Any = program.desk
    desk.session.start(still_paying())
    desk._show_case("results")
    program.window.activateWindow()
    hand(program.window).open_tab("Retirement")
    QApplication.processEvents()
    view = program.window.findChild(RetirementView)
    assert view is not None
    assert view.isVisible()
