"""Gaps in a case: what its bills would cost, what is not paid in, what cannot be said.

Xiamen, level 3: deductible 1,000, then 90 %, so of 64,000 in scope and 1,000 outside the person
pays 1,000 + 1,000 + 10 % × 63,000 = 8,300.
"""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

import pytest

from medins_desktop.core.claim import Bill, Person
from medins_desktop.core.gap import Stop, last_day_to_pay
from medins_desktop.core.months import Month
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.gaps import Gaps, of_size, sizes, why_no_gaps
from medins_desktop.packs.library import Library
from tests.interview.test_record_grid import run

TODAY = date(2025, 9, 20)
JULY = Month(2025, 7)
STAY = Bill(
    "1",
    kind="inpatient",
    hospital_level="level3",
    first_day=date(2025, 3, 1),
    last_day=date(2025, 3, 10),
    total=Decimal(65000),
    outside_catalogue=Decimal(1000),
    over_price_limit=Decimal(0),
    class_b=Decimal(0),
)
D = Decimal


@cache
def library() -> Library:
    return Library.shipped()


def case(place: str = "350200", *, scheme: str | None = None, source: str = "employer") -> Answers:
    paid = run("2023-01", "2025-06", source)
    person = Person(status="active", born=date(1980, 1, 1), monthly_wage=D(6000), scheme=scheme)  # type: ignore[arg-type]
    return Answers(place=place, person=person, contributions=(paid,), bills=(STAY,))


def gaps(answers: Answers | None = None) -> Gaps:
    return Gaps(answers or case(), library(), TODAY)


def own(stop: Stop, month: str, answers: Answers | None = None) -> tuple[Decimal, Decimal] | None:
    return gaps(answers).bill_in(stop, STAY, Month.parse(month)).own_cost


# ── What a bill costs in a month ─────────────────────────────────────────────────────


def test_in_the_gap_a_bill_is_all_the_persons_own() -> None:
    stop = Stop(JULY, 3)
    assert own(stop, "2025-06") == (D("8300.00"), D("8300.00"))
    assert own(stop, "2025-07") == own(stop, "2025-09") == (D(65000), D(65000))
    assert own(stop, "2025-10") == (D("8300.00"), D("8300.00"))


def test_while_one_waits_after_a_longer_gap_too() -> None:
    stop = Stop(JULY, 4)  # paid again from November, covered from May
    assert own(stop, "2025-11") == own(stop, "2026-04") == (D(65000), D(65000))
    # 7 months in a row: half of 63,000 × 90 % if Xiamen's scale is in force, from 12 on 75 %
    assert own(stop, "2026-05") == (D("8300.00"), D("36650.00"))
    assert own(stop, "2026-10") == (D("8300.00"), D("22475.00"))


def test_months_in_a_row_that_were_typed_are_true_of_the_record_without_the_gap() -> None:
    told = replace(case(), person=replace(case().person, facts={"consecutive_months": 6}))
    assert own(Stop(JULY, 0), "2025-07", told) == (D("8300.00"), D("36650.00"))
    assert own(Stop(JULY, 4), "2026-10", told) == (D("8300.00"), D("22475.00"))


def test_where_the_rule_is_not_known_both_amounts_stand() -> None:
    # Beijing, level 3: 1,300, then 85 % up to 30,000, 90 % to 40,000, 95 % to 100,000:
    # 1,300 + 28,700 × 15 % + 10,000 × 10 % + 24,000 × 5 % = 7,805, and 1,000 outside
    low, high = own(Stop(JULY, 2), "2025-08", case("110000")) or (None, None)
    assert (low, high) == (D("8805.00"), D(65000))


def test_a_bill_keeps_its_length_and_its_day_of_the_month() -> None:
    moved = gaps().bill_in(Stop(JULY, 1), STAY, Month(2025, 9)).bill
    assert (moved.first_day, moved.last_day) == (date(2025, 9, 1), date(2025, 9, 10))
    late = replace(STAY, first_day=date(2025, 1, 20), last_day=date(2025, 1, 31))
    assert gaps().bill_in(Stop(JULY, 1), late, Month(2025, 9)).bill.last_day == date(2025, 9, 30)


def test_the_step_of_a_bill_in_the_waiting_names_the_rule() -> None:
    found = gaps().bill_in(Stop(JULY, 4), STAY, Month(2025, 12))
    (settled,) = found.settled
    assert settled.refused == ("waiting",)
    assert settled.step is not None
    assert "cover_waiting_months" in {one.id for one in settled.step.parameters()}


# ── Sizes of bills ───────────────────────────────────────────────────────────────────


def test_the_sizes_go_up_to_and_above_the_own_bill_which_is_among_them() -> None:
    ladder = [1000, 2000, 5000, 10000, 20000, 50000, 65000, 100000, 200000]
    assert sizes(STAY) == tuple(map(D, ladder))


def test_a_bill_of_another_size_keeps_its_typed_parts() -> None:
    typed = replace(STAY, in_scope=D(64000), outside_catalogue=None)
    assert of_size(typed, D(100000)).in_scope == D(99000)
    assert of_size(typed, D(500)).in_scope == 0


# ── What is not paid in ──────────────────────────────────────────────────────────────


def test_contributions_not_paid_are_sums_of_rounded_parts() -> None:
    # Beijing: a wage of 6,000 is below the floor of 7,162: 2 % = 143.24 and 3 yuan; 3 months
    stop = Stop(JULY, 3)
    assert gaps(case("110000")).saved(stop, "person").known == D("438.72")


def test_a_flexible_payer_pays_both_parts() -> None:
    # Chengdu on a base of 6,015: 526.31 + 45.11 = 571.42 a month
    flexible = case("510100", scheme="flexible", source="personal")
    answers = replace(flexible, overrides={"flexible_base": "6015"})
    saved = gaps(answers).saved(Stop(JULY, 2), "person")
    assert (saved.known, saved.unknown) == (D("1142.84"), ())


def test_what_is_not_paid_is_not_known_without_a_wage() -> None:
    answers = case("110000")
    answers = replace(answers, person=replace(answers.person, monthly_wage=None))
    saved = gaps(answers).saved(Stop(JULY, 2), "person")
    assert (saved.months_known, saved.unknown) == (0, ("unknown:monthly_wage",))


# ── Where to begin, and what cannot be said ──────────────────────────────────────────


def test_the_gap_to_look_at_first_is_the_one_that_is_there() -> None:
    assert gaps().usual_stop == Stop(JULY, 2)  # July and August; September is today's month
    paid_up = replace(case(), contributions=(run("2023-01", "2025-09"),))
    assert gaps(paid_up).usual_stop == Stop(Month(2025, 10), 3)


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({}, ""),
        ({"contributions": ()}, "no_record"),
        ({"contributions": (run("2025-01", "2025-12", "resident"),)}, "resident"),
        ({"contributions": (run("2025-01", "2025-06", "none"),)}, "never_paid"),
        ({"place": "nowhere"}, "problems"),
        ({"person": Person(status="retired")}, "retired"),
    ],
)
def test_why_nothing_is_said(change: dict[str, object], why: str) -> None:
    assert why_no_gaps(replace(case(), **change), library()) == why  # type: ignore[arg-type]


# ── The last day, and bands ───────────────────────────────────────────────────────────────────


def test_the_last_day_to_act_agrees_with_the_gap_that_brings_a_waiting() -> None:
    for place in ("350200", "310000", "510100"):
        one = gaps(case(place, scheme="flexible", source="personal"))
        _, waits = one.thresholds(JULY)
        last = last_day_to_pay(JULY, one.rules(JULY)).day
        assert last is not None
        assert waits.last_safe is not None
        assert last == (JULY + waits.last_safe).last_day, place


def test_the_bands_of_a_gap_are_days_without_holes() -> None:
    spans = gaps().spans(Month(2025, 1), Month(2026, 6), Stop(JULY, 4))
    assert [(s.look, str(s.first), str(s.last)) for s in spans] == [
        ("covered", "2025-01-01", "2025-06-30"),
        ("uncovered", "2025-07-01", "2025-10-31"),
        ("waiting", "2025-11-01", "2026-04-30"),
        ("covered", "2026-05-01", "2026-06-30"),
    ]


# ── A gap that begins later ──────────────────────────────────────────────────────────


def test_before_a_gap_to_come_every_month_is_paid_as_before() -> None:
    """Paid up to June, asked in July: October to December are 92 days, and 3 months are none."""
    asked = Gaps(case(), library(), date(2025, 7, 20))
    outcome = asked.outcome(Stop(Month(2025, 10), 3))
    assert (outcome.best.days, outcome.worst.days, outcome.worst.waiting_days) == (92, 92, 0)
    assert asked.last_day(Month(2025, 10)).day == date(2026, 1, 31)


def test_where_payment_has_already_ended_the_grace_runs_from_then() -> None:
    """Nothing paid since July, asked in September: 3 months on is October, whatever is asked."""
    last = gaps().last_day(Month(2025, 10))
    assert (last.first_unpaid, last.day) == (JULY, date(2025, 10, 31))
    outcome = gaps().outcome(Stop(Month(2025, 10), 1))
    assert outcome.best.waiting_days == 181  # a gap of 4 months: November to April are waited
