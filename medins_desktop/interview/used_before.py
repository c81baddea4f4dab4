"""What a case counts over the year, typed in when earlier bills are not at hand."""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any, Literal

from medins_desktop.core.claim import UsedBefore
from medins_desktop.core.months import medical_year
from medins_desktop.core.policy import BurdenRow, Cap, ExcessRow, Policy, PoolRow
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.questions import rows_that_may_hold

Table = Literal["admissions", "deductible", "spending", "paid", "excess", "burden"]


@dataclass(frozen=True, slots=True, order=True)
class Counter:
    """A counter as the case file names it: its table and its name there."""

    table: Table
    name: str


def counters_of(policy: Policy, answers: Answers) -> tuple[Counter, ...]:
    """Return the counters that the bills of this case read, each once, in order of settlement."""
    found: dict[Counter, None] = {}
    for layer, row in rows_that_may_hold(policy, answers):
        match row:
            case PoolRow():
                found |= dict.fromkeys(_of_pool(row, answers))
            case ExcessRow():
                found |= dict.fromkeys((Counter("excess", layer.id), Counter("paid", layer.id)))
                found |= dict.fromkeys(_of_caps(row.caps))
            case BurdenRow() if row.of == "year":
                found[Counter("burden", row.counter)] = None
                if row.cap is not None and row.cap.value is not None:
                    found[Counter("paid", row.counter)] = None
    return tuple(found)


def some_left_empty(policy: Policy, answers: Answers) -> bool:
    """Return whether a counter that the bills read was not typed where others were."""
    return any(
        counter.name not in getattr(used, counter.table)
        for used in answers.person.already_used
        for counter in counters_of(policy, answers)
    )


def _of_pool(row: PoolRow, answers: Answers) -> list[Counter]:
    counters: list[Counter] = []
    rule = row.deductible
    if rule is not None:
        levels = {bill.hospital_level for bill in answers.bills if bill.hospital_level}
        names = [f"{rule.counter}/{level}" for level in sorted(levels)] if rule.by_level else []
        names = names or [rule.counter]
        if row.counts_admission:
            counters += [Counter("admissions", name) for name in names]
        if rule.per == "year" or rule.year_limit is not None:
            counters.append(Counter("deductible", rule.counter))
    if row.axis == "year":
        counters.append(Counter("spending", row.spending))
    return [*counters, *_of_caps(row.caps or ())]


def _of_caps(caps: tuple[Cap, ...]) -> list[Counter]:
    return [
        Counter("spending" if cap.basis == "spending" else "paid", cap.id)
        for cap in caps
        if cap.amount.value is not None
    ]


def used_in_year(answers: Answers, policy: Policy, day: date) -> UsedBefore | None:
    """Return what was typed for the medical year of a day, None for nothing."""
    year = str(medical_year(day, starts_in=policy.year_starts_in))
    return next((used for used in answers.person.already_used if used.year == year), None)


def with_used(
    answers: Answers, year: str, before: date, counter: Counter, amount: Decimal | None
) -> Answers:
    """Return the answers with one counter of a year typed, or no longer typed."""
    old = next((u for u in answers.person.already_used if u.year == year), None)
    used = old or UsedBefore(year, before)
    table: dict[str, Any] = dict(getattr(used, counter.table))
    table.pop(counter.name, None)
    if amount is not None:
        table[counter.name] = int(amount) if counter.table == "admissions" else amount
    changed: dict[str, Any] = {counter.table: table}
    return _with(answers, replace(used, before=before, **changed))


def with_used_before(answers: Answers, year: str, before: date) -> Answers:
    """Return the answers with another day from which bills are given."""
    old = next((u for u in answers.person.already_used if u.year == year), None)
    return answers if old is None else _with(answers, replace(old, before=before))


def _with(answers: Answers, used: UsedBefore) -> Answers:
    others = [u for u in answers.person.already_used if u.year != used.year]
    tables = ("admissions", "deductible", "spending", "paid", "excess", "burden")
    empty = not any(getattr(used, table) for table in tables)
    entries = sorted((*others, *(() if empty else (used,))), key=lambda u: u.year)
    return replace(answers, person=replace(answers.person, already_used=tuple(entries)))
