"""The copy of unsaved work: there after a crash, and only then."""

from dataclasses import replace
from decimal import Decimal
from pathlib import Path

from medins_desktop.interview.answers import Answers
from medins_desktop.interview.case_file import read_case
from medins_desktop.interview.draft import Draft, decode_draft, encode_draft
from medins_desktop.resource_files import resource
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


def test_a_draft_comes_back_as_it_was_even_with_faults() -> None:
    for path in resource("examples").glob("*.medins"):
        answers = read_case(path)
        bill = replace(answers.bills[0], total=Decimal("0.01"))
        faulty = replace(answers, bills=(bill, *answers.bills[1:]))
        draft = Draft(faulty, "/some/案例.medins")
        assert decode_draft(encode_draft(draft)) == draft


def test_a_damaged_draft_is_none() -> None:
    whole = encode_draft(Draft(Answers()))
    assert decode_draft(whole) == Draft(Answers())
    assert [decode_draft(data) for data in (b"", b"\xff", whole[:-2], b'{"answers": 3}')] == [
        None
    ] * 4
