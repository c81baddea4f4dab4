"""Which months of a record count: cumulative, really paid, without a break."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medins_desktop.core.claim import Person
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.cover import Insured, Judge
from medins_desktop.core.month_counts import MonthCounts, months_of_years, months_paid
from medins_desktop.core.months import Month
from medins_desktop.core.record_months import months_of
from medins_desktop.core.retirement import projected
from tests.core.small_record import HERE, judge, rules

M = Month.parse
NOW = M("2025-06")


def run(first: str, last: str, source: str = "employer", **more: object) -> ContributionRun:
    return ContributionRun(M(first), M(last), source, **more)  # type: ignore[arg-type]


def judge_with(grace: int | None) -> Judge:
    return judge(rules() if grace is None else rules(grace_months=grace))


def counted(
    runs: Sequence[ContributionRun], grace: int | None = 3, by: Month = NOW, place: str = HERE
) -> MonthCounts:
    return judge_with(grace).counts(Insured(Person(), place, months_of(runs, place)), by)


def in_a_row(*runs: ContributionRun, grace: int | None = 3, by: Month = NOW) -> int | None:
    return counted(runs, grace, by).consecutive


def cumulative_months(runs: Sequence[ContributionRun], *, by: Month) -> frozenset[Month]:
    return months_of_years(months_of(runs, HERE), by)


# ── Cumulative ───────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("source", "months"),
    [
        ("employer", 12),
        ("personal", 12),
        ("unemployment_fund", 12),
        ("back_paid", 12),
        ("deemed", 12),
        ("deferred", 0),
        ("arrears", 0),
        ("resident", 0),
        ("none", 0),
    ],
)
def test_which_sources_count_as_years(source: str, months: int) -> None:
    assert len(cumulative_months([run("2024-01", "2024-12", source)], by=NOW)) == months


@pytest.mark.parametrize("source", ["deferred", "arrears", "back_paid"])
def test_what_is_paid_later_counts_from_its_payment_on(source: str) -> None:
    late = run("2024-01", "2024-12", source, paid_in=M("2025-06"))
    assert cumulative_months([late], by=M("2025-05")) == frozenset()
    assert len(cumulative_months([late], by=M("2025-06"))) == 12


def test_a_month_counts_once_whoever_paid_it() -> None:
    runs = [run("2024-01", "2024-06"), run("2024-06", "2024-12", "personal")]
    assert len(cumulative_months(runs, by=NOW)) == 12


def test_months_after_the_day_asked_for_are_not_counted() -> None:
    assert len(cumulative_months([run("2025-01", "2030-12")], by=NOW)) == 6


# ── Really paid, and where ───────────────────────────────────────────────────────────

MOVED = (
    run("1990-01", "1999-12", "deemed"),
    run("2000-01", "2009-12", place="430100"),
    run("2010-01", "2014-12", place="430500"),
    run("2015-01", "2024-12", place="440100"),
    run("2025-01", "2025-06"),
)


@pytest.mark.parametrize(
    ("place", "area", "months"),
    [
        ("440100", "", 306),
        ("430100", "43", 186),
        ("430100", "430100", 126),
        ("440100", "440100", 126),
        ("310000", "31", 6),
    ],
)
def test_months_really_paid_are_those_of_the_place_its_province_or_anywhere(
    place: str, area: str, months: int
) -> None:
    # 120 + 60 + 120 + 6 without deemed ones; the last 6 name no place and count as local
    assert counted(MOVED, place=place).paid_in(area) == months


# ── Without a break ──────────────────────────────────────────────────────────────────


def test_a_gap_within_the_grace_neither_counts_nor_breaks() -> None:
    gap_of_3 = (run("2024-01", "2024-12"), run("2025-04", "2025-06"))
    assert in_a_row(*gap_of_3) == 15
    assert in_a_row(*gap_of_3, grace=2) == 3
    unknown = counted(gap_of_3, grace=None)
    assert (unknown.consecutive, unknown.in_a_row) == (None, (3, 15))


def test_a_longer_gap_starts_it_anew() -> None:
    # domain part 10, example 12: unpaid 2024-03 to 2024-06, paid again from 2024-07
    runs = (run("2015-01", "2024-02"), run("2024-07", "2025-06"))
    assert in_a_row(*runs) == 12
    assert len(cumulative_months(runs, by=NOW)) == 110 + 12


def test_after_the_grace_nothing_is_left_of_a_record_that_ended() -> None:
    ended = run("2024-01", "2025-03")
    assert in_a_row(ended) == 15
    assert in_a_row(ended, by=M("2025-07")) == 0


def test_months_paid_back_in_time_fill_a_gap() -> None:
    def filled(paid_in: str) -> int:
        back = run("2024-03", "2024-06", "back_paid", paid_in=M(paid_in))
        return in_a_row(run("2024-01", "2024-02"), back, run("2024-07", "2025-06"))

    assert filled("2024-06") == 18  # three months after the first unpaid one
    assert filled("2024-07") == 12


def test_the_grace_runs_from_the_first_unpaid_month_not_from_the_first_paid_back() -> None:
    back = run("2024-05", "2024-06", "back_paid", paid_in=M("2024-07"))
    runs = (run("2024-01", "2024-02"), back, run("2024-07", "2025-06"))
    assert in_a_row(*runs) == 12  # four months after 2024-03, and all four unpaid until then


def test_deemed_and_resident_months_count_in_no_row() -> None:
    assert in_a_row(run("2020-01", "2024-12", "deemed"), run("2025-01", "2025-06")) == 6
    assert in_a_row(run("2025-01", "2025-06", "resident")) == 0


def test_a_deferral_counts_once_repaid_but_never_breaks() -> None:
    around = (run("2024-01", "2024-02"), run("2024-09", "2025-06"))
    assert in_a_row(*around, run("2024-03", "2024-08", "deferred")) == 12
    repaid = run("2024-03", "2024-08", "deferred", paid_in=M("2024-12"))
    assert in_a_row(*around, repaid) == 18


# ── To come ──────────────────────────────────────────────────────────────────────────


def months_in(until: str, *runs: ContributionRun) -> int:
    at = M(until)
    return len(cumulative_months(projected(runs, now=NOW, until=at), by=at))


def test_a_record_that_runs_is_paid_every_month_before_the_date() -> None:
    assert months_in("2026-01", run("2025-01", "2025-06")) == 12


def test_the_month_under_way_need_not_be_paid_yet() -> None:
    assert months_in("2026-01", run("2025-01", "2025-05")) == 12


@pytest.mark.parametrize(
    "runs",
    [
        (run("2025-01", "2025-04"),),
        (run("2025-01", "2025-05"), run("2025-06", "2025-06", "none")),
        (run("2025-01", "2025-05"), run("2025-06", "2025-06", "arrears")),
    ],
)
def test_a_record_that_stopped_gets_no_more_months(runs: Sequence[ContributionRun]) -> None:
    assert months_in("2026-01", *runs) == len(cumulative_months(runs, by=NOW))


def test_what_is_typed_for_months_to_come_changes_nothing() -> None:
    assert months_in("2026-01", run("2025-01", "2040-12")) == 12


def test_a_date_that_has_passed_adds_nothing_and_takes_nothing() -> None:
    so_far = run("2025-01", "2025-06")
    assert projected([so_far], now=NOW, until=M("2025-02")) == (so_far,)
    assert projected([so_far], now=NOW, until=M("2025-07")) == (so_far,)


def test_an_empty_record_stays_empty() -> None:
    assert projected([], now=NOW, until=M("2030-01")) == ()
    assert in_a_row() == 0


# ── Whatever the record ──────────────────────────────────────────────────────────────

months = st.integers(0, 400).map(lambda n: Month(1995, 1) + n)
sources = st.sampled_from(
    ["employer", "personal", "deemed", "deferred", "arrears", "back_paid", "resident", "none"]
)
runs = st.builds(
    lambda first, length, source, late: ContributionRun(
        first, first + length, source, paid_in=None if late is None else first + length + late
    ),
    months,
    st.integers(0, 40),
    sources,
    st.none() | st.integers(0, 12),
)


@given(st.lists(runs, max_size=8), months, st.integers(0, 6))
def test_no_row_is_longer_than_the_record_and_grace_never_shortens_it(
    record: list[ContributionRun], by: Month, grace: int
) -> None:
    least, most = counted(record, grace, by).in_a_row
    paid = months_paid(months_of(record, HERE), by)
    assert 0 <= least <= most <= len(paid) <= len(cumulative_months(record, by=by))
    longer = counted(record, grace + 1, by).in_a_row
    assert (least, most) <= longer
    assert most <= longer[1]


@given(st.lists(runs, max_size=8), months, st.integers(0, 120))
def test_years_are_never_lost(record: list[ContributionRun], by: Month, later: int) -> None:
    assert cumulative_months(record, by=by) <= cumulative_months(record, by=by + later)
    ahead = projected(record, now=by, until=by + later)
    assert cumulative_months(record, by=by) <= cumulative_months(ahead, by=by + later)
