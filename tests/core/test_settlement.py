"""A record of bills: it adds up, in any order of typing, and every amount has its step."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medins_desktop.core.claim import Bill, Case, Cover, Person, TopUp, UsedBefore
from medins_desktop.core.money import to_fen
from medins_desktop.core.policy import BurdenRow, Policy, ShareRow
from medins_desktop.core.result import SettledBill, Settlement
from medins_desktop.core.settlement import settle
from medins_desktop.packs.library import Choice, Library
from tests.core.random_settlements import FOLDERS, RandomCase, cases, library
from tests.core.small_policy import (
    D,
    bands,
    layer,
    line_per_stay,
    own_cost,
    paid,
    policy,
    pool_row,
    rate,
    settled,
    stay,
    yuan,
)

FEN = D("0.01")
SHIPPED, ARTIFICIAL = FOLDERS
CITY_A, CITY_B = "900001", "900002"
WAGE = (("local_wage", "60000"),)
PAYERS_OF_ONE_OWN_SHARE = {"pool_pays", "excess_pays", "burden_pays", "share_pays"}


def by_files(
    folder: Path, choice: Choice, person: Person, *bills: Bill, cover: Cover | None = None
) -> Settlement:
    """Return the settlement of bills by the policy files of a folder."""
    case = Case(person, bills, cover or Cover())
    return settle(case, lambda day: library(folder).policy(choice, day))


# ── Over random cases ────────────────────────────────────────────────────────────────


@settings(max_examples=300)
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


@settings(max_examples=300)
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
    assert said == payers


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
    assert one.with_bills(*shuffled).settled() == one.settled()


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
    choice = Choice("110000", "employee", ("medical",))
    whole = by_files(SHIPPED, choice, person, earlier, bill, cover=JOINED).years[0]
    split = by_files(SHIPPED, choice, person, earlier, *parts, cover=JOINED).years[0]
    assert whole.sums is not None
    assert split.sums is not None
    layers = len(whole.sums.paid) + len(whole.sums.claims)
    for payers, halves in (
        (whole.sums.paid, split.sums.paid),
        (whole.sums.claims, split.sums.claims),
    ):
        assert payers.keys() == halves.keys()
        for payer, amount in payers.items():
            assert abs(amount - halves[payer]) <= FEN * layers, payer


JOINED = Cover(mutual_aid=("medical",))


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


@pytest.mark.parametrize("state", ["not_covered", "waiting", "suspended"])
def test_without_cover_a_bill_is_all_own_cost(state: str) -> None:
    result = settle(Case(Person(), (stay(),)), lambda _: A_PLACE, lambda _: state)
    assert result.bills[0].refused == (state,)
    assert own_cost(result.bills[0]) == 10000


def test_outside_cover_a_bill_that_insurance_never_pays_names_its_cause() -> None:
    bill = stay(cause="abroad")
    result = settle(Case(Person(), (bill,)), lambda _: A_PLACE, lambda _: "waiting")
    assert result.bills[0].refused == ("abroad",)


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
    nobody = ShareRow(when=A_CONDITION, of={"pool": rate("r", "0.5")})
    place = policy(*A_PLACE.layers, layer("aid", "share", nobody, at="claim"))
    refused = stay("1", first_day=date(2025, 1, 5))
    next_year = stay("2", first_day=date(2026, 1, 5), facts={"joined": True})
    cover = Cover(account_balance=D(1000), pay_from_account=True)
    result = settled(place, refused, next_year, cover=cover)
    assert result.bills[0].refused == ("unknown:joined",)
    assert paid(result.bills[1])["account"] == 1000


def _condition() -> tuple[object, ...]:
    from medins_desktop.core.policy import Condition  # noqa: PLC0415

    return (Condition("joined", any_of=(True,)),)
