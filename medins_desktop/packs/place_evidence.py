"""How well the values of a place are known."""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from medins_desktop.core.explanation import CONFIDENCES, weakest
from medins_desktop.packs.pack_file import PolicyFile
from medins_desktop.packs.stated_file import StatedFile


@dataclass(frozen=True, slots=True)
class PlaceEvidence:
    """The weakest and the most frequent confidence of some files, and when they were checked.

    `checked` is the year of the file checked longest ago; a confidence is "" where the
    files state no value.
    """

    weakest: str
    typical: str
    checked: int
    schemes: tuple[str, ...]

    def is_stale(self, year: int) -> bool:
        """Return whether a file was not checked for `year`."""
        return self.checked < year


def place_evidence(files: Iterable[PolicyFile]) -> PlaceEvidence:
    """Return the evidence of a place, from its files (at least one)."""
    newest: dict[str, PolicyFile] = {}
    for file in sorted(files, key=lambda file: file.effective):
        newest |= dict.fromkeys(file.schemes, file)
    known = [c for file in _each_once(newest.values()) for c in confidences(file)]
    return PlaceEvidence(
        weakest(known) or "",
        _typical(known),
        min(file.checked for file in newest.values()),
        tuple(newest),
    )


def file_evidence(*files: StatedFile) -> PlaceEvidence:
    """Return the evidence of files of any kind; `checked` is 0 where none says it."""
    known = [confidence for file in files for confidence in confidences(file)]
    return PlaceEvidence(
        weakest(known) or "",
        _typical(known),
        min((file.checked for file in files if file.checked is not None), default=0),
        tuple(dict.fromkeys(scheme for file in files for scheme in file.schemes)),
    )


def confidences(file: PolicyFile | StatedFile) -> Iterator[str]:
    """Yield how well every value is known, of dated ones each; none where a value is asked."""
    for entry in file.parameters.values():
        if entry.value is not None:
            yield entry.confidence
        yield from (entry.on(dated.since).confidence for dated in entry.dated)


def _typical(known: list[str]) -> str:
    """Return the most frequent; of several that are as frequent, the weakest."""
    counts = Counter(known)
    return max(counts, key=lambda c: (counts[c], CONFIDENCES.index(c)), default="")


def _each_once(files: Iterable[PolicyFile]) -> list[PolicyFile]:
    return list({id(file): file for file in files}.values())
