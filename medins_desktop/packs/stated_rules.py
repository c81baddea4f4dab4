"""The rows of a file in one shape: what they are about, when they hold, what they name."""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

import msgspec

from medins_desktop.packs.named import references_in
from medins_desktop.packs.pack_conditions import When
from medins_desktop.packs.pack_evidence import Text
from medins_desktop.packs.pack_file import CapEntry, PlanFile, PolicyFile, PoolRowEntry, RowEntry
from medins_desktop.packs.pack_references import row_references
from medins_desktop.packs.record_file import RecordFile
from medins_desktop.packs.stated_file import StatedFile

_OF_ALL = ("averages", "newborn", "resident_bonus", "sick_leave")
_TABLES = ("contributions", "account", "cover", "retirement", "minimum_wage", "premiums")
# The tables of a file whose rows are told one by one; beside them the rows of its layers.
TABLES = (*_TABLES, *_OF_ALL, "away", "added_points", "partial_benefits", "distressed")


class StatedRule(NamedTuple):
    """One row. `about`: a layer, or the table that it stands in; `name`: a layer's own.

    `values` are the parameters it names, `caps` those of the yearly limits it counts
    under. `marks` are codes for what else it says: `who_employer`, `axis_year`,
    `per_stay`, `basis_paid`, `nothing`, `account_first`, `in_force_unknown`. `row` is the
    row as the file has it.
    """

    about: str
    when: When
    values: tuple[str, ...]
    caps: tuple[str, ...] = ()
    marks: tuple[str, ...] = ()
    name: Text | None = None
    row: msgspec.Struct | None = None


def stated_rules(file: StatedFile) -> tuple[StatedRule, ...]:
    """Return the rows of a file in its order; none of a file that has no rows."""
    if isinstance(file.origin, (PolicyFile, PlanFile)):
        return tuple(_of_benefits(file.origin))
    return tuple(_of_record(file.origin)) if isinstance(file.origin, RecordFile) else ()


def _of_benefits(file: PolicyFile | PlanFile) -> Iterator[StatedRule]:
    caps = {cap.id: cap for cap in file.caps}
    for layer in file.layers:
        for row in layer.rows:
            yield _of_layer(layer.id, layer.name, row, caps)
    if isinstance(file, PolicyFile):
        for away in file.away:
            named = tuple(id_ for id_ in (away.points, away.first_own_share) if id_ is not None)
            yield StatedRule("away", away.when, named, row=away)
        for added in file.added_points:
            yield StatedRule("added_points", added.when, (added.points,), row=added)
        for part in file.partial_benefits:
            marks = ("in_force_unknown",) if part.in_force == "unknown" else ()
            yield StatedRule("partial_benefits", part.when, (part.share,), marks=marks, row=part)


def _of_layer(about: str, name: Text, row: RowEntry, every: Mapping[str, CapEntry]) -> StatedRule:
    marks = ["nothing"] if row.nothing else []
    if isinstance(row, PoolRowEntry):
        marks += [f"axis_{row.axis}"] if row.axis in ("year", "visit") else []
        marks += [f"per_{row.deductible.per}"] if row.deductible is not None else []
        marks += ["account_first"] if row.account_first else []
    named = getattr(row, "caps", [])
    caps = [every[id_] for id_ in named if id_ in every] if isinstance(named, list) else []
    marks += dict.fromkeys(f"basis_{cap.basis}" for cap in caps)
    values = dict.fromkeys(reference.id for reference in row_references("", row))
    amounts = tuple(cap.amount for cap in caps)
    return StatedRule(about, row.when, tuple(values), amounts, tuple(marks), name, row)


def _of_record(file: RecordFile) -> Iterator[StatedRule]:
    for table in _TABLES:
        for row in getattr(file, table):
            marks = [f"who_{row.who}"] if hasattr(row, "who") else []
            marks += ["nothing"] if getattr(row, "nothing", False) else []
            marks += ["pooled_only"] if getattr(row, "pooled_only", False) else []
            yield StatedRule(table, row.when, _named(row), marks=tuple(marks), row=row)
    for table in _OF_ALL:
        entry = getattr(file, table)
        if entry is not None:
            yield StatedRule(table, {}, _named(entry), row=entry)
    for told in file.distressed:
        yield StatedRule("distressed", {}, tuple(told.values), name=told.text, row=told)


def _named(entry: msgspec.Struct) -> tuple[str, ...]:
    return tuple(dict.fromkeys(reference.id for reference in references_in(entry)))
