"""`medins policies`: what rules there are, with every source, and are they whole."""

from pathlib import Path

import pytest

from medins_desktop.commands import WRONG, main
from medins_desktop.packs.library import Library
from medins_desktop.packs.records import records_of
from medins_desktop.resource_files import resource

pytestmark = pytest.mark.usefixtures("in_english")
Capture = pytest.CaptureFixture[str]
BEIJING = resource("policies") / "110000" / "employee" / "2025-01-01.toml"


def shown(capsys: Capture, *arguments: str) -> str:
    assert main(["policies", *arguments]) == 0
    return capsys.readouterr().out


def test_the_list_has_every_policy_with_its_day_and_evidence(capsys: Capture) -> None:
    listed = shown(capsys, "list", "--language", "en")
    assert "110000    Beijing" in listed
    assert "from 2025-01-01  checked 2025  Unverified" in listed
    head, *rows = listed.splitlines()
    assert head.split()[:3] == ["Code", "Place", "Schemes"]
    assert head.endswith("Last checked  Weakest value")
    assert len(rows) == len(Library.shipped().policies)
    assert rows == sorted(rows)


def test_without_a_word_the_policies_are_listed(capsys: Capture) -> None:
    assert shown(capsys) == shown(capsys, "list")


def test_a_place_is_shown_with_every_value_its_source_and_confidence(capsys: Capture) -> None:
    text = shown(capsys, "show", "110000", "--language", "en")
    assert "\nstay_deductible: ¥1,300.00, then ¥650.00\n" in text
    assert "\nstay_bands_active_level3: from ¥0.00: 85%; from ¥30,000.00: 90%" in text
    assert "\noutpatient_cap: without limit\n" in text
    assert "\nretiree_supplement_rate: 50%\n" in text
    assert "京医保发〔2022〕37号" in text
    assert "(Official text read)" in text
    assert "— Away from home only long-term filing is known" in text
    for file in Library.shipped().policies:
        if file.place == "110000":
            assert all(f"\n{id_}: " in text for id_ in file.parameters)


def test_the_record_of_a_place_is_shown_after_its_policies(capsys: Capture) -> None:
    text = shown(capsys, "show", "110000", "--language", "en")
    assert "\nBeijing contributions, account, cover, retirement\n" in text
    assert "\nbase_floor from 2024-07-01: ¥6,821.00\n" in text
    assert "\nbase_floor from 2025-07-01: ¥7,162.00\n" in text
    assert "\nbase_whole_yuan: yes\n" in text
    assert "\nretirement_years_male: 25 years\n" in text
    assert "\n≠ employer_rate: 10%\n" in text  # what another source says
    assert "— The price of a missing month was not found." in text
    for id_ in records_of(Library.shipped()).record_file("110000").parameters:  # type: ignore[union-attr]
        assert f"\n{id_}: " in text or f"\n{id_} from " in text


def test_a_place_that_only_has_a_record_is_shown_with_what_is_not_known(capsys: Capture) -> None:
    text = shown(capsys, "show", "440600", "--language", "en")
    assert "\nemployer_rate from 2023-01-01: 4.5%\n" in text
    assert "\nemployer_rate from 2024-01-01: not known: to be typed in by you\n" in text
    assert "Typed by you" not in text
    assert "\naverage_monthly_wage: not known: to be typed in by you\n" in text


def test_a_value_that_only_the_person_can_give_is_never_without_limit(capsys: Capture) -> None:
    text = shown(capsys, "show", "teaching", "--language", "en")
    assert "\naverage_annual_wage: not known: to be typed in by you\n" in text
    assert "\nstay_deductible: 10% × Average annual wage\n" in text
    assert "without limit" not in text
    assert "Typed by you" not in text  # nobody typed anything


@pytest.mark.parametrize(
    "arguments",
    [
        ["--language", "en", "show", "110000"],
        ["show", "110000", "--language", "en"],
        ["show", "--language", "en", "110000"],
    ],
)
def test_the_language_may_stand_before_or_after_the_word(
    capsys: Capture, arguments: list[str]
) -> None:
    assert shown(capsys, *arguments).startswith("Beijing employees")


def test_without_a_language_the_text_is_chinese(capsys: Capture) -> None:
    assert shown(capsys, "show", "110000").startswith("北京市 职工")
    assert shown(capsys, "--language", "en", "list") != shown(capsys, "list")


def test_rules_are_lines_that_one_can_read(capsys: Capture) -> None:
    """Beijing, level 3, working: 85 / 90 / 95 % from 0, 30,000, 40,000; 1,300, then 650."""
    text = shown(capsys, "show", "110000", "--language", "en")
    stay = text.partition("[Pool fund]")[2].splitlines()
    at = stay.index("  Hospital stay · Working · Level 3")
    assert "85% from ¥0 on, 90% from ¥30,000 on, 95% from ¥40,000 on" in stay[at + 1]
    assert "Hospital stay, deductible: ¥1,300, then ¥650" in stay[at + 1]
    assert "Pool fund, yearly cap: ¥100,000.00" in stay[at + 1]
    assert "the limit is on what the fund paid" in stay[at + 1]
    assert "[Contributions]" in text
    assert "Contribution of the firm, rate: 9.8%" in text


def test_what_other_sources_say_is_shown_with_the_reason(capsys: Capture) -> None:
    text = shown(capsys, "show", "120000", "--language", "en")
    assert "\n≠ stay_bands_active_level3: from ¥0.00: 80%\n" in text
    assert "Only this one table has less at level 3, so it is not used." in text
    assert "只有这一张表写三级医院低一些，所以不用。" in shown(capsys, "show", "120000")


def test_on_a_day_only_the_values_of_that_day_are_shown(capsys: Capture) -> None:
    """Shanghai's cap: 630,000 from July 2024, 650,000 from July 2025."""
    before = shown(capsys, "show", "310000", "--on", "2025-06-30", "--language", "en")
    after = shown(capsys, "show", "310000", "--on", "2025-07-01", "--language", "en")
    every = shown(capsys, "show", "310000", "--language", "en")
    assert "\npool_cap: ¥630,000.00\n" in before
    assert "\npool_cap: ¥650,000.00\n" in after
    assert "\npool_cap from 2024-07-01: ¥630,000.00\n" in every
    assert "\npool_cap from 2025-07-01: ¥650,000.00\n" in every
    early = shown(capsys, "show", "310000", "--on", "2020-01-01", "--language", "en")
    assert "Not in force on 2020-01-01." in early


def test_what_holds_everywhere_is_shown_too(capsys: Capture) -> None:
    text = shown(capsys, "show", "national", "--language", "en")
    assert "\nsick_pay_rate: 80%\n" in text
    assert "Men of 60: from 2025-01, a month for every 4 months, up to 36." in text
    assert "\nwork_injury: a rule\n" in text
    assert "Whole country" in text


@pytest.mark.parametrize(
    ("folder", "name", "said"),
    [
        ("120000/employee", "2025-01-01.toml", "place: the file says 110000, but it lies in the "),
        ("110000/resident", "2025-01-01.toml", "schemes: the file says employee, but it lies in"),
        ("110000/employee", "2026-01-01.toml", "effective: the file says 2025-01-01, but it is "),
        ("110000/employee", "2025-01-01.toml", ""),
        ("downloads", "my beijing.toml", ""),
    ],
)
def test_folder_and_name_may_not_say_otherwise_than_the_head(
    folder: str, name: str, said: str, tmp_path: Path, capsys: Capture
) -> None:
    path = tmp_path / folder / name
    path.parent.mkdir(parents=True)
    path.write_bytes(BEIJING.read_bytes())
    assert main(["policies", "check", str(path), "--language", "en"]) == (2 if said else 0)
    assert capsys.readouterr().err.startswith(f"{path}: {said}" if said else "")


def test_an_unknown_place_is_one_sentence(capsys: Capture) -> None:
    assert main(["policies", "show", "990000", "--language", "en"]) == 2
    said = capsys.readouterr().err
    assert said.startswith(
        "PLACE: there are no rules for the place 990000. There are: 110000 Beijing, 120000 Tianjin,"
    )
    assert len(said.splitlines()) == 1
    assert said.count(",") == len(Library.shipped().places()) - 1


def test_a_file_without_fault_is_said_so(capsys: Capture) -> None:
    values = len(
        next(file for file in Library.shipped().policies if file.place == "110000").parameters
    )
    assert shown(capsys, "check", str(BEIJING), "--language", "en") == (
        f"{BEIJING}: no fault found, {values} values.\n"
    )


def test_all_files_of_a_folder_are_checked(capsys: Capture, tmp_path: Path) -> None:
    folder = BEIJING.parents[1]
    said = shown(capsys, "check", str(folder), str(BEIJING), "--language", "en").splitlines()
    assert len(said) == len([*folder.rglob("*.toml")]) + 1
    assert all("no fault found" in line for line in said)
    (tmp_path / "bad.toml").write_text("format = 1", encoding="utf-8")
    assert main(["policies", "check", str(folder), str(tmp_path), "--language", "en"]) == WRONG
    assert "bad.toml" in capsys.readouterr().err


def test_every_other_kind_of_file_can_be_checked_too(capsys: Capture) -> None:
    national = sorted((resource("policies") / "national").glob("*.toml"))
    assert len(national) == 8
    plan = resource("policies") / "plans" / "mutual-aid" / "2022-01-01.toml"
    record = resource("policies") / "310000" / "record.toml"
    for path in (*national, plan, record):
        assert "no fault found" in shown(capsys, "check", str(path), "--language", "en")


def test_a_broken_library_stops_with_the_name_of_the_file(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = Path(__file__).parent.parent / "packs" / "bad"
    monkeypatch.setattr("medins_desktop.packs.library.resource", lambda _: broken)
    assert main(["policies", "list", "--language", "en"]) == 2
    printed = capsys.readouterr()
    assert printed.err.startswith(str(broken))
    assert printed.out == ""


@pytest.mark.parametrize("command", [["policies", "list"], ["policies", "show", "900003"]])
def test_a_broken_file_of_a_place_is_one_sentence(
    command: list[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Whoever is writing the file of a place sees what is wrong with it, and no traceback."""
    good = Path(__file__).parents[1] / "packs" / "good" / "900001" / "employee" / "2025-01-01.toml"
    folder = tmp_path / "900003" / "employee"
    folder.mkdir(parents=True)
    text = good.read_text("utf-8").replace("900001", "900003")
    (folder / "2025-01-01.toml").write_text(text[:2500], encoding="utf-8")
    monkeypatch.setattr(Library, "shipped", lambda: Library.read(tmp_path))
    assert main([*command, "--language", "en"]) == 2
    assert "not TOML" in capsys.readouterr().err
