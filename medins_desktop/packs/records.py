"""The record files of places: where they are, and what they say on a day.

They are read when a place is first asked for, so that a start does not wait for all.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path

from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.core.record import Record
from medins_desktop.packs.pack_checks import checked
from medins_desktop.packs.pack_evidence import ParameterEntry
from medins_desktop.packs.pack_file import on_day
from medins_desktop.packs.pack_record import to_record
from medins_desktop.packs.record_file import RecordFile

FILE_NAME = "record.toml"
_MOST_KEPT = 20


class Records:
    """The record files below a folder, one a place."""

    def __init__(self, paths: Mapping[str, Path]) -> None:
        self._paths = paths
        self._files: dict[str, RecordFile] = {}
        self._made: dict[tuple[str, date | None, tuple[tuple[str, str], ...]], Record] = {}

    @classmethod
    def below(cls, folder: Path) -> "Records":
        """Return the records of the places whose folders lie below `folder`."""
        return cls({path.parent.name: path for path in sorted(folder.rglob(FILE_NAME))})

    def file(self, place: str) -> RecordFile | None:
        """Return the record file of a place; None if it has none.

        Raises:
            InvalidFile: it is broken, or that of another place.
        """
        path = self._paths.get(place)
        if path is None:
            return None
        if place not in self._files:
            file = checked(path)
            if not isinstance(file, RecordFile) or file.place != place:
                problem = Problem("wrong_choice", "place", (getattr(file, "place", ""), place))
                raise InvalidFile(str(path), (problem,))
            self._files[place] = file
        return self._files[place]

    def on(
        self, place: str, day: date, overrides: tuple[tuple[str, str], ...] = ()
    ) -> Record | None:
        """Return what the record file of a place says on `day`, with own figures in place.

        Raises:
            InvalidFile: the file is broken.
        """
        file = self.file(place)
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
        files = [file for place in self._paths if (file := self.file(place)) is not None]
        return frozenset(id_ for file in files for id_ in file.parameters)


def _since(parameters: Mapping[str, ParameterEntry], day: date) -> date | None:
    """Return the day from which what holds on `day` has held unchanged."""
    days = (dated.since for entry in parameters.values() for dated in entry.dated)
    return max((since for since in days if since <= day), default=None)
