"""Contributions and account: a month with its steps, years, months, paying back."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from medins_desktop.core.claim import Person
from medins_desktop.core.enterprise import Enterprise
from medins_desktop.core.months import Month
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.flow import page_of
from medins_desktop.packs.library import Library
from medins_desktop.ui.fields.figure_table import FigureTable
from medins_desktop.ui.results.contributions_view import ContributionsView
from medins_desktop.ui.session import Session
from medins_desktop.wording.language import load_language
from tests.interview.firm_case import TODAY, arrears_in_shanghai
from tests.interview.test_record_grid import run

Open = Callable[[Answers], ContributionsView]


@pytest.fixture
def opened(library: Library, qtbot: QtBot) -> Open:
    kept: list[ContributionsView] = []

    def open_(answers: Answers) -> ContributionsView:
        session = Session(library, TODAY)
        session.start(answers)
        view = ContributionsView(session)
        kept.append(view)
        qtbot.addWidget(view)
        view.refresh()
        view.resize(1000, 1800)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        return view

    return open_


def table(view: FigureTable) -> list[list[str]]:
    return [[cell.text for cell in row] for row in view.figures.rows]


def said(view: ContributionsView) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def test_the_month_of_today_has_both_shares_and_where_they_come_from(opened: Open) -> None:
    view = opened(arrears_in_shanghai())
    assert view.month.edit.text() == "2025-09"
    assert table(view.month.table) == [
        ["Base", "¥10,000.00"],
        ["Employer", "¥900.00"],
        ["You, by rate", "¥200.00"],
        ["Credited to the account", "¥200.00"],
    ]
    assert "¥10,000.00 × 9% = ¥900.00" in said(view)


def test_what_the_record_says_of_the_month_stands_beside_it(opened: Open) -> None:
    view = opened(arrears_in_shanghai())
    assert "The record says nothing about this month." in view.month.text
    view.month.chosen.emit(Month(2025, 3))
    assert "In the record: " in view.month.text
    assert "the wage of today is taken" in said(view)  # months without a base


def test_a_flexible_payer_of_chengdu_pays_two_funds(opened: Open) -> None:
    # worked example 15: a base of 6,015 costs 526.31 + 45.11 = 571.42
    person = Person(status="active", scheme="flexible")
    own = {"flexible_base": "6015"}
    view = opened(Answers(place="510100", as_of=date(2025, 3, 1), person=person, overrides=own))
    assert ["You, by rate", "¥571.42"] in table(view.month.table)


def test_the_month_is_chosen_by_typing_and_by_keys(opened: Open, qtbot: QtBot) -> None:
    view = opened(arrears_in_shanghai())
    view.month.before.setFocus()
    qtbot.keyClick(view.month.before, Qt.Key.Key_Space)
    assert view.month.edit.text() == "2025-08"
    view.month.edit.setFocus()
    view.month.edit.selectAll()
    qtbot.keyClicks(view.month.edit, "2024-01")
    assert not view.month.table.isVisible()
    assert "Lowest contribution base" in view.month.text


def test_a_year_opens_its_months_and_a_month_its_steps(opened: Open, qtbot: QtBot) -> None:
    view = opened(arrears_in_shanghai())
    assert table(view.years)[0] == ["2025", "6", "¥5,400.00", "¥1,200.00", "¥400.00", ""]
    assert table(view.years)[1][2:5] == ["not known"] * 3
    assert not view.months.isVisible()
    view.years.setFocus()
    view.years.setCurrentIndex(view.years.figures.index(0, 0))
    qtbot.keyClick(view.years, Qt.Key.Key_Return)
    assert view.months.isVisible()
    assert table(view.months)[2][-1] == "not yet paid"
    view.months.setFocus()
    view.months.setCurrentIndex(view.months.figures.index(1, 0))
    qtbot.keyClick(view.months, Qt.Key.Key_Return)
    assert view.month.edit.text() == "2025-02"
    assert view.month.edit.hasFocus()


def test_arrears_are_the_employers_with_the_fee_the_deadline_and_the_sources(
    opened: Open,
) -> None:
    text = opened(arrears_in_shanghai()).back_pay.text
    assert "employer that must pay this in" in text
    assert "¥6,600.00" in text
    assert "¥349.25" in text
    assert "2025-06-30: that day is past" in text
    assert "第八十六条" in text


@pytest.mark.parametrize(
    ("day", "words"), [(30, "In time until 2025-06-30"), (31, "that day is past")]
)
def test_the_grace_ends_with_the_last_day_of_its_last_month(
    opened: Open, day: int, words: str
) -> None:
    # Shanghai: three months after the first unpaid one, 2025-03
    today = date(2025, 6, 30) if day == 30 else date(2025, 7, 1)
    runs = (run("2021-01", "2025-02"), run("2025-03", "2025-03", "none"))
    view = opened(
        arrears_in_shanghai(as_of=today, contributions=runs, enterprise=Enterprise("normal"))
    )
    assert words in view.back_pay.text


def test_with_every_month_paid_there_is_nothing_to_pay_back(opened: Open) -> None:
    view = opened(
        arrears_in_shanghai(contributions=(run("2021-01", "2025-09"),), enterprise=Enterprise())
    )
    assert "no unpaid month" in view.back_pay.text


def test_without_a_record_it_is_said_and_no_table_is_shown(opened: Open) -> None:
    view = opened(Answers(place="310000"))
    assert "Without a record" in view.back_pay.text
    assert not view.years.isVisible()
    assert "wage" in view.month.text


def test_the_account_says_what_it_does_not_count(opened: Open) -> None:
    text = opened(arrears_in_shanghai()).account.text
    assert "Credited by this record, as far as it is known: ¥400.00" in text
    assert "Months whose credit is not known: 48" in text
    assert "Interest is not counted" in text
    assert "国发〔1998〕44号" in text


def test_what_lacks_is_asked_for_where_it_is_typed(opened: Open, qtbot: QtBot) -> None:
    view = opened(Answers(place="310000"))
    asked: list[str] = []
    view.field_asked.connect(asked.append)
    for words in ("Type your wage…", "Fill in the months…"):
        button = next(b for b in view.findChildren(QPushButton) if b.text() == words)
        button.setFocus()
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert asked == ["person.monthly_wage", "contributions"]
    assert page_of("person.monthly_wage") == "enterprise"
    assert page_of("contributions") == "years"


def test_an_account_of_which_nothing_is_known_is_never_zero(opened: Open) -> None:
    runs = (run("2021-01", "2023-12"),)
    text = opened(arrears_in_shanghai(contributions=runs)).account.text
    assert "¥0.00" not in text
    assert "Months whose credit is not known: 36" in text


def test_another_case_begins_with_its_own_month_and_no_year_open(opened: Open) -> None:
    view = opened(arrears_in_shanghai())
    view.month.chosen.emit(Month(2024, 1))
    view.years.opened.emit(2025)
    view.begin_case()
    view.refresh()
    assert view.month.edit.text() == "2025-09"
    assert not view.months.isVisible()


def test_it_follows_the_language(opened: Open, in_english: QApplication) -> None:
    view = opened(arrears_in_shanghai())
    load_language("zh", in_english)
    QApplication.processEvents()
    assert "该由单位补缴" in view.back_pay.text
    assert table(view.month.table)[1][0] == "单位"


def test_a_month_of_the_card_may_lie_before_or_after_the_record(opened: Open) -> None:
    view = opened(arrears_in_shanghai())
    view.month.chosen.emit(Month(2026, 7))
    assert view.month.edit.text() == "2026-07"
