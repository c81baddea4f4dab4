"""Unsaved work as bytes: whatever was typed, faults and all, and the file it belongs to.

A case file is checked when it is read, so that nobody settles a broken one. Work in
progress may contradict itself; it must come back all the same.
"""

from dataclasses import dataclass
from pathlib import Path

import msgspec

from medins_desktop.interview.answers import Answers


@dataclass(frozen=True, slots=True)
class Draft:
    """Answers as they stood, and the case file that was open; "" if there was none."""

    answers: Answers
    file: str = ""

    @property
    def path(self) -> Path | None:
        """Return the case file the work belongs to."""
        return Path(self.file) if self.file else None


def encode_draft(draft: Draft) -> bytes:
    """Return a draft as bytes."""
    return msgspec.json.encode(draft)


def decode_draft(data: bytes) -> Draft | None:
    """Return the draft that was encoded; None if the bytes are damaged."""
    try:
        return msgspec.json.decode(data, type=Draft)
    except (msgspec.DecodeError, UnicodeDecodeError, ValueError):
        return None
