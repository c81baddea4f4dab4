"""`medins curve`: the exact corners of every payer's curve."""

import json
from pathlib import Path
from typing import Any

import pytest

from medins_desktop.commands import main
from tests.commands.case_files import TWO_STAYS, case_file
from tests.interview.full_case import stay

pytestmark = pytest.mark.usefixtures("in_english")
Capture = pytest.CaptureFixture[str]


def drawn(capsys: Capture, *arguments: str) -> dict[str, Any]:
    assert main(["curve", *arguments, "--json"]) == 0
    (line,) = capsys.readouterr().out.splitlines()
    found: dict[str, Any] = json.loads(line)
    return found


def refused(capsys: Capture, *arguments: str, code: int) -> str:
    assert main(["curve", *arguments, "--language", "en"]) == code
    printed = capsys.readouterr()
    assert printed.out == ""
    return printed.err


def test_a_first_stay_bends_at_its_deductible_and_its_bands(
    tmp_path: Path, capsys: Capture
) -> None:
    path = case_file(tmp_path, stay(in_scope=None))
    found = drawn(capsys, path, "--bill", "1", "--upto", "50000")
    assert (found["bill"], found["axis"]) == ("1", "total")
    assert found["knots"] == ["0", "1300", "30000", "40000", "50000"]
    # 28,700 at 85 %, 10,000 at 90 %, 10,000 at 95 %
    assert found["paid"]["pool"] == ["0", "0", "24395", "33395", "42895"]
    assert found["own_cost"] == ["0", "1300", "5605", "6605", "7105"]
    assert found["claims"] == {}
    assert found["year"]["own_cost"] == found["own_cost"]


def test_the_cap_is_a_corner_at_its_exact_point(tmp_path: Path, capsys: Capture) -> None:
    path = case_file(tmp_path, *TWO_STAYS)
    found = drawn(capsys, path, "--bill", "2", "--upto", "300000")
    # 10,000 outside scope; the cap of 100,000 is used up at 54,376.3157… of spending
    assert any(knot.startswith("64376.31578947368421") for knot in found["knots"])
    assert found["year"]["own_cost"][0] == "12605"
    assert all(len(values) == len(found["knots"]) for values in found["paid"].values())


def test_claims_have_curves_too(tmp_path: Path, capsys: Capture) -> None:
    path = case_file(tmp_path, stay(in_scope=None), cover={"mutual_aid": ["medical"]})
    found = drawn(capsys, path, "--bill", "1", "--upto", "30000")
    # 70 % of the own share of 28,700 × 15 %
    assert found["claims"]["mutual_aid"] == ["0", "0", "3013.5"]


def test_the_text_is_a_table_of_the_corners(tmp_path: Path, capsys: Capture) -> None:
    path = case_file(tmp_path, stay(in_scope=None))
    arguments = ["curve", path, "--bill", "1", "--upto", "50000", "--language", "en"]
    assert main(arguments) == 0
    lines = [line.split() for line in capsys.readouterr().out.splitlines()]
    assert " ".join(lines[0]) == "Total Pool fund Own cash Own cost"
    assert lines[2] == ["¥1,300.00", "¥0.00", "¥1,300.00", "¥1,300.00"]
    assert lines[-1] == ["¥50,000.00", "¥42,895.00", "¥7,105.00", "¥7,105.00"]


def test_a_bill_that_is_not_there_is_named_with_those_that_are(
    tmp_path: Path, capsys: Capture
) -> None:
    path = case_file(tmp_path, *TWO_STAYS)
    said = refused(capsys, path, "--bill", "7", "--upto", "100", code=2)
    assert said == f"{path}: --bill: there is no bill 7. There are: 1, 2.\n"


@pytest.mark.parametrize("amount", ["0", "-5", "much", "NaN", "Infinity", "1e11", ""])
def test_a_bad_amount_is_wrong_usage(tmp_path: Path, capsys: Capture, amount: str) -> None:
    path = case_file(tmp_path, stay())
    with pytest.raises(SystemExit) as stopped:
        main(["curve", path, "--bill", "1", f"--upto={amount}", "--language", "en"])
    assert stopped.value.code == 2
    assert "is not an amount above 0, such as 500000" in capsys.readouterr().err


def test_a_bill_without_a_rule_has_no_curve_and_says_why(tmp_path: Path, capsys: Capture) -> None:
    path = case_file(tmp_path, stay(hospital_level="level3_top"))
    said = refused(capsys, path, "--bill", "1", "--upto", "100", code=1)
    assert said.startswith(f"{path}: No rule was found for this: Hospital stay, Above level 3 (")


def test_there_is_no_curve_beyond_what_every_reading_knows(tmp_path: Path, capsys: Capture) -> None:
    """Guangzhou's pool has a limit of 1,000,000; that of the fund beyond it is not known."""
    path = case_file(tmp_path, stay(), place="440100")
    assert drawn(capsys, path, "--bill", "1", "--upto", "900000")["at_most"] is None
    said = refused(capsys, path, "--bill", "1", "--upto", "1200000", code=1)
    assert "large-amount" in said


def test_what_it_may_cost_at_the_most_has_corners_of_its_own(
    tmp_path: Path, capsys: Capture
) -> None:
    """Of 10,000 the 2,000 of class B are wholly in scope, or wholly own: 2,605 or 4,305."""
    path = case_file(tmp_path, stay(in_scope=None, class_b="2000.00"))
    found = drawn(capsys, path, "--bill", "1", "--upto", "10000")
    assert found["own_cost"][-1] == "2605"
    assert found["at_most"]["own_cost"][-1] == "4305"
    assert main(["curve", path, "--bill", "1", "--upto", "10000", "--language", "en"]) == 0
    assert "at the most:\n     Total   Own cost" in capsys.readouterr().out


def test_a_broken_case_is_one_sentence(tmp_path: Path, capsys: Capture) -> None:
    path = case_file(tmp_path, stay(total="-5", in_scope=None))
    said = refused(capsys, path, "--bill", "1", "--upto", "100", code=2)
    assert said == f"{path}: bills[0].total: -5 is below zero. Type an amount from 0 up.\n"


def test_a_place_without_rules_is_one_sentence(tmp_path: Path, capsys: Capture) -> None:
    path = case_file(tmp_path, stay(), place="990000")
    said = refused(capsys, path, "--bill", "1", "--upto", "100", code=2)
    assert said.startswith(f"{path}: place: there are no rules for the place 990000.")
