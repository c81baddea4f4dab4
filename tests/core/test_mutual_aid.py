"""Whether a unit may join mutual aid: 80 % of its staff, all of them in a small one."""

import pytest

from medins_desktop.core.mutual_aid import Joining
from tests.core.small_policy import D, parameter, rate, yuan

JOINING = Joining(
    rate("min_share", "0.80"), parameter("all_below", D(20), "persons"), yuan("fee", "10")
)


@pytest.mark.parametrize(
    ("staff", "members", "may"),
    [
        (50, 39, False),  # 78 %
        (50, 40, True),
        (18, 17, False),  # below 20 all must join
        (18, 18, True),
        (19, 18, False),
        (20, 16, True),
        (20, 15, False),
        (21, 16, False),  # 16.8 needed
        (21, 17, True),
        (1, 1, True),
        (0, 0, False),
    ],
)
def test_a_unit_joins_with_80_percent_of_its_staff_and_below_20_with_all(
    staff: int, members: int, may: bool
) -> None:
    assert JOINING.may_join(staff, members) is may
