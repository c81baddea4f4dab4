"""When a resident's cover begins in a year, long-hand."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from tests.oracle.cover_rules import Rules, days_of
from tests.oracle.policy_files import record_of, values_on
from tests.oracle.record_months import Table, employee


def soon_enough(rules: Rules, where: tuple[str, str, int], other: int) -> bool:
    """Say whether one joins "within `after_cover_months` of another scheme"."""
    joined = where[2]
    if (months := rules.known(*where, "after_cover_months")) is not None:
        return joined - other <= months
    if (days := rules.known(*where, "after_cover_days")) is not None:
        return (rules.paid_on(joined) - days_of(other)[-1]).days <= days
    return False


def resident_begins(table: Table, month: int, case: Mapping[str, Any], rules: Rules) -> int:
    """Return from which month on: "joining late waits 3 months + 1 per missed year"."""
    year = month // 12
    joined = min(m for m in table if m // 12 == year and table[m]["source"] == "resident")
    where = (table[joined]["place"], "resident", joined)
    born = case.get("person", {}).get("born")
    if born is not None and rules.row(*where)[0] and _newborn(born, joined, table, rules):
        return joined
    run = [m for m in table if m < joined and employee(m, table[m])]
    insured = {m // 12 for m in table if table[m]["source"] == "resident" or employee(m, table[m])}
    before = [one for one in insured if one < year]
    missed = 0
    if before:
        years = range(max(before) + 1, year)
        missed = sum(rules.national(one * 12, "waiting_months") is not None for one in years)
    if (joined % 12 == 0 and not missed) or (run and soon_enough(rules, where, max(run))):
        return joined
    wait, _ = rules.serve(*where, ["waiting"])
    start, each = (rules.known(*where, k) for k in ("extra_from_missed_years", "extra_months_each"))
    if start is not None and each is not None and missed >= start:
        wait += (missed - start + 1) * each
    many, least = (rules.known(*where, k) for k in ("many_missed_years", "many_missed_months"))
    if many is not None and least is not None and missed >= many:
        wait = max(wait, least)
    return joined + wait


def _newborn(born: str, joined: int, table: Table, rules: Rules) -> bool:
    """Say whether one is insured soon enough after birth to be covered from it."""
    birth = date.fromisoformat(born)
    if joined < birth.year * 12 + birth.month - 1:
        return False
    file = record_of(rules.folder, table[joined]["place"])
    if "newborn" not in file:
        return rules.best and joined // 12 == birth.year
    values, within = values_on(file, {}, days_of(joined)[0]), file["newborn"]
    if "months" in within:
        months = int(values.parameters[within["months"]]["value"])
        return joined - (birth.year * 12 + birth.month - 1) <= months
    days = int(values.parameters[within["days"]]["value"])
    return (rules.paid_on(joined) - birth).days <= days
