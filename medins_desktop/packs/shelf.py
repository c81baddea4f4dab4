"""Files of places of which only the head is read until their rules are needed.

There are dozens of places and a person needs one: to read them all would hold up the start.
"""

import tomllib
from collections.abc import Iterator
from datetime import date
from functools import cached_property
from pathlib import Path

import msgspec

from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.packs.pack_checks import checked_policy
from medins_desktop.packs.pack_evidence import Text
from medins_desktop.packs.pack_file import PolicyFile

RECORD_NAME = "record.toml"  # in the folder of its place; read by `records`
RECORD_FORMATS = ("medins-record", "medins-national")


class Head(msgspec.Struct, frozen=True):
    """What stands above the first table of a policy file."""

    format: str
    place: str
    name: Text
    schemes: list[str]
    effective: date
    pinyin: str = ""


class Shelved:
    """A policy file; `file` reads it whole, with all its checks, when first asked for."""

    def __init__(self, path: Path, head: Head, file: PolicyFile | None = None) -> None:
        self.path, self.head = path, head
        if file is not None:
            self.file = file

    @cached_property
    def file(self) -> PolicyFile:
        """The whole file.

        Raises:
            InvalidFile: it is broken; it names every fault.
        """
        file = checked_policy(self.path)
        if not isinstance(file, PolicyFile):
            raise InvalidFile(str(self.path), (Problem("unknown_format", "format"),))
        return file


def head_of(file: PolicyFile) -> Head:
    """Return the head of a file that was read whole."""
    return Head(file.format, file.place, file.name, file.schemes, file.effective, file.pinyin)


def shelved(path: Path) -> Shelved | None:
    """Return a policy file by its head; None for a file of another format or without a head."""
    try:
        head = msgspec.convert(tomllib.loads(_above_the_tables(path)), Head)
    except (OSError, ValueError, msgspec.ValidationError):
        return None  # reading it whole says what is wrong
    return Shelved(path, head) if head.format == "medins-policy" else None


def format_of(path: Path) -> str:
    """Return the format that a file states in its head; nothing if it has none."""
    try:
        return str(tomllib.loads(_above_the_tables(path)).get("format", ""))
    except (OSError, ValueError):
        return ""


def _above_the_tables(path: Path) -> str:
    return "".join(_lines_above_the_tables(path))


def _lines_above_the_tables(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            if line.startswith("["):
                return
            yield line
