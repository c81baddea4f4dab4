"""Words for the terminal: the translations without a window, and columns of Chinese text."""

import unicodedata
from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from medins_desktop.wording.language import load_language


def speak(language: str) -> QCoreApplication:
    """Return the application that holds the translations; keep it while words are made."""
    application = QCoreApplication.instance() or QCoreApplication(["medins"])
    load_language(language, application)
    return application


def columns(rows: Iterable[tuple[str, ...]], *, right: frozenset[int]) -> list[str]:
    """Return rows as lines with aligned columns; those in `right` are flush right."""
    table = list(rows)
    widths = [max(map(_width, column)) for column in zip(*table, strict=True)]
    lines = []
    for row in table:
        cells = []
        for i, (cell, width) in enumerate(zip(row, widths, strict=True)):
            space = " " * (width - _width(cell))
            cells.append(space + cell if i in right else cell + space)
        lines.append("  ".join(cells).rstrip())
    return lines


def _width(text: str) -> int:
    return sum(2 if unicodedata.east_asian_width(c) in "WF" else 1 for c in text)
