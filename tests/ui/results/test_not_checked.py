"""On every tab about the record: figures of a year not checked yet are marked, others are not.

Beijing's rules and the national tables were checked for 2025.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from medins_desktop.core.claim import Person
from medins_desktop.core.employment import Employment, SickSpell
from medins_desktop.core.gap import Stop
from medins_desktop.core.months import Month
from medins_desktop.interview.answers import Answers
from medins_desktop.packs.library import Library
from medins_desktop.ui.results.claim_view import ClaimView
from medins_desktop.ui.results.contributions_view import ContributionsView
from medins_desktop.ui.results.gaps_view import GapsView
from medins_desktop.ui.results.result_view import ResultView
from medins_desktop.ui.results.retirement_view import RetirementView
from medins_desktop.ui.results.sick_leave_view import SickLeaveView
from medins_desktop.ui.session import Session
from tests.interview.firm_case import arrears_in_shanghai
from tests.interview.test_record_grid import run

OF_THE_YEAR = "The rules of this year have not been checked yet"
FROM_2026 = "From 2026 on the rules have not been checked yet; those of 2025 are used."
AHEAD = "bases and prices are those of 2025, the last checked year"
MAN = Person(status="active", born=date(1970, 5, 12), sex="male", monthly_wage=Decimal(10000))

Open = Callable[[type[ResultView], Answers], ResultView]


@pytest.fixture
def opened(library: Library, qtbot: QtBot) -> Open:
    kept: list[QWidget] = []

    def open_(make: type[ResultView], answers: Answers) -> ResultView:
        session = Session(library, answers.as_of or date(2025, 9, 30))
        session.start(answers)
        view = make(session)
        kept.append(view)
        qtbot.addWidget(view)
        view.refresh()
        view.resize(1000, 1800)
        view.show()
        return view

    return open_


def said(view: QWidget) -> str:
    return "\n".join(label.text() for label in view.findChildren(QLabel) if label.isVisible())


def paid_to(last: str, as_of: date) -> Answers:
    return Answers(place="110000", as_of=as_of, person=MAN, contributions=(run("2024-01", last),))


IN_2025, IN_2026 = date(2025, 12, 31), date(2026, 3, 31)


def test_a_month_of_a_year_not_checked_is_marked_and_one_before_it_is_not(opened: Open) -> None:
    view = opened(ContributionsView, paid_to("2026-03", IN_2026))
    assert isinstance(view, ContributionsView)
    assert OF_THE_YEAR in view.month.text
    view.month.chosen.emit(Month(2025, 12))
    assert OF_THE_YEAR not in view.month.text


def test_the_years_say_once_from_which_year_on(opened: Open) -> None:
    view = opened(ContributionsView, paid_to("2026-03", IN_2026))
    assert said(view).count(FROM_2026) == 1
    before = opened(ContributionsView, paid_to("2025-12", IN_2025))
    assert "have not been checked" not in said(before)


def test_paying_back_in_a_year_not_checked_is_marked(opened: Open) -> None:
    later = opened(ContributionsView, paid_to("2025-06", IN_2026))
    assert isinstance(later, ContributionsView)
    assert later.back_pay.text.count(FROM_2026) == 1
    in_time = opened(ContributionsView, paid_to("2025-06", IN_2025))
    assert "have not been checked" not in said(in_time)


def test_the_claim_is_marked_beside_its_headline(opened: Open) -> None:
    # Shanghai too was checked for 2025: the case of 30 September 2025, and in March 2026
    assert "have not been checked" not in said(opened(ClaimView, arrears_in_shanghai()))
    later = opened(ClaimView, arrears_in_shanghai(as_of=IN_2026))
    assert said(later).count(FROM_2026) == 1


def test_retirement_ahead_says_once_whose_prices_these_are(opened: Open) -> None:
    view = opened(RetirementView, paid_to("2025-06", IN_2025))
    assert said(view).count(AHEAD) == 1


def test_another_place_checked_longer_ago_says_so_beside_its_own_figures(opened: Open) -> None:
    runs = (run("2010-01", "2019-12", place="420100"), run("2020-01", "2025-06"))
    view = opened(RetirementView, replace(paid_to("2025-06", IN_2025), contributions=runs))
    assert isinstance(view, RetirementView)
    assert "are those of 2024, the last checked year" in said(view.elsewhere)  # Wuhan's
    assert said(view).count(AHEAD) == 1  # Beijing's, in the head


@pytest.mark.parametrize(("year", "marks"), [(2025, 0), (2026, 1)])
def test_sick_leave_goes_by_the_year_of_its_last_day(opened: Open, year: int, marks: int) -> None:
    spell = SickSpell(date(year, 2, 2), date(year, 2, 20))
    work = Employment(joined=Month(2019, 3), fell_ill=spell.first, sick_spells=(spell,))
    answers = Answers(place="110000", as_of=date(year, 3, 1), person=MAN, employment=work)
    assert said(opened(SickLeaveView, answers)).count(OF_THE_YEAR) == marks


def test_a_gap_that_reaches_into_a_year_not_checked_is_marked(opened: Open) -> None:
    view = opened(GapsView, paid_to("2025-06", date(2025, 6, 30)))
    assert isinstance(view, GapsView)
    view.look_at(Stop(Month(2025, 7), 5))  # paid again in December 2025
    assert "have not been checked" not in said(view)
    view.look_at(Stop(Month(2025, 7), 6))  # paid again in January 2026
    assert said(view).count(FROM_2026) == 1
