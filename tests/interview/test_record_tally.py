"""Months that count today, by place."""

from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.months import Month
from medins_desktop.interview.record_tally import PlaceMonths, months_by_place
from tests.interview.test_record_grid import run

BY = Month(2025, 6)


def test_each_place_has_its_months_the_longest_first() -> None:
    runs = (
        run("2010-01", "2010-06", place="430100"),
        run("2011-01", "2012-12", place="440100"),
        run("1990-01", "1990-12", "deemed", place="440100"),
    )
    assert months_by_place(runs, BY) == (
        PlaceMonths("440100", 24, 12),
        PlaceMonths("430100", 6, 0),
    )


def test_what_is_not_paid_or_lies_ahead_does_not_count() -> None:
    runs = (run("2025-05", "2025-12"), run("2024-01", "2024-03", "arrears"))
    assert months_by_place(runs, BY) == (PlaceMonths(None, 2, 0),)
    assert months_by_place((), BY) == ()


def test_a_month_typed_twice_counts_once_and_as_paid() -> None:
    deemed = run("1990-01", "1990-12", "deemed")
    paid: ContributionRun = run("1990-06", "1990-12", place="440100")
    there = (PlaceMonths("440100", 7, 0), PlaceMonths(None, 0, 5))
    assert months_by_place((deemed, paid), BY) == there
    assert months_by_place((paid, deemed), BY) == there
