"""What it costs, and until when, to make up for missing medical years."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from medins_desktop.core.claim import Person
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.cover import Judge
from medins_desktop.core.missing_years import Way, ways_to_close
from medins_desktop.core.months import Month
from medins_desktop.core.national import National
from medins_desktop.core.record import (
    ContributionBase,
    ContributionPart,
    ContributionRow,
    MissingMonthPrice,
    PremiumRow,
    Record,
    RetirementRow,
)
from medins_desktop.core.retirement import Insured, years_required
from tests.core.small_policy import D, parameter, rate, yuan

M = Month.parse
AT = M("2025-07")
MAN = Person(born=date(1965, 5, 1), sex="male", monthly_wage=D(8000))
YES, NO = parameter("yes", D(1), "yes_no"), parameter("no", D(0), "yes_no")
FLEXIBLE = ContributionRow(
    "flexible",
    (),
    ContributionBase(amount=yuan("b", "6000")),
    (ContributionPart("person", "basic", rate("f", "0.10")),),
)
EMPLOYED = ContributionRow(
    "employer",
    (),
    ContributionBase(ceiling=yuan("c", "7000")),
    (ContributionPart("employer", "basic", rate("e", "0.08")),),
)
ROW = RetirementRow(
    (),
    parameter("y", D(30), "years"),
    pay_on=YES,
    lump=YES,
    price=MissingMonthPrice(rate("e", "0.08"), yuan("average", "12345.67")),
)
RECORD = Record(
    "440100",
    {},
    2025,
    {},
    {},
    {},
    (),
    (),
    {},
    contributions=(EMPLOYED, FLEXIBLE),
    retirement=(ROW,),
    premiums=(PremiumRow((), yuan("premium", "400")),),
)


def ways(
    *runs: ContributionRun, row: RetirementRow = ROW, today: str = "2025-06-15", **record: Any
) -> dict[str, Way]:
    place = replace(RECORD, retirement=(row,), **record)
    insured = Insured(MAN, runs, date.fromisoformat(today))
    judge = Judge(lambda _, __: place, lambda _: National())
    (years,) = years_required((place,), AT, insured, judge)
    return {way.code: way for way in ways_to_close(years, AT, place, insured)}


def run(first: str, last: str) -> ContributionRun:
    return ContributionRun(M(first), M(last), "employer")


PAYS = run("2015-07", "2025-06")  # 120 months at retirement, 240 missing
STOPPED = run("2010-01", "2019-12")


def test_who_pays_now_goes_on_after_retirement_until_the_years_are_there() -> None:
    way = ways(PAYS)["pay_on"]
    assert (way.months, way.price, way.cost) == (240, 600, 144_000)
    assert (str(way.first), str(way.last), str(way.cover_from)) == ("2025-07", "2045-06", "2045-07")
    assert way.allowed is True


def test_who_stopped_may_begin_again_next_month() -> None:
    way = ways(STOPPED, today="2020-06-15")["pay_on"]
    assert (str(way.first), str(way.last)) == ("2020-07", "2040-06")


def test_months_before_retirement_need_nobodys_leave_those_after_it_do() -> None:
    almost = run("1995-07", "2025-04")  # 358 of 360, stopped
    unasked = replace(ROW, pay_on=NO)
    before = ways(almost, today="2025-05-20", row=unasked)
    assert "pay_on" not in before  # the month under way may still be paid
    early = ways(almost, today="2025-06-15", row=unasked)["pay_on"]
    assert (str(early.first), str(early.last), early.allowed) == ("2025-07", "2025-08", False)
    longer = ways(run("1995-01", "2024-10"), row=unasked, today="2025-01-15")["pay_on"]
    assert (str(longer.first), str(longer.last), longer.allowed) == ("2025-02", "2025-03", True)
    assert str(longer.cover_from) == "2025-07"


@pytest.mark.parametrize(("rule", "allowed"), [(YES, True), (NO, False), (None, None)])
def test_where_the_place_does_not_say_so_nobody_knows_whether_one_may(
    rule: Any, allowed: bool | None
) -> None:
    found = ways(PAYS, row=replace(ROW, pay_on=rule, lump=rule))
    assert (found["pay_on"].allowed, found["lump"].allowed) == (allowed, allowed)


def test_a_lump_sum_is_months_times_base_times_rate_rounded_once() -> None:
    way = ways(PAYS)["lump"]
    # 240 × 12,345.67 × 8 % = 237,036.864
    assert (way.cost, way.unknown) == (D("237036.86"), ())
    assert (str(way.first), str(way.cover_from)) == ("2025-07", "2025-08")


def test_a_lump_sum_may_be_of_the_persons_own_base_within_the_limits() -> None:
    own = replace(ROW, price=MissingMonthPrice(rate("e", "0.08"), None, own_base=True))
    assert ways(PAYS, row=own)["lump"].cost == 240 * 560  # 7,000, not the wage of 8,000


@pytest.mark.parametrize(
    "price",
    [None, MissingMonthPrice(None, yuan("b", "6000")), MissingMonthPrice(rate("r", "0.08"))],
)
def test_a_price_that_is_not_known_is_said_never_guessed(price: Any) -> None:
    way = ways(PAYS, row=replace(ROW, price=price))["lump"]
    assert (way.cost, way.unknown) == (None, ("no_rule:lump_price",))


def test_whether_a_lump_sum_counts_as_really_paid_is_not_known() -> None:
    row = replace(ROW, actual_years=parameter("a", D(15), "years"))
    assert ways(PAYS, row=row)["lump"].unknown == ("unknown:lump_counts_as_actual",)
    enough = replace(ROW, actual_years=parameter("a", D(10), "years"))
    assert ways(PAYS, row=enough)["lump"].unknown == ()


def test_residents_pay_by_the_year_and_are_never_covered_for_life() -> None:
    way = ways(PAYS)["resident"]
    assert (way.price, way.cost, way.last, way.cover_from) == (400, None, None, None)
    assert ways(PAYS, premiums=())["resident"].unknown == ("no_rule:resident_premium",)


def test_a_place_without_a_rule_for_flexible_payers_has_no_price_of_paying_on() -> None:
    way = ways(PAYS, contributions=(EMPLOYED,))["pay_on"]
    assert (way.price, way.cost, way.unknown) == (None, None, ("no_rule:flexible_contribution",))
    assert way.months == 240


def test_who_lacks_nothing_needs_no_way() -> None:
    assert ways(run("1980-01", "2025-06")) == {}
