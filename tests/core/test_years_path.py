"""Months counted towards the years, month by month."""

from hypothesis import given
from hypothesis import strategies as st

from medins_desktop.core.counted_months import (
    ContributionRun,
    actual_months,
    counts,
    counts_from,
    cumulative_months,
)
from medins_desktop.core.months import Month
from medins_desktop.core.years_path import corners, years_path

M = Month.parse
START = Month(2020, 1)


def run(first: str, last: str, source: str = "employer", **more: object) -> ContributionRun:
    return ContributionRun(M(first), M(last), source, **more)  # type: ignore[arg-type]


def test_a_gap_is_level_and_paid_months_rise_by_one() -> None:
    runs = (run("2020-01", "2020-03"), run("2020-06", "2020-07"))
    path = years_path(runs, START, M("2020-09"))
    # at the beginning of January nothing is paid yet; April and May are the gap
    assert path.counted == (0, 1, 2, 3, 3, 3, 4, 5, 5)
    assert (path.at(M("2020-05")), path.at(M("2019-01")), path.at(M("2030-01"))) == (3, 0, 5)
    assert path.reaches(4) == M("2020-07")
    assert path.reaches(6) is None


def test_what_was_paid_before_the_chart_begins_is_there_at_its_start() -> None:
    path = years_path((run("2018-01", "2020-02"),), START, M("2020-04"))
    assert path.counted == (24, 25, 26, 26)


def test_arrears_count_from_the_month_in_which_they_are_paid() -> None:
    owed = run("2020-01", "2020-02", "arrears", paid_in=M("2020-03"))
    assert years_path((owed,), START, M("2020-05")).counted == (0, 0, 0, 2, 2)
    unpaid = run("2020-01", "2020-02", "arrears")
    assert years_path((unpaid,), START, M("2020-03")).counted == (0, 0, 0)


def test_deemed_months_and_other_places_are_not_really_paid_here() -> None:
    runs = (
        run("2020-01", "2020-01", "deemed"),
        run("2020-02", "2020-02", place="440300"),
        run("2020-03", "2020-03", place="430100"),
    )
    assert years_path(runs, START, M("2020-04")).counted[-1] == 3
    assert years_path(runs, START, M("2020-04"), area="44").counted[-1] == 1
    assert years_path(runs, START, M("2020-04"), area="").counted[-1] == 2


def test_corners_are_where_a_line_bends_and_its_ends() -> None:
    path = years_path((run("2020-02", "2020-03"),), START, M("2020-06"))
    # level, two steps up, level
    assert [str(one) for one in corners([path])] == ["2020-01", "2020-02", "2020-04", "2020-06"]


months = st.integers(0, 60).map(lambda n: START + n)
runs = st.builds(
    lambda first, length, source, place, paid_in: ContributionRun(
        first, first + length, source, place, paid_in
    ),
    months,
    st.integers(0, 30),
    st.sampled_from(("employer", "deemed", "deferred", "arrears", "back_paid", "resident", "none")),
    st.sampled_from((None, "440100", "440300", "430100")),
    st.none() | months,
)


@given(st.lists(runs, max_size=5), months)
def test_the_path_counts_as_the_record_does(some: list[ContributionRun], at: Month) -> None:
    last = START + 100
    by = at + -1
    assert years_path(some, START, last).at(at) == len(cumulative_months(some, by=by))
    for area in ("", "44", "440100"):
        here = years_path(some, START, last, area=area)
        assert here.at(at) == len(actual_months(some, by=by, area=area))


@given(runs, months)
def test_from_when_a_month_counts_agrees_with_whether_it_does(
    one: ContributionRun, by: Month
) -> None:
    for month in one.months:
        since = counts_from(one, month)
        assert (since is not None and since <= by) == (counts(one, by) and month <= by)
