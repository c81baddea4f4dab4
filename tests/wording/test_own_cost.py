"""What a bill costs the person: an amount, "at least", a range, or nothing to say."""

from decimal import Decimal

from PySide6.QtWidgets import QApplication

from medins_desktop.core.result import SettledBill
from medins_desktop.wording.own_cost import own_cost_text
from tests.core.small_policy import layer, policy, pool_row, settled, stay

D = Decimal
PLACE = policy(layer("pool", "pool", pool_row()))


def bill(total: str | None = "10000", **changes: object) -> SettledBill:
    return settled(PLACE, stay("1", total, **changes)).bills[0]


def test_a_bill_that_is_all_known_has_one_amount(in_english: QApplication) -> None:
    assert own_cost_text(bill()) == "¥2,000.00"  # 20 % of 10,000


def test_a_rough_bill_costs_at_least_its_amount(in_english: QApplication) -> None:
    assert own_cost_text(bill(in_scope=None)) == "at least ¥2,000.00"


def test_a_share_that_is_not_known_gives_a_range(in_english: QApplication) -> None:
    between = bill()._replace(own_cost_range=(D("2000.00"), D("2400.00")))
    assert own_cost_text(between) == "¥2,000.00 to ¥2,400.00"


def test_a_bill_without_amounts_says_nothing(in_english: QApplication) -> None:
    assert own_cost_text(bill(None)) == ""
