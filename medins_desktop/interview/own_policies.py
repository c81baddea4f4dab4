"""Adding and removing files of places in the folder of the person who uses the program."""

from pathlib import Path

from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.interview.safe_write import replacing
from medins_desktop.packs.library import Library, checked_place
from medins_desktop.packs.pack_file import PolicyFile


def add_policy(path: Path, folder: Path, library: Library) -> PolicyFile:
    """Copy the file of a place into `folder`, whole or not at all; return what it holds.

    It takes the place of one that was added for the same place, first scheme and day.

    Raises:
        InvalidFile: it has a fault, or another added file holds for one of its schemes.
        OSError: the folder cannot be written; nothing has changed.
    """
    file = checked_place(path, library.plans)
    target = folder / f"{file.place}-{file.schemes[0]}-{file.effective}.toml"
    for at, other in library.added.files.items():
        both = set(other.schemes) & set(file.schemes)
        same = (other.place, other.effective) == (file.place, file.effective)
        if at != target and both and same:
            raise InvalidFile(str(path), (Problem("added_already", "", (min(both),)),))
    folder.mkdir(parents=True, exist_ok=True)
    content = path.read_bytes()
    with replacing(target) as new:
        new.write_bytes(content)
    return file


def remove_policy(file: PolicyFile, library: Library) -> None:
    """Remove a file that was added; one that came with the program stays.

    Raises:
        OSError: it cannot be removed.
    """
    path = library.added.path_of(file)
    if path is not None:
        path.unlink()
