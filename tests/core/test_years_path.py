"""Months counted towards the years, month by month."""

from hypothesis import given
from hypothesis import strategies as st

from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.month_counts import months_of_years, months_paid
from medins_desktop.core.months import Month
from medins_desktop.core.record_months import RecordMonth, months_of
from medins_desktop.core.years_path import corners, years_path

M = Month.parse
START = Month(2020, 1)


def run(first: str, last: str, source: str = "employer", **more: object) -> ContributionRun:
    return ContributionRun(M(first), M(last), source, **more)  # type: ignore[arg-type]


def record(*runs: ContributionRun) -> tuple[RecordMonth, ...]:
    return months_of(runs, "440100")


def test_a_gap_is_level_and_paid_months_rise_by_one() -> None:
    months = record(run("2020-01", "2020-03"), run("2020-06", "2020-07"))
    path = years_path(months, START, M("2020-09"))
    # at the beginning of January nothing is paid yet; April and May are the gap
    assert path.counted == (0, 1, 2, 3, 3, 3, 4, 5, 5)
    assert (path.at(M("2020-05")), path.at(M("2019-01")), path.at(M("2030-01"))) == (3, 0, 5)
    assert path.reaches(4) == M("2020-07")
    assert path.reaches(6) is None


def test_what_was_paid_before_the_chart_begins_is_there_at_its_start() -> None:
    path = years_path(record(run("2018-01", "2020-02")), START, M("2020-04"))
    assert path.counted == (24, 25, 26, 26)


def test_arrears_count_from_the_month_in_which_they_are_paid() -> None:
    owed = run("2020-01", "2020-02", "arrears", paid_in=M("2020-03"))
    assert years_path(record(owed), START, M("2020-05")).counted == (0, 0, 0, 2, 2)
    unpaid = run("2020-01", "2020-02", "arrears")
    assert years_path(record(unpaid), START, M("2020-03")).counted == (0, 0, 0)


def test_deemed_months_and_other_places_are_not_really_paid_here() -> None:
    runs = record(
        run("2020-01", "2020-01", "deemed"),
        run("2020-02", "2020-02", place="440300"),
        run("2020-03", "2020-03", place="430100"),
    )
    assert years_path(runs, START, M("2020-04")).counted[-1] == 3
    assert years_path(runs, START, M("2020-04"), area="44").counted[-1] == 1
    assert years_path(runs, START, M("2020-04"), area="").counted[-1] == 2


def test_corners_are_where_a_line_bends_and_its_ends() -> None:
    path = years_path(record(run("2020-02", "2020-03")), START, M("2020-06"))
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
    record, last = months_of(some, "440100"), START + 100
    by = at + -1
    assert years_path(record, START, last).at(at) == len(months_of_years(record, by))
    assert years_path(record, START, last, area="").at(at) == len(months_paid(record, by))
    here = [one for one in record if one.place.startswith("44")]
    assert years_path(record, START, last, area="44").at(at) == len(months_paid(here, by))
