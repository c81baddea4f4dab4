"""Bands: what is paid as spending grows, and at which spending an amount is used up."""

from bisect import bisect_right
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from medins_desktop.core.line import Amount
from medins_desktop.core.money import ONE, ZERO


@dataclass(frozen=True, slots=True)
class Band:
    """From `start` (yuan) to the next band, each yuan is paid at `rate` (share of 1)."""

    start: Decimal
    rate: Decimal


class BandPayment(NamedTuple):
    """The part of a payment that one band made."""

    start: Decimal
    end: Decimal
    rate: Decimal
    amount: Decimal


@dataclass(frozen=True, slots=True)
class Schedule:
    """Bands in rising order from 0; the last one has no end."""

    bands: tuple[Band, ...]
    _starts: tuple[Decimal, ...] = field(init=False, repr=False, compare=False)
    _edges: tuple[Decimal, ...] = field(init=False, repr=False, compare=False)
    _rates: tuple[Decimal, ...] = field(init=False, repr=False, compare=False)
    _paid: tuple[Decimal, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        starts = tuple(band.start for band in self.bands)
        if starts[:1] != (ZERO,) or any(low >= high for low, high in pairwise(starts)):
            raise ValueError(f"bands must start at 0 and rise, not {starts}")
        if any(not ZERO <= band.rate <= ONE for band in self.bands):
            raise ValueError(f"rates must lie between 0 and 1, not {self.bands}")
        paid = [ZERO]
        for lower, upper in pairwise(self.bands):
            paid.append(paid[-1] + lower.rate * (upper.start - lower.start))
        object.__setattr__(self, "_starts", starts)
        object.__setattr__(self, "_edges", starts[1:])
        object.__setattr__(self, "_rates", tuple(band.rate for band in self.bands))
        object.__setattr__(self, "_paid", tuple(paid))

    @classmethod
    def of(cls, *bands: tuple[Decimal, Decimal]) -> "Schedule":
        """Return a schedule of (start, rate) pairs."""
        return cls(tuple(Band(start, rate) for start, rate in bands))

    def paid(self, spending: Amount) -> Amount:
        """Return what is paid, unrounded, of spending (from 0 up)."""
        if isinstance(spending, Decimal):
            return self._paid_of(spending)
        start = self._paid_of(spending.start)
        return spending.through(self._edges, self._rates, start)

    def spending_for(self, paid: Amount) -> Amount:
        """Return the smallest spending for which `paid` has been paid in full.

        Needs rates above 0 in every band: only then is the answer one point.
        """
        if isinstance(paid, Decimal):
            return self._spending_for(paid)
        per_yuan = tuple(ONE / rate for rate in self._rates)
        return paid.through(self._paid[1:], per_yuan, self._spending_for(paid.start))

    @property
    def always_pays(self) -> bool:
        """Whether every band has a rate above 0."""
        return all(band.rate > ZERO for band in self.bands)

    def by_band(self, start: Decimal, end: Decimal) -> tuple[BandPayment, ...]:
        """Return what each paying band pays, unrounded, of the spending from start to end."""
        payments = []
        for band, edge in zip(self.bands, (*self._starts[1:], end), strict=True):
            low, high = max(band.start, start), min(edge, end)
            if low < high and band.rate:
                payments.append(BandPayment(low, high, band.rate, band.rate * (high - low)))
        return tuple(payments)

    def less(self, points: Decimal) -> "Schedule":
        """Return the bands with `points` off every rate that pays, none below 0 or above 1."""
        if not points:
            return self
        return Schedule(
            tuple(
                Band(b.start, min(max(b.rate - points, ZERO), ONE)) if b.rate else b
                for b in self.bands
            )
        )

    def times(self, share: Decimal) -> "Schedule":
        """Return the bands with every rate times a share."""
        return Schedule(tuple(Band(band.start, band.rate * share) for band in self.bands))

    def from_line(self, line: Decimal, *, reaching_down_to: Decimal | None = None) -> "Schedule":
        """Return the bands counted from `line` instead of 0, with nothing paid below it.

        A concession may lower the line: the first band then reaches down to it.
        """
        start = line if reaching_down_to is None else min(line, reaching_down_to)
        first, *rest = self.bands
        moved = [Band(start, first.rate), *(Band(b.start + line, b.rate) for b in rest)]
        return Schedule((Band(ZERO, ZERO), *moved) if start > ZERO else tuple(moved))

    def above(self, line: Decimal) -> "Schedule":
        """Return the bands counted from 0, with nothing paid below `line`."""
        if line <= ZERO:
            return self
        in_force = bisect_right(self._starts, line) - 1
        later = tuple(band for band in self.bands if band.start > line)
        return Schedule((Band(ZERO, ZERO), Band(line, self.bands[in_force].rate), *later))

    def _paid_of(self, spending: Decimal) -> Decimal:
        if spending <= ZERO:
            return ZERO
        i = bisect_right(self._starts, spending) - 1
        return self._paid[i] + self._rates[i] * (spending - self._starts[i])

    def _spending_for(self, paid: Decimal) -> Decimal:
        if paid <= ZERO:
            return ZERO
        i = bisect_right(self._paid, paid) - 1
        return self._starts[i] + (paid - self._paid[i]) / self.bands[i].rate
