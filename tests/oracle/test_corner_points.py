"""Every shipped place, at the fen below, at and above each line, edge and cap of its rules.

The program's settlement is held against the second one; every row of every file must have been
reached, and every value of it must have been of use.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from fractions import Fraction
from functools import cache
from typing import Any
from unittest.mock import patch

import pytest

from medins_desktop.commands.settlement_json import settlement_object
from medins_desktop.interview.assessment import Assessment, assess
from medins_desktop.interview.case_file import decode_case
from medins_desktop.packs.library import Library
from tests.oracle import later_layers, pool
from tests.oracle.bands import NOTHING, paid_below, point_used_up, rounded, text
from tests.oracle.corner_points import FEN, SHIPPED, Corners, around
from tests.oracle.place_cases import cases_of
from tests.oracle.policy_files import plans, read_files
from tests.oracle.rows import Circumstances, first_row
from tests.oracle.settlement import settle
from tests.oracle.situations import joined
from tests.oracle.test_engine_agrees import TODAY, figures_of

FILES = {
    f"{folder.parent.name}-{folder.name}": folder
    for folder in sorted(SHIPPED.glob("*/*"))
    if folder.is_dir() and folder.parent.name not in ("plans", "national")
}
WITH_A_PLAN = "110000-employee"  # whose cases have people who joined mutual aid
OWN_FIGURES = {"yuan": "1", "rate": "0.01", "days": "7", "years": "1", "month_of_year": "3"}
UNREACHED = {
    "210200-employee": {
        "large_amount_bands_away": "Away from home the pool's own rates are not known: such a "
        "bill is refused before the large-amount fund has its turn.",
    },
}


@dataclass
class Compared:
    """What came out of all cases of a file."""

    cases: list[dict[str, Any]] = field(default_factory=list)
    differing: list[str] = field(default_factory=list)
    rows: set[tuple[str, int]] = field(default_factory=set)  # that were used, by layer
    parameters: set[str] = field(default_factory=set)  # that an explanation names


@cache
def library() -> Library:
    return Library.read(SHIPPED)


def policy_of(name: str) -> dict[str, Any]:
    (policy,) = read_files(FILES[name])
    return policy


def assessed(case: dict[str, Any]) -> Assessment:
    return assess(decode_case(json.dumps(case).encode(), "case"), library(), TODAY)


def figures_by_program(assessment: Assessment) -> dict[str, Any]:
    """Return the figures; the steps are left out, to write them takes longer than all the rest."""
    assert not assessment.problems
    bills = tuple(bill._replace(step=None) for bill in assessment.settlement.bills)
    settlement = assessment.settlement._replace(bills=bills)
    return figures_of(settlement_object(replace(assessment, settlement=settlement)))


def parameters_named(assessment: Assessment) -> set[str]:
    """Return the parameters in the steps of the bills, and of what is granted beside them."""
    steps = [
        step for bill in assessment.settlement.bills for step in (bill.step, *bill.aid.values())
    ]
    return {one.id for step in steps if step is not None for one in step.parameters()}


@cache
def compared(name: str) -> Compared:
    result = Compared(list(cases_of(policy_of(name))))

    def noted(now: Circumstances, layer: dict[str, Any]) -> dict[str, Any]:
        row = first_row(now, layer)
        result.rows.add((layer["id"], layer["rows"].index(row)))
        return row

    with patch.object(pool, "first_row", noted), patch.object(later_layers, "first_row", noted):
        for case in result.cases:
            assessment = assessed(case)
            result.parameters |= parameters_named(assessment)
            if figures_by_program(assessment) != figures_of(settle(case, SHIPPED)):
                result.differing.append(json.dumps(case, ensure_ascii=False))
    return result


@pytest.mark.parametrize("name", FILES)
def test_both_agree_at_every_corner_point(name: str) -> None:
    assert compared(name).differing[:1] == []


@pytest.mark.parametrize("name", FILES)
def test_every_row_is_used(name: str) -> None:
    unreached = [
        row
        for layer in policy_of(name)["layers"]
        for number, row in enumerate(layer["rows"])
        if (layer["id"], number) not in compared(name).rows
        and row.get("bands") not in UNREACHED.get(name, {})
    ]
    assert unreached == []


def with_a_value(policy: dict[str, Any]) -> set[str]:
    """Return the parameters of a file that have a value; the others a person is asked for."""
    parameters = policy["parameters"]
    return {name for name, one in parameters.items() if "value" in one or "dated" in one}


def of_no_bill(policy: dict[str, Any]) -> set[str]:
    """Return the parameters of contributions and of what joining a plan costs and promises.

    They are on no bill; those of contributions have a worked example.
    """
    tables = [policy.get("contribution", {}), policy.get("joining", {}), *policy.get("offers", [])]
    return {name for table in tables for name in table.values() if isinstance(name, str)}


def figures_change(name: str, parameter: str, entry: dict[str, Any]) -> bool:
    """Say whether somebody's own figure instead of a value changes what some bill costs."""
    own = OWN_FIGURES.get(entry["unit"])
    if own is None:
        return False  # bands and lists are named wherever they are used
    for case in sorted(compared(name).cases, key=largest, reverse=True):
        if case["overrides"].get(parameter) is None:
            changed = {**case, "overrides": {**case["overrides"], parameter: own}}
            if figures_by_program(assessed(changed)) != figures_by_program(assessed(case)):
                return True
    return False


def largest(case: dict[str, Any]) -> float:
    return max(float(bill["total"]) for bill in case["bills"])


@pytest.mark.parametrize("name", FILES)
def test_every_value_is_of_use(name: str) -> None:
    """An explanation names it, or another figure in its place changes what some bill costs.

    Not named are limits that are none, and what a limit grows by for years of cover.
    """
    policy = policy_of(name)
    unnamed = with_a_value(policy) - compared(name).parameters - of_no_bill(policy)
    assert {
        parameter
        for parameter in unnamed
        if not figures_change(name, parameter, policy["parameters"][parameter])
    } == set(UNREACHED.get(name, {}))


@pytest.mark.parametrize("plan", plans(SHIPPED), ids=lambda files: str(files[0]["plan"]))
def test_every_value_of_a_plan_is_of_use(plan: list[dict[str, Any]]) -> None:
    for file in plan:
        unnamed = with_a_value(file) - compared(WITH_A_PLAN).parameters - of_no_bill(file)
        assert unnamed == set()


def yearly_aid() -> Iterator[tuple[str, dict[str, Any], dict[str, Any]]]:
    """Yield the rows that grant aid once on the burden of the year before."""
    for name in FILES:
        for layer in policy_of(name)["layers"]:
            for row in layer["rows"]:
                if row.get("of") == "previous_year":
                    yield name, layer, row


@pytest.mark.parametrize(
    ("name", "layer", "row"), list(yearly_aid()), ids=lambda one: str(one)[:15]
)
def test_aid_for_the_year_before_is_right_at_every_edge(
    name: str, layer: dict[str, Any], row: dict[str, Any]
) -> None:
    (situation,) = joined(policy_of(name), row["when"])
    values = Corners(situation).now.values
    bands, cap = values.bands(row["bands"]), values.amount(row["cap"])
    used_up = point_used_up(bands, NOTHING, cap)
    assert used_up is not None
    for fen in around({int(point * FEN) for point in (used_up, *(start for start, _ in bands))}):
        case = situation.case([situation.spent(FEN)])
        case["person"] = situation.person | {"previous_year_burden": f"{fen / FEN:.2f}"}
        (bill,) = assessed(case).settlement.bills
        granted = min(rounded(paid_below(bands, Fraction(fen, FEN))), cap)
        assert text(granted) == f"{bill.aid[layer['id']].amount:.2f}"
