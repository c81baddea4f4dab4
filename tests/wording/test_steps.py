"""Every step is explained in both languages, and its formula is true."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from PySide6.QtWidgets import QApplication

import medins_desktop
from medins_desktop.core.explanation import Parameter, Step
from medins_desktop.core.policy import NothingRow, Policy
from medins_desktop.wording.language import load_language
from medins_desktop.wording.record_steps import RECORD_STEPS
from medins_desktop.wording.steps import explain
from tests.core.random_settlements import FOLDERS, RandomCase, cases, made
from tests.core.small_policy import D, parameter

pytestmark = pytest.mark.usefixtures("in_english")

CORE = Path(medins_desktop.__file__).parent / "core"
EACH = 220  # random cases of each folder


def steps_of(one: RandomCase) -> Iterator[tuple[Step, Policy | None]]:
    """Yield every step of a settlement, with the policy it was made by."""
    result = one.settled()
    for bill in result.bills:
        if bill.step is not None:
            yield from ((step, bill.policy) for step in bill.step.walk())
    for year in result.years:
        policy = year.bills[-1].policy
        for root in (*([year.step] if year.step else []), *year.aid.values()):
            yield from ((step, policy) for step in root.walk())


@cache
def many_steps() -> list[tuple[Step, Policy | None]]:
    """Return the steps of random settlements, the same for both languages."""
    every = (made(folder, seed) for folder in FOLDERS for seed in range(EACH))
    return [pair for one in every for pair in steps_of(one)]


# Where the code stands among what makes a step, or says how a step is made.
CODE_STANDS_AT = {"add": 0, "Step": 0, "NothingRow": 1}


def codes_in_the_source() -> set[str]:
    """Return every code that the core writes out where it makes a step."""
    found = set()
    for path in CORE.glob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if not isinstance(call, ast.Call):
                continue
            name = getattr(call.func, "attr", getattr(call.func, "id", ""))
            said = call.args[CODE_STANDS_AT.get(name, len(call.args)) :][:1]
            found |= {one.value for one in said if isinstance(one, ast.Constant)}
    return {NothingRow(()).said_as, *found}


def test_every_code_that_the_core_writes_out_has_words(in_english: QApplication) -> None:
    codes = codes_in_the_source() - {"refused"}  # it speaks as its refusal
    assert {"own_cost", "band", "cash", "pays_nothing", "excluded_pays_nothing"} <= codes
    for language in ("zh", "en"):
        load_language(language, in_english)
        for code in codes:
            said = explain(Step(code, D(7), EVERY_INPUT, subject="pool"))
            assert said.sentence, code


EVERY_INPUT = tuple(
    (name, D(3))
    for name in [
        "total",
        "outside",
        "in_scope",
        "class_b",
        "rate",
        "number",
        "line",
        "due",
        "spent",
        "start",
        "end",
        "limit",
        "over",
        "used",
        "before",
        "balance",
        "own",
        "burden",
        "cash",
        "account",
        "claims",
        "first",
        "times",
        "less",
        "lowest",
        "periods",
        "age",
        "original",
        "retires",
        "required",
        "projected",
        "last",
        "base",
        "wage",
        "days_allowed",
        "days_used",
    ]
)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_step_about_the_record_has_words(language: str, in_english: QApplication) -> None:
    load_language(language, in_english)
    for code in RECORD_STEPS:
        said = explain(Step(code, D(7), EVERY_INPUT))
        whole = " ".join((said.sentence, said.words, said.numbers))
        assert said.sentence, code
        assert not re.search(r"[{}]", whole), whole


@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_step_of_many_settlements_is_explained(
    language: str, in_english: QApplication
) -> None:
    load_language(language, in_english)
    explained = set()
    for step, policy in many_steps():
        said = explain(step, policy)
        whole = " ".join((said.sentence, said.words, said.numbers, said.source))
        assert said.sentence.strip(), step.code
        assert not re.search(r"[{}]|None|Decimal", whole), whole
        explained.add(step.code)
    assert {
        "own_cost", "year_own_cost", "refused", "outside_typed", "class_b_share",
        "class_b_unknown", "away_share", "points_off", "points_added", "pool_pays", "excess_pays",
        "partial_benefit", "partial_benefit_in_doubt",
        "share_pays", "burden_pays", "pays_nothing", "spent_before", "no_deductible",
        "deductible_stay", "deductible_visit", "deductible_year", "deductible_paid_before",
        "deductible_continued", "deductible_year_limit", "deductible_falls",
        "deductible_lowest", "deductible_periods", "account_first", "account", "band",
        "cap_paid", "cap_spending", "cap_to", "own_share", "beyond_cap", "excess", "line",
        "burden", "share_of", "cash", "aid_for_last_year", "paid_in_advance",
    } <= explained  # fmt: skip


def value(formula: str) -> float:
    """Work out one side of a formula as a person would."""
    plain = formula.replace("¥", "").replace("×", "*").replace("−", "-")
    plain = re.sub(r"(\d),(?=\d{3})", r"\1", plain)
    plain = re.sub(r"([\d.]+)%", r"(\1/100)", plain)
    assert re.fullmatch(r"[\d.+*/()\-, minax]*", plain), plain
    return float(eval(plain, {"min": min, "max": max}))


@settings(max_examples=100)
@given(cases)
def test_both_sides_of_every_formula_are_the_same(one: RandomCase) -> None:
    for step, policy in steps_of(one):
        left, equals, right = explain(step, policy).numbers.rpartition(" = ")
        if equals:
            parts = 1 + left.count("+")
            tolerance = 0.0051 * parts + 1e-6 * abs(value(right))
            assert abs(value(left) - value(right)) <= tolerance, explain(step, policy).numbers


def test_a_step_is_a_sentence_a_formula_its_numbers_and_its_source() -> None:
    line = parameter("line", D("0.85"), "rate")
    inputs = (("start", D(1300)), ("end", D(30000)), ("rate", D("0.85")))
    said = explain(Step("band", D(24395), inputs, line))
    assert said.sentence == "From ¥1,300.00 to ¥30,000.00: 85% is paid"
    assert said.words == "(end − start) × rate"
    assert said.numbers == "(¥30,000.00 − ¥1,300.00) × 85% = ¥24,395.00"
    assert said.source == "One source only"


def test_a_value_that_was_typed_goes_by_its_name() -> None:
    typed = Parameter("commercial.excluded_rate", D("0.4"), "rate", (), "user")
    said = explain(Step("band", D(7), EVERY_INPUT, typed))
    assert said.source == "Commercial insurance, rate for excluded bills (Typed by you)"


def test_where_a_cap_pays_less_than_the_bands_the_formula_says_so() -> None:
    parts = (Step("band", D(3000), EVERY_INPUT), Step("band", D(700), EVERY_INPUT))
    said = explain(Step("burden_pays", D(100), steps=parts, subject="critical_illness"))
    assert said.numbers == "min(¥3,000.00 + ¥700.00, ¥100.00) = ¥100.00"


def test_where_more_was_used_than_a_cap_allows_nothing_is_left() -> None:
    said = explain(Step("cap_paid", D(0), (("limit", D(100)), ("used", D(120)))))
    assert said.numbers == "max(¥100.00 − ¥120.00, ¥0.00) = ¥0.00"


def test_the_rule_behind_a_state_of_cover_is_named() -> None:
    stops = parameter("cover_stops", D(1), "months")
    said = explain(Step("cover_unpaid", D(0), parameter=stops))
    assert said.words == "Start and end of cover, goes on so long after the last payment: 1 month"


def test_a_refused_bill_speaks_of_the_law_and_of_the_open_door() -> None:
    said = explain(Step("refused", D(10000), subject="work_injury"))
    assert said.sentence == "Medical insurance does not pay for a work injury."
    assert "work-injury fund pays" in said.words
    assert said.numbers == "¥10,000.00"
