"""The bills page: one row a bill, one form, and nothing computed here."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton

from medins_desktop.core.claim import Bill, Cover, Person, TopUp
from medins_desktop.interview.answers import Answers
from medins_desktop.ui.pages.bills_page import BillsPage

Open = Callable[..., Any]


def bills(case: Any) -> BillsPage:
    page = case.page
    assert isinstance(page, BillsPage)
    return page


def press(case: Any, text: str) -> None:
    buttons = [b for b in case.page.findChildren(QPushButton) if text in b.text().replace("&", "")]
    assert len(buttons) == 1
    buttons[0].click()


def shown(case: Any) -> list[list[str]]:
    return [[cell.text for cell in row] for row in bills(case).list.figures.rows]


def test_the_table_shows_the_figures_of_the_settlement(open_page: Open, two_stays: Answers) -> None:
    case = open_page("bills", two_stays)
    assert shown(case) == [
        ["2025-03-12", "Hospital stay", "Level 3", "65,000.00", "5,000.00", "12,605.00"],
        ["2025-08-30", "Hospital stay", "Level 3", "210,000.00", "10,000.00", "35,125.35"],
    ]
    assert bills(case).chosen == "2"


def test_each_field_writes_its_answer_and_nothing_else(open_page: Open, two_stays: Answers) -> None:
    empty = replace(two_stays, bills=(Bill("1"), Bill("7")))
    case = open_page("bills", empty)
    page = bills(case)
    case.type("bills[1].total", "50000")
    case.type("bills[1].to", "2025-03-12")
    case.type("bills[1].from", "2025-03-01")
    page.form._kind.activated.emit(1)
    page.form._level.activated.emit(4)
    case.type("bills[1].outside_catalogue", "3000")
    case.type("bills[1].over_price_limit", "0")
    case.type("bills[1].class_b", "1.2万")
    case.type("bills[1].class_b_rate", "10")
    page.form.more.care.activated.emit(1)
    page.form.more.cause.activated.emit(1)
    page.form.more.designated.buttons[0].click()
    assert case.answers.bills == (
        Bill("1"),
        Bill(
            "7",
            kind="inpatient",
            hospital_level="level3",
            first_day=date(2025, 3, 1),
            last_day=date(2025, 3, 12),
            designated=True,
            care="home",
            cause="illness",
            total=Decimal(50000),
            outside_catalogue=Decimal(3000),
            over_price_limit=Decimal(0),
            class_b=Decimal(12000),
            class_b_rate=Decimal("0.1"),
        ),
    )
    assert "bills[1].to" in case.changes
    assert {path.split(".")[0] for path in case.changes} == {"bills[1]"}


def test_a_quick_estimate_needs_one_number_and_can_be_made_exact(
    open_page: Open, two_stays: Answers
) -> None:
    case = open_page("bills", replace(two_stays, bills=()))
    press(case, "Quick estimate")
    assert case.edit("bills[0].total").hasFocus()
    case.type("bills[0].total", "10000")
    bill = case.answers.bills[0]
    assert bill == Bill("1", kind="inpatient", last_day=date(2025, 9, 30), total=Decimal(10000))
    assert shown(case)[0][-1] == "Missing: hospital level"
    bills(case).form._level.activated.emit(4)
    assert shown(case)[0][1] == "Hospital stay (rough)"
    assert shown(case)[0][-1] == "≥ 2,605.00"
    assert "rough estimate" in bills(case).form._notice.text()
    bills(case).form._scope.open()
    case.type("bills[0].outside_catalogue", "1000")
    press(case, "Nothing else")
    assert case.answers.bills[0].over_price_limit == Decimal(0)
    assert not case.answers.bills[0].is_estimate
    assert shown(case)[0][-1] == "3,455.00"


def test_bills_are_added_duplicated_and_deleted(open_page: Open, two_stays: Answers) -> None:
    case = open_page("bills", two_stays)
    page = bills(case)
    press(case, "Duplicate")
    assert case.answers.bills[2] == replace(two_stays.bills[1], id="3")
    assert page.chosen == "3"
    press(case, "Delete")
    assert case.answers == two_stays
    assert page.chosen == "2"
    press(case, "Add a bill")
    assert case.answers.bills[2] == Bill("3", last_day=date(2025, 9, 30))
    assert case.changes == ["bills", "bills", "bills"]
    page.list.setFocus()
    case.qtbot.keyClick(page.list, Qt.Key.Key_Delete)
    assert case.answers == two_stays


def test_a_duplicate_does_not_take_the_settlement_sheet_along(
    open_page: Open, two_stays: Answers
) -> None:
    with_sheet = replace(two_stays.bills[1], sheet={"hifp_pay": Decimal("47605.00")})
    case = open_page("bills", replace(two_stays, bills=(two_stays.bills[0], with_sheet)))
    press(case, "Duplicate")
    assert case.answers.bills[1].sheet == {"hifp_pay": Decimal("47605.00")}
    assert case.answers.bills[2] == replace(two_stays.bills[1], id="3")


def test_a_duplicate_is_excluded_where_the_bill_is(open_page: Open, two_stays: Answers) -> None:
    excluded = replace(two_stays.bills[1], commercial_excluded=True)
    case = open_page("bills", replace(two_stays, bills=(two_stays.bills[0], excluded)))
    press(case, "Duplicate")
    assert case.answers.bills[2] == replace(excluded, id="3")


def test_a_deleted_stay_is_continued_by_nobody(open_page: Open, two_stays: Answers) -> None:
    second = replace(two_stays.bills[1], continues="1")
    case = open_page("bills", replace(two_stays, bills=(two_stays.bills[0], second)))
    bills(case).select_bill("1")
    press(case, "Delete")
    assert case.answers.bills == (two_stays.bills[1],)


def test_choosing_a_row_shows_its_bill_and_says_which(open_page: Open, two_stays: Answers) -> None:
    case = open_page("bills", two_stays)
    chosen: list[str] = []
    bills(case).bill_selected.connect(chosen.append)
    page = bills(case)
    page.list.setFocus()
    case.qtbot.keyClick(page.list, Qt.Key.Key_Up)
    assert chosen == ["1"]
    assert case.edit("bills[0].total").text() == "65,000.00"
    assert case.changes == []


def test_an_amount_opens_its_explanation(open_page: Open, two_stays: Answers) -> None:
    case = open_page("bills", two_stays)
    asked: list[str] = []
    bills(case).explanation_asked.connect(asked.append)
    bills(case).list.setFocus()
    case.qtbot.keyClick(bills(case).list, Qt.Key.Key_Return)
    press(case, "See how")
    assert asked == ["2", "2"]


def test_choices_without_a_rule_say_why_they_cannot_be_chosen(
    open_page: Open, two_stays: Answers
) -> None:
    case = open_page("bills", two_stays)
    form = bills(case).form
    reasons = {o.value: o.reason for o in form._kind.options}
    assert reasons["inpatient"] == ""
    assert "no rule" in reasons["pharmacy"]
    assert "no rule" in {o.value: o.reason for o in form._level.options}["level3_top"]
    assert "no rule" in {o.value: o.reason for o in form.more.care.options}["unfiled"]


def test_a_refused_bill_says_why_and_which_door_is_open(
    open_page: Open, two_stays: Answers
) -> None:
    hurt = replace(two_stays.bills[0], cause="work_injury")
    case = open_page("bills", replace(two_stays, bills=(hurt,)))
    assert shown(case)[0][-1] == "65,000.00"
    assert "work injury" in bills(case)._refused.text()
    assert "recognised" in bills(case).form._notice.text()


def test_a_missing_answer_is_a_click_away(open_page: Open, two_stays: Answers) -> None:
    unknown = replace(two_stays.bills[0], last_day=None)
    case = open_page("bills", replace(two_stays, bills=(unknown, two_stays.bills[1])))
    assert shown(case)[0][-1].startswith("Missing")
    bills(case).list.opened.emit(bills(case).list.figures.rows[0][-1].key)
    assert bills(case).chosen == "1"
    assert case.edit("bills[0].to").hasFocus()
    case.leave()
    assert "wait" in case.page.fields["bills[0].to"].message


def test_a_missing_answer_of_another_page_is_asked_for_there(
    open_page: Open, two_stays: Answers
) -> None:
    case = open_page("bills", replace(two_stays, person=replace(two_stays.person, status=None)))
    asked: list[str] = []
    bills(case).field_asked.connect(asked.append)
    bills(case).list.opened.emit(bills(case).list.figures.rows[0][-1].key)
    assert asked == ["status"]


def test_parts_above_the_total_are_said_beside_the_field(
    open_page: Open, two_stays: Answers
) -> None:
    case = open_page("bills", two_stays)
    case.type("bills[1].outside_catalogue", "999999")
    case.leave()
    assert "more than the total" in case.page.fields["bills[1].total"].message
    assert shown(case)[1][-1] == "Correct first"
    case.page.focus_field("bills[1].total")
    assert case.edit("bills[1].total").hasFocus()


def test_not_known_empties_the_part_and_widens_the_figure(
    open_page: Open, two_stays: Answers
) -> None:
    second = replace(two_stays.bills[1], class_b=Decimal(1000), class_b_rate=Decimal("0.1"))
    case = open_page("bills", replace(two_stays, bills=(second,)))
    tick = case.page.fields["bills[0].class_b_rate"]._unknown
    tick.click()
    assert case.answers.bills[0].class_b_rate is None
    assert shown(case)[0][-1].startswith("≥")
    assert "between" in bills(case).form._notice.text()


def test_a_range_is_shown_by_its_own_low_end(open_page: Open) -> None:
    """Guangzhou pays up to 8,000 a year at the place one chose, and nothing elsewhere.

    Of 30,000 at least 22,000 are left: if the bill before it was elsewhere, and this one not.
    """
    visit = Bill("1", "outpatient", hospital_level="level2", in_scope=Decimal(3000))
    visit = replace(visit, total=Decimal(3000), first_day=date(2025, 3, 1))
    later = replace(visit, id="2", in_scope=Decimal(30000), total=Decimal(30000))
    later = replace(later, first_day=date(2025, 9, 1))
    person = Person(status="active", born=date(1975, 3, 1))
    case = open_page("bills", Answers(place="440100", person=person, bills=(visit, later)))
    assert [row[-1] for row in shown(case)] == ["≥ 1,050.00", "≥ 22,000.00"]


def test_what_was_typed_wrong_does_not_follow_to_another_bill(
    open_page: Open, two_stays: Answers
) -> None:
    case = open_page("bills", two_stays)
    case.type("bills[1].total", "x")
    bills(case).select_bill("1")
    assert case.edit("bills[0].total").text() == "65,000.00"
    assert case.page.fields["bills[0].total"].message == ""


def test_a_stay_can_continue_an_earlier_one(open_page: Open, two_stays: Answers) -> None:
    case = open_page("bills", two_stays)
    continues = bills(case).form.more.continues
    assert [option.value for option in continues.options] == [None, "1"]
    continues.activated.emit(1)
    assert case.answers.bills[1].continues == "1"


def test_whether_commercial_insurance_excludes_a_bill_is_asked_where_there_is_one(
    open_page: Open, two_stays: Answers
) -> None:
    case = open_page("bills", two_stays)
    field = bills(case).form.more.fields["commercial_excluded"]
    assert field.isHidden()
    insured = Cover(commercial=TopUp(Decimal(0), Decimal("0.5")))
    case.show(replace(two_stays, cover=insured))
    assert field.isVisible()
    bills(case).form.more.excluded.buttons[0].click()
    assert case.answers.bills[1].commercial_excluded is True
    case.show(replace(case.answers, cover=Cover()))
    assert field.isVisible()  # an answer that was given stays in sight


def test_a_bill_that_was_said_to_be_excluded_opens_with_that_answer_in_sight(
    open_page: Open, two_stays: Answers
) -> None:
    first, second = two_stays.bills
    bills_ = (first, replace(second, commercial_excluded=True))
    case = open_page("bills", replace(two_stays, bills=bills_))
    assert bills(case).form.more.fields["commercial_excluded"].isVisible()


def test_the_empty_page_says_what_to_do(open_page: Open) -> None:
    case = open_page("bills")
    assert "estimate" in bills(case)._empty.text()
    assert not bills(case).form.isVisible()
    press(case, "Quick estimate")
    assert len(case.answers.bills) == 1
