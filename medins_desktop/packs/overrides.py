"""Figures that a person typed over a policy's own ("the notice I hold says …")."""

from collections.abc import Iterator, Mapping, Sequence

from medins_desktop.core.problem import Problem
from medins_desktop.core.schedule import Schedule
from medins_desktop.packs.pack_file import ParameterEntry, PlanFile, PolicyFile
from medins_desktop.packs.pack_references import limits
from medins_desktop.packs.pack_values import WrongValue, typed_value, written_value


def override_problems(
    overrides: Mapping[str, str], files: Sequence[PolicyFile | PlanFile], known: frozenset[str]
) -> tuple[Problem, ...]:
    """Return what is wrong with a person's own figures.

    `files` are those of the place and of plans; `known` names the parameters of every
    place, so that figures for another place may stay while they are not used.
    """
    found = [
        Problem("unknown_parameter", f"overrides.{id_}", (id_,))
        for id_ in overrides
        if id_ not in known
    ]
    for file in files:
        may_be_none = limits(file)
        for id_, text in overrides.items():
            if id_ in file.parameters:
                found.extend(_problems(id_, text, file.parameters[id_], id_ in may_be_none))
    return tuple(dict.fromkeys(found))


def _problems(id_: str, text: str, entry: ParameterEntry, may_be_none: bool) -> Iterator[Problem]:
    where = f"overrides.{id_}"
    try:
        value = typed_value(entry.unit, text)
        written = written_value(entry.unit, entry.value) if entry.unit == "bands" else None
    except WrongValue as wrong:
        yield Problem(wrong.code, where, (wrong.value,))
        return
    if value is None and not may_be_none:
        yield Problem("none_is_no_amount", where, (id_,))
    pays_always = isinstance(written, Schedule) and written.always_pays
    if pays_always and isinstance(value, Schedule) and not value.always_pays:
        yield Problem("zero_band_under_paid_cap", where, (id_,))
