"""What follows the pool: excess, shares, burden and typed top-ups (part 3, 2 to 4), long-hand."""

from dataclasses import dataclass
from fractions import Fraction
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
from tests.oracle.pool import settle_pool
from tests.oracle.rows import Circumstances, first_row, fits
from tests.oracle.standing import Standing, caps_of, note_payment
from tests.oracle.year_counters import YearCounters


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
    bands = in_part(now, name, now.values.bands(row["bands"]))

    limits = []
    if "to" in row:
        # The rule: "`to` counts from zero together with the pool: at most `to` - the pool's cap."
        to, over = now.values.number(row["to"]), now.values.amount(row["over"])
        if to is not None:
            limits.append(to - over - year.paid_by_layer[name])
    for cap in caps_of(now, row, name):
        amount = now.values.cap(cap["amount"], needed=end > begin)
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


@dataclass
class BurdenTerms:
    """What a burden row, or a top-up that a person typed, promises."""

    counter: str
    line: Fraction
    lowered_line: Fraction
    bands: Bands
    bands_from: str
    cap: Fraction | None  # typed by the person
    counts: str
    cap_named: str | None = None  # by the policy
    cap_bonus: dict[str, Any] | None = None

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


def counted(now: Circumstances, fact: str) -> Fraction:
    """Return a number that the person answered."""
    answer = (now.person.get("facts") or {}).get(fact)
    if answer is None:
        answer = now.declared.get(fact, {}).get("usual", {}).get("answer")
    if answer is None:
        raise RefusedError(f"unknown:{fact}")
    return Fraction(str(answer))


def lost_by_missed_years(now: Circumstances, rule: dict[str, Any]) -> Fraction:
    """Return what years missed take off a cap."""
    if "less_per_missed" not in rule:
        return NOTHING
    return counted(now, "missed_years") * now.values.amount(rule["less_per_missed"])


def gained_by_years(now: Circumstances, rule: dict[str, Any], cap: Fraction) -> Fraction:
    """Return what years of cover beyond the first and years without a claim add to a cap."""
    years = counted(now, "resident_years") - now.values.amount(rule["after_years"])
    bonus = max(years, NOTHING) * now.values.amount(rule["per_year"])
    if "claim_free" in rule:
        bonus += counted(now, "claim_free_years") * now.values.amount(rule["claim_free"])
    if "at_most_share" in rule:
        bonus = min(bonus, cap * now.values.amount(rule["at_most_share"]))
    return min(bonus, now.values.amount(rule["at_most"])) if "at_most" in rule else bonus


def cap_of_burden(
    now: Circumstances, terms: BurdenTerms, payment: Fraction, paid: Fraction
) -> Fraction | None:
    """Return the cap of a burden layer, None for no limit; one that nobody knows: if it counts."""
    if terms.cap is not None or terms.cap_named is None:
        return terms.cap
    if payment == 0:
        return None  # whatever it is
    cap = now.values.cap(terms.cap_named)
    if cap is None or terms.cap_bonus is None:
        return cap
    lost = lost_by_missed_years(now, terms.cap_bonus)
    try:
        return max(cap + gained_by_years(now, terms.cap_bonus, cap) - lost, NOTHING)
    except RefusedError:
        if payment + paid <= max(cap - lost, NOTHING):
            return None  # years of cover can only raise it
        raise


def burden_terms(now: Circumstances, row: dict[str, Any]) -> BurdenTerms:
    """Return the terms of a burden row, with the first concession that fits."""
    line = now.values.amount(row["line"]) if "line" in row else NOTHING
    bands = now.values.bands(row["bands"])
    cap_named = row.get("cap")
    lowered_line = line
    for concession in row.get("concessions", []):
        if not fits(now, concession.get("when", {})):
            continue
        if "line" in concession:
            lowered_line = now.values.amount(concession["line"])
        if "points" in concession:
            bands = with_points(bands, now.values.amount(concession["points"]))
        if "cap" in concession:
            cap_named = concession["cap"]
        break
    return BurdenTerms(
        counter=row["counter"],
        line=line,
        lowered_line=lowered_line,
        bands=bands,
        bands_from=row.get("bands_from", "line"),
        cap=None,
        cap_named=cap_named,
        cap_bonus=row.get("cap_bonus"),
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
        return  # the aid is granted beside the bills, and pays nothing of any
    settle_burden_terms(now, year, layer, bill, burden_terms(now, row))


def settle_burden_terms(
    now: Circumstances,
    year: YearCounters,
    layer: dict[str, Any],
    bill: Standing,
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
    cap = cap_of_burden(now, terms, rounded(payment), year.paid_by_counter[terms.counter])
    if cap is not None:
        left = max(cap - year.paid_by_counter[terms.counter], NOTHING)
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


def settle_top_up(now: Circumstances, year: YearCounters, name: str, bill: Standing) -> None:
    """Settle what a person typed as the employer's supplement or a commercial policy.

    "The person's cover.supplement / cover.commercial are burden layers by claim with bands_from
    line, counters of their own; `covers` says what B counts."
    """
    typed = now.cover.get(name)
    if typed is None:
        return
    if typed.get("kinds") and now.kind not in typed["kinds"]:
        return  # "kinds: what it pays for; empty: all"
    rate = typed["rate"]
    if name == "commercial" and now.bill.get("commercial_excluded"):
        if typed.get("excluded_rate") is None:
            return  # what the bill is for is excluded, so it does not count either
        rate = typed["excluded_rate"]
    terms = BurdenTerms(
        counter=f"cover.{name}",
        line=Fraction(typed["deductible"]),
        lowered_line=Fraction(typed["deductible"]),
        bands=[(NOTHING, Fraction(rate))],
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
