"""`medins coverage`: the fields of the contract, its text, and its exit codes."""

import json
from pathlib import Path
from typing import Any

import pytest

from medins_desktop.commands import main
from tests.commands.case_files import case_file

pytestmark = pytest.mark.usefixtures("in_english")

Capture = pytest.CaptureFixture[str]
PAID = [
    {"from": "2023-01", "to": "2024-02", "source": "employer"},
    {"from": "2024-07", "to": "2025-12", "source": "employer"},
]


def record(folder: Path, *runs: dict[str, Any], **tables: Any) -> str:
    usual = {"place": "350200", "as_of": "2024-12-31", "contributions": list(runs or PAID)}
    return case_file(folder, **{**usual, **tables})


def found(capsys: Capture, *arguments: str, code: int = 0) -> dict[str, Any]:
    assert main(["coverage", *arguments, "--json"]) == code
    result: dict[str, Any] = json.loads(capsys.readouterr().out)
    return result


def shown(capsys: Capture, *arguments: str, code: int = 0) -> str:
    assert main(["coverage", *arguments, "--language", "en"]) == code
    return capsys.readouterr().out


def test_the_object_has_the_fields_of_the_contract(tmp_path: Path, capsys: Capture) -> None:
    result = found(capsys, record(tmp_path))
    assert list(result)[:9] == [
        "on",
        "state",
        "reason",
        "since",
        "until",
        "cumulative_months",
        "consecutive_months",
        "deemed_months",
        "actual_months",
    ]
    assert {key: result[key] for key in list(result)[:9]} == {
        "on": "2024-12-31",
        "state": "waiting",
        "reason": "waiting_after_gap",
        "since": "2024-07",
        "until": "2024-12",
        "cumulative_months": 20,
        "consecutive_months": 6,
        "deemed_months": 0,
        "actual_months": {"350200": 20},
    }
    assert result["months"][0] == {"month": "2023-01", "state": "covered", "reason": "paid"}
    assert result["months"][14] == {
        "month": "2024-03",
        "state": "uncovered",
        "reason": "not_in_record",
    }
    assert result["months"][-1]["month"] == "2025-12"
    (step,) = result["steps"]
    assert (step["parameter"], step["value"]) == ("cover_waiting_months", "6")


def test_the_day_asked_for_comes_before_that_of_the_case(tmp_path: Path, capsys: Capture) -> None:
    result = found(capsys, record(tmp_path), "--on", "2025-01-01")
    assert (result["on"], result["state"], result["until"]) == ("2025-01-01", "covered", "2025-12")


def test_without_a_record_nothing_is_known(tmp_path: Path, capsys: Capture) -> None:
    path = case_file(tmp_path, as_of="2025-03-01")
    result = found(capsys, path, code=1)
    assert (result["state"], result["reason"], result["months"]) == (
        "unknown",
        "unknown:contributions",
        [],
    )
    assert "the contribution record" in shown(capsys, path, code=1)


def test_what_hangs_on_a_rule_not_found_is_said_with_both_readings(
    tmp_path: Path, capsys: Capture
) -> None:
    path = record(tmp_path, place="110000")
    assert found(capsys, path, "--on", "2023-03-01", code=1)["reason"] == "unknown:starts"
    text = shown(capsys, path, "--on", "2023-03-01", code=1)
    assert "from when a new payer is covered here" in text
    assert "? Covered: The month is paid." in text


def test_the_text_gives_reason_rule_and_months(tmp_path: Path, capsys: Capture) -> None:
    text = shown(capsys, record(tmp_path))
    assert "Paid again since 2024-07, after a gap of 4 months: one waits." in text
    assert "6 months  医保断缴与特殊缴费问答（网络文章）" in text
    assert "Until 2024-12-31 if nothing more is paid" in text
    assert "Months in a row: 6" in text
    assert "Not covered" in text


def test_another_sources_rule_is_shown_where_it_changes_the_state(
    tmp_path: Path, capsys: Capture
) -> None:
    path = record(tmp_path, place="420100")
    assert "By another source it would be: Covered  3 months" in shown(capsys, path)


def test_a_broken_case_or_day_is_a_sentence(tmp_path: Path, capsys: Capture) -> None:
    twice = [PAID[0], {**PAID[1], "from": "2024-02"}]
    assert main(["coverage", record(tmp_path, *twice), "--language", "en"]) == 2
    assert "contributions[1]" in capsys.readouterr().err
    with pytest.raises(SystemExit) as stopped:
        main(["coverage", record(tmp_path), "--on", "yesterday"])
    assert stopped.value.code == 2


def test_a_supposed_gap_stands_beside_cover(tmp_path: Path, capsys: Capture) -> None:
    gap = found(capsys, record(tmp_path), "--gap", "2026-01:4")["gap"]
    # 31 + 28 + 31 + 30 unpaid, then May to October: 184
    assert gap["best"] == gap["worst"]
    assert gap["best"] == {
        "days": 304,
        "waiting_days": 184,
        "since": "2026-01-01",
        "covered_again": "2026-11-01",
    }
    assert gap["waits_from"] == {"possible": 4, "certain": 4}
    assert (gap["resumes"], gap["last_day_to_pay"]) == ("2026-05", "2026-04-30")
    assert gap["not_paid"]["person"]["amount"] is None  # no wage is typed


def test_a_gap_in_words_names_the_last_month_before_the_waiting(
    tmp_path: Path, capsys: Capture
) -> None:
    text = shown(capsys, record(tmp_path), "--gap", "2026-01:3")
    assert "Covered again from 2026-04-01." in text
    assert (
        "Up to 3 months without payment, no further waiting follows; from 4 months on, it does."
        in text
    )
    assert "it is no advice to stop paying" in text


@pytest.mark.parametrize("gap", ["2026-01", "2026-01:0", "2026-01:25", "x:3"])
def test_what_is_no_gap_is_wrong_usage(gap: str, tmp_path: Path) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["coverage", record(tmp_path), "--gap", gap])
    assert stopped.value.code == 2


def test_a_gap_before_the_record_cannot_be_told(tmp_path: Path, capsys: Capture) -> None:
    path = record(tmp_path)
    assert main(["coverage", path, "--gap", "2023-01:3", "--json", "--language", "en"]) == 1
    said = capsys.readouterr()
    assert "A gap can only begin after the first paid month of the record." in said.err
    result = json.loads(said.out)
    assert (result["state"], "gap" in result) == ("waiting", False)


def test_who_has_retired_is_told_why_there_is_no_gap_and_the_cover_all_the_same(
    tmp_path: Path, capsys: Capture
) -> None:
    retired = {"status": "retired", "retired_on": "2024-03-01", "born": "1964-02-01"}
    path = record(tmp_path, PAID[0], person=retired)
    assert main(["coverage", path, "--gap", "2025-01:3", "--language", "en"]) == 1
    said = capsys.readouterr()
    assert "pays nothing more, so no gap arises" in said.err
    assert "Covered" in said.out


def test_a_figure_of_ones_own_counts_and_is_said_to_be_yours(
    tmp_path: Path, capsys: Capture
) -> None:
    """Xiamen: paid from July after a gap of 4 months; 6 months of waiting, by my notice 3."""
    own = {"overrides": {"cover_waiting_months": "3"}}
    assert found(capsys, record(tmp_path, **own), "--on", "2024-09-30")["state"] == "waiting"
    assert found(capsys, record(tmp_path, **own), "--on", "2024-10-01")["state"] == "covered"
    text = shown(capsys, record(tmp_path, **own), "--on", "2024-09-30")
    assert "3 months" in text
    assert "3 months  Typed by you" in text


def test_a_figure_of_ones_own_is_for_the_place_of_the_case_alone(
    tmp_path: Path, capsys: Capture
) -> None:
    """The months were paid in Xiamen, the case is Wuhan's: its figure does not count there."""
    runs = [{**run, "place": "350200"} for run in PAID]
    own = {"place": "420100", "overrides": {"cover_waiting_months": "3"}}
    path = record(tmp_path, *runs, **own)
    assert found(capsys, path, "--on", "2024-10-15")["state"] == "waiting"
