"""The printed summary: everything a person needs at the counter, and nothing official."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from medins_desktop.core.enterprise import Enterprise
from medins_desktop.interview.answers import Answers
from medins_desktop.reports.application import FAMILY, prepare
from medins_desktop.reports.printing import write_pdf
from medins_desktop.reports.summary import summary
from medins_desktop.wording.names import payer_name, source_text
from tests.charts.cases import (
    assessed,
    fifty_bills,
    in_beijing,
    library,
    small_visit,
    stay,
    two_stays,
    unknown_class_b,
)
from tests.interview.test_record_grid import run

IMAGE = 3
ROUGH_PLACES = 3  # the result, the bill, and its year


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    prepare(qapp, "en")
    yield
    prepare(qapp, "en")


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    return tmp_path / "summary.pdf"


def printed(answers: Answers, path: Path, bill_id: str | None = None) -> list[str]:
    write_pdf(path, summary(assessed(answers), library(), bill_id=bill_id))
    return pages_of(path)


def pages_of(path: Path) -> list[str]:
    with pypdfium2.PdfDocument(path) as document:
        return [page.get_textpage().get_text_bounded().replace("\r\n", "\n") for page in document]


def test_the_result_and_every_payer_stand_in_the_text_exactly(pdf: Path) -> None:
    text = "\n".join(printed(two_stays(), pdf))
    for amount in ("¥20,464.91", "¥8,191.50", "¥12,273.41", "¥123,780.13", "¥27,265.44"):
        assert amount in text


def test_chinese_text_is_copied_as_it_was_written(pdf: Path, qapp: QApplication) -> None:
    prepare(qapp, "zh")
    text = "".join(printed(two_stays(), pdf)).replace("\n", "")
    for payer in ("pool", "large_amount", "critical_illness", "mutual_aid"):
        assert payer_name(payer) in text
    policy = assessed(two_stays()).policy
    assert policy is not None
    for gap in policy.gaps:
        assert gap.text["zh"].replace(" ", "") in text.replace(" ", "")


@pytest.mark.parametrize("language", ["zh", "en"])
def test_two_stays_need_three_pages_at_most(pdf: Path, qapp: QApplication, language: str) -> None:
    prepare(qapp, "zh" if language == "zh" else "en")
    assert len(printed(two_stays(), pdf)) <= 3


def test_fifty_bills_need_three_pages_in_chinese(pdf: Path, qapp: QApplication) -> None:
    prepare(qapp, "zh")
    pages = printed(fifty_bills(), pdf)
    assert len(pages) <= 3
    days = [bill.bill.day for bill in assessed(fifty_bills()).settlement.bills]
    text = "\n".join(pages)
    assert all(str(day) in text for day in days)


def test_every_page_says_that_it_is_an_estimate_and_which_page_it_is(pdf: Path) -> None:
    pages = printed(two_stays(), pdf)
    for number, page in enumerate(pages, start=1):
        assert "An estimate, not a settlement document" in page
        assert f"Page {number} of {len(pages)}" in page
        assert "2025-12-31" in page


def test_there_is_no_bitmap_in_it_and_one_font_family(pdf: Path) -> None:
    printed(two_stays(), pdf)
    fonts = set()
    with pypdfium2.PdfDocument(pdf) as document:
        for page in document:
            for thing in page.get_objects():
                assert thing.type != IMAGE
                if isinstance(thing, pypdfium2.PdfTextObj):
                    fonts.add(thing.get_font().get_base_name())
    assert fonts
    assert all(FAMILY.replace(" ", "") in font.replace(" ", "") for font in fonts)


def test_a_name_is_printed_only_if_it_was_typed(pdf: Path) -> None:
    assert "Name" not in "\n".join(printed(two_stays(), pdf))
    answers = two_stays()
    named = replace(answers, person=replace(answers.person, name="王喆"))
    assert "王喆" in "\n".join(printed(named, pdf))


def test_what_decides_nothing_is_not_printed(pdf: Path) -> None:
    answers = two_stays()
    born = replace(answers.person, born=date(1975, 3, 12), sex="female")
    text = "\n".join(printed(replace(answers, person=born), pdf))
    assert "1975" not in text
    assert "Female" not in text


def test_the_steps_of_the_largest_bill_are_explained_with_their_sources(pdf: Path) -> None:
    text = "\n".join(printed(two_stays(), pdf)).replace("\n", " ")
    assert "How it is worked out: 2025-08-30" in text
    assert "Deductible of stay number 2 in the year" in text
    assert "(¥40,000.00 − ¥30,000.00) × 90% = ¥9,000.00" in text
    settled = assessed(two_stays()).settlement.bill("2")
    assert settled.step is not None
    for parameter in settled.step.parameters():
        for citation in parameter.citations:
            article_apart = replace(citation, article="")
            assert source_text(article_apart).replace(" ", "") in text.replace(" ", "")


def test_the_bill_that_is_wanted_is_explained(pdf: Path) -> None:
    text = "\n".join(printed(two_stays(), pdf, bill_id="1"))
    assert "How it is worked out: 2025-03-12" in text


def test_what_was_assumed_and_what_is_missing_is_said(pdf: Path) -> None:
    text = "\n".join(printed(small_visit(), pdf))
    assert "You are covered on the day of every bill." in text
    assert "What was not computed" in text


def test_a_range_is_printed_as_a_range(pdf: Path) -> None:
    low, high = assessed(unknown_class_b()).settlement.bill("1").own_cost_range or (0, 0)
    text = "\n".join(printed(unknown_class_b(), pdf))
    assert f"¥{low:,.2f} to ¥{high:,.2f}" in text
    assert "in which you pay least" in text.replace("\n", " ")


def test_a_rule_that_may_have_ended_is_named_below_the_range_and_in_the_steps(pdf: Path) -> None:
    answers = replace(in_beijing(stay("1", date(2025, 3, 12), "9000")), place="350200")
    text = " ".join("\n".join(printed(answers, pdf)).split())
    assert "A range: by one rule only a part of the benefit is paid" in text
    assert "share of the normal one (less than 12 months of cover in a row): 50%" in text
    assert "¥0.50" not in text


def test_a_rough_figure_is_printed_as_at_least_with_its_reason(pdf: Path) -> None:
    first, second = two_stays().bills
    rough = replace(two_stays(), bills=(first, replace(second, outside_catalogue=None)))
    page = printed(rough, pdf)[0]
    assert page.count("at least ¥") == ROUGH_PLACES
    assert "A rough figure" in page


def test_a_bill_without_a_day_is_not_called_no_bill(pdf: Path) -> None:
    bill = replace(two_stays().bills[0], first_day=None, last_day=None)
    text = "\n".join(printed(replace(two_stays(), bills=(bill,)), pdf))
    assert "No bill" not in text
    assert "missing" in text


def test_figures_that_hold_only_if_covered_say_so(pdf: Path) -> None:
    firm = Enterprise(state="arrears", pooled_only=True)
    answers = replace(two_stays(), enterprise=firm)
    text = "\n".join(printed(answers, pdf)).replace("\n", " ")
    assert "these are the figures if you are covered" in text
    assert "pooled only, no account" in text


def test_a_bill_without_amounts_says_why_and_no_figure_is_made_up(pdf: Path) -> None:
    bill = replace(stay("1", date(2025, 3, 1), "8000"), hospital_level="level3_top")
    text = "\n".join(printed(in_beijing(bill), pdf))
    assert "No rule was found" in text
    assert "¥0.00" not in text


def test_a_refused_bill_is_all_own_cost_with_the_reason(pdf: Path) -> None:
    bill = replace(stay("1", date(2025, 3, 1), "8000"), cause="work_injury")
    text = "\n".join(printed(in_beijing(bill), pdf))
    assert "Medical insurance does not pay for a work injury." in text
    assert "¥8,000.00" in text


def test_a_case_without_bills_is_a_page(pdf: Path) -> None:
    assert "No bill has been entered." in "\n".join(printed(in_beijing(), pdf))


def test_a_typed_sheet_is_compared_in_a_few_words(pdf: Path) -> None:
    assert "settlement sheet" not in "\n".join(printed(two_stays(), pdf)).replace(
        "not a settlement", ""
    )
    answers = two_stays()
    agrees = replace(answers.bills[0], sheet={"hifp_pay": Decimal("52395.00")})
    differs = replace(answers.bills[1], sheet={"act_pay_dedc": Decimal("1300.00")})
    text = "\n".join(printed(replace(answers, bills=(agrees, differs)), pdf))
    assert "Compared with the settlement sheet" in text
    assert "agrees (lines: 1)" in text
    assert "First difference: Deductible (起付线)" in text
    assert "sheet has ¥650.00 more" in text


def test_a_sheet_that_contradicts_itself_is_printed_with_both_figures(pdf: Path) -> None:
    answers = two_stays()
    sheet = {"psn_part_amt": Decimal("12605.00"), "acct_pay": Decimal("20000.00")}
    bill = replace(answers.bills[0], sheet=sheet)
    text = " ".join(printed(replace(answers, bills=(bill,)), pdf)).replace("\n", " ")
    assert "does not add up" in text
    assert "¥20,000.00" in text


def test_cover_stands_with_its_reason_rule_gap_and_last_day(pdf: Path) -> None:
    runs = (run("2023-01", "2024-02"), run("2024-07", "2025-07"))
    answers = replace(small_visit(), place="350200", contributions=runs, as_of=date(2025, 9, 20))
    text = " ".join("\n".join(printed(answers, pdf)).split())
    assert "2025-09-20: Not covered." in text
    assert "the last day to pay again without a gap is 2025-11-30" in text
    # unpaid 2024-03 to 06, four months: waiting July to December
    assert "2024-03-01 2024-06-30 Not covered." in text
    assert (
        "2024-07-01 2024-12-31 Waiting. Paid again since 2024-07, after a gap of 4 months" in text
    )
    assert "Not paid: 2025-08" in text
    assert "In time until 2025-11-30" in text


def test_without_a_record_nothing_is_printed_of_cover(pdf: Path) -> None:
    assert "Cover, and why" not in "\n".join(printed(two_stays(), pdf))
