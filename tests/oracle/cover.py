"""A contribution record judged month by month, long-hand: part 5 read sentence by sentence.

A second program for the same rules, slow and plain; it shares no code with the first.
"""

from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from tests.oracle.cover_rules import FOR_EVER, Rules, days_of, month_number, month_text

IN_TIME = ("employer", "personal", "unemployment_fund", "deferred")
PAYER = {"personal": "flexible", "unemployment_fund": "unemployment_fund"}
Table = dict[int, dict[str, Any]]


def cover(case: Mapping[str, Any], policies_dir: Path, upto: str) -> dict[date, str]:
    """Return the state of every day from the first month of the record to `upto`."""
    best, worst = (
        _simulate(case, Rules(policies_dir, one), month_number(upto)) for one in (True, False)
    )
    found = {day: best[day] if best[day] == worst[day] else "unknown" for day in best}
    person = case.get("person", {})
    if person.get("status") == "retired" and person.get("scheme") != "resident":
        for day in found:
            if day >= date.fromisoformat(person["retired_on"]):
                found[day] = "covered"  # "Retired with the required years: covered for life."
    return found


def month_state(days: Mapping[date, str], month: str) -> str:
    """Return the state of a month: the first day of it that is not covered decides."""
    states = [days[day] for day in days_of(month_number(month))]
    return next((state for state in states if state != "covered"), "covered")


def counters(case: Mapping[str, Any], policies_dir: Path, upto: str) -> dict[str, Any]:
    """Return the two counters and the deemed months at the end of a month."""
    end = month_number(upto)
    table = _as_it_stood(_table(case, end), end)
    deemed = sum(one["source"] == "deemed" for one in table.values())
    actual = sum(_counts(one) for one in table.values())
    rows = {_in_a_row(table, case, Rules(policies_dir, best), end) for best in (True, False)}
    return {
        "cumulative_months": actual + deemed,
        "consecutive_months": rows.pop() if len(rows) == 1 else None,
        "deemed_months": deemed,
    }


# ── The months ───────────────────────────────────────────────────────────────────────


def _table(case: Mapping[str, Any], upto: int) -> Table:
    table: Table = {}
    for run in case["contributions"]:
        for month in range(month_number(run["from"]), month_number(run["to"]) + 1):
            paid_in = month_number(run["paid_in"]) if run.get("paid_in") else None
            place = run.get("place") or case["place"]
            table[month] = {"source": run["source"], "place": place, "paid_in": paid_in}
    for month in range(min(table), max(upto, max(table)) + 1):
        table.setdefault(month, {"source": "none", "place": None, "paid_in": None})
    return {month: table[month] for month in sorted(table)}


def _as_it_stood(table: Table, end: int) -> Table:
    """Leave out what was paid after a month."""
    found: Table = {}
    for month, one in table.items():
        later = one["paid_in"] is not None and one["paid_in"] > end
        source = "none" if later and one["source"] == "back_paid" else one["source"]
        if month <= end:
            found[month] = {**one, "source": source, "paid_in": None if later else one["paid_in"]}
    return found


def _counts(one: Mapping[str, Any]) -> bool:
    """Say whether a month is "employer, personal, unemployment_fund, back_paid, and deferred
    or arrears with `paid_in`"."""
    if one["source"] in ("deferred", "arrears"):
        return one["paid_in"] is not None
    return one["source"] in ("employer", "personal", "unemployment_fund", "back_paid")


def _employee(month: int, one: Mapping[str, Any]) -> bool:
    """Say whether a month of the employee scheme was paid in time, or counts as paid."""
    if one["source"] in ("back_paid", "arrears"):
        return one["paid_in"] is not None and one["paid_in"] <= month
    return one["source"] in IN_TIME


def _residents_to_the_end_of_the_year(table: Table) -> Table:
    """ "Resident scheme: by calendar year": a premium holds to its end."""
    found: Table = {}
    for month, one in table.items():
        paid = [m for m in found if table[m]["source"] == "resident" and m // 12 == month // 12]
        if paid and one["source"] == "none":
            found[month] = {**one, "source": "resident", "place": table[max(paid)]["place"]}
        else:
            found[month] = one
    return found


# ── Gaps ─────────────────────────────────────────────────────────────────────────────


def _payer(table: Table, month: int, case: Mapping[str, Any]) -> str:
    """Return whose rules a month goes by; of back-paid ones that of the month before."""
    source = table[month]["source"]
    if source != "back_paid":
        return PAYER.get(source, "employer")
    earlier = [m for m in table if m < month and _employee(m, table[m])]
    if earlier:
        return _payer(table, max(earlier), case)
    return "flexible" if case.get("person", {}).get("scheme") == "flexible" else "employer"


def _filled(table: Table, case: Mapping[str, Any], rules: Rules) -> dict[int, bool]:
    """Return the months "back-paid in time", and whether their bills are then covered."""
    filled: dict[int, bool] = {}
    hole: list[int] = []
    for month in [*table, max(table) + 1]:
        paid = month not in table or _employee(month, table[month])
        if not paid and table[month]["source"] != "resident":
            hole.append(month)
            continue
        if hole and hole[0] - 1 in table and _employee(hole[0] - 1, table[hole[0] - 1]):
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
            payer = "employer" if one["source"] == "arrears" else _payer(table, hole[0] - 1, case)
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
    """ "In time = `paid_in` − first unpaid month ≤ grace, or the policy's own deadline." """
    days = rules.known(*where, "arrears_repay_days")
    if source == "arrears" and days is not None:
        return rules.best or (days_of(paid_in)[-1] - days_of(unpaid)[0]).days <= days
    return paid_in - unpaid <= rules.grace(*where)


# ── The states ───────────────────────────────────────────────────────────────────────


def _simulate(case: Mapping[str, Any], rules: Rules, upto: int) -> dict[date, str]:
    table = _residents_to_the_end_of_the_year(_table(case, upto))
    filled = _filled(table, case, rules)
    states: dict[date, str] = {}
    owed, not_before = 0, date.min  # paid months still to serve, and the day cover may begin
    serving = ""  # what is being served: a start, the first waiting, or one after a gap
    last = last_employee = last_resident = last_covering = None
    outlasts: tuple[str, str, int] | None = None
    resumes = False
    for month, one in table.items():
        first = days_of(month)[0]
        if one["source"] == "resident":
            begins = _resident_begins(table, month, case, rules)
            states |= dict.fromkeys(days_of(month), "covered" if month >= begins else "waiting")
            last = last_resident = month
            last_covering = None
            continue
        back_paid = filled.get(month)
        if not _employee(month, one) and not back_paid:
            state = "suspended" if one["source"] == "arrears" else "uncovered"
            within = (
                last_covering is not None
                and outlasts is not None
                and month - last_covering <= rules.stops(*outlasts)
            )
            for day in days_of(month):
                alive = within and owed <= 0 and day >= not_before
                states[day] = "covered" if alive else state
            if back_paid is False:
                last = last_employee = month
                resumes = True
                if serving != "start" and owed > 0:
                    owed -= 1
            continue
        payer = _payer(table, month, case)
        where = (one["place"], payer, month)
        if last_employee is None:
            near = last_resident is not None and _soon_enough(rules, where, last_resident)
            waits = [] if near else ["first_waiting"]
            owed, not_before = rules.serve(*where, waits)
            waited = rules.known(*where, "first_waiting_months") is not None and not near
            serving = "first_waiting" if waited else "start"
        elif last_employee != month - 1 or resumes:
            assert last is not None
            gap = month - last - 1
            waiting_still = serving != "start" and owed > 0
            allowed = rules.known(*where, "waiting_break_months") or 0
            again = waiting_still and month - last_employee - 1 > allowed
            if gap > rules.grace(*where):
                both = waiting_still and serving == "first_waiting"
                waits = ["waiting", "first_waiting"] if both else ["waiting"]
                owed, not_before = rules.serve(*where, waits)
                serving = serving if both else "waiting"
            elif again:
                owed, not_before = rules.serve(*where, [serving])
            elif not waiting_still:
                owed, not_before = rules.serve(*where, [])
                serving = "start"
        for day in days_of(month):
            states[day] = "covered" if owed <= 0 and day >= not_before else "waiting"
        owed -= 1
        last = last_employee = last_covering = month
        outlasts, resumes = where, False
        assert states[first]
    return states


def _soon_enough(rules: Rules, where: tuple[str, str, int], other: int) -> bool:
    """ "None within `after_cover_months` of another scheme." """
    joined = where[2]
    if (months := rules.known(*where, "after_cover_months")) is not None:
        return joined - other <= months
    if (days := rules.known(*where, "after_cover_days")) is not None:
        return (rules.paid_on(joined) - days_of(other)[-1]).days <= days
    return False


def _resident_begins(table: Table, month: int, case: Mapping[str, Any], rules: Rules) -> int:
    """ "Joining late waits 3 months + 1 per missed year." """
    year = month // 12
    joined = min(m for m in table if m // 12 == year and table[m]["source"] == "resident")
    where = (table[joined]["place"], "resident", joined)
    born = case.get("person", {}).get("born")
    if born is not None and rules.row(*where)[0] and _newborn(born, joined, table, rules):
        return joined
    run = [m for m in table if m < joined and _employee(m, table[m])]
    insured = {m // 12 for m in table if table[m]["source"] == "resident" or _employee(m, table[m])}
    before = [one for one in insured if one < year]
    missed = 0
    if before:
        years = range(max(before) + 1, year)
        missed = sum(rules._national(one * 12, "waiting_months") is not None for one in years)
    if (joined % 12 == 0 and not missed) or (run and _soon_enough(rules, where, max(run))):
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
    """ "Insured within this time, a newborn is covered from birth." """
    birth = date.fromisoformat(born)
    if joined < birth.year * 12 + birth.month - 1:
        return False
    from tests.oracle.policy_files import record_of, values_on  # noqa: PLC0415

    file = record_of(rules.folder, table[joined]["place"])
    if "newborn" not in file:
        return rules.best and joined // 12 == birth.year
    values, within = values_on(file, {}, days_of(joined)[0]), file["newborn"]
    if "months" in within:
        months = int(values.parameters[within["months"]]["value"])
        return joined - (birth.year * 12 + birth.month - 1) <= months
    days = int(values.parameters[within["days"]]["value"])
    return (rules.paid_on(joined) - birth).days <= days


# ── Months in a row ──────────────────────────────────────────────────────────────────


def _in_a_row(table: Table, case: Mapping[str, Any], rules: Rules, end: int) -> int:
    """ "Months of a gap within grace neither count nor break it; a longer gap starts it anew." """
    if not table:
        return 0
    table = _residents_to_the_end_of_the_year(table)
    filled = _filled(table, case, rules)
    held = [m for m in table if _employee(m, table[m]) or m in filled]
    if not held:
        return 0
    grace = {m: rules.grace(table[m]["place"], _payer_in_run(table, m, case), m) for m in held}
    if end - held[-1] > 0 and end - held[-1] > grace[held[-1]]:
        return 0
    start = held[0]
    for before, month in zip(held, held[1:], strict=False):
        if month - before - 1 > 0 and month - before - 1 > grace[month]:
            start = month
    return sum(_counts(table[m]) for m in table if start <= m <= held[-1])


def _payer_in_run(table: Table, month: int, case: Mapping[str, Any]) -> str:
    return _payer(table, month, case)


__all__ = ["FOR_EVER", "counters", "cover", "month_state", "month_text"]
