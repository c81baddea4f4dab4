"""Texts to values and back: amounts, rates, counts, days and months as people write them.

A text that stands for no value raises `WrongText` with the fault as data; an empty text
is None, "not known".
"""

import re
import unicodedata
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import TypeVar

from medins_desktop.core.months import Month
from medins_desktop.core.problem import Problem
from medins_desktop.interview.case_checks import amount_problems, rate_problems
from medins_desktop.wording.amounts import percent
from medins_desktop.wording.language import translate
from medins_desktop.wording.problems import problem_text

T = TypeVar("T")

_AMOUNT = re.compile(r"(-?)((?:\d{1,3}(?:,\d{3})+|\d{1,24})(?:\.\d{0,24})?|\.\d{1,24})(万?)")
_RATE = re.compile(r"(-?\d{1,9}(?:\.\d{0,12})?)(%?)")
_DAY = re.compile(r"(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?|(\d{4})(\d\d)(\d\d)")
_MONTH = re.compile(r"(\d{4})[-/.年](\d{1,2})月?|(\d{4})(\d\d)")
_EARLIEST = 1900


class WrongText(ValueError):
    """A text that is not a value of its kind."""

    def __init__(self, code: str, text: str, *more: str) -> None:
        super().__init__(code, text)
        self.code = code
        self.text = text
        self.values = (text, *more)  # what a sentence about it names


def fault_text(wrong: WrongText) -> str:
    """Return the sentence for a wrong text, to stand beside it."""
    own = {
        "not_a_month": translate("pages", "This is not a month. Type it like 2025-03."),
        "in_the_future": translate("pages", "This day has not come yet. Check the year."),
        "counted_from": translate(
            "pages",
            "The limit of the layer above is counted from this one, so it needs an amount.",
        ),
        "not_a_count": translate("pages", "Type a whole number from 0 up, such as 120."),
        "rate_unclear": translate(
            "pages", "Is it a percentage? Type 50 for 50%, or 0.5% with its sign."
        ),
        "not_a_rate": translate("pages", "Type a percentage, such as 10 for 10%."),
        "no_band": translate(
            "pages", "Type from which amount and the percentage, such as 0: 85%; 30,000: 90%."
        ),
        "no_such_place": translate(
            "pages",
            "There are no rules for this place, so bills cannot be settled. Do not take another "
            "place instead. Who has its rules as a file adds them under Policies (Ctrl+8).",
        ),
    }
    if wrong.code in own:
        return own[wrong.code]
    return problem_text(Problem(wrong.code, "", wrong.values), in_form=True)


def read_amount(text: str) -> Decimal | None:
    """Read yuan: 12,345.6, ¥12,345.60, 1.2万, full-width digits.

    Raises:
        WrongText: it is not an amount, or one that cannot be.
    """
    plain = re.sub(r"\s", "", _plain(text))
    plain = re.sub(r"^(¥|RMB|CNY|人民币)|(元|块|圆)$", "", plain)
    if not plain:
        _refuse_signs_alone(text, "not_an_amount")
        return None
    found = _AMOUNT.fullmatch(plain)
    if found is None:
        raise WrongText("not_an_amount", text.strip())
    amount = Decimal(found[2].replace(",", ""))
    amount *= 10_000 if found[3] else 1
    amount = -amount if found[1] and amount else amount
    for problem in amount_problems(amount, ""):
        raise WrongText(problem.code, text.strip())
    return amount.quantize(Decimal("0.01"))


def show_amount(amount: Decimal) -> str:
    """Return 12,345.60."""
    return f"{amount:,.2f}"


def read_rate(text: str) -> Decimal | None:
    """Read a percentage as a share of 1: 10 and 10% are 0.1.

    Raises:
        WrongText: it is none, above 100%, or below 1 without the sign.
    """
    plain = re.sub(r"\s", "", _plain(text))
    if not plain:
        return None
    found = _RATE.fullmatch(plain)
    if found is None:
        raise WrongText("not_a_rate", text.strip())
    number = Decimal(found[1])
    if 0 < number < 1 and not found[2]:
        raise WrongText("rate_unclear", text.strip())
    for problem in rate_problems(number / 100, ""):
        raise WrongText(problem.code, percent(number / 100))
    return (number / 100).normalize() + Decimal(0)


def show_rate(rate: Decimal) -> str:
    """Return 10%."""
    return percent(rate)


def read_count(text: str) -> int | None:
    """Read a whole number from 0 up.

    Raises:
        WrongText: it is none.
    """
    plain = re.sub(r"[\s,人份个年]", "", _plain(text))
    if not plain:
        _refuse_signs_alone(text, "not_a_count")
        return None
    if not re.fullmatch(r"\d{1,7}", plain):
        raise WrongText("not_a_count", text.strip())
    return int(plain)


def read_day(text: str) -> date | None:
    """Read a day: 2025-3-12, 2025.3.12, 20250312, 2025年3月12日.

    Raises:
        WrongText: it is none.
    """
    return _read_calendar(text, _DAY, date, "not_a_day")


def read_month(text: str) -> Month | None:
    """Read a month: 2025-3, 2025.3, 202503, 2025年3月.

    Raises:
        WrongText: it is none.
    """
    return _read_calendar(text, _MONTH, Month, "not_a_month")


def read_words(text: str) -> str:
    """Read any text; empty is empty."""
    return text.strip()


def _read_calendar(
    text: str, pattern: re.Pattern[str], make: Callable[..., T], code: str
) -> T | None:
    """Read the numbers of a day or month and make it of them; an empty text is not known."""
    plain = re.sub(r"\s", "", _plain(text))
    if not plain:
        return None
    found = pattern.fullmatch(plain)
    numbers = [int(part) for part in found.groups() if part is not None] if found else [0]
    try:
        if numbers[0] < _EARLIEST:
            raise ValueError(text)
        return make(*numbers)
    except ValueError as error:
        raise WrongText(code, text.strip()) from error


def _plain(text: str) -> str:
    """Return a text with full-width signs made plain."""
    return unicodedata.normalize("NFKC", text).replace("。", ".").replace("、", ",")


def _refuse_signs_alone(text: str, code: str) -> None:
    """Refuse a currency sign or unit without a number; an empty text is not known."""
    if text.strip():
        raise WrongText(code, text.strip())
