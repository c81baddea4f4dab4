"""The rows of every place's file can be read without knowing its keys."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from medins_desktop.packs.library import Library
from medins_desktop.packs.records import records_of
from medins_desktop.packs.stated_file import stated_file
from medins_desktop.wording.language import load_language
from medins_desktop.wording.rule_lines import rule_lines

TODAY = date(2025, 6, 30)


@pytest.mark.parametrize("language", ["zh", "en"])
def test_no_line_of_a_shipped_file_shows_a_key(language: str, in_english: QApplication) -> None:
    load_language(language, in_english)
    library = Library.shipped()
    records = (records_of(library).record_file(place) for place in library.places())
    for file in (*library.policies, *library.plans, *filter(None, records)):
        for title, lines in rule_lines(stated_file(file), TODAY).items():
            assert "_" not in title
            for line in lines:
                assert "_" not in line.holds + line.states, line
                assert line.holds
                assert line.states


def test_a_line_says_for_whom_and_what(in_english: QApplication) -> None:
    """Chengdu, from the 50th birthday: points added; Shenzhen: months of cover in a row."""
    library = Library.shipped()
    [chengdu] = library.files_of("510100", "employee")
    added = rule_lines(stated_file(chengdu), TODAY)["Points added to the rates"]
    assert added[0].holds == "Hospital stay · age from 50, below 60"
    [xiamen] = library.files_of("350200", "employee")
    newcomers = rule_lines(stated_file(xiamen), TODAY)["Less than the normal benefit"][0]
    assert newcomers.holds == "Working · months of cover in a row below 12"
    assert newcomers.states.endswith("50%; not known whether this rule is still in force")
    [shenzhen] = library.files_of("440300", "employee")
    pool = rule_lines(stated_file(shenzhen), TODAY)["Pool fund"]
    assert any("months of cover in a row from 72" in line.holds for line in pool)
    assert any("Tier 2, without an account" in line.holds for line in pool)


@pytest.mark.parametrize(
    ("language", "levels"),
    [
        ("en", "Community, Level 1, Level 2 or Level 3"),
        ("zh", "社区医院、一级医院、二级医院或三级医院"),
    ],
)
def test_levels_are_listed_with_commas_and_one_or(
    language: str, levels: str, in_english: QApplication
) -> None:
    load_language(language, in_english)
    [xiamen] = Library.shipped().files_of("350200", "employee")
    pool = next(iter(rule_lines(stated_file(xiamen), TODAY).values()))
    assert pool[0].holds.endswith(levels)
