"""The shape of the files of places and plans.

Every struct is one table of the file; a key that is not declared here is an error. What
the values mean is checked in `pack_checks`.
"""

from datetime import date
from typing import Any, Literal, Protocol, TypeVar

import msgspec

from medins_desktop.core.claim import Plan
from medins_desktop.packs.named import MonthOfYear
from medins_desktop.packs.pack_conditions import FactEntry, GapEntry, When
from medins_desktop.packs.pack_evidence import ParameterEntry, SourceEntry, Text


class CapEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A yearly limit."""

    id: str
    amount: str
    basis: Literal["paid", "spending", "unknown"]
    layers: list[str]
    kinds: list[str] = []
    levels: list[str] = []


class FallingEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A deductible that falls with each admission."""

    first: str
    less_each: str | None = None
    factor_each: str | None = None
    at_least: str | None = None


class DeductibleEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What the person bears first."""

    per: Literal["stay", "visit", "year"]
    counter: str
    amount: str | FallingEntry
    by_level: bool = False
    year_limit: str | None = None
    new_line_after_days: str | None = None
    continues: bool = False


class PoolRowEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A row of a pool layer."""

    when: When
    nothing: bool = False
    axis: Literal["stay", "visit", "year"] | None = None
    spending: str | None = None
    bands: str | None = None
    deductible: DeductibleEntry | None = None
    caps: list[str] | Literal["unknown"] = []
    counts_admission: bool = False
    account_first: bool = False


class ExcessRowEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A row of an excess layer."""

    when: When
    nothing: bool = False
    pools: list[str] | None = None
    bands: str | None = None
    to: str | None = None
    over: str | None = None
    caps: list[str] = []


class ConcessionEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Better terms of a burden layer for some people."""

    when: When
    line: str | None = None
    points: str | None = None
    cap: str | None = None


class CapBonusEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A cap that grows with years of cover in a row, and falls with years missed."""

    after_years: str
    per_year: str
    at_most_share: str | None = None
    at_most: str | None = None
    claim_free: str | None = None
    less_per_missed: str | None = None


class BurdenRowEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A row of a burden layer."""

    when: When
    nothing: bool = False
    counter: str | None = None
    bands: str | None = None
    line: str | None = None
    bands_from: Literal["line", "zero"] = "line"
    of: Literal["year", "previous_year"] = "year"
    counts: Literal["in_scope", "outside", "both"] = "in_scope"
    cap: str | None = None
    cap_bonus: CapBonusEntry | None = None
    concessions: list[ConcessionEntry] = []


class ShareRowEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A row of a share layer."""

    when: When
    nothing: bool = False
    of: dict[str, str] | None = None


class PoolEntry(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="pool"
):
    """A layer that shares in-scope spending by bands."""

    id: str
    at: Literal["counter", "claim"]
    rows: list[PoolRowEntry]
    name: Text = {}


class ExcessEntry(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="excess"
):
    """A layer that shares what lies beyond the pool's cap."""

    id: str
    at: Literal["counter", "claim"]
    rows: list[ExcessRowEntry]
    name: Text = {}


class BurdenEntry(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="burden"
):
    """A layer that shares what the layers before it left."""

    id: str
    at: Literal["counter", "claim"]
    rows: list[BurdenRowEntry]
    name: Text = {}


class ShareEntry(
    msgspec.Struct, frozen=True, forbid_unknown_fields=True, tag_field="kind", tag="share"
):
    """A layer that pays a rate of other layers' own shares."""

    id: str
    at: Literal["counter", "claim"]
    rows: list[ShareRowEntry]
    name: Text = {}


LayerEntry = PoolEntry | ExcessEntry | BurdenEntry | ShareEntry
RowEntry = PoolRowEntry | ExcessRowEntry | BurdenRowEntry | ShareRowEntry


class AwayEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Care away from home: points off the pool's rates, or a first own share."""

    when: When
    points: str | None = None
    first_own_share: str | None = None


class AddedPointsEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Points added to the pool's rates, for example by age; a rate never exceeds 1."""

    when: When
    points: str


class PartialBenefitEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A share of the normal benefit for some people: the rates of the layers named times it.

    `in_force` is unknown where the rule may have ended: bills are settled with and without it.
    """

    when: When
    share: str
    layers: list[str]
    in_force: Literal["yes", "unknown"] = "yes"


class PolicyFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """One place's rules for some schemes from a day on.

    `pinyin` is the name's, without tones, a space between syllables: the place is found by it.
    """

    format: Literal["medins-policy"]
    version: int
    place: str
    name: Text
    schemes: list[str]
    effective: date
    checked: int
    sources: dict[str, SourceEntry]
    parameters: dict[str, ParameterEntry]
    layers: list[LayerEntry]
    pinyin: str = ""
    year_starts_in: MonthOfYear | None = None
    caps: list[CapEntry] = []
    away: list[AwayEntry] = []
    added_points: list[AddedPointsEntry] = []
    partial_benefits: list[PartialBenefitEntry] = []
    facts: dict[str, FactEntry] = {}
    gaps: list[GapEntry] = []


class JoiningEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """When a unit may join a plan."""

    min_share: str
    all_below: str
    membership: str


class OfferEntry(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """What can be joined: its price for `years`, and a fixed sum a unit if there is one."""

    plan: Plan
    price: str
    text: Text
    years: int = 1
    sum: str | None = None
    most_units: int = 1


class PlanFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Layers that any place takes on for those who joined a plan."""

    format: Literal["medins-plan"]
    version: int
    plan: str
    name: Text
    joined_by: list[str]
    effective: date
    checked: int
    sources: dict[str, SourceEntry]
    parameters: dict[str, ParameterEntry]
    layers: list[LayerEntry]
    caps: list[CapEntry] = []
    facts: dict[str, FactEntry] = {}
    joining: JoiningEntry | None = None
    offers: list[OfferEntry] = []


class WithValues(Protocol):
    """A file that states values by name."""

    @property
    def parameters(self) -> dict[str, ParameterEntry]:
        """The values, with their dated ones."""


L = TypeVar("L", bound=WithValues)


def on_day(file: L, day: date) -> L:
    """Return a file with the values in force on `day` in place of dated ones."""
    parameters = {id_: entry.on(day) for id_, entry in file.parameters.items()}
    struct: Any = file  # a struct too, as every file
    replaced: L = msgspec.structs.replace(struct, parameters=parameters)
    return replaced
