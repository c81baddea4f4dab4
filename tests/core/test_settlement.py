"""A record of bills: it adds up, in any order of typing, and every amount has its step."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medins_desktop.core.claim import Bill, Case, Cover, Kind, Person, TopUp, UsedBefore
from medins_desktop.core.money import to_fen
from medins_desktop.core.policy import Condition, ShareRow
from medins_desktop.core.result import SettledBill, Settlement
from medins_desktop.core.settlement import settle
from medins_desktop.core.standing import DayOfCover, Standing
from medins_desktop.packs.library import Choice
from tests.core.random_settlements import FOLDERS, RandomCase, cases, library
from tests.core.small_policy import (
    D,
    layer,
    line_per_stay,
    own_cost,
    paid,
    policy,
    pool_row,
    rate,
    settled,
    stay,
)

FEN = D("0.01")
SHIPPED, ARTIFICIAL = FOLDERS
PAYERS_OF_ONE_OWN_SHARE = {"pool_pays", "excess_pays", "burden_pays", "share_pays"}


def by_files(
    folder: Path, choice: Choice, person: Person, *bills: Bill, cover: Cover | None = None
) -> Settlement:
    """Return the settlement of bills by the policy files of a folder."""
    case = Case(person, bills, cover or Cover())
    return settle(case, lambda day: library(folder).policy(choice, day))


# ── Over random cases ────────────────────────────────────────────────────────────────


@settings(max_examples=200)
@given(cases)
def test_every_bill_adds_up_and_nobody_pays_a_negative_amount(one: RandomCase) -> None:
    for bill in one.settled().bills:
        if bill.sums is None:
            continue
        sums = bill.sums
        claims = sum(sums.claims.values(), start=D(0))
        assert sum(sums.paid.values(), start=D(0)) == sums.total == bill.bill.total
        assert sums.own_cost == sums.paid.get("account", D(0)) + sums.paid["cash"] - claims
        assert sums.in_scope + sums.outside_scope == sums.total
        assert min([*sums.paid.values(), *sums.claims.values()]) >= 0
        assert 0 <= sums.own_cost <= sums.total
        assert 0 <= sums.deductible <= sums.in_scope


@settings(max_examples=200)
@given(cases)
def test_every_amount_is_the_amount_of_its_step(one: RandomCase) -> None:
    for bill in one.settled().bills:
        if bill.sums is None:
            continue
        assert bill.step is not None
        assert bill.step.amount == bill.sums.own_cost
        shares = dict(bill.step.inputs)
        assert shares["cash"] + shares["account"] - shares["claims"] == bill.step.amount
        if bill.refused:
            continue
        assert_payers_have_their_steps(bill)
        assert_steps_rest_on_theirs(bill)


def assert_payers_have_their_steps(bill: SettledBill) -> None:
    assert bill.sums is not None
    assert bill.step is not None
    said = {s.subject: s.amount for s in bill.step.steps if s.code.endswith(("_pays", "_nothing"))}
    payers = {**bill.sums.paid, **bill.sums.claims}
    said |= {s.code: s.amount for s in bill.step.steps if s.code in ("cash", "account")}
    assert {"account": D(0), **said} == {"account": D(0), **payers}


def assert_steps_rest_on_theirs(bill: SettledBill) -> None:
    """Check that what stands below a statement adds up to it."""
    assert bill.step is not None
    for step in bill.step.steps:
        if step.code == "outside_scope":
            assert sum((below.amount for below in step.steps), start=D(0)) == step.amount
        if step.code in PAYERS_OF_ONE_OWN_SHARE:
            parts = [s.amount for s in step.steps if s.code in ("band", "share_of")]
            rounded = to_fen(sum(parts, start=D(0)))
            caps = [s.amount for s in step.steps if s.code == "cap_paid"]
            if step.code == "burden_pays":
                assert step.amount == min([rounded, *caps])
            elif step.code == "share_pays":
                assert step.amount <= rounded
            else:
                assert step.amount == rounded


@settings(max_examples=150)
@given(cases)
def test_the_years_are_the_sums_of_their_bills(one: RandomCase) -> None:
    result = one.settled()
    for year in result.years:
        bills = [bill for bill in result.bills if bill.year == year.year]
        assert list(year.bills) == bills
        if any(bill.sums is None for bill in bills):
            assert year.sums is None
            continue
        assert year.sums is not None
        assert year.step is not None
        assert year.step.amount == year.sums.own_cost == sum(own_cost(bill) for bill in bills)
        assert year.sums.total == sum(bill.sums.total for bill in bills if bill.sums)
        for payer, amount in year.sums.paid.items():
            assert amount == sum(paid(bill).get(payer, D(0)) for bill in bills)


@settings(max_examples=150)
@given(cases, st.randoms(use_true_random=False))
def test_the_order_in_which_bills_were_typed_never_matters(one: RandomCase, rng: Random) -> None:
    shuffled = list(one.case.bills)
    rng.shuffle(shuffled)
    assert told(one.with_bills(*shuffled)) == told(one)


def told(one: RandomCase) -> list[tuple[Any, ...]]:
    """Return all that a settlement says, bill by bill; policies may be made anew."""
    return [
        (b.bill, b.year, b.refused, b.sums, b.step, b.own_cost_range) for b in one.settled().bills
    ]


@settings(max_examples=150)
@given(cases, st.sampled_from(["work_injury", "third_party", "public_health", "abroad"]))
def test_a_bill_that_is_never_paid_counts_for_nothing_in_the_year(
    one: RandomCase, cause: str
) -> None:
    first = one.case.bills[0]
    if any(bill.continues == first.id for bill in one.case.bills):
        return
    rest = one.with_bills(*one.case.bills[1:]).settled()
    refused = one.with_bills(replace(first, cause=cause), *one.case.bills[1:]).settled()  # type: ignore[arg-type]
    if refused.bill(first.id).sums is None:  # no day, no total, no policy: later bills wait
        return
    for bill in rest.bills:
        assert refused.bill(bill.bill.id).sums == bill.sums


@settings(max_examples=100)
@given(
    st.sampled_from(["outpatient", "chronic"]),
    st.sampled_from(["community", "level2", "level3"]),
    st.sampled_from(["active", "retired"]),
    st.decimals(0, 300_000, places=2),
    st.decimals(0, 300_000, places=2),
    st.decimals(0, 150_000, places=2),
)
def test_a_bill_in_two_parts_is_paid_the_same_on_a_yearly_axis(
    kind: str, level: str, status: str, one: Decimal, other: Decimal, before: Decimal
) -> None:
    person = Person(status=status, born=date(1960, 1, 1), aid_group="none")  # type: ignore[arg-type]
    earlier = stay("0", str(before), first_day=date(2025, 1, 5))
    bill = stay("1", str(one + other), kind=kind, hospital_level=level)
    parts = [replace(bill, id=id_, total=x, in_scope=x) for id_, x in (("2", one), ("3", other))]
    choice = Choice("110000", "employee")
    whole = by_files(SHIPPED, choice, person, earlier, bill).years[0]
    split = by_files(SHIPPED, choice, person, earlier, *parts).years[0]
    assert whole.sums is not None
    assert split.sums is not None
    layers = len(whole.sums.paid)
    for payer, amount in whole.sums.paid.items():
        assert abs(amount - split.sums.paid[payer]) <= FEN * layers, payer


# ── In order of days ─────────────────────────────────────────────────────────────────

LINES = line_per_stay("1000", "500")
A_PLACE = policy(layer("pool", "pool", pool_row(deductible=LINES, counts_admission=True)))


def deductibles(result: Settlement) -> dict[str, Decimal]:
    found = {bill.bill.id: bill.sums.deductible for bill in result.bills if bill.sums}
    return {id_: amount for id_, amount in found.items() if isinstance(amount, Decimal)}


def test_the_bill_that_ends_first_settles_first() -> None:
    long = stay("a", first_day=date(2025, 1, 1), last_day=date(2025, 3, 1))
    short = stay("b", first_day=date(2025, 2, 1), last_day=date(2025, 2, 9))
    assert deductibles(settled(A_PLACE, long, short)) == {"b": 1000, "a": 500}


def test_of_two_that_end_on_a_day_the_one_that_began_first_settles_first() -> None:
    late = stay("a", first_day=date(2025, 2, 9), last_day=date(2025, 3, 1))
    early = stay("b", first_day=date(2025, 2, 1), last_day=date(2025, 3, 1))
    assert deductibles(settled(A_PLACE, late, early)) == {"b": 1000, "a": 500}


def test_of_two_with_the_same_days_the_id_decides() -> None:
    assert deductibles(settled(A_PLACE, stay("b"), stay("a"))) == {"a": 1000, "b": 500}


def test_a_bill_belongs_to_the_year_of_its_last_day() -> None:
    december = stay("1", first_day=date(2025, 12, 20))
    over = stay("2", first_day=date(2025, 12, 28), last_day=date(2026, 1, 3))
    result = settled(A_PLACE, december, over)
    assert [str(year.year) for year in result.years] == ["2025-01", "2026-01"]
    assert deductibles(result) == {"1": 1000, "2": 1000}


def test_a_bill_without_a_day_is_refused_and_all_others_wait_for_it() -> None:
    result = settled(A_PLACE, stay("1"), stay("2", first_day=None))
    assert {bill.bill.id: bill.refused for bill in result.bills} == {
        "1": ("depends_on:2",),
        "2": ("unknown:from",),
    }


def test_later_bills_of_a_year_wait_for_one_that_cannot_be_settled_and_other_years_stand() -> None:
    before = stay("1", first_day=date(2025, 1, 1))
    broken = stay("2", None, first_day=date(2025, 2, 1))
    after = stay("3", first_day=date(2025, 3, 1))
    next_year = stay("4", first_day=date(2026, 3, 1))
    result = settled(A_PLACE, before, broken, after, next_year)
    assert [bill.refused for bill in result.bills] == [
        (),
        ("unknown:total",),
        ("depends_on:2",),
        (),
    ]
    assert [year.sums is None for year in result.years] == [True, False]
    assert own_cost(result.bill("4")) == 1000 + 1800


# ── Refused, but with amounts ────────────────────────────────────────────────────────


def test_a_work_injury_is_all_own_cost() -> None:
    bill = settled(A_PLACE, stay(cause="work_injury")).bills[0]
    assert bill.refused == ("work_injury",)
    assert paid(bill) == {"cash": 10000}
    assert own_cost(bill) == 10000
    assert not bill.covered


def standing(refused: str) -> Standing:
    """Return the standing on the day of the bill."""
    day = stay().day
    assert day is not None
    return ((day, DayOfCover(refused)),)


@pytest.mark.parametrize("state", ["not_covered", "waiting", "suspended"])
def test_without_cover_a_bill_is_all_own_cost(state: str) -> None:
    result = settle(Case(Person(), (stay(),), standing=standing(state)), lambda _: A_PLACE)
    assert result.bills[0].refused == (state,)
    assert own_cost(result.bills[0]) == 10000


def test_outside_cover_a_bill_that_insurance_never_pays_names_its_cause() -> None:
    bill = stay(cause="abroad")
    case = Case(Person(), (bill,), standing=standing("waiting"))
    result = settle(case, lambda _: A_PLACE)
    assert result.bills[0].refused == ("abroad",)


def test_where_nobody_knows_whether_there_is_cover_a_bill_has_no_amounts() -> None:
    case = Case(Person(), (stay(), stay("2")), standing=standing("unknown:contributions"))
    first, second = settle(case, lambda _: A_PLACE).bills
    assert (first.refused, first.sums) == (("unknown:contributions",), None)
    assert (second.refused, second.sums) == (("depends_on:1",), None)


def test_before_the_first_file_there_is_no_policy() -> None:
    result = settle(Case(Person(), (stay(),)), lambda _: None)
    assert result.bills[0].refused == ("no_policy",)
    assert result.bills[0].sums is None


# ── The account ──────────────────────────────────────────────────────────────────────


def account(*bills: Bill, **cover: object) -> list[dict[str, Decimal]]:
    result = settled(A_PLACE, *bills, cover=Cover(**cover))  # type: ignore[arg-type]
    return [dict(paid(bill)) for bill in result.bills]


def test_the_account_pays_what_is_left_in_scope_and_the_rest_is_cash() -> None:
    bill = stay(total="12000", in_scope=D(10000))
    # 9,000 at 80 %; 2,800 in scope and 2,000 outside are left
    (found,) = account(bill, account_balance=D(5000), pay_from_account=True)
    assert found == {"pool": 7200, "account": 2800, "cash": 2000}


def test_the_account_runs_on_from_year_to_year_until_it_is_empty() -> None:
    bills = [stay("1"), stay("2", first_day=date(2026, 1, 5))]
    found = account(*bills, account_balance=D(4000), pay_from_account=True)
    assert [one["account"] for one in found] == [2800, 1200]


def test_the_familys_account_is_added_to_the_own_one() -> None:
    (found,) = account(
        stay(),
        account_balance=D(1000),
        family_account_balance=D(500),
        pay_from_account=True,
    )
    assert found["account"] == 1500


def test_the_account_is_not_used_unless_the_person_wants_it() -> None:
    (found,) = account(stay(), account_balance=D(5000))
    assert "account" not in found


def test_an_account_that_shall_pay_must_be_known() -> None:
    result = settled(A_PLACE, stay(), cover=Cover(pay_from_account=True))
    assert result.bills[0].refused == ("unknown:account_balance",)


def test_a_bill_that_a_claim_refuses_leaves_the_account_as_it_was() -> None:
    nobody = ShareRow(when=(Condition("joined", any_of=(True,)),), of={"pool": rate("r", "0.5")})
    place = policy(*A_PLACE.layers, layer("aid", "share", nobody, at="claim"))
    refused = stay("1", first_day=date(2025, 1, 5))
    next_year = stay("2", first_day=date(2026, 1, 5), facts={"joined": True})
    cover = Cover(account_balance=D(1000), pay_from_account=True)
    result = settled(place, refused, next_year, cover=cover)
    assert result.bills[0].refused == ("unknown:joined",)
    assert paid(result.bills[1])["account"] == 1000


# ── Top-ups that the person describes ────────────────────────────────────────────────


def test_the_employers_supplement_pays_before_the_commercial_policy() -> None:
    cover = Cover(
        supplement=TopUp(D(800), D("0.50"), D(20000)), commercial=TopUp(D(500), D("0.80"))
    )
    bill = settled(A_PLACE, stay(), cover=cover).bills[0]
    assert bill.sums is not None
    # 2,800 are left: half of 2,000; then 1,800 are left: 80 % of 1,300
    assert bill.sums.claims == {"supplement": 1000, "commercial": 1040}
    assert bill.sums.paid["cash"] == 2800
    assert bill.sums.own_cost == 760


def test_a_commercial_policy_may_pay_for_what_lies_outside_scope() -> None:
    cover = Cover(commercial=TopUp(D(0), D("0.80"), covers="outside"))
    bill = settled(A_PLACE, stay(total="12000", in_scope=D(10000)), cover=cover).bills[0]
    assert bill.sums is not None
    assert bill.sums.claims == {"commercial": 1600}
    assert bill.sums.own_cost == 2800 + 400


def test_a_supplement_pays_up_to_its_yearly_cap() -> None:
    cover = Cover(supplement=TopUp(D(0), D("0.50"), D(2000)))
    first, second = settled(A_PLACE, stay("1"), stay("2"), cover=cover).bills
    assert first.sums is not None
    assert second.sums is not None
    # half of 2,800; half of 2,400 is 1,200, but 600 are left
    assert [bill.claims["supplement"] for bill in (first.sums, second.sums)] == [1400, 600]


# ── Stays that continue another ──────────────────────────────────────────────────────

CONTINUING = line_per_stay("1000", continues=True)
SAME_ILLNESS = policy(layer("pool", "pool", pool_row(deductible=CONTINUING, counts_admission=True)))


def test_a_stay_goes_on_over_the_end_of_the_year() -> None:
    december = stay("1", "400", first_day=date(2025, 12, 20))
    january = stay("2", first_day=date(2026, 1, 3), continues="1")
    assert deductibles(settled(SAME_ILLNESS, december, january)) == {"1": 400, "2": 600}


def test_a_stay_that_comes_later_has_paid_nothing_yet() -> None:
    first = stay("1", first_day=date(2025, 1, 5), continues="2")
    second = stay("2", first_day=date(2025, 2, 5))
    assert deductibles(settled(SAME_ILLNESS, first, second)) == {"1": 1000, "2": 1000}


# ── Counters typed in ────────────────────────────────────────────────────────────────


def used(**counters: object) -> Person:
    before = date(2025, 3, 1)
    return Person(already_used=(UsedBefore("2025-01", before, **counters),))  # type: ignore[arg-type]


def test_a_year_goes_on_from_the_counters_that_were_typed() -> None:
    result = settled(A_PLACE, stay(), person=used(admissions={"stay": 1}))
    assert deductibles(result) == {"1": 500}


def test_typed_counters_hold_for_their_own_year_only() -> None:
    result = settled(
        A_PLACE, stay(first_day=date(2026, 3, 12)), person=used(admissions={"stay": 1})
    )
    assert deductibles(result) == {"1": 1000}


def test_a_bill_from_before_the_typed_counters_is_already_in_them() -> None:
    early = stay(first_day=date(2025, 2, 28))
    result = settled(A_PLACE, early, person=used())
    assert result.bills[0].refused == ("depends_on:already_used",)


# ── Files that take over in mid-year ─────────────────────────────────────────────────


def test_a_file_that_takes_over_in_mid_year_changes_lines_and_keeps_the_count() -> None:
    # City A: 900 less 200 a stay until June; 1,000 less 200 a stay from July
    facts = {"contracted_doctor": False, "resident_years": 0, "claim_free_years": 0}
    person = Person(status="active", born=date(1980, 1, 1), facts=facts)
    choice = Choice("900001", "employee")
    june = stay("1", first_day=date(2025, 6, 30))
    july = stay("2", first_day=date(2025, 7, 1))
    assert deductibles(by_files(ARTIFICIAL, choice, person, july)) == {"2": 1000}
    assert deductibles(by_files(ARTIFICIAL, choice, person, june, july)) == {"1": 900, "2": 800}


def clinic(id_: str, day: date, total: str) -> Bill:
    return stay(id_, total, kind="outpatient", first_day=day, facts={"chosen_hospital": True})


def test_a_bill_from_before_the_first_file_belongs_to_a_year_as_the_place_counts_them() -> None:
    choice = Choice("900002", "employee", overrides=(("local_wage", "60000"),))
    early, later = stay("1", first_day=date(2024, 8, 1)), stay("2", first_day=date(2025, 9, 1))
    found = by_files(ARTIFICIAL, choice, Person(status="active"), early, later)
    assert [(b.refused, str(b.year)) for b in found.bills] == [
        (("no_policy",), "2024-07"),
        ((), "2025-07"),
    ]


def test_a_yearly_deductible_that_rises_in_mid_year_asks_only_for_the_difference() -> None:
    # City B: 300 a year until February, 350 from March; its year runs from July to June
    person = Person(status="active", born=date(1980, 1, 1))
    choice = Choice("900002", "employee", overrides=(("local_wage", "60000"),))
    bills = [
        clinic("1", date(2025, 2, 28), "1000"),
        clinic("2", date(2025, 3, 1), "1000"),
        clinic("3", date(2025, 6, 30), "1000"),
        clinic("4", date(2025, 7, 1), "1000"),
    ]
    found = by_files(ARTIFICIAL, choice, person, *bills, cover=Cover(account_balance=D(0)))
    assert deductibles(found) == {"1": 300, "2": 50, "3": 0, "4": 350}
    # 700 at 65 %; 950 at 65 %; 500 at 65 % and 500 at 75 %; 650 at 65 %
    amounts = [paid(bill)["pool"] for bill in found.bills]
    assert amounts == [455, D("617.50"), 700, D("422.50")]


@pytest.mark.parametrize(
    ("day", "effective"),
    [("2025-02-28", "2024-09-01"), ("2025-03-01", "2025-03-01"), ("2099-01-01", "2025-03-01")],
)
def test_the_file_in_force_on_the_last_day_is_used(day: str, effective: str) -> None:
    choice = Choice("900002", "employee", overrides=(("local_wage", "60000"),))
    bill = stay(first_day=date(2025, 2, 1), last_day=date.fromisoformat(day))
    result = by_files(ARTIFICIAL, choice, Person(status="active"), bill).bills[0]
    assert result.policy is not None
    assert result.policy.effective == date.fromisoformat(effective)


# ── What is known about the result ───────────────────────────────────────────────────


def test_a_commercial_policy_may_pay_for_some_kinds_of_care_only() -> None:
    """Bills of other kinds count for nothing in it, not even towards its deductible."""
    cover = Cover(commercial=TopUp(D(1000), D("0.50"), kinds=("inpatient",)))
    visit = stay("1", kind="outpatient", first_day=date(2025, 1, 2))
    one = policy(layer("pool", "pool", pool_row()))
    first, second = settled(one, visit, stay("2"), cover=cover).bills
    assert first.sums is not None
    assert second.sums is not None
    assert first.sums.claims["commercial"] == 0
    assert second.sums.claims["commercial"] == 500  # (10,000 x 20 % - 1,000) x 50 %


def test_a_commercial_policy_that_names_every_kind_of_care_pays_for_each() -> None:
    top_up = TopUp(D(1000), D("0.50"), kinds=get_args(Kind))
    bill = settled(A_PLACE, stay(), cover=Cover(commercial=top_up)).bills[0]
    assert bill.sums is not None
    assert bill.sums.claims["commercial"] == 900  # (2,800 left - 1,000) x 50 %


def test_only_the_commercial_policy_excludes_a_bill_and_its_step_says_so() -> None:
    """Of 2,800 left the supplement pays half of 2,000 all the same; of 1,800 nothing is paid."""
    cover = Cover(supplement=TopUp(D(800), D("0.50")), commercial=TopUp(D(0), D("0.80")))
    bill = settled(A_PLACE, stay(commercial_excluded=True), cover=cover).bills[0]
    assert bill.sums is not None
    assert bill.sums.claims == {"supplement": 1000, "commercial": 0}
    assert bill.step is not None
    assert [s.subject for s in bill.step.steps if s.code == "excluded_pays_nothing"] == [
        "commercial"
    ]


def test_of_several_unknown_shares_the_one_that_narrows_the_range_most_is_named() -> None:
    """800 to 2,400 yuan are open: knowing bill 2 leaves 400, knowing bill 1 leaves 1,600."""
    little = stay("1", total="10000", in_scope=None, class_b=D(500))
    much = stay("2", total="10000", in_scope=None, class_b=D(2000), first_day=date(2025, 4, 1))
    one = policy(layer("pool", "pool", pool_row()))
    assert settled(one, little, much).narrowed_by == "2"
    assert settled(one, little).narrowed_by == "1"
    assert settled(one, replace(little, class_b_rate=D("0.1"))).narrowed_by is None


def test_class_b_of_unknown_share_gives_the_lowest_and_highest_own_cost() -> None:
    bill = stay(total="10000", in_scope=None, class_b=D(2000))
    found = settled(A_PLACE, bill)
    # 9,000 at 80 %, or 7,000 at 80 %
    assert own_cost(found.bills[0]) == 2800
    assert found.bills[0].own_cost_range == (2800, 4400)
    assert found.years[0].own_cost_range == (2800, 4400)


def test_after_the_last_checked_year_a_bill_is_settled_and_marked_stale() -> None:
    inside, after = stay("1", first_day=date(2025, 12, 31)), stay("2", first_day=date(2026, 1, 1))
    assert [bill.stale for bill in settled(A_PLACE, inside, after).bills] == [False, True]


def test_a_bill_is_known_as_well_as_its_weakest_value() -> None:
    choice = Choice("110000", "employee")
    active = by_files(SHIPPED, choice, Person(status="active"), stay()).bills[0]
    retired = by_files(SHIPPED, choice, Person(status="retired"), stay()).bills[0]
    assert active.confidence == "two-sources"
    assert retired.confidence == "own-knowledge"  # the supplement


def test_a_bill_that_is_not_there_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(KeyError):
        settled(A_PLACE, stay()).bill("7")
