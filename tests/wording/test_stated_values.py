"""What a policy file states is said in words, as written and as in force."""

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from medins_desktop.packs.pack_evidence import Citation, DatedValue, ParameterEntry, SourceEntry
from medins_desktop.wording.language import load_language
from medins_desktop.wording.stated_values import (
    all_values_text,
    evidence_text,
    short_text,
    stated_text,
    stated_values,
    typed_text,
)

pytestmark = pytest.mark.usefixtures("in_english")

BANDS = [{"from": 0, "rate": Decimal("0.85")}, {"from": 30000, "rate": Decimal("0.9")}]
CAP = ParameterEntry(
    "yuan",
    dated=[DatedValue(date(2024, 7, 1), 630000), DatedValue(date(2025, 7, 1), 650000)],
    sources=[Citation("notice", "第三条"), Citation("gone")],
    confidence="one-source",
)


@pytest.mark.parametrize(
    ("unit", "raw", "whole", "short"),
    [
        ("yuan", 1300, "¥1,300.00", "¥1,300.00"),
        ("yuan", "none", "without limit", "without limit"),
        ("yuan", None, "not known: to be typed in by you", "not known: to be typed in by you"),
        ("yuan_by_admission", [1300, 650], "¥1,300.00, then ¥650.00", "¥1,300, then ¥650"),
        ("bands", BANDS, "from ¥0.00: 85%; from ¥30,000.00: 90%", "85% to 90%, 2 bands"),
        ("bands", BANDS[:1], "from ¥0.00: 85%", "85%"),
        ("points", Decimal("0.05"), "5 percentage points", "5 percentage points"),
        (
            "yuan",
            {"share_of": "average_annual_wage", "rate": Decimal("0.1")},
            "10% × Average annual wage",
            "10% × Average annual wage",
        ),
        (
            "yuan",
            {"share_of": "average_annual_wage", "rate": 6},
            "6 × Average annual wage",
            "6 × Average annual wage",
        ),
    ],
)
def test_a_value_is_said_whole_and_short(unit: str, raw: object, whole: str, short: str) -> None:
    assert stated_text(unit, raw) == whole
    assert short_text(unit, raw) == short


def test_of_dated_values_the_newest_that_has_begun_is_in_force() -> None:
    before, between, after = date(2024, 1, 1), date(2025, 6, 30), date(2025, 7, 1)
    in_force = [[v.in_force for v in stated_values(CAP, day)] for day in (before, between, after)]
    assert in_force == [[False, False], [True, False], [False, True]]
    assert all_values_text(CAP) == "from 2024-07-01: ¥630,000.00; from 2025-07-01: ¥650,000.00"


def test_sources_are_cited_with_how_well_the_value_is_known(in_english: QApplication) -> None:
    sources = {"notice": SourceEntry("某市通知", "official", "某医保〔2025〕1号", date="2025-06")}
    assert evidence_text(CAP, sources) == (
        '"某市通知", 某医保〔2025〕1号, 第三条, issued 2025-06 (One source only)'
    )
    load_language("zh", in_english)
    assert "《某市通知》" in evidence_text(CAP, sources)


def test_a_figure_that_is_no_value_is_shown_as_it_was_kept() -> None:
    assert typed_text("yuan", "1300") == "¥1,300.00"
    assert typed_text("yuan", "a lot") == "a lot"
