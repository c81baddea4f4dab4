"""The statutory month of retirement, and the years that are there and missing then."""

from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medins_desktop.core.claim import Person
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.cover import Judge
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.months import Month
from medins_desktop.core.national import National, RetirementDelay
from medins_desktop.core.policy import Condition
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.record import CoverRow, Record, RetirementRow
from medins_desktop.core.retirement import (
    Insured,
    delayed,
    retirement_month,
    retirement_step,
    statutory,
    years_required,
)
from medins_desktop.packs.library import Library
from medins_desktop.packs.records import records_of
from tests.core.small_policy import D, parameter

M = Month.parse
ROWS = records_of(Library.shipped()).national.retirement
MEN, WOMEN_55, WOMEN_50 = ROWS
TODAY = date(2025, 6, 15)


# ── The statutory month ──────────────────────────────────────────────────────────────


def counted_month_by_month(born: Month, age: int, each: int, most: int) -> int:
    """Count the delay literally: each started step of `each` months since 2025-01 adds one."""
    year, month = born.year + age, born.month
    delay, y, m, left = 0, 2025, 1, 0
    while (y, m) <= (year, month):
        if left == 0:
            delay, left = delay + 1, each
        left -= 1
        y, m = (y, m + 1) if m < 12 else (y + 1, 1)
    return min(delay, most)


@pytest.mark.parametrize(
    ("row", "each", "most"), [(MEN, 4, 36), (WOMEN_55, 4, 36), (WOMEN_50, 2, 60)]
)
def test_every_month_of_birth_agrees_with_counting_step_by_step(
    row: RetirementDelay, each: int, most: int
) -> None:
    for n in range(30 * 12):
        original = Month(2020, 1) + n
        born = original + -12 * row.age
        found = delayed(born, row)
        assert found.original == original
        assert found.delay == counted_month_by_month(born, row.age, each, most), original
        years, months = found.age_then
        assert found.retires == born + 12 * years + months


@pytest.mark.parametrize(
    ("born", "row", "retires", "age"),
    [
        ("1964-12", MEN, "2024-12", (60, 0)),  # before the rule
        ("1965-01", MEN, "2025-02", (60, 1)),  # the first delayed
        ("1965-04", MEN, "2025-05", (60, 1)),  # the last of the first four
        ("1965-05", MEN, "2025-07", (60, 2)),  # domain part 10, example 13
        ("1976-08", MEN, "2039-07", (62, 11)),
        ("1976-09", MEN, "2039-09", (63, 0)),  # the whole delay of three years
        ("1990-12", MEN, "2053-12", (63, 0)),
        ("1969-12", WOMEN_55, "2024-12", (55, 0)),
        ("1970-01", WOMEN_55, "2025-02", (55, 1)),
        ("1981-08", WOMEN_55, "2039-07", (57, 11)),
        ("1981-09", WOMEN_55, "2039-09", (58, 0)),
        ("1974-12", WOMEN_50, "2024-12", (50, 0)),
        ("1975-02", WOMEN_50, "2025-03", (50, 1)),
        ("1975-03", WOMEN_50, "2025-05", (50, 2)),
        ("1984-10", WOMEN_50, "2039-09", (54, 11)),
        ("1984-11", WOMEN_50, "2039-11", (55, 0)),
    ],
)
def test_the_boundary_months_of_the_table(
    born: str, row: RetirementDelay, retires: str, age: tuple[int, int]
) -> None:
    found = delayed(M(born), row)
    assert (str(found.retires), found.age_then) == (retires, age)


@pytest.mark.parametrize("born", [date(1965, 5, 1), date(1965, 5, 31)])
def test_the_day_of_birth_in_its_month_does_not_matter(born: date) -> None:
    (found,) = statutory(Person(born=born, sex="male"), ROWS)
    assert (str(found.retires), found.age_then) == ("2025-07", (60, 2))


def test_born_on_29_february() -> None:
    (found,) = statutory(Person(born=date(1968, 2, 29), sex="male"), ROWS)
    # original 2028-02, 37 months after 2025-01: 37 div 4 + 1 = 10
    assert (str(found.original), found.delay, str(found.retires)) == ("2028-02", 10, "2028-12")


def test_a_later_birth_never_retires_earlier() -> None:
    for row in ROWS:
        retires = [delayed(Month(1950, 1) + n, row).retires for n in range(800)]
        assert retires == sorted(retires)


def test_without_the_original_age_a_woman_gets_both() -> None:
    both = statutory(Person(born=date(1980, 1, 1), sex="female"), ROWS)
    assert [found.age for found in both] == [50, 55]
    (one,) = statutory(Person(born=date(1980, 1, 1), sex="female", retirement_age=55), ROWS)
    assert one == both[1]


@pytest.mark.parametrize(
    ("person", "code"),
    [
        (Person(sex="male"), "unknown:born"),
        (Person(born=date(1970, 1, 1)), "unknown:sex"),
        (Person(born=date(1970, 1, 1), sex="male", retirement_age=55), "no_rule:retirement_age"),
    ],
)
def test_what_is_lacking_is_named(person: Person, code: str) -> None:
    with pytest.raises(NotSettled, match=f"^{code}$"):
        statutory(person, ROWS)


def test_who_has_retired_did_so_when_they_did() -> None:
    person = Person(
        born=date(1965, 5, 1), sex="male", status="retired", retired_on=date(2020, 3, 9)
    )
    (found,) = statutory(person, ROWS)
    assert str(retirement_month(found, person)) == "2020-03"
    assert str(retirement_month(found, Person(status="retired"))) == "2025-07"


# ── The years ────────────────────────────────────────────────────────────────────────

MAN = Person(born=date(1965, 5, 1), sex="male")
AT = M("2025-07")


def years(id_: str, number: int) -> Any:
    return parameter(id_, D(number), "years")


def record(*rows: RetirementRow, place: str = "440100", cover: tuple[CoverRow, ...] = ()) -> Record:
    return Record(place, {}, 2025, {}, {}, {}, (), (), {}, retirement=rows, cover=cover)


def required(*records: Record, runs: tuple[ContributionRun, ...], person: Person = MAN) -> Any:
    by_place = {one.place: one for one in records}
    judge = Judge(lambda place, _: by_place.get(place), lambda _: National())
    return years_required(records, AT, Insured(person, runs, TODAY), judge)


def run(first: str, last: str, source: str = "employer", **more: Any) -> ContributionRun:
    return ContributionRun(M(first), M(last), source, **more)  # type: ignore[arg-type]


THIRTY = RetirementRow((), years("y", 30))


def test_a_man_with_120_months_of_360_lacks_240() -> None:
    (found,) = required(record(THIRTY), runs=(run("2010-01", "2019-12"),))
    assert (found.in_all.required, found.in_all.projected, found.missing) == (360, 120, 240)


def test_a_record_that_runs_counts_up_to_the_month_before_retirement() -> None:
    (found,) = required(record(THIRTY), runs=(run("2015-01", "2025-05"),))
    assert found.in_all.projected == 126  # 2015-01 to 2025-06


def test_exactly_the_years_required_lacks_nothing() -> None:
    (found,) = required(record(THIRTY), runs=(run("1990-01", "2019-12"),))
    assert (found.in_all.projected, found.missing) == (360, 0)
    (short,) = required(record(THIRTY), runs=(run("1990-02", "2019-12"),))
    assert short.missing == 1


def test_deemed_months_count_as_years_but_not_as_really_paid() -> None:
    row = RetirementRow((), years("y", 25), actual_years=years("a", 10))
    deemed, paid = run("1985-01", "2014-12", "deemed"), run("2020-01", "2021-12")
    (found,) = required(record(row), runs=(deemed, paid))
    assert found.in_all.missing == 0
    assert (found.actual.projected, found.missing) == (24, 96)


def test_years_really_paid_count_in_the_place_or_its_province() -> None:
    runs = (run("2000-01", "2009-12", place="440300"), run("2010-01", "2010-12", place="430100"))

    def really(actual_in: str) -> int | None:
        row = RetirementRow((), years("y", 1), actual_years=years("a", 15), actual_in=actual_in)
        (found,) = required(record(row), runs=runs)
        return None if found.actual is None else found.actual.projected

    assert (really("place"), really("province"), really("anywhere")) == (0, 120, 132)


def test_years_without_a_break_do_instead_of_years_in_all() -> None:
    row = RetirementRow((), years("y", 20), or_continuous_years=years("c", 15))
    grace = CoverRow("employer", (), grace_months=parameter("g", D(4), "months"))
    runs = (run("2010-01", "2017-12"), run("2018-05", "2025-05"))
    (found,) = required(record(row, cover=(grace,)), runs=runs)
    # 96 + 86 to 2025-06; the gap of four months breaks nothing
    assert (found.in_all.projected, found.in_all.missing) == (182, 58)
    assert (found.consecutive.projected, found.missing) == (182, 0)
    (broken,) = required(record(row), runs=runs)
    assert (broken.consecutive.projected, broken.consecutive.missing) == (86, 94)
    assert broken.missing == 58


def test_without_a_record_of_contributions_nothing_is_said_to_be_missing() -> None:
    (found,) = required(record(THIRTY), runs=())
    assert (found.in_all.required, found.in_all.projected, found.missing) == (360, None, None)


def test_a_requirement_of_unknown_size_leaves_the_missing_months_unknown() -> None:
    asked = Parameter("a", None, "years", (), "user", asks_for="a")
    row = RetirementRow((), years("y", 30), actual_years=asked)
    (found,) = required(record(row), runs=(run("1980-01", "2019-12"),))
    assert (found.in_all.missing, found.actual.required, found.missing) == (0, None, None)
    assert found.unknown == ("a",)


def test_with_several_places_or_an_unknown_answer_every_rule_that_may_hold_is_given() -> None:
    men = RetirementRow((Condition("sex", any_of=("male",)),), years("m", 25))
    women = RetirementRow((Condition("sex", any_of=("female",)),), years("w", 20))
    runs = (run("2010-01", "2019-12"),)
    found = required(record(men, women), record(THIRTY), runs=runs)
    assert [one.in_all.required for one in found] == [300, 360]
    nobody = Person(born=MAN.born, retirement_age=60)
    found = required(record(men, women), runs=runs, person=nobody)
    assert [one.in_all.required for one in found] == [300, 240]
    assert required(record(), runs=runs) == ()


def test_the_explanation_ends_in_the_missing_months() -> None:
    (found,) = statutory(MAN, ROWS)
    (one,) = required(record(THIRTY), runs=(run("2010-01", "2019-12"),))
    step = retirement_step(found, one)
    assert (step.code, step.amount, step.parameter) == ("missing_months", 240, THIRTY.years)
    retires = step.find("retires")
    assert retires is not None
    assert (retires.amount, retires.parameter) == (2, MEN.rule)


@given(st.integers(0, 400), st.integers(1, 40))
def test_missing_and_there_make_up_what_is_required(length: int, needed: int) -> None:
    row = RetirementRow((), years("y", needed))
    runs = (ContributionRun(M("1980-01"), M("1980-01") + length, "employer"),)
    (found,) = required(record(row), runs=runs)
    assert found.missing == max(needed * 12 - found.in_all.projected, 0)
