"""A person's own figure is typed as people write it and kept as a case keeps it."""

import pytest

from medins_desktop.packs.pack_values import typed_value
from medins_desktop.ui.fields.figure_edit import read_figure, show_figure
from medins_desktop.ui.fields.typed_text import WrongText


@pytest.mark.parametrize(
    ("unit", "typed", "kept", "shown"),
    [
        ("yuan", "1,300", "1300.00", "1,300.00"),
        ("yuan", "40万", "400000.00", "400,000.00"),
        ("rate", "85", "0.85", "85%"),
        ("points", "0.5%", "0.005", "0.5%"),
        ("yuan_by_admission", "1,300; 650", "1300.00 650.00", "1,300; 650"),
        ("yuan_by_admission", "1300 650", "1300.00 650.00", "1,300; 650"),
        ("yuan_by_admission", "600、300", "600.00 300.00", "600; 300"),
        ("bands", "85", "0:0.85", "0: 85%"),
        ("bands", "0: 85%; 30,000: 90%", "0:0.85 30000.00:0.9", "0: 85%; 30,000: 90%"),
        ("bands", "0：85 3万：90", "0:0.85 30000.00:0.9", "0: 85%; 30,000: 90%"),
        ("days", "90", "90", "90"),
    ],
)
def test_a_figure_is_read_kept_and_shown(unit: str, typed: str, kept: str, shown: str) -> None:
    assert read_figure(unit, typed) == kept
    assert show_figure(unit, kept) == shown
    assert read_figure(unit, shown) is not None
    assert typed_value(unit, read_figure(unit, shown) or "") == typed_value(unit, kept)


@pytest.mark.parametrize("typed", ["none", "None", "不设", "不设封顶", "无", "no limit"])
def test_a_limit_may_be_none_and_nothing_else_may(typed: str) -> None:
    assert read_figure("yuan", typed, may_be_none=True) == "none"
    with pytest.raises(WrongText, match="not_an_amount"):
        read_figure("yuan", typed)


@pytest.mark.parametrize(
    ("unit", "typed", "code"),
    [
        ("yuan", "-5", "negative"),
        ("rate", "0.85", "rate_unclear"),
        ("rate", "120", "rate_above_one"),
        ("bands", "0: 85%; 30000", "no_band"),
        ("bands", "5000: 85%", "bands_order"),
        ("bands", "0: 85%; 300: 90%; 200: 95%", "bands_order"),
        ("days", "0", "out_of_range"),
        ("days", "a week", "not_a_count"),
    ],
)
def test_a_wrong_figure_is_named(unit: str, typed: str, code: str) -> None:
    with pytest.raises(WrongText, match=code):
        read_figure(unit, typed)


def test_nothing_typed_is_no_figure() -> None:
    assert read_figure("yuan", "  ", may_be_none=True) is None


@pytest.mark.parametrize("text", ["none", "不设", "NO LIMIT"])
def test_a_limit_that_another_is_counted_from_needs_an_amount(text: str) -> None:
    with pytest.raises(WrongText) as wrong:
        read_figure("yuan", text, counted_from=True)
    assert wrong.value.code == "counted_from"
    assert read_figure("yuan", "200000", counted_from=True) == "200000.00"
    assert read_figure("yuan", text, may_be_none=True) == "none"
