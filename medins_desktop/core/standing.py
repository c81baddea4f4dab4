"""How a person stands with the fund on the days of the bills: what a settlement asks a record."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from medins_desktop.core.cover_state import COVERED, UNCOVERED, UNKNOWN, CoverState
from medins_desktop.core.explanation import Step


@dataclass(frozen=True, slots=True)
class DayOfCover:
    """A day's cover: why a bill is refused (empty: it is not), and what the record counts.

    A refusal that begins with `unknown` has no amounts: a bill of such a day may be paid,
    or may not.
    """

    refused: str = ""
    step: Step | None = None
    facts: tuple[tuple[str, Decimal], ...] = ()


COVERED_DAY = DayOfCover()
COUNTED_FACTS = ("consecutive_months", "resident_years")  # what a record may count

Standing = tuple[tuple[date, DayOfCover], ...]


def refusal_of(state: CoverState) -> str:
    """Return the code by which bills of a state of cover are refused; empty if they are not."""
    if state.state == UNKNOWN:
        return "unknown:contributions"
    return {COVERED: "", UNCOVERED: "not_covered"}.get(state.state, state.state)
