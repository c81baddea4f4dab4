"""Paying back in sentences: who, how much, until when, what it restores and what it does not."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from medins_desktop.core.back_pay_plan import BackPay, Gap
from medins_desktop.core.explanation import Citation, Source
from medins_desktop.core.months import Month
from medins_desktop.wording.back_pay_texts import back_pay_text
from medins_desktop.wording.language import load_language
from tests.core.small_policy import D, parameter

GRACE = replace(
    parameter("grace", D(3), "months"),
    citations=(Citation(Source("a", "规定", "official"), "第五条"),),
    confidence="official-text",
)
PLAN = BackPay(
    gap=Gap("person", Month(2025, 1), Month(2025, 2)),
    principal=Decimal("1142.84"),
    late_fee=None,
    deadline=date(2025, 4, 30),
    days_from_order=None,
    in_time=True,
    allowed=True,
    covers=True,
    keeps_row=True,
    waits=None,
    unknown=(),
    rules=(GRACE,),
)


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    load_language("en", qapp)


def test_a_person_in_time_is_told_the_price_the_last_day_and_what_comes_back() -> None:
    text = back_pay_text(PLAN)
    assert text.head == "Not paid: 2025-01 to 2025-02, 2 months"
    assert text.lines == (
        "You may pay these months yourself; the amount is all yours.",
        "If you worked for a firm then, it must pay them in: mark them as owed by the firm.",
        "Contributions to be paid: ¥1,142.84",
        "In time until 2025-04-30",
        "Bills of these months are then paid.",
        "The months in a row go on as if nothing were missing.",
    )


def test_each_rule_stands_with_its_source_and_how_well_it_is_known() -> None:
    ((rule, source),) = back_pay_text(PLAN).rules
    assert "3 months" in rule
    assert "第五条" in source
    assert "(Official text read)" in source


def test_too_late_says_what_does_not_come_back_and_how_long_cover_waits() -> None:
    late = replace(
        PLAN,
        in_time=False,
        covers=False,
        keeps_row=False,
        waits=parameter("waiting", D(6), "months"),
    )
    assert back_pay_text(late).lines[3:] == (
        "It was in time until 2025-04-30: that day is past.",
        "Bills of these months stay unpaid; the years count.",
        "The months in a row start anew; the years in all do not.",
        "Cover then begins after a waiting time: 6 months.",
    )


def test_what_may_not_be_paid_back_is_offered_to_nobody() -> None:
    text = "\n".join(back_pay_text(replace(PLAN, allowed=False)).lines)
    assert "cannot be paid back" in text
    assert "You may pay" not in text
    assert "then paid" not in text


def test_the_employer_must_pay_and_bears_the_fee_alone() -> None:
    gap = replace(PLAN.gap, payer="employer")
    text = "\n".join(back_pay_text(replace(PLAN, gap=gap, late_fee=Decimal("40.71"))).lines)
    assert "employer that must pay this in" in text
    assert "Late fee up to the day of this case, borne by the employer" in text
    assert "¥40.71" in text
    assert "You may pay" not in text


def test_what_is_not_known_is_said() -> None:
    open_ = replace(
        PLAN,
        principal=None,
        deadline=None,
        in_time=None,
        allowed=None,
        covers=None,
        keeps_row=None,
        unknown=("unknown:deadline", "unknown:allowed", "unknown:covers"),
        rules=(),
    )
    text = back_pay_text(open_)
    assert len(text.lines) == 3
    assert all("not known" in line for line in text.lines)
