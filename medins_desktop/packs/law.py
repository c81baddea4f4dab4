"""What the law says on a topic, in every place: statements in words of our own, with sources.

The files stand beside the library: they are read when a topic is first asked for.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Literal

import msgspec

from medins_desktop.core.explanation import Statement
from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.packs.evidence_checks import both_languages, evidence
from medins_desktop.packs.library import Library
from medins_desktop.packs.national_file import StatementEntry
from medins_desktop.packs.pack_evidence import SourceEntry
from medins_desktop.packs.pack_reading import read_as
from medins_desktop.packs.pack_values import citations_of, sources_of
from medins_desktop.packs.shelf import format_of

Law = Mapping[str, tuple[Statement, ...]]


class LawFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Statements, and their names by topic in the order in which they are shown."""

    format: Literal["medins-law"]
    version: int
    sources: dict[str, SourceEntry]
    statements: dict[str, StatementEntry]
    topics: dict[str, list[str]]


def law_of(library: Library) -> Law:
    """Return what the files in a library's folder say, by topic.

    Raises:
        InvalidFile: one is broken.
    """
    return library.beside(_said)


def law_files(library: Library) -> tuple[LawFile, ...]:
    """Return the files of law in a library's folder.

    Raises:
        InvalidFile: one is broken.
    """
    return library.beside(_read)


def to_law(file: LawFile) -> Law:
    """Return what a file says, by topic."""
    sources = sources_of(file.sources)
    statements = {
        id_: Statement(entry.text, citations_of(entry.sources, sources), entry.confidence)
        for id_, entry in file.statements.items()
    }
    return {topic: tuple(statements[id_] for id_ in ids) for topic, ids in file.topics.items()}


def law_problems(file: LawFile) -> tuple[Problem, ...]:
    """Return every fault of a file whose shape is right."""
    return tuple(_problems(file))


def _said(folder: Path) -> Law:
    return {topic: said for file in _read(folder) for topic, said in to_law(file).items()}


def _read(folder: Path) -> tuple[LawFile, ...]:
    paths = sorted(folder.rglob("*.toml"))
    return tuple(_checked(path) for path in paths if format_of(path) == "medins-law")


def _checked(path: Path) -> LawFile:
    file = read_as(path, {"medins-law": LawFile})
    problems = law_problems(file)
    if problems:
        raise InvalidFile(str(path), problems)
    return file


def _problems(file: LawFile) -> Iterator[Problem]:
    cited = set[str]()
    for id_, entry in file.statements.items():
        yield from evidence(f"statements.{id_}", entry, file.sources)
        cited |= {citation.id for citation in entry.sources}
    yield from both_languages({f"statements.{i}.text": s.text for i, s in file.statements.items()})
    yield from (Problem("unused", f"sources.{id_}", (id_,)) for id_ in file.sources.keys() - cited)
    named = {id_ for ids in file.topics.values() for id_ in ids}
    for topic, ids in file.topics.items():
        for id_ in ids:
            if id_ not in file.statements:
                yield Problem("unknown_statement", f"topics.{topic}", (id_,))
    for id_ in file.statements:
        if id_ not in named:
            yield Problem("unused", f"statements.{id_}", (id_,))
