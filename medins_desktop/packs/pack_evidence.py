"""The shape of what policy files state and where they have it from: values and documents."""

from datetime import date
from typing import Any, Literal

import msgspec

Text = dict[str, str]
# What should be known about a value: in Chinese alone, or as a text in both languages.
Note = str | Text


class Citation(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A source and, where known, its article."""

    id: str
    article: str = ""


class SourceEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A document."""

    title: str
    kind: Literal["official", "secondary", "seed"]
    number: str = ""
    issuer: str = ""
    date: str = ""


Unit = Literal[
    "yuan",
    "yuan_by_admission",
    "rate",
    "points",
    "bands",
    "days",
    "months",
    "years",
    "people",
    "workdays",
    "month_of_year",
    "yes_no",
    "rule",
]


class DatedValue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """The value of a parameter from a day on, with evidence of its own where it has some.

    Without a value nobody knows it from that day on: the one before it no longer holds.
    """

    since: date = msgspec.field(name="from")
    value: Any = None
    sources: list[Citation] = []
    confidence: str = ""
    note: Note = ""


class OtherValue(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What another source says, kept beside the value in use; `note` says why not used."""

    value: Any
    sources: list[Citation]
    confidence: str
    note: Note = ""


class ParameterEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A value with its evidence: one `value`, or `dated` ones, oldest first.

    The unit says how a value is written: a number, "none" (without limit) or a share of
    another parameter; a list of amounts; a list of bands. `pack_values` reads it. Without
    any, nobody knows it: the person is asked by its `label`, and what needs it waits.
    `others` keeps what disagreeing sources say.
    """

    unit: Unit
    sources: list[Citation] = []
    confidence: str = ""
    value: Any = None
    dated: list[DatedValue] = []
    others: list[OtherValue] = []
    note: Note = ""
    label: Text = {}

    def on(self, day: date) -> "ParameterEntry":
        """Return the entry with the value in force on `day`; without one if there is none."""
        in_force = [dated for dated in self.dated if dated.since <= day]
        if not self.dated:
            return self
        if not in_force:
            return msgspec.structs.replace(self, value=None, dated=[])
        newest = in_force[-1]
        return msgspec.structs.replace(
            self,
            value=newest.value,
            dated=[],
            sources=newest.sources or self.sources,
            confidence=newest.confidence or self.confidence,
            note=newest.note or self.note,
        )


def in_languages(note: Note) -> Text:
    """Return a note by language; one that is a text alone is Chinese."""
    return note if isinstance(note, dict) else {"zh": note} if note else {}
