"""`medins settle`: text in both languages, JSON of a fixed shape, and honest exit codes."""

import json
from pathlib import Path
from typing import Any

import pytest

from medins_desktop.commands import main
from medins_desktop.packs.library import Library
from tests.commands.case_files import ACTIVE, TWO_STAYS, case_file
from tests.interview.full_case import stay

pytestmark = pytest.mark.usefixtures("in_english")
Capture = pytest.CaptureFixture[str]

PLACES = ", ".join(Library.shipped().places())
BILL_KEYS = {
    "id",
    "year",
    "policy",
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
    "employer_liability",
    "steps",
}
STEP_KEYS = {"code", "amount", "inputs", "parameter", "value", "source", "confidence", "steps"}
SUMS = {"total", "outside_scope", "in_scope", "deductible", "paid", "claims", "own_cost"}


def settled(capsys: Capture, *arguments: str, code: int = 0) -> dict[str, Any]:
    assert main(["settle", *arguments, "--json"]) == code
    (line,) = capsys.readouterr().out.splitlines()
    found: dict[str, Any] = json.loads(line)
    return found


# ── JSON ─────────────────────────────────────────────────────────────────────────────


def test_two_stays_come_out_as_worked_by_hand(tmp_path: Path, capsys: Capture) -> None:
    found = settled(capsys, case_file(tmp_path, *TWO_STAYS))
    assert (found["format"], found["version"]) == ("medins-settlement", 1)
    first, second = found["bills"]
    assert first["paid"] == {
        "pool": "52395.00",
        "large_amount": "0.00",
        "retiree_supplement": "0.00",
        "critical_illness": "0.00",
        "assistance": "0.00",
        "cash": "12605.00",
    }
    assert second["paid"]["pool"] == "47605.00"
    assert second["paid"]["large_amount"] == "123780.13"
    assert second["paid"]["critical_illness"] == "3489.52"
    assert second["own_cost"] == "35125.35"
    assert (second["deductible"], second["in_scope"]) == ("650.00", "200000.00")
    (year,) = found["years"]
    assert (year["year"], year["bills"], year["own_cost"]) == ("2025-01", ["1", "2"], "47730.35")
    assert year["paid"]["pool"] == "100000.00"


def test_every_key_of_the_contract_is_there(tmp_path: Path, capsys: Capture) -> None:
    found = settled(capsys, case_file(tmp_path, *TWO_STAYS))
    assert {"format", "version", "assumed", "bills", "years"} <= found.keys()
    for bill in found["bills"]:
        assert bill.keys() >= BILL_KEYS
        assert bill["policy"].keys() >= {"place", "effective", "confidence"}
        every_step(bill["steps"])
    assert found["years"][0].keys() >= SUMS | {"year", "bills"}


def every_step(steps: list[dict[str, Any]]) -> None:
    for step in steps:
        assert step.keys() >= STEP_KEYS
        assert isinstance(step["amount"], str)
        assert all(isinstance(value, str) for value in step["inputs"].values())
        if step["parameter"]:
            assert len(step["source"]) == 2
            assert step["confidence"]
        every_step(step["steps"])


def test_the_policy_is_named_with_its_day_and_its_evidence(tmp_path: Path, capsys: Capture) -> None:
    (bill,) = settled(capsys, case_file(tmp_path, stay()))["bills"]
    assert bill["policy"]["place"] == "110000"
    assert bill["policy"]["effective"] == "2025-01-01"
    assert bill["policy"]["confidence"] == "two-sources"


def test_the_first_step_is_the_own_cost(tmp_path: Path, capsys: Capture) -> None:
    (bill,) = settled(capsys, case_file(tmp_path, stay()))["bills"]
    (root,) = bill["steps"]
    assert (root["code"], root["amount"]) == ("own_cost", "2605")
    assert root["inputs"] == {"cash": "2605", "account": "0", "claims": "0"}


def test_a_step_names_its_parameter_its_value_and_where_that_stands(
    tmp_path: Path, capsys: Capture
) -> None:
    (bill,) = settled(capsys, case_file(tmp_path, stay()))["bills"]
    (pool,) = [step for step in bill["steps"][0]["steps"] if step["code"] == "pool_pays"]
    (line,) = [step for step in pool["steps"] if step["code"] == "deductible_stay"]
    assert line["parameter"] == "stay_deductible"
    assert line["value"] == "1300 650"
    assert line["source"] == ["city-table", ""]
    assert line["confidence"] == "two-sources"


def test_what_was_left_out_is_listed(tmp_path: Path, capsys: Capture) -> None:
    assumed = settled(capsys, case_file(tmp_path, stay()))["assumed"]
    assert assumed[0] == "contributions"
    assert "care" in assumed


def test_a_refused_bill_is_all_cash(tmp_path: Path, capsys: Capture) -> None:
    (bill,) = settled(capsys, case_file(tmp_path, stay(cause="work_injury")))["bills"]
    assert bill["refused"] == ["work_injury"]
    assert bill["covered"] is False
    assert bill["paid"] == {"cash": "10000.00"}
    assert bill["own_cost"] == "10000.00"


def test_a_bill_without_a_rule_has_no_amounts_and_others_of_its_year_wait(
    tmp_path: Path, capsys: Capture
) -> None:
    bills = [
        stay("1", hospital_level="level3_top"),
        stay("2", **{"from": "2025-04-01"}),
        stay("3", **{"from": "2026-04-01"}),
    ]
    found = settled(capsys, case_file(tmp_path, *bills), code=1)
    assert [bill["refused"] for bill in found["bills"]] == [
        ["no_rule:inpatient"],
        ["depends_on:1"],
        [],
    ]
    assert found["bills"][0]["paid"] is None
    assert found["bills"][0]["own_cost"] is None
    assert [year["own_cost"] for year in found["years"]] == [None, "2605.00"]


def test_an_estimate_and_a_range_are_said_so(tmp_path: Path, capsys: Capture) -> None:
    rough = stay("1", in_scope=None)
    unknown = stay("2", **{"from": "2026-03-01"}, in_scope=None, class_b="2000.00")
    found = settled(capsys, case_file(tmp_path, rough, unknown))
    assert [bill["estimate"] for bill in found["bills"]] == [True, True]
    assert found["bills"][0]["own_cost_range"] is None
    # 8,700 at 85 %, or 6,700 at 85 % with 2,000 wholly own
    assert found["bills"][1]["own_cost_range"] == ["2605.00", "4305.00"]


def test_aid_for_last_year_stands_beside_the_bills(tmp_path: Path, capsys: Capture) -> None:
    person = {**ACTIVE, "aid_group": "illness_poverty", "previous_year_burden": "40000.00"}
    found = settled(capsys, case_file(tmp_path, stay(), person=person))
    # 30,000 at 30 %, 10,000 at 40 %
    assert found["years"][0]["aid_for_last_year"] == {"assistance": "13000.00"}
    assert found["bills"][0]["own_cost"] == "2605.00"


def test_one_case_has_no_name_and_several_have(tmp_path: Path, capsys: Capture) -> None:
    one, other = (case_file(tmp_path, stay(), name=name) for name in ("a", "b"))
    assert "case" not in settled(capsys, one)
    assert main(["settle", one, other, "--json"]) == 0
    lines = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert [line["case"] for line in lines] == [one, other]


def test_a_bad_file_is_a_sentence_and_the_others_are_settled(
    tmp_path: Path, capsys: Capture
) -> None:
    good = case_file(tmp_path, stay(), name="good")
    bad = case_file(tmp_path, stay(total="-5", in_scope=None), name="bad")
    last = case_file(tmp_path, stay(hospital_level="level3_top"), name="last")
    assert main(["settle", good, bad, last, "--json", "--language", "en"]) == 2
    printed = capsys.readouterr()
    assert [json.loads(line)["case"] for line in printed.out.splitlines()] == [good, last]
    assert printed.err == (f"{bad}: bills[0].total: -5 is below zero. Type an amount from 0 up.\n")


@pytest.mark.parametrize(
    ("tables", "sentence"),
    [
        (
            {"place": "990000"},
            f"place: there are no rules for the place 990000. There are: {PLACES}.",
        ),
        (
            {"overrides": {"pool_cap": "much"}},
            "overrides.pool_cap: much is not a number from 0 up. Correct it.",
        ),
        (
            {"colour": "red"},
            "colour: the key colour is not known. Correct its spelling or remove it.",
        ),
        (
            {"person": []},
            "person: a table in { } is needed here, not a list in [ ]. Correct it.",
        ),
    ],
)
def test_a_fault_of_the_answers_is_one_sentence(
    tmp_path: Path, capsys: Capture, tables: dict[str, Any], sentence: str
) -> None:
    path = case_file(tmp_path, stay(), **tables)
    assert main(["settle", path, "--json", "--language", "en"]) == 2
    printed = capsys.readouterr()
    assert printed.err == f"{path}: {sentence}\n"
    assert printed.out == ""


def test_the_same_fault_is_said_in_chinese(tmp_path: Path, capsys: Capture) -> None:
    path = case_file(tmp_path, stay(), place="990000")
    assert main(["settle", path, "--json"]) == 2
    assert capsys.readouterr().err == (
        f"{path}：place：没有地方 990000 的规则文件。现有：{PLACES}。\n"
    )


# ── Text ─────────────────────────────────────────────────────────────────────────────


def text(capsys: Capture, *arguments: str, code: int = 0) -> str:
    assert main(["settle", *arguments]) == code
    return capsys.readouterr().out


def test_the_text_shows_every_payer_and_the_own_cost(tmp_path: Path, capsys: Capture) -> None:
    shown = text(capsys, case_file(tmp_path, *TWO_STAYS), "--language", "en")
    lines = [" ".join(line.split()) for line in shown.splitlines()]
    assert "Bill 2 · 2025-06-01 · Hospital stay · Level 3 · Beijing" in lines
    assert "Pool fund ¥47,605.00" in lines
    assert "Large-amount fund ¥123,780.13" in lines
    assert "Critical-illness insurance ¥3,489.52" in lines
    assert "Own cost ¥35,125.35" in lines
    assert "Medical year 2025" in lines
    assert "Own cost ¥47,730.35" in lines


def test_the_text_shows_how_each_amount_came_about(tmp_path: Path, capsys: Capture) -> None:
    shown = text(capsys, case_file(tmp_path, stay()), "--language", "en")
    assert "min(¥1,300.00, ¥10,000.00) = ¥1,300.00" in shown
    assert "(¥10,000.00 − ¥1,300.00) × 85% = ¥7,395.00" in shown
    assert "(Two sources agree)" in shown
    assert "Two sources agree; the official text was not read." in shown


def test_the_text_is_chinese_unless_another_language_is_asked_for(
    tmp_path: Path, capsys: Capture
) -> None:
    shown = text(capsys, case_file(tmp_path, *TWO_STAYS))
    lines = [" ".join(line.split()) for line in shown.splitlines()]
    assert "账单 2 · 2025-06-01 · 住院 · 三级医院 · 北京市" in lines
    assert "统筹基金 ¥47,605.00" in lines
    assert "自己付 ¥35,125.35" in lines
    assert not any("Pool fund" in line for line in lines)


def test_what_comes_back_later_is_marked(tmp_path: Path, capsys: Capture) -> None:
    path = case_file(tmp_path, *TWO_STAYS, cover={"mutual_aid": ["medical"]})
    shown = " ".join(text(capsys, path, "--language", "en").split())
    assert "Mutual aid (later) ¥4,413.50" in shown
    assert "Own cost ¥8,191.50" in shown


def test_a_bill_that_cannot_be_settled_says_why_and_what_to_do(
    tmp_path: Path, capsys: Capture
) -> None:
    path = case_file(tmp_path, stay(hospital_level="level3_top"))
    shown = text(capsys, path, "--language", "en", code=1)
    assert "No rule was found for this: Hospital stay, Above level 3" in shown
    assert "There are rules for: Community, Level 1, Level 2 or Level 3." in shown
    assert "Ask the agency of this place." in shown
    assert "No sums: a bill of this year could not be settled." in shown


def test_a_question_of_the_person_is_asked_by_its_name(tmp_path: Path, capsys: Capture) -> None:
    path = case_file(tmp_path, stay(), place="teaching")
    shown = text(capsys, path, "--language", "en", code=1)
    assert "One answer is missing: Local average annual wage (yuan)." in shown


def test_a_range_an_estimate_and_old_rules_are_said_so(tmp_path: Path, capsys: Capture) -> None:
    bill = stay(**{"from": "2031-03-01"}, in_scope=None, class_b="2000.00")
    shown = text(capsys, case_file(tmp_path, bill), "--language", "en")
    both = shown.count("Own cost lies between ¥2,605.00 and ¥4,305.00.")
    assert both == 2  # of the bill, and of its year
    assert shown.count("Own cost, at least") == 2
    assert "A rough estimate: the real own cost may be more." in shown
    assert "The rules of this year have not been checked yet; those of 2025 are used." in shown


def test_what_was_typed_is_said_beside_how_well_the_rules_are_known(
    tmp_path: Path, capsys: Capture
) -> None:
    cover = {"commercial": {"deductible": "0", "rate": "0.5"}}
    path = case_file(tmp_path, stay(), cover=cover)
    known = "Two sources agree; the official text was not read."
    typed = "It also rests on figures that you typed in yourself."
    assert f"{known} {typed}" in text(capsys, path, "--language", "en")
    assert typed not in text(capsys, case_file(tmp_path, stay()), "--language", "en")


def test_what_is_assumed_and_in_doubt_is_said(tmp_path: Path, capsys: Capture) -> None:
    path = case_file(tmp_path, stay(), enterprise={"state": "arrears"})
    shown = text(capsys, path, "--language", "en")
    assert "Assumed: You were treated where you are insured." in shown
    assert "not known without your record" in shown
    assert shown.endswith("This is an estimate, not a settlement certificate.\n")


def test_columns_of_chinese_text_are_aligned(tmp_path: Path, capsys: Capture) -> None:
    shown = text(capsys, case_file(tmp_path, stay()))
    rows = [line for line in shown.splitlines() if line.startswith(("  总费用 ", "  统筹基金 "))]
    ends = {sum(2 if ord(c) > 0x2E80 else 1 for c in row) for row in rows}
    assert len(rows) >= 2
    assert len(ends) == 1


def test_a_question_left_open_is_named_beside_the_range(tmp_path: Path, capsys: Capture) -> None:
    """Guangzhou, level 1, 100 yuan: 80 % where one chose the institution, else nothing."""
    visit = {"id": "1", "kind": "outpatient", "from": "2025-03-01", "hospital_level": "level1"}
    bills = [{**visit, "total": "100.00", "in_scope": "100.00"}]
    person = {"status": "active", "born": "1975-03-01"}
    path = case_file(tmp_path, place="440100", person=person, bills=bills)
    assert main(["settle", path, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["unanswered"] == ["bills[0].facts.chosen_institution"]
    assert found["bills"][0]["own_cost_range"] == ["20.00", "100.00"]
    assert main(["settle", path, "--language", "en"]) == 0
    assert "A range, because this is not answered: Is this" in capsys.readouterr().out
