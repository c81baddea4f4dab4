"""Whether the folder and the name of a file say what its head says."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path

from medins_desktop.core.claim import SCHEMES
from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.packs.every_file import EveryFile, checked_beside
from medins_desktop.packs.pack_file import PlanFile, PolicyFile
from medins_desktop.packs.record_file import RecordFile
from medins_desktop.packs.shelf import RECORD_NAME


def checked_where_it_lies(path: Path, plans: Sequence[PlanFile]) -> EveryFile:
    """Read a file with all its checks; its folder and name may not say otherwise.

    Raises:
        InvalidFile: it cannot be used, or lies where another file belongs.
    """
    file = checked_beside(path, plans)
    problems = tuple(path_problems(path.resolve(), file))
    if problems:
        raise InvalidFile(str(path), problems)
    return file


def path_problems(path: Path, file: EveryFile) -> Iterator[Problem]:
    """Yield where a name of the path contradicts the head; a name that says nothing may stand."""
    if isinstance(file, RecordFile):
        if path.name == RECORD_NAME:
            yield from _place(path.parent.name, file.place)
        return
    if not isinstance(file, PolicyFile):
        return
    folder = path.parent
    if folder.name in SCHEMES:
        yield from _place(folder.parent.name, file.place)
        if folder.name != file.schemes[0]:
            yield Problem("not_in_its_folder", "schemes", (file.schemes[0], folder.name))
    if (named := _day(path.stem)) is not None and named != file.effective:
        yield Problem("not_its_name", "effective", (str(file.effective), path.name))


def _place(folder: str, place: str) -> Iterator[Problem]:
    if re.fullmatch(r"\d{6}", folder) and folder != place:
        yield Problem("not_in_its_folder", "place", (place, folder))


def _day(stem: str) -> date | None:
    try:
        return date.fromisoformat(stem)
    except ValueError:
        return None
