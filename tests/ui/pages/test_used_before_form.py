"""What earlier bills of the year used up, typed on the page of bills."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QPushButton

from medins_desktop.core.claim import UsedBefore
from medins_desktop.interview.answers import Answers

Open = Callable[..., Any]
PLACE = "person.already_used[0]"


def opened(open_page: Open, answers: Answers) -> Any:
    case = open_page("bills", answers)
    link = next(b for b in case.page.used.findChildren(QPushButton) if "not at hand" in b.text())
    link.click()
    return case


def test_the_second_stay_is_settled_after_what_the_first_used_up(
    open_page: Open, two_stays: Answers
) -> None:
    """Example 5, its first stay only as sums from the sheet: own cost 35,125.35 as before."""
    case = opened(open_page, replace(two_stays, bills=two_stays.bills[1:]))
    case.type(f"{PLACE}.admissions.inpatient", "1")
    case.type(f"{PLACE}.paid.pool_year", "52395")
    case.type(f"{PLACE}.burden.critical_illness", "7605")
    assert case.answers.person.already_used == (
        UsedBefore(
            "2025-01",
            case.page.used.before.value,
            admissions={"inpatient": 1},
            paid={"pool_year": Decimal(52395)},
            burden={"critical_illness": Decimal(7605)},
        ),
    )
    (bill,) = case.assessment.settlement.bills
    assert bill.sums.own_cost == Decimal("35125.35")


def test_what_was_typed_is_shown_and_can_be_taken_back(open_page: Open, two_stays: Answers) -> None:
    used = UsedBefore("2025-01", date(2025, 1, 1), paid={"pool_year": Decimal(100)})
    person = replace(two_stays.person, already_used=(used,))
    case = open_page("bills", replace(two_stays, person=person))
    assert case.page.used.disclosure.is_open
    assert case.edit(f"{PLACE}.paid.pool_year").text() == "100.00"
    case.type(f"{PLACE}.paid.pool_year", "")
    assert case.answers.person.already_used == ()


def test_the_counters_of_other_kinds_of_care_are_not_asked(
    open_page: Open, two_stays: Answers
) -> None:
    case = opened(open_page, two_stays)
    assert f"{PLACE}.admissions.inpatient" in case.page.fields
    assert not any("outpatient" in path for path in case.page.fields)
