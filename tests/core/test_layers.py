"""What each of the four kinds of layer pays, on numbers worked by hand."""

from dataclasses import replace
from typing import Any

import pytest

from medins_desktop.core.claim import Cover, Person
from medins_desktop.core.policy import (
    BurdenRow,
    CapBonus,
    Concession,
    Condition,
    Deductible,
    ExcessRow,
    NothingRow,
    Policy,
    ShareRow,
)
from tests.core.small_policy import (
    D,
    bands,
    cap,
    layer,
    line_per_stay,
    own_cost,
    paid,
    parameter,
    policy,
    pool_row,
    rate,
    settled,
    stay,
    yuan,
)


def one_pool(**row: Any) -> Policy:
    """Return a policy whose pool is the only payer, with the caps that its row names."""
    return policy(layer("pool", "pool", pool_row(**row)), caps=row.get("caps", ()))


LARGE = ExcessRow((), ("pool",), bands("large_bands", ("0", "0.50")))


def pool_and(*layers: Any, **row: Any) -> Policy:
    """Return a pool of 80 % capped at 8,000 paid, and further layers."""
    capped = pool_row(**{"caps": (cap("year", "8000"),)} | row)
    return policy(layer("pool", "pool", capped), *layers, caps=capped.caps)


def test_a_pool_pays_its_rate_of_what_lies_above_the_deductible() -> None:
    place = one_pool(deductible=line_per_stay("1000"), counts_admission=True)
    bill = settled(place, stay(total="10000")).bills[0]
    assert paid(bill) == {"pool": 7200, "cash": 2800}  # 9,000 at 80 %


def test_the_deductible_lies_inside_the_first_band() -> None:
    # 3,000 at 80 % less the deductible of 1,000; 2,000 at 90 %
    two = bands("b", ("0", "0.80"), ("3000", "0.90"))
    place = one_pool(bands=two, deductible=line_per_stay("1000"))
    assert paid(settled(place, stay(total="5000")).bills[0])["pool"] == 1600 + 1800


def test_a_bill_below_the_deductible_is_all_own_cost() -> None:
    place = one_pool(deductible=line_per_stay("1000"))
    assert own_cost(settled(place, stay(total="999.99")).bills[0]) == D("999.99")


def test_bands_over_a_year_go_on_where_the_last_bill_stopped() -> None:
    two = bands("b", ("0", "0.50"), ("3000", "0.90"))
    yearly = Deductible("year", "clinic", yuan("line", "500"))
    place = one_pool(axis="year", spending="clinic", bands=two, deductible=yearly)
    bills = [stay(id_, total) for id_, total in (("1", "2000"), ("2", "2000"), ("3", "100"))]
    amounts = [paid(bill)["pool"] for bill in settled(place, *bills).bills]
    # 1,500 at 50 %; 1,000 at 50 % and 1,000 at 90 %; 100 at 90 %
    assert amounts == [750, 1400, 90]


def test_a_cap_on_payments_stops_the_pool_at_its_exact_point() -> None:
    # 4,000 are paid at 5,000 of spending; the other 5,000 lie beyond the cap
    bill = settled(one_pool(caps=(cap("year", "4000"),)), stay(total="10000")).bills[0]
    assert paid(bill)["pool"] == 4000
    assert bill.step is not None
    assert [bill.step.find(code).amount for code in ("own_share", "beyond_cap")] == [1000, 5000]  # type: ignore[union-attr]


def test_a_cap_on_spending_counts_the_deductible_too() -> None:
    place = one_pool(deductible=line_per_stay("1000"), caps=(cap("year", "6000", "spending"),))
    assert paid(settled(place, stay(total="10000")).bills[0])["pool"] == 4000  # 5,000 at 80 %


def test_spending_runs_on_to_the_next_bill_under_its_cap() -> None:
    place = one_pool(caps=(cap("year", "6000", "spending"),))
    first, second = settled(place, stay("1", "4000"), stay("2", "4000")).bills
    assert [paid(first)["pool"], paid(second)["pool"]] == [3200, 1600]


def test_when_a_cap_is_used_up_the_deductible_is_charged_all_the_same() -> None:
    rules = {"deductible": line_per_stay("1000", "500"), "counts_admission": True}
    place = pool_and(layer("large", "excess", LARGE), **rules)
    bills = settled(place, stay("1", "50000"), stay("2", "5000")).bills
    assert bills[1].sums is not None
    assert bills[1].sums.deductible == 500
    assert paid(bills[1])["pool"] == 0
    assert paid(bills[1])["large"] == 2250  # half of the 4,500 above the deductible


def test_of_several_caps_the_tightest_stops() -> None:
    caps = (cap("a", "5000"), cap("b", "4000", "spending"), cap("c", None))
    assert paid(settled(one_pool(caps=caps), stay()).bills[0])["pool"] == 3200


def test_a_cap_without_limit_never_stops() -> None:
    bill = settled(one_pool(caps=(cap("year", None),)), stay(total="9999999")).bills[0]
    assert paid(bill)["pool"] == D("7999999.20")


def test_a_cap_of_other_kinds_or_levels_neither_stops_nor_counts() -> None:
    caps = (cap("other", "10", kinds=("chronic",)), cap("low", "10", levels=("level1",)))
    assert paid(settled(one_pool(caps=caps), stay()).bills[0])["pool"] == 8000


def test_a_cap_counts_the_bills_of_its_kinds_only() -> None:
    chronic = cap("chronic_year", "4000", kinds=("chronic",))
    place = one_pool(caps=(chronic,))
    bills = [stay("1"), stay("2", kind="chronic"), stay("3"), stay("4", kind="chronic")]
    amounts = [paid(bill)["pool"] for bill in settled(place, *bills).bills]
    assert amounts == [8000, 4000, 8000, 0]


def test_a_cap_counts_the_payments_of_its_layers_only() -> None:
    place = pool_and(share(pool="0.50"))
    bills = settled(place, stay("1", "9000"), stay("2", "9000")).bills
    # 7,200 of the 8,000 are used; the 900 of the share layer count nowhere
    assert [paid(bill)["pool"] for bill in bills] == [7200, 800]


def test_what_another_layer_pays_uses_up_a_cap_they_share() -> None:
    shared = cap("shared", "5000", layers=("pool", "large"))
    small = cap("small", "1600")
    rows = pool_row(caps=(small,)), ExcessRow((), ("pool",), LARGE.bands, caps=(shared,))
    place = policy(layer("pool", "pool", rows[0]), layer("large", "excess", rows[1]))
    place = policy(*place.layers, caps=(shared, small))
    # the pool pays 1,600 of 2,000; 98,000 lie beyond, half of it would be 49,000
    assert paid(settled(place, stay(total="100000")).bills[0])["large"] == 3400


def test_a_cap_of_unknown_basis_is_read_both_ways() -> None:
    place = one_pool(caps=(cap("year", "6000", "unknown"),))
    bill = settled(place, stay(total="10000")).bills[0]
    # paid: 6,000; on spending: 6,000 at 80 % = 4,800
    assert own_cost(bill) == 4000
    assert bill.own_cost_range == (4000, 5200)


def test_a_bill_below_a_cap_of_unknown_basis_has_one_figure() -> None:
    place = one_pool(caps=(cap("year", "6000", "unknown"),))
    assert settled(place, stay(total="5000")).bills[0].own_cost_range is None


def test_where_the_cap_is_not_known_nothing_is_computed() -> None:
    bill = settled(policy(layer("pool", "pool", pool_row(caps=None))), stay()).bills[0]
    assert bill.refused == ("cap_unknown",)
    assert bill.sums is None


def test_the_excess_layer_pays_what_lies_beyond_the_pools_cap() -> None:
    # the pool pays 8,000 of the first 10,000; half of the other 20,000
    bill = settled(pool_and(layer("large", "excess", LARGE)), stay(total="30000")).bills[0]
    assert paid(bill) == {"pool": 8000, "large": 10000, "cash": 12000}


def test_the_excess_layer_pays_up_to_its_limit_less_the_pools_cap() -> None:
    pool_cap = cap("year", "8000")
    row = ExcessRow((), ("pool",), LARGE.bands, to=yuan("to", "9000"), over=pool_cap.amount)
    bill = settled(pool_and(layer("large", "excess", row)), stay(total="30000")).bills[0]
    assert paid(bill)["large"] == 1000


def test_the_bands_of_the_excess_run_over_the_year() -> None:
    rising = ExcessRow((), ("pool",), bands("b", ("0", "0.50"), ("10000", "0.90")))
    place = pool_and(layer("large", "excess", rising))
    first, second = settled(place, stay("1", "16000"), stay("2", "6000")).bills
    # 6,000 at 50 %; 4,000 at 50 % and 2,000 at 90 %
    assert [paid(first)["large"], paid(second)["large"]] == [3000, 3800]


def burden(**changes: Any) -> BurdenRow:
    usual: dict[str, Any] = {
        "when": (),
        "counter": "illness",
        "bands": bands("burden_bands", ("0", "0.60"), ("5000", "0.70")),
        "line": yuan("burden_line", "3000"),
    }
    return BurdenRow(**usual | changes)


def burden_only(row: BurdenRow, **changes: Any) -> Policy:
    """Return a policy without pool, so that the whole bill is burden."""
    return policy(layer("illness", "burden", row), **changes)


def test_a_burden_layer_pays_of_what_is_left_above_its_line() -> None:
    assert paid(settled(burden_only(burden()), stay(total="3000")).bills[0])["illness"] == 0
    bill = settled(burden_only(burden()), stay(total="9000")).bills[0]
    assert paid(bill)["illness"] == 3000 + 700  # 5,000 at 60 %, 1,000 at 70 %


def test_the_burden_of_the_year_runs_on() -> None:
    bills = [stay("1", "2000"), stay("2", "2000"), stay("3", "5000")]
    amounts = [paid(bill)["illness"] for bill in settled(burden_only(burden()), *bills).bills]
    # 2,000; 4,000 (1,000 above the line); 9,000
    assert amounts == [0, 600, 2400 + 700]


def test_what_a_burden_layer_paid_is_no_longer_left_but_stays_in_its_burden() -> None:
    two = policy(
        layer("illness", "burden", burden()),
        layer("aid", "burden", burden(counter="aid", line=None, bands=bands("a", ("0", "0.50")))),
    )
    bill = settled(two, stay(total="9000")).bills[0]
    assert paid(bill) == {"illness": 3700, "aid": 2650, "cash": 2650}


def test_bands_from_zero_keep_their_edges_above_the_line() -> None:
    row = burden(bands_from="zero")
    bill = settled(burden_only(row), stay(total="9000")).bills[0]
    assert paid(bill)["illness"] == 1200 + 2800  # 3,000-5,000 at 60 %, 5,000-9,000 at 70 %


def test_a_burden_layer_stops_at_its_yearly_cap() -> None:
    row = burden(cap=yuan("burden_cap", "3800"))
    first, second = settled(burden_only(row), stay("1", "9000"), stay("2", "9000")).bills
    assert [paid(first)["illness"], paid(second)["illness"]] == [3700, 100]


POOR = (Condition("group", any_of=("subsistence",)),)
POOR_PERSON = Person(status="active", aid_group="subsistence")


def test_a_concession_lowers_the_line_and_adds_points_for_those_it_names() -> None:
    concession = Concession(
        POOR, yuan("low_line", "1000"), parameter("points", D("0.05"), "points")
    )
    place = burden_only(burden(concessions=(concession,)))
    assert paid(settled(place, stay(total="9000")).bills[0])["illness"] == 3700
    bill = settled(place, stay(total="9000"), person=POOR_PERSON).bills[0]
    assert paid(bill)["illness"] == 4550 + 750  # 1,000-8,000 at 65 %, 1,000 at 75 %


def test_a_concession_may_lift_the_cap() -> None:
    row = burden(cap=yuan("cap", "10"), concessions=(Concession(POOR, cap=yuan("free", None)),))
    assert paid(settled(burden_only(row), stay(total="9000")).bills[0])["illness"] == 10
    bill = settled(burden_only(row), stay(total="9000"), person=POOR_PERSON).bills[0]
    assert paid(bill)["illness"] == 3700


BONUS = CapBonus(
    parameter("after", D(4), "years"),
    yuan("each", "1000"),
    yuan("claim_free", "500"),
    rate("at_most", "0.20"),
)


@pytest.mark.parametrize(
    ("years", "claim_free", "amount"),
    [(4, 0, 10000), (5, 0, 11000), (5, 1, 11500), (9, 9, 12000), (0, 1, 10500)],
)
def test_a_cap_grows_with_years_of_cover_up_to_a_share(
    years: int, claim_free: int, amount: int
) -> None:
    row = burden(cap=yuan("cap", "10000"), cap_bonus=BONUS)
    person = Person(
        status="active", facts={"resident_years": years, "claim_free_years": claim_free}
    )
    bill = settled(burden_only(row), stay(total="90000"), person=person).bills[0]
    assert paid(bill)["illness"] == amount


def test_a_cap_that_grows_with_unknown_years_asks_for_them_where_it_may_bind() -> None:
    row = burden(line=None, bands=bands("b", ("0", "0.50")), cap=yuan("cap", "10000"))
    row = replace(row, cap_bonus=BONUS)
    bills = [stay(total="20000.00"), stay("2", total="0.02")]
    first, second = settled(burden_only(row), *bills).bills
    assert paid(first)["illness"] == 10000
    assert second.refused == ("unknown:resident_years",)


@pytest.mark.parametrize(
    ("years", "missed", "amount"), [(7, 1, 12500), (30, 0, 14000), (0, 9, 5500)]
)
def test_a_cap_grows_up_to_an_amount_and_falls_with_years_missed(
    years: int, missed: int, amount: int
) -> None:
    # 1,000 for each year after the fourth, at most 4,000 more; 500 less for each year missed
    bonus = replace(BONUS, at_most_share=None, claim_free=None)
    bonus = replace(bonus, at_most=yuan("most", "4000"), less_per_missed=yuan("less", "500"))
    row = burden(cap=yuan("cap", "10000"), cap_bonus=bonus)
    person = Person(status="active", facts={"resident_years": years, "missed_years": missed})
    bill = settled(burden_only(row), stay(total="90000"), person=person).bills[0]
    assert paid(bill)["illness"] == amount


def test_a_burden_layer_may_count_what_lies_outside_scope() -> None:
    row = burden(counts="outside", line=None, bands=bands("b", ("0", "0.50")))
    bill = settled(burden_only(row), stay(total="9000", in_scope=D(7000))).bills[0]
    assert paid(bill) == {"illness": 1000, "cash": 8000}


def test_a_burden_layer_may_count_both_and_takes_off_the_in_scope_part_first() -> None:
    both = burden(counts="both", line=None, bands=bands("b", ("0", "0.50")))
    later = burden(counter="later", line=None, bands=bands("c", ("0", "1")))
    place = policy(layer("both", "burden", both), layer("later", "burden", later))
    bill = settled(place, stay(total="9000", in_scope=D(7000))).bills[0]
    # half of 9,000, off the 7,000 in scope: 2,500 are left there for the next layer
    assert paid(bill) == {"both": 4500, "later": 2500, "cash": 2000}


def test_aid_on_last_years_burden_is_granted_once_and_taken_off_no_bill() -> None:
    row = burden(of="previous_year", line=None, bands=bands("b", ("0", "0.30"), ("30000", "0.40")))
    person = Person(status="active", previous_year_burden=D(40000))
    result = settled(burden_only(row), stay("1", "500"), stay("2", "500"), person=person)
    assert [own_cost(bill) for bill in result.bills] == [500, 500]
    assert {name: step.amount for name, step in result.years[0].aid.items()} == {"illness": 13000}


def test_aid_on_last_years_burden_stops_at_its_cap_and_no_bill_waits_for_that_burden() -> None:
    row = burden(of="previous_year", line=None, cap=yuan("cap", "100"))
    person = Person(status="active", previous_year_burden=D(40000))
    result = settled(burden_only(row), stay(), person=person)
    assert result.years[0].aid["illness"].amount == 100
    (bill,) = settled(burden_only(row), stay()).bills
    assert (own_cost(bill), bill.aid) == (10000, {})
    assert bill.step is not None
    assert bill.step.find("aid_needs_last_year") is not None


def share(at: str = "counter", **of: str) -> Any:
    rates = {name: rate(f"share_of_{name}", share_) for name, share_ in of.items()}
    return layer("share", "share", ShareRow((), rates), at=at)


def test_a_share_layer_pays_of_the_own_shares_and_not_of_deductible_or_excess() -> None:
    place = pool_and(share(pool="0.70"), deductible=line_per_stay("1000"))
    bill = settled(place, stay(total="30000")).bills[0]
    # 8,000 are paid on 10,000 above the deductible: the own share is 2,000
    assert paid(bill) == {"pool": 8000, "share": 1400, "cash": 20600}


def test_the_own_share_of_the_excess_layer_is_that_of_the_bill() -> None:
    place = pool_and(layer("large", "excess", LARGE), share(large="0.50"))
    bills = settled(place, stay("1", "30000"), stay("2", "6000")).bills
    # 20,000 and 6,000 lie beyond the cap: half is paid, half of the other half is shared
    assert [paid(bill)["share"] for bill in bills] == [5000, 1500]


def test_a_share_of_two_layers_is_rounded_once_on_their_sum() -> None:
    place = pool_and(
        layer("large", "excess", LARGE),
        share(pool="0.333", large="0.333"),
        caps=(cap("y", "0.80"),),
    )
    bill = settled(place, stay(total="1.61")).bills[0]
    # own shares 0.20 and 0.30 (0.61 less 0.31): 0.0666 + 0.0999 = 0.1665
    assert paid(bill) == {
        "pool": D("0.80"),
        "large": D("0.31"),
        "share": D("0.17"),
        "cash": D("0.33"),
    }


def test_a_later_share_takes_what_an_earlier_one_left() -> None:
    place = pool_and(share(pool="0.50"), share(pool="0.50", at="claim"), caps=())
    bill = settled(place, stay(total="10000")).bills[0]
    assert bill.sums is not None
    assert (bill.sums.paid["share"], bill.sums.claims["share"]) == (1000, 500)
    assert own_cost(bill) == 500


def test_a_share_never_pays_more_than_the_person_still_bears() -> None:
    everything = burden(line=None, bands=bands("b", ("0", "1")))
    place = pool_and(layer("illness", "burden", everything), share(pool="0.50", at="claim"))
    bill = settled(place, stay(total="10000")).bills[0]
    assert bill.sums is not None
    assert bill.sums.claims == {"share": 0}
    assert own_cost(bill) == 0


def test_a_row_may_say_that_nothing_is_paid() -> None:
    place = policy(layer("pool", "pool", pool_row()), layer("aid", "burden", NothingRow(())))
    assert paid(settled(place, stay()).bills[0])["aid"] == 0


def test_without_a_row_the_pool_names_the_kind_of_care() -> None:
    elsewhere = (Condition("kind", any_of=("chronic",)),)
    place = policy(layer("pool", "pool", pool_row(when=elsewhere)))
    assert settled(place, stay()).bills[0].refused == ("no_rule:inpatient",)


def test_without_a_row_any_other_layer_names_itself() -> None:
    place = pool_and(layer("aid", "burden", burden(when=POOR)))
    assert settled(place, stay()).bills[0].refused == ("no_rule:aid",)


def test_account_money_is_used_before_the_deductible_where_the_policy_says_so() -> None:
    place = one_pool(account_first=True, deductible=line_per_stay("1000"))
    bill = settled(place, stay(total="5000"), cover=Cover(account_balance=D(1500))).bills[0]
    # 3,500 enter the pool: 2,500 at 80 %
    assert paid(bill) == {"pool": 2000, "account": 1500, "cash": 1500}


def test_account_money_is_never_more_than_the_counter_layers_leave() -> None:
    # the account is used first, then a layer pays everything that is left
    everything = burden(line=None, bands=bands("b", ("0", "1")))
    place = policy(
        layer("pool", "pool", pool_row(account_first=True)), layer("aid", "burden", everything)
    )
    bill = settled(place, stay(total="1000"), cover=Cover(account_balance=D(900))).bills[0]
    assert min(paid(bill).values()) >= 0
    assert sum(paid(bill).values()) == 1000


def test_where_the_account_comes_first_its_balance_is_asked_for() -> None:
    bill = settled(one_pool(account_first=True), stay()).bills[0]
    assert bill.refused == ("unknown:account_balance",)
