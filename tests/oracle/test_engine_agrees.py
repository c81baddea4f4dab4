"""The program and the second settlement agree to the fen on thousands of random cases."""

import json
from datetime import date
from pathlib import Path
from random import Random
from typing import Any

import pytest

from medins_desktop.commands.settlement_json import settlement_object
from medins_desktop.interview.assessment import assess
from medins_desktop.interview.case_file import decode_case
from medins_desktop.packs.library import Library
from tests.oracle.corner_cases import CORNER_CASES
from tests.oracle.open_answers import settle_over_answers
from tests.oracle.places import places_in
from tests.oracle.random_cases import random_case

TESTS = Path(__file__).parent.parent
FOLDERS = {
    "shipped": TESTS.parent / "resources" / "policies",
    "artificial": TESTS / "packs" / "good",
}
CASES = {"shipped": 1_500, "artificial": 1_000}
TODAY = date(2025, 12, 31)
BILL_FIGURES = (
    "id",
    "year",
    "covered",
    "estimate",
    "refused",
    "total",
    "outside_scope",
    "in_scope",
    "deductible",
    "paid",
    "claims",
    "own_cost",
    "own_cost_range",
)
YEAR_FIGURES = tuple(
    figure for figure in BILL_FIGURES if figure not in ("id", "covered", "estimate")
)


def figures_of(settlement: dict[str, Any]) -> dict[str, Any]:
    """Return every figure that both settlements give, what pays nothing left out."""
    return {
        "bills": {
            bill["id"]: {name: shown(bill.get(name)) for name in BILL_FIGURES}
            for bill in settlement["bills"]
        },
        "years": {
            year["year"]: {name: shown(year.get(name)) for name in YEAR_FIGURES}
            | {"bills": sorted(year["bills"])}
            for year in settlement["years"]
        },
    }


def shown(figure: Any) -> Any:
    """Return a figure; a layer that pays nothing may be absent or 0.00."""
    if isinstance(figure, dict):
        return {layer: amount for layer, amount in figure.items() if amount != "0.00"}
    return figure


def assert_both_agree(case: dict[str, Any], folder: Path, library: Library) -> None:
    """Settle a case twice and compare every figure of every bill and year."""
    answers = decode_case(json.dumps(case).encode(), "case")
    by_program = settlement_object(assess(answers, library, TODAY))
    expected = settle_over_answers(case, folder)
    assert figures_of(by_program) == figures_of(expected), json.dumps(case)


@pytest.mark.parametrize("name", FOLDERS)
def test_both_agree_on_random_years(name: str) -> None:
    folder = FOLDERS[name]
    places = places_in(folder)
    library = Library.read(folder)
    rng = Random(name)
    for _ in range(CASES[name]):
        assert_both_agree(random_case(rng, places), folder, library)


@pytest.mark.parametrize("sentence", CORNER_CASES)
def test_both_agree_where(sentence: str) -> None:
    folder = FOLDERS["artificial"]
    assert_both_agree(CORNER_CASES[sentence], folder, Library.read(folder))
