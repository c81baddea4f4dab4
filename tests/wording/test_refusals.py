"""Why a bill gets no money or no figure, and which door is open instead."""

from functools import cache

import pytest
from PySide6.QtWidgets import QApplication

from medins_desktop.core.claim import Bill
from medins_desktop.core.facts import ASKED_AS
from medins_desktop.core.policy import BUILT_IN_FACTS, Policy
from medins_desktop.packs.library import Choice, Library
from medins_desktop.packs.records import records_of
from medins_desktop.wording.language import load_language
from medins_desktop.wording.names import field_name
from medins_desktop.wording.record_refusals import RECORD_REFUSALS
from medins_desktop.wording.refusals import refusal_line, refusal_text
from tests.core.random_settlements import FOLDERS, library, made
from tests.core.small_policy import A_DAY
from tests.core.small_record import a_record

pytestmark = pytest.mark.usefixtures("in_english")

# Those of the case format: settled as all own cost, or without amounts.
CODES = (
    "work_injury",
    "third_party",
    "public_health",
    "abroad",
    "not_designated",
    "not_covered",
    "waiting",
    "suspended",
    "no_policy",
    "cap_unknown",
    "no_rule:inpatient",
    "no_rule:unfiled",
    "no_rule:critical_illness",
    "unknown:born",
    "unknown:total",
    "depends_on:1",
    "depends_on:already_used",
    *RECORD_REFUSALS,
)


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize("code", CODES)
def test_every_refusal_has_a_reason_and_a_door(
    code: str, language: str, in_english: QApplication
) -> None:
    load_language(language, in_english)
    reason, door = refusal_text(code)
    assert len(reason) > 5
    assert len(door) > 5
    assert "{" not in reason + door


@cache
def many_refusals() -> list[tuple[str, Policy | None]]:
    """Return the refusals of random settlements, the same for both languages."""
    every = (made(folder, seed).low() for folder in FOLDERS for seed in range(200))
    bills = (bill for result in every for bill in result.bills)
    return [(code, bill.policy) for bill in bills for code in bill.refused]


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_refusal_of_many_settlements_has_words(
    language: str, in_english: QApplication
) -> None:
    load_language(language, in_english)
    for code, policy in many_refusals():
        assert all(refusal_text(code, policy))
    kinds = {code.partition(":")[0] for code, _ in many_refusals()}
    assert kinds >= {"no_rule", "unknown", "depends_on", "cap_unknown", "work_injury"}


def test_what_has_no_rule_is_called_by_its_name() -> None:
    assert refusal_text("no_rule:day_surgery")[0] == "No rule was found for this: Day surgery."
    assert refusal_text("no_rule:unfiled")[0] == "No rule was found for this: Away, not filed."
    assert "Mutual aid" in refusal_text("no_rule:mutual_aid")[0]


def test_a_missing_answer_is_called_by_its_question() -> None:
    policy = library(FOLDERS[1]).policy(Choice("900001", "employee"), A_DAY)
    asked = refusal_text("unknown:disease_tier", policy)[0]
    assert asked == "One answer is missing: Which group of chronic illness."
    teaching = library(FOLDERS[0]).policy(Choice("teaching", "employee"), A_DAY)
    wage = refusal_text("unknown:average_annual_wage", teaching)[0]
    assert wage == "One answer is missing: Local average annual wage (yuan)."


@pytest.mark.parametrize("fact", [f for f in BUILT_IN_FACTS if f != "plan"])
def test_every_built_in_fact_is_asked_for_in_words(fact: str, in_english: QApplication) -> None:
    load_language("zh", in_english)
    asked = ASKED_AS.get(fact, fact)
    assert field_name(asked) != asked


def test_a_bill_is_waited_for_by_its_id_whatever_that_is() -> None:
    assert refusal_text("depends_on:abroad")[0].endswith("same year: abroad.")


def test_a_bill_from_before_the_typed_sums_is_no_bill_to_wait_for() -> None:
    assert "sums were typed in" in refusal_text("depends_on:already_used")[0]


def test_a_missing_answer_about_the_record_is_called_by_its_question() -> None:
    record = records_of(library(FOLDERS[0])).record(Choice("430100", "employee"), A_DAY)
    asked = refusal_text("unknown:wage_area", record)[0]
    assert asked == "One answer is missing: In which minimum-wage area is your employer."


def test_a_level_without_rule_is_named_with_the_levels_that_have_one() -> None:
    """Dalian has rates of stays for hospitals from level 1 up, none for community care."""
    dalian = Library.shipped().latest(Choice("210200", "employee"))
    stay = Bill("1", kind="inpatient", hospital_level="community")
    assert refusal_text("no_rule:inpatient", dalian, stay) == (
        "No rule was found for this: Hospital stay, Community.",
        "The program computes nothing rather than guess. Ask the agency of this place. "
        "There are rules for: Level 1, Level 2, Level 3 or Above level 3 (provincial, "
        "ministry).",
    )


def test_an_emergency_away_from_home_is_not_called_a_kind_of_care() -> None:
    stay = Bill("1", kind="inpatient", care="emergency", hospital_level="level3")
    rescue = Bill("1", kind="emergency", hospital_level="level3")
    chengdu = Library.shipped().latest(Choice("510100", "employee"))
    away, here = (refusal_text("no_rule:emergency", chengdu, one)[0] for one in (stay, rescue))
    assert away == "No rule was found for this: Away, emergency."
    assert here == "No rule was found for this: Emergency rescue."


def test_a_kind_without_any_rule_is_named_alone() -> None:
    tianjin = Library.shipped().latest(Choice("120000", "employee"))
    bought = Bill("1", kind="pharmacy", hospital_level="level1")
    reason, door = refusal_text("no_rule:pharmacy", tianjin, bought)
    assert reason == "No rule was found for this: Pharmacy."
    assert "There are rules" not in door


def test_what_a_record_lacks_is_not_said_of_a_bill() -> None:
    of_bill = refusal_line("unknown:contributions")
    of_record = refusal_line("unknown:contributions", a_record(()))
    assert "day of this bill" in of_bill
    assert of_record.startswith("The months paid so far are not known.")
