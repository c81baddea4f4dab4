"""National tables as sentences, one a row."""

from PySide6.QtWidgets import QApplication

from medins_desktop.packs.library import Library
from medins_desktop.packs.records import records_of
from medins_desktop.packs.stated_file import stated_file
from medins_desktop.wording.language import load_language
from medins_desktop.wording.rule_rows import rule_text


def rows_of(id_: str) -> str:
    stated = (stated_file(file) for file in records_of(Library.shipped()).tables)
    return next(rule_text(f.parameters[id_].value) for f in stated if id_ in f.parameters)


def test_how_the_retirement_age_rises_is_a_line_for_each_age(in_english: QApplication) -> None:
    assert rows_of("retirement_delay").splitlines() == [
        "Men of 60: from 2025-01, a month for every 4 months, up to 36.",
        "Women of 55: from 2025-01, a month for every 4 months, up to 36.",
        "Women of 50: from 2025-01, a month for every 2 months, up to 60.",
    ]


def test_months_of_sick_leave_are_a_line_for_each_service(in_english: QApplication) -> None:
    lines = rows_of("sick_leave_periods").splitlines()
    assert lines[0] == (
        "less than 10 years of work in all, less than 5 years of them in this firm: "
        "3 months within 6."
    )
    assert "10 to 15 years of them" in lines[4]
    load_language("zh", in_english)
    assert rows_of("sick_leave_periods").splitlines()[-1] == (
        "工作共10 年以上、在本单位20 年以上：在 30 个月内累计 24 个月。"
    )


def test_a_rule_without_rows_is_only_said_to_be_one(in_english: QApplication) -> None:
    assert rule_text(()) == "a rule"
