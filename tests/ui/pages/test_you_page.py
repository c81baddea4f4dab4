"""The page about the person writes what it says, and only that."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from medins_desktop.core.claim import Bill, Person
from medins_desktop.interview.answers import Answers
from medins_desktop.ui.pages.you_page import YouPage
from tests.interview.test_record_grid import run

Open = Callable[..., Any]


def you(case: Any) -> YouPage:
    page = case.page
    assert isinstance(page, YouPage)
    return page


def test_each_field_writes_its_answer_and_nothing_else(open_page: Open) -> None:
    case = open_page("you", Answers(place="110000"))
    page = you(case)
    page.status.buttons[1].click()
    page.sex.buttons[1].click()
    page.scheme.buttons[1].click()
    page.group.buttons[5].click()
    case.type("person.born", "19750312")
    case.type("person.retired_on", "2025.3.1")
    case.type("person.previous_year_burden", "4万")
    case.type("person.name", "王喆")
    assert case.answers == Answers(
        place="110000",
        person=Person(
            name="王喆",
            sex="female",
            born=date(1975, 3, 12),
            status="retired",
            retired_on=date(2025, 3, 1),
            scheme="flexible",
            aid_group="illness_poverty",
            previous_year_burden=Decimal(40000),
        ),
    )
    assert case.changes[:4] == [
        "person.status",
        "person.sex",
        "person.scheme",
        "person.aid_group",
    ]


@pytest.mark.qt_log_ignore("grabbing the keyboard|raise\\(\\)|propagateSizeHints")
def test_the_place_is_found_by_typing_and_the_teaching_example_comes_last(open_page: Open) -> None:
    case = open_page("you")
    page = you(case)
    assert page.place.options[-1].value == "teaching"
    case.type("place", "beijing")
    page.place.completer().popup().hide()
    case.leave()
    assert case.answers.place == "110000"


@pytest.mark.qt_log_ignore("grabbing the keyboard|raise\\(\\)|propagateSizeHints")
@pytest.mark.parametrize("typed", ["sh", "shanghai", "Shang Hai", "上海", "310000"])
def test_the_place_is_found_by_pinyin_initials_and_code(open_page: Open, typed: str) -> None:
    case = open_page("you")
    case.type("place", typed)
    you(case).place.completer().popup().hide()
    case.leave()
    assert case.answers.place == "310000"
    assert case.edit("place").text() == "Shanghai"


def test_a_scheme_without_rules_is_shown_with_the_reason(open_page: Open) -> None:
    page = you(open_page("you", Answers(place="teaching")))
    resident = page.scheme.buttons[2]
    assert not resident.isEnabled()
    assert "No rules" in resident.accessibleDescription()


def test_figures_of_one_place_or_scheme_never_count_for_another(open_page: Open) -> None:
    """`pool_cap` is a value of every place; the figure is from a notice of one."""
    figures = {"pool_cap": "500000"}
    case = open_page("you", Answers(place="110000", overrides=figures))
    page = you(case)
    page.place.chosen.emit(None)
    page.place.chosen.emit("110000")
    page.status.chosen.emit("retired")
    page.scheme.chosen.emit("flexible")
    assert case.answers.overrides == figures
    page.scheme.chosen.emit("resident")
    assert case.answers.overrides == {}
    case.show(Answers(place="110000", overrides=figures))
    page.place.chosen.emit("310000")
    assert case.answers.overrides == {}


def test_a_cap_that_a_place_asks_for_may_be_none(open_page: Open) -> None:
    case = open_page("you", Answers(place="440300"))
    asked = [path for path in you(case).fields if path.endswith("cap_under_72_months")]
    assert asked == ["overrides.pool_cap_under_72_months"]
    case.type(asked[0], "不设")
    assert case.answers.overrides == {"pool_cap_under_72_months": "none"}
    case.type(asked[0], "40万")
    assert case.answers.overrides == {"pool_cap_under_72_months": "400000.00"}
    case.type("overrides.average_annual_wage", "none")
    case.leave()
    assert "average_annual_wage" not in case.answers.overrides
    assert "not an amount" in you(case).fields["overrides.average_annual_wage"].message


def test_the_figure_that_a_place_needs_is_asked_for_and_kept(open_page: Open) -> None:
    case = open_page("you", Answers(place="teaching"))
    case.type("overrides.average_annual_wage", "60,000")
    assert case.answers.overrides == {"average_annual_wage": "60000.00"}
    case.type("overrides.average_annual_wage", "")
    assert case.answers.overrides == {}
    case.show(replace(case.answers, place="110000"))
    assert "overrides.average_annual_wage" not in case.page.fields


def test_what_is_asked_depends_on_the_answers(open_page: Open) -> None:
    case = open_page("you")
    fields = case.page.fields
    assert not fields["person.retired_on"].isVisible()
    assert not fields["person.previous_year_burden"].isVisible()
    retired = Person(status="retired", aid_group="illness_poverty")
    case.show(Answers(person=retired))
    assert fields["person.retired_on"].isVisible()
    assert fields["person.previous_year_burden"].isVisible()


def test_an_answer_that_figures_wait_for_says_so(open_page: Open, two_stays: Answers) -> None:
    case = open_page("you", replace(two_stays, person=Person()))
    assert "wait" in case.page.fields["person.status"].message
    you(case).status.buttons[0].click()
    assert case.page.fields["person.status"].message == ""


def test_unknown_stays_unknown_when_nothing_is_touched(open_page: Open) -> None:
    case = open_page("you")
    case.show(Answers())
    assert case.changes == []
    assert case.answers == Answers()


def test_a_wrong_birthday_is_not_known_and_says_why(open_page: Open) -> None:
    case = open_page("you", Answers(person=Person(born=date(1975, 3, 12))))
    edit = case.edit("person.born")
    edit.setFocus()
    edit.end(False)
    case.qtbot.keyClicks(edit, "99")
    case.leave()
    assert case.answers.person.born is None
    assert "2025-03-12" in case.page.fields["person.born"].message
    case.page.forget_typing()
    assert edit.text() == ""


def test_a_field_is_found_by_its_path_or_its_name(open_page: Open) -> None:
    case = open_page("you", Answers(place="teaching"))
    case.page.focus_field("average_annual_wage")
    assert case.edit("overrides.average_annual_wage").hasFocus()
    case.page.focus_field("person.name")
    assert case.edit("person.name").hasFocus()
    assert case.page.fields["person.name"].isVisible()


MONTHS_IN_A_ROW = "person.facts.consecutive_months"
STAY = Bill("1", "inpatient", last_day=date(2025, 3, 10), hospital_level="level3")


def in_shenzhen(typed: int | None, *bills: Bill) -> Answers:
    """Return the answers of a man insured since June 2024, so for 10 months in March 2025."""
    facts = {} if typed is None else {"consecutive_months": typed}
    person = Person(status="active", scheme="employee", born=date(1980, 1, 1), facts=facts)
    runs = (run("2024-06", "2025-06"),)
    return Answers(place="440300", person=person, bills=bills, contributions=runs)


def said_beside(page: YouPage) -> str:
    labels = page.fields[MONTHS_IN_A_ROW].findChildren(QLabel)
    return "\n".join(label.text() for label in labels if label.isVisible())


def test_a_typed_number_that_the_record_counts_otherwise_says_so_and_stays(
    open_page: Open,
) -> None:
    case = open_page("you", in_shenzhen(40, STAY))
    remark = "By your record it is 10 on 2025-03-10, the day of the newest bill."
    assert f"{remark} What you typed counts." in said_beside(you(case))
    assert case.answers.person.facts == {"consecutive_months": 40}
    assert case.edit(MONTHS_IN_A_ROW).text() == "40"


def test_it_is_the_day_of_the_newest_bill_that_the_record_is_counted_by(open_page: Open) -> None:
    later = replace(STAY, id="2", last_day=date(2025, 6, 2))  # 13 months by June
    case = open_page("you", in_shenzhen(40, STAY, later))
    assert "By your record it is 13 on 2025-06-02" in said_beside(you(case))


def test_a_typed_number_that_the_record_counts_too_needs_no_remark(open_page: Open) -> None:
    assert "By your record" not in said_beside(you(open_page("you", in_shenzhen(10, STAY))))


def test_without_a_bill_no_day_is_there_to_count_by(open_page: Open) -> None:
    assert "By your record" not in said_beside(you(open_page("you", in_shenzhen(40))))
