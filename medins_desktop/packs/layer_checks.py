"""Whether the layers of a policy file fit together: their order, names and caps."""

from collections.abc import Iterator, Sequence

from medins_desktop.core.claim import KINDS
from medins_desktop.core.problem import Problem
from medins_desktop.packs.pack_file import (
    CapEntry,
    DeductibleEntry,
    ExcessRowEntry,
    PlanFile,
    PolicyFile,
    PoolRowEntry,
    RowEntry,
)

# Names that the settlement itself gives to payers.
RESERVED = ("account", "cash", "own", "supplement", "commercial")


def order_problems(file: PolicyFile | PlanFile) -> Iterator[Problem]:
    """Yield what is wrong with names and order: pool, what lies beyond it, then the rest."""
    kinds = [str(layer.__struct_config__.tag) for layer in file.layers]
    pools = {x.id for x, kind in zip(file.layers, kinds, strict=True) if kind == "pool"}
    if len(pools) > 1:
        yield Problem("one_pool", "layers")
    for i, (layer, kind) in enumerate(zip(file.layers, kinds, strict=True)):
        if layer.id in RESERVED:
            yield Problem("reserved_name", f"layers[{i}].id", (layer.id,))
        if kind in ("pool", "excess") and {"burden", "share"} & set(kinds[:i]):
            yield Problem("layer_order", f"layers[{i}]", (layer.id,))


def _shares_a_kind(cap: CapEntry, row: RowEntry) -> bool:
    """Return whether a cap counts some bill of a row; kinds misspelt are named elsewhere."""
    kinds = row.when.get("kind")
    if not cap.kinds or not isinstance(kinds, list) or not {*cap.kinds} <= {*KINDS}:
        return True
    return bool({*cap.kinds} & {*kinds})


def partial_problems(file: PolicyFile | PlanFile) -> Iterator[Problem]:
    """Yield layers that a rule of partial benefit names but that are not there or have no rates."""
    kinds = {layer.id: str(layer.__struct_config__.tag) for layer in file.layers}
    for i, rule in enumerate(getattr(file, "partial_benefits", ())):
        where = f"partial_benefits[{i}].layers"
        if not rule.layers:
            yield Problem("missing_key", where, ("pool",))
        for layer in rule.layers:
            if layer not in kinds:
                yield Problem("unknown_layer", where, (layer,))
            elif kinds[layer] not in ("pool", "excess"):
                yield Problem("never_in_part", where, (layer,))


def counter_problems(file: PolicyFile | PlanFile) -> Iterator[Problem]:
    """Yield deductibles that fall with each admission where no row counts admissions."""
    rows = [
        (f"layers[{i}].rows[{j}].deductible", row)
        for i, layer in enumerate(file.layers)
        for j, row in enumerate(layer.rows)
        if isinstance(row, PoolRowEntry) and row.deductible is not None
    ]
    counted = {row.deductible.counter for _, row in rows if row.deductible and row.counts_admission}
    for where, row in rows:
        rule = row.deductible
        if rule is not None and rule.counter not in counted and _falls(rule, file):
            yield Problem("admissions_not_counted", where, (rule.counter,))


def _falls(rule: DeductibleEntry, file: PolicyFile | PlanFile) -> bool:
    """Return whether a later admission owes another amount than the first."""
    if not isinstance(rule.amount, str):
        return True
    entry = file.parameters.get(rule.amount)
    if entry is None or entry.unit != "yuan_by_admission":
        return False
    values = (entry.value, *(dated.value for dated in entry.dated))
    return any(isinstance(value, list) and len(value) > 1 for value in values)


def cap_problems(file: PolicyFile | PlanFile) -> Iterator[Problem]:
    """Yield caps that a row names but that would not count its layer, or not in its way."""
    layers = {layer.id for layer in file.layers}
    caps = {cap.id: cap for cap in file.caps if layers.issuperset(cap.layers)}
    named_somewhere: set[str] = set()
    for i, layer in enumerate(file.layers):
        rows: Sequence[RowEntry] = layer.rows
        for j, row in enumerate(rows):
            written = getattr(row, "caps", [])
            named = written if isinstance(written, list) else []
            named_somewhere.update(named)
            where = f"layers[{i}].rows[{j}].caps"
            for cap in [caps[id_] for id_ in named if id_ in caps]:
                if layer.id not in cap.layers:
                    yield Problem("cap_without_layer", where, (cap.id, layer.id))
                if isinstance(row, ExcessRowEntry) and cap.basis == "spending":
                    yield Problem("spending_cap_on_excess", where, (cap.id,))
                if not _shares_a_kind(cap, row):
                    yield Problem("cap_of_other_kinds", where, (cap.id, ", ".join(cap.kinds)))
    misspelt = named_somewhere - {cap.id for cap in file.caps}
    for i, cap in enumerate(file.caps):
        if cap.id not in named_somewhere and not misspelt:
            yield Problem("unused_cap", f"caps[{i}]", (cap.id,))
