"""The files of places that a person added, in a folder of their own."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from medins_desktop.core.problem import InvalidFile
from medins_desktop.packs.pack_file import PolicyFile


@dataclass(frozen=True, slots=True)
class AddedFiles:
    """The files that were added, by their paths; `broken` are those that cannot be used."""

    files: Mapping[Path, PolicyFile] = field(default_factory=dict)
    broken: tuple[InvalidFile, ...] = ()

    @property
    def policies(self) -> tuple[PolicyFile, ...]:
        """The files that can be used."""
        return tuple(self.files.values())

    def stands_for(self, file: PolicyFile) -> bool:
        """Return whether added files hold for every scheme of a file, its place and its day."""
        same = [f for f in self.policies if (f.place, f.effective) == (file.place, file.effective)]
        return bool(same) and set(file.schemes) <= {s for f in same for s in f.schemes}

    def path_of(self, file: PolicyFile) -> Path | None:
        """Return where a file was added; None for one that was not."""
        return next((path for path, added in self.files.items() if added is file), None)


NOTHING_ADDED = AddedFiles()
