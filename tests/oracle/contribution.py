"""A month's contribution, long-hand: part 6."""

from collections.abc import Mapping
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

from tests.oracle.bands import rounded, text
from tests.oracle.policy_files import Values, record_of, values_on


def contribution(example: Mapping[str, Any], policies_dir: Path) -> dict[str, Any]:
    """Return the contributions of a month and what the account gets of them.

    "Each part (employer, person, fixed amount, each fund) is rounded half up to the fen on
    its own; sums are of rounded parts."
    """
    file = record_of(policies_dir, example["place"])
    values = values_on(file, example.get("overrides", {}), example["day"])
    row = first(file["contributions"], example)
    base = contribution_base(values, row.get("base", {}), example.get("wage"))
    parts = [(part["payer"], part_of(values, part, base)) for part in row["parts"]]
    parts = [(payer, amount) for payer, amount in parts if amount is not None]
    found = {
        "base": text(rounded(base)),
        "parts": [text(amount) for _, amount in parts],
        "account_credit": credit(file, values, example, base, parts),
    }
    for payer in ("employer", "person", "unemployment_fund"):
        found[payer] = text(sum((a for who, a in parts if who == payer), Fraction(0)))
    return found


def first(rows: list[dict[str, Any]], example: Mapping[str, Any]) -> dict[str, Any]:
    """Return the first row for the payer whose conditions hold."""
    for row in rows:
        same = row["who"] == example["who"]
        pooled = row.get("pooled_only", False) == example.get("pooled_only", False)
        if same and pooled and all(holds(k, t, example) for k, t in row.get("when", {}).items()):
            return row
    raise LookupError("no row")


def holds(fact: str, test: Any, example: Mapping[str, Any]) -> bool:
    """Say whether a fact of the example passes a test."""
    value: Any = example["day"] if fact == "day" else example["facts"][fact]
    if isinstance(test, dict):
        low, high = test.get("at_least", date.min), test.get("below", date.max)
        return bool(low <= value < high)
    return value in test if isinstance(test, list) else bool(value == test)


def contribution_base(values: Values, rule: Mapping[str, str], wage: str | None) -> Fraction:
    """Return "wage clamped to floor and ceiling (or the approved base), rounded as …"."""
    if "amount" in rule:
        base = values.amount(rule["amount"])
    else:
        base = Fraction(wage or "0")
        if "floor" in rule and base < values.amount(rule["floor"]):
            base = values.amount(rule["floor"])
        if "ceiling" in rule and base > values.amount(rule["ceiling"]):
            base = values.amount(rule["ceiling"])
    whole = "whole_yuan" in rule and values.parameters[rule["whole_yuan"]]["value"] is True
    return Fraction((base + Fraction(1, 2)) // 1) if whole else base


def part_of(values: Values, part: Mapping[str, str], base: Fraction) -> Fraction | None:
    """Return what a part is in this month; None for what is owed once a year."""
    if "rate" in part:
        return rounded(base * values.amount(part["rate"]))
    if "yuan_month" in part:
        return rounded(values.amount(part["yuan_month"]))
    return None


def credit(
    file: Mapping[str, Any],
    values: Values,
    example: Mapping[str, Any],
    base: Fraction,
    parts: list[tuple[str, Fraction]],
) -> str:
    """Return the credit to the account; "unknown" where the place has no rule.

    "Active, the own 2 % (the older rule adds 30 % of the employer's 6 %); pooled only, none."
    """
    if example.get("pooled_only", False):
        return "0.00"
    try:
        row = first(file.get("account", []), {**example, "pooled_only": False})
    except LookupError:
        return "unknown"
    found = Fraction(0)
    if "rate" in row:
        found += rounded(base * values.amount(row["rate"]))
    if "yuan_month" in row:
        found += rounded(values.amount(row["yuan_month"]))
    if "employer_share" in row:
        employer = sum((amount for payer, amount in parts if payer == "employer"), Fraction(0))
        found += rounded(employer * values.amount(row["employer_share"]))
    return text(found)
