"""That rules are not checked yet is said calmly, with the year of the last check."""

import pytest

from medins_desktop.wording.last_check import (
    not_checked_from_text,
    not_checked_text,
    of_last_checked_year_text,
)


@pytest.mark.usefixtures("in_english")
def test_a_figure_names_the_year_whose_rules_it_goes_by() -> None:
    said = not_checked_text(2024)
    assert said.startswith("The rules of this year have not been checked yet")
    assert said.endswith("those of 2024 are used.")


@pytest.mark.usefixtures("in_english")
def test_figures_of_several_years_name_the_first_year_that_is_not_checked() -> None:
    assert not_checked_from_text(2024).startswith("From 2025 on the rules have not been checked")


@pytest.mark.usefixtures("in_english")
def test_what_lies_ahead_goes_by_the_last_checked_year() -> None:
    assert "bases and prices are those of 2025, the last checked year" in (
        of_last_checked_year_text(2025)
    )


def test_nothing_is_said_of_checked_rules() -> None:
    texts = (not_checked_text, not_checked_from_text, of_last_checked_year_text)
    assert [text(None) for text in texts] == ["", "", ""]
