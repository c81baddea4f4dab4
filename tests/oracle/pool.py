"""The pool: part 3, 1, long-hand."""

from fractions import Fraction
from math import ceil
from typing import Any

from tests.oracle.bands import (
    NOTHING,
    Bands,
    paid_below,
    point_used_up,
    rounded,
    with_points,
)
from tests.oracle.partial_benefit import in_part
from tests.oracle.policy_files import RefusedError
from tests.oracle.rows import Circumstances, day_of, first_row
from tests.oracle.standing import (
    Standing,
    account_money,
    basis_of,
    caps_of,
    note_payment,
)
from tests.oracle.year_counters import YearCounters


def nth_line(now: Circumstances, amount: Any, nth: int) -> Fraction:
    """Return the deductible of the n-th admission: a parameter, or one that falls.

    "The n-th is first - (n-1) x less_each, or first - (n-1) x factor_each x first, never below
    at_least."
    """
    if isinstance(amount, str):
        return now.values.amount_by_admission(amount, nth)
    first = now.values.amount(amount["first"])
    if "less_each" in amount:
        line = first - (nth - 1) * now.values.amount(amount["less_each"])
    else:
        line = first - (nth - 1) * now.values.amount(amount["factor_each"]) * first
    least = now.values.amount(amount["at_least"]) if "at_least" in amount else NOTHING
    return max(line, least)


def settlement_periods(now: Circumstances, row_rule: dict[str, Any]) -> int:
    """Return how many lines a stay owes: "a longer stay owes one for each started period"."""
    if "new_line_after_days" not in row_rule:
        return 1
    days = now.values.amount(row_rule["new_line_after_days"])
    first_day = day_of(now.bill.get("from"))
    if first_day is None:
        raise RefusedError("unknown:from")
    days_stayed = (now.last_day - first_day).days + 1
    return ceil(Fraction(days_stayed) / days)


def counter_of(now: Circumstances, rule: dict[str, Any]) -> str:
    """Return the deductible's counter: "this level or all levels together"."""
    if not rule.get("by_level"):
        return str(rule["counter"])
    if now.level is None:
        raise RefusedError("unknown:hospital_level")
    return f"{rule['counter']}:{now.level}"


def deductible_due(
    now: Circumstances,
    rule: dict[str, Any],
    year: YearCounters,
    before: dict[str, Fraction | None],
) -> Fraction:
    """Return the deductible due on this bill."""
    counter = counter_of(now, rule)
    nth = year.admissions[counter] + 1
    if rule["per"] == "year":
        # The rule: "on a shared yearly counter, due = this level's amount - all paid this year."
        due = nth_line(now, rule["amount"], nth) - year.deductible[counter]
    else:
        # "It owes the sum of the lines of the next that many admission numbers."
        due = NOTHING
        for period in range(settlement_periods(now, rule)):
            due += nth_line(now, rule["amount"], nth + period)
    if rule.get("continues") and now.bill.get("continues") is not None:
        # "What an earlier stay of the same illness paid is taken off."
        earlier = before.get(str(now.bill["continues"]), NOTHING)
        if earlier is None:
            raise RefusedError(f"depends_on:{now.bill['continues']}")
        due -= earlier
    due = max(due, NOTHING)
    if "year_limit" in rule:
        limit = now.values.number(rule["year_limit"])
        if limit is not None:
            # The rule: "a limit on all deductibles of the year", so on those of every level.
            charged = year.deductible_of_all_levels[rule["counter"]]
            due = max(min(due, limit - charged), NOTHING)
    return due


def pool_stop(
    now: Circumstances,
    year: YearCounters,
    caps: list[dict[str, Any]],
    bands: Bands,
    span: tuple[Fraction, Fraction, Fraction],
) -> Fraction:
    """Return the point of spending where the tightest cap stops the pool, s1 if none does."""
    counted, begin, end = span  # s0, s0 + d', s1
    stop = end
    for cap in caps:
        amount = now.values.cap(cap["amount"])
        if amount is None:
            continue  # "none" = paid without limit
        point: Fraction | None
        if basis_of(now, cap) == "paid":
            # The rule: "the smallest s >= s0 + d' where it is used up."
            point = point_used_up(bands, begin, amount - year.paid_under_cap[cap["id"]])
        else:
            # The year's in-scope spending under the cap counts, "deductibles included".
            point = counted + (amount - year.spending_under_cap[cap["id"]])
        if point is not None:
            stop = min(stop, max(point, begin))
    return stop


def settle_pool(
    now: Circumstances, year: YearCounters, layer: dict[str, Any], bill: Standing
) -> None:
    """Settle the pool on a bill: part 3, 1."""
    row = first_row(now, layer)
    if row.get("nothing"):
        return
    name = layer["id"]
    caps = caps_of(now, row, name)
    spending = bill.in_scope
    if row.get("account_first"):
        # "Only the rest of the in-scope amount is the spending that enters bands, counters and
        # deductible, but the account money stays in the person's burden."
        bill.account_used_first = min(account_money(bill), bill.in_scope)
        spending -= bill.account_used_first

    counted = year.spending[row["spending"]] if row["axis"] == "year" else NOTHING
    due = NOTHING
    if "deductible" in row:
        due = deductible_due(now, row["deductible"], year, bill.charged_before)
    charged = min(due, spending)  # d' = min(d, in scope)
    begin, end = counted + charged, counted + spending

    bands = with_points(now.values.bands(row["bands"]), -bill.points_off)
    bands = in_part(now, name, bands)
    stop = pool_stop(now, year, caps, bands, (counted, begin, end))
    # "The pool pays bands(s1) - bands(s0 + d')", as far as the cap.
    payment = rounded(paid_below(bands, stop) - paid_below(bands, begin))

    bill.deductible += charged
    bill.paid[name] = payment
    bill.in_scope_left -= payment
    bill.own_share[name] = max(stop - begin - payment, NOTHING)
    bill.excess[name] = end - stop
    note_spending(now, year, row, caps, (spending, charged))
    note_payment(now, year, name, payment)


def note_spending(
    now: Circumstances,
    year: YearCounters,
    row: dict[str, Any],
    caps: list[dict[str, Any]],
    amounts: tuple[Fraction, Fraction],
) -> None:
    """Count what a bill spent, the deductible charged on it, and the admission."""
    spending, charged = amounts
    if row["axis"] == "year":
        year.spending[row["spending"]] += spending
    for cap in caps:
        # The rule: "the year's in-scope spending under it": of bills whose row names the cap.
        # What is *paid* under it, on the other hand, goes by kinds and levels alone.
        year.spending_under_cap[cap["id"]] += spending
    if "deductible" in row:
        counter = counter_of(now, row["deductible"])
        year.deductible[counter] += charged
        year.deductible_of_all_levels[row["deductible"]["counter"]] += charged
        if row.get("counts_admission"):
            # "A stay counts as an admission even below its deductible."
            year.admissions[counter] += 1
