"""What is said of files that a person added: that they decide, or that they are left out."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from medins_desktop.core.policy import Policy
from medins_desktop.core.problem import InvalidFile
from medins_desktop.packs.added_files import NOTHING_ADDED, AddedFiles
from medins_desktop.packs.library import Choice, Library
from medins_desktop.resource_files import resource
from medins_desktop.wording.added import added_text, left_out_text

BEIJING = resource("policies", "110000", "employee", "2025-01-01.toml")
CHOICE = Choice("110000", "employee")


def policy_of(library: Library) -> Policy:
    policy = library.policy(CHOICE, date(2025, 6, 1))
    assert policy is not None
    return policy


@pytest.fixture
def with_own(tmp_path: Path) -> Library:
    (tmp_path / "mine.toml").write_bytes(BEIJING.read_bytes())
    return Library.shipped(own=tmp_path)


def test_a_policy_knows_whether_a_person_added_its_file(with_own: Library) -> None:
    assert policy_of(with_own).added
    assert not policy_of(Library.shipped()).added
    other = with_own.policy(Choice("310000", "employee"), date(2025, 6, 1))
    assert other is not None
    assert not other.added


def test_which_added_files_decided_is_said_once_each(with_own: Library) -> None:
    mine = policy_of(with_own)
    text = "The rules come from a file that you added: Beijing, employees, flexible employment"
    assert added_text([mine, None, replace(mine, checked=2024)]).startswith(text)
    assert added_text([mine, mine]).count("Beijing") == 1
    assert added_text([policy_of(Library.shipped()), None]) == ""


def test_a_file_left_out_is_named_with_what_counts_instead() -> None:
    broken = AddedFiles(broken=(InvalidFile("/somewhere/mine.toml", ()),))
    assert left_out_text(broken).startswith(
        "A file that you added cannot be used and is left out: mine.toml. "
    )
    assert left_out_text(NOTHING_ADDED) == ""
