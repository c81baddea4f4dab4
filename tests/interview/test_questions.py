"""Which choices have rules, and which of a policy's own questions a case must answer."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from medins_desktop.core.claim import Bill, Person
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.policy import Policy
from medins_desktop.core.standing import COUNTED_FACTS
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import assess
from medins_desktop.interview.questions import bill_choices, declared_facts, not_counted
from medins_desktop.packs.library import Choice, Library
from tests.interview.test_record_grid import run

GOOD = Path(__file__).parent.parent / "packs" / "good"
A_DAY = date(2025, 8, 1)
ACTIVE = Answers(person=Person(status="active", born=date(1980, 1, 1)))


def of(library: Library, place: str) -> Policy:
    policy = library.policy(Choice(place, "employee"), A_DAY)
    assert policy is not None
    return policy


@pytest.fixture(scope="module")
def beijing() -> Policy:
    return of(Library.shipped(), "110000")


@pytest.fixture(scope="module")
def teaching() -> Policy:
    return of(Library.shipped(), "teaching")


@pytest.fixture(scope="module")
def city_a() -> Policy:
    return of(Library.read(GOOD), "900001")


def bill(**known: object) -> Bill:
    return Bill("1", first_day=A_DAY, **known)  # type: ignore[arg-type]


# ── Choices ──────────────────────────────────────────────────────────────────────────


def test_beijing_has_rules_for_three_kinds_of_care(beijing: Policy) -> None:
    choices = bill_choices(beijing, ACTIVE, bill(), "kind")
    assert choices.offered == ("inpatient", "outpatient", "chronic")
    assert choices.without_rule == ("pharmacy", "emergency", "day_surgery")


def test_beijing_has_no_rule_above_level_3(beijing: Policy) -> None:
    choices = bill_choices(beijing, ACTIVE, bill(kind="inpatient"), "level")
    assert choices.offered == ("community", "level1", "level2", "level3")
    assert choices.without_rule == ("level3_top",)


def test_away_from_home_beijing_knows_long_term_filing_only(beijing: Policy) -> None:
    stay = bill(kind="inpatient", hospital_level="level3")
    choices = bill_choices(beijing, ACTIVE, stay, "care")
    assert choices.offered == ("home", "filed")
    assert "unfiled" in choices.without_rule


def test_a_choice_is_offered_whatever_else_was_chosen_before(beijing: Policy) -> None:
    chosen = bill(kind="pharmacy", hospital_level="level3_top", care="unfiled")
    assert "inpatient" in bill_choices(beijing, ACTIVE, chosen, "kind").offered


def test_a_choice_is_offered_though_the_status_is_not_known(beijing: Policy) -> None:
    choices = bill_choices(beijing, Answers(), Bill("1"), "kind")
    assert choices.offered == ("inpatient", "outpatient", "chronic")


def test_textbooks_treat_stays_of_active_employees_only(teaching: Policy) -> None:
    assert bill_choices(teaching, ACTIVE, bill(), "kind").offered == ("inpatient",)
    retired = Answers(person=Person(status="retired"))
    assert bill_choices(teaching, retired, bill(), "kind").offered == ()


def test_a_rule_that_nothing_is_paid_is_a_rule(city_a: Policy) -> None:
    assert "pharmacy" in bill_choices(city_a, ACTIVE, bill(), "kind").offered


# ── Questions of the policy itself ───────────────────────────────────────────────────


def asked(policy: Policy, about: str, *bills: Bill, person: Person | None = None) -> set[str]:
    answers = Answers(person=person or ACTIVE.person, bills=bills)
    return {fact.id for fact in declared_facts(policy, answers, about)}


def test_a_policy_without_questions_asks_none(beijing: Policy) -> None:
    assert asked(beijing, "person", bill(kind="inpatient")) == set()


def test_a_question_is_asked_when_a_row_of_the_case_tests_it(city_a: Policy) -> None:
    chronic = bill(kind="chronic", hospital_level="level2")
    assert asked(city_a, "bill", chronic) == {"disease_tier"}
    assert asked(city_a, "bill", bill(kind="inpatient", hospital_level="level2")) == set()


def test_a_question_is_asked_if_one_of_the_bills_needs_it(city_a: Policy) -> None:
    bills = bill(kind="inpatient", hospital_level="level2"), bill(kind="chronic")
    assert asked(city_a, "bill", *bills) == {"disease_tier"}


def test_a_question_that_only_a_concession_tests_is_asked_too(city_a: Policy) -> None:
    # the family doctor adds points to critical illness, the years of cover raise its cap
    stay = bill(kind="inpatient", hospital_level="level2")
    assert asked(city_a, "person", stay) == {
        "contracted_doctor",
        "resident_years",
        "claim_free_years",
    }
    outpatient = bill(kind="outpatient", hospital_level="level2")
    assert asked(city_a, "person", outpatient) == set()


def test_a_row_that_surely_holds_leaves_nothing_to_ask_after_it(city_a: Policy) -> None:
    # for the poor the concession of the family doctor comes second
    poor = replace(ACTIVE.person, aid_group="subsistence")
    stay = bill(kind="inpatient", hospital_level="level2")
    assert "contracted_doctor" not in asked(city_a, "person", stay, person=poor)


def test_a_question_about_care_away_is_asked_away_only(city_a: Policy) -> None:
    stay = bill(kind="inpatient", hospital_level="level2")
    assert asked(city_a, "bill", replace(stay, care="referred")) == {"bed_number"}
    assert asked(city_a, "bill", replace(stay, care="unfiled")) == set()


def test_a_question_stays_while_it_is_answered(city_a: Policy) -> None:
    chronic = bill(kind="chronic", facts={"disease_tier": "heart"})
    assert asked(city_a, "bill", chronic) == {"disease_tier"}


def test_without_bills_the_questions_of_a_bill_to_come_are_asked(city_a: Policy) -> None:
    assert asked(city_a, "bill") == {"disease_tier"}


# ── What the record counts ───────────────────────────────────────────────────────────

IN_A_ROW = ("consecutive_months",)


def asked_for_a_stay(
    *runs: ContributionRun, place: str = "440300", **facts: int
) -> tuple[str, ...]:
    """Return which of the facts that a record may count are asked for a stay."""
    person = Person(status="active", scheme="employee", born=date(1980, 1, 1), facts=facts)
    stay = bill(kind="inpatient", hospital_level="level3", designated=True, total=Decimal(9000))
    stay = replace(stay, last_day=A_DAY, cause="illness")
    answers = Answers(place=place, person=person, bills=(stay,), contributions=runs)
    library = Library.shipped()
    policy, settled = of(library, place), assess(answers, library, A_DAY).settlement.bills
    asked = not_counted(declared_facts(policy, answers, "person"), answers, settled)
    return tuple(fact.id for fact in asked if fact.id in COUNTED_FACTS)


def test_without_a_record_the_months_in_a_row_are_asked() -> None:
    assert asked_for_a_stay() == IN_A_ROW


def test_a_record_that_tells_the_months_in_a_row_is_not_asked_again() -> None:
    assert asked_for_a_stay(run("2015-01", "2025-08")) == ()


def test_what_was_answered_before_stays_in_sight() -> None:
    assert asked_for_a_stay(run("2015-01", "2025-08"), consecutive_months=30) == IN_A_ROW


def test_a_record_that_leaves_the_months_in_a_row_open_is_asked_about() -> None:
    """Paid back on a day that was not typed: the row goes on or began anew."""
    back = run("2024-03", "2024-08", "back_paid")
    assert asked_for_a_stay(run("2015-01", "2024-02"), back, run("2024-09", "2025-08")) == IN_A_ROW


def test_months_that_tell_whether_a_rule_in_doubt_matters_are_asked_too() -> None:
    """Xiamen's scale goes by months in a row; nothing waits for them, but they end the range."""
    back = run("2024-03", "2024-08", "back_paid")
    open_ = (run("2015-01", "2024-02"), back, run("2024-09", "2025-08"))
    assert asked_for_a_stay(place="350200") == IN_A_ROW
    assert asked_for_a_stay(run("2015-01", "2025-08"), place="350200") == ()
    assert asked_for_a_stay(*open_, place="350200") == IN_A_ROW
