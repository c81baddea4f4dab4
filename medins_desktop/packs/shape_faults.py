"""What is wrong with the shape of a file, as a problem with its exact place.

msgspec names the field it could not convert, but for a key of a table it writes `[...]`;
which key it was is found by converting with that key alone.
"""

import re
from dataclasses import is_dataclass
from types import UnionType
from typing import Any, Literal, Union, get_args, get_origin, get_type_hints

import msgspec

from medins_desktop.core.problem import Problem

# A step into a file: a field or key, an item, or (...) a key that msgspec does not name.
_Step = str | int | None

_FAULTS = (
    ("unknown_key", r"Object contains unknown field `(.*)`"),
    ("missing_key", r"Object missing required field `(.*)`"),
    ("wrong_choice", r"Invalid enum value '?(.*?)'?"),
    ("wrong_choice", r"Invalid value '(.*)'"),
    ("wrong_type", r"Expected `(.*)`, got `(.*)`"),
    ("not_a_day", r"Invalid RFC3339 encoded (date).*"),
)


def shape_problem(error: msgspec.ValidationError, raw: Any, kind: Any) -> Problem:
    """Return the fault that converting `raw` to `kind` has met."""
    text, _, where = str(error).partition(" - at `")
    steps = _named(_steps(where), error, raw, kind)
    path = "".join(f"[{s}]" if isinstance(s, int) else f".{s}" for s in steps).removeprefix(".")
    if ".when." in path and text.startswith("Expected"):
        return Problem("wrong_condition", path)
    for code, pattern in _FAULTS:
        if found := re.fullmatch(pattern, text):
            allowed = ", ".join(_choices(kind, steps)) if code == "wrong_choice" else ""
            return Problem(code, path, (*found.groups(), *filter(None, [allowed])))
    return Problem("wrong_value", path, (text,))


def _steps(where: str) -> list[_Step]:
    found = re.findall(r"\.([^.\[`]+)|\[(\d+)\]|\[\.\.\.\]", where)
    return [name or (int(item) if item else None) for name, item in found]


def _named(steps: list[_Step], error: Exception, raw: Any, kind: Any) -> list[_Step]:
    """Return the steps with every key named."""
    for i, step in enumerate(steps):
        if step is None:
            table = _inside(raw, steps[:i])
            for key, value in table.items():
                alone = _with(raw, steps[:i], {key: value})
                if _fault(alone, kind) == str(error):
                    steps, raw = [*steps[:i], key, *steps[i + 1 :]], alone
                    break
    return steps


def _fault(raw: Any, kind: Any) -> str:
    try:
        msgspec.convert(raw, kind)
    except msgspec.ValidationError as error:
        return str(error)
    return ""


def _inside(raw: Any, steps: list[_Step]) -> Any:
    for step in steps:
        raw = raw[step]
    return raw


def _with(raw: Any, steps: list[_Step], value: Any) -> Any:
    """Return a copy of `raw` with `value` at a place."""
    if not steps:
        return value
    copy = raw.copy()
    copy[steps[0]] = _with(raw[steps[0]], steps[1:], value)
    return copy


def _choices(kind: Any, steps: list[_Step]) -> list[str]:
    """Return the values that a place of `kind` may have, if they are a few words."""
    kinds = [kind]
    for step in steps:
        kinds = [inner for one in kinds for inner in _kinds_at(one, step)]
    words = (one for k in kinds for one in _alternatives(k) if get_origin(one) is Literal)
    return list(dict.fromkeys(str(value) for one in words for value in get_args(one)))


def _kinds_at(kind: Any, step: _Step) -> list[Any]:
    found = []
    for one in _alternatives(kind):
        if is_dataclass(one) or (isinstance(one, type) and issubclass(one, msgspec.Struct)):
            found.append(get_type_hints(one).get(str(step)))
        elif get_args(one):
            found.append(get_args(one)[0 if isinstance(step, int) else -1])
    return found


def _alternatives(kind: Any) -> tuple[Any, ...]:
    return get_args(kind) if get_origin(kind) in (Union, UnionType) else (kind,)
