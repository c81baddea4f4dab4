"""The rules on gaps in words: what is known, what is not, and what the nation allows at most."""

import pytest

from medins_desktop.wording.gap_rules import rule_lines, rule_source
from tests.core.small_record import BOUNDS, rules

ROW = rules(starts=0, stops=0, grace_months=3, waiting_months=6)

pytestmark = pytest.mark.usefixtures("in_english")


def test_a_rule_stands_with_its_value_and_how_well_it_is_known() -> None:
    assert rule_source(ROW.grace_months, "grace_months").startswith(
        "A gap up to this long is none: 3 months — "
    )
    assert rule_source(None) == ""


def test_rules_that_nobody_knows_are_named() -> None:
    lines = [said for said, _ in rule_lines(rules(stops=0))]
    assert lines[0] == "Cover ends with the last paid month"
    assert "Not known: how long a gap may be here" in lines
    assert "Not known: how long one waits here" in lines


def test_where_a_rule_is_not_known_the_bounds_of_the_nation_are_named() -> None:
    lines = [said for said, _ in rule_lines(rules(stops=0), BOUNDS)]
    assert "No place may let one wait longer than 6 months" in lines
    assert not any("outlasts the last paid month by more" in said for said in lines)  # it is known
    silent = [said for said, _ in rule_lines(rules(waiting_months=6), BOUNDS)]
    assert silent[-1] == "No cover outlasts the last paid month by more than 3 months"
    assert not any("No place" in said for said, _ in rule_lines(ROW, BOUNDS))
