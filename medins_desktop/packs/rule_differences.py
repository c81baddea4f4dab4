"""What two files of a place rule otherwise: all that they say beside their values."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal, NamedTuple

import msgspec

from medins_desktop.packs.stated_file import StatedFile
from medins_desktop.packs.stated_rules import TABLES, StatedRule, stated_rules

_UNORDERED = ("head", "caps", "facts", "gaps")
_KEYS = {"caps": "id", "gaps": "about"}


class Piece(NamedTuple):
    """One thing that a file says.

    `about` is `head`, `layers`, `caps`, `facts`, `gaps` or, of a `rule`, what that is about;
    `key` tells it from others about the same: a name, or for whom and when a row holds.
    """

    about: str
    key: object
    content: Any
    rule: StatedRule | None = None


@dataclass(frozen=True, slots=True)
class RuleDifference:
    """Something that one of two files has alone (`added`, `removed`) or says otherwise.

    `order`: the pieces named are the same, or changed, but stand in another order; of rows
    the first that fits counts, of layers the first that pays.
    """

    about: str
    kind: Literal["added", "removed", "changed", "order"]
    old: tuple[Piece, ...]
    new: tuple[Piece, ...]


def rule_differences(old: StatedFile, new: StatedFile) -> tuple[RuleDifference, ...]:
    """Return how `new` differs from `old` beside the values, in the order of the files."""
    before, after = list(_pieces(old)), list(_pieces(new))
    found: list[RuleDifference] = []
    for about in dict.fromkeys(piece.about for piece in (*before, *after)):
        of_old = [piece for piece in before if piece.about == about]
        of_new = [piece for piece in after if piece.about == about]
        found += _between(about, of_old, of_new)
    return tuple(found)


def _pieces(file: StatedFile) -> Iterator[Piece]:
    origin: Any = file.origin
    for name in origin.__struct_fields__:
        if name not in ("parameters", "sources", *TABLES):
            yield from _of_key(name, getattr(origin, name))
    for rule in stated_rules(file):
        whose = rule.when, getattr(rule.row, "who", None)
        yield Piece(rule.about, whose, rule.row, rule)


def _of_key(name: str, value: Any) -> Iterator[Piece]:
    if name == "layers":
        for layer in value:
            head = {"kind": layer.__struct_config__.tag, "at": layer.at, "name": layer.name}
            yield Piece("layers", layer.id, head)
    elif name == "facts":
        yield from (Piece("facts", id_, fact) for id_, fact in value.items())
    elif name in _KEYS:
        yield from (Piece(name, getattr(entry, _KEYS[name]), entry) for entry in value)
    else:
        yield Piece("head", name, value)


def _between(about: str, old: Sequence[Piece], new: Sequence[Piece]) -> Iterator[RuleDifference]:
    pairs = _pairs(old, new)
    for i, piece in enumerate(old):
        if i not in pairs:
            yield RuleDifference(about, "removed", (piece,), ())
        elif piece.content != new[pairs[i]].content:
            yield RuleDifference(about, "changed", (piece,), (new[pairs[i]],))
    for j, piece in enumerate(new):
        if j not in pairs.values():
            yield RuleDifference(about, "added", (), (piece,))
    if about in _UNORDERED:
        return
    ranks = sorted(pairs.values())
    moved = [i for i, rank in zip(sorted(pairs), ranks, strict=True) if pairs[i] != rank]
    if moved:
        now = sorted(pairs[i] for i in moved)
        in_order = tuple(old[i] for i in moved), tuple(new[j] for j in now)
        yield RuleDifference(about, "order", *in_order)


def _pairs(old: Sequence[Piece], new: Sequence[Piece]) -> dict[int, int]:
    """Return which piece became which: equal ones, then those for the same, then the rest."""
    found: dict[int, int] = {}
    for alike in (_equal, _of_one_key, _but_for_whom):
        for i, one in enumerate(old):
            taken = {*found.values()}
            fitting = (j for j, to in enumerate(new) if j not in taken and alike(one, to))
            if i not in found and (j := next(fitting, None)) is not None:
                found[i] = j
    return found


def _equal(one: Piece, other: Piece) -> bool:
    return bool(one.key == other.key and one.content == other.content)


def _of_one_key(one: Piece, other: Piece) -> bool:
    return bool(one.key == other.key)


def _but_for_whom(one: Piece, other: Piece) -> bool:
    """Return whether two rows state the same, only for others."""
    if not (hasattr(one.content, "when") and hasattr(other.content, "when")):
        return False
    everybody: dict[str, object] = {}
    mine = msgspec.structs.replace(one.content, when=everybody)
    return bool(mine == msgspec.structs.replace(other.content, when=everybody))
