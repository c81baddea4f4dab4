"""Whether a policy counts what a person typed as already used in a year."""

from collections.abc import Iterator, Mapping

from medins_desktop.core.claim import LEVELS
from medins_desktop.core.months import Month
from medins_desktop.core.policy import BurdenRow, ExcessRow, Policy, PoolRow
from medins_desktop.core.problem import Problem
from medins_desktop.interview.answers import Answers


def used_problems(answers: Answers, policy: Policy) -> Iterator[Problem]:
    """Yield a problem for each year or counter that this policy does not have."""
    names = counter_names(policy)
    for i, used in enumerate(answers.person.already_used):
        where = f"person.already_used[{i}]"
        if Month.parse(used.year).month != policy.year_starts_in:
            starts = f"{policy.year_starts_in:02}"
            yield Problem("no_medical_year", f"{where}.year", (used.year, starts))
        for kind, known in names.items():
            typed: Mapping[str, object] = getattr(used, kind)
            for name in typed:
                if name not in known:
                    allowed = ", ".join(sorted(known))
                    yield Problem("unknown_counter", f"{where}.{kind}.{name}", (name, allowed))


def counter_names(policy: Policy) -> dict[str, set[str]]:
    """Return the names of a policy's counters, by the kinds of `UsedBefore`."""
    pools = [row for layer in policy.layers for row in layer.rows if isinstance(row, PoolRow)]
    burdens = {r.counter for la in policy.layers for r in la.rows if isinstance(r, BurdenRow)}
    excess = {la.id for la in policy.layers if any(isinstance(r, ExcessRow) for r in la.rows)}
    caps = {cap.id for cap in policy.caps}
    lines = [row.deductible for row in pools if row.deductible is not None]
    by_level = {f"{d.counter}/{level}" for d in lines if d.by_level for level in LEVELS}
    deductibles = {line.counter for line in lines} | by_level
    return {
        "admissions": deductibles,
        "deductible": deductibles,
        "spending": caps | {row.spending for row in pools if row.spending},
        "paid": caps | burdens | excess,
        "excess": excess,
        "burden": burdens,
    }
