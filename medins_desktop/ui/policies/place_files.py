"""The files of a place, the newest first, and what they are called."""

from datetime import date
from typing import NamedTuple

from medins_desktop.packs.library import Library
from medins_desktop.packs.pack_file import PolicyFile
from medins_desktop.packs.records import records_of
from medins_desktop.packs.stated_file import NATIONAL, StatedFile, files_of_the_country, stated_file
from medins_desktop.ui.policies.value_rows import value_name
from medins_desktop.wording.amounts import day_text
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.names import scheme_names


class FileOfPlace(NamedTuple):
    """A file. `added`: by the person; `replaced`: one that was added counts instead."""

    file: StatedFile
    in_force: bool
    added: bool = False
    replaced: bool = False


def files_of(library: Library, place: str, today: date) -> tuple[FileOfPlace, ...]:
    """Return the files of a place: those on benefits, employees first, each scheme's newest first.

    Then the one on the record. Of the whole country: its law and tables, and the unions' plans.
    """
    if place == NATIONAL:
        return tuple(FileOfPlace(file, in_force=True) for file in files_of_the_country(library))
    record = records_of(library).record_file(place)
    last = () if record is None else (FileOfPlace(stated_file(record), in_force=True),)
    return (*_benefits(library, place, today), *last)


def _benefits(library: Library, place: str, today: date) -> tuple[FileOfPlace, ...]:
    used = [file for file in library.policies if file.place == place]
    every = [
        FileOfPlace(stated_file(file), _in_force(file, used, today), added=_is_added(library, file))
        for file in used
    ]
    replaced = [file for file in library.replaced if file.place == place]
    every += [FileOfPlace(stated_file(file), in_force=False, replaced=True) for file in replaced]
    by_day = sorted(
        every, key=lambda one: (one.file.effective or date.min, one.added), reverse=True
    )
    return tuple(sorted(by_day, key=lambda one: one.file.schemes[0]))


def _is_added(library: Library, file: PolicyFile) -> bool:
    return library.added.path_of(file) is not None


def _in_force(file: PolicyFile, used: list[PolicyFile], today: date) -> bool:
    """Return whether a file is the one that counts today for a scheme of it."""
    for scheme in file.schemes:
        fitting = [f for f in used if scheme in f.schemes and f.effective <= today]
        if fitting and fitting[-1] is file:
            return True
    return False


def file_title(one: FileOfPlace, *, subject_last: bool = False) -> str:
    """Return what a file is called: its schemes or its subject, its day, and where it stands.

    With `subject_last` what tells the files of one subject apart comes first: where titles are
    cut, it is still read.
    """
    file = one.file
    parts = []
    if file.effective is not None:
        parts.append(translate("pages", "from {0}").format(day_text(file.effective)))
    if one.replaced:
        parts.append(translate("pages", "replaced by yours"))
    elif one.added:
        parts.append(translate("pages", "added by you"))
    if one.in_force and file.kind == "policy":
        parts.append(translate("pages", "in force"))
    named = (*parts, subject(file)) if subject_last else (subject(file), *parts)
    return " · ".join(named)


def subject(file: StatedFile) -> str:
    """Return whom a file is for or what it is about, in few words."""
    if file.kind == "policy":
        return scheme_names(file.schemes)
    if file.kind == "plan":
        return local_text(file.name)
    if file.kind == "tables":
        return next(value_name(id_, entry) for id_, entry in file.parameters.items())
    return {
        "record": translate("pages", "contributions, account, cover, retirement"),
        "exclusions": translate("pages", "what the fund never pays"),
        "enterprise": translate("pages", "what the state of a firm means"),
        "law": translate("pages", "the law on sick leave and retirement"),
    }[file.kind]


def place_name(file: StatedFile) -> str:
    """Return what the place of a file is called."""
    if file.place == NATIONAL:
        return translate("pages", "Whole country")
    return local_text(file.name)
