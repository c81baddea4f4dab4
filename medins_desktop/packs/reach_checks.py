"""Whether a bill that the pool settles meets a row in every later layer.

Where no row of a layer holds, the bill is refused: there is no default. An author who forgets
a row would learn it from a bill only. Every situation is tried that the layer's rows tell
apart; too slow for a start, so only whoever checks a file asks for it.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal
from itertools import product
from typing import Any

from medins_desktop.core.claim import AID_GROUPS, CARES, KINDS, LEVELS, STATUSES
from medins_desktop.core.problem import Problem
from medins_desktop.packs.pack_conditions import FactEntry, RangeEntry, When
from medins_desktop.packs.pack_file import PolicyFile, RowEntry

_CHOICES: dict[str, Sequence[str]] = {
    "kind": KINDS,
    "level": LEVELS,
    "care": CARES,
    "status": STATUSES,
    "group": AID_GROUPS,
}
Situation = Mapping[str, Any]


def reach_problems(file: PolicyFile) -> Iterator[Problem]:
    """Yield the layers without a row for something that the pool pays, each with one example."""
    pools = [row for layer in file.layers if _kind(layer) == "pool" for row in layer.rows]
    for i, layer in enumerate(file.layers):
        rows: Sequence[RowEntry] = layer.rows
        if _kind(layer) == "pool" or not pools:
            continue
        for situation in _situations(rows, file):
            if _is_settled(situation, pools, file) and not any(
                _holds(row.when, situation) for row in rows
            ):
                example = ", ".join(f"{fact} = {_text(value)}" for fact, value in situation.items())
                yield Problem("no_row_for", f"layers[{i}]", (layer.id, example))
                break


def _kind(layer: Any) -> str:
    return str(layer.__struct_config__.tag)


def _is_settled(situation: Situation, pools: Sequence[RowEntry], file: PolicyFile) -> bool:
    """Return whether the pool has a rule: the first row that holds, care away or at home."""
    away = situation.get("care", "home") == "home" or any(
        _may_hold(row.when, situation) for row in file.away
    )
    return away and any(_may_hold(row.when, situation) for row in pools)


def _situations(rows: Sequence[RowEntry], file: PolicyFile) -> Iterator[Situation]:
    """Yield every answer to the facts that rows test, the ends of their ranges among them."""
    values: dict[str, set[Any]] = {}
    for row in rows:
        for fact, test in row.when.items():
            values.setdefault(fact, set()).update(_values(fact, test, file))
    ordered = {fact: sorted(found, key=_text) for fact, found in values.items()}
    for answers in product(*ordered.values()):
        yield dict(zip(ordered, answers, strict=True))


def _values(fact: str, test: bool | list[str] | RangeEntry, file: PolicyFile) -> Iterator[Any]:
    if isinstance(test, RangeEntry):
        for edge in (test.at_least, test.below):
            if edge is not None:
                yield from (edge, edge - _STEP.get(type(edge), 1))
        return
    declared: FactEntry | None = file.facts.get(fact)
    if isinstance(test, bool):
        yield from (True, False)
    elif fact == "scheme":
        yield from file.schemes
    elif fact == "plan":
        yield from ("", *test)
    else:
        yield from declared.choices if declared is not None else _CHOICES[fact]


_STEP: dict[type, Any] = {date: timedelta(days=1), Decimal: Decimal(1)}


def _holds(when: When, situation: Situation) -> bool:
    return all(_passes(test, situation[fact]) for fact, test in when.items())


def _may_hold(when: When, situation: Situation) -> bool:
    return all(_passes(test, situation[f]) for f, test in when.items() if f in situation)


def _passes(test: bool | list[str] | RangeEntry, value: Any) -> bool:
    if isinstance(test, RangeEntry):
        low, high = test.at_least, test.below
        return (low is None or value >= low) and (high is None or value < high)
    return value in test if isinstance(test, list) else value is test


def _text(value: Any) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)
