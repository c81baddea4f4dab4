"""Figures that a person typed over a policy's own ("the notice I hold says …")."""

from collections.abc import Mapping

from medins_desktop.core.problem import Problem
from medins_desktop.packs.pack_file import ParameterEntry
from medins_desktop.packs.pack_values import WrongValue, typed_value


def override_problems(
    overrides: Mapping[str, str], entries: Mapping[str, ParameterEntry]
) -> tuple[Problem, ...]:
    """Return what is wrong with a person's own figures: unknown names, impossible values."""
    problems = []
    for id_, text in overrides.items():
        if id_ not in entries:
            problems.append(Problem("unknown_parameter", f"overrides.{id_}", (id_,)))
            continue
        try:
            typed_value(entries[id_].unit, text)
        except WrongValue as wrong:
            problems.append(Problem(wrong.code, f"overrides.{id_}", (wrong.value,)))
    return tuple(problems)
