"""The claim against the employer: both settlements, what to do, a sheet to take along."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from medins_desktop.core.enterprise import Enterprise
from medins_desktop.interview.answers import Answers
from medins_desktop.packs.library import Library
from medins_desktop.ui.print_preview import PrintPreview
from medins_desktop.ui.results.claim_view import ClaimView
from medins_desktop.ui.session import Session
from medins_desktop.wording.language import load_language
from tests.interview.firm_case import TODAY, arrears_in_shanghai, stay
from tests.interview.test_record_grid import run
from tests.ui.conftest import StartProgram

Open = Callable[[Answers], ClaimView]


@pytest.fixture
def opened(library: Library, qtbot: QtBot) -> Open:
    kept: list[ClaimView] = []

    def open_(answers: Answers) -> ClaimView:
        session = Session(library, TODAY)
        session.start(answers)
        view = ClaimView(session)
        kept.append(view)
        qtbot.addWidget(view)
        view.refresh()
        view.resize(900, 1500)
        view.show()
        view.activateWindow()
        qtbot.waitUntil(view.isActiveWindow)
        return view

    return open_


def table(view: ClaimView) -> list[list[str]]:
    return [[cell.text for cell in row] for row in view.bills.figures.rows]


def test_both_settlements_and_their_difference_stand_side_by_side(opened: Open) -> None:
    view = opened(arrears_in_shanghai())
    assert "To claim from the firm: ¥41,225.00" in view.text
    assert "not money you have" in view.text
    assert table(view) == [["2025-05-10 Hospital stay", "¥50,000.00", "¥8,775.00", "¥41,225.00"]]
    assert "¥6,600.00" in view.fund.text
    assert "from 2025-07 on: these months are taken as owed" in view.fund.text
    assert "Together ¥800.00" in view.withheld.text


def test_law_papers_and_steps_are_in_sight_with_their_sources(opened: Open) -> None:
    view = opened(arrears_in_shanghai())
    assert "1. Ask the firm in writing to pay" in view.steps.text
    assert "第六十三条" in view.steps.text
    assert "Keep your payslips" in view.papers.text
    assert "第八十六条" in view.grounds.text
    assert not view.estate.isVisible()


def test_a_bankrupt_firm_has_its_ranks_with_amounts(opened: Open) -> None:
    view = opened(arrears_in_shanghai(enterprise=Enterprise("bankrupt")))
    assert "owed to your account: ¥800.00" in view.ranks.text
    assert "the other contributions: ¥3,600.00" in view.ranks.text
    assert view.estate.isVisible()


def test_enter_on_an_amount_asks_for_its_explanation(opened: Open, qtbot: QtBot) -> None:
    view = opened(arrears_in_shanghai())
    view.bills.setFocus()
    view.bills.setCurrentIndex(view.bills.figures.index(0, 1))
    with qtbot.waitSignal(view.explanation_asked) as asked:
        qtbot.keyClick(view.bills, Qt.Key.Key_Return)
    assert asked.args == ["1", ""]


def test_what_is_not_known_is_said_and_is_no_zero(opened: Open) -> None:
    view = opened(arrears_in_shanghai(bills=(replace(stay(), hospital_level=None),)))
    assert "not known yet" in view.text
    assert table(view)[0][1:] == ["¥50,000.00", "not known", "not known"]
    assert "level" in view.text


def test_a_range_is_shown_as_one(opened: Open) -> None:
    view = opened(arrears_in_shanghai(bills=(stay(class_b=Decimal(10000)),)))
    assert "from ¥32,725.00 to ¥41,225.00" in view.text


@pytest.mark.parametrize(
    ("runs", "words"),
    [((), "Without a record of months"), ((run("2021-01", "2025-09"),), "No month of this record")],
)
def test_where_there_is_nothing_to_claim_nothing_is_shown_but_the_reason(
    opened: Open, runs: tuple[object, ...], words: str
) -> None:
    view = opened(arrears_in_shanghai(contributions=runs, enterprise=Enterprise()))
    assert words in view.text
    for part in (view.bills, view.print, view.fund, view.withheld, view.steps, view.grounds):
        assert not part.isVisible()


def test_it_follows_the_language(opened: Open, in_english: QApplication) -> None:
    view = opened(arrears_in_shanghai())
    load_language("zh", in_english)
    QApplication.processEvents()
    assert "可以向单位主张：¥41,225.00" in view.text


def test_the_sheet_is_that_of_the_case(opened: Open) -> None:
    document = opened(arrears_in_shanghai()).document()
    assert document.title == "What the firm owes because of unpaid contributions"


def test_from_the_firms_page_a_link_leads_to_the_claim_and_on_to_its_sheet(
    start_program: StartProgram, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = start_program()
    desk = program.desk
    assert desk is not None
    desk._start(arrears_in_shanghai())
    desk.show_page("enterprise")
    press(program.window, "What I can claim from the firm…", qtbot)
    assert desk.view is not None
    assert desk.view.page == "results"
    printed: list[str] = []
    monkeypatch.setattr(
        PrintPreview, "exec", lambda preview: printed.append(preview._document.title)
    )
    press(program.window, "Sheet to take along: preview and print…", qtbot)
    assert printed == ["What the firm owes because of unpaid contributions"]


def press(window: QWidget, words: str, qtbot: QtBot) -> None:
    shown = (b for b in window.findChildren(QPushButton) if b.text() == words)
    button = next(b for b in shown if b.isVisible())
    button.setFocus()
    qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.wait(20)
