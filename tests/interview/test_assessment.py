"""From answers to results: what was assumed, what is in doubt, and firms in trouble."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from medins_desktop.core.curve import Curves
from medins_desktop.core.enterprise import Approval, Enterprise
from medins_desktop.core.memory import Memory
from medins_desktop.core.months import Month
from medins_desktop.core.problem import NotSettled
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import (
    Assessment,
    approval_holds,
    assess,
    curve,
    curve_at_most,
    policy_for,
    with_firm_as_normal,
    with_mutual_aid,
    without_mutual_aid,
)
from medins_desktop.packs.library import Library
from tests.core.small_policy import D
from tests.interview.full_case import answers, stay

TODAY = date(2025, 12, 31)
GOOD = Path(__file__).parent.parent / "packs" / "good"
ACTIVE = {"status": "active", "born": "1975-03-12"}


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.shipped()


@pytest.fixture(scope="module")
def artificial() -> Library:
    return Library.read(GOOD)


def own_costs(assessment: Assessment) -> list[Any]:
    return [bill.sums.own_cost if bill.sums else None for bill in assessment.settlement.bills]


def problems(assessment: Assessment) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(problem.code, problem.where, problem.values) for problem in assessment.problems]


# ── What was left out ────────────────────────────────────────────────────────────────


def test_everything_that_was_left_out_is_listed_as_assumed(library: Library) -> None:
    found = assess(answers(person=ACTIVE, bills=[stay()]), library, TODAY)
    assert found.assumed == (
        "contributions",
        "scheme",
        "aid_group",
        "to",
        "designated",
        "care",
        "cause",
        "cover",
    )


def test_what_was_given_is_not_assumed(library: Library) -> None:
    person = {**ACTIVE, "scheme": "employee", "aid_group": "none"}
    known = {"to": "2025-03-02", "designated": True, "care": "home", "cause": "illness"}
    found = assess(
        answers(
            person=person,
            bills=[stay(**known)],
            cover={"pay_from_account": False},
            contributions=[{"from": "2011-01", "to": "2025-06", "source": "employer"}],
        ),
        library,
        TODAY,
    )
    assert found.assumed == ()


def test_a_fact_left_out_of_one_bill_is_assumed(library: Library) -> None:
    bills = [stay("1", care="home"), stay("2")]
    assert "care" in assess(answers(person=ACTIVE, bills=bills), library, TODAY).assumed


def test_what_commercial_insurance_excludes_is_assumed_only_where_there_is_one(
    library: Library,
) -> None:
    commercial = {"commercial": {"deductible": "0", "rate": "0.5"}}
    open_bill = answers(person=ACTIVE, bills=[stay()], cover=commercial)
    assert "commercial_excluded" in assess(open_bill, library, TODAY).assumed
    said = answers(person=ACTIVE, bills=[stay(commercial_excluded=False)], cover=commercial)
    assert "commercial_excluded" not in assess(said, library, TODAY).assumed


def test_that_a_bill_is_excluded_is_assumed_not_to_be_of_each_bill_left_open(
    library: Library,
) -> None:
    commercial = {"commercial": {"deductible": "0", "rate": "0.5"}}
    bills = [stay("1", commercial_excluded=True), stay("2")]
    found = assess(answers(person=ACTIVE, bills=bills, cover=commercial), library, TODAY)
    assert "commercial_excluded" in found.assumed


def test_the_scheme_is_the_employees_unless_another_is_given(library: Library) -> None:
    found = assess(answers(person=ACTIVE, bills=[stay()]), library, TODAY)
    assert own_costs(found) == [2605]
    adult = {"scheme": "resident", "facts": {"student_or_child": False}}
    resident = answers(person={**ACTIVE, **adult}, bills=[stay()])
    assert own_costs(assess(resident, library, TODAY)) == [3475]  # 10,000 less 8,700 at 75 %


def test_a_scheme_without_rules_is_refused(library: Library) -> None:
    resident = answers(place="teaching", person={**ACTIVE, "scheme": "resident"}, bills=[stay()])
    refused = assess(resident, library, TODAY).settlement.bills[0].refused
    assert refused == ("no_policy",)


# ── Faults ───────────────────────────────────────────────────────────────────────────


def test_a_place_without_rules_is_named_with_those_there_are(library: Library) -> None:
    found = assess(replace(answers(bills=[stay()]), place="990000"), library, TODAY)
    assert problems(found) == [("unknown_place", "place", ("990000", ", ".join(library.places())))]
    assert "110000" in problems(found)[0][2][1]


def test_without_a_place_bills_are_refused_and_nothing_is_wrong(library: Library) -> None:
    found = assess(replace(answers(bills=[stay()]), place=None), library, TODAY)
    assert found.problems == ()
    assert found.settlement.bills[0].refused == ("no_policy",)
    assert not found.complete


def test_while_there_are_faults_nothing_is_settled(library: Library) -> None:
    typed = answers(person=ACTIVE, bills=[stay()])
    wrong = replace(typed, bills=(replace(typed.bills[0], total=D(-1)),))
    found = assess(wrong, library, TODAY)
    assert [code for code, _, _ in problems(found)] == ["negative"]
    assert found.settlement.bills == ()
    assert not found.complete


def test_a_figure_that_cannot_be_used_is_a_fault(library: Library) -> None:
    found = assess(
        answers(person=ACTIVE, bills=[stay()], overrides={"pool_cap": "much"}), library, TODAY
    )
    assert problems(found) == [("not_a_number", "overrides.pool_cap", ("much",))]


def test_a_figure_that_cannot_be_used_is_a_fault_with_a_memory_too(library: Library) -> None:
    """What a memory keeps depends on the policy, which cannot be made with such a figure."""
    wrong = {"stay_bands_active_level3": "5:0.9"}
    typed = answers(person=ACTIVE, bills=[stay()], overrides=wrong)
    found = assess(typed, library, TODAY, Memory())
    assert problems(found) == [("bands_order", "overrides.stay_bands_active_level3", ("5",))]
    assert found.policy is None


@pytest.mark.parametrize(
    ("where", "facts"),
    [
        ("person.facts.contracted_doctor", {"contracted_doctor": "maybe"}),
        ("person.facts.resident_years", {"resident_years": "some"}),
        ("person.facts.resident_years", {"resident_years": True}),
    ],
)
def test_an_answer_that_a_question_does_not_allow_is_a_fault(
    artificial: Library, where: str, facts: dict[str, Any]
) -> None:
    case = replace(answers(person={**ACTIVE, "facts": facts}, bills=[stay()]), place="900001")
    (problem,) = assess(case, artificial, TODAY).problems
    assert (problem.code, problem.where) == ("wrong_choice", where)


def test_an_answer_about_a_bill_is_checked_too(artificial: Library) -> None:
    bill = stay(kind="chronic", facts={"disease_tier": "leg"})
    case = replace(answers(person=ACTIVE, bills=[bill]), place="900001")
    (problem,) = assess(case, artificial, TODAY).problems
    assert problem.where == "bills[0].facts.disease_tier"
    assert problem.values == ("leg", "heart, kidney, eye")


# ── Which policy, which year ─────────────────────────────────────────────────────────


def test_questions_are_asked_by_the_policy_of_the_newest_bill(artificial: Library) -> None:
    case = replace(answers(person=ACTIVE, bills=[stay()]), place="900001")
    policy = policy_for(case, artificial, TODAY)
    assert policy is not None
    assert policy.effective == date(2025, 1, 1)
    without = policy_for(replace(case, bills=()), artificial, TODAY)
    assert without is not None
    assert without.effective == date(2025, 7, 1)


def test_the_day_of_the_case_stands_for_today(library: Library) -> None:
    assert assess(answers(), library, TODAY).today == TODAY
    assert assess(answers(as_of="2025-06-30"), library, TODAY).today == date(2025, 6, 30)


def test_the_year_shown_is_that_of_the_bill_or_the_newest(library: Library) -> None:
    bills = [stay("1"), stay("2", **{"from": "2026-02-01"})]
    found = assess(answers(person=ACTIVE, bills=bills), library, TODAY)
    assert [str(found.year(id_).year) for id_ in ("1", "2", None)] == [  # type: ignore[union-attr]
        "2025-01",
        "2026-01",
        "2026-01",
    ]
    assert assess(answers(), library, TODAY).year(None) is None


# ── Firms in trouble ─────────────────────────────────────────────────────────────────

IN_FORCE = {"number": "1", "authority": "区医保局", "from": "2025-01", "to": "2025-12"}
EXAMPLE_5 = [
    stay("1", total="65000.00", in_scope="60000.00"),
    stay("2", **{"from": "2025-06-01"}, total="210000.00", in_scope="200000.00"),
]


@pytest.mark.parametrize("state", ["hardship", "deferral"])
def test_a_firm_in_approved_trouble_changes_nothing_to_the_fen(
    library: Library, state: str
) -> None:
    firm = {"state": state, "approval": IN_FORCE, "employer_rate": "0.03", "pooled_only": True}
    case = answers(person=ACTIVE, bills=EXAMPLE_5, enterprise=firm)
    as_it_is, as_normal = (assess(one, library, TODAY) for one in (case, with_firm_as_normal(case)))
    assert own_costs(as_it_is) == [D("12605.00"), D("35125.35")]
    assert as_it_is.settlement == as_normal.settlement


def test_a_normal_firm_keeps_its_head_count_and_loses_its_trouble() -> None:
    firm = Enterprise("hardship", True, Approval("1"), D(4200), D("0.03"), 120, 100)
    normal = with_firm_as_normal(Answers(enterprise=firm)).enterprise
    assert normal == Enterprise("normal", staff=120, mutual_aid_members=100)


@pytest.mark.parametrize("state", ["arrears", "bankrupt", "closed"])
def test_where_cover_is_in_doubt_the_figures_hold_if_covered(library: Library, state: str) -> None:
    case = answers(person=ACTIVE, bills=[stay()], enterprise={"state": state})
    found = assess(case, library, TODAY)
    assert found.if_covered == (state,)
    assert own_costs(found) == [2605]


def with_record(*runs: tuple[str, str, str], **tables: Any) -> Answers:
    """Return a stay in Xiamen in March 2025, and who paid from when to when."""
    record = [{"from": first, "to": last, "source": source} for first, last, source in runs]
    usual = {"person": ACTIVE, "place": "350200", "bills": [stay()], "contributions": record}
    return answers(**{**usual, **tables})


@pytest.mark.parametrize(
    ("runs", "refused"),
    [
        ([("2011-01", "2025-03", "employer")], ()),
        ([("2011-01", "2025-02", "employer")], ("not_covered",)),
        ([("2011-01", "2025-02", "employer"), ("2025-03", "2025-06", "arrears")], ("suspended",)),
        ([("2011-01", "2024-10", "employer"), ("2025-03", "2025-06", "employer")], ("waiting",)),
    ],
)
def test_a_typed_record_says_whether_a_bill_is_paid(
    library: Library, runs: list[tuple[str, str, str]], refused: tuple[str, ...]
) -> None:
    # 4 unpaid months, 2024-11 to 2025-02, are longer than Xiamen's grace of 3
    found = assess(with_record(*runs), library, TODAY)
    assert found.settlement.bills[0].refused == refused
    assert found.if_covered == ()
    assert "contributions" not in found.assumed


def test_where_the_record_leaves_cover_open_a_bill_has_no_figure(library: Library) -> None:
    case = with_record(("2025-01", "2025-06", "employer"), place="110000")
    (bill,) = assess(case, library, TODAY).settlement.bills
    assert (bill.refused, bill.sums) == (("unknown:contributions",), None)


def test_an_employer_that_owes_months_owes_what_the_fund_would_have_paid(
    library: Library,
) -> None:
    paid = [("2011-01", "2025-02", "employer")]
    usual = assess(with_record(*paid, ("2025-03", "2025-06", "employer")), library, TODAY)
    owed = assess(with_record(*paid, ("2025-03", "2025-06", "arrears")), library, TODAY)
    (as_if,), (now,) = own_costs(usual), own_costs(owed)
    assert now == 10000
    assert owed.settlement.bills[0].employer_liability == now - as_if
    assert owed.settlement.years[0].employer_liability == now - as_if
    assert usual.settlement.bills[0].employer_liability is None


def test_who_stopped_paying_alone_has_no_claim_against_an_employer(library: Library) -> None:
    found = assess(with_record(("2011-01", "2025-02", "personal")), library, TODAY)
    assert own_costs(found) == [10000]
    assert found.settlement.bills[0].employer_liability is None


@pytest.mark.parametrize(
    ("first", "own", "pool"),
    [
        ("2024-06", None, 6000),  # 10 months in March 2025: 60 %
        ("2024-03", None, 7500),  # 13 months: 75 %
        ("2024-06", 40, 9000),  # a person's own figure comes before the record: 90 %
    ],
)
def test_the_months_in_a_row_decide_where_the_rules_ask_for_them(
    library: Library, first: str, own: int | None, pool: int
) -> None:
    bill = stay(kind="chronic", facts={"disease_group": "group1"})
    case = with_record(
        (first, "2025-06", "employer"),
        person={**ACTIVE, "facts": {"tier": "tier1", "consecutive_months": own}},
        bills=[bill],
        place="440300",
        overrides={"chronic_cap": "20000.00"},
    )
    (settled,) = assess(case, library, TODAY).settlement.bills
    assert settled.sums is not None
    assert settled.sums.paid["pool"] == pool


@pytest.mark.parametrize(
    ("first", "high"),
    [
        ("2024-05", 5950),  # 11 months in March 2025: 10,000 - 9,000 × 90 % × 50 %
        ("2024-04", 3925),  # 12 months: 10,000 - 9,000 × 90 % × 75 %
        ("2023-05", 3925),
        ("2023-04", None),  # 24 months
    ],
)
def test_xiamens_scale_goes_by_the_months_in_a_row_of_the_record(
    library: Library, first: str, high: int | None
) -> None:
    found = assess(with_record((first, "2025-06", "employer")), library, TODAY)
    (settled,) = found.settlement.bills
    assert own_costs(found) == [1900]  # 10,000 - 9,000 × 90 %
    assert settled.own_cost_range == (high and (1900, high))


def test_sums_of_the_year_that_were_left_empty_are_said_to_count_as_nothing(
    library: Library,
) -> None:
    """Beijing counts stays, what the pool paid, and what was left to the person."""
    used = {"year": "2025-01", "before": "2025-02-01", "admissions": {"inpatient": 1}}
    found = assess(
        answers(person={**ACTIVE, "already_used": [used]}, bills=[stay()]), library, TODAY
    )
    assert "already_used" in found.assumed
    assert (
        "already_used" not in assess(answers(person=ACTIVE, bills=[stay()]), library, TODAY).assumed
    )


def approved(first: Month | None, last: Month | None, number: str = "1") -> Answers:
    approval = Approval(number, "区医保局", first, last)
    return Answers(enterprise=Enterprise("hardship", approval=approval))


@pytest.mark.parametrize(
    ("day", "holds"),
    [
        (date(2024, 12, 31), False),
        (date(2025, 1, 1), True),
        (date(2025, 6, 30), True),
        (date(2025, 7, 1), False),
    ],
)
def test_an_approval_holds_from_its_first_to_its_last_month(day: date, holds: bool) -> None:
    assert approval_holds(approved(Month(2025, 1), Month(2025, 6)), day) is holds


def test_an_approval_without_end_holds_on() -> None:
    assert approval_holds(approved(Month(2025, 1), None), date(2099, 1, 1))


def test_without_a_number_an_authority_or_a_beginning_there_is_no_approval() -> None:
    day = date(2025, 3, 1)
    assert not approval_holds(approved(Month(2025, 1), None, number=""), day)
    assert not approval_holds(approved(None, None), day)
    unsigned = Approval("1", "", Month(2025, 1))
    assert not approval_holds(Answers(enterprise=Enterprise("hardship", approval=unsigned)), day)


# ── With and without mutual aid ──────────────────────────────────────────────────────


def test_mutual_aid_is_taken_away_or_added_and_nothing_else_changes(library: Library) -> None:
    case = answers(person=ACTIVE, bills=EXAMPLE_5)
    joined = with_mutual_aid(case)
    assert own_costs(assess(joined, library, TODAY)) == [D("8191.50"), D("12273.41")]
    assert without_mutual_aid(joined) == case
    assert with_mutual_aid(joined) == joined


def test_a_bundle_contains_the_medical_plan_already() -> None:
    bundle = answers(cover={"mutual_aid": ["bundle"]})
    assert with_mutual_aid(bundle) == bundle
    accident = with_mutual_aid(answers(cover={"mutual_aid": ["accident"]}))
    assert accident.cover.mutual_aid == ("accident", "medical")


# ── Curves ───────────────────────────────────────────────────────────────────────────


def ends(curves: Curves) -> Iterator[Any]:
    return iter((curves.own_cost[0], curves.own_cost[-1]))


def test_the_curve_goes_through_the_settled_bill(library: Library) -> None:
    case = answers(person=ACTIVE, bills=[stay()])
    assert list(ends(curve(case, library, "1", D(10000)).bill)) == [0, 2605]


def test_where_a_share_is_not_known_there_is_a_low_and_a_high_curve(library: Library) -> None:
    case = answers(person=ACTIVE, bills=[stay(in_scope=None, class_b="2000.00")])
    low = curve(case, library, "1", D(10000)).bill
    high = curve_at_most(case, library, "1", D(10000))
    assert high is not None
    # in scope 10,000 or 8,000: 15 % less of 2,000 that are then wholly own
    assert (low.own_cost[-1], high.own_cost[-1]) == (2605, 2605 + 1700)


def test_a_bill_that_cannot_be_settled_has_no_curve(library: Library) -> None:
    case = answers(person=ACTIVE, bills=[stay(hospital_level="level3_top")])
    with pytest.raises(NotSettled):
        curve(case, library, "1", D(10000))
