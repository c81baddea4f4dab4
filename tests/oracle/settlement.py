"""A second settlement, literal and independent, that the program's own is compared with.

It follows the rules sentence by sentence, in fractions, and shares no code with the program.
"""

from fractions import Fraction
from itertools import product
from pathlib import Path
from typing import Any

from tests.oracle import policy_files
from tests.oracle.one_bill import settle_or_refuse
from tests.oracle.result import Settled, bill_object, year_objects
from tests.oracle.run import Run, last_day


def settle(
    case: dict[str, Any], policies_dir: Path, without_layers: tuple[str, ...] = ()
) -> dict[str, Any]:
    """Settle a case as `medins settle --json` gives it; ranges over all readings of unknowns."""
    first: list[Settled] | None = None
    readings = []
    for unknown_rate, unknown_basis, partial in all_readings(case, policies_dir):
        run = Run(case, policies_dir, without_layers, unknown_rate, unknown_basis, partial)
        settled = settle_once(run)
        first = first or settled  # class B at 0, caps of basis paid, the normal benefit
        readings.append({one.id: one for one in settled})
    shown = first or []
    return {
        "bills": [bill_object(one, readings) for one in shown],
        "years": year_objects(shown, readings),
    }


def all_readings(
    case: dict[str, Any], policies_dir: Path
) -> list[tuple[dict[str, Fraction], dict[str, str], int]]:
    """Return every way to read what is not known; the first is the one whose figures are shown.

    "`class_b` without `class_b_rate`: settled at 0 and at 1"; a cap "whose basis is not known
    is settled both ways"; whatever may come of rules of partial benefit.
    """
    rates = [
        str(bill["id"])
        for bill in case.get("bills") or []
        if bill.get("class_b") is not None and bill.get("class_b_rate") is None
    ]
    caps, most = set(), 0
    for policy in policy_files.read_files(policies_dir / str(case.get("place"))):
        for cap in policy.get("caps", []):
            if cap["basis"] == "unknown":
                caps.add(cap["id"])
        most = max(most, len(policy.get("partial_benefits", [])))
    readings = []
    for chosen in product([Fraction(0), Fraction(1)], repeat=len(rates)):
        for bases in product(["paid", "spending"], repeat=len(caps)):
            for partial in range(most + 1):
                readings.append(
                    (
                        dict(zip(rates, chosen, strict=True)),
                        dict(zip(sorted(caps), bases, strict=True)),
                        partial,
                    )
                )
    return readings


def settle_once(run: Run) -> list[Settled]:
    """Settle all bills: "by last day, then first day, then id", whatever order they were typed."""
    bills = run.case.get("bills") or []
    without_day = [bill for bill in bills if last_day(bill) is None]
    if without_day:
        return all_wait_for_a_day(bills, without_day)
    cover = run.case.get("cover") or {}
    if cover.get("account_balance") is not None:
        # The papers add the family's balance only where account money is used first; here it is
        # one purse, and a family balance that is not typed is none.
        run.account = Fraction(cover["account_balance"])
        run.account += Fraction(cover.get("family_account_balance") or "0")
    settled = []
    for bill in sorted(bills, key=order_of):
        one = settle_or_refuse(run, bill)
        # What earlier stays of the same illness paid adds up; of an unsettled one it is not known.
        run.charged[one.id] = None
        if one.amounts is not None:
            before = run.charged.get(str(bill.get("continues"))) or Fraction(0)
            run.charged[one.id] = one.amounts["deductible"] + before
        settled.append(one)
    return settled


def order_of(bill: dict[str, Any]) -> tuple[str, str, str]:
    """Return "last day, then first day, then id" ("ids compare as strings")."""
    last = str(last_day(bill))
    return last, str(bill.get("from") or last), str(bill["id"])


def all_wait_for_a_day(
    bills: list[dict[str, Any]], without_day: list[dict[str, Any]]
) -> list[Settled]:
    """Refuse all: "a bill without any day: `unknown:from`, and every other `depends_on:<id>`".

    In which year's sums it belongs is not known, so no bill is put into a year.
    """
    first = min(str(bill["id"]) for bill in without_day)
    settled = []
    for bill in bills:
        code = "unknown:from" if last_day(bill) is None else f"depends_on:{first}"
        settled.append(Settled(bill, None, [code]))
    return settled
