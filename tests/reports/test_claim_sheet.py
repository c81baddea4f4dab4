"""The sheet of the claim: amount, both settlements, grounds, papers, steps; nothing official."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtWidgets import QApplication

from medins_desktop.core.enterprise import Approval, Enterprise
from medins_desktop.core.months import Month
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import assess
from medins_desktop.interview.firm_claim import firm_claim
from medins_desktop.reports.application import prepare
from medins_desktop.reports.claim_sheet import claim_document
from medins_desktop.reports.printing import write_pdf
from medins_desktop.reports.summary import summary
from tests.charts.cases import library
from tests.interview.firm_case import TODAY, arrears_in_shanghai
from tests.interview.test_record_grid import run


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> Iterator[None]:
    prepare(qapp, "en")
    yield
    prepare(qapp, "en")


def text_of(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        pages = [page.get_textpage().get_text_bounded() for page in document]
    return " ".join("\n".join(pages).split())


def sheet(answers: Answers, tmp_path: Path) -> str:
    path = tmp_path / "claim.pdf"
    assessment = assess(answers, library(), TODAY)
    claim = firm_claim(assessment, library())
    write_pdf(path, claim_document(claim, assessment, library().enterprise))
    return text_of(path)


def printed(answers: Answers, tmp_path: Path) -> str:
    path = tmp_path / "summary.pdf"
    write_pdf(path, summary(assess(answers, library(), TODAY), library()))
    return text_of(path)


def test_the_sheet_has_amount_grounds_papers_and_steps(tmp_path: Path) -> None:
    text = sheet(arrears_in_shanghai(), tmp_path)
    for part in (
        "To claim from the firm: ¥41,225.00",
        "¥50,000.00 ¥8,775.00 ¥41,225.00",
        "Contributions owed: ¥6,600.00",
        "Late fee up to the day of this case: ¥349.25",
        "Together ¥800.00 of your own money",
        "第六十三条",
        "第八十六条",
        "within one year",
        "□ Keep your payslips",
        "no official document",
    ):
        assert part in text
    assert "First rank" not in text


def test_in_a_bankruptcy_the_sheet_says_what_ranks_where_and_what_to_file(tmp_path: Path) -> None:
    text = sheet(arrears_in_shanghai(enterprise=Enterprise("bankrupt")), tmp_path)
    assert "First rank: owed to your account ¥800.00" in text
    assert "Second rank: the other contributions ¥3,600.00" in text
    assert "第一百一十三条" in text
    assert "第四十八条" in text


def test_the_summary_has_the_claim_the_month_and_the_months_to_be_paid_back(
    tmp_path: Path,
) -> None:
    text = printed(arrears_in_shanghai(), tmp_path)
    assert "To claim from the firm: ¥41,225.00" in text
    assert "Due for 2025-09: Base ¥10,000.00; Employer ¥900.00" in text
    assert "Owed by the employer: 2025-03 to 2025-08, 6 months" in text
    assert "It was in time until 2025-06-30" in text
    assert "By your payslips: 2025-03 to 2025-06" in text
    # two months of 2025 are paid and credited, four are due
    assert "2025 6 ¥5,400.00 ¥1,200.00 ¥400.00" in text
    assert "2024 12, 12 not known not known not known not known" in text


def test_the_summary_proves_that_hardship_changes_no_benefit(tmp_path: Path) -> None:
    paper = Approval("沪12", "市医保局", Month(2025, 1), Month(2025, 6))
    answers = arrears_in_shanghai(
        enterprise=Enterprise("hardship", None, paper, observed=("closing",)),
        contributions=(run("2021-01", "2025-09"),),
    )
    text = printed(answers, tmp_path)
    assert "you bear ¥8,775.00 as filled in, ¥8,775.00 if the firm were in order" in text
    assert "Not a fen of difference" in text
    assert "it ended with 2025-06" in text
    assert "沪12, 市医保局, 2025-01 to 2025-06" in text
    assert "It is being closed or is bankrupt" in text
    assert "no verdict" in text


def test_without_record_and_firm_the_summary_says_nothing_of_either(tmp_path: Path) -> None:
    answers = arrears_in_shanghai(enterprise=Enterprise(), contributions=())
    text = printed(answers, tmp_path)
    assert "paying them back" not in text
    assert "what is paid for you" not in text


def test_arrears_of_a_checked_year_carry_no_mark(tmp_path: Path) -> None:
    assert "have not been checked" not in sheet(arrears_in_shanghai(), tmp_path)


def test_a_claim_in_a_year_not_checked_yet_is_marked_once(tmp_path: Path) -> None:
    # Shanghai was checked for 2025; in March 2026 the months owed still run on
    later = arrears_in_shanghai(as_of=date(2026, 3, 31))
    text = " ".join(sheet(later, tmp_path).split())
    assert text.count("From 2026 on the rules have not been checked yet") == 1


def test_the_summary_marks_month_back_pay_and_cover_of_a_year_not_checked(tmp_path: Path) -> None:
    later = arrears_in_shanghai(as_of=date(2026, 3, 31))
    text = " ".join(printed(later, tmp_path).split())
    assert text.count("The rules of this year have not been checked yet") == 1
    # of cover, of the claim, of paying back; the years by month end in June 2025
    assert text.count("From 2026 on the rules have not been checked yet") == 3
