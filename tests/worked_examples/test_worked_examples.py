"""The program settles every worked example as it was worked by hand."""

from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from medins_desktop.commands.coverage import coverage_object
from medins_desktop.commands.record_json import retirement_object, sick_leave_object
from medins_desktop.commands.settlement_json import settlement_object
from medins_desktop.core.contribution import contribution_row, monthly_contribution, row_for
from medins_desktop.interview.assessment import assess
from medins_desktop.interview.case_file import decode_case
from medins_desktop.interview.record import coverage
from medins_desktop.interview.record_results import (
    retirement_assumed,
    retirement_of,
    sick_leave_of,
)
from medins_desktop.packs.library import Choice, Library
from medins_desktop.packs.records import records_of
from tests.worked_examples.example_files import (
    answers_bytes,
    assert_as_worked,
    case_bytes,
    contribution_paths,
    coverage_paths,
    example_paths,
    figures_stated,
    name_of,
    paths_of,
    read_example,
    settlement_paths,
)

TODAY = date(2025, 12, 31)


@pytest.mark.parametrize("path", settlement_paths(), ids=name_of)
def test_the_program_settles_as_worked_by_hand(path: Path) -> None:
    example = read_example(path)
    library = Library.shipped(without_layers=tuple(example.get("without_layers", ())))
    answers = decode_case(case_bytes(example), path.name)
    assert_as_worked(example, settlement_object(assess(answers, library, TODAY)))


@pytest.mark.parametrize("path", contribution_paths(), ids=name_of)
def test_a_month_is_paid_as_worked_by_hand(path: Path) -> None:
    example = read_example(path)
    own = tuple(example.get("overrides", {}).items())
    record = records_of(Library.shipped()).record(
        Choice(example["place"], "employee", (), own), example["day"]
    )
    assert record is not None
    facts = {**example.get("facts", {}), "day": example["day"]}
    pooled_only = example.get("pooled_only", False)
    row = contribution_row(record.contributions, example["who"], facts, pooled_only=pooled_only)
    assert row is not None
    account = row_for(record.account, example["who"], facts)
    wage = Decimal(example["wage"]) if "wage" in example else None
    paid = monthly_contribution(wage, row, account)
    credit = paid.account_credit
    payers = ("employer", "person", "unemployment_fund")
    assert example["expect"] == {
        "base": f"{paid.base:.2f}",
        "parts": [f"{part.amount:.2f}" for part in paid.parts],
        "account_credit": "unknown" if credit is None else f"{credit:.2f}",
        **{payer: f"{paid.paid_by(payer):.2f}" for payer in payers},
    }


@pytest.mark.parametrize("path", paths_of("retirement"), ids=name_of)
def test_retirement_comes_out_as_worked_by_hand(path: Path) -> None:
    example = read_example(path)
    answers = decode_case(answers_bytes(example), path.name)
    outlooks = retirement_of(answers, Library.shipped(), TODAY)
    found = retirement_object(outlooks, retirement_assumed(answers, outlooks))
    assert figures_stated(found, example["expect"]) == example["expect"]


@pytest.mark.parametrize("path", paths_of("sick_leave"), ids=name_of)
def test_sick_leave_comes_out_as_worked_by_hand(path: Path) -> None:
    example = read_example(path)
    answers = decode_case(answers_bytes(example), path.name)
    found = sick_leave_object(sick_leave_of(answers, Library.shipped(), TODAY), [])
    assert figures_stated(found, example["expect"]) == example["expect"]


@pytest.mark.parametrize("path", paths_of("joining"), ids=name_of)
def test_a_unit_may_join_mutual_aid_as_worked_by_hand(path: Path) -> None:
    example = read_example(path)
    aid = Library.shipped().mutual_aid(example["day"])
    assert aid is not None
    assert aid.joining is not None
    found = {"may_join": aid.joining.may_join(example["staff"], example["members"])}
    assert found == example["expect"]


def test_every_kind_of_example_is_worked() -> None:
    kinds = ("contribution", "coverage", "retirement", "sick_leave", "joining")
    known = [*settlement_paths(), *(path for kind in kinds for path in paths_of(kind))]
    assert sorted(known) == sorted(example_paths())


@pytest.mark.parametrize("path", coverage_paths(), ids=name_of)
def test_a_record_is_judged_as_worked_by_hand(path: Path) -> None:
    example = read_example(path)
    answers = decode_case(case_bytes(example), path.name)
    for expected in example["expect"]:
        day = date.fromisoformat(expected["on"])
        found = coverage_object(coverage(answers, Library.shipped(), day), day)
        readings = [
            {key: one[key] for key in ("parameter", "value", "state")} for one in found["readings"]
        ]
        assert {**found, "readings": readings} | expected == {**found, "readings": readings}
