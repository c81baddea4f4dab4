"""A question of the place left open: the range over its answers, and what narrows it most."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from medins_desktop.charts.cost_curves import cost_curves
from medins_desktop.core.claim import Bill, Person
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import Assessment, assess
from medins_desktop.interview.sheet_check import check_sheet
from medins_desktop.packs.library import Library
from tests.core.small_policy import D

TODAY = date(2025, 12, 31)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.shipped()


def visit(id_: str, total: str, day: str = "2025-03-01", **more: Any) -> Bill:
    """Return a visit at level 2, wholly in scope."""
    told = {"kind": "outpatient", "hospital_level": "level2", "in_scope": D(total)}
    return Bill(id_, total=D(total), first_day=date.fromisoformat(day), **{**told, **more})


def shenzhen(library: Library, *bills: Any, **facts: Any) -> Assessment:
    person = Person(status="active", born=date(1975, 3, 1), facts=facts)
    wage = {"average_annual_wage": "60000"}  # of which a cap is 3 %: 1,800
    return assess(
        Answers(place="440300", person=person, bills=bills, overrides=wage), library, TODAY
    )


def test_the_range_goes_over_every_answer_and_the_next_question_that_it_raises(
    library: Library,
) -> None:
    """1,000 at level 2: 200 to 1,000.

    Tier 1: ordinary 65 %, consultation 70 %, equipment 80 % are paid, so that 350, 300 or
    200 are left; tier 2 outside the bound clinic: nothing is paid.
    """
    found = shenzhen(library, visit("1", "1000"))
    [settled] = found.settlement.bills
    assert settled.own_cost_range == (D(200), D(1000))
    assert found.settlement.years[0].own_cost_range == (D(200), D(1000))
    assert found.complete
    answers = [dict(variant.given) for variant in found.variants]
    assert len(answers) == 4
    assert {"person.facts.tier": "tier2"} in answers


def test_the_question_named_first_narrows_it_most(library: Library) -> None:
    """With the tier 150 are left open at worst; with the kind of item 650 (350 to 1,000)."""
    found = shenzhen(library, visit("1", "1000"))
    assert [one.path for one in found.open_questions] == [
        "person.facts.tier",
        "bills[0].facts.item_kind",
    ]


def test_answering_narrows_the_range_to_the_figure(library: Library) -> None:
    found = shenzhen(library, visit("1", "1000"), tier="tier1")
    assert found.settlement.bills[0].own_cost_range == (D(200), D(350))
    item = visit("1", "1000", facts={"item_kind": "equipment"})
    known = shenzhen(library, item, tier="tier1")
    assert known.settlement.bills[0].own_cost_range is None
    assert known.settlement.bills[0].sums is not None
    assert known.settlement.bills[0].sums.own_cost == D(200)
    assert (known.open_questions, known.variants) == ((), ())


def test_an_answer_that_makes_no_difference_leaves_a_figure(library: Library) -> None:
    """Nothing was spent: whatever the answer, nothing is paid."""
    found = shenzhen(library, visit("1", "0"))
    assert found.settlement.bills[0].own_cost_range is None


def test_more_than_two_questions_wait_as_before(library: Library) -> None:
    found = shenzhen(library, visit("1", "1000"), visit("2", "500", "2025-04-01"))
    assert [one.refused for one in found.settlement.bills] == [
        ("unknown:tier",),
        ("depends_on:1",),
    ]
    assert found.open_questions == ()


def test_a_year_that_waits_for_something_else_still_waits(library: Library) -> None:
    """One bill of the year has no total: whatever the tier, its year has no sum."""
    lacking = replace(visit("2", "1"), total=None, in_scope=None)
    found = shenzhen(library, visit("1", "1000"), lacking)
    assert found.settlement.years[0].sums is None


def test_two_years_are_told_apart(library: Library) -> None:
    """Guangzhou: 80 % at level 1 of the institution that one chose, nothing elsewhere."""
    person = Person(status="active", born=date(1975, 3, 1))
    known = visit(
        "2", "100", "2026-02-01", hospital_level="level1", facts={"chosen_institution": True}
    )
    asked = visit("1", "100", hospital_level="level1")
    found = assess(Answers(place="440100", person=person, bills=(asked, known)), library, TODAY)
    first, second = found.settlement.years
    assert first.own_cost_range == (D(20), D(100))
    assert second.own_cost_range is None
    assert second.sums is not None
    assert second.sums.own_cost == D(20)


def test_the_chart_runs_from_the_figures_shown_to_the_highest_answer(library: Library) -> None:
    found = shenzhen(library, visit("1", "1000", in_scope=None, outside_catalogue=D(0)))
    curves = cost_curves(found, library, "1")
    assert curves is not None
    assert curves.high is not None
    high = zip(curves.high.knots, curves.high.own_cost, strict=True)
    assert all(own == total for total, own in high)  # tier 2 elsewhere: nothing is paid


def test_a_range_over_answers_is_never_held_against_a_sheet(library: Library) -> None:
    sheet = {"psn_part_amt": D(350)}
    found = shenzhen(library, visit("1", "1000", sheet=sheet))
    assert check_sheet(found, "1").line("psn_part_amt").state == "not_computed"
