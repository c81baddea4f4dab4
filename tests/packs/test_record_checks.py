"""Every fault of a record file or a national table is one sentence with its place."""

from pathlib import Path

import pytest

from medins_desktop.packs.every_file import decode_pack, pack_problems
from medins_desktop.resource_files import resource
from medins_desktop.wording.problems import problem_text

pytestmark = pytest.mark.usefixtures("in_english")
RECORD = (Path(__file__).parent / "good" / "900001" / "record.toml").read_text(encoding="utf-8")


def national(name: str) -> str:
    return resource("policies", "national", f"{name}.toml").read_text(encoding="utf-8")


def faults(text: str) -> list[str]:
    return [problem_text(p) for p in pack_problems(decode_pack(text.encode(), "a.toml"))]


def changed(text: str, old: str, new: str) -> str:
    assert text.count(old) >= 1, old
    return text.replace(old, new, 1)


def test_a_record_file_that_uses_every_key_has_no_fault() -> None:
    assert faults(RECORD) == []


RECORD_FAULTS = [
    (
        'values = ["share", "yes"]',
        'values = ["shore", "yes"]',
        "distressed[0].values[0]: there is no parameter shore. Add it or correct the name.",
    ),
    (
        'grace_months = "months"',
        'grace_months = "days"',
        "cover[0].grace_months: days has the unit days, but months is needed here. "
        "Change one of them.",
    ),
    (
        'rate = "employer_rate", base = "average"',
        'rate = "large_month", base = "average"',
        "retirement[0].price.rate: large_month has the unit yuan, but rate is needed here. "
        "Change one of them.",
    ),
    (
        '[[minimum_wage]]\nyuan_month = "fixed_base"',
        '[[minimum_wage]]\nyuan_month = "fixed_base"\nwhen = { level = ["level3"] }',
        "minimum_wage[0].when.level: the fact level is neither built in nor declared. "
        "Add it under [facts].",
    ),
    (
        "day = { at_least = 2024-01-01 }",
        "day = { at_least = 2024 }",
        "account[0].when.day: a range needs at_least or below, as numbers or days.",
    ),
    (
        'when = { sex = ["male"] }',
        'when = { sex = ["man"] }',
        "retirement[0].when.sex: man is not a possible value. Possible: male, female.",
    ),
    (
        'yuan_month = "large_month" },',
        'yuan_month = "large_month", yuan_year = "large_year" },',
        "contributions[0].parts[2]: exactly one of rate, yuan_month or yuan_year is needed.",
    ),
    (
        "nothing = true",
        'nothing = true\nrate = "share"',
        "account[1]: exactly one of nothing, rate, yuan_month or yuan_year is needed.",
    ),
    (
        "nothing = true",
        "nothing = false",
        "account[1]: exactly one of nothing, rate, yuan_month or yuan_year is needed.",
    ),
    (
        'workdays_per_month = "workdays"',
        'workdays_per_month = "days"',
        "sick_leave.workdays_per_month: days has the unit days, but workdays is needed here. "
        "Change one of them.",
    ),
    (
        'label = { zh = "单位缴费比例", en = "Employer\'s rate" }',
        "",
        "parameters.employer_rate: without a value the person is asked, so it needs a label in "
        "zh and en. Add a value or a label.",
    ),
    (
        'text = { zh = "从前的办法", en = "A rule of old" }',
        'text = { zh = "从前的办法" }',
        "distressed[0].text.en: the text in en is missing. Add it.",
    ),
    (
        'confidence = "one-source", note = "an older page"',
        'confidence = "hearsay", note = "an older page"',
        "parameters.employer_rate.others[0].confidence: hearsay is not a possible value. "
        "Possible: official-text, two-sources, one-source, own-knowledge.",
    ),
]


@pytest.mark.parametrize(("old", "new", "sentence"), RECORD_FAULTS)
def test_a_fault_of_a_record_file_is_named(old: str, new: str, sentence: str) -> None:
    assert sentence in faults(changed(RECORD, old, new))


def test_a_value_that_no_rule_uses_is_named() -> None:
    text = changed(RECORD, 'employer_share = "share"', "")
    text = changed(text, 'at_most_share = "share"', "")
    text = changed(text, 'values = ["share", "yes"]', 'values = ["yes"]')
    assert faults(text) == ["parameters.share: no rule uses share. Remove it or use it."]


NATIONAL_FAULTS = [
    (
        "retirement",
        'rule = "retirement_delay"',
        'rule = "delay"',
        "retirement[0].rule: there is no parameter delay. Add it or correct the name.",
    ),
    (
        "retirement",
        "since = 2025-01-01",
        "since = 2025-01-02",
        "retirement[0]: (60, 4, 36) 2025-01-02 cannot be right. Correct it.",
    ),
    (
        "retirement",
        'sources = [{ id = "npc-2024-09-13" }]',
        "sources = []",
        "rules.retirement_delay.sources: a value without source. Name where it stands.",
    ),
    (
        "sick_leave",
        "months = 24, within = 30",
        "months = 24, within = 18",
        "sick_leave.periods[6]: 24 / 18 cannot be right. Correct it.",
    ),
    (
        "late_fee",
        "value = 0.0005",
        "value = 5",
        "parameters.late_fee_rate_per_day.value: the share 5 must lie between 0% and 100% "
        "(0 and 1). Correct it.",
    ),
]


@pytest.mark.parametrize(("name", "old", "new", "sentence"), NATIONAL_FAULTS)
def test_a_fault_of_a_national_table_is_named(name: str, old: str, new: str, sentence: str) -> None:
    assert sentence in faults(changed(national(name), old, new))
