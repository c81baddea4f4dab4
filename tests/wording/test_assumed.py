"""What was left out is said in a sentence, that of a place's own question in the file's words."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from medins_desktop.core.claim import Bill, Cover, Person, TopUp
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import Assessment, assess
from medins_desktop.packs.library import Library
from medins_desktop.wording.assumed import assumed_texts
from medins_desktop.wording.language import load_language

DAY = date(2025, 3, 12)
STAY = Bill("1", "inpatient", first_day=DAY, hospital_level="level3", total=Decimal(10000))
LEFT_OUT = Answers(place="110000", person=Person(status="active"), bills=(STAY,))
IN_JINAN = replace(LEFT_OUT, place="370100")


def assessed(answers: Answers) -> Assessment:
    return assess(answers, Library.shipped(), date(2025, 9, 30))


def test_everything_left_out_is_said_in_both_languages(in_english: QApplication) -> None:
    found = assessed(LEFT_OUT)
    english = assumed_texts(found)
    assert len(english) == len(found.assumed) == 8
    load_language("zh", in_english)
    chinese = assumed_texts(found)
    assert not set(english) & set(chinese)


@pytest.mark.usefixtures("in_english")
def test_that_commercial_insurance_excludes_nothing_is_said_where_there_is_one() -> None:
    insured = Cover(commercial=TopUp(Decimal(0), Decimal("0.5")))
    said = assumed_texts(assessed(replace(LEFT_OUT, cover=insured)))
    assert "Commercial insurance excludes no bill of which you did not say so." in said
    assert "No other cover; the account is not used." not in said


@pytest.mark.usefixtures("in_english")
def test_a_question_with_a_usual_answer_need_not_be_answered() -> None:
    """Jinan, level 3: deductible 1,000, (10,000 - 1,000) x 85 % = 7,650; own cost 2,350."""
    found = assessed(IN_JINAN)
    assert found.settlement.bills[0].sums is not None
    assert found.settlement.bills[0].sums.own_cost == Decimal("2350.00")
    assert "facts.chinese_medicine_hospital" in found.assumed
    assert assumed_texts(found)[-1] == "It was not a hospital of Chinese medicine."


def test_once_it_is_answered_nothing_is_assumed() -> None:
    """A hospital of Chinese medicine: deductible 800, (10,000 - 800) x 85 % = 7,820."""
    stay = replace(STAY, facts={"chinese_medicine_hospital": True})
    found = assessed(replace(IN_JINAN, bills=(stay,)))
    assert found.settlement.bills[0].sums is not None
    assert found.settlement.bills[0].sums.own_cost == Decimal("2180.00")
    assert "facts.chinese_medicine_hospital" not in found.assumed
