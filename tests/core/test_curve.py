"""The curve is the settlement: at every corner, a fen around it, and in between."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from itertools import pairwise

import pytest
from hypothesis import assume, given, reject, settings
from hypothesis import strategies as st

from medins_desktop.core.claim import Case, Cover, Person
from medins_desktop.core.curve import CostCurve, Curves, HighestCost, cost_curve, highest_cost
from medins_desktop.core.memory import MOST_RUNS
from medins_desktop.core.money import to_fen
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.readings import readings
from medins_desktop.core.result import Sums
from medins_desktop.core.settlement import settle
from medins_desktop.packs.library import Choice
from tests.core.random_settlements import (
    FOLDERS,
    RandomCase,
    beside,
    cases,
    library,
    with_total,
)
from tests.core.small_policy import (
    D,
    always,
    cap,
    layer,
    line_per_stay,
    policy,
    pool_row,
    stay,
)

HALF_A_FEN = D("0.005")
NOISE = D("1e-9")


def at(curves: Curves | HighestCost, values: tuple[Decimal, ...], x: Decimal) -> Decimal:
    """Return the value of a curve at a point, straight between its knots."""
    for i, (left, right) in enumerate(pairwise(curves.knots)):
        if left <= x <= right:
            rise = (values[i + 1] - values[i]) / (right - left)
            return values[i] + rise * (x - left)
    raise ValueError(f"{x} is not on the curve")


def assert_agree(curves: Curves, sums: Sums, x: Decimal, tolerance: Decimal) -> None:
    """Check every payer of a settlement against the curves at the same total."""
    payers = {**curves.paid, **curves.claims}
    amounts = {**sums.paid, **sums.claims}
    for name in payers.keys() | amounts.keys():
        drawn = at(curves, payers[name], x) if name in payers else D(0)
        assert abs(drawn - amounts.get(name, D(0))) <= tolerance, (name, x)
    assert abs(at(curves, curves.own_cost, x) - sums.own_cost) <= tolerance, x


def bill_and_curve(one: RandomCase, place: int) -> tuple[str, CostCurve, Decimal]:
    """Return the bill at a place of its record, its curve, and how far that reaches."""
    low = one.low()
    bill = low.bills[place % len(low.bills)]
    year = low.year_of(bill.bill.id)
    assume(bill.sums is not None and year is not None and year.sums is not None)
    assert bill.bill.total is not None
    upto = max(bill.bill.total * 2, D(150_000))
    try:
        return bill.bill.id, cost_curve(one.case, one.policy_on, bill.bill.id, upto), upto
    except NotSettled as refused:  # a dearer bill may reach a limit that this one does not
        if refused.code in ("cap_unknown", "unknown:resident_years", "unknown:claim_free_years"):
            reject()
        raise


@settings(max_examples=80)
@given(cases, st.integers(0, 7), st.decimals(0, 1, places=6))
def test_the_curve_is_the_settlement_at_every_corner_and_around(
    one: RandomCase, place: int, somewhere: Decimal
) -> None:
    id_, curve, upto = bill_and_curve(one, place)
    corners = [to_fen(x) for x in curve.bill.knots]  # bills are in fen
    points = [y for x in corners for y in beside(x) if y <= upto]
    for x in [*points, to_fen(somewhere * upto)]:
        bills = [with_total(b, x) if b.id == id_ else b for b in one.case.bills]
        settled = one.with_bills(*bills).low()
        bill, year = settled.bill(id_), settled.year_of(id_)
        assert bill.sums is not None
        half_fens = HALF_A_FEN * one.layers_on(bill.bill.day)
        assert_agree(curve.bill, bill.sums, x, half_fens + NOISE)
        assert year is not None
        assert year.sums is not None
        # rounding of an earlier bill moves where a later one meets its cap
        assert_agree(curve.year, year.sums, x, 2 * half_fens * len(year.bills) + NOISE)


@settings(max_examples=120)
@given(cases, st.integers(0, 7))
def test_knots_rise_from_0_to_the_end_and_payers_share_the_total(
    one: RandomCase, place: int
) -> None:
    _, curve, upto = bill_and_curve(one, place)
    for curves in (curve.bill, curve.year):
        assert (curves.knots[0], curves.knots[-1]) == (0, upto)
        assert all(low < high for low, high in pairwise(curves.knots))
    for i, total in enumerate(curve.bill.knots):
        shares = sum((values[i] for values in curve.bill.paid.values()), start=D(0))
        claims = sum((values[i] for values in curve.bill.claims.values()), start=D(0))
        account = curve.bill.paid.get("account", (D(0),) * (i + 1))[i]
        assert abs(shares - total) < NOISE
        own = account + curve.bill.paid["cash"][i] - claims
        assert abs(curve.bill.own_cost[i] - own) < NOISE
        assert -NOISE <= curve.bill.own_cost[i] <= total + NOISE


@settings(max_examples=60)
@given(cases, st.integers(0, 7), st.lists(st.decimals(0, 1, places=6), max_size=5))
def test_the_highest_cost_is_the_highest_of_the_settlement(
    one: RandomCase, place: int, somewhere: list[Decimal]
) -> None:
    id_, low, upto = bill_and_curve(one, place)
    try:
        most = highest_cost(one.case, one.policy_on, id_, upto) or low.bill
    except NotSettled:
        reject()
    for x in [*(to_fen(knot) for knot in most.knots), *(to_fen(s * upto) for s in somewhere)]:
        bills = [with_total(b, x) if b.id == id_ else b for b in one.case.bills]
        bill = one.with_bills(*bills).settled().bill(id_)
        assert bill.sums is not None
        highest = bill.own_cost_range[1] if bill.own_cost_range else bill.sums.own_cost
        half_fens = HALF_A_FEN * one.layers_on(bill.bill.day)
        assert abs(at(most, most.own_cost, x) - highest) <= half_fens + NOISE + HALF_A_FEN, x


def test_the_highest_cost_is_that_of_all_readings_however_many_they_are() -> None:
    """Of four stays the first own share of class B is not known, nor what the limit counts.

    The pool pays 80 % up to 20,000. The last stay costs most where the others use the limit
    up: with theirs at 0, 24,000 are spent before it and nothing is left of a limit on spending.
    Of one on payment 20,000 - 3 x 6,400 = 800 are left. With all at 1 only 12,000 are spent.
    """
    year = cap("year", "20000", "unknown")
    one = policy(layer("pool", "pool", pool_row(caps=(year,))), caps=(year,))
    stays = [
        stay(str(n), "8000", in_scope=None, class_b=D(4000), first_day=date(2025, n, 1))
        for n in (1, 2, 3, 4)
    ]
    case = Case(Person(), tuple(stays))
    assert len(readings(case, always(one))) > MOST_RUNS // 2
    most = highest_cost(case, always(one), "4", D(8000))
    settled = settle(case, always(one)).bill("4")
    assert settled.own_cost_range is not None
    assert settled.own_cost_range[1] == 8000
    assert cost_curve(case, always(one), "4", D(8000)).bill.own_cost[-1] == 7200
    assert most is not None
    assert most.own_cost[-1] == 8000


def test_what_a_limit_counts_matters_only_beyond_it() -> None:
    """80 % are paid up to 10,000: paid, at a total of 12,500, or spent, with 8,000 paid.

    At 20,000 the person bears 10,000, or 12,000.
    """
    year = cap("year", "10000", "unknown")
    one = policy(
        layer("pool", "pool", pool_row(caps=(year,))),
        caps=(year,),
    )
    case = Case(Person(), (stay("1", "5000"),))
    assert cost_curve(case, always(one), "1", D(20000)).bill.own_cost[-1] == 10000
    most = highest_cost(case, always(one), "1", D(20000))
    assert most is not None
    assert at(most, most.own_cost, D(10000)) == 2000
    assert at(most, most.own_cost, D(20000)) == 12000
    assert highest_cost(case, always(one), "1", D(9000)) is None


SECOND_STAY = (
    stay("1", "65000", in_scope=D(60000), first_day=date(2025, 3, 1)),
    stay("2", "210000", in_scope=D(200000), first_day=date(2025, 6, 1)),
)


def beijing(id_: str, upto: str, *bills: object, cover: Cover | None = None) -> CostCurve:
    person = Person(status="active", born=date(1975, 3, 12))
    case = Case(person, bills or SECOND_STAY, cover or Cover())  # type: ignore[arg-type]
    choice = Choice("110000", "employee")
    return cost_curve(case, lambda day: library(FOLDERS[0]).policy(choice, day), id_, D(upto))


def has_corner(curves: Curves, x: Decimal) -> bool:
    return any(abs(knot - x) < NOISE for knot in curves.knots)


def test_the_second_stay_bends_where_the_law_says() -> None:
    bill = beijing("2", "300000").bill
    # the 10,000 outside scope come first, own cost like the deductible of 650 after them
    outside = D(10000)
    assert not has_corner(bill, outside)
    assert has_corner(bill, outside + 650)
    assert has_corner(bill, outside + 30000)
    assert has_corner(bill, outside + 40000)
    # 47,605 are left under the cap: 33,947.50 up to 40,000, then 13,657.50 at 95 %
    assert has_corner(bill, outside + 40000 + D("13657.50") / D("0.95"))


def test_a_first_stay_alone_has_one_curve_for_the_bill_and_the_year() -> None:
    curve = beijing("1", "100000", stay("1", "65000"))
    assert curve.year == curve.bill


def test_what_earlier_bills_of_the_year_paid_lies_below_the_years_curve() -> None:
    curve = beijing("2", "300000")
    assert curve.bill.own_cost[0] == 0
    assert curve.year.own_cost[0] == 12605  # the first stay
    assert curve.year.paid["pool"][-1] == 100000


def test_a_curve_beyond_the_typed_total_keeps_the_typed_parts() -> None:
    curve = beijing("1", "100000", stay("1", "50000", in_scope=None, outside_catalogue=D(3000)))
    # the class C part of 3,000 comes first, then the deductible of 1,300
    assert at(curve.bill, curve.bill.own_cost, D(2000)) == 2000
    assert at(curve.bill, curve.bill.own_cost, D(4300)) == 4300
    assert at(curve.bill, curve.bill.own_cost, D(5300)) == D(4300) + 150


def test_a_bill_that_is_never_paid_is_a_straight_line() -> None:
    curve = beijing("1", "5000", stay("1", "100", cause="abroad"))
    assert curve.bill.knots == (0, 5000)
    assert curve.bill.own_cost == (0, 5000)
    assert dict(curve.bill.paid) == {"cash": (0, 5000)}


def test_the_account_bends_where_it_is_empty() -> None:
    place = policy(layer("pool", "pool", pool_row(deductible=line_per_stay("1000"))))
    cover = Cover(account_balance=D(1500), pay_from_account=True)
    case = Case(Person(), (stay(),), cover)
    curve = cost_curve(case, always(place), "1", D(10000)).bill
    # 1,000 below the deductible, then 20 %: the account is empty at 3,500
    assert [tuple(map(int, curve.knots)), tuple(map(int, curve.paid["account"]))] == [
        (0, 1000, 3500, 10000),
        (0, 1000, 1500, 1500),
    ]


def test_two_corners_at_one_place_are_one_knot() -> None:
    caps = (cap("a", "8000"), cap("b", "10000", "spending"))
    place = policy(layer("pool", "pool", pool_row(caps=caps)), caps=caps)
    curve = cost_curve(Case(Person(), (stay(),)), always(place), "1", D(20000)).bill
    assert curve.knots == (0, 10000, 20000)


def test_without_a_settlement_there_is_no_curve() -> None:
    with pytest.raises(NotSettled) as refused:
        beijing("1", "1000", stay("1", hospital_level="level3_top"))
    assert refused.value.code == "no_rule:inpatient"


def test_another_bill_of_the_year_that_cannot_be_settled_stops_the_curve() -> None:
    broken = replace(SECOND_STAY[1], total=None, in_scope=None)
    with pytest.raises(NotSettled) as refused:
        beijing("1", "1000", SECOND_STAY[0], broken)
    assert refused.value.code == "unknown:total"


def test_the_total_of_the_varied_bill_need_not_be_known() -> None:
    bill = stay("1", None)
    assert beijing("1", "1300", bill).bill.own_cost == (0, 1300)
