"""Every fault that the program can name has one sentence, with its place and its values."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

import medins_desktop
from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.wording.language import load_language
from medins_desktop.wording.problems import invalid_file_text, problem_text

pytestmark = pytest.mark.usefixtures("in_english")

PACKAGE = Path(medins_desktop.__file__).parent
RAISERS = ("Problem", "WrongValue")
TABLE_READERS = ("bill_table", "record_table", "table_rows")
TABLES = ("_FAULTS",)  # pairs of a code and what it looks like


def words_in(node: ast.AST) -> Iterator[str]:
    """Yield the texts that an argument may be: of both branches where it depends."""
    if isinstance(node, ast.IfExp):
        yield from (*words_in(node.body), *words_in(node.orelse))
    elif isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value


def codes_in_the_source() -> set[str]:
    """Return every code of a problem that the program writes out."""
    found: set[str] = set()
    for path in PACKAGE.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and node.args:
                name = getattr(node.func, "id", "")
                pasted = path.stem in TABLE_READERS and name == "ValueError"
                if name in RAISERS or pasted:
                    found.update(words_in(node.args[0]))
            if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in TABLES:
                assert isinstance(node.value, ast.Tuple)
                for pair in node.value.elts:
                    assert isinstance(pair, ast.Tuple)
                    found.update(words_in(pair.elts[0]))
    return found


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_code_of_a_problem_has_a_sentence(language: str, in_english: QApplication) -> None:
    load_language(language, in_english)
    codes = codes_in_the_source()
    assert {"negative", "unknown_place", "too_deep", "not_a_day", "empty_range"} <= codes
    for code in codes:
        said = problem_text(Problem(code, "bills[0].total", ("first", "second", "third")))
        assert len(said) > 5, code
        assert not re.search(r"\{\w*\}", said), said
        assert "\n" not in said


def test_in_a_file_the_place_is_its_path_and_in_a_form_its_name() -> None:
    problem = Problem("negative", "bills[0].total", ("-5",))
    assert problem_text(problem) == "bills[0].total: -5 is below zero. Type an amount from 0 up."
    in_form = problem_text(problem, in_form=True)
    assert in_form == "Total: -5 is below zero. Type an amount from 0 up."


def test_a_fault_of_the_whole_file_begins_with_what_is_wrong() -> None:
    assert problem_text(Problem("missing_key", "", ("place",))) == "place is missing. Add it."


def test_a_wrong_choice_says_what_is_possible_where_that_is_known() -> None:
    known = Problem("wrong_choice", "care", ("abroad", "home, filed"))
    assert problem_text(known) == "care: abroad is not a possible value. Possible: home, filed."
    unknown = Problem("wrong_choice", "kind", ("pond",))
    assert problem_text(unknown) == "kind: pond is not a possible value. Correct its spelling."


def test_a_value_in_braces_is_shown_as_it_is() -> None:
    said = problem_text(Problem("not_a_share", "x", ("{ rate = {0} }",)))
    assert said.startswith("x: { rate = {0} } is not a share.")


def test_a_value_of_any_length_makes_a_sentence_that_one_can_read() -> None:
    assert len(problem_text(Problem("not_an_amount", "x", ("9" * 10**6,)))) < 1000


def test_a_broken_file_is_its_name_and_one_line_a_fault() -> None:
    problems = (Problem("negative", "a", ("-1",)), Problem("twice", "bills", ("7",)))
    assert invalid_file_text(InvalidFile("case.medins", problems)) == (
        "case.medins: a: -1 is below zero. Type an amount from 0 up.\n"
        "bills: 7 stands twice. Give each its own name."
    )


def test_the_same_is_said_in_chinese(in_english: QApplication) -> None:
    load_language("zh", in_english)
    problem = Problem("negative", "bills[0].total", ("-5",))
    assert invalid_file_text(InvalidFile("a.medins", (problem,))).startswith(
        "a.medins：bills[0].total：-5"
    )
