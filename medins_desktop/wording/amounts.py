"""Yuan, shares, days and months as text."""

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from medins_desktop.core.line import Amount
from medins_desktop.core.money import to_fen
from medins_desktop.core.months import Month
from medins_desktop.wording.language import language, translate

_WAN = Decimal(10000)
_FEN = Decimal("0.01")
_FOUR_PLACES = Decimal("0.0001")


def yuan(amount: Amount) -> str:
    """Return ¥12,345.67: rounded to the fen."""
    return _with_sign(to_fen(_number(amount)), ",.2f")


def exact_yuan(amount: Amount) -> str:
    """Return yuan with up to four decimals: for points of spending, which are not rounded."""
    number = _number(amount).quantize(_FOUR_PLACES, ROUND_HALF_UP)
    return yuan(number) if number == number.quantize(_FEN) else _with_sign(number, ",.4f")


def wan(amount: Decimal) -> str:
    """Return an amount in units of 10,000 yuan as spoken: 2.5 万元, ¥25k in English."""
    if language() == "zh":
        return translate("wording", "{0} wan yuan").format(plain_number(amount / _WAN))
    return translate("wording", "¥{0}k").format(plain_number(amount / 1000))


def percent(rate: Decimal) -> str:
    """Return a share of 1 as 85%."""
    return f"{plain_number(rate * 100)}%"


def points_text(share: Decimal) -> str:
    """Return what is added to or taken off rates, as 5 percentage points."""
    one = translate("wording", "{0} percentage point")
    several = translate("wording", "{0} percentage points")
    return (one if share * 100 == 1 else several).format(plain_number(share * 100))


def plain_number(number: Decimal) -> str:
    """Return a number with up to four decimals and no noughts at its end."""
    text = format(number.quantize(_FOUR_PLACES, ROUND_HALF_UP), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text


def day_text(day: date) -> str:
    """Return a day in digits, the same in both languages: 2025-03-12."""
    return day.isoformat()


def month_text(month: Month) -> str:
    """Return a month as 2025-03."""
    return str(month)


def year_text(first: Month) -> str:
    """Return a medical year: 2025, or 2025-07 to 2026-06 if it does not start in January."""
    if first.month == 1:
        return str(first.year)
    return translate("wording", "{0} to {1}").format(first, first + 11)


def _number(amount: Amount) -> Decimal:
    if not isinstance(amount, Decimal):
        raise TypeError("only a number has words, not a line")
    return amount


def _with_sign(number: Decimal, form: str) -> str:
    return f"-¥{format(-number, form)}" if number < 0 else f"¥{format(abs(number), form)}"
