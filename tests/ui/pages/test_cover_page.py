"""Other cover: plans with their terms, supplements once they are complete, the account."""

from collections.abc import Callable
from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtWidgets import QCheckBox

from medins_desktop.core.claim import Cover, TopUp
from medins_desktop.core.enterprise import Enterprise
from medins_desktop.interview.answers import Answers
from medins_desktop.ui.pages.cover_page import CoverPage

Open = Callable[..., Any]


def cover(case: Any) -> CoverPage:
    page = case.page
    assert isinstance(page, CoverPage)
    return page


def test_each_field_writes_its_answer_and_nothing_else(open_page: Open) -> None:
    case = open_page("cover")
    page = cover(case)
    page.plans.ticks["accident"].click()
    page.plans.ticks["medical"].click()
    case.type("cover.units.accident", "2")
    page.pay.buttons[0].click()
    case.type("cover.account_balance", "1200")
    case.type("cover.family_account_balance", "0")
    assert case.answers == Answers(
        cover=Cover(
            mutual_aid=("medical", "accident"),
            units={"accident": 2},
            account_balance=Decimal(1200),
            family_account_balance=Decimal(0),
            pay_from_account=True,
        )
    )
    page.plans.ticks["medical"].click()
    assert case.answers.cover.mutual_aid == ("accident",)


def test_a_supplement_counts_once_deductible_and_rate_are_known(open_page: Open) -> None:
    case = open_page("cover")
    page = cover(case)
    page.supplement.tick.click()
    assert page.supplement._notice.isVisible()
    case.type("cover.supplement.rate", "50")
    assert case.answers.cover.supplement is None
    assert case.changes == []
    case.type("cover.supplement.deductible", "0")
    assert case.answers.cover.supplement == TopUp(Decimal(0), Decimal("0.5"))
    assert not page.supplement._notice.isVisible()
    case.type("cover.supplement.cap", "20000")
    assert case.answers.cover.supplement == TopUp(Decimal(0), Decimal("0.5"), Decimal(20000))
    case.type("cover.supplement.deductible", "")
    assert case.answers.cover.supplement is None
    assert page.supplement.amounts["rate"].value == Decimal("0.5")
    page.supplement.tick.click()
    assert case.answers.cover.supplement is None
    assert set(case.changes) == {"cover.supplement"}


def test_what_commercial_insurance_pays_for_can_be_said(open_page: Open) -> None:
    top_up = TopUp(Decimal(15000), Decimal("0.8"), None, "both")
    case = open_page("cover", Answers(cover=Cover(commercial=top_up)))
    form = cover(case).commercial
    assert form.tick.isChecked()
    assert form.covers.value == "both"
    form.covers.setCurrentIndex(1)
    form.covers.activated.emit(1)
    assert case.answers.cover.commercial == TopUp(Decimal(15000), Decimal("0.8"), None, "outside")


def test_what_is_not_asked_of_a_firms_supplement_stays_as_a_file_has_it(open_page: Open) -> None:
    stays_only = TopUp(Decimal(0), Decimal("0.5"), None, "both", ("inpatient",))
    case = open_page("cover", Answers(cover=Cover(supplement=stays_only)))
    case.type("cover.supplement.cap", "20000")
    assert case.answers.cover.supplement == replace(stays_only, cap=Decimal(20000))


def test_undo_takes_a_supplement_back_and_a_new_case_forgets_a_draft(open_page: Open) -> None:
    case = open_page("cover")
    page = cover(case)
    page.supplement.tick.click()
    case.type("cover.supplement.rate", "50")
    case.show(Answers())
    assert page.supplement.amounts["rate"].value == Decimal("0.5")  # the draft stays
    case.type("cover.supplement.deductible", "0")
    case.show(Answers())
    assert not page.supplement.tick.isChecked()
    page.commercial.tick.click()
    page.forget_typing()
    assert not page.commercial.tick.isChecked()


def test_the_balance_is_asked_for_when_the_account_shall_pay(
    open_page: Open, two_stays: Answers
) -> None:
    case = open_page("cover", two_stays)
    cover(case).pay.buttons[0].click()
    assert "wait" in case.page.fields["cover.account_balance"].message


def test_prices_come_from_the_plan_file_and_the_unit_is_checked(open_page: Open) -> None:
    case = open_page("cover", Answers(enterprise=Enterprise(staff=50, mutual_aid_members=39)))
    page = cover(case)
    assert "¥55.00" in page.plans._helps["medical"].text()
    assert "up to 3 units" in page.plans._helps["critical_illness"].text()
    assert "One source" in page._sample.text()
    assert "may not join yet" in page._unit.text()
    case.show(Answers(enterprise=Enterprise(staff=50, mutual_aid_members=40)))
    assert "your unit may join" in page._unit.text()
    case.show(Answers(enterprise=Enterprise(staff=18, mutual_aid_members=17)))
    assert "may not join yet" in page._unit.text()
    case.show(Answers())
    assert "Fill in both numbers" in page._unit.text()


def test_commercial_insurance_may_pay_less_of_what_it_excludes(open_page: Open) -> None:
    top_up = TopUp(Decimal(15000), Decimal("0.8"), kinds=("inpatient",))
    case = open_page("cover", Answers(cover=Cover(commercial=top_up)))
    case.type("cover.commercial.excluded_rate", "40")
    paid_less = replace(top_up, excluded_rate=Decimal("0.4"))
    assert case.answers.cover.commercial == paid_less
    assert "cover.supplement.excluded_rate" not in case.page.fields


def test_a_rate_for_what_is_excluded_is_shown_again_and_stays_when_another_term_changes(
    open_page: Open,
) -> None:
    top_up = TopUp(Decimal(15000), Decimal("0.8"), excluded_rate=Decimal("0.4"))
    case = open_page("cover", Answers(cover=Cover(commercial=top_up)))
    assert case.edit("cover.commercial.excluded_rate").text() == "40%"
    case.type("cover.commercial.deductible", "20000")
    assert case.answers.cover.commercial == replace(top_up, deductible=Decimal(20000))
    case.type("cover.commercial.excluded_rate", "")
    assert case.answers.cover.commercial == TopUp(Decimal(20000), Decimal("0.8"))


def test_commercial_insurance_may_pay_for_some_kinds_of_care_only(
    open_page: Open, two_stays: Answers
) -> None:
    case = open_page("cover", two_stays)
    case.page.commercial.tick.click()
    case.type("cover.commercial.deductible", "0")
    case.type("cover.commercial.rate", "50%")
    ticks = {box.text(): box for box in case.page.commercial.findChildren(QCheckBox)}
    ticks["Hospital stay"].click()
    half = TopUp(Decimal(0), Decimal("0.5"))
    assert case.answers.cover.commercial == replace(half, kinds=("inpatient",))
    ticks["Hospital stay"].click()
    assert case.answers.cover.commercial == half
