"""A threshold has a name only where the curve truly bends, and the name is right."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from medins_desktop.charts.cost_curves import cost_curves
from medins_desktop.charts.thresholds import slopes, thresholds
from medins_desktop.interview.assessment import assess
from medins_desktop.interview.case_file import decode_case
from medins_desktop.packs.library import Library
from tests.charts.cases import (
    TODAY,
    curves_of,
    fifty_bills,
    in_beijing,
    stay,
    two_stays,
    visit,
)
from tests.worked_examples.example_files import (
    case_bytes,
    name_of,
    read_example,
    settlement_paths,
)


@pytest.mark.parametrize("path", settlement_paths(), ids=name_of)
def test_every_named_threshold_is_a_corner(path: Path) -> None:
    example = read_example(path)
    library = Library.shipped(without_layers=tuple(example.get("without_layers", ())))
    answers = decode_case(case_bytes(example), path.name)
    for bill in answers.bills:
        curves = cost_curves(assess(answers, library, TODAY), library, bill.id)
        if curves is None:
            continue
        named = thresholds(curves.main, curves.settled)
        places = [one.x for one in named]
        assert set(places) <= set(curves.main.knots[1:-1])
        assert places == sorted(set(places))


def test_two_stays_name_what_the_law_names() -> None:
    curves = curves_of(two_stays(), "2")
    named = {
        (one.payer, one.code): round(one.x, 2)
        for one in thresholds(curves.main, curves.settled)
        if one.code != "band"
    }
    assert named == {
        ("pool", "deductible"): Decimal("10650.00"),
        ("pool", "cap"): Decimal("64376.32"),
        ("critical_illness", "line"): Decimal("171227.54"),
        ("large_amount", "cap"): Decimal("534964.55"),
    }


def test_a_band_is_named_by_what_the_pool_pays_from_there_on() -> None:
    curves = curves_of(two_stays(), "2")
    rates = {
        one.x: one.rate for one in thresholds(curves.main, curves.settled) if one.code == "band"
    }
    assert rates == {Decimal(40000): Decimal("0.9"), Decimal(50000): Decimal("0.95")}
    paid = slopes(curves.main, curves.main.paid["pool"])
    for x, rate in rates.items():
        assert abs(paid[curves.main.knots.index(x)] - rate) < Decimal("1e-9")


def test_a_deductible_paid_by_an_earlier_bill_is_not_named_again() -> None:
    first, second = (
        visit("1", date(2025, 3, 1), "2500"),
        visit("2", date(2025, 4, 1), "900"),
    )
    curves = curves_of(in_beijing(first, second), "2")
    assert "deductible" not in {one.code for one in thresholds(curves.main, curves.settled)}


def test_a_line_passed_by_earlier_bills_is_not_named_again() -> None:
    curves = curves_of(fifty_bills(), "50")
    assert "line" not in {one.code for one in thresholds(curves.main, curves.settled)}


def test_a_bill_refused_by_the_fund_has_no_thresholds() -> None:
    hurt = replace(stay("1", date(2025, 3, 1), "9000"), cause="work_injury")
    curves = curves_of(in_beijing(hurt), "1")
    assert thresholds(curves.main, curves.settled) == ()
