"""Whatever is said has a source, a confidence, and its words in both languages."""

from collections.abc import Iterator, Mapping

from medins_desktop.core.explanation import CONFIDENCES
from medins_desktop.core.problem import Problem

# "user" is what the person typed in place of a file's value.
_STATED = tuple(code for code in CONFIDENCES if code != "user")


def evidence(path: str, entry: object, sources: Mapping[str, object]) -> Iterator[Problem]:
    """Find what is wrong with the sources and the confidence of an entry."""
    cited = getattr(entry, "sources", [])
    if not cited:
        yield Problem("no_source", f"{path}.sources")
    yield from unknown_sources(path, entry, sources)
    confidence = getattr(entry, "confidence", "")
    if not confidence:
        yield Problem("missing_key", path, ("confidence",))
    elif confidence not in _STATED:
        yield Problem("wrong_choice", f"{path}.confidence", (confidence, ", ".join(_STATED)))


def unknown_sources(path: str, entry: object, sources: Mapping[str, object]) -> Iterator[Problem]:
    """Find the sources of an entry that the file does not list."""
    for citation in getattr(entry, "sources", []):
        if citation.id not in sources:
            yield Problem("unknown_source", f"{path}.sources", (citation.id,))


def both_languages(texts: Mapping[str, Mapping[str, str]]) -> Iterator[Problem]:
    """Find the texts, by their places, that lack a language."""
    for path, text in texts.items():
        for language in ("zh", "en"):
            if not text.get(language):
                yield Problem("missing_text", f"{path}.{language}", (language,))
