"""Whether a unit may join union mutual aid (domain: at least 80 %, all if fewer than 20)."""

from datetime import date

import pytest

from medins_desktop.core.mutual_aid import Joining, MutualAid
from medins_desktop.packs.library import Library


@pytest.fixture(name="plans")
def shipped_plans() -> MutualAid:
    plans = Library.shipped().mutual_aid(date(2025, 6, 30))
    assert plans is not None
    return plans


@pytest.fixture(name="joining")
def shipped_joining(plans: MutualAid) -> Joining:
    assert plans.joining is not None
    return plans.joining


@pytest.mark.parametrize(
    ("staff", "members", "may_join"),
    [
        (50, 39, False),  # 78 %
        (50, 40, True),  # 80 % exactly
        (18, 17, False),  # below 20 all must join
        (18, 18, True),
        (20, 16, True),  # 20 is not below 20
        (20, 15, False),
        (0, 0, False),
    ],
)
def test_a_unit_joins_with_four_fifths_of_its_staff_and_a_small_one_with_all(
    joining: Joining, staff: int, members: int, may_join: bool
) -> None:
    assert joining.may_join(staff, members) is may_join


def test_the_bundle_costs_less_than_its_three_plans_apart(plans: MutualAid) -> None:
    price = {offer.plan: offer.price.number for offer in plans.offers}
    assert price["medical"] + price["critical_illness"] + price["accident"] == 105
    assert price["bundle"] == 85


def test_no_plan_is_known_before_the_sample_was_published() -> None:
    assert Library.shipped().mutual_aid(date(2021, 12, 31)) is None
