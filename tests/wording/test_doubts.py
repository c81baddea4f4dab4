"""What is not known is said where it makes a range, with the question that may end it."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from medins_desktop.core.claim import Bill, Person
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import assess
from medins_desktop.packs.library import Library
from medins_desktop.wording.doubts import doubt_texts
from tests.interview.newcomer import newcomer_in_xiamen

pytestmark = pytest.mark.usefixtures("in_english")

NEWCOMER = newcomer_in_xiamen(8).person
STAY = replace(
    newcomer_in_xiamen(total="20000").bills[0],
    in_scope=None,
    outside_catalogue=Decimal(0),
    over_price_limit=Decimal(0),
    class_b=Decimal(1000),
)


def said(person: Person, *bills: Bill, without: str = "") -> list[str]:
    case = Answers(place="350200", person=person, bills=bills)
    return list(doubt_texts(assess(case, Library.shipped(), date(2025, 9, 1)), without=without))


def test_every_doubt_is_a_sentence() -> None:
    """Xiamen: class B not known, a yearly limit of unknown basis, half of the benefit perhaps."""
    large = replace(STAY, total=Decimal(300000))
    bands = {"large_amount_bands": "0:0.5"}  # else both bases of the limit come to the same
    case = Answers(place="350200", person=NEWCOMER, bills=(large,), overrides=bands)
    texts = list(doubt_texts(assess(case, Library.shipped(), date(2025, 9, 1))))
    assert len(texts) == len({"part", "cap", "class B"})
    assert "only a part of the benefit" in texts[0]
    assert "spending or payments" in texts[1]
    assert "class B" in texts[2]


def test_the_question_that_may_end_it_follows() -> None:
    texts = said(replace(NEWCOMER, facts={}), STAY)
    assert texts[-1].endswith(
        "How many months in a row had you been covered by the day of the bill?"
    )


def test_one_that_is_said_elsewhere_is_left_out() -> None:
    assert all("class B" not in text for text in said(NEWCOMER, STAY, without="class_b_rate"))


def test_a_settlement_without_doubt_says_nothing() -> None:
    long = replace(NEWCOMER, facts={"consecutive_months": 60})
    assert said(long, replace(STAY, class_b_rate=Decimal("0.1"))) == []
