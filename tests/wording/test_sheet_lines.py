"""The lines of a sheet have its own words, and a comparison is said and not coloured."""

import pytest
from PySide6.QtWidgets import QApplication

from medins_desktop.core.claim import SHEET_FIELDS
from medins_desktop.wording.language import load_language
from medins_desktop.wording.sheet_lines import (
    comparison_text,
    contradiction_text,
    sheet_line_help,
    sheet_line_name,
    verdict_text,
)
from tests.interview.sheets import checked, example_5, with_bill

pytestmark = pytest.mark.usefixtures("in_english")

ON_PAPER = {
    "medfee_sumamt": "医疗费总额",
    "fulamt_ownpay_amt": "全自费金额",
    "overlmt_selfpay": "超限价自费费用",
    "preselfpay_amt": "先行自付金额",
    "inscp_scp_amt": "符合政策范围金额",
    "act_pay_dedc": "起付线",
    "hifp_pay": "基本医疗保险统筹基金支出",
}


def test_a_line_is_called_as_on_the_sheet(in_english: QApplication) -> None:
    for field, words in ON_PAPER.items():
        assert words in sheet_line_name(field)  # also beside the English
    load_language("zh", in_english)
    assert {field: sheet_line_name(field) for field in ON_PAPER} == ON_PAPER


def test_every_line_says_what_it_is() -> None:
    assert len({sheet_line_help(field) for field in SHEET_FIELDS}) == len(SHEET_FIELDS)


@pytest.mark.parametrize(
    ("stated", "words"),
    [
        ("47605.00", "✓ agrees"),
        ("47700.00", "sheet has ¥95.00 more"),
        ("47600.00", "sheet has ¥5.00 less"),
        (None, ""),
    ],
)
def test_how_a_line_compares_is_said_in_words(stated: str | None, words: str) -> None:
    assert comparison_text(checked(example_5(hifp_pay=stated)).line("hifp_pay")) == words


def test_the_verdict_names_the_first_difference_or_counts_what_agrees() -> None:
    assert verdict_text(checked(example_5())) == (
        "All that was typed and computed agrees (lines: 15)."
    )
    assert verdict_text(checked(example_5(act_pay_dedc="1300.00"))) == (
        "First difference: Deductible (起付线). On the sheet ¥1,300.00, computed ¥650.00."
    )
    unknown = with_bill(example_5(), "2", hospital_level=None)
    assert verdict_text(checked(unknown)) == (
        "Nothing to compare yet: the program has no figure here."
    )


def test_a_contradiction_names_both_figures() -> None:
    (one,) = checked(example_5(acct_pay="100.00")).contradictions
    assert contradiction_text(one) == (
        "The sheet does not add up: Account (个人账户支出) + Cash (个人现金支出) make ¥35,225.35, "
        "but Person's part (个人负担总金额) says ¥35,125.35."
    )
    (much,) = checked(example_5(acct_pay="40000.00", psn_cash_pay=None)).contradictions
    assert "already make ¥40,000.00, more than" in contradiction_text(much)
