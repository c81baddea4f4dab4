"""What of the rules is not known is said where it makes a range."""

import pytest

from medins_desktop.core.result import Settlement
from medins_desktop.wording.doubts import doubt_texts

pytestmark = pytest.mark.usefixtures("in_english")


def test_each_doubt_is_a_sentence() -> None:
    cap, rule = doubt_texts(Settlement((), (), None, ("cap_basis", "partial_in_force")))
    assert "spending or payments" in cap
    assert "may no longer be in force" in rule


def test_a_settlement_without_doubt_says_nothing() -> None:
    assert doubt_texts(Settlement((), ())) == []
