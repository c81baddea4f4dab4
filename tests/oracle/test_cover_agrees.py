"""The program and the second judge say the same of records that nobody would think of."""

from datetime import date, timedelta
from random import Random
from typing import Any

import pytest

from medins_desktop.interview.case_file import decode_case
from medins_desktop.interview.record import coverage
from medins_desktop.packs.library import Library
from tests.interview.full_case import written
from tests.oracle.cover import counters, cover, month_state
from tests.oracle.cover_rules import month_number, month_text
from tests.oracle.random_records import random_record
from tests.worked_examples.example_files import SHIPPED_POLICIES

RECORDS = 2000
EACH = 100


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.shipped()


@pytest.mark.parametrize("seed", range(RECORDS // EACH))
def test_the_program_judges_random_records_as_the_second_judge_does(
    library: Library, seed: int
) -> None:
    rng = Random(seed)
    for _ in range(EACH):
        assert_same(random_record(rng), library)


def assert_same(case: dict[str, Any], library: Library) -> None:
    answers = decode_case(written(case), "a record")
    last = max(month_number(run["to"]) for run in case["contributions"]) + 15
    upto = month_text(last)
    day = date(last // 12, last % 12 + 1, 1) + timedelta(days=27)
    found = coverage(answers, library, day)
    assert found is not None
    expected = cover(case, SHIPPED_POLICIES, upto)
    for one, state in expected.items():
        assert found.days.on(one).state == state, (case, one)
    for month in found.months:
        assert found.days.of_month(month).state == month_state(expected, str(month))
    for month in {upto, month_text(last - 16), month_text(last - 20)}:
        on = date(int(month[:4]), int(month[5:]), 28)
        at = coverage(answers, library, on)
        assert at is not None
        assert {
            "cumulative_months": at.counts.cumulative,
            "consecutive_months": at.counts.consecutive,
            "deemed_months": at.counts.deemed,
        } == counters(case, SHIPPED_POLICIES, month), (case, month)
