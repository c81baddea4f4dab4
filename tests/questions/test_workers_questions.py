"""The questions workers ask, answered by entering the worker's case.

Each file in this folder is one question: the case as it would be typed, the figures that
the commands must then give, worked by hand from the documents, the rules and sources that
must stand beside them, and what the law says about such a firm.
"""

import json
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from medins_desktop.commands import main
from medins_desktop.packs.library import Library
from tests.worked_examples.example_files import figures_stated

FOLDER = Path(__file__).parent
Capture = pytest.CaptureFixture[str]
Question = dict[str, Any]


def questions() -> list[Any]:
    """Return every question on file."""
    paths = sorted(FOLDER.glob("*.toml"))
    return [pytest.param(tomllib.loads(path.read_text("utf-8")), id=path.stem) for path in paths]


@pytest.mark.parametrize("question", questions())
def test_the_case_gives_what_was_worked_by_hand(
    question: Question, tmp_path: Path, capsys: Capture
) -> None:
    assert question["asks"]
    assert question["working"].strip()
    for answer in question["answers"]:
        found = given(capsys, answer["run"], case_file(tmp_path, question["case"]))
        assert figures_stated(found, answer["gives"]) == answer["gives"], answer["run"]


@pytest.mark.parametrize("question", questions())
def test_rule_and_source_stand_beside_every_figure(
    question: Question, tmp_path: Path, capsys: Capture
) -> None:
    for answer in question["answers"]:
        found = given(capsys, answer["run"], case_file(tmp_path, question["case"]))
        assert set(answer["cites"]) <= set(cited(found)), answer["run"]
        assert set(answer.get("rules", ())) <= set(named(found)), answer["run"]


@pytest.mark.parametrize("question", [q for q in questions() if "same" in q.values[0]])
def test_what_is_said_to_be_the_same_settles_the_same(
    question: Question, tmp_path: Path, capsys: Capture
) -> None:
    as_asked = settled(capsys, tmp_path, question["case"])
    for change in question["same"]:
        assert settled(capsys, tmp_path, question["case"] | change) == as_asked


@pytest.mark.parametrize("question", [q for q in questions() if "law" in q.values[0]])
def test_the_window_says_what_the_law_means_for_such_a_firm(question: Question) -> None:
    law = Library.shipped().enterprise
    assert law is not None
    firm = question["case"]["enterprise"]
    parts = [law.states[firm["state"]]]
    parts += [law.pooled_only] if firm.get("pooled_only", False) else []
    statements = [s for part in parts for s in (*part.changes, *part.keeps, *part.steps)]
    named_in_law = {
        f"{cited.source.title} {cited.article or ''}".strip()
        for statement in statements
        for cited in statement.citations
    }
    assert set(question["law"]) <= named_in_law


def given(capsys: Capture, run: list[str], case: str) -> dict[str, Any]:
    """Run a command; what cannot be given is null in its answer, so 1 is no failure."""
    command, *options = run
    assert main([command, case, *options, "--json"]) in (0, 1)
    (line,) = capsys.readouterr().out.splitlines()
    found: dict[str, Any] = json.loads(line)
    return found


def settled(capsys: Capture, folder: Path, case: dict[str, Any]) -> list[Any]:
    """Return who pays how much of every bill."""
    bills = given(capsys, ["settle"], case_file(folder, case))["bills"]
    return [(bill["id"], bill["paid"], bill["own_cost"]) for bill in bills]


def case_file(folder: Path, case: dict[str, Any]) -> str:
    """Write a case as the file that a person would save."""
    path = folder / "case.medins"
    whole = {"format": "medins-case", "version": 1, **case}
    path.write_text(json.dumps(whole, ensure_ascii=False), encoding="utf-8")
    return str(path)


def cited(found: Any) -> Iterator[str]:
    """Return the sources named anywhere in an answer."""
    for key, value in pairs(found):
        if key == "source" and value:
            yield value[0]
        elif key == "sources":
            yield from (one[0] for one in value)


def named(found: Any) -> Iterator[str]:
    """Return the parameters named anywhere in an answer."""
    return (value for key, value in pairs(found) if key == "parameter" and value)


def pairs(found: Any) -> Iterator[tuple[str, Any]]:
    """Return every key and value, however deep."""
    if isinstance(found, dict):
        yield from found.items()
    for inner in found.values() if isinstance(found, dict) else found:
        if isinstance(inner, dict | list):
            yield from pairs(inner)
