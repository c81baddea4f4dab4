"""Figures of a year for which a place's rules were not checked yet are marked, and no others."""

import json
from pathlib import Path
from typing import Any

import pytest

from medins_desktop.commands import main
from tests.commands.case_files import whole_record

pytestmark = pytest.mark.usefixtures("in_english")
Capture = pytest.CaptureFixture[str]

WOMAN = {"sex": "female", "born": "1980-03-12", "status": "active", "monthly_wage": "6000.00"}
FLEXIBLE = {**WOMAN, "scheme": "flexible"}
OF_THE_YEAR = "The rules of this year have not been checked yet; those of {} are used."
FROM_A_YEAR = "From {} on the rules have not been checked yet; those of {} are used."


def given(capsys: Capture, *arguments: str) -> dict[str, Any]:
    main([*arguments, "--json"])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def printed(capsys: Capture, *arguments: str) -> str:
    main([*arguments, "--language", "en"])
    return capsys.readouterr().out


def in_wuhan(folder: Path) -> str:
    """Return a flexible payer's case in Wuhan, whose rules were checked for 2024."""
    runs = [{"from": "2023-01", "to": "2025-06", "source": "personal"}]
    return whole_record(folder, place="420100", person=FLEXIBLE, contributions=runs)


def test_a_month_after_wuhans_last_checked_year_is_marked(tmp_path: Path, capsys: Capture) -> None:
    case = in_wuhan(tmp_path)
    found = given(capsys, "contributions", case, "--month", "2028-01")
    # 7,489 × 4.8 % = 359.472, the base and rate of 2024
    assert (found["base"], found["person"]) == ("7489.00", "359.47")
    assert found["stale"] is True
    assert OF_THE_YEAR.format(2024) in printed(capsys, "contributions", case, "--month", "2028-01")


def test_a_month_of_wuhans_last_checked_year_is_not(tmp_path: Path, capsys: Capture) -> None:
    case = in_wuhan(tmp_path)
    assert given(capsys, "contributions", case, "--month", "2024-12")["stale"] is False
    said = printed(capsys, "contributions", case, "--month", "2024-12")
    assert "The rules of this year" not in said


def test_the_account_says_once_from_which_year_on(tmp_path: Path, capsys: Capture) -> None:
    runs = [{"from": "2024-01", "to": "2026-03", "source": "employer"}]
    case = whole_record(tmp_path, as_of="2026-03-31", person=WOMAN, contributions=runs)
    found = given(capsys, "contributions", case, "--month", "2025-03")
    assert (found["stale"], found["ledger_stale_from"]) == (False, 2026)
    said = printed(capsys, "contributions", case, "--month", "2025-03")
    assert said.count(FROM_A_YEAR.format(2026, 2025)) == 1
    assert "The rules of this year" not in said


def test_paying_back_in_a_year_not_checked_is_marked(tmp_path: Path, capsys: Capture) -> None:
    runs = [{"from": "2024-01", "to": "2025-06", "source": "employer"}]
    later = whole_record(tmp_path, as_of="2026-01-31", person=WOMAN, contributions=runs)
    (plan,) = given(capsys, "contributions", later)["back_pay"]
    assert plan["stale"] is True
    in_time = whole_record(tmp_path, as_of="2025-10-31", person=WOMAN, contributions=runs)
    (plan,) = given(capsys, "contributions", in_time)["back_pay"]
    assert plan["stale"] is False


def test_retirement_ahead_says_once_whose_prices_these_are(tmp_path: Path, capsys: Capture) -> None:
    case = whole_record(tmp_path, person={**WOMAN, "retirement_age": 50})
    assert given(capsys, "retirement", case)["stale"] is True
    said = printed(capsys, "retirement", case)
    assert said.count("bases and prices are those of 2025, the last checked year") == 1


def test_prices_of_missing_months_in_wuhan_are_said_to_be_those_of_2024(
    tmp_path: Path, capsys: Capture
) -> None:
    case = in_wuhan(tmp_path)
    found = given(capsys, "retirement", case)
    pay_on = next(way for way in found["options"] if way["way"] == "pay_on")
    assert (pay_on["price"], found["stale"]) == ("359.47", True)
    assert "bases and prices are those of 2024, the last checked year" in printed(
        capsys, "retirement", case
    )


def test_retirement_in_the_checked_year_needs_no_mark(tmp_path: Path, capsys: Capture) -> None:
    # Born in May 1965: two months after 60, so in July 2025; looked at in June 2025.
    case = whole_record(tmp_path)
    found = given(capsys, "retirement", case)
    assert (found["retires"], found["stale"]) == ("2025-07", False)
    assert "last checked year" not in printed(capsys, "retirement", case)


@pytest.mark.parametrize(("year", "stale"), [(2025, False), (2026, True)])
def test_sick_leave_goes_by_the_year_of_its_last_day(
    year: int, stale: bool, tmp_path: Path, capsys: Capture
) -> None:
    work = {
        "jobs": [],
        "joined": "2019-03",
        "fell_ill": f"{year}-02-02",
        "sick_spells": [{"from": f"{year}-02-02", "to": f"{year}-02-20"}],
    }
    case = whole_record(tmp_path, person=WOMAN, employment=work)
    assert given(capsys, "sick-leave", case)["stale"] is stale
    said = printed(capsys, "sick-leave", case)
    assert (OF_THE_YEAR.format(2025) in said) is stale


def test_cover_on_a_checked_day_with_months_beyond(tmp_path: Path, capsys: Capture) -> None:
    runs = [{"from": "2024-01", "to": "2026-03", "source": "employer"}]
    case = whole_record(tmp_path, as_of="2026-03-31", person=WOMAN, contributions=runs)
    found = given(capsys, "coverage", case, "--on", "2025-12-31")
    assert (found["stale"], found["months_stale_from"]) == (False, 2026)
    assert given(capsys, "coverage", case, "--on", "2026-01-01")["stale"] is True
    said = printed(capsys, "coverage", case, "--on", "2025-12-31")
    assert said.count(FROM_A_YEAR.format(2026, 2025)) == 1


def test_a_gap_that_reaches_into_a_year_not_checked_is_marked(
    tmp_path: Path, capsys: Capture
) -> None:
    runs = [{"from": "2024-01", "to": "2025-06", "source": "employer"}]
    case = whole_record(tmp_path, as_of="2025-06-30", person=WOMAN, contributions=runs)
    # July to November, paid again in December 2025; one month more, and it is January 2026
    within = given(capsys, "coverage", case, "--gap", "2025-07:5")["gap"]
    beyond = given(capsys, "coverage", case, "--gap", "2025-07:6")["gap"]
    assert (within["stale"], beyond["stale"]) == (False, True)
    said = printed(capsys, "coverage", case, "--gap", "2025-07:6")
    assert FROM_A_YEAR.format(2026, 2025) in said
