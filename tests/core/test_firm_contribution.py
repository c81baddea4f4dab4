"""A month's contribution under the state of the firm, by the rules of the month."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from medins_desktop.core.claim import Person
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.enterprise import Approval, Enterprise
from medins_desktop.core.firm_contribution import MonthOwed, month_owed
from medins_desktop.core.months import Month
from medins_desktop.core.problem import NotSettled
from medins_desktop.packs.library import Choice, Library
from medins_desktop.packs.records import records_of
from tests.core.small_policy import D

M = Month.parse
LIBRARY = Library.shipped()
WORKER = Person(born=date(1980, 1, 1), sex="female", status="active", monthly_wage=D(10000))
PAPER = Approval("no. 1", "bureau", M("2025-01"), M("2025-06"))
NORMAL = Enterprise("normal")
HARDSHIP = Enterprise(
    "hardship", approval=PAPER, contribution_base=D(8000), employer_rate=D("0.06")
)


def owed(
    firm: Enterprise = NORMAL,
    month: str = "2025-03",
    *,
    place: str = "110000",
    person: Person = WORKER,
    run: ContributionRun | None = None,
    **figures: str,
) -> MonthOwed:
    own = tuple(figures.items())
    record = records_of(LIBRARY).record(Choice(place, "employee", (), own), M(month).first_day)
    assert record is not None
    return month_owed(M(month), record, person, firm, run)


def shares(found: MonthOwed) -> tuple[Any, ...]:
    """Return what the employer pays, the person by rate, the fixed amount, and the credit."""
    employer = found.contribution.paid_by("employer")
    return employer, found.person, found.fixed, found.contribution.account_credit


# ── The states ───────────────────────────────────────────────────────────────────────


def test_a_firm_in_no_trouble_pays_by_the_place_rates() -> None:
    # Beijing: 10,000 × 9.8 % = 980; × 2 % = 200; 3 yuan; the own 2 % is credited
    assert shares(owed()) == (980, 200, 3, 200)
    assert owed().applied == "normal"


def test_an_approved_hardship_lowers_base_and_employers_rate() -> None:
    found = owed(HARDSHIP)
    # 8,000 × 6 % = 480; 8,000 × 2 % = 160
    assert (found.applied, found.contribution.base) == ("hardship", 8000)
    assert shares(found) == (480, 160, 3, 160)
    only_rate = replace(HARDSHIP, contribution_base=None)
    assert shares(owed(only_rate)) == (600, 200, 3, 200)


@pytest.mark.parametrize("month", ["2024-12", "2025-07"])
def test_outside_the_approved_months_the_ordinary_rules_hold(month: str) -> None:
    found = owed(HARDSHIP, month, employer_rate="0.098", large_amount_month="3")
    assert (found.applied, found.contribution.base) == ("normal", 10000)
    assert found.contribution.paid_by("employer") == 980
    assert found.step.find("not_approved") is not None


def test_a_credit_that_nobody_knows_leaves_the_rest_known() -> None:
    found = owed(month="2024-12", employer_rate="0.098", large_amount_month="3")
    assert shares(found) == (980, 200, 3, None)
    assert found.credit_unknown == "unknown:account_rate_active"
    assert owed(place="510100", month="2025-11").credit_unknown == "no_rule:account_credit"


def test_a_hardship_without_paper_is_none() -> None:
    unsigned = replace(HARDSHIP, approval=replace(PAPER, number=""))
    assert shares(owed(unsigned)) == shares(owed())


def test_an_approved_base_may_lie_below_the_floor() -> None:
    low = replace(HARDSHIP, contribution_base=D(3000))
    assert owed(low).contribution.base == 3000


def test_a_deferral_changes_no_amount_and_credits_in_full() -> None:
    found = owed(Enterprise("deferral", approval=PAPER))
    assert shares(found) == shares(owed())
    put_off = found.step.find("deferred")
    assert put_off is not None
    assert (found.applied, put_off.amount) == ("deferral", 980)


def test_pooled_only_credits_nothing_and_keeps_the_rates() -> None:
    assert shares(owed(Enterprise(pooled_only=True))) == (980, 200, 3, 0)


def test_pooled_only_has_rates_of_its_own_where_the_place_says_so() -> None:
    flexible = replace(WORKER, scheme="flexible")
    found = owed(Enterprise(pooled_only=True), "2025-11", place="510100", person=flexible)
    # Chengdu: 7,646 × 4 % = 305.84
    assert (found.person, found.contribution.account_credit) == (D("305.84"), 0)


def test_arrears_leave_the_amounts_as_they_are() -> None:
    assert shares(owed(Enterprise("arrears"))) == shares(owed())


# ── Who pays ─────────────────────────────────────────────────────────────────────────


def test_example_15_a_flexible_payer_in_chengdu() -> None:
    flexible = replace(WORKER, scheme="flexible")
    found = owed(place="510100", person=flexible, flexible_base="6015")
    assert [part.amount for part in found.contribution.parts] == [D("526.31"), D("45.11")]
    assert (found.who, found.person, found.fixed) == ("flexible", D("571.42"), 0)


def test_the_base_that_the_record_names_is_the_base() -> None:
    run = ContributionRun(M("2025-01"), M("2025-12"), "personal", base=D(6015))
    found = owed(place="510100", run=run)
    assert (found.who, found.contribution.base) == ("flexible", 6015)


def test_without_a_firm_one_pays_for_oneself() -> None:
    assert owed(Enterprise("none"), place="350200", month="2025-03", **XIAMEN).who == "flexible"


XIAMEN = {"base_floor": "4433", "base_ceiling": "22164"}


def test_the_unemployment_fund_pays_the_whole() -> None:
    run = ContributionRun(M("2026-01"), M("2026-06"), "unemployment_fund")
    found = owed(place="430000", month="2026-03", run=run)
    # Hunan: 4,106 × 8 % = 328.48 and × 2 % = 82.12
    assert found.contribution.paid_by("unemployment_fund") == D("410.60")
    assert found.person == 0


def test_the_retired_pay_nothing_and_get_a_fixed_amount() -> None:
    retired = replace(WORKER, status="retired", retired_on=date(2025, 3, 1))
    found = owed(month="2025-03", person=retired)
    assert (found.who, shares(found)) == ("retired", (0, 0, 0, 100))
    assert owed(month="2025-02", person=retired).who == "employer"


def test_a_yearly_credit_is_no_part_of_a_month() -> None:
    retired = replace(WORKER, born=date(1955, 1, 1), status="retired")
    found = owed(place="310000", month="2025-07", person=retired)
    assert found.contribution.account_credit == 0
    assert found.credit_a_year is not None
    assert found.credit_a_year.number == 1680


@pytest.mark.parametrize(
    ("person", "place", "code"),
    [
        (replace(WORKER, scheme="resident"), "110000", "no_rule:resident_month"),
        (replace(WORKER, scheme="flexible"), "430100", "no_rule:contribution"),
        (replace(WORKER, monthly_wage=None), "110000", "unknown:monthly_wage"),
        (WORKER, "350200", "unknown:outside_staff"),
    ],
)
def test_what_is_lacking_is_named(person: Person, place: str, code: str) -> None:
    with pytest.raises(NotSettled, match=f"^{code}$"):
        owed(place=place, person=person)


# ── Days and limits ──────────────────────────────────────────────────────────────────


def test_the_rates_and_limits_are_those_of_the_month() -> None:
    poor = replace(WORKER, monthly_wage=D(5000))
    assert owed(month="2025-06", person=poor).contribution.base == 6821
    assert owed(month="2025-07", person=poor).contribution.base == 7162
    rich = replace(WORKER, monthly_wage=D(90000))
    assert owed(month="2025-07", person=rich).contribution.base == 35811


def test_the_explanation_adds_up_to_what_the_person_pays() -> None:
    step = owed().step
    assert (step.code, step.amount) == ("contribution", 203)
    assert [(one.code, one.amount) for one in step.steps] == [
        ("base_wage", 10000),
        ("part_employer", 980),
        ("part_person", 200),
        ("fixed_person", 3),
        ("account_credit", 200),
    ]
    floor = owed(person=replace(WORKER, monthly_wage=D(5000))).step.find("base_floor")
    assert floor is not None
    assert floor.parameter is not None
    assert floor.parameter.id == "base_floor"
