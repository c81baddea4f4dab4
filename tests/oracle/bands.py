"""Money and bands, long-hand, for the second settlement: fractions only."""

from fractions import Fraction

Bands = list[tuple[Fraction, Fraction]]  # where a band starts, what share of each yuan it pays

NOTHING = Fraction(0)
TEN_PLACES = 10**10
FEN = 100


def rounded(amount: Fraction) -> Fraction:
    """Round "first to 10 places, then half up to the fen" (part 1)."""
    whole, parts = amount.numerator, amount.denominator
    ten_places = (2 * whole * TEN_PLACES + parts) // (2 * parts)  # x + 1/2, rounded down
    return Fraction((2 * ten_places * FEN + TEN_PLACES) // (2 * TEN_PLACES), FEN)


def text(amount: Fraction) -> str:
    """Write yuan with two places."""
    fen = rounded(amount) * FEN
    sign = "-" if fen < 0 else ""
    yuan, rest = divmod(abs(int(fen)), FEN)
    return f"{sign}{yuan}.{rest:02d}"


def paid_below(bands: Bands, amount: Fraction) -> Fraction:
    """Return what the bands pay on everything from zero to `amount`."""
    paid = NOTHING
    for number, (start, rate) in enumerate(bands):
        is_last = number == len(bands) - 1
        end = amount if is_last else min(amount, bands[number + 1][0])
        if end > start:
            paid += rate * (end - start)
    return paid


def point_used_up(bands: Bands, start: Fraction, money: Fraction) -> Fraction | None:
    """Return the smallest point from `start` on where `money` has been paid, or None for never."""
    if money <= 0:
        return start
    left = money
    for number, (band_start, rate) in enumerate(bands):
        is_last = number == len(bands) - 1
        lower = max(band_start, start)
        if rate == 0:
            continue
        if is_last:
            return lower + left / rate
        upper = bands[number + 1][0]
        if upper <= lower:
            continue
        if rate * (upper - lower) >= left:
            return lower + left / rate
        left -= rate * (upper - lower)
    return None


def with_points(bands: Bands, points: Fraction) -> Bands:
    """Return the bands with points added to (or, below zero, taken off) every rate."""
    changed = []
    for start, rate in bands:
        new_rate = rate + points
        # No paper says what happens beyond these ends: a rate stays a share of a yuan.
        new_rate = max(new_rate, NOTHING)
        new_rate = min(new_rate, Fraction(1))
        changed.append((start, new_rate))
    return changed
