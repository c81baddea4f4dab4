"""All that a person typed so far. None is "not known", which is never zero.

The field names are those of the case file; `first` and `last` stand for its `from` and
`to`.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from medins_desktop.core.claim import Bill, Case, Cover, Person
from medins_desktop.core.enterprise import EnterpriseState
from medins_desktop.core.months import Month

ContributionSource = Literal[
    "employer",
    "personal",
    "unemployment_fund",
    "deemed",
    "deferred",
    "arrears",
    "back_paid",
    "resident",
    "none",
]


@dataclass(frozen=True, slots=True)
class Approval:
    """The paper that grants hardship or deferral, and the months it covers."""

    number: str = ""
    authority: str = ""
    first: Month | None = None
    last: Month | None = None


@dataclass(frozen=True, slots=True)
class Enterprise:
    """The firm's state."""

    state: EnterpriseState | None = None
    pooled_only: bool | None = None
    approval: Approval = field(default_factory=Approval)
    contribution_base: Decimal | None = None
    employer_rate: Decimal | None = None
    staff: int | None = None
    mutual_aid_members: int | None = None


@dataclass(frozen=True, slots=True)
class ContributionRun:
    """Months of one source in a row."""

    first: Month
    last: Month
    source: ContributionSource
    place: str | None = None
    paid_in: Month | None = None
    base: Decimal | None = None
    withheld: bool | Decimal | None = None


@dataclass(frozen=True, slots=True)
class Job:
    """A job's months; `last` is None while it lasts."""

    first: Month
    last: Month | None = None


@dataclass(frozen=True, slots=True)
class SickSpell:
    """Days of one sick leave."""

    first: date
    last: date
    workdays: int | None = None


@dataclass(frozen=True, slots=True)
class Employment:
    """Jobs and sick leave."""

    jobs: tuple[Job, ...] = ()
    joined: Month | None = None
    fell_ill: date | None = None
    sick_spells: tuple[SickSpell, ...] = ()
    local_minimum_wage: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Answers:
    """A case as it stands. `as_of` None is today."""

    as_of: date | None = None
    place: str | None = None
    overrides: Mapping[str, str] = field(default_factory=dict)
    person: Person = field(default_factory=Person)
    enterprise: Enterprise = field(default_factory=Enterprise)
    contributions: tuple[ContributionRun, ...] = ()
    bills: tuple[Bill, ...] = ()
    cover: Cover = field(default_factory=Cover)
    employment: Employment = field(default_factory=Employment)
    scenarios: tuple[Mapping[str, Any], ...] = ()

    @property
    def case(self) -> Case:
        """What the settlement needs of the answers."""
        return Case(self.person, self.bills, self.cover)
