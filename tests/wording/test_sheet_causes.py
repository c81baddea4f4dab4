"""Every cause has its sentence, its remedy, and the words of its link."""

import re
from pathlib import Path

import pytest

from medins_desktop.interview import sheet_causes as causes_module
from medins_desktop.interview import sheet_trials as trials_module
from medins_desktop.interview.sheet_check import Cause
from medins_desktop.wording.sheet_causes import _CAUSES, _EXPLAINS, cause_link, cause_text
from tests.interview.sheets import checked, example_5, with_bill

pytestmark = pytest.mark.usefixtures("in_english")

NAMED = {"other_level", "other_kind", "other_care", "claimed_later", "unknown_payer"}


def codes_in(module_file: str | None, call: str) -> set[str]:
    text = Path(module_file or "").read_text(encoding="utf-8")
    return set(re.findall(rf'{call}\(\s*"(\w+)"', text))


def test_every_code_has_a_sentence() -> None:
    trials = codes_in(trials_module.__file__, "Trial") | {"other_group", "group_not_registered"}
    found = codes_in(causes_module.__file__, "Cause") | trials | NAMED
    assert found == set(_CAUSES)
    assert trials | {"other_level", "other_kind", "other_care"} == set(_EXPLAINS)


def said(cause: Cause) -> str:
    answers = example_5()
    return cause_text(cause, checked(answers), answers)


def test_what_explains_a_line_says_with_which_answer() -> None:
    level = Cause("other_level", "bills[1].hospital_level", "level2", explains=True)
    assert said(level) == "With the hospital level “Level 2” it agrees exactly."
    assert said(Cause("other_level", "bills[1].hospital_level")) == (
        "The hospital may be of another level."
    )
    group = Cause("other_group", "person.aid_group", "subsistence", explains=True)
    assert "Subsistence allowance" in said(group)


def test_a_bill_is_named_by_its_day_and_kind() -> None:
    assert "2025-03-12 Hospital stay" in said(Cause("belongs_to_other_bill", value="1"))
    assert "2025-03-12" in said(Cause("continued", "bills[1].continues", "1", explains=True))


def test_a_line_further_up_is_called_as_on_the_sheet() -> None:
    empty = Cause("line_above_empty", "bills[1].sheet.hifob_pay", "hifob_pay")
    assert "职工大额医疗费用补助基金支出" in said(empty)


def test_a_bill_not_paid_here_says_why() -> None:
    hurt = with_bill(example_5(), "2", cause="work_injury")
    text = cause_text(Cause("taken_as_not_paid"), checked(hurt), hurt)
    assert "work injury" in text


@pytest.mark.parametrize(
    ("field", "words"),
    [
        ("bills", "To the bills"),
        ("cover", "To other cover"),
        ("bills[0].hospital_level", "Check: hospital level"),
        ("bills[0].sheet.hifp_pay", "Type it"),
        ("bills[0].facts.tier", "To the question"),
        ("person.status", "Check: working or retired"),
        ("cover.pay_from_account", "Check: use of the account"),
    ],
)
def test_a_link_says_where_it_leads(field: str, words: str) -> None:
    assert cause_link(Cause("other_level", field)) == words
