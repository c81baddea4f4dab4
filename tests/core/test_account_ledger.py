"""What went to the account, month by month."""

from datetime import date

import pytest

from medins_desktop.core.account_ledger import Ledger, account_ledger
from medins_desktop.core.claim import Person
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.enterprise import Enterprise
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.firm_contribution import MonthOwed, month_owed
from medins_desktop.core.months import Month
from medins_desktop.core.policy import Condition
from medins_desktop.core.record import (
    AccountRow,
    ContributionBase,
    ContributionPart,
    ContributionRow,
    Record,
)
from tests.core.small_policy import D, rate, yuan

M = Month.parse
WAGE = Person(born=date(1960, 1, 1), status="active", monthly_wage=D(6800))
PAID = ContributionRow(
    "employer",
    (),
    ContributionBase(),
    (
        ContributionPart("employer", "basic", rate("e", "0.06")),
        ContributionPart("person", "basic", rate("p", "0.02")),
    ),
)
BEFORE = AccountRow(
    "employer",
    (Condition("day", below=date(2023, 1, 1)),),
    rate=rate("p", "0.02"),
    employer_share=rate("s", "0.30"),
)
AFTER = AccountRow("employer", (), rate=rate("p", "0.02"))
YEARLY = AccountRow("retired", (), yuan_year=yuan("y", "1680"))


def record(*account: AccountRow) -> Record:
    return Record("x", {}, 2025, {}, {}, {}, (), (), {}, contributions=(PAID,), account=account)


def credits_of(
    first: str,
    last: str,
    *account: AccountRow,
    person: Person = WAGE,
    run: ContributionRun | None = None,
) -> Ledger:
    def owed(month: Month, run: ContributionRun | None) -> MonthOwed:
        return month_owed(month, record(*account), person, Enterprise(), run)

    months = [(M(first) + i, run) for i in range(M(last) - M(first) + 1)]
    return account_ledger(months, owed, year_starts_in=7)


def test_a_month_before_the_reform_is_credited_by_the_rule_of_then() -> None:
    found = credits_of("2022-11", "2023-02", BEFORE, AFTER)
    # 136 + 30 % of 408 = 258.40; since 2023 136
    assert [entry.credit for entry in found.entries] == [D("258.40"), D("258.40"), 136, 136]
    assert found.credited(M("2022-12")) == D("516.80")
    assert found.credited(M("2023-02")) == D("788.80")


@pytest.mark.parametrize("source", ["arrears", "back_paid"])
def test_what_is_paid_late_is_credited_when_it_is_paid(source: str) -> None:
    late = ContributionRun(M("2025-01"), M("2025-03"), source, paid_in=M("2025-05"))  # type: ignore[arg-type]
    found = credits_of("2025-01", "2025-03", AFTER, run=late)
    assert (found.credited(M("2025-04")), found.credited(M("2025-05"))) == (0, 408)


def test_arrears_that_are_not_paid_are_not_credited() -> None:
    owing = ContributionRun(M("2025-01"), M("2025-03"), "arrears")
    assert credits_of("2025-01", "2025-03", AFTER, run=owing).credited(M("2030-01")) == 0


def test_a_deferral_is_credited_at_once() -> None:
    put_off = ContributionRun(M("2025-01"), M("2025-03"), "deferred", paid_in=M("2025-09"))
    assert credits_of("2025-01", "2025-03", AFTER, run=put_off).credited(M("2025-03")) == 408


def test_a_yearly_credit_comes_in_the_first_month_of_the_medical_year() -> None:
    retired = Person(born=date(1960, 1, 1), status="retired")
    found = credits_of("2025-05", "2025-08", YEARLY, person=retired)
    assert [entry.credit for entry in found.entries] == [0, 0, 1680, 0]


def test_a_month_without_a_rule_or_an_answer_is_unknown_never_nothing() -> None:
    found = credits_of("2025-01", "2025-01")
    assert (found.unknown, found.entries[0].reason) == ((M("2025-01"),), "no_rule:account_credit")
    nobody = credits_of("2025-01", "2025-01", AFTER, person=Person(status="active"))
    assert (nobody.entries[0].credit, nobody.entries[0].reason) == (None, "unknown:monthly_wage")
    asked = Parameter("p", None, "rate", (), "user", asks_for="p")
    later = credits_of("2025-01", "2025-01", AccountRow("employer", (), rate=asked))
    assert later.entries[0].reason == "unknown:p"
