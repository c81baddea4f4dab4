"""Checks that every file shares: values and their evidence, what rows name."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from medins_desktop.core.problem import Problem
from medins_desktop.packs.evidence_checks import both_languages, evidence, unknown_sources
from medins_desktop.packs.named import Reference
from medins_desktop.packs.pack_evidence import ParameterEntry
from medins_desktop.packs.pack_values import ShareOf, WrongValue, share_of, written_value

Parameters = Mapping[str, ParameterEntry]


def value_problems(parameters: Parameters, sources: Mapping[str, object]) -> Iterator[Problem]:
    """Yield what is wrong with the values of a file, and with the evidence for them."""
    for id_, entry in parameters.items():
        path = f"parameters.{id_}"
        known = entry.value is not None or entry.dated
        unknown_since = [dated for dated in entry.dated if dated.value is None]
        if (unknown_since or not known) and not entry.label:
            yield Problem("asked_without_label", path)
        for unknown in unknown_since if known else (entry,):
            yield from unknown_sources(path, unknown, sources)
        yield from _dated(path, entry)
        yield from _notes(path, entry)
        for where, bearing, value in _stated(path, entry):
            yield from evidence(where, bearing, sources)
            try:
                share = share_of(value)
                if share is not None:
                    yield from _share(where, entry, share, parameters)
                else:
                    written_value(entry.unit, value)
            except WrongValue as wrong:
                yield Problem(wrong.code, f"{where}.value", wrong.values)


def _stated(path: str, entry: ParameterEntry) -> Iterator[tuple[str, object, object]]:
    """Yield every value that an entry states: its place, what bears its evidence, the value."""
    if entry.value is not None:
        yield path, entry, entry.value
    for i, dated in enumerate(entry.dated):
        if dated.value is not None:
            yield f"{path}.dated[{i}]", entry.on(dated.since), dated.value
    for i, other in enumerate(entry.others):
        yield f"{path}.others[{i}]", other, other.value


def _notes(path: str, entry: ParameterEntry) -> Iterator[Problem]:
    """Yield the notes that lack one of the two languages that they are split into."""
    notes = {f"{path}.note": entry.note}
    notes |= {f"{path}.dated[{i}].note": dated.note for i, dated in enumerate(entry.dated)}
    notes |= {f"{path}.others[{i}].note": other.note for i, other in enumerate(entry.others)}
    yield from both_languages({at: note for at, note in notes.items() if isinstance(note, dict)})


def _dated(path: str, entry: ParameterEntry) -> Iterator[Problem]:
    if entry.value is not None and entry.dated:
        yield Problem("value_and_dated", path)
    if any(low.since >= high.since for low, high in pairwise(entry.dated)):
        yield Problem("dated_order", f"{path}.dated")


def _share(
    path: str, entry: ParameterEntry, share: ShareOf, parameters: Parameters
) -> Iterator[Problem]:
    whole = parameters.get(share.parameter)
    if entry.unit != "yuan":
        yield Problem("wrong_unit", f"{path}.value", ("share_of", entry.unit, "yuan"))
    elif whole is None:
        yield Problem("unknown_parameter", f"{path}.value.share_of", (share.parameter,))
    elif isinstance(whole.value, (dict, list, str)) or whole.unit != "yuan":
        yield Problem("share_of_no_amount", f"{path}.value.share_of", (share.parameter,))


def reference_problems(
    parameters: Parameters, references: Iterable[Reference]
) -> Iterator[Problem]:
    """Yield what rows name wrongly, and parameters that nothing names."""
    stated = [v for id_, p in parameters.items() for _, _, v in _stated(id_, p)]
    shares = [share_of(value) for value in stated]
    used = {share.parameter for share in shares if share is not None}
    for reference in references:
        used.add(reference.id)
        entry = parameters.get(reference.id)
        if entry is None:
            yield Problem("unknown_parameter", reference.path, (reference.id,))
        elif entry.unit not in reference.units:
            yield Problem(
                "wrong_unit", reference.path, (reference.id, entry.unit, ", ".join(reference.units))
            )
        elif not reference.is_limit and any(v == "none" for _, _, v in _stated("", entry)):
            yield Problem("none_is_no_amount", reference.path, (reference.id,))
    for id_ in parameters:
        if id_ not in used:
            yield Problem("unused_parameter", f"parameters.{id_}", (id_,))
