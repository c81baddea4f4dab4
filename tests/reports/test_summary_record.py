"""Retirement and sick leave on paper: what stands on the screen, with its sources."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from medins_desktop.core.employment import SickSpell
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import assess
from medins_desktop.reports.application import prepare
from medins_desktop.reports.printing import write_pdf
from medins_desktop.reports.summary import summary
from tests.charts.cases import library, two_stays
from tests.charts.record_cases import (
    DAY,
    example_9,
    in_guangdong,
    still_paying,
    woman_of_either_age,
)
from tests.reports.test_summary import pages_of


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    prepare(qapp, "en")
    yield
    prepare(qapp, "en")


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    return tmp_path / "summary.pdf"


def printed(answers: Answers, path: Path) -> str:
    assessment = assess(answers, library(), answers.as_of or DAY("2025-06-30"))
    write_pdf(path, summary(assessment, library()))
    return " ".join("\n".join(pages_of(path)).split())


def test_retirement_with_what_is_missing_and_the_ways(pdf: Path) -> None:
    text = printed(in_guangdong(), pdf)
    assert "You retire in 2025-07, at 60 years 2 months" in text
    assert "As your record stands, missing at retirement: 240 months (20 y)." in text
    assert "360 months (30 y) 120 months (10 y) 240 months (20 y)" in text
    for way in ("Pay on by the month", "Pay at once", "Resident scheme"):
        assert way in text
    assert "粤医保规〔2022〕6号" in text
    assert "关于实施渐进式延迟法定退休年龄的决定" in text


def test_each_age_that_is_possible_is_printed(pdf: Path) -> None:
    text = printed(woman_of_either_age(), pdf)
    assert "You retire in 2029-11, at 51 years 8 months" in text
    assert "You retire in 2035-04" in text


def test_retiring_in_another_place_of_the_record_is_printed(pdf: Path) -> None:
    text = printed(still_paying(), pdf)
    assert "In another place where you paid" in text
    # Changsha asks men for 30 years too; all months of the record add up there
    assert "Changsha 360 months (30 y) 373 months (31 y 1 m)" in text


def test_sick_leave_with_days_pay_and_articles(pdf: Path) -> None:
    text = printed(example_9(sick_pay="1500.00"), pdf)
    assert "Protected sick leave: 6 months, counted within 12." in text
    assert "35 of 180 days used, 145 left." in text
    assert "The firm pays ¥1,500.00: ¥100.00 a month too little." in text
    assert "第四十二条" in text
    assert "off sick, protected" in text  # the legend of the calendar


def test_what_is_not_known_is_said_on_paper_too(pdf: Path) -> None:
    text = printed(replace(in_guangdong(), place="230300"), pdf)
    assert "How many months retirement requires here is not known." in text
    shanghai = printed(example_9(place="310000"), pdf)
    assert "working days of a sick leave are not known" in shanghai


def test_a_case_of_bills_alone_has_neither(pdf: Path) -> None:
    text = printed(two_stays(), pdf)
    assert "You retire" not in text
    assert "sick leave" not in text


def test_retirement_ahead_says_once_whose_prices_these_are(pdf: Path) -> None:
    # Guangzhou was checked for 2025; he retires in April 2029
    text = " ".join(printed(still_paying(), pdf).split())
    assert text.count("bases and prices are those of 2025, the last checked year") == 1


def test_sick_leave_of_a_year_not_checked_yet_is_marked(pdf: Path) -> None:
    text = " ".join(printed(example_9(), pdf).split())
    assert "have not been checked" not in text
    spell = SickSpell(DAY("2026-02-02"), DAY("2026-02-20"))
    work = replace(example_9().employment, fell_ill=spell.first, sick_spells=(spell,))
    later = replace(example_9(), as_of=DAY("2026-03-01"), employment=work)
    text = " ".join(printed(later, pdf).split())
    assert text.count("The rules of this year have not been checked yet") == 1
