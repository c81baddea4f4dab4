"""The house rules that no other tool checks."""

import ast
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

import medins_desktop

PACKAGE = Path(medins_desktop.__file__).parent
TESTS = Path(__file__).parent
MODULES = sorted(PACKAGE.rglob("*.py"))
LONGEST_FUNCTION = 50
LONGEST_FILE = 400
NAMELESS = {"utils", "util", "helpers", "common", "misc", "base", "manager", "constants"}
TESTED_ROOMS = ("core", "packs", "interview", "wording", "commands")


def name_of(path: Path) -> str:
    return str(path.relative_to(PACKAGE))


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield node.module or ""


def in_rooms(*rooms: str) -> list[Path]:
    return [path for path in MODULES if path.relative_to(PACKAGE).parts[0] in rooms]


def test_the_core_knows_the_standard_library_and_itself_only() -> None:
    for path in in_rooms("core"):
        for name in imported(tree_of(path)):
            own = name.startswith("medins_desktop.core.")
            standard = name.partition(".")[0] in sys.stdlib_module_names
            assert own or standard, f"{name_of(path)}: {name}"


def test_money_and_rates_are_never_binary_floats() -> None:
    for path in in_rooms("core", "packs"):
        for node in ast.walk(tree_of(path)):
            value = node.value if isinstance(node, ast.Constant) else None
            assert not isinstance(value, float), f"{name_of(path)}: {value}"
            assert getattr(node, "id", "") != "float", name_of(path)


def test_every_module_says_what_it_is_for() -> None:
    assert [name_of(path) for path in MODULES if not ast.get_docstring(tree_of(path))] == []


def test_every_module_has_a_name_of_its_own() -> None:
    assert [name_of(path) for path in MODULES if {path.stem, path.parent.name} & NAMELESS] == []


def test_a_file_is_short_enough_to_be_read_at_once() -> None:
    """One that is longer is split by meaning."""
    lengths = {name_of(path): path.read_text(encoding="utf-8").count("\n") for path in MODULES}
    assert {name for name, lines in lengths.items() if lines > LONGEST_FILE} == set()


def test_a_function_is_short_enough_to_be_understood_at_once() -> None:
    """One that is longer is split by meaning."""
    too_long = [
        f"{name_of(path)}: {node.name}"
        for path in MODULES
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (node.end_lineno or node.lineno) - node.lineno >= LONGEST_FUNCTION
    ]
    assert too_long == []


def test_every_module_of_the_rooms_without_a_window_has_its_test() -> None:
    tested = {path.stem for room in TESTED_ROOMS for path in (TESTS / room).glob("test_*.py")}
    tested |= {path.stem for path in TESTS.glob("*/test_*.py")}
    lacking = {
        name_of(path)
        for room in TESTED_ROOMS
        for path in (PACKAGE / room).glob("*.py")
        if path.stem != "__init__" and f"test_{path.stem}" not in tested
    }
    assert lacking == TESTED_WITH_OTHERS.keys()


# Modules without a test of the same name, and the test that would fail if they broke.
TESTED_WITH_OTHERS = {
    "packs/reach_checks.py": "packs/test_layer_checks.py",
    "commands/gap_json.py": "commands/test_coverage.py",
    "core/bill_in_progress.py": "core/test_layers.py",
    "core/burden_cap.py": "core/test_layers.py",
    "core/claim.py": "core/test_settlement.py",
    "core/back_pay.py": "core/test_cover.py",
    "core/cover_rules.py": "core/test_cover.py",
    "core/cover_run.py": "core/test_cover.py",
    "core/cover_walk.py": "core/test_cover.py",
    "core/liability.py": "interview/test_firm_claim.py",
    "core/counted_months.py": "core/test_month_counts.py",
    "core/record_months.py": "core/test_cover.py",
    "core/resident_cover.py": "oracle/test_oracle.py",
    "core/retired_cover.py": "core/test_cover.py",
    "core/standing.py": "core/test_settlement.py",
    "core/national.py": "packs/test_records.py",
    "core/policy.py": "core/test_layers.py",
    "core/problem.py": "wording/test_problems.py",
    "core/record.py": "packs/test_records.py",
    "core/readings.py": "core/test_settlement.py",
    "core/result.py": "core/test_settlement.py",
    "core/top_up.py": "core/test_settlement.py",
    "core/employment.py": "interview/test_case_file.py",
    "core/enterprise.py": "packs/test_library.py",
    "commands/policies_show.py": "commands/test_policies.py",
    "packs/added_files.py": "interview/test_own_policies.py",
    "packs/condition_checks.py": "packs/test_pack_checks.py",
    "packs/evidence_checks.py": "packs/test_pack_checks.py",
    "packs/every_file.py": "packs/test_pack_checks.py",
    "packs/named.py": "packs/test_records.py",
    "packs/national_checks.py": "packs/test_pack_checks.py",
    "packs/national_file.py": "packs/test_shipped_packs.py",
    "packs/national_rules.py": "packs/test_library.py",
    "packs/overrides.py": "packs/test_library.py",
    "packs/pack_conditions.py": "packs/test_pack_checks.py",
    "packs/pack_evidence.py": "packs/test_pack_checks.py",
    "packs/pack_policy.py": "packs/test_library.py",
    "packs/pack_record.py": "packs/test_records.py",
    "packs/pack_reading.py": "packs/test_pack_file.py",
    "packs/pack_references.py": "packs/test_shipped_packs.py",
    "packs/record_file.py": "packs/test_record_checks.py",
    "packs/shape_faults.py": "packs/test_pack_checks.py",
    "packs/tables_file.py": "packs/test_record_checks.py",
    "packs/value_checks.py": "packs/test_pack_checks.py",
    "interview/answers.py": "interview/test_case_file.py",
    "interview/fact_checks.py": "interview/test_assessment.py",
    "interview/record_results.py": "commands/test_record_commands.py",
    "interview/table_rows.py": "interview/test_bill_table.py",
    "interview/record.py": "interview/test_assessment.py",
    "interview/safe_write.py": "interview/test_case_file.py",
    "wording/firm_proof.py": "ui/pages/test_enterprise_page.py",
    "wording/record_refusals.py": "wording/test_refusals.py",
    "wording/record_steps.py": "wording/test_steps.py",
    "wording/record_texts.py": "commands/test_record_commands.py",
    "wording/language.py": "wording/test_translations.py",
    "wording/table_titles.py": "reports/test_export.py",
    "commands/cases.py": "commands/test_settle.py",
    "commands/coverage_text.py": "commands/test_coverage.py",
    "commands/curve_text.py": "commands/test_curve.py",
    "commands/contributions.py": "commands/test_record_commands.py",
    "commands/record_json.py": "commands/test_record_commands.py",
    "commands/record_text.py": "commands/test_record_commands.py",
    "commands/report.py": "reports/test_report_command.py",
    "commands/settlement_json.py": "commands/test_settle.py",
    "commands/settlement_text.py": "commands/test_settle.py",
    "commands/text_output.py": "commands/test_settle.py",
}


@pytest.mark.parametrize("test", sorted(set(TESTED_WITH_OTHERS.values())))
def test_the_tests_that_stand_for_others_are_there(test: str) -> None:
    assert (TESTS / test).is_file()
