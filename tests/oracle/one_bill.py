"""One bill: refused, or settled layer by layer."""

from typing import Any

from tests.oracle import policy_files
from tests.oracle.bands import NOTHING
from tests.oracle.later_layers import settle_layer, settle_top_up
from tests.oracle.partial_benefit import possible
from tests.oracle.policy_files import RefusedError
from tests.oracle.result import Settled
from tests.oracle.rows import Circumstances, day_of
from tests.oracle.run import Run, last_day, year_of
from tests.oracle.scope import scope_at_home, scope_of, total_of
from tests.oracle.standing import Standing, account_money
from tests.oracle.year_counters import YearCounters, started_with

NEVER_PAID = ("work_injury", "third_party", "public_health", "abroad")


def settle_or_refuse(run: Run, bill: dict[str, Any]) -> Settled:
    """Settle a bill, or say why it cannot be settled."""
    year = year_of(run, bill)
    result = Settled(bill, year)
    try:
        if year in run.unsettled:
            # The rule: "`depends_on:<id>` for later bills and sums of that medical year": for
            # every later bill, even for one that the fund never pays.
            raise RefusedError(f"depends_on:{run.unsettled[year]}")
        now = circumstances(run, bill)  # "before the first file it is refused", whatever it is
        never_paid = why_never_paid(bill)
        if never_paid is not None:
            # It "counts for nothing in the year", so not in counters that were typed either.
            settle_as_own_cost(now, result, never_paid)
            return result
        refuse_what_is_missing(now)
        refuse_bills_already_typed(run, bill, year)
        settle_under_policy(run, now, result)
    except RefusedError as refusal:
        result.refused = [refusal.code]
        result.amounts = None
        run.unsettled.setdefault(year, result.id)
    return result


def why_never_paid(bill: dict[str, Any]) -> str | None:
    """Return why the fund never pays this bill: part 2, 社会保险法 art. 30.

    The condition that failed is named, of two of them the cause: the papers do not say.
    """
    if bill.get("cause") in NEVER_PAID:
        return str(bill["cause"])
    if bill.get("designated") is False:
        # The rule: "nor outside designated institutions (except when the kind or the care
        # is emergency)".
        if bill.get("kind") is None and bill.get("care") != "emergency":
            raise RefusedError("unknown:kind")
        if bill.get("kind") != "emergency" and bill.get("care") != "emergency":
            return "not_designated"
    return None


def settle_as_own_cost(now: Circumstances, result: Settled, reason: str) -> None:
    """Leave everything to the person: "refusals settled as all own cost".

    What is in scope and outside is split "before insurance" all the same.
    """
    standing = scope_at_home(now)
    result.refused = [reason]
    result.paid = {"cash": standing.total}
    result.amounts = {
        "total": standing.total,
        "outside_scope": standing.outside_scope,
        "in_scope": standing.in_scope,
        "deductible": NOTHING,
        "own_cost": standing.total,
    }


def refuse_what_is_missing(now: Circumstances) -> None:
    """Refuse a bill without what no settlement can do without."""
    total_of(now.bill)
    if now.kind is None:
        raise RefusedError("unknown:kind")


def refuse_bills_already_typed(run: Run, bill: dict[str, Any], year: str) -> None:
    """Refuse "bills of that year before `before`": their amounts are in the typed counters."""
    for used in already_used(run, year):
        before = day_of(used.get("before"))
        if before is not None and last_day(bill) < before:
            raise RefusedError("depends_on:already_used")


def already_used(run: Run, year: str) -> list[dict[str, Any]]:
    """Return the counters typed for a year."""
    person = run.case.get("person") or {}
    return [used for used in person.get("already_used") or [] if used["year"] == year]


def settle_under_policy(run: Run, now: Circumstances, result: Settled) -> None:
    """Settle a bill that the fund may pay, layer by layer, and check that it adds up."""
    cover = run.case.get("cover") or {}
    possible(now)  # a share that nobody knows refuses the bill first
    standing = scope_of(now)
    standing.charged_before = run.charged
    standing.account_money = run.account
    if result.year not in run.years:
        used = already_used(run, str(result.year))
        run.years[str(result.year)] = started_with(used[0]) if used else YearCounters()
    year = run.years[str(result.year)]

    for layer in layers_at(now, run, "counter"):
        settle_layer(now, year, layer, standing)
    # "The account pays what it may (in-scope own money) after the counter layers, if the person
    # wants it to." What it paid before the deductible it pays even if they do not, but never
    # more than the counter layers left: the papers are silent, but a bill has to add up.
    from_account = min(standing.account_used_first, standing.in_scope_left)
    if cover.get("pay_from_account"):
        from_account = min(account_money(standing), standing.in_scope_left)
    cash = standing.in_scope_left + standing.outside_left - from_account
    for layer in layers_at(now, run, "claim"):
        settle_layer(now, year, layer, standing)
    settle_top_ups(now, run, year, standing)
    settle_plans(now, run, year, standing)

    if run.account is not None:
        run.account -= from_account  # "The account runs on across years."
    result.paid = {**standing.paid, "account": from_account, "cash": cash}
    result.claims = standing.claims
    own_cost = from_account + cash - sum(standing.claims.values())
    # The rule: "counter layers + account + cash = total; own cost = account + cash - claims >= 0."
    assert sum(result.paid.values()) == standing.total
    assert own_cost >= 0
    assert own_cost == standing.in_scope_left + standing.outside_left
    result.amounts = {
        "total": standing.total,
        "outside_scope": standing.outside_scope,
        "in_scope": standing.in_scope,
        "deductible": standing.deductible,
        "own_cost": own_cost,
    }


def circumstances(run: Run, bill: dict[str, Any]) -> Circumstances:
    """Return the bill's day under the policy in force on it; without one: `no_policy`."""
    policy = policy_files.in_force(run.policies(), last_day(bill))
    if policy is None:
        raise RefusedError("no_policy")
    overrides = run.case.get("overrides") or {}
    values = policy_files.values_on(policy, overrides, last_day(bill))
    return Circumstances(
        case=run.case,
        bill=bill,
        last_day=last_day(bill),
        policy=policy,
        values=values,
        declared=policy.get("facts", {}),
        unknown_basis=run.unknown_basis,
        unknown_rate=run.unknown_rate,
        partial=run.partial,
    )


def layers_at(now: Circumstances, run: Run, place: str) -> list[dict[str, Any]]:
    """Return the policy's layers that settle at the counter, or as later claims, in order."""
    return [
        layer
        for layer in now.policy["layers"]
        if layer["at"] == place and layer["id"] not in run.without_layers
    ]


def settle_top_ups(now: Circumstances, run: Run, year: YearCounters, standing: Standing) -> None:
    """Settle "then supplement, commercial" (later claims)."""
    for name in ("supplement", "commercial"):
        if name not in run.without_layers:
            settle_top_up(now, year, name, standing)


def settle_plans(now: Circumstances, run: Run, year: YearCounters, standing: Standing) -> None:
    """Settle the layers of every plan that the person has joined, after the top-ups.

    "If joined but no file in force on the day: refused `no_rule:mutual_aid`."
    """
    joined = now.cover.get("mutual_aid") or []
    for files in policy_files.plans(run.policies_dir):
        if not any(one in file["joined_by"] for file in files for one in joined):
            continue
        plan = policy_files.in_force(files, now.last_day)
        if plan is None:
            raise RefusedError("no_rule:mutual_aid")
        if not any(one in plan["joined_by"] for one in joined):
            continue
        values = policy_files.values_on(plan, now.values.overrides, now.last_day)
        under_plan = Circumstances(
            now.case, now.bill, now.last_day, now.policy, values, plan.get("facts", {})
        )
        for layer in plan["layers"]:
            if layer["id"] not in run.without_layers:
                settle_layer(under_plan, year, layer, standing)
