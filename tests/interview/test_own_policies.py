"""Files of places are added, replaced and removed without touching those of the program."""

from datetime import date
from pathlib import Path

import pytest

from medins_desktop.core.problem import InvalidFile
from medins_desktop.interview.own_policies import add_policy, remove_policy
from medins_desktop.packs.library import Choice, Library
from medins_desktop.packs.pack_file import PolicyFile
from medins_desktop.resource_files import resource

TEACHING = resource("policies", "teaching", "employee", "2009-03-18.toml")
BAD = Path(__file__).parents[1] / "packs" / "bad" / "a_cap_twice.toml"
DAY = date(2025, 5, 1)


def teaching(folder: Path, *changes: tuple[str, str], name: str = "mine.toml") -> Path:
    """Write the teaching example with some texts changed."""
    text = TEACHING.read_text(encoding="utf-8")
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


@pytest.fixture
def own(tmp_path: Path) -> Path:
    return tmp_path / "own"


def the_rate(library: Library, scheme: str = "employee") -> str:
    """Return the first band's rate of the teaching example as the settlement sees it."""
    policy = library.policy(Choice("teaching", scheme), DAY)
    assert policy is not None
    bands = next(p for p in policy.parameters.values() if p.unit == "bands")
    return str(bands.schedule.bands[0].rate)


def other_rate() -> tuple[str, str]:
    before = the_rate(Library.shipped())
    return f"rate = {before}", "rate = 0.77"


def test_an_added_file_holds_instead_of_the_shipped_one_and_is_known_as_added(
    tmp_path: Path, own: Path
) -> None:
    file = add_policy(teaching(tmp_path, other_rate()), own, Library.shipped())
    library = Library.shipped(own=own)
    assert the_rate(library) == the_rate(library, "flexible") == "0.77"
    assert [f.place for f in library.replaced] == ["teaching"]
    mine = [f for f in library.policies if library.added.path_of(f) is not None]
    assert mine == [file]
    assert len(library.policies) == len(Library.shipped().policies)


def test_a_file_for_one_scheme_leaves_the_other_as_it_was(tmp_path: Path, own: Path) -> None:
    schemes = 'schemes = ["employee", "flexible"]', 'schemes = ["flexible"]'
    add_policy(teaching(tmp_path, other_rate(), schemes), own, Library.shipped())
    library = Library.shipped(own=own)
    assert the_rate(library, "flexible") == "0.77"
    assert the_rate(library) == the_rate(Library.shipped())
    assert library.replaced == ()


def test_a_file_of_a_later_day_holds_from_then_on(tmp_path: Path, own: Path) -> None:
    later = "effective = 2009-03-18", "effective = 2025-07-01"
    checked = "checked = ", "checked = 2025 # "
    add_policy(teaching(tmp_path, other_rate(), later, checked), own, Library.shipped())
    library = Library.shipped(own=own)
    assert the_rate(library) == the_rate(Library.shipped())
    choice = Choice("teaching", "employee")
    after = library.policy(choice, date(2025, 7, 1))
    assert after is not None
    assert after.effective == date(2025, 7, 1)


def test_a_second_file_replaces_the_first(tmp_path: Path, own: Path) -> None:
    add_policy(teaching(tmp_path, other_rate()), own, Library.shipped())
    library = Library.shipped(own=own)
    again = other_rate()[0], "rate = 0.66"
    add_policy(teaching(tmp_path, again, name="second.toml"), own, library)
    assert the_rate(Library.shipped(own=own)) == "0.66"
    assert len(list(own.iterdir())) == 1


def test_a_broken_file_is_refused_with_every_fault_and_nothing_is_written(own: Path) -> None:
    with pytest.raises(InvalidFile) as refused:
        add_policy(BAD, own, Library.shipped())
    assert [problem.code for problem in refused.value.problems] == ["twice"]
    assert not own.exists()


def test_only_the_file_of_a_place_can_be_added(own: Path) -> None:
    plan = resource("policies", "plans", "mutual-aid", "2022-01-01.toml")
    with pytest.raises(InvalidFile) as refused:
        add_policy(plan, own, Library.shipped())
    assert refused.value.problems[0].code == "not_a_place"


def test_a_place_cannot_lead_out_of_the_folder(tmp_path: Path, own: Path) -> None:
    outside = teaching(tmp_path, ('place = "teaching"', 'place = "../teaching"'))
    with pytest.raises(InvalidFile) as refused:
        add_policy(outside, own, Library.shipped())
    assert refused.value.problems[0].code == "no_place_id"


def test_two_added_files_never_hold_for_the_same_scheme(tmp_path: Path, own: Path) -> None:
    add_policy(teaching(tmp_path), own, Library.shipped())
    library = Library.shipped(own=own)
    one = 'schemes = ["employee", "flexible"]', 'schemes = ["flexible"]'
    with pytest.raises(InvalidFile) as refused:
        add_policy(teaching(tmp_path, one), own, library)
    assert refused.value.problems[0].values == ("flexible",)


def test_a_file_that_was_broken_later_is_named_and_the_shipped_one_holds(
    tmp_path: Path, own: Path
) -> None:
    add_policy(teaching(tmp_path, other_rate()), own, Library.shipped())
    (own / "teaching-employee-2009-03-18.toml").write_text("format =", encoding="utf-8")
    library = Library.shipped(own=own)
    assert the_rate(library) == the_rate(Library.shipped())
    assert [error.problems[0].code for error in library.added.broken] == ["not_toml"]


def test_a_full_disk_leaves_the_file_that_was_there(
    tmp_path: Path, own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    add_policy(teaching(tmp_path, other_rate()), own, Library.shipped())

    def full(*_: object) -> None:
        raise OSError("no space left")

    monkeypatch.setattr("os.fsync", full)
    again = teaching(tmp_path, (other_rate()[0], "rate = 0.66"), name="second.toml")
    with pytest.raises(OSError, match="no space"):
        add_policy(again, own, Library.shipped(own=own))
    assert the_rate(Library.shipped(own=own)) == "0.77"
    assert len(list(own.iterdir())) == 1


def test_only_what_was_added_can_be_removed(tmp_path: Path, own: Path) -> None:
    add_policy(teaching(tmp_path, other_rate()), own, Library.shipped())
    library = Library.shipped(own=own)
    shipped: PolicyFile = library.replaced[0]
    remove_policy(shipped, library)
    assert TEACHING.exists()
    remove_policy(library.added.policies[0], library)
    assert the_rate(Library.shipped(own=own)) == the_rate(Library.shipped())
