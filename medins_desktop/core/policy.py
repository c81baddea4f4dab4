"""A place's rules on a day: layers of four kinds, each a list of rows.

The first row whose conditions hold is used. Where no row holds, the policy has no rule
for the case and the bill is refused: there is no default. A row may say that nothing is
paid; that too is a rule.

Layers and some rows are told apart by identity, not by content: what is worked out from
them once is looked up by them many times.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from medins_desktop.core.explanation import Parameter, Source

# Facts that conditions may test without the policy declaring them.
BUILT_IN_FACTS = (
    "status",
    "age",
    "scheme",
    "level",
    "kind",
    "care",
    "group",
    "plan",
    "consecutive_months",
    "resident_years",
    "retired_on",
)


@dataclass(frozen=True, slots=True)
class Condition:
    """A test of one fact: one of some answers, or a range of numbers or days."""

    fact: str
    any_of: tuple[str | bool, ...] = ()
    at_least: Decimal | date | None = None
    below: Decimal | date | None = None


@dataclass(frozen=True, slots=True)
class Usual:
    """The answer that a question gets unless it is answered, and the sentence that says so."""

    answer: str | bool | Decimal
    text: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class DeclaredFact:
    """A fact that only this policy asks: its question and answers, in both languages.

    `about` is person or bill; `kind` is yes_no, choice or number. With `usual` it need not
    be answered: what is then assumed is said.
    """

    id: str
    about: str
    kind: str
    question: Mapping[str, str]
    choices: Mapping[str, Mapping[str, str]]
    usual: Usual | None = None


@dataclass(frozen=True, slots=True)
class FallingAmount:
    """A deductible that falls with each admission of the year.

    The n-th is `first` less n - 1 times `less_each` (yuan), or less n - 1 times
    `factor_each` (a share) of the first; never below `at_least`.
    """

    first: Parameter
    less_each: Parameter | None = None
    factor_each: Parameter | None = None
    at_least: Parameter | None = None


@dataclass(frozen=True, slots=True)
class Deductible:
    """What the person bears first: per stay, visit or year.

    `counter` names the counter of admissions and of deductibles paid; with `by_level`
    each hospital level has its own. `year_limit` bounds all that a counter takes in a
    year. A stay longer than `new_line_after_days` owes one more line for each further
    started period; `continues` takes off what an earlier stay of the illness has paid.
    """

    per: str
    counter: str
    amount: Parameter | FallingAmount
    by_level: bool = False
    year_limit: Parameter | None = None
    new_line_after_days: Parameter | None = None
    continues: bool = False


@dataclass(frozen=True, slots=True)
class Cap:
    """A yearly limit. `basis`: spending counted, money paid, or unknown.

    Counts the bills of its `kinds` and `levels` (empty: all) and the payments of its
    `layers`.
    """

    id: str
    amount: Parameter
    basis: str
    layers: tuple[str, ...]
    kinds: tuple[str, ...] = ()
    levels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PoolRow:
    """Bands on in-scope spending, counted over a stay, a visit or the year.

    `spending` names the counter on a yearly axis. `counts_admission`: a bill of this row
    is an admission of the deductible's counter. `account_first`: account money is used
    before the deductible.
    """

    when: tuple[Condition, ...]
    axis: str
    spending: str
    bands: Parameter
    deductible: Deductible | None = None
    caps: tuple[Cap, ...] | None = ()
    counts_admission: bool = False
    account_first: bool = False


@dataclass(frozen=True, slots=True)
class ExcessRow:
    """Bands on the year's excess of the pools named.

    With `to`, the layer pays at most `to` less `over`, the pool's cap: both count from
    zero together.
    """

    when: tuple[Condition, ...]
    pools: tuple[str, ...]
    bands: Parameter
    to: Parameter | None = None
    over: Parameter | None = None
    caps: tuple[Cap, ...] = ()


@dataclass(frozen=True, slots=True, eq=False)
class Concession:
    """Better terms of a burden layer for some people: a lower line, points added, no cap."""

    when: tuple[Condition, ...]
    line: Parameter | None = None
    points: Parameter | None = None
    cap: Parameter | None = None


@dataclass(frozen=True, slots=True)
class CapBonus:
    """A cap that grows with years of cover, and falls with years missed.

    `per_year` for each year in a row beyond `after_years`, `claim_free` for each year
    without a claim, together at most a share of the cap or, where the place says so, an
    amount; `less_per_missed` for each year missed.
    """

    after_years: Parameter
    per_year: Parameter
    claim_free: Parameter | None
    at_most_share: Parameter | None = None
    at_most: Parameter | None = None
    less_per_missed: Parameter | None = None

    @property
    def facts(self) -> tuple[str, ...]:
        """The facts about the person that it counts by."""
        counted = {"claim_free_years": self.claim_free, "missed_years": self.less_per_missed}
        return ("resident_years", *(fact for fact, rule in counted.items() if rule is not None))


@dataclass(frozen=True, slots=True, eq=False)
class BurdenRow:
    """Bands on the year's money that the layers before it left to the person.

    Rows with the same `counter` count together; its cap is counted there too.
    `bands_from`: the bands count from zero or from the line. `of`: this year's bills or
    the previous year's burden. `counts`: in_scope, outside or both.
    """

    when: tuple[Condition, ...]
    counter: str
    bands: Parameter
    line: Parameter | None = None
    bands_from: str = "line"
    of: str = "year"
    counts: str = "in_scope"
    cap: Parameter | None = None
    cap_bonus: CapBonus | None = None
    concessions: tuple[Concession, ...] = ()


@dataclass(frozen=True, slots=True)
class ShareRow:
    """A rate on the own share that each named layer left of the same bill."""

    when: tuple[Condition, ...]
    of: Mapping[str, Parameter]


@dataclass(frozen=True, slots=True)
class NothingRow:
    """The layer pays nothing here, and that is the rule; `said_as` is the code of its step."""

    when: tuple[Condition, ...]
    said_as: str = "pays_nothing"


Row = PoolRow | ExcessRow | BurdenRow | ShareRow | NothingRow


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """One payer. `at` is counter (settled on the spot) or claim (paid back later)."""

    id: str
    kind: str
    at: str
    rows: tuple[Row, ...]
    name: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class AwayRow:
    """Care away from home: points off the pool's rates, or a first own share."""

    when: tuple[Condition, ...]
    points: Parameter | None = None
    first_own_share: Parameter | None = None


@dataclass(frozen=True, slots=True)
class AddedPoints:
    """Points on top of the pool's rates for some people or care, up to a rate of 1."""

    when: tuple[Condition, ...]
    points: Parameter


@dataclass(frozen=True, slots=True)
class PartialBenefit:
    """Some people get a share of the normal benefit: the rates of the layers named times it.

    Of several rules the first that holds counts. `in_force` is yes, or unknown where the
    rule may have ended: bills are then settled with it and without it.
    """

    when: tuple[Condition, ...]
    share: Parameter
    layers: tuple[str, ...]
    in_force: str = "yes"


@dataclass(frozen=True, slots=True)
class Gap:
    """What the policy is known not to cover, in both languages: shown, never filled."""

    about: str
    text: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Policy:
    """A place's rules for some schemes from `effective` on; last checked in `checked`.

    `exclusions` holds the national rules of what is never paid. `missing` names values
    that only the person can give (`labels` has the questions); until then nothing that
    needs them is settled. `added`: a person added its file to those of the program.
    """

    place: str
    name: Mapping[str, str]
    schemes: tuple[str, ...]
    effective: date
    checked: int
    year_starts_in: int
    layers: tuple[Layer, ...]
    caps: tuple[Cap, ...]
    away: tuple[AwayRow, ...]
    facts: Mapping[str, DeclaredFact]
    parameters: Mapping[str, Parameter]
    sources: Mapping[str, Source]
    gaps: tuple[Gap, ...]
    exclusions: Mapping[str, Parameter]
    missing: tuple[str, ...] = ()
    plan_layers: frozenset[str] = frozenset()
    labels: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    added_points: tuple[AddedPoints, ...] = ()
    partial_benefits: tuple[PartialBenefit, ...] = ()
    added: bool = False

    def unknown_caps(self, kind: str | None) -> tuple[str, ...]:
        """Return the limits on a kind of care that only the person can give, by id.

        Limits on all kinds come into question only where there is none on this one.
        """
        asked = [cap for cap in self.caps if cap.amount.asks_for == cap.amount.id]
        own = [cap for cap in asked if kind in cap.kinds]
        return tuple(cap.amount.id for cap in own or asked if not cap.kinds or cap in own)


PolicyOn = Callable[[date], Policy | None]  # which policy is in force on a day
