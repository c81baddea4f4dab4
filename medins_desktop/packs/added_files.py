"""The files of places that a person added, in a folder of their own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from medins_desktop.core.problem import InvalidFile
from medins_desktop.packs.pack_file import PolicyFile
from medins_desktop.packs.shelf import Head, Shelved, head_of


@dataclass(frozen=True, slots=True)
class AddedFiles:
    """The files that were added, by their paths; `broken` are those that cannot be used."""

    files: Mapping[Path, PolicyFile] = field(default_factory=dict)
    broken: tuple[InvalidFile, ...] = ()

    @property
    def policies(self) -> tuple[PolicyFile, ...]:
        """The files that can be used."""
        return tuple(self.files.values())

    @property
    def shelved(self) -> tuple[Shelved, ...]:
        """The files that can be used, as the library keeps files."""
        return tuple(Shelved(path, head_of(file), file) for path, file in self.files.items())

    def stands_for(self, head: Head) -> bool:
        """Return whether added files hold for every scheme of a file, its place and its day."""
        same = [f for f in self.policies if (f.place, f.effective) == (head.place, head.effective)]
        return bool(same) and set(head.schemes) <= {s for f in same for s in f.schemes}

    def path_of(self, file: PolicyFile) -> Path | None:
        """Return where a file was added; None for one that was not."""
        return next((path for path, added in self.files.items() if added is file), None)


NOTHING_ADDED = AddedFiles()
