"""Answers in a case that no question of any place asks for."""

from collections.abc import Iterable, Iterator

from medins_desktop.core.claim import SCHEMES
from medins_desktop.core.problem import Problem
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.fact_checks import UNDECLARED
from medins_desktop.packs.library import Library
from medins_desktop.packs.pack_file import PlanFile, PolicyFile
from medins_desktop.packs.record_file import RecordFile
from medins_desktop.packs.records import records_of


def unknown_facts(answers: Answers, library: Library) -> Iterator[Problem]:
    """Yield the answers to questions that no place asks: a slip in a case written by hand.

    Answers to the questions of another place may stay while they are not used.

    Raises:
        InvalidFile: a file that may ask them is broken.
    """
    given = {f"person.facts.{id_}": id_ for id_ in answers.person.facts}
    for i, bill in enumerate(answers.bills):
        given |= {f"bills[{i}].facts.{id_}": id_ for id_ in bill.facts}
    here, everywhere = _asked_by(_files_of(library, answers.place)), _asked_by(_every_file(library))
    for path, id_ in given.items():
        if id_ not in here | everywhere:
            yield Problem("unknown_answer", path, (id_, ", ".join(sorted(here))))


def _files_of(library: Library, place: str | None) -> Iterator[PolicyFile | PlanFile | RecordFile]:
    for scheme in SCHEMES:
        yield from library.files_of(place, scheme)
    record = records_of(library).record_file(place or "")
    yield from library.plans
    if record is not None:
        yield record


def _every_file(library: Library) -> Iterator[PolicyFile | PlanFile | RecordFile]:
    for place in library.places():
        yield from _files_of(library, place)


def _asked_by(files: Iterable[PolicyFile | PlanFile | RecordFile]) -> set[str]:
    return {*UNDECLARED, *(id_ for file in files for id_ in file.facts)}
