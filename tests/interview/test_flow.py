"""The guided pages: where a fault is mended, and how far each page is."""

from datetime import date

import pytest

from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import Assessment, assess
from medins_desktop.interview.flow import (
    Page,
    missing_fields,
    page_of,
    page_states,
)
from medins_desktop.packs.library import Library
from tests.interview.full_case import answers, stay

TODAY = date(2025, 12, 31)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.shipped()


def states(assessment: Assessment) -> dict[str, str]:
    return page_states(assessment)


@pytest.mark.parametrize(
    ("path", "page"),
    [
        ("place", "you"),
        ("person.born", "you"),
        ("status", "you"),
        ("born", "you"),
        ("aid_group", "you"),
        ("overrides.pool_cap", "you"),
        ("average_annual_wage", "you"),
        ("enterprise.approval.to", "enterprise"),
        ("contributions[2].base", "years"),
        ("employment.sick_spells[0].to", "work"),
        ("local_minimum_wage", "work"),
        ("bills", "bills"),
        ("bills[3].total", "bills"),
        ("hospital_level", "bills"),
        ("total", "bills"),
        ("from", "bills"),
        ("care", "bills"),
        ("cover.supplement.rate", "cover"),
        ("account_balance", "cover"),
    ],
)
def test_a_fault_is_mended_on_its_page(path: str, page: Page) -> None:
    assert page_of(path) == page


def test_at_the_beginning_no_page_is_touched(library: Library) -> None:
    assert set(states(assess(Answers(), library, TODAY)).values()) == {"untouched"}


def test_pages_that_are_filled_in_are_complete(library: Library) -> None:
    found = assess(
        answers(
            person={"status": "active"},
            bills=[stay()],
            enterprise={"state": "normal"},
            contributions=[{"from": "2024-01", "to": "2025-12", "source": "employer"}],
            cover={"pay_from_account": False},
            employment={"joined": "2020-01"},
        ),
        library,
        TODAY,
    )
    assert states(found) == {
        "you": "complete",
        "enterprise": "complete",
        "years": "complete",
        "work": "complete",
        "bills": "complete",
        "cover": "complete",
        "results": "untouched",
    }


def test_a_page_with_a_missing_fact_needs_attention(library: Library) -> None:
    found = assess(answers(bills=[stay(hospital_level=None)]), library, TODAY)
    assert missing_fields(found) == ("status",)
    assert states(found)["you"] == "attention"
    with_status = assess(
        answers(person={"status": "active"}, bills=[stay(hospital_level=None)]), library, TODAY
    )
    assert missing_fields(with_status) == ("hospital_level",)
    assert states(with_status)["bills"] == "attention"


def test_a_fact_that_several_bills_wait_for_is_named_once(library: Library) -> None:
    bills = [stay("1", **{"from": "2025-03-01"}), stay("2", **{"from": "2026-03-01"})]
    assert missing_fields(assess(answers(bills=bills), library, TODAY)) == ("status",)


def test_an_account_that_shall_pay_needs_its_balance(library: Library) -> None:
    cover = {"pay_from_account": True}
    found = assess(
        answers(person={"status": "active"}, bills=[stay()], cover=cover), library, TODAY
    )
    assert states(found)["cover"] == "attention"


def test_a_bill_without_a_rule_needs_attention(library: Library) -> None:
    bills = [stay(kind="pharmacy")]
    found = assess(answers(person={"status": "active"}, bills=bills), library, TODAY)
    assert states(found)["bills"] == "attention"
