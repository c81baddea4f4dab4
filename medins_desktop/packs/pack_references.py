"""Every place of a policy file where it names one of its parameters."""

from collections.abc import Iterator, Sequence

from medins_desktop.packs.named import Reference
from medins_desktop.packs.pack_file import (
    BurdenRowEntry,
    DeductibleEntry,
    ExcessRowEntry,
    PlanFile,
    PolicyFile,
    PoolRowEntry,
    RowEntry,
)

AMOUNT = ("yuan",)
LIST = ("yuan", "yuan_by_admission")
BANDS = ("bands",)
RATE = ("rate",)
POINTS = ("points",)


def limits(file: PolicyFile | PlanFile) -> frozenset[str]:
    """Return the parameters that are limits wherever they are named: they may be "none"."""
    named = list(references(file))
    others = {reference.id for reference in named if not reference.is_limit}
    return frozenset(r.id for r in named if r.id not in others)


def counted_from(file: PolicyFile | PlanFile) -> frozenset[str]:
    """Return the limits that an excess layer's own limit is counted from: never "none"."""
    rows = (row for layer in file.layers for row in layer.rows)
    overs = (row.over for row in rows if isinstance(row, ExcessRowEntry))
    return frozenset(over for over in overs if over is not None)


def references(file: PolicyFile | PlanFile) -> Iterator[Reference]:
    """Yield every reference to a parameter, in the order of the file."""
    for i, cap in enumerate(file.caps):
        yield Reference(f"caps[{i}].amount", cap.amount, AMOUNT, is_limit=True)
    for i, layer in enumerate(file.layers):
        rows: Sequence[RowEntry] = layer.rows
        for j, row in enumerate(rows):
            yield from row_references(f"layers[{i}].rows[{j}]", row)
    if isinstance(file, PolicyFile):
        yield from _named("year_starts_in", file.year_starts_in, ("month_of_year",))
        for i, away in enumerate(file.away):
            yield from _named(f"away[{i}].points", away.points, POINTS)
            yield from _named(f"away[{i}].first_own_share", away.first_own_share, RATE)
        for i, added in enumerate(file.added_points):
            yield Reference(f"added_points[{i}].points", added.points, POINTS)
        for i, partial in enumerate(file.partial_benefits):
            yield Reference(f"partial_benefits[{i}].share", partial.share, RATE)
    else:
        yield from _offers(file)


def row_references(path: str, row: RowEntry) -> Iterator[Reference]:
    """Yield every reference of a row of a layer."""
    if isinstance(row, PoolRowEntry):
        yield from _named(f"{path}.bands", row.bands, BANDS)
        if row.deductible is not None:
            yield from _deductible(f"{path}.deductible", row.deductible)
    elif isinstance(row, ExcessRowEntry):
        yield from _named(f"{path}.bands", row.bands, BANDS)
        yield from _named(f"{path}.to", row.to, AMOUNT, is_limit=True)
        yield from _named(f"{path}.over", row.over, AMOUNT)
    elif isinstance(row, BurdenRowEntry):
        yield from _burden(path, row)
    else:
        for layer, rate in (row.of or {}).items():
            yield Reference(f"{path}.of.{layer}", rate, RATE)


def _deductible(path: str, rule: DeductibleEntry) -> Iterator[Reference]:
    if isinstance(rule.amount, str):
        yield Reference(f"{path}.amount", rule.amount, LIST)
    else:
        yield Reference(f"{path}.amount.first", rule.amount.first, AMOUNT)
        yield from _named(f"{path}.amount.less_each", rule.amount.less_each, AMOUNT)
        yield from _named(f"{path}.amount.factor_each", rule.amount.factor_each, RATE)
        yield from _named(f"{path}.amount.at_least", rule.amount.at_least, AMOUNT)
    yield from _named(f"{path}.year_limit", rule.year_limit, AMOUNT)
    yield from _named(f"{path}.new_line_after_days", rule.new_line_after_days, ("days",))


def _burden(path: str, row: BurdenRowEntry) -> Iterator[Reference]:
    yield from _named(f"{path}.bands", row.bands, BANDS)
    yield from _named(f"{path}.line", row.line, AMOUNT)
    yield from _named(f"{path}.cap", row.cap, AMOUNT, is_limit=True)
    if row.cap_bonus is not None:
        bonus, at = row.cap_bonus, f"{path}.cap_bonus"
        yield Reference(f"{at}.after_years", bonus.after_years, ("years",))
        yield Reference(f"{at}.per_year", bonus.per_year, AMOUNT)
        yield from _named(f"{at}.claim_free", bonus.claim_free, AMOUNT)
        yield from _named(f"{at}.at_most_share", bonus.at_most_share, RATE)
        yield from _named(f"{at}.at_most", bonus.at_most, AMOUNT)
        yield from _named(f"{at}.less_per_missed", bonus.less_per_missed, AMOUNT)
    for i, concession in enumerate(row.concessions):
        at = f"{path}.concessions[{i}]"
        yield from _named(f"{at}.line", concession.line, AMOUNT)
        yield from _named(f"{at}.points", concession.points, POINTS)
        yield from _named(f"{at}.cap", concession.cap, AMOUNT, is_limit=True)


def _offers(file: PlanFile) -> Iterator[Reference]:
    if file.joining is not None:
        yield Reference("joining.min_share", file.joining.min_share, RATE)
        yield Reference("joining.all_below", file.joining.all_below, ("people",))
        yield Reference("joining.membership", file.joining.membership, AMOUNT)
    for i, offer in enumerate(file.offers):
        yield Reference(f"offers[{i}].price", offer.price, AMOUNT)
        yield from _named(f"offers[{i}].sum", offer.sum, AMOUNT)


def _named(
    path: str, id_: str | None, units: tuple[str, ...], *, is_limit: bool = False
) -> Iterator[Reference]:
    if id_ is not None:
        yield Reference(path, id_, units, is_limit)
