"""The chart is the settlement: its point, its sums, its table."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from medins_desktop.charts.cost_curves import cost_curves
from medins_desktop.charts.cost_picture import cost_picture, table_rows
from medins_desktop.charts.payer_colours import OWN
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import assess
from medins_desktop.interview.case_file import decode_case
from medins_desktop.packs.library import Library
from tests.charts.cases import (
    TODAY,
    assessed,
    curves_of,
    fifty_bills,
    in_beijing,
    library,
    picture_of,
    small_visit,
    stay,
    two_stays,
    unknown_class_b,
)
from tests.worked_examples.example_files import (
    case_bytes,
    name_of,
    read_example,
    settlement_paths,
)

HALF_A_FEN = Decimal("0.005")
CASES = {
    "two stays": (two_stays(), "2"),
    "without mutual aid": (two_stays(mutual_aid=False), "2"),
    "small visit": (small_visit(), "1"),
    "unknown class B": (unknown_class_b(), "1"),
    "fifty bills": (fifty_bills(), "50"),
}
every_case = pytest.mark.parametrize(("answers", "bill_id"), CASES.values(), ids=CASES)


@pytest.mark.parametrize("path", settlement_paths(), ids=name_of)
def test_the_curve_passes_through_the_settlement(path: Path) -> None:
    example = read_example(path)
    policies = Library.shipped(without_layers=tuple(example.get("without_layers", ())))
    answers = decode_case(case_bytes(example), path.name)
    for bill in answers.bills:
        curves = cost_curves(assess(answers, policies, TODAY), policies, bill.id)
        if curves is None or curves.settled.sums is None:
            continue
        sums, picture = curves.settled.sums, cost_picture(curves)
        settled = {**sums.paid, **sums.claims, OWN: sums.own_cost}
        assert bill.total is not None
        in_order = list(settled)  # each layer works on what those before it rounded
        for payer, line in picture.areas:
            within = HALF_A_FEN * (in_order.index(payer) + 1)
            assert abs(line.at(bill.total) - settled[payer]) <= within, payer
        assert dict(picture.here.amounts) == {payer: settled[payer] for payer in picture.payers}


@every_case
def test_areas_add_up_to_the_total(answers: Answers, bill_id: str) -> None:
    picture = picture_of(answers, bill_id)
    for corner in picture.corners:
        together = sum(line.at(corner) for _, line in picture.areas)
        assert abs(together - corner) < Decimal("1e-9")


@every_case
def test_every_reading_adds_up_to_the_fen(answers: Answers, bill_id: str) -> None:
    picture = picture_of(answers, bill_id)
    totals = [picture.far * n / 97 for n in range(98)]
    for total in [*picture.corners, *totals]:
        whole = total.quantize(Decimal("0.01"))
        assert sum(amount for _, amount in picture.at(whole).amounts) == whole


@every_case
def test_the_table_is_the_curve(answers: Answers, bill_id: str) -> None:
    curves = curves_of(answers, bill_id)
    picture = cost_picture(curves)
    rows = table_rows(picture)
    assert {row.total for row in rows} == {*picture.corners, picture.here.total}
    for row in rows:
        if row.total not in curves.main.knots:
            continue
        knot = curves.main.knots.index(row.total)
        for payer, amount in row.amounts[1:]:
            values = {**curves.main.paid, **curves.main.claims}[payer]
            assert abs(values[knot] - amount) <= HALF_A_FEN
        assert abs(curves.main.own_cost[knot] - row.own) <= HALF_A_FEN


@every_case
def test_the_whole_view_reaches_twice_the_bill_and_past_the_last_threshold(
    answers: Answers, bill_id: str
) -> None:
    picture = picture_of(answers, bill_id)
    assert picture.far >= 2 * picture.here.total
    assert all(named.x < picture.far for named in picture.thresholds)
    assert 2 * picture.here.total <= picture.near <= picture.far


def test_a_small_bill_is_first_seen_with_its_deductible_and_not_as_a_sliver() -> None:
    picture = picture_of(small_visit(), "1")
    assert picture.near == 2400
    assert picture.far > 100_000


def test_example_6_stands_beside_example_5() -> None:
    here = picture_of(two_stays(), "2").here
    assert (here.own, here.compared) == (Decimal("12273.41"), Decimal("35125.35"))


def test_who_has_not_joined_sees_what_mutual_aid_would_change() -> None:
    picture = picture_of(two_stays(mutual_aid=False), "2")
    assert picture.compared_as == "with_mutual_aid"
    assert (picture.here.own, picture.here.compared) == (
        Decimal("35125.35"),
        Decimal("12273.41"),
    )


def test_mutual_aid_that_changes_nothing_is_not_drawn() -> None:
    assert picture_of(small_visit(), "1").compared is None


def test_what_is_not_known_is_a_band_from_low_to_high() -> None:
    picture = picture_of(unknown_class_b(), "1")
    settled = assessed(unknown_class_b()).settlement.bill("1")
    assert (picture.here.own, picture.here.own_high) == settled.own_cost_range
    assert picture.own_high is not None
    assert all(picture.own.at(x) <= picture.own_high.at(x) for x in picture.corners)


def test_the_next_hundred_yuan_is_the_difference_of_two_readings() -> None:
    picture = picture_of(two_stays(mutual_aid=False), "2")
    more = picture.at(picture.here.total + 100)
    assert abs(more.own - picture.here.own - picture.here.next_hundred) <= Decimal("0.05")
    assert picture.here.next_hundred == Decimal("6.00")


def test_the_corner_before_and_after_a_total() -> None:
    picture = picture_of(small_visit(), "1")
    assert picture.corner_before(Decimal(1000)) == 0
    assert picture.corner_after(Decimal(1000)) == 1800
    assert picture.corner_after(Decimal(1800)) == 20000
    assert picture.corner_after(picture.far) == picture.far
    assert picture.corner_before(Decimal(0)) == 0


def test_a_chart_ends_where_a_limit_begins_to_count_that_nobody_knows() -> None:
    """Guangzhou's pool pays up to 1,000,000, by spending or by payment is not known.

    Beyond it the large-amount fund pays, and nobody knows up to what. One stay in level 3,
    wholly in scope: by spending the pool ends at a total of 1,000,000; the 80 % beyond the
    deductible of 1,000 leave 1,000 + 20 % of 999,000 = 200,800 there.
    """
    bill = stay("1", date(2025, 3, 12), "60000", "0")
    guangzhou = replace(in_beijing(bill), place="440100")
    picture = picture_of(guangzhou, "1")
    assert picture.far == 1000000
    assert picture.at(Decimal(1000000)).own == 200800
    assert picture.here.own == 1000 + Decimal("0.2") * 59000
    outside = stay("1", date(2025, 3, 12), "70000", "10000")  # grows in scope only
    assert picture_of(replace(guangzhou, bills=(outside,)), "1").far == 1010000


def test_a_bill_that_is_known_has_a_range_where_it_would_be_dearer() -> None:
    """Nanjing's limit of 360,000 counts what is spent or what is paid: nobody knows.

    88 % beyond the deductible of 1,000: by spending it ends at 360,000, with 44,080 own; all
    that is beyond is then own as well. The bill itself is known: 1,000 + 12 % of 59,000.
    """
    bill = stay("1", date(2025, 3, 12), "60000", "0")
    nanjing = replace(in_beijing(bill), place="320100")
    picture = picture_of(nanjing, "1")
    assert (picture.here.own, picture.here.own_high) == (8080, None)
    assert Decimal(360000) in picture.corners
    dearer = picture.at(Decimal(370000))
    assert (dearer.own, dearer.own_high) == (45280, 54080)
    assert picture.compared is not None  # mutual aid is still compared


def test_a_bill_without_amounts_has_no_chart() -> None:
    bill = replace(two_stays().bills[0], hospital_level=None)
    assert cost_curves(assessed(in_beijing(bill)), library(), "1") is None
    assert cost_curves(assessed(in_beijing(bill)), library(), "no such bill") is None
