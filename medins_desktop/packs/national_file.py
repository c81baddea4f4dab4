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


class SignEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One published condition; a case keeps the person's tick under its `id`."""

    id: str
    text: Text


class ClaimEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What a claim against the employer rests on: names of statements."""

    grounds: list[str] = []
    papers: list[str] = []
    steps: list[str] = []


class BankruptcyEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Ranks of what an estate pays, first things first, and what to file: statements."""

    ranks: list[str] = []
    filing: list[str] = []


class AccountEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What holds of everybody's account: names of statements."""

    notes: list[str] = []


class CriteriaEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When somebody (`of`) counts a firm as distressed, and who approves it."""

    of: Text
    authority: Text
    conditions: list[SignEntry]
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
    account: AccountEntry = AccountEntry()
    claim: ClaimEntry = ClaimEntry()
    bankruptcy: BankruptcyEntry = BankruptcyEntry()
    criteria: list[CriteriaEntry] = []


NationalFile = ExclusionsFile | EnterpriseFile
