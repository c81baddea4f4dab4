"""A question that a place declares and nobody answered: every answer settled, then the range.

"A fact needed and not known refuses the bill by the fact's name, or gives the range over its
answers": over at most two questions and sixteen combinations of answers.
"""

from copy import deepcopy
from decimal import Decimal
from pathlib import Path
from typing import Any

from tests.oracle import policy_files
from tests.oracle.run import Run, last_day
from tests.oracle.settlement import settle

TWO, SIXTEEN = 2, 16


def settle_over_answers(case: dict[str, Any], policies_dir: Path) -> dict[str, Any]:
    """Settle a case; a year that waits for a declared question gets the range over its answers."""
    as_it_is = settle(case, policies_dir)
    asked: set[tuple[str, str]] = set()
    told = every_answer(case, as_it_is, policies_dir, asked)
    if not asked or len(asked) > TWO or len(told) > SIXTEEN:
        return as_it_is
    told.sort(key=lambda one: sum(low(bill) for bill in one["bills"] if bill.get("own_cost")))
    known = [
        year["year"]
        for year in as_it_is["years"]
        if year.get("own_cost") is None
        and all(find(one["years"], "year", year["year"]).get("own_cost") for one in told)
    ]
    return {
        "bills": [
            over([find(one["bills"], "id", bill["id"]) for one in told])
            if bill["year"] in known
            else bill
            for bill in as_it_is["bills"]
        ],
        "years": [
            over([find(one["years"], "year", year["year"]) for one in told])
            if year["year"] in known
            else year
            for year in as_it_is["years"]
        ],
    }


def every_answer(
    case: dict[str, Any],
    settled: dict[str, Any],
    policies_dir: Path,
    asked: set[tuple[str, str]],
) -> list[dict[str, Any]]:
    """Return the settlement by each answer; one may lead to the next question."""
    question = first_question(case, settled, policies_dir)
    if question is None or len(asked) > TWO:
        return [settled]
    bill_id, name, declared = question
    asked.add((bill_id if declared["about"] == "bill" else "", name))
    answers = [True, False] if declared["kind"] == "yes_no" else list(declared["choices"])
    found = []
    for answer in answers:
        with_it = deepcopy(case)
        bill = next(one for one in with_it["bills"] if str(one["id"]) == bill_id)
        holder = bill if declared["about"] == "bill" else with_it["person"]
        holder["facts"] = {**(holder.get("facts") or {}), name: answer}
        found += every_answer(with_it, settle(with_it, policies_dir), policies_dir, asked)
    return found


def first_question(
    case: dict[str, Any], settled: dict[str, Any], policies_dir: Path
) -> tuple[str, str, dict[str, Any]] | None:
    """Return the first bill that waits for a declared question with few answers, and it."""
    policies = Run(case, policies_dir, (), {}, {}).policies()
    typed = {str(bill["id"]): bill for bill in case.get("bills") or []}
    for bill in settled["bills"]:
        for code in bill["refused"]:
            name = code.removeprefix("unknown:")
            day = last_day(typed[bill["id"]])
            policy = policy_files.in_force(policies, day) if day is not None else None
            declared = ((policy or {}).get("facts") or {}).get(name)
            if code != name and declared is not None and declared["kind"] != "number":
                return bill["id"], name, declared
    return None


def find(objects: list[dict[str, Any]], key: str, value: str) -> dict[str, Any]:
    """Return the object with this id or year."""
    return next(one for one in objects if one[key] == value)


def low(figures: dict[str, Any]) -> Decimal:
    """Return the low end of the own cost."""
    return Decimal((figures.get("own_cost_range") or [figures["own_cost"]])[0])


def high(figures: dict[str, Any]) -> Decimal:
    """Return the high end of the own cost."""
    return Decimal((figures.get("own_cost_range") or [figures["own_cost"]])[-1])


def over(found: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the figures of the cheapest answers with the range over all."""
    ends = [str(min(map(low, found))), str(max(map(high, found)))]
    return {**found[0], "own_cost_range": ends if ends[0] != ends[1] else None}
