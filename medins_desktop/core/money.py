"""Yuan as exact decimals, and the one place where they are rounded."""

from decimal import ROUND_HALF_UP, Decimal

ZERO = Decimal(0)
ONE = Decimal(1)

_FEN = Decimal("0.01")
_TEN_PLACES = Decimal("1e-10")
_NOISE = Decimal("1e-15")


def to_fen(amount: Decimal) -> Decimal:
    """Round half up to the fen, after cutting the noise of quotients to 10 places.

    The first rounding makes a quotient that does not end (a point of spending such as
    20000 / 0.87) give the same fen whatever its representation.
    """
    return amount.quantize(_TEN_PLACES, ROUND_HALF_UP).quantize(_FEN, ROUND_HALF_UP)


def without_noise(amount: Decimal) -> Decimal:
    """Return an amount free of the last digits that quotients leave: 39999.9… is 40000.

    For showing points of spending; an amount that truly has more than 10 places stays.
    """
    clean = amount.quantize(_TEN_PLACES)
    return clean.normalize() + ZERO if abs(clean - amount) < _NOISE else amount
