"""What the firm's state does to a month, worked out both ways, and what places say of it."""

from decimal import Decimal
from functools import cache

import pytest

from medins_desktop.core.claim import Person
from medins_desktop.core.enterprise import Approval, Enterprise
from medins_desktop.core.months import Month
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.firm_figures import firm_month, local_rules
from medins_desktop.packs.library import Library
from tests.interview.firm_case import TODAY, arrears_in_shanghai
from tests.interview.test_record_grid import run

D = Decimal


@cache
def library() -> Library:
    return Library.shipped()


def both(firm: Enterprise, **more: object) -> tuple[object, ...]:
    """Return the firm's part and the credit, as filled in and with the firm in order."""
    answers = arrears_in_shanghai(
        enterprise=firm, contributions=(run("2025-09", "2025-09"),), **more
    )
    found = firm_month(answers, library(), TODAY)
    assert found.now is not None
    assert found.usual is not None
    one, other = found.now.contribution, found.usual.contribution
    return (
        one.paid_by("employer"),
        one.account_credit,
        other.paid_by("employer"),
        other.account_credit,
    )


def approval(first: str, last: str) -> Approval:
    return Approval("12", "医保局", Month.parse(first), Month.parse(last))


def test_an_approved_hardship_lowers_the_firms_part_and_nothing_else() -> None:
    granted = Enterprise("hardship", None, approval("2025-01", "2025-09"), employer_rate=D("0.05"))
    assert both(granted) == (500, 200, 900, 200)


@pytest.mark.parametrize(
    "paper", [Approval(), approval("2025-01", "2025-08"), approval("2025-10", "2025-12")]
)
def test_without_approval_or_outside_its_months_both_ways_are_the_same(paper: Approval) -> None:
    claimed = Enterprise("hardship", None, paper, employer_rate=D("0.05"))
    assert both(claimed) == (900, 200, 900, 200)


def test_a_deferral_changes_no_amount() -> None:
    firm = Enterprise("deferral", None, approval("2025-01", "2025-12"))
    assert both(firm) == (900, 200, 900, 200)


@pytest.mark.parametrize("state", ["arrears", "bankrupt", "closed"])
def test_what_is_not_paid_goes_on_being_due_in_full(state: str) -> None:
    assert both(Enterprise(state)) == (900, 200, 900, 200)  # type: ignore[arg-type]  # a state


def test_pooled_only_credits_nothing() -> None:
    assert both(Enterprise("normal", pooled_only=True)) == (900, 0, 900, 200)


def test_without_a_wage_it_is_said_what_lacks() -> None:
    answers = arrears_in_shanghai(person=Person(status="active"))
    found = firm_month(answers, library(), TODAY)
    assert (found.now, found.usual, found.reason) == (None, None, "unknown:monthly_wage")


def test_a_place_shows_its_pooled_rates_and_what_it_once_ruled() -> None:
    tianjin = local_rules(Answers(place="120000"), library(), TODAY)
    assert [(rate.id, rate.number) for rate in tianjin.pooled] == [
        ("employer_rate_pooled_only", D("0.08")),
        ("flexible_rate_pooled_only", D("0.08")),
    ]
    assert "8%" in tianjin.histories[0].text["zh"]
    changsha = local_rules(Answers(place="430100"), library(), TODAY)
    assert (changsha.pooled, len(changsha.histories)) == ((), 1)


def test_another_place_is_never_asked_instead() -> None:
    for place in ("310000", None):
        found = local_rules(Answers(place=place), library(), TODAY)
        assert (found.pooled, found.histories) == ((), ())
