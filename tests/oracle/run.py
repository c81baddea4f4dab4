"""One run over all bills of a case, and to which medical year a bill belongs."""

from dataclasses import dataclass, field
from fractions import Fraction
from pathlib import Path
from typing import Any

from tests.oracle import policy_files
from tests.oracle.rows import day_of
from tests.oracle.year_counters import YearCounters


@dataclass
class Run:
    """One run over all bills, every unknown of the ranges read in one way."""

    case: dict[str, Any]
    policies_dir: Path
    without_layers: tuple[str, ...]
    unknown_rate: dict[str, Fraction]
    unknown_basis: dict[str, str]
    partial: int = 0
    years: dict[str, YearCounters] = field(default_factory=dict)
    unsettled: dict[str, str] = field(default_factory=dict)  # first such bill of each year
    charged: dict[str, Fraction | None] = field(default_factory=dict)
    account: Fraction | None = None

    def policies(self) -> list[dict[str, Any]]:
        """Return the files of the person's place and scheme."""
        person = self.case.get("person") or {}
        scheme = person.get("scheme") or "employee"
        return policy_files.policies_for(self.policies_dir, str(self.case.get("place")), scheme)


def last_day(bill: dict[str, Any]) -> Any:
    """Return the bill's last day; `to` absent: the same as `from`."""
    return day_of(bill.get("to") or bill.get("from"))


def year_of(run: Run, bill: dict[str, Any]) -> str:
    """Return the first month of the medical year of the bill's last day (part 4).

    Before the first file the start of the year is taken from the oldest file; for a place
    without files it is January. The papers do not say.
    """
    day = last_day(bill)
    policies = run.policies()
    policy = policy_files.in_force(policies, day) or (policies[0] if policies else {})
    starts = policy_files.year_starts_in(policy, run.case.get("overrides") or {})
    year = day.year if day.month >= starts else day.year - 1
    return f"{year:04d}-{starts:02d}"
