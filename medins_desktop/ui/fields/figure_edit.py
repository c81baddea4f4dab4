"""A person's own figure for a value of a policy, typed as people write it.

What it gives is the text that a case keeps: `1300`, `0.85`, `1300 650`, `0:0.85 30000:0.9`,
`yes` or `no`, `none` where a limit may be absent.
"""

import re
from decimal import Decimal

from PySide6.QtWidgets import QWidget

from medins_desktop.core.schedule import Schedule
from medins_desktop.packs.pack_values import Value, WrongValue, typed_value
from medins_desktop.ui.fields.typed_edit import TypedEdit
from medins_desktop.ui.fields.typed_text import (
    WrongText,
    read_amount,
    read_count,
    read_rate,
    show_amount,
)
from medins_desktop.wording.amounts import percent
from medins_desktop.wording.language import translate

TYPED_UNITS = (
    *("yuan", "yuan_by_admission", "rate", "points", "bands"),
    *("days", "months", "years", "people", "workdays", "month_of_year", "yes_no"),
)
_NONE = ("none", "no limit", "without limit", "不设", "不设封顶", "不封顶", "无", "没有上限")
_YES, _NO = ("yes", "y", "true", "是", "有", "可以"), ("no", "n", "false", "否", "没有", "不可以")
_NEXT_AMOUNT = re.compile(r"[;；/、]|，|,\s+|\s+")
_NEXT_BAND = re.compile(r"[;；]|\s+(?=[\d,.万]+\s*[:：])")


class FigureEdit(TypedEdit):
    """A value of one unit; with `may_be_none` also a limit that is not set.

    `counted_from`: another limit is counted from this one, so it needs an amount.
    """

    def __init__(
        self,
        unit: str,
        *,
        may_be_none: bool = False,
        counted_from: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        columns = 30 if unit in ("bands", "yuan_by_admission") else 14
        super().__init__(
            lambda text: read_figure(
                unit, text, may_be_none=may_be_none, counted_from=counted_from
            ),
            lambda value: show_figure(unit, value),
            columns=columns,
            parent=parent,
        )


def read_figure(
    unit: str, text: str, *, may_be_none: bool = False, counted_from: bool = False
) -> str | None:
    """Return what a case keeps for a typed figure; None for an empty text.

    Raises:
        WrongText: it is no value of this unit.
    """
    if not text.strip():
        return None
    none = text.strip().casefold() in (*_NONE, _no_limit().casefold())
    if none and counted_from:
        raise WrongText("counted_from", text.strip())
    if none and may_be_none:
        return "none"
    kept = _kept(unit, text)
    try:
        typed_value(unit, kept)
    except WrongValue as wrong:
        raise WrongText(wrong.code, *wrong.values) from wrong
    return kept


def show_figure(unit: str, kept: str) -> str:
    """Return a figure that a case keeps as people write it; as it is, if it is none."""
    if kept == "none":
        return _no_limit()
    try:
        value = typed_value(unit, kept)
    except WrongValue:
        return kept
    return _as_typed(unit, value, kept)


def _as_typed(unit: str, value: Value, kept: str) -> str:
    if isinstance(value, Schedule):
        return "; ".join(f"{_plain(b.start)}: {percent(b.rate)}" for b in value.bands)
    if isinstance(value, tuple):
        return "; ".join(map(_plain, value))
    if unit == "yes_no":
        return translate("wording", "yes") if value else translate("wording", "no")
    if unit in ("rate", "points"):
        return percent(value or Decimal(0))
    return show_amount(value or Decimal(0)) if unit == "yuan" else kept


def _kept(unit: str, text: str) -> str:
    if unit == "bands":
        parts = [part.strip() for part in _NEXT_BAND.split(text.strip()) if part.strip()]
        return " ".join(_band(part, alone=len(parts) == 1) for part in parts)
    if unit == "yuan_by_admission":
        parts = [part for part in _NEXT_AMOUNT.split(text.strip()) if part]
        return " ".join(_text(read_amount(part)) for part in parts)
    if unit in ("rate", "points"):
        return _text(read_rate(text))
    if unit in ("yuan", "workdays"):
        return _text(read_amount(text))
    if unit == "yes_no":
        word = text.strip().casefold()
        return "yes" if word in _YES else "no" if word in _NO else word
    return str(read_count(text))


def _band(part: str, *, alone: bool) -> str:
    """Return `30,000: 90%` as a case keeps it; a rate alone holds from the first yuan."""
    start, colon, rate = part.replace("：", ":").rpartition(":")
    if not rate.strip() or not (start.strip() if colon else alone):
        raise WrongText("no_band", part)
    from_yuan = read_amount(start) if colon else None
    return f"{_text(from_yuan)}:{_text(read_rate(rate))}"


def _text(number: Decimal | None) -> str:
    return format(number or Decimal(0), "f")


def _plain(amount: Decimal) -> str:
    return f"{amount:,.2f}" if amount % 1 else f"{int(amount):,}"


def _no_limit() -> str:
    return translate("pages", "none", "a limit that is not set")
