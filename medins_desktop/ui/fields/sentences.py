"""Sentences after one another, as the language in use writes them."""

from medins_desktop.core.policy import Policy
from medins_desktop.wording.language import translate
from medins_desktop.wording.refusals import refusal_text


def refusal_line(code: str, policy: Policy | None) -> str:
    """Return why a bill is refused and what can be done, in one line."""
    return joined(*refusal_text(code, policy))


def joined(*sentences: str) -> str:
    """Return sentences after one another; empty ones are left out."""
    line = ""
    for sentence in sentences:
        both = translate("pages", "{0} {1}").format(line, sentence)
        line = both if line and sentence else line or sentence
    return line
