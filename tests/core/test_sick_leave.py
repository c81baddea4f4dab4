"""Protected sick leave: service, the table, the window on a calendar, days used and left."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medins_desktop.core.employment import Employment, Job, SickSpell
from medins_desktop.core.months import Month
from medins_desktop.core.national import SickLeave
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.record import LocalSickLeave
from medins_desktop.core.sick_leave import (
    Leave,
    leave_step,
    local_sick_leave,
    service,
    sick_leave,
    sick_pay_floor,
)
from medins_desktop.packs.library import Choice, Library
from medins_desktop.packs.records import records_of
from tests.core.small_policy import D, yuan

M = Month.parse
RECORDS = records_of(Library.shipped())
TABLE = RECORDS.national.sick_leave or pytest.fail("no table")
DAY = date.fromisoformat


def local() -> LocalSickLeave:
    record = RECORDS.record(Choice("310000", "employee"), date(2025, 8, 1))
    assert record is not None
    assert record.sick_leave is not None
    return record.sick_leave


def spell(first: str, last: str, workdays: int | None = None) -> SickSpell:
    return SickSpell(DAY(first), DAY(last), workdays)


def work(
    joined: str, *spells: SickSpell, jobs: Any = (), fell_ill: str | None = None
) -> Employment:
    before = tuple(Job(M(first), M(last) if last else None) for first, last in jobs)
    ill = DAY(fell_ill) if fell_ill else None
    return Employment(before, M(joined), ill, spells)


def leave(*args: Any, table: SickLeave = TABLE, **kwargs: Any) -> Leave:
    return sick_leave(work(*args, **kwargs), table)


# ── Service ──────────────────────────────────────────────────────────────────────────

EXAMPLE_9 = [("1998-06", "2001-08"), ("2001-08", "2006-03")]


def test_example_9_of_the_rules() -> None:
    # 39 + 56 - 1 (2001-08 only once) = 94; 2009-03 to 2012-06 = 40
    found = leave("2009-03", jobs=EXAMPLE_9, fell_ill="2012-07-02")
    assert (found.total_months, found.unit_months) == (134, 40)
    assert (found.months, found.within) == (6, 12)
    assert (found.first, found.last) == (date(2012, 7, 2), date(2013, 7, 2))


def test_a_job_that_lasts_and_the_present_one_are_the_same_months() -> None:
    assert service(work("2009-03", jobs=[("2009-03", None)]), M("2012-07")) == (40, 40)


def test_months_from_falling_ill_on_are_no_service() -> None:
    assert service(work("2012-07", jobs=[("2010-01", "2013-12")]), M("2012-07")) == (30, 0)
    assert service(work("2013-01"), M("2012-07")) == (0, 0)


def test_since_when_somebody_works_here_must_be_known() -> None:
    with pytest.raises(NotSettled, match="unknown:joined"):
        sick_leave(Employment(fell_ill=date(2025, 1, 1)), TABLE)
    with pytest.raises(NotSettled, match="unknown:fell_ill"):
        leave("2020-01")


# ── The table ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("total", "here", "months", "within"),
    [
        (0, 0, 3, 6),
        (119, 59, 3, 6),
        (60, 60, 6, 12),  # exactly five years here
        (119, 119, 6, 12),
        (120, 59, 6, 12),  # exactly ten in all
        (120, 60, 9, 15),
        (400, 119, 9, 15),
        (120, 120, 12, 18),
        (400, 179, 12, 18),
        (180, 180, 18, 24),
        (239, 239, 18, 24),
        (240, 240, 24, 30),
        (480, 480, 24, 30),
    ],
)
def test_every_row_of_the_table_and_its_edges(
    total: int, here: int, months: int, within: int
) -> None:
    ill = Month(2025, 3)
    joined = ill + -here
    jobs = [(str(joined + -(total - here)), str(joined + -1))] if total > here else []
    found = leave(str(joined), jobs=jobs, fell_ill="2025-03-05")
    assert (found.total_months, found.unit_months) == (total, here)
    assert (found.months, found.within) == (months, within)


# ── The window ───────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("first", "last"),
    [
        ("1995-03-05", "1995-09-05"),  # 劳部发〔1995〕236号
        ("2025-08-31", "2026-02-28"),
        ("2023-08-31", "2024-02-29"),
        ("2024-08-29", "2025-02-28"),
        ("2024-02-29", "2024-08-29"),
        ("2025-07-01", "2026-01-01"),
    ],
)
def test_the_window_ends_on_the_same_day_or_the_last_of_the_month(first: str, last: str) -> None:
    found = leave(first[:7], fell_ill=first)
    assert (found.first, found.last) == (DAY(first), DAY(last))
    assert found.restarts == DAY(last) + timedelta(days=1)


def test_days_add_up_each_once_rest_days_included() -> None:
    spells = [spell("2025-03-03", "2025-03-16"), spell("2025-03-10", "2025-03-23")]
    found = leave("2024-01", *spells)
    assert (found.days_used, found.days_left) == (21, 69)


def test_a_spell_beyond_the_window_opens_a_new_one_on_its_next_day() -> None:
    inside, across = spell("2025-01-10", "2025-01-19"), spell("2025-07-01", "2025-07-20")
    found = leave("2024-01", inside, across)
    # the first window ends on 2025-07-10; the ten days after it open the second
    assert (found.first, found.last) == (date(2025, 7, 11), date(2026, 1, 11))
    assert (found.days_used, found.days_left) == (10, 80)
    at_the_end = leave("2024-01", inside, spell("2025-07-01", "2025-07-10"))
    assert (at_the_end.first, at_the_end.days_used) == (date(2025, 1, 10), 20)


def test_a_new_window_goes_by_the_service_at_its_beginning() -> None:
    found = leave("2020-06", spell("2025-05-01", "2025-05-10"), spell("2026-01-05", "2026-01-06"))
    # 59 months before the first, 67 before the second
    assert (found.unit_months, found.months, found.within) == (67, 6, 12)


def test_protection_ends_when_the_days_are_used_up() -> None:
    whole = leave("2024-01", spell("2025-01-01", "2025-03-31"))
    assert (whole.days_used, whole.days_left) == (90, 0)
    assert whole.protected_until == date(2025, 3, 31)
    longer = leave("2024-01", spell("2025-01-01", "2025-04-30"))
    assert (longer.days_left, longer.protected_until) == (0, date(2025, 3, 31))


def test_while_days_are_left_protection_lasts_as_long_as_the_leave_may_go_on() -> None:
    found = leave("2024-01", spell("2025-01-01", "2025-01-30"))
    assert (found.days_left, found.protected_until) == (60, date(2025, 3, 31))
    late = leave("2024-01", spell("2025-01-01", "2025-01-02"), spell("2025-06-20", "2025-06-21"))
    assert late.protected_until == late.last == date(2025, 7, 1)


def test_falling_ill_opens_the_window_even_before_days_are_typed() -> None:
    found = leave("2024-01", fell_ill="2025-01-01")
    assert (found.days_used, found.days_left, found.protected_until) == (0, 90, date(2025, 3, 31))


# ── Shanghai ─────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("here", "months"),
    [(0, 3), (12, 3), (23, 3), (24, 4), (60, 7), (263, 23), (264, 24), (480, 24)],
)
def test_shanghai_adds_a_month_for_each_full_year_after_the_first(here: int, months: int) -> None:
    joined = Month(2025, 8) + -here
    found = local_sick_leave(work(str(joined), spell("2025-08-04", "2025-08-08", 5)), local())
    assert (found.months, found.within, found.last) == (months, None, None)


def test_shanghai_counts_working_days_of_the_whole_contract() -> None:
    spells = [spell("2024-03-04", "2024-03-15", 10), spell("2025-08-04", "2025-08-08", 5)]
    found = local_sick_leave(work("2024-01", *spells), local())
    # 19 months here: 3 months × 20.67 = 62.01 working days, 15 used
    assert (found.days_allowed, found.days_used, found.days_left) == (D("62.01"), 15, 47)


@pytest.mark.parametrize(
    "spells",
    [
        [spell("2025-08-04", "2025-08-08")],
        [spell("2025-08-04", "2025-08-08", 5), spell("2025-08-08", "2025-08-11", 2)],
    ],
)
def test_working_days_that_nobody_counted_are_not_known(spells: list[SickSpell]) -> None:
    found = local_sick_leave(work("2024-01", *spells), local())
    assert (found.days_used, found.days_left) == (None, None)


# ── Pay and explanation ──────────────────────────────────────────────────────────────


def test_sick_pay_is_at_least_80_percent_of_the_minimum_wage() -> None:
    step = sick_pay_floor(TABLE.pay_rate, yuan("minimum_wage", "2000"))
    assert step.amount == 1600
    assert [one.id for one in step.parameters()] == ["sick_pay_rate", "minimum_wage"]


def test_the_explanation_names_service_window_and_days() -> None:
    step = leave_step(leave("2009-03", spell("2012-07-02", "2012-07-20"), jobs=EXAMPLE_9))
    assert (step.code, step.amount, step.parameter) == ("leave_months", 6, TABLE.rule)
    assert [(one.code, one.amount) for one in step.steps] == [
        ("service_total", 134),
        ("service_here", 40),
        ("leave_window", 12),
        ("leave_days_left", 161),
    ]


days = st.integers(0, 2000).map(lambda n: date(2020, 1, 1) + timedelta(days=n))
spells = st.builds(
    lambda first, length: SickSpell(first, first + timedelta(days=length)),
    days,
    st.integers(0, 200),
)


@given(st.lists(spells, min_size=1, max_size=6), st.integers(0, 300))
def test_whatever_the_spells_the_last_day_lies_in_the_window(
    some: list[SickSpell], here: int
) -> None:
    joined = str(Month(2020, 1) + -here)
    found = leave(joined, *some)
    last = max(spell.last for spell in some)
    assert found.first is not None
    assert found.last is not None
    assert found.protected_until is not None
    assert found.first <= last <= found.last
    assert found.first <= found.protected_until <= found.last
    assert found.days_used is not None
    assert found.days_left == max(found.days_allowed - found.days_used, 0)
    assert leave(joined, *some, *some) == found
