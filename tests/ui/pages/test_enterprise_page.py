"""The firm's page proves that benefits do not change, and judges nothing it cannot."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from medins_desktop.core.months import Month
from medins_desktop.interview.answers import ENTERPRISE_STATES, Answers, Approval, Enterprise
from medins_desktop.ui.pages.enterprise_page import EnterprisePage

Open = Callable[..., Any]

APPROVAL = Approval("12", "labour office", Month(2025, 1), Month(2025, 12))


def firm(case: Any) -> EnterprisePage:
    page = case.page
    assert isinstance(page, EnterprisePage)
    return page


def test_each_field_writes_its_answer_and_nothing_else(open_page: Open) -> None:
    case = open_page("enterprise")
    page = firm(case)
    page.state.buttons[ENTERPRISE_STATES.index("hardship")].click()
    case.type("enterprise.approval.number", "京人社〔2025〕12号")
    case.type("enterprise.approval.authority", "市人社局")
    case.type("enterprise.approval.from", "2025-1")
    case.type("enterprise.approval.to", "202512")
    page.pooled.buttons[0].click()
    case.type("enterprise.staff", "120")
    case.type("enterprise.mutual_aid_members", "100")
    approval = Approval("京人社〔2025〕12号", "市人社局", Month(2025, 1), Month(2025, 12))
    assert case.answers == Answers(
        enterprise=Enterprise("hardship", True, approval, staff=120, mutual_aid_members=100)
    )
    assert set(case.changes) == {
        f"enterprise.{name}"
        for name in (
            "state",
            "approval.number",
            "approval.authority",
            "approval.from",
            "approval.to",
            "pooled_only",
            "staff",
            "mutual_aid_members",
        )
    }


@pytest.mark.parametrize("state", ["hardship", "deferral"])
def test_an_approved_state_shows_the_same_cost_both_ways(
    open_page: Open, two_stays: Answers, state: Any
) -> None:
    case = open_page("enterprise", replace(two_stays, enterprise=Enterprise(state, None, APPROVAL)))
    text = firm(case).proof.text
    assert text.count("47,730.35") == 2
    assert "Not a fen" in text
    assert "art. 60" in text
    assert "does not change" in text


def test_pooled_only_says_that_the_account_gets_nothing(
    open_page: Open, two_stays: Answers
) -> None:
    case = open_page("enterprise", replace(two_stays, enterprise=Enterprise("normal", True)))
    text = firm(case).proof.text
    assert "account" in text
    assert text.count("47,730.35") == 2


def test_without_approval_or_outside_its_months_ordinary_rules_apply(
    open_page: Open, two_stays: Answers
) -> None:
    case = open_page("enterprise", replace(two_stays, enterprise=Enterprise("hardship")))
    assert "Ordinary rules" in firm(case).proof.text
    assert "number" in firm(case).proof.text
    late = replace(APPROVAL, last=Month(2025, 6))
    case.show(replace(two_stays, enterprise=Enterprise("hardship", None, late)))
    assert "outside the months" in firm(case).proof.text


@pytest.mark.parametrize("state", ["arrears", "bankrupt", "closed"])
def test_a_state_that_may_end_cover_is_not_judged(
    open_page: Open, two_stays: Answers, state: Any
) -> None:
    case = open_page("enterprise", replace(two_stays, enterprise=Enterprise(state)))
    text = firm(case).proof.text
    assert "not judged" in text
    assert "agency" in text
    assert "payslips" in text
    assert "Not a fen" not in text


def test_a_firm_in_order_needs_no_card_and_no_approval(open_page: Open, two_stays: Answers) -> None:
    case = open_page("enterprise", replace(two_stays, enterprise=Enterprise("normal")))
    assert not firm(case).proof.isVisible()
    assert not case.page.fields["enterprise.approval.number"].isVisible()


def test_without_complete_bills_the_proof_waits(open_page: Open) -> None:
    case = open_page("enterprise", Answers(enterprise=Enterprise("hardship", None, APPROVAL)))
    assert "Once the bills are complete" in firm(case).proof.text


def test_more_members_than_staff_are_named_beside_the_field(open_page: Open) -> None:
    case = open_page("enterprise", Answers(enterprise=Enterprise(staff=10, mutual_aid_members=11)))
    assert "more members" in case.page.fields["enterprise.mutual_aid_members"].message
