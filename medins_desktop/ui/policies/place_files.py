"""The files of a place, the newest first, and what they are called."""

from collections.abc import Iterable
from datetime import date
from typing import NamedTuple

from medins_desktop.packs.library import Library
from medins_desktop.packs.pack_file import PolicyFile
from medins_desktop.wording.amounts import day_text
from medins_desktop.wording.language import translate


class FileOfPlace(NamedTuple):
    """A file. `added`: by the person; `replaced`: one that was added counts instead."""

    file: PolicyFile
    in_force: bool
    added: bool = False
    replaced: bool = False


def files_of(library: Library, place: str, today: date) -> tuple[FileOfPlace, ...]:
    """Return the files of a place: those of employees first, each scheme's newest first."""
    used = [file for file in library.policies if file.place == place]
    every = [
        FileOfPlace(file, _in_force(file, used, today), library.added.path_of(file) is not None)
        for file in used
    ]
    replaced = [file for file in library.replaced if file.place == place]
    every += [FileOfPlace(file, in_force=False, replaced=True) for file in replaced]
    by_day = sorted(every, key=lambda one: (one.file.effective, one.added), reverse=True)
    return tuple(sorted(by_day, key=lambda one: one.file.schemes[0]))


def _in_force(file: PolicyFile, used: list[PolicyFile], today: date) -> bool:
    """Return whether a file is the one that counts today for a scheme of it."""
    for scheme in file.schemes:
        fitting = [f for f in used if scheme in f.schemes and f.effective <= today]
        if fitting and fitting[-1] is file:
            return True
    return False


def file_title(one: FileOfPlace) -> str:
    """Return what a file is called: its schemes, its day, and where it stands."""
    parts = [
        scheme_names(one.file.schemes),
        translate("pages", "from {0}").format(day_text(one.file.effective)),
    ]
    if one.replaced:
        parts.append(translate("pages", "replaced by yours"))
    elif one.added:
        parts.append(translate("pages", "added by you"))
    if one.in_force:
        parts.append(translate("pages", "in force"))
    return " · ".join(parts)


def scheme_names(schemes: Iterable[str]) -> str:
    """Return whom a file is for, in few words."""
    names = {
        "employee": translate("pages", "employees"),
        "flexible": translate("pages", "flexible employment"),
        "resident": translate("pages", "residents"),
    }
    return translate("pages", ", ", "between schemes").join(names[scheme] for scheme in schemes)
