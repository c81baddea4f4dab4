"""Values of the rules in words, and where they stand."""

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtWidgets import QApplication

from medins_desktop.packs.library import Choice
from medins_desktop.wording.language import load_language
from medins_desktop.wording.parameter_texts import parameter_source, parameter_text
from tests.core.random_settlements import FOLDERS, library
from tests.core.small_policy import D, bands, parameter, rate, yuan

pytestmark = pytest.mark.usefixtures("in_english")


@pytest.mark.parametrize(
    ("one", "words"),
    [
        (yuan("cap", "100000"), "¥100,000.00"),
        (yuan("cap", None), "without limit"),
        (rate("share", "0.333"), "33.3%"),
        (parameter("points", D("0.05"), "points"), "5 percentage points"),
        (parameter("points", D("0.01"), "points"), "1 percentage point"),
        (parameter("period", D(30), "days"), "30 days"),
        (parameter("after", D(4), "years"), "4 years"),
        (parameter("all_below", D(20), "people"), "20 people"),
        (parameter("start", D(7), "month_of_year"), "month 7"),
        (parameter("line", (D(1300), D(650)), "yuan_by_admission"), "¥1,300.00, then ¥650.00"),
        (
            bands("bands", ("0", "0.85"), ("30000", "0.9")),
            "from ¥0.00: 85%; from ¥30,000.00: 90%",
        ),
    ],
)
def test_a_parameter_is_shown_by_its_unit(one: object, words: str) -> None:
    assert parameter_text(one) == words  # type: ignore[arg-type]


@pytest.mark.parametrize("folder", FOLDERS, ids=["shipped", "artificial"])
@pytest.mark.parametrize("language", ["zh", "en"])
def test_every_parameter_of_every_policy_has_words(
    folder: Path, language: str, in_english: QApplication
) -> None:
    load_language(language, in_english)
    for file in library(folder).policies:
        policy = library(folder).policy(Choice(file.place, "employee"), file.effective)
        assert policy is not None
        for one in policy.parameters.values():
            assert parameter_text(one)
            assert parameter_source(one)


@given(st.decimals(0, 1, places=6))
def test_a_percentage_never_shows_noughts_that_mean_nothing(share: object) -> None:
    text = parameter_text(parameter("share", share, "rate"))
    assert not re.search(r"\.\d*0%|\.%", text)
