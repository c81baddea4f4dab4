"""The record files of places and the national tables: what they say on a day.

They stand beside the library, with types of their own, because most cases have no record:
nothing here is loaded until one is asked for, and a place's file not until the place is.
"""

from bisect import bisect_right
from collections.abc import Mapping
from datetime import date
from functools import cached_property
from pathlib import Path

from medins_desktop.core.explanation import Parameter
from medins_desktop.core.national import National
from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.core.record import Record
from medins_desktop.packs.library import Choice, Library
from medins_desktop.packs.named import references_in
from medins_desktop.packs.pack_evidence import ParameterEntry
from medins_desktop.packs.pack_file import on_day
from medins_desktop.packs.pack_reading import read_as
from medins_desktop.packs.pack_record import said_elsewhere, to_national, to_record
from medins_desktop.packs.record_checks import record_problems, tables_problems
from medins_desktop.packs.record_file import RecordFile
from medins_desktop.packs.shelf import RECORD_NAME, format_of
from medins_desktop.packs.tables_file import TablesFile

_MOST_KEPT = 20


class Records:
    """The record files below a folder, one a place, and the national tables there."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._paths = {path.parent.name: path for path in sorted(folder.rglob(RECORD_NAME))}
        self._files: dict[str, RecordFile] = {}
        self._made: dict[tuple[str, date | None, tuple[tuple[str, str], ...]], Record] = {}
        self._tables_on: dict[date, National] = {}

    def record(self, choice: Choice, day: date) -> Record | None:
        """Return a place's rules about the record on `day`; None if it has none.

        Raises:
            InvalidFile: its file is broken.
        """
        return self._on(choice.place, day, choice.overrides)

    def cover_said_elsewhere(self, place: str) -> tuple[Parameter, ...]:
        """Return what other sources say about a place's rules on cover.

        Raises:
            InvalidFile: its file is broken.
        """
        file = self.record_file(place)
        if file is None:
            return ()
        named = dict.fromkeys(ref.id for row in file.cover for ref in references_in(row))
        return tuple(other for id_ in named for other in said_elsewhere(file, id_))

    @cached_property
    def national(self) -> National:
        """The national tables with the values that are in force last.

        Raises:
            InvalidFile: a file of tables is broken.
        """
        return to_national(self.tables)

    def national_on(self, day: date) -> National:
        """Return the national tables with the values in force on `day`.

        Raises:
            InvalidFile: a file of tables is broken.
        """
        since = self._tables_since[bisect_right(self._tables_since, day) - 1]
        if since not in self._tables_on:
            self._tables_on[since] = to_national(on_day(file, day) for file in self.tables)
        return self._tables_on[since]

    @cached_property
    def tables(self) -> tuple[TablesFile, ...]:
        """The files of national tables.

        Raises:
            InvalidFile: one is broken.
        """
        paths = [p for p in sorted(self._folder.rglob("*.toml")) if p.name != RECORD_NAME]
        return tuple(_tables_file(p) for p in paths if format_of(p) == "medins-national")

    @cached_property
    def _tables_since(self) -> list[date]:
        entries = (entry for file in self.tables for entry in file.parameters.values())
        return sorted({date.min, *(dated.since for entry in entries for dated in entry.dated)})

    def record_file(self, place: str) -> RecordFile | None:
        """Return the record file of a place; None if it has none.

        Raises:
            InvalidFile: it is broken, or that of another place.
        """
        path = self._paths.get(place)
        if path is None:
            return None
        if place not in self._files:
            self._files[place] = _record_file(path, place)
        return self._files[place]

    def _on(self, place: str, day: date, overrides: tuple[tuple[str, str], ...]) -> Record | None:
        file = self.record_file(place)
        if file is None:
            return None
        key = (place, _since(file.parameters, day), overrides)
        if key not in self._made:
            if len(self._made) >= _MOST_KEPT:
                self._made.clear()  # made with figures that are no longer typed
            self._made[key] = to_record(on_day(file, day), dict(overrides))
        return self._made[key]

    def every_parameter(self) -> frozenset[str]:
        """Return the names of the parameters of every place: reads all files."""
        files = [file for place in self._paths if (file := self.record_file(place)) is not None]
        return frozenset(id_ for file in files for id_ in file.parameters)


def records_of(library: Library) -> Records:
    """Return the records and national tables of a library's folder."""
    return library.beside(Records)


def _record_file(path: Path, place: str) -> RecordFile:
    file = read_as(path, {"medins-record": RecordFile})
    problems = record_problems(file)
    if file.place != place:
        problems = (*problems, Problem("wrong_choice", "place", (file.place, place)))
    if problems:
        raise InvalidFile(str(path), problems)
    return file


def _tables_file(path: Path) -> TablesFile:
    file = read_as(path, {"medins-national": TablesFile})
    problems = tables_problems(file)
    if problems:
        raise InvalidFile(str(path), problems)
    return file


def _since(parameters: Mapping[str, ParameterEntry], day: date) -> date | None:
    """Return the day from which what holds on `day` has held unchanged."""
    days = (dated.since for entry in parameters.values() for dated in entry.dated)
    return max((since for since in days if since <= day), default=None)
