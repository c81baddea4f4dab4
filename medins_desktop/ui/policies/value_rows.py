"""The values of a file in words, with a person's own figures in place."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from medins_desktop.packs.pack_evidence import ParameterEntry
from medins_desktop.packs.stated_file import StatedFile
from medins_desktop.wording.language import local_text
from medins_desktop.wording.parameter_names import has_name, parameter_name
from medins_desktop.wording.stated_values import short_text, stated_text, typed_text


class ValueRow(NamedTuple):
    """A value: what it is called, what the file states for the day, the person's own figure.

    `confidence` is "" where the file has no value.
    """

    id: str
    name: str
    entry: ParameterEntry
    stated: str
    confidence: str
    is_limit: bool
    short: str
    own: str = ""
    counted_from: bool = False

    @property
    def used(self) -> str:
        """Return the value that counts, in a few words."""
        return typed_text(self.entry.unit, self.own) if self.own else self.short


def value_rows(file: StatedFile, today: date, own: Mapping[str, str]) -> tuple[ValueRow, ...]:
    """Return the values of a file as of today, or of its first day if that is to come.

    `own` are the figures of the case that is open; none if it is of another place.
    """
    day = file.day(today)
    rows = []
    for id_, entry in file.parameters.items():
        now = entry.on(day)
        known = now.value is not None
        rows.append(
            ValueRow(
                id_,
                value_name(id_, entry),
                entry,
                stated_text(entry.unit, now.value),
                now.confidence if known else "",
                id_ in file.may_be_none,
                short_text(entry.unit, now.value),
                own.get(id_, ""),
                id_ in file.counted_from,
            )
        )
    return tuple(rows)


def value_name(id_: str, entry: ParameterEntry | None = None) -> str:
    """Return what a value is called; of an id without words its own question, if it has one."""
    label = local_text(entry.label) if entry is not None and entry.label else ""
    return parameter_name(id_) if has_name(id_) or not label else label
