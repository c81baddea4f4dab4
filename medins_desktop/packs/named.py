"""Keys that name a parameter, with the units that fit there; and rows made of what they name.

A shape declares such a key by its type (`Yuan`, `Months`, …): references, checks, the
schema for editors and the core's rows all follow from that one declaration.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, get_args, get_type_hints

import msgspec

from medins_desktop.core.explanation import Parameter
from medins_desktop.packs.pack_conditions import conditions


def _named(*units: str) -> msgspec.Meta:
    text = f"name of a parameter with the unit {' or '.join(units)}"
    return msgspec.Meta(description=text, extra={"units": units})


Yuan = Annotated[str, _named("yuan")]
Rate = Annotated[str, _named("rate")]
Days = Annotated[str, _named("days")]
Months = Annotated[str, _named("months")]
Years = Annotated[str, _named("years")]
MonthOfYear = Annotated[str, _named("month_of_year")]
Workdays = Annotated[str, _named("workdays")]
YesNo = Annotated[str, _named("yes_no")]
Names = Annotated[list[str], _named("yuan", "rate", "years", "yes_no")]


@dataclass(frozen=True, slots=True)
class Reference:
    """The path at which the parameter `id` is named, and the units that fit there.

    Only a limit may be "none".
    """

    path: str
    id: str
    units: tuple[str, ...]
    is_limit: bool = False


def references_in(entry: msgspec.Struct, path: str = "") -> Iterator[Reference]:
    """Yield every reference of a table and the tables in it, in the order of their keys."""
    units = _units(type(entry))
    for key in entry.__struct_fields__:
        at = f"{path}.{key}".removeprefix(".")
        value = getattr(entry, key)
        items = [(f"{at}[{i}]", x) for i, x in enumerate(value)] if isinstance(value, list) else []
        for where, item in items or [(at, value)]:
            if isinstance(item, msgspec.Struct):
                yield from references_in(item, where)
            elif key in units and item:
                yield Reference(where, item, units[key])


def made(entry: msgspec.Struct, kinds: Mapping[type, type], values: Mapping[str, Parameter]) -> Any:
    """Return a table as the core's kind for it: the same keys, with the parameters named."""
    units = _units(type(entry))

    def of(key: str, value: Any) -> Any:
        if isinstance(value, list):
            return tuple(of(key, item) for item in value)
        if isinstance(value, msgspec.Struct):
            return made(value, kinds, values)
        if key in units and value is not None:
            return values[value]
        return conditions(value) if key == "when" else value

    keys = entry.__struct_fields__
    return kinds[type(entry)](**{key: of(key, getattr(entry, key)) for key in keys})


@cache
def _units(shape: type[msgspec.Struct]) -> Mapping[str, tuple[str, ...]]:
    """Return the keys of a shape that name parameters, with their units."""
    found = {}
    for key, hint in get_type_hints(shape, include_extras=True).items():
        for one in (hint, *get_args(hint)):
            for meta in getattr(one, "__metadata__", ()):
                found[key] = tuple(meta.extra["units"])
    return found
