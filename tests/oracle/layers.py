"""The four kinds of layers of part 3, and the top-ups a person types, settled long-hand."""

from dataclasses import dataclass, field
from datetime import date
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
from tests.oracle.policy_files import RefusedError
from tests.oracle.rows import Circumstances, day_of, first_row, fits
from tests.oracle.year_counters import YearCounters


@dataclass
class Standing:
    """A bill while it goes through the layers."""

    total: Fraction
    outside_scope: Fraction
    in_scope: Fraction
    in_scope_left: Fraction  # what the person still bears in scope
    outside_left: Fraction  # what the person still bears outside scope
    points_off: Fraction
    account_money: Fraction | None
    charged_before: dict[str, Fraction]  # the deductible charged on each settled bill
    deductible: Fraction = NOTHING
    account_used_first: Fraction = NOTHING
    excess: dict[str, Fraction] = field(default_factory=dict)  # by pool
    own_share: dict[str, Fraction] = field(default_factory=dict)  # by layer
    paid: dict[str, Fraction] = field(default_factory=dict)
    claims: dict[str, Fraction] = field(default_factory=dict)


# ── Caps ─────────────────────────────────────────────────────────────────────────────


def counts_under(now: Circumstances, cap: dict[str, Any], layer_id: str) -> bool:
    """Say whether what a layer does for this bill counts under a cap ("empty = all")."""
    layers, kinds, levels = cap.get("layers"), cap.get("kinds"), cap.get("levels")
    if layers and layer_id not in layers:
        return False
    if kinds and now.kind not in kinds:
        return False
    if levels and now.level is None:
        raise RefusedError("unknown:hospital_level")
    return not levels or now.level in levels


def caps_of(now: Circumstances, row: dict[str, Any], layer_id: str) -> list[dict[str, Any]]:
    """Return the caps of a row; "a row whose `caps` is "unknown" refuses `cap_unknown`"."""
    named = row.get("caps", [])
    if named == "unknown":
        raise RefusedError("cap_unknown")
    caps = [cap for cap in now.policy.get("caps", []) if cap["id"] in named]
    return [cap for cap in caps if counts_under(now, cap, layer_id)]


def basis_of(now: Circumstances, cap: dict[str, Any]) -> str:
    """Return what a cap counts; of unknown basis it is "settled both ways", one way a run."""
    if cap["basis"] == "unknown":
        return now.unknown_basis[cap["id"]]
    return str(cap["basis"])


def note_payment(
    now: Circumstances, year: YearCounters, layer_id: str, payment: Fraction
) -> None:
    """Count a rounded payment by its layer and under every cap the layer shares."""
    year.paid_by_layer[layer_id] += payment
    for cap in now.policy.get("caps", []):
        if counts_under(now, cap, layer_id):
            year.paid_under_cap[cap["id"]] += payment


# ── Pool ─────────────────────────────────────────────────────────────────────────────


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
    days = row_rule.get("new_line_after_days")
    if days is None:
        return 1
    first_day = day_of(now.bill.get("from"))
    if first_day is None:
        raise RefusedError("unknown:from")
    days_stayed = (now.last_day - first_day).days + 1
    return ceil(Fraction(days_stayed, int(days)))


def counter_of(now: Circumstances, rule: dict[str, Any]) -> str:
    """Return the deductible's counter: "this level or all levels together"."""
    if not rule.get("by_level"):
        return str(rule["counter"])
    if now.level is None:
        raise RefusedError("unknown:hospital_level")
    return f"{rule['counter']}:{now.level}"


def deductible_due(
    now: Circumstances, rule: dict[str, Any], year: YearCounters, before: dict[str, Fraction]
) -> Fraction:
    """Return the deductible due on this bill."""
    counter = counter_of(now, rule)
    nth = year.admissions[counter] + 1
    if rule["per"] == "year":
        # "On a shared yearly counter, due = this level's amount - all paid this year."
        due = nth_line(now, rule["amount"], nth) - year.deductible[counter]
    else:
        # "It owes the sum of the lines of the next that many admission numbers."
        due = NOTHING
        for period in range(settlement_periods(now, rule)):
            due += nth_line(now, rule["amount"], nth + period)
    if rule.get("continues") and now.bill.get("continues") is not None:
        # "What an earlier stay of the same illness paid is taken off."
        due -= before.get(str(now.bill["continues"]), NOTHING)
    due = max(due, NOTHING)
    if "year_limit" in rule:
        limit = now.values.number(rule["year_limit"])
        if limit is not None:
            due = max(min(due, limit - year.deductible[counter]), NOTHING)
    return due


def pool_stop(
    now: Circumstances, year: YearCounters, caps: list[dict[str, Any]], bands: Bands,
    span: tuple[Fraction, Fraction, Fraction],
) -> Fraction:
    """Return the point of spending where the tightest cap stops the pool, s1 if none does."""
    counted, begin, end = span  # s0, s0 + d', s1
    stop = end
    for cap in caps:
        amount = now.values.number(cap["amount"])
        if amount is None:
            continue  # "none" = paid without limit
        point: Fraction | None
        if basis_of(now, cap) == "paid":
            # "The smallest s >= s0 + d' where it is used up."
            point = point_used_up(bands, begin, amount - year.paid_under_cap[cap["id"]])
        else:
            # "Basis `spending`: the year's in-scope spending under it, deductibles included."
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
    stop = pool_stop(now, year, caps, bands, (counted, begin, end))
    # "The pool pays bands(s1) - bands(s0 + d')", as far as the cap.
    payment = rounded(paid_below(bands, stop) - paid_below(bands, begin))

    bill.deductible += charged
    bill.paid[name] = payment
    bill.in_scope_left -= payment
    bill.own_share[name] = max(stop - begin - payment, NOTHING)
    bill.excess[name] = end - stop
    note_spending(now, year, row, name, spending, charged)
    note_payment(now, year, name, payment)


def note_spending(
    now: Circumstances, year: YearCounters, row: dict[str, Any], layer_id: str,
    spending: Fraction, charged: Fraction,
) -> None:
    """Count what a bill spent, the deductible charged on it, and the admission."""
    if row["axis"] == "year":
        year.spending[row["spending"]] += spending
    for cap in now.policy.get("caps", []):
        if counts_under(now, cap, layer_id):
            year.spending_under_cap[cap["id"]] += spending
    if "deductible" in row:
        counter = counter_of(now, row["deductible"])
        year.deductible[counter] += charged
        if row.get("counts_admission"):
            # "A stay counts as an admission even below its deductible."
            year.admissions[counter] += 1


def account_money(bill: Standing) -> Fraction:
    """Return the money on the account; a balance that is needed and not known refuses."""
    if bill.account_money is None:
        raise RefusedError("unknown:account_balance")
    return bill.account_money


# ── Excess ───────────────────────────────────────────────────────────────────────────


def settle_excess(
    now: Circumstances, year: YearCounters, layer: dict[str, Any], bill: Standing
) -> None:
    """Settle an excess layer: part 3, 2: "bands on the year's excess of the pools it names"."""
    row = first_row(now, layer)
    if row.get("nothing"):
        return
    name = layer["id"]
    begin = year.excess[name]
    end = begin
    for pool in row["pools"]:
        end += bill.excess.get(pool, NOTHING)
    bands = now.values.bands(row["bands"])

    limits = []
    if "to" in row:
        # "`to` counts from zero together with the pool: at most `to` - the pool's cap."
        to, over = now.values.number(row["to"]), now.values.amount(row["over"])
        if to is not None:
            limits.append(to - over - year.paid_by_layer[name])
    for cap in caps_of(now, row, name):
        amount = now.values.number(cap["amount"])
        if amount is not None:
            limits.append(amount - year.paid_under_cap[cap["id"]])
    stop = end
    for limit in limits:
        point = point_used_up(bands, begin, limit)
        if point is not None:
            stop = min(stop, point)

    payment = rounded(paid_below(bands, stop) - paid_below(bands, begin))
    bill.paid[name] = payment
    bill.in_scope_left -= payment
    bill.own_share[name] = max(stop - begin - payment, NOTHING)
    year.excess[name] = end
    note_payment(now, year, name, payment)


# ── Share ────────────────────────────────────────────────────────────────────────────


def settle_share(
    now: Circumstances, year: YearCounters, layer: dict[str, Any], bill: Standing
) -> None:
    """Settle a share: part 3, 4.

    "A rate on the own share of each named layer, as far as earlier shares left it, of the same
    bill; never more than the person still bears in scope"; rounded once, on the sum.
    """
    row = first_row(now, layer)
    if row.get("nothing"):
        return
    sum_of_shares = NOTHING
    for other, rate in row["of"].items():
        share = now.values.amount(rate) * bill.own_share.get(other, NOTHING)
        bill.own_share[other] = bill.own_share.get(other, NOTHING) - share
        sum_of_shares += share
    payment = min(rounded(sum_of_shares), bill.in_scope_left)
    bill.in_scope_left -= payment
    pay(layer, bill, payment)
    note_payment(now, year, layer["id"], payment)


def pay(layer: dict[str, Any], bill: Standing, payment: Fraction) -> None:
    """Put a payment among those at the counter or among the later claims."""
    if layer["at"] == "claim":
        bill.claims[layer["id"]] = payment
    else:
        bill.paid[layer["id"]] = payment


# ── Burden ───────────────────────────────────────────────────────────────────────────


@dataclass
class BurdenTerms:
    """What a burden row, or a top-up that a person typed, promises."""

    counter: str
    line: Fraction
    lowered_line: Fraction
    bands: Bands
    bands_from: str
    cap: Fraction | None
    counts: str

    def paid_on(self, burden: Fraction) -> Fraction:
        """Return what is paid on a year's burden."""
        if self.bands_from == "zero":
            # "Nothing is paid below the line and the bands count from zero."
            reached = max(burden, self.lowered_line)
            return paid_below(self.bands, reached) - paid_below(self.bands, self.lowered_line)
        # From the line; "a concession may lower the line (the first band then reaches down)".
        reached = min(burden, self.line)
        under_the_line = max(reached - self.lowered_line, NOTHING) * self.bands[0][1]
        return under_the_line + paid_below(self.bands, max(burden - self.line, NOTHING))


def cap_with_bonus(now: Circumstances, rule: dict[str, Any], cap: Fraction) -> Fraction:
    """Return a cap raised for years of cover beyond the first and for years without a claim."""
    facts = now.person.get("facts") or {}
    for needed in ("resident_years", "claim_free_years"):
        if facts.get(needed) is None:
            raise RefusedError(f"unknown:{needed}")
    years = Fraction(str(facts["resident_years"])) - now.values.amount(rule["after_years"])
    bonus = max(years, NOTHING) * now.values.amount(rule["per_year"])
    free_years = Fraction(str(facts["claim_free_years"]))
    bonus += free_years * now.values.amount(rule["claim_free"])
    return cap + min(bonus, cap * now.values.amount(rule["at_most_share"]))


def burden_terms(now: Circumstances, row: dict[str, Any]) -> BurdenTerms:
    """Return the terms of a burden row, with the first concession that fits."""
    line = now.values.amount(row["line"]) if "line" in row else NOTHING
    bands = now.values.bands(row["bands"])
    cap = now.values.number(row["cap"]) if "cap" in row else None
    lowered_line = line
    for concession in row.get("concessions", []):
        if not fits(now, concession.get("when", {})):
            continue
        if "line" in concession:
            lowered_line = now.values.amount(concession["line"])
        if "points" in concession:
            bands = with_points(bands, now.values.amount(concession["points"]))
        if "cap" in concession:
            cap = now.values.number(concession["cap"])
        break
    if "cap_bonus" in row and cap is not None:
        cap = cap_with_bonus(now, row["cap_bonus"], cap)
    return BurdenTerms(
        counter=row["counter"],
        line=line,
        lowered_line=lowered_line,
        bands=bands,
        bands_from=row["bands_from"],
        cap=cap,
        counts=row.get("counts", "in_scope"),
    )


def settle_burden(
    now: Circumstances, year: YearCounters, layer: dict[str, Any], bill: Standing
) -> None:
    """Settle a burden layer: part 3, 3."""
    row = first_row(now, layer)
    if row.get("nothing"):
        return
    if row.get("of") == "previous_year":
        # "Nothing is paid on any bill (the aid is granted beside the bills)."
        if now.person.get("previous_year_burden") is None:
            raise RefusedError("unknown:previous_year_burden")
        return
    settle_burden_terms(now, year, layer, bill, burden_terms(now, row))


def settle_burden_terms(
    now: Circumstances, year: YearCounters, layer: dict[str, Any], bill: Standing,
    terms: BurdenTerms,
) -> None:
    """Pay "round(bands(B1) - bands(B0))" as far as the cap, and count B."""
    borne = NOTHING  # "the year's in-scope money that the layers before it left to the person"
    if terms.counts in ("in_scope", "both"):
        borne += bill.in_scope_left
    if terms.counts in ("outside", "both"):
        borne += bill.outside_left
    before = year.burden[terms.counter]
    after = before + borne
    payment = terms.paid_on(after) - terms.paid_on(before)
    if terms.cap is not None:
        left = max(terms.cap - year.paid_by_counter[terms.counter], NOTHING)
        payment = min(payment, left)
    payment = min(rounded(payment), borne)

    from_in_scope = NOTHING
    if terms.counts in ("in_scope", "both"):
        # "Payment comes off the in-scope remainder first."
        from_in_scope = min(payment, bill.in_scope_left)
    bill.in_scope_left -= from_in_scope
    bill.outside_left -= payment - from_in_scope
    year.burden[terms.counter] = after
    year.paid_by_counter[terms.counter] += payment
    pay(layer, bill, payment)
    note_payment(now, year, layer["id"], payment)


def settle_top_up(
    now: Circumstances, year: YearCounters, name: str, bill: Standing
) -> None:
    """Settle what a person typed as the employer's supplement or a commercial policy.

    "The person's cover.supplement / cover.commercial are burden layers by claim with bands_from
    line, counters of their own; `covers` says what B counts."
    """
    typed = now.cover.get(name)
    if typed is None:
        return
    terms = BurdenTerms(
        counter=f"cover.{name}",
        line=Fraction(typed["deductible"]),
        lowered_line=Fraction(typed["deductible"]),
        bands=[(NOTHING, Fraction(typed["rate"]))],
        bands_from="line",
        cap=None if typed.get("cap") is None else Fraction(typed["cap"]),
        counts=typed.get("covers") or "in_scope",
    )
    settle_burden_terms(now, year, {"id": name, "at": "claim"}, bill, terms)


def settle_layer(
    now: Circumstances, year: YearCounters, layer: dict[str, Any], bill: Standing
) -> None:
    """Settle one layer of any kind on a bill."""
    by_kind = {
        "pool": settle_pool,
        "excess": settle_excess,
        "burden": settle_burden,
        "share": settle_share,
    }
    by_kind[layer["kind"]](now, year, layer, bill)


__all__ = ["Standing", "date", "settle_layer", "settle_top_up"]
