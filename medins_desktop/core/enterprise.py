"""The firm's state, and what the law says that it means for the firm's people."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from typing import Literal, get_args

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

    def holds_in(self, month: Month) -> bool:
        """Return whether it is signed and in force in `month` (社会保险法 art. 60)."""
        if not self.number or not self.authority or self.first is None:
            return False
        return self.first <= month and (self.last is None or month <= self.last)


@dataclass(frozen=True, slots=True)
class Enterprise:
    """The firm's state, as the person knows it; `contribution_base` in yuan a month."""

    state: EnterpriseState | None = None
    pooled_only: bool | None = None
    approval: Approval = field(default_factory=Approval)
    contribution_base: Decimal | None = None
    employer_rate: Decimal | None = None
    staff: int | None = None
    mutual_aid_members: int | None = None


@dataclass(frozen=True, slots=True)
class StateRules:
    """What a state changes, what stays as it is, and what to do, in order."""

    changes: tuple[Statement, ...] = ()
    keeps: tuple[Statement, ...] = ()
    steps: tuple[Statement, ...] = ()


@dataclass(frozen=True, slots=True)
class Criteria:
    """When a firm counts as distressed by a published text, and who approves it.

    Each condition is a statement of that text; the program judges none of them.
    """

    of: Mapping[str, str]
    authority: Mapping[str, str]
    conditions: tuple[Statement, ...]


@dataclass(frozen=True, slots=True)
class EnterpriseRules:
    """The national rules by state, for firms that pay for the pool only, and the criteria."""

    states: Mapping[str, StateRules] = field(default_factory=dict)
    pooled_only: StateRules = StateRules()
    criteria: tuple[Criteria, ...] = ()

    def of_firm(self, state: str | None, *, pooled_only: bool) -> StateRules:
        """Return what holds for a firm in `state`; nothing while it is not known."""
        own = self.states.get(state or "", StateRules())
        more = self.pooled_only if pooled_only else StateRules()
        return StateRules(
            own.changes + more.changes, own.keeps + more.keeps, own.steps + more.steps
        )
