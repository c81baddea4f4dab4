"""Every policy that comes with the program, and every good one of the tests, is whole."""

import tomllib
from collections.abc import Iterator
from datetime import date
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from medins_desktop.core.explanation import CONFIDENCES, Parameter
from medins_desktop.packs.every_file import checked
from medins_desktop.packs.law import LawFile
from medins_desktop.packs.named import references_in
from medins_desktop.packs.national_file import NationalFile
from medins_desktop.packs.pack_file import PolicyFile, on_day
from medins_desktop.packs.pack_references import references
from medins_desktop.packs.pack_values import parameters, share_of, sources_of
from medins_desktop.packs.record_file import RecordFile
from medins_desktop.packs.tables_file import TablesFile
from medins_desktop.resource_files import resource

SHIPPED = sorted(resource("policies").rglob("*.toml"))
GOOD = sorted((Path(__file__).parent / "good").rglob("*.toml"))
EVERY = [*SHIPPED, *GOOD]


def name_of(path: Path) -> str:
    return "/".join(path.parts[-3:])


def raw(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"))


def stated(file: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield whatever a file states with evidence: values, dated ones, those of other sources.

    A value that nobody knows states nothing: the person is asked for it.
    """
    for kind in ("exclusions", "statements", "rules"):
        yield from file.get(kind, {}).items()
    yield from ((f"criteria[{i}]", entry) for i, entry in enumerate(file.get("criteria", [])))
    for id_, entry in file.get("parameters", {}).items():
        if "value" in entry or "label" not in entry:
            yield id_, entry if "dated" not in entry else {**entry["dated"][-1], **entry}
        for other in (*entry.get("dated", []), *entry.get("others", [])):
            yield id_, {**entry, **other}


@pytest.mark.parametrize("path", EVERY, ids=name_of)
def test_it_loads_with_all_checks(path: Path) -> None:
    checked(path)


@pytest.mark.parametrize("path", EVERY, ids=name_of)
def test_every_value_has_a_source_and_a_confidence(path: Path) -> None:
    file = raw(path)
    for id_, entry in stated(file):
        assert entry["sources"], id_
        assert {cited["id"] for cited in entry["sources"]} <= file["sources"].keys(), id_
        assert entry["confidence"] in CONFIDENCES, id_


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_every_note_stands_in_both_languages(path: Path) -> None:
    file = raw(path)
    assert [id_ for id_, one in stated(file) if not isinstance(one.get("note", {}), dict)] == []


@pytest.mark.parametrize("path", EVERY, ids=name_of)
def test_every_source_is_cited(path: Path) -> None:
    file = raw(path)
    cited = {citation["id"] for _, entry in stated(file) for citation in entry["sources"]}
    assert cited == file["sources"].keys()


@pytest.mark.parametrize("path", EVERY, ids=name_of)
def test_every_parameter_is_used_by_a_rule(path: Path) -> None:
    file = checked(path)
    if isinstance(file, NationalFile | LawFile):
        return
    of_rows = isinstance(file, RecordFile | TablesFile)
    named = references_in(file) if of_rows else references(file)
    used = {reference.id for reference in named}
    values = [v for p in file.parameters.values() for v in (p.value, *(d.value for d in p.dated))]
    shares = [share_of(value) for value in values]
    assert used | {share.parameter for share in shares if share} == file.parameters.keys()


GROUPS = {"none", "destitute", "subsistence", "marginal", "relapse", "illness_poverty"}


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_what_holds_for_everybody_holds_for_poor_people_too(path: Path) -> None:
    """Where better terms are not known the ordinary ones are the least they get."""
    for layer in raw(path).get("layers", []):
        named = {one for row in layer["rows"] for one in row["when"].get("group", GROUPS)}
        assert named == GROUPS, layer["id"]


def texts(table: Any, path: str = "") -> list[tuple[str, dict[str, str]]]:
    """Return every table of texts in a file, which are those with a key zh or en."""
    if isinstance(table, list):
        return [text for i, item in enumerate(table) for text in texts(item, f"{path}[{i}]")]
    if not isinstance(table, dict):
        return []
    if {"zh", "en"} & table.keys():
        return [(path, table)]
    return [text for key, item in table.items() for text in texts(item, f"{path}.{key}")]


@pytest.mark.parametrize("path", EVERY, ids=name_of)
def test_whatever_a_person_reads_stands_there_in_both_languages(path: Path) -> None:
    for where, text in texts(raw(path)):
        assert text.keys() == {"zh", "en"}, where
        assert all(text.values()), where


@pytest.mark.parametrize("path", SHIPPED, ids=name_of)
def test_it_lies_where_its_place_and_its_day_say(path: Path) -> None:
    file = raw(path)
    if file["format"] == "medins-policy":
        assert path.parts[-3:] == (
            file["place"],
            file["schemes"][0],
            f"{file['effective'].isoformat()}.toml",
        )
    elif file["format"] == "medins-record":
        assert path.parts[-2:] == (file["place"], "record.toml")
    elif file["format"] == "medins-plan":
        assert path.parts[-3:] == ("plans", file["plan"], f"{file['effective'].isoformat()}.toml")
    else:
        assert path.parts[-2] == "national"


PLACES = sorted({path.parts[-2] for path in SHIPPED if path.name == "record.toml"})


@pytest.mark.parametrize("place", PLACES)
def test_a_name_means_the_same_in_every_file_of_a_place(place: str) -> None:
    """A person answers a question, or types a figure, once for all of them."""
    files = [checked(path) for path in SHIPPED if place in path.parts]
    for one, other in combinations(files, 2):
        assert isinstance(one, PolicyFile | RecordFile)
        assert isinstance(other, PolicyFile | RecordFile)
        for id_ in one.facts.keys() & other.facts.keys():
            first, second = one.facts[id_], other.facts[id_]
            assert (first.kind, first.choices) == (second.kind, second.choices), id_
        if isinstance(one, RecordFile) or isinstance(other, RecordFile):
            for id_ in one.parameters.keys() & other.parameters.keys():
                assert same_value(one, other, id_), id_


def same_value(one: PolicyFile | RecordFile, other: PolicyFile | RecordFile, id_: str) -> bool:
    """Say whether two files of a place state the same amount on every day of which both know."""
    entries = (one.parameters[id_], other.parameters[id_])
    days = {dated.since for entry in entries for dated in entry.dated} or {date.max}
    for day in days:
        values = [to_values(file, day)[id_] for file in (one, other)]
        if not any(value.asks_for for value in values) and values[0].value != values[1].value:
            return False
    return entries[0].unit == entries[1].unit


def to_values(file: PolicyFile | RecordFile, day: date) -> dict[str, Parameter]:
    return parameters(on_day(file, day).parameters, sources_of(file.sources), {})[0]
