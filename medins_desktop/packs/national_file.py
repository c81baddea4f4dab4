"""The shape of the files that hold in every place; see `pack_file`."""

from typing import Literal

import msgspec

from medins_desktop.packs.pack_evidence import Citation, SourceEntry, Text


class ExclusionEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Where it stands that the fund does not pay."""

    sources: list[Citation]
    confidence: str


class ExclusionsFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the fund never pays, in every place."""

    format: Literal["medins-exclusions"]
    version: int
    sources: dict[str, SourceEntry]
    exclusions: dict[str, ExclusionEntry]


class StatementEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a rule says, in the program's own words, and where it stands."""

    text: Text
    sources: list[Citation]
    confidence: str


class StateEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a state of the firm changes and keeps, and what to do: names of statements."""

    changes: list[str] = []
    keeps: list[str] = []
    steps: list[str] = []


class CriteriaEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When somebody (`of`) counts a firm as distressed, and who approves it."""

    of: Text
    authority: Text
    conditions: list[Text]
    sources: list[Citation]
    confidence: str


class EnterpriseFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the state of the firm means for its people, in every place."""

    format: Literal["medins-enterprise"]
    version: int
    sources: dict[str, SourceEntry]
    statements: dict[str, StatementEntry]
    states: dict[str, StateEntry]
    pooled_only: StateEntry
    criteria: list[CriteriaEntry] = []


NationalFile = ExclusionsFile | EnterpriseFile
