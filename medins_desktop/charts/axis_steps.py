"""Clean steps of an axis of yuan: 1, 2 or 5 times a power of ten."""

from math import ceil, floor, log10

from PySide6.QtCore import QCoreApplication

from medins_desktop.wording.language import language

translate = QCoreApplication.translate

_BIG = 10_000.0


def clean_step(span: float, at_most: int) -> float:
    """Return the smallest clean step that cuts `span` into `at_most` parts or fewer."""
    least = span / max(at_most, 1)
    power = 10.0 ** floor(log10(least))
    return next(
        step * power for step in (1.0, 2.0, 5.0, 10.0) if step * power >= least * (1 - 1e-9)
    )


def ticks(low: float, high: float, at_most: int) -> list[float]:
    """Return the clean values from `low` to `high`."""
    step = clean_step(high - low, at_most)
    first, last = ceil(low / step - 1e-9), floor(high / step + 1e-9)
    return [number * step for number in range(first, last + 1)]


def tick_texts(values: list[float]) -> list[str]:
    """Return the ticks in words, all in one unit: large ones as people say them.

    That is 10,000 yuan in Chinese (5 万) and 1,000 yuan in English (50k).
    """
    if not values or max(values) < _BIG:
        return [f"{value:,.10g}" for value in values]
    unit = 10_000 if language() == "zh" else 1_000
    text = translate("charts", "{0}k", "a tick of an axis: 5 万 in Chinese")
    return [text.format(f"{value / unit:,.10g}") if value else "0" for value in values]
