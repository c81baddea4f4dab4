"""The first row whose conditions hold is used; a fact needed and not known refuses by its name."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from medins_desktop.core.claim import Bill, Cover, Person
from medins_desktop.core.facts import first_that_holds, holds, known_facts, status_on
from medins_desktop.core.policy import Condition
from medins_desktop.core.problem import NotSettled

A_DAY = date(2025, 3, 12)


@dataclass(frozen=True)
class NamedRow:
    name: str
    when: tuple[Condition, ...]


RETIRED = Condition("status", any_of=("retired",))
FROM_70 = Condition("age", at_least=Decimal(70))
UNDER_70 = Condition("age", below=Decimal(70))


def known(
    person: Person | None = None, bill: Bill | None = None, cover: Cover | None = None
) -> dict[str, Any]:
    return known_facts(person or Person(), bill or Bill("1"), cover or Cover(), A_DAY)


def test_the_first_row_that_holds_is_used_though_a_later_one_holds_too() -> None:
    rows = (NamedRow("younger", (UNDER_70,)), NamedRow("any", ()))
    found = first_that_holds(rows, {"age": Decimal(69)})
    assert found is not None
    assert found.name == "younger"


def test_where_no_row_holds_there_is_no_default() -> None:
    assert first_that_holds((NamedRow("older", (FROM_70,)),), {"age": Decimal(69)}) is None


@pytest.mark.parametrize(("age", "holds_at"), [(69, False), (70, True), (71, True)])
def test_a_range_contains_its_lower_edge(age: int, holds_at: bool) -> None:
    assert holds((FROM_70,), {"age": Decimal(age)}) is holds_at


@pytest.mark.parametrize(("age", "holds_at"), [(69, True), (70, False)])
def test_a_range_does_not_contain_its_upper_edge(age: int, holds_at: bool) -> None:
    assert holds((UNDER_70,), {"age": Decimal(age)}) is holds_at


def test_a_range_of_days_is_read_like_a_range_of_numbers() -> None:
    early = Condition("retired_on", below=date(2001, 1, 1))
    assert holds((early,), {"retired_on": date(2000, 12, 31)})
    assert not holds((early,), {"retired_on": date(2001, 1, 1)})


@pytest.mark.parametrize(
    ("fact", "asked"),
    [("age", "born"), ("level", "hospital_level"), ("group", "aid_group"), ("tier", "tier")],
)
def test_a_fact_that_is_not_known_is_named_as_the_case_file_names_it(fact: str, asked: str) -> None:
    with pytest.raises(NotSettled) as refused:
        holds((Condition(fact, any_of=("x",)),), {})
    assert refused.value.code == f"unknown:{asked}"


def test_a_row_that_a_known_fact_rules_out_asks_for_nothing() -> None:
    rows = (NamedRow("old and retired", (FROM_70, RETIRED)), NamedRow("any", ()))
    found = first_that_holds(rows, {"status": "active"})
    assert found is not None
    assert found.name == "any"


def test_somebody_who_has_joined_one_of_the_plans_is_enough() -> None:
    condition = Condition("plan", any_of=("medical", "bundle"))
    assert holds((condition,), known(cover=Cover(mutual_aid=("accident", "bundle"))))
    assert not holds((condition,), known(cover=Cover(mutual_aid=("accident",))))
    assert not holds((condition,), known())


def test_a_yes_or_no_question_is_answered_by_no_too() -> None:
    signed = Condition("contracted_doctor", any_of=(True,))
    assert not holds((signed,), {"contracted_doctor": False})


def test_what_is_left_out_is_read_as_the_case_format_says() -> None:
    facts = known()
    assert (facts["scheme"], facts["group"], facts["care"]) == ("employee", "none", "home")
    assert (facts["status"], facts["age"], facts["level"]) == (None, None, None)


def test_the_age_is_that_of_the_bills_day() -> None:
    assert known(Person(born=date(1955, 3, 12)))["age"] == 70
    assert known(Person(born=date(1955, 3, 13)))["age"] == 69


def test_a_bill_and_a_person_each_answer_their_own_questions() -> None:
    facts = known(Person(facts={"contracted_doctor": True}), Bill("1", facts={"tier": "heart"}))
    assert (facts["contracted_doctor"], facts["tier"]) == (True, "heart")


def test_nobody_can_type_over_a_built_in_fact() -> None:
    assert known(Person(status="active", facts={"status": "retired"}))["status"] == "active"
    asked_by_a_place = Bill("1", facts={"commercial_excluded": True})
    assert known(bill=asked_by_a_place)["commercial_excluded"] is False


def test_somebody_who_has_retired_since_was_at_work_on_earlier_days() -> None:
    person = Person(status="retired", retired_on=date(2025, 7, 1))
    assert status_on(person, date(2025, 6, 30)) == "active"
    assert status_on(person, date(2025, 7, 1)) == "retired"
    assert status_on(Person(status="retired"), date(2025, 6, 30)) == "retired"
    assert status_on(Person(), date(2025, 6, 30)) is None


def test_a_condition_that_names_no_answer_never_holds() -> None:
    assert not holds((Condition("status"),), {"status": "retired"})
