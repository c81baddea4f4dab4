"""After any edit, what is on screen is what a program that opens the same answers would show."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import TypeVar

import pytest
import shiboken6
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QWidget

from medins_desktop.core.claim import Cover
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.case_file import write_case
from medins_desktop.interview.table_file import read_table
from medins_desktop.ui.answer_bar import AnswerPanel
from medins_desktop.ui.answer_text import answer_text
from medins_desktop.ui.desk import Desk
from medins_desktop.ui.pages.bills_page import BillsPage
from medins_desktop.ui.results.costs_view import CostsView, table_text
from medins_desktop.ui.session import Session
from tests.charts.cases import fifty_bills, visit
from tests.ui.conftest import StartProgram

W = TypeVar("W", bound=QWidget)
MIDDLE, LATER = 24, 37


def with_middle(answers: Answers, **changes: object) -> Answers:
    """Return the answers with one bill in the middle of the list changed."""
    bills = list(answers.bills)
    bills[MIDDLE] = replace(bills[MIDDLE], **changes)  # type: ignore[arg-type]  # any field
    return replace(answers, bills=tuple(bills))


def without_middle(answers: Answers) -> Answers:
    bills = answers.bills
    return replace(answers, bills=(*bills[:MIDDLE], *bills[MIDDLE + 1 :]))


def with_one_more(answers: Answers) -> Answers:
    new = visit("new", date(2025, 6, 2), "8000")
    bills = answers.bills
    return replace(answers, bills=(*bills[:MIDDLE], new, *bills[MIDDLE:]))


EDITS: tuple[Callable[[Answers], Answers], ...] = (
    lambda a: with_middle(a, total=Decimal(60_000), in_scope=Decimal(60_000)),
    lambda a: with_middle(a, total=Decimal(60_000), in_scope=Decimal(70_000)),  # contradicts itself
    lambda a: with_middle(a, total=Decimal(90_000), in_scope=Decimal(70_000)),
    lambda a: with_middle(a, last_day=date(2025, 1, 1), first_day=date(2025, 1, 1)),
    without_middle,
    with_one_more,
    lambda a: with_middle(a, total=None),
    lambda a: with_middle(a, total=Decimal(400), in_scope=Decimal(400)),
    lambda a: replace(a, person=replace(a.person, status="retired")),
    lambda a: replace(a, cover=Cover()),
    lambda a: with_middle(a, in_scope=None, class_b=Decimal(300)),
)


@pytest.fixture
def desk(start_program: StartProgram, tmp_path: Path) -> Desk:
    case = tmp_path / "fifty.medins"
    write_case(case, fifty_bills())
    program = start_program(case)
    assert isinstance(program.desk, Desk)
    return program.desk


def edits_of(session: Session) -> Iterator[Session]:
    """Make every edit, take some back, and yield a fresh session of the same answers each time."""
    for number, edit in enumerate(EDITS):
        session.change(edit(session.answers), f"edit {number}")
        yield fresh(session)
        if number % 2:
            session.undo()
            yield fresh(session)


def fresh(session: Session) -> Session:
    other = Session(session.library, session.today)
    other.start(session.answers)
    if session.bill_id is not None:
        other.select_bill(session.bill_id)
    return other


@contextmanager
def for_now(widget: W) -> Iterator[W]:
    """Give a widget to look at; it is gone afterwards, or all later tests would restyle it."""
    yield widget
    shiboken6.delete(widget)


def texts(widget: QWidget) -> list[str]:
    """Return what the labels say that are shown."""
    labels = widget.findChildren(QLabel)
    return sorted(label.text() for label in labels if label.isVisibleTo(widget) and label.text())


def bills_page_of(session: Session) -> BillsPage:
    page = BillsPage(read_table)
    page.show_answers(session.answers, session.assessment)
    if session.bill_id is not None:
        page.select_bill(session.bill_id)
    return page


def panel_of(session: Session) -> AnswerPanel:
    panel = AnswerPanel()
    panel.show_text(answer_text(session.assessment, session.bill_id))
    return panel


def assert_bills_and_answer_are_fresh(desk: Desk, other: Session) -> None:
    assert desk.view is not None
    page, panel = desk.view.findChild(BillsPage), desk.view.findChild(AnswerPanel)
    assert page is not None
    assert panel is not None
    with for_now(bills_page_of(other)) as anew:
        assert page.list.figures.rows == anew.list.figures.rows
        assert texts(page) == texts(anew)
    with for_now(panel_of(other)) as anew_panel:
        assert texts(panel) == texts(anew_panel)


def test_the_bills_and_the_answer_are_fresh_after_every_edit_in_the_middle(desk: Desk) -> None:
    desk.show_page("bills")
    desk.session.select_bill(desk.session.answers.bills[MIDDLE].id)
    desk.carry_out(f"field:bills[{MIDDLE}].total")
    for other in edits_of(desk.session):
        assert_bills_and_answer_are_fresh(desk, other)


def test_another_language_says_every_row_anew(desk: Desk, qapp: QApplication) -> None:
    desk.show_page("bills")
    desk.carry_out("language:zh")
    qapp.processEvents()
    assert_bills_and_answer_are_fresh(desk, fresh(desk.session))


def test_the_chart_of_a_later_bill_is_fresh_after_every_edit_in_the_middle(desk: Desk) -> None:
    desk.session.select_bill(desk.session.answers.bills[LATER].id)
    desk.show_tab("costs")
    assert desk.view is not None
    view = desk.view.findChild(CostsView)
    assert view is not None
    view.chart.show_view(2)
    for other in edits_of(desk.session):
        with for_now(CostsView(other)) as anew:
            anew.chart.show_view(2)
            anew.refresh()
            assert chart_texts(view) == chart_texts(anew)


def chart_texts(view: CostsView) -> tuple[object, ...]:
    """Return what the chart's title, its list of bills and the table behind it say."""
    bills = view.findChild(QComboBox, "chart-bill")
    assert bills is not None
    listed = [bills.itemText(i) for i in range(bills.count())]
    table = view.chart.table
    shown = table_text(table) if table is not None and table.isVisibleTo(view) else ""
    return view.chart.accessibleName(), listed, bills.currentText(), shown
