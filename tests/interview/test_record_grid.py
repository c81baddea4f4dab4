"""The record month by month: filling, details, and back to the fewest runs."""

from decimal import Decimal
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.months import Month
from medins_desktop.interview.record_grid import (
    SOURCES,
    MonthEntry,
    Span,
    detailed,
    filled,
    months_of,
    run_around,
    runs_of,
    spans_of,
    taken_over,
)

M = Month
near = st.builds(lambda i: M(2023, 1) + i, st.integers(0, 30))
entries = st.builds(
    MonthEntry,
    st.sampled_from(SOURCES),
    st.sampled_from([None, "110000"]),
    st.sampled_from([None, M(2024, 5)]),
    st.sampled_from([None, Decimal(6000)]),
    st.sampled_from([None, True, False, Decimal(1), Decimal(0)]),
)
records = st.dictionaries(near, entries, max_size=20)
spans = st.builds(Span.between, near, near)
sources = st.sampled_from([None, *SOURCES])


def run(first: str, last: str, source: str = "employer", **details: object) -> ContributionRun:
    return ContributionRun(
        Month.parse(first),
        Month.parse(last),
        source,  # type: ignore[arg-type]  # a source
        **details,  # type: ignore[arg-type]  # its details
    )


def kinds(months: dict[Month, MonthEntry]) -> dict[Month, tuple[MonthEntry, type]]:
    """Return months so that "withheld" and one yuan withheld are told apart."""
    return {month: (entry, type(entry.withheld)) for month, entry in months.items()}


@given(records)
def test_months_become_runs_and_the_same_months_again(months: dict[Month, MonthEntry]) -> None:
    assert kinds(months_of(runs_of(months))) == kinds(months)


@given(records)
def test_runs_are_in_order_and_no_two_neighbours_say_the_same(
    months: dict[Month, MonthEntry],
) -> None:
    runs = runs_of(months)
    for one, other in pairwise(runs):
        assert one.last < other.first
        if one.last + 1 == other.first:
            assert kinds(months_of((one,)))[one.last] != kinds(months_of((other,)))[other.first]


@given(records, spans, sources)
def test_filling_twice_is_once(months: dict[Month, MonthEntry], span: Span, source: str) -> None:
    once = filled(runs_of(months), span, source)
    assert filled(once, span, source) == once


@given(records, spans, sources)
def test_filling_touches_the_months_of_the_span_only(
    months: dict[Month, MonthEntry], span: Span, source: str
) -> None:
    after = months_of(filled(runs_of(months), span, source))
    for month in {*months, *after} - {*span.months()}:
        assert after[month] == months[month]
    assert {m: after[m].source for m in span.months() if m in after} == (
        dict.fromkeys(span.months(), source) if source else {}
    )


def test_a_stroke_in_the_middle_of_a_run_makes_three() -> None:
    record = (run("2023-01", "2024-12", place="350200"),)
    assert filled(record, Span(M(2024, 3), M(2024, 6)), "arrears") == (
        run("2023-01", "2024-02", place="350200"),
        run("2024-03", "2024-06", "arrears", place="350200"),
        run("2024-07", "2024-12", place="350200"),
    )


def test_filling_the_gap_between_two_runs_leaves_one() -> None:
    record = (run("2023-01", "2023-05"), run("2023-08", "2023-12"))
    assert filled(record, Span(M(2023, 6), M(2023, 7)), "employer") == (run("2023-01", "2023-12"),)


def test_the_month_of_payment_goes_with_the_source_that_has_none() -> None:
    record = (run("2024-03", "2024-04", "back_paid", paid_in=M(2024, 9), base=Decimal(5000)),)
    assert filled(record, Span(M(2024, 4), M(2024, 4)), "employer")[1] == run(
        "2024-04", "2024-04", base=Decimal(5000)
    )
    assert filled(record, Span(M(2024, 3), M(2024, 4)), "arrears")[0].paid_in == M(2024, 9)


def test_details_are_for_months_that_have_a_source() -> None:
    record = (run("2024-01", "2024-03"),)
    assert detailed(record, Span(M(2024, 3), M(2024, 8)), withheld=True) == (
        run("2024-01", "2024-02"),
        run("2024-03", "2024-03", withheld=True),
    )


def test_withheld_is_not_one_yuan_withheld() -> None:
    record = (
        run("2024-01", "2024-01", withheld=True),
        run("2024-02", "2024-02", withheld=Decimal(1)),
    )
    assert runs_of(months_of(record)) == record


def test_newer_runs_replace_what_their_months_said() -> None:
    record = (run("2024-01", "2024-12", base=Decimal(5000)),)
    assert taken_over(record, (run("2024-12", "2025-02", "personal"),)) == (
        run("2024-01", "2024-11", base=Decimal(5000)),
        run("2024-12", "2025-02", "personal"),
    )


def test_of_runs_that_overlap_the_later_in_the_list_counts() -> None:
    months = months_of((run("2024-01", "2024-03"), run("2024-03", "2024-04", "resident")))
    assert [months[M(2024, i)].source for i in (2, 3, 4)] == ["employer", "resident", "resident"]


def test_the_run_around_a_month_ends_where_something_else_is_said() -> None:
    months = months_of((run("2023-11", "2024-02"), run("2024-03", "2024-03", base=Decimal(1))))
    assert run_around(months, M(2024, 1)) == Span(M(2023, 11), M(2024, 2))
    assert run_around(months, M(2024, 4)) == Span(M(2024, 4), M(2024, 4))


def test_a_span_counts_both_ends_and_turns_the_right_way_round() -> None:
    span = Span.between(M(2024, 6), M(2024, 3))
    assert (span.length, span.first) == (4, M(2024, 3))
    assert [*map(str, span.months())] == ["2024-03", "2024-04", "2024-05", "2024-06"]
    assert spans_of([M(2024, 1), M(2023, 12), M(2024, 3)]) == (
        Span(M(2023, 12), M(2024, 1)),
        Span(M(2024, 3), M(2024, 3)),
    )
