"""Figures that a person typed over a policy's own ("the notice I hold says …")."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from medins_desktop.core.problem import Problem
from medins_desktop.packs.library import Choice, Library
from medins_desktop.packs.pack_checks import bands_under_paid_caps
from medins_desktop.packs.pack_evidence import ParameterEntry
from medins_desktop.packs.pack_file import PlanFile, PolicyFile
from medins_desktop.packs.pack_references import counted_from, limits
from medins_desktop.packs.pack_values import WrongValue, as_written, typed_value
from medins_desktop.packs.record_file import RecordFile
from medins_desktop.packs.records import records_of


def override_problems(choice: Choice, library: Library) -> tuple[Problem, ...]:
    """Return what is wrong with a person's own figures for a place.

    Raises:
        InvalidFile: a file that states one of them is broken.
    """
    if not choice.overrides:
        return ()
    records = records_of(library)
    files: list[PolicyFile | PlanFile | RecordFile] = [*library.plans]
    files += library.files_of(choice.place, choice.scheme)
    record = records.record_file(choice.place)
    files += [] if record is None else [record]
    known = frozenset(id_ for file in files for id_ in file.parameters)
    overrides = dict(choice.overrides)
    if not overrides.keys() <= known:  # figures for another place may stay
        known |= {id_ for file in library.policies for id_ in file.parameters}
        known |= records.every_parameter()
    return _wrong_in(overrides, files, known)


def _wrong_in(
    overrides: Mapping[str, str],
    files: Sequence[PolicyFile | PlanFile | RecordFile],
    known: frozenset[str],
) -> tuple[Problem, ...]:
    """Return the faults of figures.

    `files` are those of the place and of plans; `known` names the parameters of every
    place, so that figures for another place may stay while they are not used.
    """
    found = [
        Problem("unknown_parameter", f"overrides.{id_}", (id_,))
        for id_ in overrides
        if id_ not in known
    ]
    for file in files:
        without_none = _why_none_is_wrong(file)
        own = {id_: text for id_, text in overrides.items() if id_ in file.parameters}
        wrong = [
            problem
            for id_, text in own.items()
            for problem in _problems(id_, text, file.parameters[id_], without_none.get(id_, ""))
        ]
        found.extend(wrong)
        if not wrong and not isinstance(file, RecordFile):
            found.extend(_bands_used_up(file, own))
    return tuple(dict.fromkeys(found))


def _why_none_is_wrong(file: PolicyFile | PlanFile | RecordFile) -> dict[str, str]:
    """Return the code of the fault that "none" would be, for each value that needs an amount."""
    if isinstance(file, RecordFile):
        return dict.fromkeys(file.parameters, "none_is_no_amount")
    may_be, from_it = limits(file), counted_from(file)
    return {
        id_: "cap_counted_from" if id_ in from_it else "none_is_no_amount"
        for id_ in file.parameters
        if id_ not in may_be
    }


def _problems(id_: str, text: str, entry: ParameterEntry, without_none: str) -> Iterator[Problem]:
    where = f"overrides.{id_}"
    try:
        value = typed_value(entry.unit, text)
    except WrongValue as wrong:
        yield Problem(wrong.code, where, wrong.values)
        return
    if value is None and without_none:
        yield Problem(without_none, where, (id_,))


def _bands_used_up(file: PolicyFile | PlanFile, own: Mapping[str, str]) -> Iterator[Problem]:
    """Yield a problem where a figure leaves a band that pays nothing under a paid cap."""
    shares = {rule.share for rule in getattr(file, "partial_benefits", ())}
    units = ("bands", "points")
    shaping = {id_ for id_ in own if file.parameters[id_].unit in units or id_ in shares}
    if not shaping:
        return
    typed = {
        id_: replace(entry, value=as_written(entry.unit, own[id_]), dated=[])
        for id_, entry in file.parameters.items()
        if id_ in own
    }
    parameters = {**file.parameters, **typed}
    for problem in bands_under_paid_caps(replace(file, parameters=parameters)):
        blamed = set(problem.values) & shaping or shaping
        for id_ in sorted(blamed):
            yield Problem(problem.code, f"overrides.{id_}", problem.values)
