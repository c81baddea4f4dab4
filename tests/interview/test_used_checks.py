"""Counters typed for bills that are not at hand: named as the policy names them."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal

from medins_desktop.core.claim import Bill, Person, UsedBefore
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import assess
from medins_desktop.packs.library import Library

D = Decimal
STAY = Bill(
    "1",
    kind="inpatient",
    first_day=date(2025, 8, 1),
    last_day=date(2025, 8, 9),
    hospital_level="level3",
    total=D(200_000),
    in_scope=D(200_000),
)


def case(year: str = "2025-01", **typed: Mapping[str, Decimal]) -> Answers:
    used = replace(UsedBefore(year, date(2025, 7, 1)), **typed)
    person = Person(status="active", already_used=(used,))
    return Answers(place="110000", person=person, bills=(STAY,))


def faults(answers: Answers) -> list[tuple[str, str]]:
    assessment = assess(answers, Library.shipped(), date(2025, 12, 31))
    return [(problem.code, problem.where) for problem in assessment.problems]


def test_what_the_fund_has_paid_before_leaves_less_room_under_its_cap() -> None:
    answers = case(paid={"pool_year": D(90_000)})
    settled = assess(answers, Library.shipped(), date(2025, 12, 31)).settlement.bills[0]
    assert settled.sums is not None
    assert settled.sums.paid["pool"] == D("10000.00")


def test_a_counter_that_the_place_does_not_have_is_named() -> None:
    assert faults(case(paid={"pool": D(90_000)})) == [
        ("unknown_counter", "person.already_used[0].paid.pool"),
    ]


def test_a_year_begins_in_the_month_in_which_medical_years_begin() -> None:
    assert faults(case("2025-03")) == [("no_medical_year", "person.already_used[0].year")]


def test_a_bill_of_the_first_year_of_all_is_refused_by_its_day() -> None:
    answers = Answers(place="110000", bills=(replace(STAY, first_day=date(1, 1, 1)),))
    assert faults(answers) == [("day_out_of_range", "bills[0].from")]
