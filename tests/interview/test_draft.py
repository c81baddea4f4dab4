"""Unsaved work as bytes: it comes back as it was, or not at all."""

from dataclasses import replace
from decimal import Decimal

from medins_desktop.interview.answers import Answers
from medins_desktop.interview.case_file import read_case
from medins_desktop.interview.draft import Draft, decode_draft, encode_draft
from medins_desktop.resource_files import resource


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
