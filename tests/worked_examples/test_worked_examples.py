"""The program settles every worked example as it was worked by hand."""

from datetime import date
from pathlib import Path

import pytest

from medins_desktop.commands.settlement_json import settlement_object
from medins_desktop.interview.assessment import assess
from medins_desktop.interview.case_file import decode_case
from medins_desktop.packs.library import Library
from tests.worked_examples.example_files import (
    assert_as_worked,
    case_bytes,
    name_of,
    read_example,
    settlement_paths,
)

TODAY = date(2025, 12, 31)


@pytest.mark.parametrize("path", settlement_paths(), ids=name_of)
def test_the_program_settles_as_worked_by_hand(path: Path) -> None:
    example = read_example(path)
    library = Library.shipped(without_layers=tuple(example.get("without_layers", ())))
    answers = decode_case(case_bytes(example), path.name)
    assert_as_worked(example, settlement_object(assess(answers, library, TODAY)))
