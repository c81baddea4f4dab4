"""Values of parameters, as a file writes them and as a person types them."""

from decimal import Decimal
from typing import Any

import pytest

from medins_desktop.packs.pack_values import (
    ShareOf,
    WrongValue,
    share_of,
    typed_value,
    written_value,
)
from tests.core.small_policy import D, schedule

TWO_BANDS = schedule(("0", "0.85"), ("30000", "0.9"))


@pytest.mark.parametrize(
    ("unit", "written", "value"),
    [
        ("yuan", 1300, D(1300)),
        ("yuan", D("1300.50"), D("1300.50")),
        ("yuan", "none", None),
        ("yuan_by_admission", [1300, 650], (D(1300), D(650))),
        ("rate", D("0.85"), D("0.85")),
        ("rate", 1, D(1)),
        ("points", 0, D(0)),
        ("days", 30, D(30)),
        ("years", 0, D(0)),
        ("bands", [{"from": 0, "rate": D("0.85")}, {"from": 30000, "rate": D("0.9")}], TWO_BANDS),
    ],
)
def test_a_file_states_a_value_by_its_unit(unit: str, written: Any, value: Any) -> None:
    assert written_value(unit, written) == value


@pytest.mark.parametrize(
    ("unit", "typed", "value"),
    [
        ("yuan", " 60000 ", D(60000)),
        ("yuan", "none", None),
        ("yuan_by_admission", "1300 650", (D(1300), D(650))),
        ("yuan_by_admission", "1300", (D(1300),)),
        ("rate", "0.5", D("0.5")),
        ("bands", "0:0.85 30000:0.9", TWO_BANDS),
    ],
)
def test_a_person_types_lists_and_bands_in_one_line(unit: str, typed: str, value: Any) -> None:
    assert typed_value(unit, typed) == value


@pytest.mark.parametrize(
    ("unit", "typed", "code"),
    [
        ("yuan", "", "not_a_number"),
        ("yuan", "sixty", "not_a_number"),
        ("yuan", "-1", "not_a_number"),
        ("yuan", "1e5", "not_a_number"),
        ("yuan", "NaN", "not_a_number"),
        ("yuan", "1234567890123", "not_a_number"),
        ("yuan_by_admission", "", "not_a_list"),
        ("yuan_by_admission", "1300 x", "not_a_number"),
        ("yuan_by_admission", "none", "not_a_number"),
        ("rate", "85", "rate_above_one"),
        ("points", "1.1", "rate_above_one"),
        ("bands", "", "not_bands"),
        ("bands", "0.85", "not_a_number"),
        ("bands", "100:0.85", "bands_order"),
        ("bands", "0:0.85 0:0.9", "bands_order"),
        ("bands", "0:85", "rate_above_one"),
        ("days", "30.5", "not_whole"),
        ("days", "0", "out_of_range"),
    ],
)
def test_what_cannot_be_a_value_is_named(unit: str, typed: str, code: str) -> None:
    with pytest.raises(WrongValue) as wrong:
        typed_value(unit, typed)
    assert wrong.value.code == code


@pytest.mark.parametrize("written", [True, [], {}, float("1"), None])
def test_a_number_is_a_number_and_nothing_else(written: Any) -> None:
    with pytest.raises(WrongValue):
        written_value("yuan", written)


def test_a_share_names_another_parameter_and_a_rate() -> None:
    assert share_of({"share_of": "wage", "rate": D("0.10")}) == ShareOf("wage", D("0.10"))
    assert share_of({"share_of": "wage", "rate": 6}) == ShareOf("wage", D(6))
    assert share_of(Decimal(6)) is None


@pytest.mark.parametrize(
    "written", [{"share_of": "wage"}, {"rate": 1}, {"share_of": 1, "rate": 1}, {"of": "a"}]
)
def test_half_a_share_is_none(written: Any) -> None:
    with pytest.raises(WrongValue) as wrong:
        share_of(written)
    assert wrong.value.code == "not_a_share"
