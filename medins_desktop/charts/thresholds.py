"""The corners of a cost curve that have a name. Only true corners are ever named.

What bends tells the name: a layer that begins to pay, pays at another rate, or stops.
The steps of the settled bill say why: a deductible, a line.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from itertools import pairwise

from medins_desktop.core.curve import Curves
from medins_desktop.core.explanation import Step
from medins_desktop.core.money import ZERO
from medins_desktop.core.result import SettledBill

_SAME_SLOPE = Decimal("1e-9")


@dataclass(frozen=True, slots=True)
class Threshold:
    """A named corner at a total of `x` yuan.

    `code`: deductible, line, cap, band, account_empty; `payer` is whose. `rate` is what
    the pool pays of each further yuan from here on. The lowest `rank` matters most.
    """

    x: Decimal
    code: str
    payer: str
    rank: int
    rate: Decimal | None = None


@dataclass(frozen=True, slots=True)
class _Bend:
    """A payer's slopes before and after a corner, and the person's own."""

    x: Decimal
    payer: str
    before: Decimal
    after: Decimal
    own_before: Decimal
    own_after: Decimal


def thresholds(curves: Curves, settled: SettledBill) -> tuple[Threshold, ...]:
    """Return the named corners, one name each, in rising order."""
    if not settled.covered or settled.step is None or settled.policy is None:
        return ()
    kinds = {layer.id: layer.kind for layer in settled.policy.layers}
    best: dict[Decimal, Threshold] = {}
    for bend in _bends(curves):
        found = _named(bend, kinds.get(bend.payer, "burden"), settled.step)
        if found is not None and (bend.x not in best or found.rank < best[bend.x].rank):
            best[bend.x] = found
    return tuple(best[x] for x in sorted(best))


def slopes(curves: Curves, values: tuple[Decimal, ...]) -> list[Decimal]:
    """Return what each further yuan adds to `values`, from each knot to the next."""
    return [
        (y1 - y0) / (x1 - x0)
        for (x0, y0), (x1, y1) in pairwise(zip(curves.knots, values, strict=True))
    ]


def _bends(curves: Curves) -> Iterator[_Bend]:
    own = slopes(curves, curves.own_cost)
    payers: Mapping[str, tuple[Decimal, ...]] = {**curves.paid, **curves.claims}
    for payer, values in payers.items():
        if payer == "cash":
            continue
        mine = slopes(curves, values)
        for i, x in enumerate(curves.knots[1:-1]):
            if abs(mine[i] - mine[i + 1]) > _SAME_SLOPE:
                yield _Bend(x, payer, mine[i], mine[i + 1], own[i], own[i + 1])


def _named(bend: _Bend, kind: str, step: Step) -> Threshold | None:
    starts = bend.before <= _SAME_SLOPE
    stops = bend.after <= _SAME_SLOPE
    if bend.payer == "account":
        return Threshold(bend.x, "account_empty", "account", 3) if stops else None
    if kind == "pool":
        return _of_pool(bend, step, starts=starts, stops=stops)
    if kind == "excess" and stops:
        return Threshold(bend.x, "cap", bend.payer, 1)
    if kind == "burden" and starts and _crosses_its_line(step, bend.payer):
        return Threshold(bend.x, "line", bend.payer, 1)
    if kind == "burden" and stops and bend.own_after - bend.own_before > _SAME_SLOPE:
        return Threshold(bend.x, "cap", bend.payer, 1)
    return None


def _of_pool(bend: _Bend, step: Step, *, starts: bool, stops: bool) -> Threshold | None:
    if starts:
        due = any(
            one.code.startswith("deductible_") and dict(one.inputs).get("due", ZERO) != ZERO
            for one in step.walk()
        )
        return Threshold(bend.x, "deductible", bend.payer, 0) if due else None
    if stops:
        return Threshold(bend.x, "cap", bend.payer, 0)
    return Threshold(bend.x, "band", bend.payer, 4, bend.after.quantize(_SAME_SLOPE))


def _crosses_its_line(step: Step, payer: str) -> bool:
    """Return whether the year's burden was still below the layer's line before this bill."""
    layer = step.find("burden_pays", payer)
    line, burden = (layer.find("line"), layer.find("burden")) if layer else (None, None)
    if line is None or burden is None:
        return False
    before = dict(burden.inputs).get("before", ZERO)
    return isinstance(line.amount, Decimal) and isinstance(before, Decimal) and before < line.amount
