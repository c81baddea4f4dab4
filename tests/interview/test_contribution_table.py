"""Every month of a record with what is due for it, and the years with the account."""

from decimal import Decimal
from functools import cache

from medins_desktop.core.claim import Cover, Person
from medins_desktop.core.months import Month
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import assess
from medins_desktop.interview.contribution_table import MonthRow, YearRow, month_rows, year_rows
from medins_desktop.packs.library import Library
from tests.interview.firm_case import TODAY, arrears_in_shanghai
from tests.interview.test_record_grid import run

D = Decimal


@cache
def library() -> Library:
    return Library.shipped()


def rows(answers: Answers) -> dict[str, MonthRow]:
    return {str(row.month): row for row in month_rows(answers, library(), TODAY)}


def years(answers: Answers) -> dict[int, YearRow]:
    found = month_rows(answers, library(), TODAY)
    settlement = assess(answers, library(), TODAY).settlement
    return {year.year: year for year in year_rows(found, settlement)}


def test_a_paid_month_has_both_shares_and_its_credit() -> None:
    row = rows(arrears_in_shanghai())["2025-02"]
    assert row.owed is not None
    assert row.owed.contribution.paid_by("employer") == D("900.00")
    assert row.owed.contribution.paid_by("person") == D("200.00")
    assert row.entry is not None
    assert (row.entry.credited_in, row.entry.credit) == (Month(2025, 2), D("200.00"))


def test_arrears_are_due_but_the_account_has_nothing_of_them_yet() -> None:
    row = rows(arrears_in_shanghai())["2025-03"]
    assert row.owed is not None
    assert row.entry is not None
    assert row.entry.credited_in is None


def test_a_month_before_the_known_rates_is_not_known_and_no_zero() -> None:
    row = rows(arrears_in_shanghai())["2021-01"]
    assert (row.owed, row.reason) == (None, "unknown:base_floor")


def test_nobody_pays_for_resident_deemed_and_unpaid_months() -> None:
    runs = (
        run("2024-10", "2024-10", "deemed"),
        run("2024-11", "2024-11", "resident"),
        run("2024-12", "2024-12", "none"),
    )
    found = rows(arrears_in_shanghai(contributions=runs))
    assert [(row.owed, row.reason, row.entry) for row in found.values()] == [(None, "", None)] * 3


def test_a_year_adds_up_what_is_known_and_counts_what_is_not() -> None:
    found = years(arrears_in_shanghai())
    # 2025: six months due, two of them paid and credited
    year = found[2025]
    assert (year.paid_by("employer"), year.paid_by("person")) == (D("5400.00"), D("1200.00"))
    assert (year.credited, year.unknown, year.credit_unknown) == (D("400.00"), 0, 0)
    assert (found[2021].unknown, found[2021].credit_unknown) == (12, 12)
    assert list(found) == [2025, 2024, 2023, 2022, 2021]


def test_what_is_repaid_is_credited_in_the_year_of_the_payment() -> None:
    runs = (run("2025-01", "2025-01", "arrears", paid_in=Month(2026, 2)),)
    assert years(arrears_in_shanghai(contributions=runs))[2026].credited == D("200.00")


def test_what_the_account_paid_for_bills_stands_in_their_year() -> None:
    cover = Cover(account_balance=D(1000), pay_from_account=True)
    answers = arrears_in_shanghai(contributions=(run("2021-01", "2025-09"),), cover=cover)
    assert years(answers)[2025].spent == D("1000.00")


def test_since_retirement_the_account_is_credited_without_a_record() -> None:
    person = Person(
        status="retired",
        retired_on=TODAY.replace(month=7, day=1),
        born=TODAY.replace(year=1960),
        monthly_wage=None,
    )
    found = rows(arrears_in_shanghai(place="110000", contributions=(), person=person))
    assert list(found) == ["2025-07", "2025-08", "2025-09"]
    row = found["2025-08"]
    # Beijing: 100 yuan a month below the age of 70
    assert row.source == "retired"
    assert row.entry is not None
    assert row.entry.credit == D("100.00")
