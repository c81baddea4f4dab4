"""What a policy file must hold beyond its shape, each fault with its place.

A check may ask and refuse; it never changes a value.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from decimal import Decimal
from itertools import chain
from pathlib import Path

from medins_desktop.core.claim import KINDS, LEVELS, PLANS, SCHEMES
from medins_desktop.core.money import ONE, ZERO
from medins_desktop.core.policy import BUILT_IN_FACTS
from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.core.schedule import Schedule
from medins_desktop.packs.condition_checks import condition_problems, fact_problems, wrong_choices
from medins_desktop.packs.evidence_checks import both_languages
from medins_desktop.packs.layer_checks import (
    cap_problems,
    counter_problems,
    order_problems,
    partial_problems,
)
from medins_desktop.packs.national_checks import national_problems
from medins_desktop.packs.national_file import NationalFile
from medins_desktop.packs.pack_conditions import When
from medins_desktop.packs.pack_file import (
    ExcessRowEntry,
    PlanFile,
    PolicyFile,
    PoolRowEntry,
    RowEntry,
    ShareRowEntry,
    on_day,
)
from medins_desktop.packs.pack_reading import POLICY_SHAPES, PackFile, read_as
from medins_desktop.packs.pack_references import references
from medins_desktop.packs.pack_values import written_value
from medins_desktop.packs.value_checks import (
    reference_problems,
    value_problems,
)

_NEEDED = {
    "pool": ("axis", "bands"),
    "excess": ("pools", "bands"),
    "burden": ("counter", "bands"),
    "share": ("of",),
}
LayeredFile = PolicyFile | PlanFile


def policy_problems(file: PackFile) -> tuple[Problem, ...]:
    """Return every fault of a file whose shape is right."""
    if isinstance(file, NationalFile):
        return tuple(national_problems(file))
    values = tuple(value_problems(file.parameters, file.sources))
    later = () if values else _LATER_CHECKS
    found = (*values, *chain.from_iterable(check(file) for check in (*_CHECKS, *later)))
    return found or tuple(bands_under_paid_caps(file))


def checked_policy(path: Path) -> PackFile:
    """Read the file of a place, of a plan or of what holds everywhere, with all its checks.

    Raises:
        InvalidFile: it cannot be used; it names every fault.
    """
    file = read_as(path, POLICY_SHAPES)
    problems = policy_problems(file)
    if problems:
        raise InvalidFile(str(path), problems)
    return file


def _head(file: LayeredFile) -> Iterator[Problem]:
    if file.checked < file.effective.year:
        yield Problem("checked_before_effective", "checked", (str(file.checked),))
    if isinstance(file, PolicyFile):
        if not re.fullmatch(r"[a-z0-9_-]{1,40}", file.place):
            yield Problem("no_place_id", "place", (file.place,))
        if not file.schemes:
            yield Problem("missing_key", "schemes", (SCHEMES[0],))
        yield from wrong_choices("schemes", file.schemes, SCHEMES)
        yield from _days_without_value(file)
        yield from _year(file)
    else:
        yield from wrong_choices("joined_by", file.joined_by, PLANS)


def _year(file: PolicyFile) -> Iterator[Problem]:
    """A medical year starts in one month: counters of two kinds of year would not add up."""
    month = file.parameters.get(file.year_starts_in or "")
    if month is not None and month.value is None:
        yield Problem("missing_key", f"parameters.{file.year_starts_in}", ("value",))


def _days_without_value(file: PolicyFile) -> Iterator[Problem]:
    """Yield the values that begin only after the file takes effect and that nobody is asked."""
    for id_, entry in file.parameters.items():
        first = min((dated.since for dated in entry.dated), default=file.effective)
        if first > file.effective and not entry.label:
            where = f"parameters.{id_}.dated[0].from"
            yield Problem("dated_after_effective", where, (str(first), str(file.effective)))


def _texts(file: LayeredFile) -> Iterator[Problem]:
    """Whatever a person reads stands there in both languages."""
    texts = {"name": file.name}
    texts |= {f"parameters.{id_}.label": p.label for id_, p in file.parameters.items() if p.label}
    texts |= {f"layers[{i}].name": x.name for i, x in enumerate(file.layers) if x.name}
    for id_, fact in file.facts.items():
        texts[f"facts.{id_}.question"] = fact.question
        texts |= {f"facts.{id_}.usual.text": fact.usual.text} if fact.usual else {}
        texts |= {f"facts.{id_}.choices.{key}": text for key, text in fact.choices.items()}
    if isinstance(file, PolicyFile):
        texts |= {f"gaps[{i}].text": gap.text for i, gap in enumerate(file.gaps)}
    else:
        texts |= {f"offers[{i}].text": offer.text for i, offer in enumerate(file.offers)}
    yield from both_languages(texts)


def _ids(file: LayeredFile) -> Iterator[Problem]:
    for path, ids in (("layers", [x.id for x in file.layers]), ("caps", [c.id for c in file.caps])):
        for id_ in sorted({i for i in ids if ids.count(i) > 1}):
            yield Problem("twice", path, (id_,))


def _references(file: LayeredFile) -> Iterator[Problem]:
    yield from reference_problems(file.parameters, references(file))


def _rows(file: LayeredFile) -> Iterator[Problem]:
    caps = {cap.id for cap in file.caps}
    layers = {layer.id for layer in file.layers}
    for path, kind, row in _all_rows(file):
        if row.nothing:
            continue
        for key in _NEEDED[kind]:
            if getattr(row, key) is None:
                yield Problem("missing_key", path, (key,))
        if isinstance(row, PoolRowEntry) and row.axis == "year" and row.spending is None:
            yield Problem("missing_key", path, ("spending",))
        if isinstance(row, ExcessRowEntry) and (row.to is None) != (row.over is None):
            yield Problem("missing_key", path, ("over" if row.over is None else "to",))
        for cap in set(_row_caps(row)) - caps:
            yield Problem("unknown_cap", f"{path}.caps", (cap,))
        for layer in set(_layers_named(row)) - layers if isinstance(file, PolicyFile) else ():
            yield Problem("unknown_layer", path, (layer,))


def _row_caps(row: RowEntry) -> list[str]:
    caps = getattr(row, "caps", [])
    return caps if isinstance(caps, list) else []


def _layers_named(row: RowEntry) -> list[str]:
    if isinstance(row, ShareRowEntry):
        return list(row.of or {})
    return getattr(row, "pools", None) or []


def _conditions(file: LayeredFile) -> Iterator[Problem]:
    yield from condition_problems(_all_whens(file), file.facts, BUILT_IN_FACTS)
    yield from fact_problems(file.facts)


def _all_whens(file: LayeredFile) -> Iterator[tuple[str, When]]:
    for path, _, row in _all_rows(file):
        yield path, row.when
        for i, concession in enumerate(getattr(row, "concessions", [])):
            yield f"{path}.concessions[{i}]", concession.when
    if isinstance(file, PolicyFile):
        yield from ((f"away[{i}]", away.when) for i, away in enumerate(file.away))
        yield from ((f"added_points[{i}]", a.when) for i, a in enumerate(file.added_points))
        yield from ((f"partial_benefits[{i}]", p.when) for i, p in enumerate(file.partial_benefits))


def _caps(file: LayeredFile) -> Iterator[Problem]:
    layers = {layer.id for layer in file.layers}
    for i, cap in enumerate(file.caps):
        for layer in cap.layers:
            if layer not in layers:
                yield Problem("unknown_layer", f"caps[{i}].layers", (layer,))
        yield from wrong_choices(f"caps[{i}].kinds", cap.kinds, KINDS)
        yield from wrong_choices(f"caps[{i}].levels", cap.levels, LEVELS)


def bands_under_paid_caps(file: LayeredFile) -> Iterator[Problem]:
    """Under a cap on what is paid, a band that pays nothing would hide where it is reached."""
    days = {dated.since for entry in file.parameters.values() for dated in entry.dated}
    for day in sorted({file.effective, *days}):
        yield from _bands_under_paid_caps(on_day(file, day))


def _bands_under_paid_caps(file: LayeredFile) -> Iterator[Problem]:
    caps = {cap.id: cap for cap in file.caps}
    for path, kind, row in _all_rows(file):
        if isinstance(row, ShareRowEntry):
            continue
        ids = _row_caps(row)
        limited = [caps[i] for i in ids if i in caps and caps[i].basis != "spending"]
        limited = [c for c in limited if file.parameters[c.amount].value != "none"]
        bands = file.parameters.get(row.bands or "")
        if bands is None or bands.value is None or not (limited or getattr(row, "to", None)):
            continue
        schedule = written_value("bands", bands.value)
        points = _most_points(file) if isinstance(row, PoolRowEntry) else ZERO
        share = _least_share(file, kind)
        if isinstance(schedule, Schedule) and not schedule.less(points).times(share).always_pays:
            yield Problem("zero_band_under_paid_cap", f"{path}.bands", (str(row.bands),))


def _most_points(file: LayeredFile) -> Decimal:
    """Return the most points that care away from home takes off a rate."""
    ids = [away.points for away in file.away] if isinstance(file, PolicyFile) else []
    return max(_numbers(file, ids, "points"), default=ZERO)


def _least_share(file: LayeredFile, kind: str) -> Decimal:
    """Return the least share of the normal benefit that a layer of a kind pays anybody."""
    layers = {x.id for x in file.layers if str(x.__struct_config__.tag) == kind}
    rules = file.partial_benefits if isinstance(file, PolicyFile) else []
    shares = [rule.share for rule in rules if layers & {*rule.layers}]
    return min(_numbers(file, shares, "rate"), default=ONE)


def _numbers(file: LayeredFile, ids: Sequence[str | None], unit: str) -> list[Decimal]:
    """Return the values of parameters that have one."""
    written = [file.parameters[id_].value for id_ in ids if id_ is not None]
    values = [written_value(unit, value) for value in written if value is not None]
    return [value for value in values if isinstance(value, Decimal)]


def _all_rows(file: LayeredFile) -> Iterator[tuple[str, str, RowEntry]]:
    for i, layer in enumerate(file.layers):
        kind = str(layer.__struct_config__.tag)
        rows: Sequence[RowEntry] = layer.rows
        for j, row in enumerate(rows):
            yield f"layers[{i}].rows[{j}]", kind, row


_CHECKS: tuple[Callable[[LayeredFile], Iterator[Problem]], ...] = (
    _head,
    _texts,
    _ids,
    _rows,
    _conditions,
    _caps,
    order_problems,
    cap_problems,
    partial_problems,
    counter_problems,
)
_LATER_CHECKS: tuple[Callable[[LayeredFile], Iterator[Problem]], ...] = (_references,)
