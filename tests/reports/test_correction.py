"""A correction sheet says what the program has and what was found, on one page."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from medins_desktop.reports.correction import Correction, correction_document, correction_text
from medins_desktop.reports.printing import page_count, write_pdf

pytestmark = pytest.mark.usefixtures("in_english")

SHEET = Correction(
    place="Shanghai",
    scheme="Employee insurance through a firm",
    since="2024-07-01",
    name="Hospital stay, deductible (working)",
    id="stay_deductible_active",
    value="¥1,500.00",
    source="A table of cities, issued 2026-03 (Two sources agree)",
    found="1,600",
    document="沪医保规〔2026〕1号",
    note="from July on",
    day="2026-03-02",
)


def test_the_text_has_every_line_and_says_that_nothing_was_sent() -> None:
    assert correction_text(SHEET) == (
        "Correction of a value\n\n"
        "Place: Shanghai\n"
        "Insurance: Employee insurance through a firm\n"
        "Rules from: 2024-07-01\n"
        "Value: Hospital stay, deductible (working) (stay_deductible_active)\n"
        "The program has: ¥1,500.00\n"
        "taken from: A table of cities, issued 2026-03 (Two sources agree)\n"
        "I found instead: 1,600\n"
        "Number of the document: 沪医保规〔2026〕1号\n"
        "My note: from July on\n\n"
        "Written on 2026-03-02; nothing was sent.\n"
    )


def test_what_was_left_out_stays_to_be_filled_in_by_hand() -> None:
    assert "I found instead: —" in correction_text(replace(SHEET, found=""))


def test_the_sheet_is_one_page_whose_text_can_be_read(tmp_path: Path) -> None:
    document = correction_document(SHEET)
    assert page_count(document) == 1
    write_pdf(tmp_path / "sheet.pdf", document)
    pdf = pypdfium2.PdfDocument(tmp_path / "sheet.pdf")
    text = pdf[0].get_textpage().get_text_range()
    for part in ("¥1,500.00", "1,600", "沪医保规〔2026〕1号", "from July on"):
        assert part in text
