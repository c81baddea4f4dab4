"""Counters of different roles never meet, and a stay that goes on pays one line."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from medins_desktop.core.claim import Bill, Case, Person
from medins_desktop.core.curve import cost_curve
from medins_desktop.core.policy import ExcessRow
from medins_desktop.core.problem import NotSettled
from tests.core.small_policy import (
    D,
    always,
    bands,
    cap,
    layer,
    line_per_stay,
    paid,
    policy,
    pool_row,
    settled,
    stay,
    yuan,
)


def days(number: int) -> dict[str, date]:
    return {"first_day": date(2025, number, 1), "last_day": date(2025, number, 5)}


def test_a_cap_may_carry_the_name_of_an_excess_layer() -> None:
    pool_cap = cap("large_amount", "1000", layers=("pool",))
    row = ExcessRow(
        (), ("pool",), bands("large", ("0", "0.5")), yuan("to", "5000"), yuan("over", "1000")
    )
    one = policy(
        layer("pool", "pool", pool_row(caps=(pool_cap,))),
        layer("large_amount", "excess", row),
        caps=(pool_cap,),
    )
    first, second = settled(one, stay("1", "5000", **days(1)), stay("2", "5000", **days(2))).bills
    # 80 % of 1,250 reach the cap of 1,000; half of the other 3,750; then half of 5,000.
    assert paid(first)["pool"] == D("1000.00")
    assert paid(first)["large_amount"] == D("1875.00")
    assert paid(second)["large_amount"] == D("2125.00")  # 5,000 - 1,000 - 1,875 are left


def test_a_chain_of_stays_of_one_illness_pays_one_line() -> None:
    row = pool_row(deductible=line_per_stay("900", continues=True), counts_admission=True)
    one = policy(layer("pool", "pool", row))
    bills = settled(
        one,
        stay("1", **days(1)),
        stay("2", continues="1", **days(2)),
        stay("3", continues="2", **days(3)),
    ).bills
    assert [b.sums.deductible for b in bills if b.sums] == [D(900), D(0), D(0)]


def test_a_stay_waits_for_the_one_it_continues() -> None:
    row = pool_row(deductible=line_per_stay("900", continues=True))
    one = policy(layer("pool", "pool", row))
    earlier = replace(stay("1", None), first_day=date(2024, 12, 1), last_day=date(2024, 12, 5))
    later = settled(one, earlier, stay("2", continues="1", **days(1))).bills[1]
    assert later.refused == ("depends_on:1",)


def test_a_line_by_hospital_level_needs_the_level() -> None:
    row = pool_row(deductible=line_per_stay("900", by_level=True))
    one = policy(layer("pool", "pool", row))
    (bill,) = settled(one, stay("1", hospital_level=None)).bills
    assert bill.refused == ("unknown:hospital_level",)


def test_no_curve_is_drawn_of_an_in_scope_amount_without_its_total() -> None:
    one = policy(layer("pool", "pool", pool_row()))
    bill = Bill("1", kind="inpatient", hospital_level="level3", in_scope=D(5000), **days(1))
    case = Case(Person(status="active"), (bill,))
    with pytest.raises(NotSettled, match="unknown:total"):
        cost_curve(case, always(one), "1", Decimal(20_000))
