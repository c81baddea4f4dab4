"""The firm's state, and what the law says that it means for the firm's people."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from types import MappingProxyType
from typing import Literal, NamedTuple, get_args

from medins_desktop.core.explanation import Statement
from medins_desktop.core.months import Month

EnterpriseState = Literal["normal", "hardship", "deferral", "arrears", "bankrupt", "closed", "none"]
ENTERPRISE_STATES: tuple[str, ...] = get_args(EnterpriseState)


@dataclass(frozen=True, slots=True)
class Approval:
    """The paper that grants hardship or deferral, and the months it covers."""

    number: str = ""
    authority: str = ""
    first: Month | None = None
    last: Month | None = None

    def fault_in(self, month: Month) -> str:
        """Return why it does not hold in `month`: incomplete, not_yet or expired; "": it does.

        社会保险法 art. 60: an exception needs its ground; without one the ordinary rules hold.
        """
        if not self.number or not self.authority or self.first is None:
            return "incomplete"
        if month < self.first:
            return "not_yet"
        return "expired" if self.last is not None and self.last < month else ""

    def holds_in(self, month: Month) -> bool:
        """Return whether it is signed and in force in `month`."""
        return not self.fault_in(month)


@dataclass(frozen=True, slots=True)
class Enterprise:
    """The firm's state, as the person knows it; `contribution_base` in yuan a month.

    `observed`: the published conditions of distress (`Sign.id`) that the person sees in
    it. Nothing follows from them: an authority decides.
    """

    state: EnterpriseState | None = None
    pooled_only: bool | None = None
    approval: Approval = field(default_factory=Approval)
    contribution_base: Decimal | None = None
    employer_rate: Decimal | None = None
    staff: int | None = None
    mutual_aid_members: int | None = None
    observed: tuple[str, ...] = ()


class StateRules(NamedTuple):
    """What a state changes, what stays as it is, and what to do, in order."""

    changes: tuple[Statement, ...] = ()
    keeps: tuple[Statement, ...] = ()
    steps: tuple[Statement, ...] = ()


class ClaimRules(NamedTuple):
    """What a claim against the employer rests on: grounds, papers to keep, steps in order."""

    grounds: tuple[Statement, ...] = ()
    papers: tuple[Statement, ...] = ()
    steps: tuple[Statement, ...] = ()


class BankruptcyRules(NamedTuple):
    """What is paid from an estate, in order of rank, and what a worker files."""

    ranks: tuple[Statement, ...] = ()
    filing: tuple[Statement, ...] = ()


class Sign(NamedTuple):
    """A published condition of distress, with the id under which a case keeps the tick."""

    id: str
    statement: Statement


class Criteria(NamedTuple):
    """When a firm counts as distressed by a published text, and who approves it.

    Each condition is a statement of that text; the program judges none of them.
    """

    of: Mapping[str, str]
    authority: Mapping[str, str]
    conditions: tuple[Sign, ...]


class EnterpriseRules(NamedTuple):
    """The national rules by state, for firms that pay for the pool only, and the criteria.

    `claim` and `bankruptcy`: what a worker may demand of the firm and of its estate;
    `account`: what holds of everybody's account.
    """

    states: Mapping[str, StateRules] = MappingProxyType({})
    pooled_only: StateRules = StateRules()
    criteria: tuple[Criteria, ...] = ()
    claim: ClaimRules = ClaimRules()
    bankruptcy: BankruptcyRules = BankruptcyRules()
    account: tuple[Statement, ...] = ()

    def of_firm(self, state: str | None, *, pooled_only: bool) -> StateRules:
        """Return what holds for a firm in `state`; nothing while it is not known."""
        own = self.states.get(state or "", StateRules())
        more = self.pooled_only if pooled_only else StateRules()
        return StateRules(
            own.changes + more.changes, own.keeps + more.keeps, own.steps + more.steps
        )
