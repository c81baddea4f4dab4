"""The firm's page proves that benefits do not change, and judges nothing it cannot."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal as D
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from medins_desktop.core.enterprise import ENTERPRISE_STATES, Approval, Enterprise
from medins_desktop.core.months import Month
from medins_desktop.interview.answers import Answers
from medins_desktop.ui.pages.enterprise_page import EnterprisePage
from medins_desktop.wording.language import load_language
from medins_desktop.wording.names import confidence_name
from tests.interview.firm_case import arrears_in_shanghai
from tests.interview.test_record_grid import run

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


@pytest.mark.parametrize(
    ("last", "warned"),
    [("2025-09", True), ("2025-11", True), ("2025-12", False), ("2025-08", False), (None, False)],
)
def test_an_approval_that_ends_within_two_months_is_said_before_it_does(
    open_page: Open, two_stays: Answers, last: str | None, warned: bool
) -> None:
    # the day of the case is 2025-09-30
    paper = replace(APPROVAL, last=None if last is None else Month.parse(last))
    case = open_page(
        "enterprise", replace(two_stays, enterprise=Enterprise("hardship", None, paper))
    )
    assert ("ask now whether it has been extended" in firm(case).proof.text) is warned


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
    assert "it ended with 2025-06" in firm(case).proof.text
    early = replace(APPROVAL, first=Month(2025, 10))
    case.show(replace(two_stays, enterprise=Enterprise("hardship", None, early)))
    assert "it begins with 2025-10" in firm(case).proof.text


def test_a_deferral_without_dates_says_that_it_is_taken_as_approved(
    open_page: Open, two_stays: Answers
) -> None:
    record = (run("2024-01", "2024-12"), run("2025-01", "2025-09", "deferred"))
    unproved = replace(two_stays, enterprise=Enterprise("deferral"), contributions=record)
    case = open_page("enterprise", unproved)
    assert "taken as approved: without one your cover may have stopped" in firm(case).proof.text
    case.show(replace(unproved, enterprise=Enterprise("deferral", None, APPROVAL)))
    assert "taken as approved" not in firm(case).proof.text


@pytest.mark.parametrize(
    ("last", "title"),
    [("2025-03", "Ordinary rules apply"), ("2025-09", "does not cover all months")],
)
def test_months_put_off_outside_the_approval_are_never_called_no_difference(
    open_page: Open, last: str, title: str
) -> None:
    # the bill of May lies in months put off before the approval begins, or after it has ended
    first = Month(2025, 1) if last == "2025-03" else Month(2025, 7)
    paper = replace(APPROVAL, first=first, last=Month.parse(last))
    record = (run("2021-01", "2024-12"), run("2025-01", "2025-09", "deferred"))
    case = open_page(
        "enterprise",
        arrears_in_shanghai(
            enterprise=Enterprise("deferral", approval=paper), contributions=record
        ),
    )
    text = firm(case).proof.text
    assert title in text
    assert "makes no difference" not in text
    assert "you bear ¥50,000.00 as filled in, ¥8,775.00 if the firm were in order" in text
    assert "months that no approval covers: a claim against the firm" in text


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
    assert "You ticked" not in text
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


def test_ticks_are_kept_in_the_case_and_lead_to_the_authority_not_to_a_verdict(
    open_page: Open,
) -> None:
    case = open_page("enterprise", Answers(enterprise=Enterprise("arrears")))
    criteria = firm(case).criteria
    criteria.open()
    ticks = criteria.lists[0].ticks
    ticks["closing"].setFocus()
    case.qtbot.keyClick(ticks["closing"], Qt.Key.Key_Space)
    text = ticks["debts-due"].parentWidget().findChildren(QLabel)[0]
    assert "cannot pay debts" in text.text()
    case.qtbot.mouseClick(text, Qt.MouseButton.LeftButton)  # the words tick too
    assert case.answers.enterprise.observed == ("closing", "debts-due")
    said = "\n".join(label.text() for label in criteria.findChildren(QLabel) if label.isVisible())
    assert "You ticked 2 of 5. This changes no figure: ask the labour and finance" in said
    case.qtbot.keyClick(ticks["closing"], Qt.Key.Key_Space)
    assert case.answers.enterprise == Enterprise("arrears", observed=("debts-due",))


def test_the_terms_that_an_approval_grants_are_asked_of_a_firm_in_hardship_only(
    open_page: Open,
) -> None:
    case = open_page("enterprise", Answers(enterprise=Enterprise("hardship", None, APPROVAL)))
    case.type("enterprise.employer_rate", "6%")
    case.type("enterprise.contribution_base", "8000")
    granted = case.answers.enterprise
    assert (granted.employer_rate, granted.contribution_base) == (D("0.06"), D("8000"))
    case.show(Answers(enterprise=Enterprise("deferral", None, APPROVAL)))
    assert not case.page.fields["enterprise.employer_rate"].isVisible()


def test_what_a_month_costs_is_shown_both_ways(open_page: Open, two_stays: Answers) -> None:
    granted = Enterprise("hardship", None, APPROVAL, D(8000), D("0.06"))
    case = open_page("enterprise", replace(two_stays, enterprise=granted))
    assert "monthly wage" in firm(case).money.note
    case.type("person.monthly_wage", "10000")
    assert case.answers.person.monthly_wage == D(10000)
    # Beijing: 9.8 % and 2 % of the wage, 3 yuan; granted: 6 % of 8,000
    assert [[c.text for c in row] for row in firm(case).money.table.figures.rows] == [
        ["Base", "¥8,000.00", "¥10,000.00"],
        ["Firm's part", "¥480.00", "¥980.00"],
        ["Your part", "¥163.00", "¥203.00"],
        ["To your account", "¥160.00", "¥200.00"],
    ]


def test_an_expired_approval_says_so_beside_the_amounts_too(
    open_page: Open, two_stays: Answers
) -> None:
    person = replace(two_stays.person, monthly_wage=D(10000))
    late = Enterprise("deferral", None, replace(APPROVAL, last=Month(2025, 6)))
    case = open_page("enterprise", replace(two_stays, person=person, enterprise=late))
    assert "The approval ended with 2025-06, before this month" in firm(case).money.note
    assert "changes no rate" in firm(case).money.note


def test_what_was_deducted_and_never_paid_in_is_said_first(
    open_page: Open, two_stays: Answers
) -> None:
    person = replace(two_stays.person, monthly_wage=D(10000))
    record = (run("2025-07", "2025-08", "arrears", withheld=True),)
    case = open_page(
        "enterprise",
        replace(two_stays, person=person, enterprise=Enterprise("arrears"), contributions=record),
    )
    assert "2025-07 to 2025-08" in firm(case).money.withheld.text
    assert "Together ¥406.00 of your own money" in firm(case).money.withheld.text
    case.show(replace(two_stays, person=person, enterprise=Enterprise("arrears")))
    assert not firm(case).money.withheld.isVisible()


def test_the_arrears_of_a_record_are_shown_as_a_claim_and_not_as_money(open_page: Open) -> None:
    case = open_page("enterprise", arrears_in_shanghai())
    text = firm(case).proof.text
    assert "you bear ¥50,000.00; if the firm had paid in time it would be ¥41,225.00 less" in text
    assert "not money you have" in text


def test_a_bankrupt_firm_shows_the_ranks_and_what_to_file(open_page: Open) -> None:
    case = open_page("enterprise", Answers(enterprise=Enterprise("bankrupt")))
    estate = firm(case).estate
    assert estate.isVisible()
    assert "should have gone to workers' accounts" in estate.ranks.text
    assert "第一百一十三条" in estate.ranks.text
    assert "1. Workers' claims of the first rank need not be declared" in estate.filing.text
    case.show(Answers(enterprise=Enterprise("arrears")))
    assert not estate.isVisible()


def test_a_place_that_has_a_rule_for_such_firms_shows_it_with_its_source(open_page: Open) -> None:
    case = open_page("enterprise", Answers(place="120000", enterprise=Enterprise("hardship")))
    assert "8%" in firm(case).money.local.text
    assert "2022" in firm(case).money.local.text
    case.show(Answers(place="310000", enterprise=Enterprise("hardship")))
    assert not firm(case).money.local.isVisible()


def test_the_page_leads_to_the_claim_and_to_all_contributions(open_page: Open) -> None:
    case = open_page("enterprise", arrears_in_shanghai())
    asked: list[str] = []
    firm(case).tab_asked.connect(asked.append)
    for words in ("What I can claim from the firm…", "All contributions and paying back…"):
        link = next(b for b in case.page.findChildren(QPushButton) if b.text() == words)
        link.setFocus()
        case.qtbot.keyClick(link, Qt.Key.Key_Space)
    assert asked == ["claim", "contributions"]
