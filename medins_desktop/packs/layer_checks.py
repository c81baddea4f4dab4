"""Whether the layers of a policy file fit together: their order, names and caps."""

from collections.abc import Iterator, Sequence

from medins_desktop.core.problem import Problem
from medins_desktop.packs.pack_file import ExcessRowEntry, PlanFile, PolicyFile, RowEntry

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


def partial_problems(file: PolicyFile | PlanFile) -> Iterator[Problem]:
    """Yield layers that a rule of partial benefit names but that are not there or have no rates."""
    kinds = {layer.id: str(layer.__struct_config__.tag) for layer in file.layers}
    for i, rule in enumerate(getattr(file, "partial_benefits", ())):
        where = f"partial_benefits[{i}].layers"
        for layer in rule.layers:
            if layer not in kinds:
                yield Problem("unknown_layer", where, (layer,))
            elif kinds[layer] not in ("pool", "excess"):
                yield Problem("never_in_part", where, (layer,))


def cap_problems(file: PolicyFile | PlanFile) -> Iterator[Problem]:
    """Yield caps that a row names but that would not count its layer, or not in its way."""
    layers = {layer.id for layer in file.layers}
    caps = {cap.id: cap for cap in file.caps if layers.issuperset(cap.layers)}
    for i, layer in enumerate(file.layers):
        rows: Sequence[RowEntry] = layer.rows
        for j, row in enumerate(rows):
            named = getattr(row, "caps", [])
            where = f"layers[{i}].rows[{j}].caps"
            for cap in [caps[id_] for id_ in named if id_ in caps]:
                if layer.id not in cap.layers:
                    yield Problem("cap_without_layer", where, (cap.id, layer.id))
                if isinstance(row, ExcessRowEntry) and cap.basis == "spending":
                    yield Problem("spending_cap_on_excess", where, (cap.id,))
