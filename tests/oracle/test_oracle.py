"""The second settlement gives every worked example as it was worked by hand."""

from datetime import date
from pathlib import Path

import pytest

from tests.oracle.contribution import contribution
from tests.oracle.cover import counters, cover
from tests.oracle.settlement import settle
from tests.worked_examples.example_files import (
    SHIPPED_POLICIES,
    assert_as_worked,
    contribution_paths,
    coverage_paths,
    name_of,
    read_example,
    settlement_paths,
)


@pytest.mark.parametrize("path", settlement_paths(), ids=name_of)
def test_the_second_settlement_settles_as_worked_by_hand(path: Path) -> None:
    example = read_example(path)
    without_layers = tuple(example.get("without_layers", ()))
    assert_as_worked(example, settle(example["case"], SHIPPED_POLICIES, without_layers))


@pytest.mark.parametrize("path", contribution_paths(), ids=name_of)
def test_contributions_are_as_worked_by_hand(path: Path) -> None:
    example = read_example(path)
    assert contribution(example, SHIPPED_POLICIES) == example["expect"]


@pytest.mark.parametrize("path", coverage_paths(), ids=name_of)
def test_the_second_judge_judges_as_worked_by_hand(path: Path) -> None:
    example = read_example(path)
    case = example["case"]
    for expected in example["expect"]:
        month = expected["on"][:7]
        days = cover(case, SHIPPED_POLICIES, month)
        assert days.get(date.fromisoformat(expected["on"]), "uncovered") == expected["state"]
        counted = counters(case, SHIPPED_POLICIES, month)
        stated = {key: value for key, value in expected.items() if key in counted}
        assert counted | stated == counted
