"""`medins contributions`, `retirement` and `sick-leave`: JSON, text, and honest exit codes."""

import json
from pathlib import Path
from typing import Any

import pytest

from medins_desktop.commands import main
from tests.commands.case_files import WORK, whole_record

pytestmark = pytest.mark.usefixtures("in_english")
Capture = pytest.CaptureFixture[str]

MAN = {"sex": "male", "born": "1965-05-12", "status": "active", "monthly_wage": "10000.00"}


def given(capsys: Capture, *arguments: str, code: int = 0) -> dict[str, Any]:
    assert main([*arguments, "--json"]) == code
    (line,) = capsys.readouterr().out.splitlines()
    found: dict[str, Any] = json.loads(line)
    return found


def printed(capsys: Capture, *arguments: str, code: int = 0) -> str:
    assert main([*arguments, "--language", "en"]) == code
    return capsys.readouterr().out


# ── Contributions ────────────────────────────────────────────────────────────────────


def test_a_month_in_beijing(tmp_path: Path, capsys: Capture) -> None:
    found = given(capsys, "contributions", whole_record(tmp_path), "--month", "2025-03")
    keys = ("base", "employer", "person", "fixed", "account_credit")
    amounts = ["10000.00", "980.00", "200.00", "3.00", "200.00"]
    assert [found[key] for key in keys] == amounts
    assert (found["month"], found["who"], found["state"]) == ("2025-03", "employer", "normal")
    (step,) = found["steps"]
    assert (step["code"], step["amount"]) == ("contribution", "203")


def test_without_a_month_it_is_that_of_the_case(tmp_path: Path, capsys: Capture) -> None:
    assert given(capsys, "contributions", whole_record(tmp_path))["month"] == "2025-06"


def test_example_15_through_the_command(tmp_path: Path, capsys: Capture) -> None:
    person = {**MAN, "scheme": "flexible"}
    runs = [{"from": "2020-01", "to": "2025-06", "source": "personal"}]
    base = {"flexible_base": "6015"}
    case = whole_record(tmp_path, place="510100", person=person, contributions=runs, overrides=base)
    found = given(capsys, "contributions", case, code=1)
    assert [part["amount"] for part in found["parts"]] == ["526.31", "45.11"]
    assert (found["person"], found["fixed"]) == ("571.42", "0.00")
    # what is credited is not known in Chengdu
    assert (found["account_credit"], found["refused"]) == (None, ["no_rule:account_credit"])


def test_the_ledger_lists_every_month_and_what_is_not_known(
    tmp_path: Path, capsys: Capture
) -> None:
    runs = [
        {"from": "2024-12", "to": "2025-01", "source": "employer"},
        {"from": "2025-02", "to": "2025-02", "source": "arrears", "paid_in": "2025-05"},
    ]
    found = given(capsys, "contributions", whole_record(tmp_path, contributions=runs))
    assert found["ledger"] == [
        {"month": "2024-12", "credited_in": "2024-12", "credit": None},
        {"month": "2025-01", "credited_in": "2025-01", "credit": "200.00"},
        {"month": "2025-02", "credited_in": "2025-05", "credit": "200.00"},
    ]


def test_a_month_paid_elsewhere_goes_by_the_rules_of_there(tmp_path: Path, capsys: Capture) -> None:
    runs = [
        {
            "from": "2025-01",
            "to": "2025-01",
            "source": "employer",
            "place": "310000",
            "base": "9000",
        },
        {"from": "2025-02", "to": "2025-02", "source": "employer", "place": "120000"},
        {"from": "2025-03", "to": "2025-06", "source": "employer", "place": "110000"},
    ]
    case = whole_record(tmp_path, contributions=runs)
    found = given(capsys, "contributions", case, "--month", "2025-01")
    # Shanghai: 9,000 × 9 % = 810; Beijing would be 9.8 %
    assert (found["base"], found["employer"], found["fixed"]) == ("9000.00", "810.00", "0.00")
    assert [entry["credit"] for entry in found["ledger"][:2]] == ["180.00", None]
    assert found["assumed"] == ["wage_of_today"]


def test_arrears_are_listed_with_what_the_employer_owes(tmp_path: Path, capsys: Capture) -> None:
    runs = [
        {"from": "2024-01", "to": "2025-02", "source": "employer"},
        {"from": "2025-03", "to": "2025-04", "source": "arrears"},
    ]
    case = whole_record(
        tmp_path, place="310000", contributions=runs, enterprise={"state": "arrears"}
    )
    (plan,) = given(capsys, "contributions", case)["back_pay"]
    # the month after them, of which nothing is typed, is taken as owed too
    assert (plan["payer"], plan["from"], plan["to"]) == ("employer", "2025-03", "2025-05")
    # 10,000 × 11 % = 1,100 a month; to 2025-06-30 it is 90, 60 and 29 days late
    assert (plan["principal"], plan["late_fee"]) == ("3300.00", "98.45")
    assert (plan["deadline"], plan["in_time"], plan["covers"]) == ("2025-06-30", True, False)
    # Shanghai's grace was read in its own rule
    assert (plan["source"][0], plan["confidence"]) == ("sh2025-7", "official-text")
    assert [rule["parameter"] for rule in plan["rules"]] == [
        "cover_grace_months",
        "cover_back_pay_covers",
        "late_fee_rate_per_day",
    ]
    assert plan["rules"][-1]["source"] == ["social-insurance-law", "第八十六条"]
    text = printed(capsys, "contributions", case)
    assert "Owed by the employer: 2025-03 to 2025-05, 3 months" in text
    assert "borne by the employer, each month taken as due on the first of the next" in text
    assert "In time until 2025-06-30" in text
    assert "stay unpaid; the years count" in text


def test_what_was_deducted_and_never_paid_in_is_flagged(tmp_path: Path, capsys: Capture) -> None:
    runs = [
        {"from": "2024-01", "to": "2025-02", "source": "employer"},
        {"from": "2025-03", "to": "2025-04", "source": "arrears", "withheld": True},
    ]
    case = whole_record(tmp_path, place="310000", contributions=runs)
    found = given(capsys, "contributions", case)["withheld"]
    # Shanghai: 2 % of 10,000 in each of two months
    months = ["2025-03", "2025-04"]
    assert found == {"months": months, "amount": "400.00", "refused": [], "stale": False}
    assert "By your payslips: 2025-03 to 2025-04." in printed(capsys, "contributions", case)


@pytest.mark.parametrize(
    ("tables", "sentence"),
    [
        ({"place": None}, "place"),
        ({"person": {"status": "active"}}, "monthly wage"),
        ({"person": {"scheme": "resident"}, "contributions": []}, "calendar year"),
        ({"place": "350200"}, "registered outside Xiamen"),
    ],
)
def test_what_a_month_lacks_is_said_and_ends_with_1(
    tables: dict[str, Any], sentence: str, tmp_path: Path, capsys: Capture
) -> None:
    case = whole_record(tmp_path, **tables)
    assert main(["contributions", case, "--json", "--language", "en"]) == 1
    shown = capsys.readouterr()
    assert shown.out == ""
    assert sentence in shown.err


@pytest.mark.parametrize("month", ["2025-13", "2025", "March"])
def test_what_is_no_month_is_wrong_usage(month: str, tmp_path: Path, capsys: Capture) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(["contributions", whole_record(tmp_path), "--month", month])
    assert stopped.value.code == 2
    assert month in capsys.readouterr().err


# ── Retirement ───────────────────────────────────────────────────────────────────────

RETIREMENT_KEYS = {
    "original_month",
    "delay_months",
    "retires",
    "age",
    "required_months",
    "projected_months",
    "missing_months",
    "options",
    "alternatives",
}


def test_retirement_has_every_key_of_the_contract(tmp_path: Path, capsys: Capture) -> None:
    found = given(capsys, "retirement", whole_record(tmp_path))
    assert found.keys() >= RETIREMENT_KEYS
    assert (found["original_month"], found["delay_months"]) == ("2025-05", 2)
    assert (found["retires"], found["age"]) == ("2025-07", "60y2m")
    # Beijing: 25 years of men; 2010-01 to 2025-06
    months = [found[f"{key}_months"] for key in ("required", "projected", "missing")]
    assert months == [300, 186, 114]
    assert [option["way"] for option in found["options"]] == ["pay_on", "lump", "resident"]
    # not before the original month; three years after the statutory one
    assert (found["earliest"], found["latest"]) == ("2025-05", "2028-07")
    counted = {"cumulative": 186, "consecutive": 186, "deemed": 0, "paid": {"110000": 186}}
    assert found["counted"] == counted


def test_a_woman_without_an_original_age_gets_both(tmp_path: Path, capsys: Capture) -> None:
    person = {**MAN, "sex": "female", "born": "1980-01-31"}
    found = given(capsys, "retirement", whole_record(tmp_path, person=person))
    assert found["retirement_age"] == 50
    (other,) = found["alternatives"]
    assert (other["by"], other["retirement_age"]) == ("age", 55)
    # 2030-01 is 60 months after 2025-01: 31 months; 2035-01 is 120 months after: 31
    assert (found["retires"], other["retires"]) == ("2032-08", "2037-08")
    assert other.keys() >= RETIREMENT_KEYS


def test_without_a_place_the_years_are_a_range(tmp_path: Path, capsys: Capture) -> None:
    found = given(capsys, "retirement", whole_record(tmp_path, place=None))
    assert found["required_months"] is None
    assert found["required_months_range"] == [180, 360]
    assert (found["projected_months"], found["missing_months_range"]) == (186, [0, 174])
    assert {one["place"] for one in found["possible"]} >= {"110000", "440100"}
    assert found["options"] == []
    text = printed(capsys, "retirement", whole_record(tmp_path, place=None))
    assert "Months required for cover in retirement: 180 to 360; missing then: 0 to 174" in text


def test_without_a_record_nothing_is_missing_or_there_and_it_ends_with_1(
    tmp_path: Path, capsys: Capture
) -> None:
    found = given(capsys, "retirement", whole_record(tmp_path, contributions=[]), code=1)
    assert (found["required_months"], found["retires"]) == (300, "2025-07")
    assert (found["projected_months"], found["missing_months"]) == (None, None)
    assert (found["refused"], found["counted"]) == (["unknown:contributions"], None)


def test_a_place_without_a_rule_about_years_says_so(tmp_path: Path, capsys: Capture) -> None:
    found = given(capsys, "retirement", whole_record(tmp_path, place="230300"), code=1)
    assert (found["required_months"], found["refused"]) == (None, ["no_rule:retirement_years"])
    assert found["retires"] == "2025-07"


def test_an_unknown_birth_is_said_and_ends_with_1(tmp_path: Path, capsys: Capture) -> None:
    assert main(["retirement", whole_record(tmp_path, person={}), "--language", "en"]) == 1
    assert "day of birth" in capsys.readouterr().err


def test_retirement_in_words(tmp_path: Path, capsys: Capture) -> None:
    text = printed(capsys, "retirement", whole_record(tmp_path))
    assert "Retires in 2025-07, at 60 years 2 months" in text
    assert "you may choose to go from 2025-05 on" in text
    assert "required for cover in retirement: 300; missing then: 114" in text
    assert "Pay on by the month: 114 months from 2025-07 to 2034-12" in text
    assert "Covered as a retired person from 2035-01 on" in text
    assert "Whether the place allows it is not known" in text
    assert "What a missing month costs at once is not known here." in text


# ── Sick leave ───────────────────────────────────────────────────────────────────────


def test_sick_leave_has_every_key_of_the_contract(tmp_path: Path, capsys: Capture) -> None:
    found = given(capsys, "sick-leave", whole_record(tmp_path))
    keys = "total_months unit_months months window_months window days_used days_left sick_pay_floor"
    assert [found[key] for key in keys.split()] == [
        134,
        40,
        6,
        12,
        ["2012-07-02", "2013-07-02"],
        19,
        161,
        "1600.00",
    ]
    assert [step["code"] for step in found["steps"]] == ["leave_months", "sick_pay_floor"]


def test_what_was_left_out_is_assumed_and_said(tmp_path: Path, capsys: Capture) -> None:
    work = {"joined": "2009-03", "fell_ill": "2012-07-02", "local_minimum_wage": "2000"}
    found = given(capsys, "sick-leave", whole_record(tmp_path, place=None, employment=work))
    assert found["assumed"] == ["jobs", "sick_spells", "national_sick_leave"]
    assert (found["days_used"], found["days_left"]) == (0, 90)
    text = printed(capsys, "sick-leave", whole_record(tmp_path, employment=work))
    assert "Assumed: You worked nowhere before this unit." in text


def test_a_minimum_wage_that_is_not_known_ends_with_1(tmp_path: Path, capsys: Capture) -> None:
    work = {key: value for key, value in WORK.items() if key != "local_minimum_wage"}
    found = given(capsys, "sick-leave", whole_record(tmp_path, employment=work), code=1)
    # Beijing's minimum wage of 2012 was not found
    assert (found["sick_pay_floor"], found["refused"]) == (None, ["unknown:minimum_wage"])
    assert found["months"] == 6


def test_working_days_that_shanghai_needs_are_asked_for(tmp_path: Path, capsys: Capture) -> None:
    case = whole_record(tmp_path, place="310000")
    found = given(capsys, "sick-leave", case, code=1)
    assert (found["months"], found["days_left"]) == (5, None)
    assert found["refused"] == ["unknown:workdays"]
    text = printed(capsys, "sick-leave", case, code=1)
    assert "working days of a sick leave are not known" in text


def test_sick_leave_in_words(tmp_path: Path, capsys: Capture) -> None:
    text = printed(capsys, "sick-leave", whole_record(tmp_path))
    assert "Protected sick leave of 6 months" in text
    assert "Counted within 12 months, from 2012-07-02 to 2013-07-02" in text
    assert "max(180 − 19, 0) = 161" in text
    assert "¥2,000.00 × 80% = ¥1,600.00" in text
    assert "Until 2012-12-28 the contract cannot be ended except for your fault" in text
    assert "A sick day from 2013-07-03 on is counted afresh." in text


def test_sick_pay_below_the_least_is_said_by_how_much(tmp_path: Path, capsys: Capture) -> None:
    case = whole_record(tmp_path, employment={**WORK, "sick_pay": "1500.00"})
    assert given(capsys, "sick-leave", case)["sick_pay_short"] == "100.00"
    assert "The firm pays ¥1,500.00: ¥100.00 a month too little." in printed(
        capsys, "sick-leave", case
    )
    enough = whole_record(tmp_path, employment={**WORK, "sick_pay": "1600.00"})
    assert given(capsys, "sick-leave", enough)["sick_pay_short"] == "0.00"


# ── All three ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("command", ["contributions", "retirement", "sick-leave"])
def test_a_broken_case_is_one_sentence_and_ends_with_2(
    command: str, tmp_path: Path, capsys: Capture
) -> None:
    wrong = whole_record(tmp_path, place="999999")
    assert main([command, wrong, "--json"]) == 2
    assert main([command, str(tmp_path / "nowhere.medins"), "--json"]) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "999999" in shown.err


@pytest.mark.parametrize("command", ["contributions", "retirement", "sick-leave"])
def test_chinese_is_spoken_without_a_word_of_english(
    command: str, tmp_path: Path, capsys: Capture
) -> None:
    assert main([command, whole_record(tmp_path), "--language", "zh"]) == 0
    text = capsys.readouterr().out
    assert not any(word in text for word in (" the ", " of ", "{", "None", "Decimal"))
    assert "。" in text
