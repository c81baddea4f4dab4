"""The firm's page proves that benefits do not change, and judges nothing it cannot."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel

from medins_desktop.core.enterprise import ENTERPRISE_STATES, Approval, Enterprise
from medins_desktop.core.months import Month
from medins_desktop.interview.answers import Answers
from medins_desktop.ui.pages.enterprise_page import EnterprisePage
from medins_desktop.wording.language import load_language
from medins_desktop.wording.names import confidence_name

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
    assert "does not change" in text
    assert "第六十条" in firm(case).rules.keeps.text


def test_pooled_only_says_that_the_account_gets_nothing(
    open_page: Open, two_stays: Answers
) -> None:
    case = open_page("enterprise", replace(two_stays, enterprise=Enterprise("normal", True)))
    assert firm(case).proof.text.count("47,730.35") == 2
    assert "no money is credited to your account" in firm(case).rules.changes.text
    assert "劳社厅发〔2002〕8号" in firm(case).rules.changes.text


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
def test_a_state_that_may_end_cover_leaves_it_in_doubt_without_a_record(
    open_page: Open, two_stays: Answers, state: Any
) -> None:
    case = open_page("enterprise", replace(two_stays, enterprise=Enterprise(state)))
    text = firm(case).proof.text
    assert "only your record of months tells" in text
    assert "Not a fen" not in text
    steps = firm(case).rules.steps.text
    assert "1. Ask the medical insurance agency" in steps
    assert "payslips" in steps


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


@pytest.mark.parametrize("state", ENTERPRISE_STATES)
def test_every_line_of_the_law_shows_where_it_stands_and_how_well_it_is_known(
    open_page: Open, two_stays: Answers, state: Any
) -> None:
    case = open_page("enterprise", replace(two_stays, enterprise=Enterprise(state, True)))
    rules = case.library.enterprise.of_firm(state, pooled_only=True)
    shown = firm(case).rules
    for part, statements in (
        (shown.changes, rules.changes),
        (shown.keeps, rules.keeps),
        (shown.steps, rules.steps),
    ):
        assert part.isVisible() == bool(statements)
        for one in statements:
            assert one.text["en"] in part.text
            for citation in one.citations:
                assert citation.source.number in part.text
                assert citation.article in part.text
            assert confidence_name(one.confidence) in part.text


def test_of_a_firm_whose_state_is_not_known_the_law_says_nothing(open_page: Open) -> None:
    case = open_page("enterprise")
    assert not firm(case).rules.isVisible()


@pytest.mark.parametrize(
    ("state", "shown"),
    [(None, True), ("hardship", True), ("arrears", True), ("normal", False), ("none", False)],
)
def test_the_published_criteria_are_there_to_ask_by_but_closed(
    open_page: Open, state: Any, shown: bool
) -> None:
    case = open_page("enterprise", Answers(enterprise=Enterprise(state)))
    assert firm(case).criteria.isVisible() == shown
    assert not firm(case).criteria.is_open


def test_the_criteria_say_whose_they_are_and_who_approves_and_give_no_verdict(
    open_page: Open,
) -> None:
    case = open_page("enterprise")
    firm(case).criteria.open()
    labels = firm(case).criteria.findChildren(QLabel)
    text = "\n".join(label.text() for label in labels if label.isVisible())
    assert "published criteria of Guangdong" in text
    assert "no verdict" in text
    assert "approval comes from the labour and finance offices" in text
    assert "stopped production for a year or more" in text
    assert "粤劳社发〔2009〕27号" in text
    assert "(Official text read)" in text
    assert case.changes == []


def test_a_state_can_be_taken_back(open_page: Open) -> None:
    case = open_page("enterprise", Answers(enterprise=Enterprise("arrears")))
    firm(case).state.buttons[-1].click()
    assert case.answers == Answers()


def test_the_law_is_shown_in_the_language_in_use(
    open_page: Open, two_stays: Answers, in_english: QApplication
) -> None:
    case = open_page("enterprise", replace(two_stays, enterprise=Enterprise("arrears")))
    load_language("zh", in_english)
    QApplication.processEvents()
    assert "留好工资条" in firm(case).rules.steps.text
    assert "payslips" not in firm(case).rules.steps.text
