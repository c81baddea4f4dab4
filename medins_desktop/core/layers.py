"""What each of the four kinds of layer pays of a bill.

Written once for numbers and lines: nothing here asks how large an amount is, only for
sums, differences and the lesser or greater of two.
"""

from collections.abc import Callable
from decimal import Decimal
from functools import lru_cache
from typing import Any, NamedTuple

from medins_desktop.core.bill_in_progress import BillInProgress
from medins_desktop.core.burden_cap import burden_cap
from medins_desktop.core.counters import raise_by
from medins_desktop.core.deductible import charge_deductible
from medins_desktop.core.explanation import Parameter, Step, Steps
from medins_desktop.core.facts import first_that_holds
from medins_desktop.core.line import Amount, Line, above_zero, greater, is_nothing, lesser, rounded
from medins_desktop.core.money import ONE, ZERO
from medins_desktop.core.policy import (
    BurdenRow,
    Cap,
    Concession,
    ExcessRow,
    Layer,
    NothingRow,
    PoolRow,
    ShareRow,
)
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.schedule import Schedule

_NO_CONCESSION = Concession(())


class _Limit(NamedTuple):
    """A cap as it stands before the bill.

    `over` is the part of a common limit that belongs to the pool below an excess layer.
    """

    parameter: Parameter
    amount: Decimal
    used: Amount
    on_spending: bool = False
    over: Decimal = ZERO

    @property
    def room(self) -> Amount:
        """What is left under the cap."""
        return above_zero(self.amount - self.over - self.used)


def pay(layer: Layer, run: BillInProgress) -> Amount:
    """Return what `layer` pays of the bill, and take it off what is left.

    Raises:
        NotSettled: no row of the layer fits, or a needed fact is not known.
    """
    row = run.row_of(layer)
    if row is None:
        raise NotSettled(f"no_rule:{run.bill.kind if layer.kind == 'pool' else layer.id}")
    if isinstance(row, NothingRow):
        return run.steps.add(row.said_as, ZERO, subject=layer.id)
    steps = run.steps.below()
    paid = _PAYS[type(row)](layer, row, run, steps)
    for cap in run.caps:
        if layer.id in cap.layers and run.counts_under(cap):
            raise_by(run.counters.paid, cap.id, paid)
    if not steps.explains:
        return paid
    return run.steps.add(f"{layer.kind}_pays", paid, steps=tuple(steps.taken), subject=layer.id)


def _pool(layer: Layer, row: PoolRow, run: BillInProgress, steps: Steps) -> Amount:
    if row.caps is None:
        raise NotSettled("cap_unknown")
    spent = run.in_scope
    if row.account_first:
        spent = spent - _account_first(run, steps)
    before = run.counters.spending.get(row.spending, ZERO) if row.axis == "year" else ZERO
    if row.axis == "year":
        steps.add("spent_before", before)
        raise_by(run.counters.spending, row.spending, spent)
    charged = run.deductible = charge_deductible(
        row, run.bill, run.counters, spent, steps, earlier=run.earlier_deductible
    )
    bands = _in_part(layer, _with_points(row.bands.schedule, run, steps), run, steps)
    start, end = before + charged, before + spent
    limits = _limits(row.caps, run)
    stop = end
    paid_before = bands.paid(start)
    for limit in limits:
        stop = lesser(stop, _point(limit, bands, start, before, paid_before))
    for cap in row.caps:
        if run.counts_under(cap):
            raise_by(run.counters.under_cap, cap.id, spent)
    _explain_bands(row.bands, bands, start, stop, steps)
    _explain_limits(limits, steps)
    paid = rounded(bands.paid(stop) - paid_before)
    run.in_scope_left = run.in_scope_left - paid
    run.own_share[layer.id] = steps.add("own_share", _own_share(stop - start - paid))
    run.excess[layer.id] = beyond = end - stop
    if limits:
        steps.add("beyond_cap", beyond)
    return paid


def _with_points(bands: Schedule, run: BillInProgress, steps: Steps) -> Schedule:
    """Return the bands of the pool with the points taken off and added for this bill."""
    if run.points is None and run.added_points is None:
        return bands
    net = ZERO
    for code, points in (("points_off", run.points), ("points_added", run.added_points)):
        if points is not None:
            steps.add(code, points.number, parameter=points)
            net += points.number if code == "points_off" else -points.number
    return bands.less(net)


def _in_part(layer: Layer, bands: Schedule, run: BillInProgress, steps: Steps) -> Schedule:
    """Return the bands of a layer for a person who gets a share of the normal benefit."""
    if run.partial is None or layer.id not in run.partial.layers:
        return bands
    share = run.partial.share
    steps.add("partial_benefit", share.number, parameter=share)
    return bands.times(share.number)


def _excess(layer: Layer, row: ExcessRow, run: BillInProgress, steps: Steps) -> Amount:
    excess = sum([run.excess.get(pool, ZERO) for pool in row.pools], start=ZERO)
    before = run.counters.excess.get(layer.id, ZERO)
    steps.add("excess", excess, before=before)
    raise_by(run.counters.excess, layer.id, excess)
    limits = _limits(row.caps, run, pays=not is_nothing(excess))
    if row.to is not None and row.over is not None and row.to.limit is not None:
        paid = run.counters.paid_by_layer.get(layer.id, ZERO)
        limits.append(_Limit(row.to, row.to.limit, paid, over=row.over.number))
    bands = _in_part(layer, row.bands.schedule, run, steps)
    stop = before + excess
    paid_before = bands.paid(before)
    for limit in limits:
        stop = lesser(stop, _point(limit, bands, before, before, paid_before))
    _explain_bands(row.bands, bands, before, stop, steps)
    _explain_limits(limits, steps)
    paid = rounded(bands.paid(stop) - paid_before)
    raise_by(run.counters.paid_by_layer, layer.id, paid)
    run.in_scope_left = run.in_scope_left - paid
    run.own_share[layer.id] = steps.add("own_share", _own_share(stop - before - paid))
    return paid


def _burden(layer: Layer, row: BurdenRow, run: BillInProgress, steps: Steps) -> Amount:
    concession = _NO_CONCESSION
    if row.concessions:
        concession = first_that_holds(row.concessions, run.facts) or concession
    bands = _burden_bands(row, concession)
    line = concession.line or row.line
    if line is not None:
        steps.add("line", line.number, parameter=line)
    if concession.points is not None:
        steps.add("points_added", concession.points.number, parameter=concession.points)
    if row.of == "previous_year":
        _aid_for_last_year(layer, row, bands, run)
        return ZERO
    left = _counted(row, run)
    before = run.counters.burden.get(row.counter, ZERO)
    raise_by(run.counters.burden, row.counter, left)
    steps.add("burden", left, before=before)
    end = before + left
    _explain_bands(row.bands, bands, before, end, steps)
    paid = rounded(bands.paid(end) - bands.paid(before))
    used = run.counters.paid_of_burden.get(row.counter, ZERO)
    cap = burden_cap(row, concession, run.facts, pays=paid, paid=used)
    if cap is not None:
        room = above_zero(cap[1] - used)
        steps.add("cap_paid", room, parameter=cap[0], limit=cap[1], used=used)
        paid = lesser(paid, room)
    raise_by(run.counters.paid_of_burden, row.counter, paid)
    _take_off(paid, row.counts, run)
    return paid


def _share(_: Layer, row: ShareRow, run: BillInProgress, steps: Steps) -> Amount:
    shared: Amount = ZERO
    for name, parameter in row.of.items():
        own, rate = run.own_share.get(name, ZERO), parameter.number
        if (before := run.shared.get(name)) is not None:
            own = own * (ONE - before)
        part = own * rate
        run.own_share[name], run.shared[name] = own, rate
        shared = shared + part
        if steps.explains:
            steps.add("share_of", part, parameter=parameter, subject=name, own=own, rate=rate)
    shared = rounded(shared)
    rest = run.in_scope_left - shared
    left = above_zero(rest)
    paid = shared if left is rest and isinstance(rest, Line) else run.in_scope_left - left
    run.in_scope_left = left
    return paid


_PAYS: dict[type, Callable[[Layer, Any, BillInProgress, Steps], Amount]] = {
    PoolRow: _pool,
    ExcessRow: _excess,
    BurdenRow: _burden,
    ShareRow: _share,
}


def _own_share(left: Amount) -> Amount:
    """Return what a layer left of what it shares; rounding may take it a hair below 0."""
    return max(left, ZERO) if isinstance(left, Decimal) else left


def _account_first(run: BillInProgress, steps: Steps) -> Amount:
    if run.account_balance is None:
        raise NotSettled("unknown:account_balance")
    run.account_used = lesser(run.account_balance, run.in_scope)
    return steps.add("account_first", run.account_used, balance=run.account_balance)


def _limits(caps: tuple[Cap, ...], run: BillInProgress, *, pays: bool = True) -> list[_Limit]:
    """Return the caps that this bill counts under and that are not "none".

    A cap that nobody knows is no obstacle to a layer that `pays` nothing.
    """
    limits = []
    for cap in caps:
        if cap.amount.asks_for and not pays:
            continue
        if cap.amount.limit is None or not run.counts_under(cap):
            continue
        basis = run.unknown_cap_basis if cap.basis == "unknown" else cap.basis
        used = run.counters.under_cap if basis == "spending" else run.counters.paid
        limits.append(
            _Limit(cap.amount, cap.amount.limit, used.get(cap.id, ZERO), basis == "spending")
        )
    return limits


def _point(
    limit: _Limit, bands: Schedule, start: Amount, before: Amount, paid_before: Amount
) -> Amount:
    """Return the point of spending at which the cap is used up; not below `start`.

    `paid_before` is what the bands pay up to `start`.
    """
    room = limit.room
    if limit.on_spending:
        return greater(before + room, start)
    point = bands.spending_for(paid_before + room)
    # No band pays more than is spent: where there is room, the point lies as far above.
    return point if isinstance(room, Decimal) and room >= ONE else greater(point, start)


def _explain_limits(limits: list[_Limit], steps: Steps) -> None:
    """Note what each cap leaves."""
    for limit in limits if steps.explains else ():
        code = "cap_spending" if limit.on_spending else "cap_paid"
        steps.add(
            "cap_to" if limit.over else code,
            limit.room,
            parameter=limit.parameter,
            limit=limit.amount,
            over=limit.over,
            used=limit.used,
        )


def _explain_bands(
    parameter: Parameter, bands: Schedule, start: Amount, stop: Amount, steps: Steps
) -> None:
    """Note what each band pays."""
    if isinstance(start, Decimal) and isinstance(stop, Decimal):
        for part in bands.by_band(start, stop):
            steps.add(
                "band",
                part.amount,
                parameter=parameter,
                start=part.start,
                end=part.end,
                rate=part.rate,
            )


@lru_cache(maxsize=256)
def _burden_bands(row: BurdenRow, concession: Concession) -> Schedule:
    bands = row.bands.schedule
    if concession.points is not None:
        bands = bands.less(-concession.points.number)
    line = row.line.number if row.line is not None else ZERO
    lowered = concession.line.number if concession.line is not None else None
    if row.bands_from == "line":
        return bands.from_line(line, reaching_down_to=lowered)
    return bands.above(line if lowered is None else min(line, lowered))


def _counted(row: BurdenRow, run: BillInProgress) -> Amount:
    if row.counts == "outside":
        return run.outside_left
    if row.counts == "both":
        return run.in_scope_left + run.outside_left
    return run.in_scope_left


def _take_off(paid: Amount, counts: str, run: BillInProgress) -> None:
    """Take a payment off what is left: of both, off the in-scope part first."""
    if counts == "in_scope":
        run.in_scope_left = run.in_scope_left - paid
    elif counts == "outside":
        run.outside_left = run.outside_left - paid
    else:
        from_scope = lesser(paid, run.in_scope_left)
        run.in_scope_left = run.in_scope_left - from_scope
        if from_scope is paid and isinstance(paid, Line):
            return
        run.outside_left = run.outside_left - (paid - from_scope)


def _aid_for_last_year(layer: Layer, row: BurdenRow, bands: Schedule, run: BillInProgress) -> None:
    """Note what is granted once in the year on the previous year's burden.

    It belongs to no bill of this year, so it pays nothing of this one, and a bill does not
    wait for that burden.
    """
    burden = run.previous_year_burden
    if burden is None:
        run.steps.add("aid_needs_last_year", ZERO, subject=layer.id)
        return
    below = Steps()
    _explain_bands(row.bands, bands, ZERO, burden, below)
    granted = rounded(bands.paid(burden))
    if row.cap is not None and row.cap.limit is not None:
        below.add("cap_paid", row.cap.limit, parameter=row.cap, limit=row.cap.limit, used=ZERO)
        granted = lesser(granted, row.cap.limit)
    run.aid[layer.id] = Step(
        "aid_for_last_year", granted, (("burden", burden),), steps=tuple(below.taken)
    )
