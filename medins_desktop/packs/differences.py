"""What values two files of a place state otherwise, and where they have them from."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal, Protocol

from medins_desktop.packs.pack_evidence import Citation, ParameterEntry, SourceEntry


class Stating(Protocol):
    """Whatever states values with sources."""

    @property
    def sources(self) -> Mapping[str, SourceEntry]: ...  # noqa: D102

    @property
    def parameters(self) -> Mapping[str, ParameterEntry]: ...  # noqa: D102


@dataclass(frozen=True, slots=True)
class Difference:
    """A value that one of two files has alone or states otherwise.

    `evidence`: the value is the same, its sources or how well it is known are not.
    `remarks`: only its note, the question for it or what other sources say differs.
    """

    id: str
    kind: Literal["added", "removed", "changed", "evidence", "remarks"]
    old: ParameterEntry | None
    new: ParameterEntry | None


def differences(old: Stating, new: Stating) -> tuple[Difference, ...]:
    """Return how `new` differs from `old`, in the order of the files."""
    found = []
    for id_ in dict.fromkeys((*old.parameters, *new.parameters)):
        before, after = old.parameters.get(id_), new.parameters.get(id_)
        if before is None:
            found.append(Difference(id_, "added", None, after))
        elif after is None:
            found.append(Difference(id_, "removed", before, None))
        elif _value(before) != _value(after):
            found.append(Difference(id_, "changed", before, after))
        elif _evidence(before, old.sources) != _evidence(after, new.sources):
            found.append(Difference(id_, "evidence", before, after))
        elif _remarks(before, old.sources) != _remarks(after, new.sources):
            found.append(Difference(id_, "remarks", before, after))
    return tuple(found)


def _value(entry: ParameterEntry) -> object:
    return entry.unit, entry.value, [(dated.since, dated.value) for dated in entry.dated]


def _evidence(entry: ParameterEntry, sources: Mapping[str, SourceEntry]) -> object:
    """Return what a value rests on; files may call the same document by different ids."""
    stated = [(entry.sources, entry.confidence)]
    stated += [(dated.sources, dated.confidence) for dated in entry.dated]
    return [(_documents(cited, sources), confidence) for cited, confidence in stated]


def _remarks(entry: ParameterEntry, sources: Mapping[str, SourceEntry]) -> object:
    others = [
        (other.value, _documents(other.sources, sources), other.confidence, other.note)
        for other in entry.others
    ]
    return others, entry.note, entry.label, [dated.note for dated in entry.dated]


def _documents(cited: list[Citation], sources: Mapping[str, SourceEntry]) -> object:
    return [(sources.get(citation.id), citation.article) for citation in cited]
