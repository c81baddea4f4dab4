"""Which policy is in force for a place, a scheme and a day, with plans and own figures."""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

import pytest

from medins_desktop.core.enterprise import ENTERPRISE_STATES, StateRules
from medins_desktop.core.explanation import Statement
from medins_desktop.core.policy import Policy
from medins_desktop.core.problem import InvalidFile, Problem
from medins_desktop.packs.library import Choice, Library
from medins_desktop.packs.overrides import override_problems
from medins_desktop.resource_files import resource
from tests.core.small_policy import D, schedule

GOOD = Path(__file__).parent / "good"
CITY_A = Choice("900001", "employee")
CITY_B = Choice("900002", "employee")
BEIJING = Choice("110000", "employee")
SUMMER = date(2025, 8, 1)


@pytest.fixture(scope="module")
def library() -> Library:
    return Library.read(GOOD)


@pytest.fixture(scope="module")
def shipped() -> Library:
    return Library.shipped()


def in_force(library: Library, choice: Choice, day: date = SUMMER) -> Policy:
    policy = library.policy(choice, day)
    assert policy is not None
    return policy


def test_before_the_first_file_there_is_no_policy(library: Library) -> None:
    assert library.policy(CITY_A, date(2024, 12, 31)) is None
    assert library.policy(CITY_A, date(2025, 1, 1)) is not None


@pytest.mark.parametrize(
    ("day", "effective"),
    [
        ("2025-06-30", "2025-01-01"),
        ("2025-07-01", "2025-07-01"),
        ("2099-12-31", "2025-07-01"),
    ],
)
def test_the_newest_file_that_has_taken_effect_is_in_force(
    library: Library, day: str, effective: str
) -> None:
    policy = in_force(library, CITY_A, date.fromisoformat(day))
    assert policy.effective == date.fromisoformat(effective)


def test_the_latest_policy_of_a_place_is_its_newest(library: Library) -> None:
    latest = library.latest(CITY_A)
    assert latest is not None
    assert latest.effective == date(2025, 7, 1)


def test_a_place_has_rules_for_the_schemes_its_file_names(library: Library) -> None:
    assert library.policy(Choice("900001", "flexible"), SUMMER) is None
    assert in_force(library, Choice("900002", "flexible")).schemes == ("employee", "flexible")


def test_an_unknown_place_has_no_policy(library: Library) -> None:
    assert library.policy(Choice("999999", "employee"), SUMMER) is None


def test_the_places_are_known_by_id_with_their_names(library: Library) -> None:
    assert set(library.places()) == {"900001", "900002"}
    assert library.places()["900001"]["en"] == "Test city A"


def test_files_are_listed_oldest_first(library: Library) -> None:
    days = [file.effective for file in library.policies]
    assert days == sorted(days)
    assert len(days) == 4


# ── Plans ────────────────────────────────────────────────────────────────────────────


def layer_ids(policy: Policy) -> list[str]:
    return [layer.id for layer in policy.layers]


def test_a_plan_that_was_joined_adds_its_layers(library: Library) -> None:
    alone = in_force(library, CITY_A)
    joined = in_force(library, Choice("900001", "employee", ("medical",)))
    assert layer_ids(joined) == [*layer_ids(alone), "mutual_aid"]
    assert joined.plan_layers == {"mutual_aid"}


def test_a_bundle_joins_every_plan_that_it_is_made_of(library: Library) -> None:
    joined = in_force(library, Choice("900001", "employee", ("bundle",)))
    assert set(joined.plan_layers) == {"mutual_aid", "accident_aid"}


def test_a_plan_without_rules_is_not_joined_by_anybody(library: Library) -> None:
    joined = in_force(library, Choice("900001", "employee", ("female_illness",)))
    assert joined.plan_layers == frozenset()


def test_a_plan_that_is_not_yet_in_force_has_a_layer_without_rules(library: Library) -> None:
    early = in_force(library, Choice("900001", "employee", ("medical",)), date(2025, 1, 31))
    (layer,) = [layer for layer in early.layers if layer.id == "mutual_aid"]
    assert layer.rows == ()
    later = in_force(library, Choice("900001", "employee", ("medical",)), date(2025, 2, 1))
    assert all(layer.rows for layer in later.layers)


def test_layers_can_be_left_out() -> None:
    without = Library.read(GOOD, without_layers=("critical_illness",))
    policy = in_force(without, CITY_A)
    assert "critical_illness" not in layer_ids(policy)
    assert "large_amount" in layer_ids(policy)


# ── Own figures ──────────────────────────────────────────────────────────────────────


def with_figures(**figures: str) -> Choice:
    return Choice("110000", "employee", (), tuple(figures.items()))


def test_a_figure_that_was_typed_takes_the_place_of_the_policys_own(shipped: Library) -> None:
    parameters = in_force(shipped, with_figures(critical_illness_line="31000")).parameters
    assert parameters["critical_illness_line"].value == 31000
    assert parameters["critical_illness_line"].confidence == "user"
    assert parameters["pool_cap"].confidence == "two-sources"


def test_lists_bands_and_caps_without_limit_can_be_typed(shipped: Library) -> None:
    policy = in_force(
        shipped,
        with_figures(
            stay_deductible="1400 700",
            stay_bands_active_level3="0:0.80 50000:0.95",
            assistance_cap_inpatient="none",
        ),
    )
    assert policy.parameters["stay_deductible"].value == (1400, 700)
    assert policy.parameters["stay_bands_active_level3"].value == schedule(
        ("0", "0.80"), ("50000", "0.95")
    )
    assert policy.parameters["assistance_cap_inpatient"].value is None


def test_a_value_that_only_the_person_can_give_is_missing_until_typed(shipped: Library) -> None:
    assert in_force(shipped, Choice("teaching", "employee")).missing == ("average_annual_wage",)
    typed = Choice("teaching", "employee", (), (("average_annual_wage", "60000"),))
    assert in_force(shipped, typed).missing == ()


def test_shares_of_a_typed_figure_are_as_good_as_it(shipped: Library) -> None:
    typed = Choice("teaching", "employee", (), (("average_annual_wage", "60000"),))
    parameters = in_force(shipped, typed).parameters
    line, cap = parameters["stay_deductible"], parameters["pool_cap"]
    assert (line.value, cap.value) == (6000, 360000)
    assert (line.confidence, line.share_of, line.share) == (
        "user",
        "average_annual_wage",
        D("0.10"),
    )


@pytest.mark.parametrize(
    ("id_", "text", "code"),
    [
        ("wage", "60000", "unknown_parameter"),
        ("critical_illness_line", "much", "not_a_number"),
        ("critical_illness_line", "none", "none_is_no_amount"),
        ("pool_cap", "none", "cap_counted_from"),  # the large-amount limit is counted from it
        ("stay_bands_active_level3", "5:0.8", "bands_order"),
        ("stay_bands_active_level3", "0:0 100:0.8", "zero_band_under_paid_cap"),
        ("stay_bands_active_level3", "0:1.2", "rate_above_one"),
        ("away_points_filed", "0.90", "zero_band_under_paid_cap"),
        ("retiree_supplement_rate", "50", "rate_above_one"),
        ("mutual_aid_pool_rate", "7", "rate_above_one"),
    ],
)
def test_a_figure_that_cannot_be_used_is_named(
    shipped: Library, id_: str, text: str, code: str
) -> None:
    found = {(p.code, p.where) for p in override_problems(with_figures(**{id_: text}), shipped)}
    assert (code, f"overrides.{id_}") in found
    assert {where for _, where in found} == {f"overrides.{id_}"}


@pytest.mark.parametrize(
    ("id_", "text"),
    [
        ("assistance_cap_inpatient", "none"),
        ("outpatient_bands_active_hospital", "0:0.70 20000:0"),  # its cap has no limit
        ("away_points_filed", "0.10"),
        ("average_annual_wage", "60000"),  # of another place
    ],
)
def test_a_figure_that_can_be_used_is_no_problem(shipped: Library, id_: str, text: str) -> None:
    assert override_problems(with_figures(**{id_: text}), shipped) == ()


def test_nobody_gets_no_share_at_all_of_a_benefit_with_a_limit(shipped: Library) -> None:
    """Where nothing is paid a limit on payments would never be reached."""
    none = (("benefit_share_under_12_months", "0"),)
    found = override_problems(Choice("350200", "employee", (), none), shipped)
    assert {p.code for p in found} == {"zero_band_under_paid_cap"}


def test_exclusions_are_the_same_in_every_place(shipped: Library) -> None:
    policy = in_force(shipped, BEIJING)
    assert policy.exclusions == in_force(shipped, Choice("teaching", "employee")).exclusions
    assert policy.exclusions["work_injury"].citations[0].source.title == "中华人民共和国社会保险法"


# ── What the firm's state means ──────────────────────────────────────────────────────


def cited(statements: Iterable[Statement]) -> set[tuple[str, str]]:
    return {
        (citation.source.title, citation.article)
        for one in statements
        for citation in one.citations
    }


LAW = "中华人民共和国社会保险法"


def test_every_state_of_the_firm_says_what_stays_and_what_to_do(shipped: Library) -> None:
    assert set(shipped.enterprise.states) == set(ENTERPRISE_STATES)
    for state, rules in shipped.enterprise.states.items():
        assert rules.keeps, state
        assert rules.steps, state
        assert rules.changes or state == "normal", state


def test_a_firm_in_arrears_pays_for_every_day_and_may_be_ordered_to_pay(shipped: Library) -> None:
    rules = shipped.enterprise.of_firm("arrears", pooled_only=False)
    assert (LAW, "第八十六条") in cited(rules.changes)
    assert (LAW, "第六十三条") in cited(rules.steps)


def test_the_account_of_a_bankrupt_firms_people_ranks_with_wages(shipped: Library) -> None:
    rules = shipped.enterprise.of_firm("bankrupt", pooled_only=False)
    assert ("中华人民共和国企业破产法", "第一百一十三条") in cited(rules.changes)


def test_whoever_draws_unemployment_benefit_need_not_pay(shipped: Library) -> None:
    for state in ("bankrupt", "closed", "none"):
        rules = shipped.enterprise.of_firm(state, pooled_only=False)
        assert (LAW, "第四十八条") in cited(rules.steps), state


def test_a_firm_that_pays_for_the_pool_only_changes_the_account_alone(shipped: Library) -> None:
    normal = shipped.enterprise.of_firm("normal", pooled_only=False)
    pooled = shipped.enterprise.of_firm("normal", pooled_only=True)
    assert not normal.changes
    assert [one.citations[0].source.number for one in pooled.changes] == ["劳社厅发〔2002〕8号"]
    assert pooled.keeps[: len(normal.keeps)] == normal.keeps
    assert len(pooled.keeps) == len(normal.keeps) + 1
    assert shipped.enterprise.of_firm(None, pooled_only=True).changes == pooled.changes


def test_of_a_firm_whose_state_is_not_known_nothing_is_said(shipped: Library) -> None:
    assert shipped.enterprise.of_firm(None, pooled_only=False) == StateRules()


def test_the_published_criteria_are_those_of_guangdong(shipped: Library) -> None:
    (criteria,) = shipped.enterprise.criteria
    assert len(criteria.conditions) == 5
    numbers = {one.statement.citations[0].source.number for one in criteria.conditions}
    assert numbers == {"粤劳社发〔2009〕27号"}
    assert "Guangdong" in criteria.of["en"]


def test_a_library_without_national_files_says_nothing_of_firms(library: Library) -> None:
    assert library.enterprise.of_firm("arrears", pooled_only=True) == StateRules()
    assert library.enterprise.criteria == ()


def test_two_files_on_the_firms_state_are_one_too_many(tmp_path: Path) -> None:
    text = (resource("policies") / "national" / "enterprise.toml").read_bytes()
    for name in ("one.toml", "two.toml"):
        (tmp_path / name).write_bytes(text)
    with pytest.raises(InvalidFile) as broken:
        Library.read(tmp_path)
    assert broken.value.problems == (Problem("twice", "policies", ("medins-enterprise",)),)


# ── What a union offers ──────────────────────────────────────────────────────────────


def test_what_a_union_offers_is_that_of_the_plan_in_force(shipped: Library) -> None:
    assert shipped.mutual_aid(date(2021, 12, 31)) is None
    offered = shipped.mutual_aid(date(2025, 1, 1))
    assert offered is not None
    prices = {offer.plan: (offer.price.number, offer.years) for offer in offered.offers}
    assert prices == {
        "medical": (55, 1),
        "female_illness": (55, 2),
        "critical_illness": (40, 1),
        "accident": (10, 1),
        "bundle": (85, 1),
    }
    sums = {o.plan: (o.sum.number, o.most_units) for o in offered.offers if o.sum is not None}
    assert sums == {
        "female_illness": (6000, 3),
        "critical_illness": (5000, 3),
        "accident": (5000, 10),
    }


def test_the_shipped_plan_lets_a_unit_join_by_the_rule(shipped: Library) -> None:
    offered = shipped.mutual_aid(date(2025, 1, 1))
    assert offered is not None
    assert offered.joining is not None
    assert not offered.joining.may_join(50, 39)
    assert not offered.joining.may_join(18, 17)
    assert offered.joining.membership.number == 10
