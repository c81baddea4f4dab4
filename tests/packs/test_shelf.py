"""Files of places are known by their heads; their rules are read when they are asked for."""

from datetime import date
from pathlib import Path

import pytest

from medins_desktop.core.problem import InvalidFile
from medins_desktop.packs.library import Choice, Library
from medins_desktop.packs.shelf import shelved
from medins_desktop.resource_files import resource

GOOD = Path(__file__).parent / "good"
ONE = GOOD / "900001" / "employee" / "2025-01-01.toml"
DAY = date(2025, 6, 1)


def test_the_head_says_whose_rules_they_are_and_from_when() -> None:
    one = shelved(ONE)
    assert one is not None
    assert (one.head.place, one.head.effective) == ("900001", date(2025, 1, 1))
    assert one.head.schemes == one.file.schemes
    assert one.head.name == one.file.name


def test_every_shipped_policy_of_a_place_has_a_head() -> None:
    paths = [p for p in resource("policies").glob("*/*/*.toml") if "plans" not in p.parts]
    assert len(paths) > 30
    assert all(shelved(path) is not None for path in paths)


def test_files_of_other_formats_have_none() -> None:
    assert shelved(resource("policies", "national", "exclusions.toml")) is None
    assert shelved(GOOD / "nothing.toml") is None


def test_a_broken_place_is_named_when_it_is_asked_for_and_no_other_suffers(tmp_path: Path) -> None:
    for place, text in (("900001", ONE.read_text("utf-8")), ("900003", "")):
        broken = text or ONE.read_text("utf-8").replace("900001", "900003") + "\n[layers]\n"
        folder = tmp_path / place / "employee"
        folder.mkdir(parents=True)
        (folder / "2025-01-01.toml").write_text(text or broken, encoding="utf-8")
    library = Library.read(tmp_path)
    assert set(library.places()) == {"900001", "900003"}
    assert library.policy(Choice("900001", "employee"), DAY) is not None
    with pytest.raises(InvalidFile) as caught:
        library.policy(Choice("900003", "employee"), DAY)
    assert "900003" in caught.value.file


def test_a_place_may_not_take_the_name_of_a_plans_value(tmp_path: Path) -> None:
    plan = (GOOD / "plans" / "mutual-aid" / "2025-02-01.toml").read_text("utf-8")
    folder = tmp_path / "900001" / "employee"
    folder.mkdir(parents=True)
    (folder / "2025-01-01.toml").write_text(ONE.read_text("utf-8"), encoding="utf-8")
    (tmp_path / "plans").mkdir()
    own = ONE.read_text("utf-8").partition("[parameters.")[2].partition("]")[0]
    first = plan.partition("[parameters.")[2].partition("]")[0]
    (tmp_path / "plans" / "one.toml").write_text(
        plan.replace(f"parameters.{first}]", f"parameters.{own}]").replace(
            f'"{first}"', f'"{own}"'
        ),
        encoding="utf-8",
    )
    with pytest.raises(InvalidFile) as caught:
        Library.read(tmp_path).policy(Choice("900001", "employee"), DAY)
    assert caught.value.problems[0].code == "twice"
