"""What a policy file must hold beyond its shape, each fault with its place.

A check may ask and refuse; it never changes a value.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import chain, pairwise

from medins_desktop.core.claim import AID_GROUPS, CARES, KINDS, LEVELS, PLANS, SCHEMES, STATUSES
from medins_desktop.core.money import ZERO
from medins_desktop.core.policy import BUILT_IN_FACTS
from medins_desktop.core.problem import Problem
from medins_desktop.core.schedule import Schedule
from medins_desktop.packs.evidence_checks import both_languages, evidence
from medins_desktop.packs.layer_checks import cap_problems, choice_problems, order_problems
from medins_desktop.packs.national_checks import national_problems
from medins_desktop.packs.national_file import NationalFile
from medins_desktop.packs.pack_evidence import ParameterEntry
from medins_desktop.packs.pack_file import (
    ExcessRowEntry,
    FactEntry,
    PlanFile,
    PolicyFile,
    PoolRowEntry,
    RangeEntry,
    RowEntry,
    ShareRowEntry,
    When,
    on_day,
)
from medins_desktop.packs.pack_reading import PackFile
from medins_desktop.packs.pack_references import references
from medins_desktop.packs.pack_values import ShareOf, WrongValue, share_of, written_value

_CHOICES: dict[str, tuple[str, ...]] = {
    "status": STATUSES,
    "scheme": SCHEMES,
    "level": LEVELS,
    "kind": KINDS,
    "care": CARES,
    "group": AID_GROUPS,
    "plan": PLANS,
}
_NEEDED = {
    "pool": ("axis", "bands"),
    "excess": ("pools", "bands"),
    "burden": ("counter", "bands"),
    "share": ("of",),
}
LayeredFile = PolicyFile | PlanFile


def pack_problems(file: PackFile) -> tuple[Problem, ...]:
    """Return every fault of a file whose shape is right."""
    if isinstance(file, NationalFile):
        return tuple(national_problems(file))
    values = tuple(_values(file))
    later = () if values else _LATER_CHECKS
    found = (*values, *chain.from_iterable(check(file) for check in (*_CHECKS, *later)))
    return found or tuple(bands_under_paid_caps(file))


def _values(file: LayeredFile) -> Iterator[Problem]:
    for id_, entry in file.parameters.items():
        path = f"parameters.{id_}"
        if entry.value is None and not entry.dated and not entry.label:
            yield Problem("asked_without_label", path)
        yield from _dated(path, entry)
        for where, bearing, value in _stated(path, entry):
            yield from evidence(where, bearing, file.sources)
            try:
                share = share_of(value)
                if share is not None:
                    yield from _share(where, entry, share, file.parameters)
                else:
                    written_value(entry.unit, value)
            except WrongValue as wrong:
                yield Problem(wrong.code, f"{where}.value", (wrong.value,))


def _stated(path: str, entry: ParameterEntry) -> Iterator[tuple[str, object, object]]:
    """Yield every value that an entry states: its place, what bears its evidence, the value."""
    if entry.value is not None:
        yield path, entry, entry.value
    for i, dated in enumerate(entry.dated):
        yield f"{path}.dated[{i}]", entry.on(dated.since), dated.value
    for i, other in enumerate(entry.others):
        yield f"{path}.others[{i}]", other, other.value


def _dated(path: str, entry: ParameterEntry) -> Iterator[Problem]:
    if entry.value is not None and entry.dated:
        yield Problem("value_and_dated", path)
    if any(low.since >= high.since for low, high in pairwise(entry.dated)):
        yield Problem("dated_order", f"{path}.dated")


def _share(
    path: str, entry: ParameterEntry, share: ShareOf, parameters: Mapping[str, ParameterEntry]
) -> Iterator[Problem]:
    whole = parameters.get(share.parameter)
    if entry.unit != "yuan":
        yield Problem("wrong_unit", f"{path}.value", ("share_of", entry.unit, "yuan"))
    elif whole is None:
        yield Problem("unknown_parameter", f"{path}.value.share_of", (share.parameter,))
    elif isinstance(whole.value, (dict, list, str)) or whole.unit != "yuan":
        yield Problem("share_of_no_amount", f"{path}.value.share_of", (share.parameter,))


def _head(file: LayeredFile) -> Iterator[Problem]:
    if file.checked < file.effective.year:
        yield Problem("checked_before_effective", "checked", (str(file.checked),))
    if isinstance(file, PolicyFile):
        if not re.fullmatch(r"[a-z0-9_-]{1,40}", file.place):
            yield Problem("no_place_id", "place", (file.place,))
        if not file.schemes:
            yield Problem("missing_key", "schemes", (SCHEMES[0],))
        yield from _wrong_choices("schemes", file.schemes, SCHEMES)
        if file.year_starts_in not in range(1, 13):
            yield Problem("out_of_range", "year_starts_in", (str(file.year_starts_in),))
    else:
        yield from _wrong_choices("joined_by", file.joined_by, PLANS)


def _texts(file: LayeredFile) -> Iterator[Problem]:
    """Whatever a person reads stands there in both languages."""
    texts = {"name": file.name}
    texts |= {f"parameters.{id_}.label": p.label for id_, p in file.parameters.items() if p.label}
    texts |= {f"layers[{i}].name": x.name for i, x in enumerate(file.layers) if x.name}
    for id_, fact in file.facts.items():
        texts[f"facts.{id_}.question"] = fact.question
        texts |= {f"facts.{id_}.choices.{key}": text for key, text in fact.choices.items()}
    if isinstance(file, PolicyFile):
        texts |= {f"gaps[{i}].text": gap.text for i, gap in enumerate(file.gaps)}
    else:
        texts |= {f"offers[{i}].text": offer.text for i, offer in enumerate(file.offers)}
    yield from both_languages(texts)


def _wrong_choices(where: str, values: Iterable[str], allowed: Sequence[str]) -> Iterator[Problem]:
    for value in values:
        if value not in allowed:
            yield Problem("wrong_choice", where, (value, ", ".join(allowed)))


def _ids(file: LayeredFile) -> Iterator[Problem]:
    for path, ids in (("layers", [x.id for x in file.layers]), ("caps", [c.id for c in file.caps])):
        for id_ in sorted({i for i in ids if ids.count(i) > 1}):
            yield Problem("twice", path, (id_,))


def _references(file: LayeredFile) -> Iterator[Problem]:
    stated = [v for id_, p in file.parameters.items() for _, _, v in _stated(id_, p)]
    shares = [share_of(value) for value in stated]
    used = {share.parameter for share in shares if share is not None}
    for reference in references(file):
        used.add(reference.id)
        entry = file.parameters.get(reference.id)
        if entry is None:
            yield Problem("unknown_parameter", reference.path, (reference.id,))
        elif entry.unit not in reference.units:
            yield Problem(
                "wrong_unit", reference.path, (reference.id, entry.unit, ", ".join(reference.units))
            )
        elif not reference.is_limit and any(v == "none" for _, _, v in _stated("", entry)):
            yield Problem("none_is_no_amount", reference.path, (reference.id,))
    for id_ in file.parameters:
        if id_ not in used:
            yield Problem("unused_parameter", f"parameters.{id_}", (id_,))


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
    for path, when in _all_whens(file):
        for fact, test in when.items():
            where = f"{path}.when.{fact}"
            declared = file.facts.get(fact)
            if declared is None and fact not in BUILT_IN_FACTS:
                yield Problem("unknown_fact", where, (fact,))
            elif isinstance(test, RangeEntry):
                yield from _range(where, fact, test, declared)
            else:
                answers = test if isinstance(test, list) else [str(test).lower()]
                yield from _wrong_choices(where, answers, _answers(fact, declared))


def _answers(fact: str, declared: FactEntry | None) -> Sequence[str]:
    """Return the answers that a condition may name; none where it takes a range."""
    if declared is None:
        return _CHOICES.get(fact, ("at_least", "below"))
    if declared.kind == "yes_no":
        return ("true", "false")
    return tuple(declared.choices) or ("at_least", "below")


def _range(
    where: str, fact: str, test: RangeEntry, declared: FactEntry | None
) -> Iterator[Problem]:
    edges = [edge for edge in (test.at_least, test.below) if edge is not None]
    days = fact == "retired_on" and declared is None
    takes_range = days or (declared.kind == "number" if declared else fact not in _CHOICES)
    fits = all(_is_day(edge) if days else _is_number(edge) for edge in edges)
    if not edges or not fits or not takes_range:
        yield Problem("empty_range" if takes_range else "no_range", where, (fact,))


def _is_day(edge: object) -> bool:
    return isinstance(edge, date) and not isinstance(edge, datetime)


def _is_number(edge: object) -> bool:
    if isinstance(edge, Decimal):
        return edge.is_finite()
    return isinstance(edge, int) and not isinstance(edge, bool)


def _all_whens(file: LayeredFile) -> Iterator[tuple[str, When]]:
    for path, _, row in _all_rows(file):
        yield path, row.when
        for i, concession in enumerate(getattr(row, "concessions", [])):
            yield f"{path}.concessions[{i}]", concession.when
    if isinstance(file, PolicyFile):
        yield from ((f"away[{i}]", away.when) for i, away in enumerate(file.away))
        yield from ((f"added_points[{i}]", a.when) for i, a in enumerate(file.added_points))


def _caps(file: LayeredFile) -> Iterator[Problem]:
    layers = {layer.id for layer in file.layers}
    for i, cap in enumerate(file.caps):
        for layer in cap.layers:
            if layer not in layers:
                yield Problem("unknown_layer", f"caps[{i}].layers", (layer,))
        yield from _wrong_choices(f"caps[{i}].kinds", cap.kinds, KINDS)
        yield from _wrong_choices(f"caps[{i}].levels", cap.levels, LEVELS)


def bands_under_paid_caps(file: LayeredFile) -> Iterator[Problem]:
    """Under a cap on what is paid, a band that pays nothing would hide where it is reached."""
    days = {dated.since for entry in file.parameters.values() for dated in entry.dated}
    for day in sorted({file.effective, *days}):
        yield from _bands_under_paid_caps(on_day(file, day))


def _bands_under_paid_caps(file: LayeredFile) -> Iterator[Problem]:
    caps = {cap.id: cap for cap in file.caps}
    for path, _, row in _all_rows(file):
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
        if isinstance(schedule, Schedule) and not schedule.less(points).always_pays:
            yield Problem("zero_band_under_paid_cap", f"{path}.bands", (str(row.bands),))


def _most_points(file: LayeredFile) -> Decimal:
    """Return the most points that care away from home takes off a rate."""
    ids = [away.points for away in file.away] if isinstance(file, PolicyFile) else []
    written = [file.parameters[id_].value for id_ in ids if id_ is not None]
    values = [written_value("points", value) for value in written if value is not None]
    return max((value for value in values if isinstance(value, Decimal)), default=ZERO)


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
    choice_problems,
    cap_problems,
)
_LATER_CHECKS: tuple[Callable[[LayeredFile], Iterator[Problem]], ...] = (_references,)
