"""The copy of unsaved work: there after a crash, and only then."""

from pathlib import Path

from medins_desktop.ui.recovery import Recovery, discard


def test_a_program_that_runs_has_lost_nothing(tmp_path: Path) -> None:
    running = Recovery(tmp_path)
    running.keep(b"work")
    assert Recovery(tmp_path).lost() == ()


def test_a_program_that_died_left_its_work(tmp_path: Path) -> None:
    died = Recovery(tmp_path)
    died.keep(b"older")
    died.keep(b"work")
    died.abandon()
    found = Recovery(tmp_path).lost()
    assert [path.read_bytes() for path in found] == [b"work"]
    discard(found[0])
    assert Recovery(tmp_path).lost() == ()


def test_a_clean_end_leaves_nothing(tmp_path: Path) -> None:
    recovery = Recovery(tmp_path / "unsaved")
    recovery.keep(b"work")
    recovery.clear()
    assert list((tmp_path / "unsaved").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_no_fault(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    Recovery(blocked / "unsaved").keep(b"work")
