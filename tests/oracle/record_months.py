"""The months of a record, and the gaps that were paid back in time, long-hand."""

from collections.abc import Mapping
from typing import Any

from tests.oracle.cover_rules import Rules, days_of, month_number

IN_TIME = ("employer", "personal", "unemployment_fund", "deferred")
PAYER = {"personal": "flexible", "unemployment_fund": "unemployment_fund"}
Table = dict[int, dict[str, Any]]


# ── The months ───────────────────────────────────────────────────────────────────────


def table_of(case: Mapping[str, Any], upto: int) -> Table:
    table: Table = {}
    for run in case["contributions"]:
        for month in range(month_number(run["from"]), month_number(run["to"]) + 1):
            paid_in = month_number(run["paid_in"]) if run.get("paid_in") else None
            place = run.get("place") or case["place"]
            table[month] = {"source": run["source"], "place": place, "paid_in": paid_in}
    for month in range(min(table), max([upto, *table]) + 1):
        table.setdefault(month, {"source": "none", "place": None, "paid_in": None})
    return {month: table[month] for month in sorted(table)}


def as_it_stood(table: Table, end: int) -> Table:
    """Leave out what was paid after a month."""
    found: Table = {}
    for month, one in table.items():
        later = one["paid_in"] is not None and one["paid_in"] > end
        source = "none" if later and one["source"] == "back_paid" else one["source"]
        if month <= end:
            found[month] = {**one, "source": source, "paid_in": None if later else one["paid_in"]}
    return found


def counts(one: Mapping[str, Any]) -> bool:
    """Say whether a month counts.

    "employer, personal, unemployment_fund, back_paid, and deferred or arrears with `paid_in`"
    """
    if one["source"] in ("deferred", "arrears"):
        return one["paid_in"] is not None
    return one["source"] in ("employer", "personal", "unemployment_fund", "back_paid")


def employee(month: int, one: Mapping[str, Any]) -> bool:
    """Say whether a month of the employee scheme was paid in time, or counts as paid."""
    if one["source"] in ("back_paid", "arrears"):
        return one["paid_in"] is not None and one["paid_in"] <= month
    return one["source"] in IN_TIME


def by_year(table: Table) -> Table:
    """Return a record in which a resident's premium holds "by calendar year"."""
    found: Table = {}
    for month, one in table.items():
        earlier = [m for m in range(month // 12 * 12, month) if m in table]
        paid = [m for m in earlier if table[m]["source"] == "resident"]
        if paid and one["source"] == "none":
            found[month] = {**one, "source": "resident", "place": table[max(paid)]["place"]}
        else:
            found[month] = one
    return found


# ── Gaps ─────────────────────────────────────────────────────────────────────────────


def payer_of(table: Table, month: int, case: Mapping[str, Any]) -> str:
    """Return whose rules a month goes by; of back-paid ones that of the month before."""
    source = table[month]["source"]
    if source != "back_paid":
        return PAYER.get(source, "employer")
    earlier = [m for m in table if m < month and employee(m, table[m])]
    if earlier:
        return payer_of(table, max(earlier), case)
    return "flexible" if case.get("person", {}).get("scheme") == "flexible" else "employer"


def filled_in(table: Table, case: Mapping[str, Any], rules: Rules) -> dict[int, bool]:
    """Return the months "back-paid in time", and whether their bills are then covered."""
    filled: dict[int, bool] = {}
    hole: list[int] = []
    for month in [*table, max(table) + 1]:
        paid = month not in table or employee(month, table[month])
        if not paid and table[month]["source"] != "resident":
            hole.append(month)
            continue
        if hole and hole[0] - 1 in table and employee(hole[0] - 1, table[hole[0] - 1]):
            filled |= _fill(table, case, rules, hole)
        hole = []
    return filled


def _fill(table: Table, case: Mapping[str, Any], rules: Rules, hole: list[int]) -> dict[int, bool]:
    filled: dict[int, bool] = {}
    payments = {table[m]["paid_in"] for m in hole} - {None}
    for paid_in in [None, *sorted(payments)]:
        unpaid = [m for m in hole if m not in filled]
        for month in hole:
            one = table[month]
            if one["paid_in"] != paid_in or one["source"] not in ("back_paid", "arrears"):
                continue
            payer = "employer" if one["source"] == "arrears" else payer_of(table, hole[0] - 1, case)
            where = (one["place"], payer, month)
            if paid_in is None:
                in_time = one["source"] == "back_paid" and rules.best
            else:
                in_time = _in_time(one["source"], rules, where, unpaid[0], paid_in)
            if one["source"] == "back_paid" and rules.known(*where, "back_pay_allowed") == 0:
                in_time = False
            covers = "back_pay_covers" if one["source"] == "back_paid" else "arrears_repaid_cover"
            if in_time:
                filled[month] = rules.yes(*where, covers)
    return filled


def _in_time(
    source: str, rules: Rules, where: tuple[str, str, int], unpaid: int, paid_in: int
) -> bool:
    """Say whether `paid_in` − first unpaid month ≤ grace, or the policy's own deadline."""
    days = rules.known(*where, "arrears_repay_days")
    if source == "arrears" and days is not None:
        return rules.best or (days_of(paid_in)[-1] - days_of(unpaid)[0]).days <= days
    return paid_in - unpaid <= rules.grace(*where)
