"""Counting a record: what counts, what is a gap."""

from decimal import Decimal

import pytest

from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.months import Month
from medins_desktop.interview.record_counts import RecordCounts, count_record
from medins_desktop.interview.record_grid import MonthEntry, months_of
from tests.interview.test_record_grid import run

TODAY = Month(2025, 9)


def counted(*runs: ContributionRun) -> RecordCounts:
    return count_record(months_of(runs), TODAY)


def spans(found: tuple[object, ...]) -> list[str]:
    return [f"{span.first} {span.last}" for span in found]  # type: ignore[attr-defined]  # spans


@pytest.mark.parametrize(
    ("source", "paid_in", "counts"),
    [
        ("employer", None, True),
        ("personal", None, True),
        ("unemployment_fund", None, True),
        ("back_paid", None, True),
        ("deemed", None, True),
        ("deferred", None, False),
        ("deferred", Month(2025, 1), True),
        ("arrears", None, False),
        ("arrears", Month(2025, 1), True),
        ("resident", None, False),
        ("none", None, False),
    ],
)
def test_a_month_counts_when_it_is_paid_or_deemed(
    source: str, paid_in: Month | None, counts: bool
) -> None:
    found = count_record({Month(2024, 5): MonthEntry(source, paid_in=paid_in)}, TODAY)  # type: ignore[arg-type]
    assert found.cumulative == counts


def test_an_empty_record_counts_nothing() -> None:
    found = counted()
    assert (found.cumulative, found.last) == (0, None)
    assert (found.gaps, found.unfilled, found.deducted) == ((), None, ())


def test_a_record_without_a_break_is_counted_by_years() -> None:
    found = counted(run("2011-01", "2024-10"))
    assert found.cumulative == 166
    assert (found.by_year[2011], found.by_year[2024]) == (12, 10)
    assert found.last == Month(2024, 10)
    assert spans((found.unfilled,)) == ["2024-11 2025-09"]
    assert found.gaps == ()


def test_four_unpaid_months_take_no_year_away() -> None:
    """Example 12 of the rules: unpaid 2024-03 to 2024-06, paid again from 2024-07."""
    found = counted(run("2020-01", "2024-02"), run("2024-07", "2025-09"))
    assert found.cumulative == 50 + 15
    assert spans(found.gaps) == ["2024-03 2024-06"]
    assert found.gaps[0].length == 4
    assert found.unfilled is None


def test_months_owed_at_the_end_are_a_gap() -> None:
    found = counted(run("2024-01", "2025-06"), run("2025-07", "2025-09", "arrears"))
    assert found.cumulative == 18
    assert spans(found.gaps) == ["2025-07 2025-09"]
    assert found.by_source == {"employer": 18, "arrears": 3}


def test_neither_resident_nor_deferred_months_are_a_gap() -> None:
    found = counted(
        run("2022-01", "2022-12"),
        run("2023-01", "2023-12", "resident"),
        run("2024-01", "2024-06", "deferred"),
        run("2024-07", "2025-09"),
    )
    assert found.gaps == ()
    assert found.cumulative == 12 + 15


def test_before_the_first_month_with_a_payer_there_is_no_gap() -> None:
    found = counted(run("2019-01", "2019-06", "none"), run("2019-07", "2025-09"))
    assert found.gaps == ()


def test_gaps_of_months_never_filled_in_and_of_months_not_paid_are_one() -> None:
    found = counted(
        run("2023-01", "2023-12"),
        run("2024-02", "2024-03", "none"),
        run("2024-05", "2025-09"),
    )
    assert spans(found.gaps) == ["2024-01 2024-04"]


def test_months_that_lie_ahead_are_not_counted() -> None:
    found = counted(run("2025-01", "2026-12", "personal"))
    assert (found.cumulative, found.later) == (9, 15)
    assert found.last == TODAY


def test_what_the_payslip_deducts_without_payment_is_named() -> None:
    found = counted(
        run("2025-01", "2025-02", withheld=True),
        run("2025-03", "2025-04", "arrears", withheld=Decimal("136.00")),
        run("2025-05", "2025-05", "none", withheld=True),
        run("2025-06", "2025-06", "arrears", withheld=False),
        run("2025-07", "2025-07", "arrears", withheld=True, paid_in=Month(2025, 9)),
        run("2025-08", "2025-08", "arrears"),
        run("2025-09", "2025-09", "arrears", withheld=Decimal(0)),
    )
    assert spans(found.deducted) == ["2025-03 2025-05"]
