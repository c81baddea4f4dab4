"""Jobs and days off sick are typed a row each; a row counts once it is complete."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from medins_desktop.core.employment import Employment, Job, SickSpell
from medins_desktop.core.months import Month
from medins_desktop.interview.answers import Answers
from medins_desktop.ui.glossary_help import term_at
from medins_desktop.ui.pages.work_page import WorkPage

Open = Callable[..., Any]

M = Month.parse
EXAMPLE_9 = Employment(
    (Job(M("1998-06"), M("2001-08")), Job(M("2001-08"), M("2006-03"))),
    M("2009-03"),
    None,
    (SickSpell(date(2012, 7, 2), date(2012, 7, 20)),),
)


def work(case: Any) -> WorkPage:
    page = case.page
    assert isinstance(page, WorkPage)
    return page


def so_far(case: Any) -> str:
    label = work(case)._so_far
    return label.text() if label.isVisible() else ""


def test_example_9_is_typed_and_its_leave_said_at_once(open_page: Open) -> None:
    case = open_page("work")
    case.type("employment.joined", "2009-3")
    case.type("employment.jobs[0].from", "199806")
    case.type("employment.jobs[0].to", "2001-08")
    work(case).jobs.add.click()
    case.type("employment.jobs[1].from", "2001-08")
    case.type("employment.jobs[1].to", "2006-03")
    case.type("employment.sick_spells[0].from", "2012-07-02")
    assert case.answers.employment.sick_spells == ()  # half a leave counts for nothing
    case.type("employment.sick_spells[0].to", "2012-07-20")
    assert case.answers == Answers(employment=EXAMPLE_9)
    assert so_far(case) == (
        "Protected sick leave: 6 months, counted within 12. 19 of 180 days used, 161 left."
    )


def test_the_other_fields_write_their_answers(open_page: Open) -> None:
    case = open_page("work")
    case.type("employment.fell_ill", "2025-09-01")
    case.type("employment.sick_pay", "1800")
    case.type("employment.local_minimum_wage", "2000.00")
    assert case.answers.employment == Employment(
        fell_ill=date(2025, 9, 1), sick_pay=Decimal(1800), local_minimum_wage=Decimal("2000.00")
    )


def test_a_half_typed_row_says_that_it_does_not_count(open_page: Open) -> None:
    case = open_page("work")
    case.type("employment.sick_spells[0].from", "2025-07-02")
    row = work(case).spells.rows[0]
    assert "not counted yet" in row._notice.text()
    assert row._notice.isVisible()


def test_a_wrong_end_is_said_beside_it(open_page: Open) -> None:
    case = open_page("work")
    case.type("employment.sick_spells[0].from", "2025-07-20")
    case.type("employment.sick_spells[0].to", "2025-07-02")
    case.leave()
    assert work(case).fields["employment.sick_spells[0].to"].message


def test_a_row_is_removed_with_the_keyboard_and_the_others_move_up(open_page: Open) -> None:
    case = open_page("work", Answers(employment=EXAMPLE_9))
    button: QPushButton = work(case).jobs.rows[0].remove
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert case.answers.employment.jobs == (Job(M("2001-08"), M("2006-03")),)
    focus = QApplication.focusWidget()
    assert focus is not None
    assert work(case).jobs.rows[0].isAncestorOf(focus)


def test_another_answer_from_outside_is_shown_and_drops_half_typed_rows(open_page: Open) -> None:
    case = open_page("work", Answers(employment=EXAMPLE_9))
    work(case).jobs.add.click()
    case.type("employment.jobs[2].to", "2008-01")
    case.show(Answers(employment=replace(EXAMPLE_9, jobs=EXAMPLE_9.jobs[:1])))
    assert [row.values for row in work(case).jobs.rows] == [(M("1998-06"), M("2001-08"))]


def test_a_new_case_forgets_half_typed_rows(open_page: Open) -> None:
    case = open_page("work")
    case.type("employment.jobs[0].to", "2008-01")
    work(case).forget_typing()
    assert work(case).jobs.rows[0].is_empty


def test_working_days_are_asked_where_the_place_counts_them(open_page: Open) -> None:
    case = open_page("work", Answers(place="110000", employment=EXAMPLE_9))
    assert "employment.sick_spells[0].workdays" not in work(case).fields
    case.show(Answers(place="310000", employment=EXAMPLE_9))
    case.type("employment.sick_spells[0].workdays", "15")
    assert case.answers.employment.sick_spells[0].workdays == 15


def test_the_places_own_questions_about_years_and_wage_are_asked(open_page: Open) -> None:
    case = open_page("work", Answers(place="510100"))
    page = work(case)
    assert {"person.facts.joined_before_2009", "person.facts.wage_area"} <= page.fields.keys()
    page.facts.field("joined_before_2009").editor.buttons[0].click()
    assert case.answers.person.facts == {"joined_before_2009": True}
    case.show(Answers(place="310000"))
    assert not page.facts.isVisible()


def test_every_field_of_the_page_explains_sick_leave(open_page: Open) -> None:
    case = open_page("work", Answers(employment=EXAMPLE_9))
    named = [path for path in work(case).fields if path.startswith("employment.")]
    assert {term_at(case.edit(path)) for path in named} == {"sick_leave"}
