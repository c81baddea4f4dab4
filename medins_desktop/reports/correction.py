"""A sheet that says what a value of a place should be: to print, to save, to hand on."""

from dataclasses import dataclass

from medins_desktop.reports.document import (
    Block,
    Column,
    Document,
    Paragraph,
    Row,
    Table,
    Text,
    cell,
)
from medins_desktop.reports.report_text import translate


@dataclass(frozen=True, slots=True)
class Correction:
    """What stands in the program, and what a person found instead; all in words."""

    place: str
    scheme: str
    since: str
    name: str
    id: str
    value: str
    source: str
    found: str = ""
    document: str = ""
    note: str = ""
    day: str = ""


def correction_document(correction: Correction) -> Document:
    """Return the sheet on one page."""
    title = _title()
    lines = tuple(
        Row((cell(label, "label"), cell(text or "—", "strong" if label == _found() else "body")))
        for label, text in _lines(correction)
    )
    blocks: tuple[Block, ...] = (
        Paragraph((Text(title, "title"), Text(_purpose(), "small"))),
        Table((Column(0.28), Column(0.72)), ("", ""), lines),
    )
    foot = translate("reports", "Written on {day}; nothing was sent.").format(day=correction.day)
    return Document(title, blocks, foot)


def correction_text(correction: Correction) -> str:
    """Return the sheet as plain text, a line each."""
    colon = translate("reports", "{0}: {1}")
    lines = [colon.format(label, text or "—") for label, text in _lines(correction)]
    foot = translate("reports", "Written on {day}; nothing was sent.").format(day=correction.day)
    return "\n".join((_title(), "", *lines, "", foot, ""))


def _lines(correction: Correction) -> tuple[tuple[str, str], ...]:
    return (
        (translate("reports", "Place"), correction.place),
        (translate("reports", "Insurance"), correction.scheme),
        (translate("reports", "Rules from"), correction.since),
        (
            translate("reports", "Value"),
            translate("reports", "{0} ({1})").format(correction.name, correction.id),
        ),
        (translate("reports", "The program has"), correction.value),
        (translate("reports", "taken from"), correction.source),
        (_found(), correction.found),
        (translate("reports", "Number of the document"), correction.document),
        (translate("reports", "My note"), correction.note),
    )


def _title() -> str:
    return translate("reports", "Correction of a value")


def _found() -> str:
    return translate("reports", "I found instead")


def _purpose() -> str:
    return translate(
        "reports",
        "For whoever keeps the rules of this place up to date, or for the counter to confirm.",
    )
