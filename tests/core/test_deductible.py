"""What a person bears first: per stay, visit or year, with the year's counters."""

from datetime import date, timedelta
from decimal import Decimal

import pytest

from medins_desktop.core.claim import Bill
from medins_desktop.core.counters import Counters
from medins_desktop.core.deductible import charge_deductible
from medins_desktop.core.explanation import Steps
from medins_desktop.core.policy import Deductible, FallingAmount
from medins_desktop.core.problem import NotSettled
from tests.core.small_policy import D, line_per_stay, parameter, pool_row, rate, stay, yuan

FALLING = FallingAmount(yuan("first", "900"), yuan("less", "200"), None, yuan("least", "300"))


def charge(
    rule: Deductible | None,
    counters: Counters,
    spent: str = "10000",
    bill: Bill | None = None,
    *,
    counts_admission: bool = True,
    earlier: str = "0",
) -> Decimal:
    row = pool_row(deductible=rule, counts_admission=counts_admission)
    charged = charge_deductible(
        row, bill or stay(), counters, D(spent), Steps(), earlier=D(earlier)
    )
    assert isinstance(charged, Decimal)
    return charged


def parameters_named(rule: Deductible, admitted: int, bill: Bill) -> set[str]:
    steps = Steps()
    counters = Counters(admissions={rule.counter: admitted})
    row = pool_row(deductible=rule, counts_admission=True)
    charge_deductible(row, bill, counters, D(10_000), steps)
    return {one.id for step in steps.taken for one in step.parameters()}


def test_a_row_without_deductible_charges_nothing_and_counts_nothing() -> None:
    counters = Counters()
    assert charge(None, counters) == 0
    assert counters == Counters()


def test_the_line_falls_with_the_admission_and_its_last_amount_repeats() -> None:
    counters = Counters()
    rule = line_per_stay("1300", "650")
    assert [charge(rule, counters) for _ in range(4)] == [1300, 650, 650, 650]


def test_a_stay_below_its_deductible_counts_as_an_admission() -> None:
    counters = Counters()
    rule = line_per_stay("1300", "650")
    assert charge(rule, counters, "200") == 200
    assert charge(rule, counters) == 650


def test_a_bill_that_is_no_admission_owes_the_first_line_and_moves_no_counter() -> None:
    counters = Counters()
    rule = line_per_stay("1300", "650")
    assert charge(rule, counters, counts_admission=False) == 1300
    assert charge(rule, counters, counts_admission=False) == 1300
    assert counters.admissions == {}


def test_a_line_falls_by_an_amount_each_time_and_not_below_the_least() -> None:
    counters = Counters()
    rule = line_per_stay(amount=FALLING)
    assert [charge(rule, counters) for _ in range(5)] == [900, 700, 500, 300, 300]


def test_a_line_falls_by_a_share_of_the_first_each_time() -> None:
    # 800, less 30 % of 800 each time: 800, 560, 320, then the least
    counters = Counters()
    amount = FallingAmount(yuan("first", "800"), None, rate("factor", "0.30"), yuan("least", "250"))
    rule = line_per_stay(amount=amount)
    assert [charge(rule, counters) for _ in range(4)] == [800, 560, 320, 250]


def test_a_falling_line_without_a_least_never_goes_below_nothing() -> None:
    counters = Counters()
    rule = line_per_stay(amount=FallingAmount(yuan("first", "500"), yuan("less", "300")))
    assert [charge(rule, counters) for _ in range(3)] == [500, 200, 0]


def test_each_hospital_level_counts_its_own_admissions() -> None:
    counters = Counters()
    rule = line_per_stay("1300", "650", by_level=True)
    assert charge(rule, counters, bill=stay(hospital_level="level3")) == 1300
    assert charge(rule, counters, bill=stay(hospital_level="level2")) == 1300
    assert charge(rule, counters, bill=stay(hospital_level="level3")) == 650


def test_the_limit_of_all_deductibles_holds_over_every_level() -> None:
    counters = Counters()
    rule = line_per_stay("1300", by_level=True, year_limit=yuan("limit", "2000"))
    assert charge(rule, counters, bill=stay(hospital_level="level3")) == 1300
    assert charge(rule, counters, bill=stay(hospital_level="level2")) == 700
    assert charge(rule, counters, bill=stay(hospital_level="level1")) == 0


def test_a_yearly_deductible_is_owed_once() -> None:
    counters = Counters()
    rule = line_per_stay("1800", per="year")
    assert charge(rule, counters, "1500", counts_admission=False) == 1500
    assert charge(rule, counters, "800", counts_admission=False) == 300
    assert charge(rule, counters, "20000", counts_admission=False) == 0


def test_on_a_shared_yearly_counter_a_level_owes_its_amount_less_all_paid_this_year() -> None:
    counters = Counters()
    hospital = Deductible("year", "clinic", yuan("hospital_line", "500"))
    community = Deductible("year", "clinic", yuan("community_line", "200"))
    assert charge(community, counters, "150", counts_admission=False) == 150
    assert charge(hospital, counters, "1000", counts_admission=False) == 350
    assert charge(community, counters, "1000", counts_admission=False) == 0


def test_every_visit_owes_its_own_deductible() -> None:
    counters = Counters()
    rule = Deductible("visit", "emergency", yuan("visit_line", "120"))
    assert [charge(rule, counters, counts_admission=False) for _ in range(2)] == [120, 120]


def long_stay(days: int) -> Bill:
    first = date(2025, 1, 1)
    return stay(first_day=first, last_day=first + timedelta(days=days - 1))


def test_a_long_stay_owes_one_line_for_each_started_period() -> None:
    period = parameter("period", D(30), "days")
    rule = line_per_stay("1300", "650", new_line_after_days=period)
    lines = [charge(rule, Counters(), bill=long_stay(days)) for days in (1, 30, 31, 60, 61)]
    assert lines == [1300, 1300, 1950, 1950, 2600]


def test_a_stay_that_continues_another_owes_what_that_one_has_not_paid() -> None:
    rule = line_per_stay("1300", continues=True)
    assert charge(rule, Counters(), earlier="400") == 900
    assert charge(rule, Counters(), earlier="1300") == 0
    assert charge(rule, Counters(), earlier="2000") == 0


def test_where_the_policy_does_not_say_so_a_continued_stay_owes_its_full_line() -> None:
    assert charge(line_per_stay("1300"), Counters(), earlier="400") == 1300


def test_a_long_stay_whose_first_day_is_not_known_asks_for_it() -> None:
    rule = line_per_stay("1300", new_line_after_days=parameter("period", D(30), "days"))
    with pytest.raises(NotSettled) as refused:
        charge(rule, Counters(), bill=stay(first_day=None, last_day=date(2025, 3, 1)))
    assert refused.value.code == "unknown:from"


def test_the_step_shows_what_was_due_and_what_was_spent() -> None:
    steps = Steps()
    row = pool_row(deductible=line_per_stay("1300", "650"), counts_admission=True)
    charge_deductible(row, stay(), Counters(), D(1000), steps)
    (step,) = steps.taken
    assert (step.code, step.amount) == ("deductible_stay", 1000)
    assert dict(step.inputs) == {"number": 1, "line": 1300, "due": 1300, "spent": 1000}
    assert step.parameter is not None
    assert step.parameter.id == "line"


def test_an_explanation_names_what_a_later_line_has_fallen_by() -> None:
    rule = line_per_stay(amount=FALLING)
    assert parameters_named(rule, 0, stay()) == {"first"}
    assert parameters_named(rule, 1, stay()) == {"first", "less", "least"}


def test_an_explanation_names_the_days_after_which_a_new_line_is_owed() -> None:
    days = parameter("period", D(30), "days")
    rule = line_per_stay("1300", new_line_after_days=days)
    (line,) = parameters_named(rule, 0, stay())
    last = date(2025, 3, 31)
    long_stay = stay(first_day=last - timedelta(days=30), last_day=last)
    assert parameters_named(rule, 0, long_stay) == {line, "period"}
