"""A slip in the name of an answer is said; answers to another place's questions may stay."""

from datetime import date

import pytest

from medins_desktop.core.claim import Bill, Person
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import assess
from medins_desktop.packs.library import Library
from medins_desktop.wording.problems import problem_text

TODAY = date(2025, 12, 31)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.shipped()


def test_an_answer_that_no_place_asks_for_is_an_error_with_its_place(library: Library) -> None:
    bill = Bill("1", facts={"item_knd": "equipment"})
    answers = Answers(place="440300", person=Person(facts={"teir": "tier1"}), bills=(bill,))
    found = assess(answers, library, TODAY).problems
    assert [(p.code, p.where) for p in found] == [
        ("unknown_answer", "person.facts.teir"),
        ("unknown_answer", "bills[0].facts.item_knd"),
    ]
    said = problem_text(found[0])
    assert "person.facts.teir" in said
    assert "tier" in said


def test_answers_of_another_place_of_the_record_and_numbers_may_stay(library: Library) -> None:
    facts = {"tier": "tier1", "wage_area": "first", "resident_years": 3}
    answers = Answers(place="110000", person=Person(facts=facts))
    assert assess(answers, library, TODAY).problems == ()
