"""A bill on its way through the layers: what is left of it, and what each layer made of it."""

from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache

from medins_desktop.core.claim import Bill
from medins_desktop.core.counters import Counters
from medins_desktop.core.explanation import Parameter, Step, Steps
from medins_desktop.core.facts import FactValue, KnownFacts, first_that_holds
from medins_desktop.core.line import Amount
from medins_desktop.core.money import ZERO
from medins_desktop.core.policy import Cap, Layer, PartialBenefit, Row
from medins_desktop.core.problem import NotSettled

_MOST_ROWS_KEPT = 200


@dataclass(slots=True)
class BillInProgress:
    """A bill on its way through the layers.

    `in_scope_left` and `outside_left` are what the person still bears; `own_share` is
    what each layer left of the part it shares, less the rate `shared` since; `excess` what
    lies beyond a pool's cap. `account_used` is account money that was needed before the
    deductible; `aid` what a layer grants once in the year on the previous year's burden.
    """

    bill: Bill
    facts: KnownFacts
    counters: Counters
    caps: tuple[Cap, ...]
    in_scope: Amount
    in_scope_left: Amount
    outside_left: Amount
    account_balance: Amount | None
    points: Parameter | None
    steps: Steps
    unknown_cap_basis: str
    previous_year_burden: Decimal | None
    added_points: Parameter | None = None
    partial: PartialBenefit | None = None
    earlier_deductible: Amount | None = ZERO
    deductible: Amount = ZERO
    account_used: Amount = ZERO
    own_share: dict[str, Amount] = field(default_factory=dict)
    shared: dict[str, Decimal] = field(default_factory=dict)
    excess: dict[str, Amount] = field(default_factory=dict)
    aid: dict[str, Step] = field(default_factory=dict)

    rows: dict[Layer, Row | None] = field(init=False)

    def __post_init__(self) -> None:
        self.rows = _rows_found(tuple(self.facts.items()))

    def row_of(self, layer: Layer) -> Row | None:
        """Return the row of a layer that applies to this bill.

        Raises:
            NotSettled: it hangs on a fact that is not known.
        """
        if layer not in self.rows:
            if len(self.rows) >= _MOST_ROWS_KEPT:
                self.rows.clear()  # layers of figures that are no longer typed
            self.rows[layer] = first_that_holds(layer.rows, self.facts)
        return self.rows[layer]

    def counts_under(self, cap: Cap) -> bool:
        """Return whether this bill counts under a cap.

        Raises:
            NotSettled: the cap is one of hospital levels and the bill's is not known.
        """
        if cap.kinds and self.bill.kind not in cap.kinds:
            return False
        if cap.levels and self.bill.hospital_level is None:
            raise NotSettled("unknown:hospital_level")
        return not cap.levels or self.bill.hospital_level in cap.levels


@lru_cache(maxsize=256)
def _rows_found(_: tuple[tuple[str, FactValue], ...]) -> dict[Layer, Row | None]:
    """Return the rows found so far for these facts: the same hold, so each is sought once."""
    return {}
