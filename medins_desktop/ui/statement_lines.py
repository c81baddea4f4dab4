"""Statements of the law as lines, each with where it stands and how well it is known."""

from collections.abc import Iterable

from medins_desktop.core.explanation import Statement
from medins_desktop.wording.language import local_text
from medins_desktop.wording.parameter_texts import parameter_source


def statement_lines(statements: Iterable[Statement]) -> list[tuple[str, str]]:
    """Return statements as lines of a card."""
    return [(local_text(one.text), parameter_source(one)) for one in statements]


def numbered_lines(statements: Iterable[Statement]) -> list[tuple[str, str]]:
    """Return statements as numbered lines of a card: steps in their order."""
    lines = enumerate(statement_lines(statements), start=1)
    return [(f"{number}. {text}", source) for number, (text, source) in lines]
