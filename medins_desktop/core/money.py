"""Yuan as exact decimals, and the one place where they are rounded."""

from decimal import ROUND_HALF_UP, Decimal

ZERO = Decimal(0)
ONE = Decimal(1)

_FEN = Decimal("0.01")
_TEN_PLACES = Decimal("1e-10")


def to_fen(amount: Decimal) -> Decimal:
    """Round half up to the fen, after cutting the noise of quotients to 10 places.

    The first rounding makes a quotient that does not end (a point of spending such as
    20000 / 0.87) give the same fen whatever its representation.
    """
    return amount.quantize(_TEN_PLACES, ROUND_HALF_UP).quantize(_FEN, ROUND_HALF_UP)
