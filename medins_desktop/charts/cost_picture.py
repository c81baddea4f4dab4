"""Everything the cost chart shows, as exact numbers: no Qt, no pixels, no words."""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from decimal import ROUND_CEILING, Decimal

from medins_desktop.charts.cost_curves import CostCurves
from medins_desktop.charts.payer_colours import OWN, stacked
from medins_desktop.charts.polyline import Polyline
from medins_desktop.charts.thresholds import Threshold, thresholds
from medins_desktop.core.curve import Curves, HighestCost
from medins_desktop.core.money import ZERO, to_fen
from medins_desktop.core.policy import Policy
from medins_desktop.core.result import SettledBill

HUNDRED = Decimal(100)


@dataclass(frozen=True, slots=True)
class Reading:
    """Who pays when the bill is `total`: own cost first, then the others as stacked.

    The amounts are to the fen; of a total in whole fen they add up to it. `next_hundred`
    is what 100 yuan more would add to own cost. `own_high` and `next_hundred_high` are the
    other end where something is not known.
    """

    total: Decimal
    amounts: tuple[tuple[str, Decimal], ...]
    next_hundred: Decimal
    own_high: Decimal | None = None
    next_hundred_high: Decimal | None = None
    compared: Decimal | None = None

    @property
    def own(self) -> Decimal:
        """Return own cost: the lowest where there is a range."""
        return self.amounts[0][1]


@dataclass(frozen=True, slots=True)
class CostPicture:
    """The chart of one bill.

    `corners` are all points where some line bends, ends included; `areas` the payers'
    lines in order of stacking. The default view ends at `near`, the whole at `far`.
    """

    bill_id: str
    policy: Policy | None
    corners: tuple[Decimal, ...]
    areas: tuple[tuple[str, Polyline], ...]
    own_high: Polyline | None
    compared: Polyline | None
    compared_as: str
    thresholds: tuple[Threshold, ...]
    here: Reading
    near: Decimal
    far: Decimal

    @property
    def own(self) -> Polyline:
        """Return the line of own cost."""
        return self.areas[0][1]

    @property
    def payers(self) -> tuple[str, ...]:
        """Return who pays, in order of stacking."""
        return tuple(payer for payer, _ in self.areas)

    def at(self, total: Decimal) -> Reading:
        """Return who pays at a total from 0 to `far`; at the bill's own, as it was settled."""
        if total == self.here.total:
            return self.here
        others = tuple((payer, to_fen(line.at(total))) for payer, line in self.areas[1:])
        own = self.own.at(total)
        if total == to_fen(total):  # a corner may lie between two fen
            own = total - sum((amount for _, amount in others), start=ZERO)
        return Reading(
            total,
            ((OWN, to_fen(own)), *others),
            _next_hundred(self.own, total),
            _value(self.own_high, total),
            _next_hundred(self.own_high, total) if self.own_high else None,
            _value(self.compared, total),
        )

    def corner_after(self, total: Decimal) -> Decimal:
        """Return the next corner, the last one from there on."""
        i = bisect_right(self.corners, total)
        return self.corners[min(i, len(self.corners) - 1)]

    def corner_before(self, total: Decimal) -> Decimal:
        """Return the corner before, the first one from there on."""
        return self.corners[max(bisect_left(self.corners, total) - 1, 0)]

    def threshold_at(self, total: Decimal) -> Threshold | None:
        """Return the name of a corner, if it has one."""
        return next((named for named in self.thresholds if named.x == total), None)


def cost_picture(curves: CostCurves) -> CostPicture:
    """Return what the chart of a settled bill shows."""
    settled, main = curves.settled, curves.main
    total = settled.bill.total or ZERO
    named = thresholds(main, settled)
    far = main.knots[-1] if curves.ends_early else _far(main, total)
    areas = _areas(main)
    high = curves.high.knots if curves.high is not None else ()
    own_high = _line(curves.high, far)
    compared = _line(curves.compared, far)
    return CostPicture(
        bill_id=settled.bill.id,
        policy=settled.policy,
        corners=(*sorted(x for x in {*main.knots, *high} if x < far), far),
        areas=tuple((payer, line.up_to(far)) for payer, line in areas),
        own_high=own_high,
        compared=compared,
        compared_as=curves.compared_as,
        thresholds=named,
        here=_settled_reading(settled, areas, own_high, compared),
        near=_near(total, named, far),
        far=far,
    )


def table_rows(picture: CostPicture) -> tuple[Reading, ...]:
    """Return the table behind the chart: every corner, and the bill itself."""
    totals = {*picture.corners, picture.here.total}
    return tuple(picture.at(total) for total in sorted(totals))


def _areas(curves: Curves) -> tuple[tuple[str, Polyline], ...]:
    """Return own cost and every other payer that pays anything, in order of stacking."""
    others = {
        payer: values
        for payer, values in (*curves.paid.items(), *curves.claims.items())
        if payer not in ("cash", "account") and any(values)
    }
    lines = {OWN: curves.own_cost, **others}
    return tuple((payer, Polyline(curves.knots, lines[payer])) for payer in stacked(lines))


def _settled_reading(
    settled: SettledBill,
    areas: tuple[tuple[str, Polyline], ...],
    own_high: Polyline | None,
    compared: Polyline | None,
) -> Reading:
    """Return the settled amounts themselves: the chart's point is the settlement."""
    sums, total = settled.sums, settled.bill.total
    if sums is None or total is None:
        raise ValueError(f"bill {settled.bill.id} has no amounts")
    paid = {**sums.paid, **sums.claims, OWN: sums.own_cost}
    own = areas[0][1]
    return Reading(
        total,
        tuple((payer, _number(paid.get(payer, ZERO))) for payer, _ in areas),
        _next_hundred(own, total),
        _high_end(settled, own_high),
        _next_hundred(own_high, total) if own_high else None,
        _value(compared, total),
    )


def _next_hundred(own: Polyline, total: Decimal) -> Decimal:
    """Return what 100 yuan more than `total` would add to own cost."""
    start = min(total, own.xs[-1] - HUNDRED)
    return to_fen(own.at(start + HUNDRED) - own.at(start))


def _high_end(settled: SettledBill, own_high: Polyline | None) -> Decimal | None:
    if own_high is None or settled.own_cost_range is None:
        return None
    return settled.own_cost_range[1]


def _far(curves: Curves, total: Decimal) -> Decimal:
    """Return a clean total past the last corner and twice the bill."""
    last = curves.knots[-2]
    return _clean_end(max(2 * total, last * Decimal("1.12"), HUNDRED))


def _near(total: Decimal, named: tuple[Threshold, ...], far: Decimal) -> Decimal:
    """Return where the first view ends: twice the bill, past some threshold.

    All of it, if the bill is not a sliver of that.
    """
    if far <= 4 * total:
        return far
    first = named[0].x if named else ZERO
    return min(far, _clean_end(max(2 * total, first * Decimal("1.3"), HUNDRED)))


def _clean_end(value: Decimal) -> Decimal:
    """Return `value` rounded up to two digits."""
    unit = Decimal(10) ** (value.adjusted() - 1)
    return (value / unit).to_integral_value(ROUND_CEILING) * unit


def _line(curves: Curves | HighestCost | None, far: Decimal) -> Polyline | None:
    return None if curves is None else Polyline(curves.knots, curves.own_cost).up_to(far)


def _value(line: Polyline | None, total: Decimal) -> Decimal | None:
    return None if line is None else to_fen(line.at(total))


def _number(amount: object) -> Decimal:
    if not isinstance(amount, Decimal):
        raise TypeError("a settled amount is a number")
    return amount
