"""Cover in words: every state and reason that the core gives has a sentence."""

import ast
from pathlib import Path

import pytest

import medins_desktop
from medins_desktop.core.cover_state import CoverState
from medins_desktop.core.months import Month
from medins_desktop.wording.cover import missing_text, reason_text, state_name

pytestmark = pytest.mark.usefixtures("in_english")

CORE = Path(medins_desktop.__file__).parent / "core"
INPUTS = (("started", Month(2024, 7)), ("gap", 4), ("missed_years", 1))
STATES = ("covered", "waiting", "suspended", "uncovered", "unknown")


def reasons_in_the_source() -> set[str]:
    """Return every reason that the core writes out."""
    calls = (
        call
        for path in CORE.glob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call) and getattr(call.func, "id", "") in ("CoverState", "Run")
    )
    second = [call.args[1] for call in calls if len(call.args) > 1]
    return {one.value for one in second if isinstance(one, ast.Constant)}


def test_every_reason_that_the_core_writes_out_has_words() -> None:
    reasons = reasons_in_the_source()
    assert {"resident_year", "not_started", "rule_unknown"} <= reasons
    for code in reasons | {"paid", "deferred", "paid_back", "waiting_after_gap"}:
        text = reason_text(CoverState("waiting", code, None, INPUTS, "stops").step)
        assert text
        assert "{" not in text


def test_a_reason_names_month_and_gap() -> None:
    step = CoverState("waiting", "waiting_after_gap", None, INPUTS).step
    assert reason_text(step) == "Paid again since 2024-07, after a gap of 4 months: one waits."


def test_every_state_has_a_name_of_its_own() -> None:
    assert len({state_name(state) for state in STATES}) == len(STATES)


def test_what_nobody_knows_has_a_name() -> None:
    for missing in ("starts", "stops", "grace_months", "waiting_months", "record", "order_to_pay"):
        assert missing_text(missing)
