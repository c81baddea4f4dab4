"""Evidence and the tree of steps."""

import pytest

from medins_desktop.core.explanation import CONFIDENCES, NoSteps, Step, Steps, weakest
from tests.core.small_policy import D, bands, parameter, rate, yuan


def test_a_chain_is_as_good_as_its_weakest_value() -> None:
    assert weakest(iter(["official-text", "one-source", "two-sources"])) == "one-source"
    assert weakest([]) is None


def test_a_figure_typed_in_does_not_hide_a_document_that_is_less_than_sure() -> None:
    assert weakest(["user", "own-knowledge"]) == "own-knowledge"
    assert weakest(["user"]) == "user"


def test_the_evidence_goes_from_the_official_text_to_what_a_person_typed() -> None:
    assert CONFIDENCES == ("official-text", "two-sources", "one-source", "own-knowledge", "user")


def test_a_step_finds_what_it_rests_on_by_code_and_subject() -> None:
    first, second = Step("share_of", D(1), subject="pool"), Step("share_of", D(2), subject="large")
    root = Step("own_cost", D(3), steps=(Step("share_pays", D(3), steps=(first, second)),))
    assert root.find("share_of") is first
    assert root.find("share_of", "large") is second
    assert root.find("share_of", "other") is None
    assert [step.amount for step in root.walk()] == [3, 3, 1, 2]


def test_a_parameter_that_is_used_twice_is_named_once() -> None:
    line, share = yuan("line", "1300"), rate("share", "0.5")
    root = Step("own_cost", D(0), steps=(Step("a", D(0), (), line), Step("b", D(0), (), line)))
    assert root.parameters() == (line,)
    assert Step("c", D(0), (), share, (root,)).parameters() == (share, line)


def test_noting_a_step_gives_back_its_amount_with_its_inputs_by_name() -> None:
    steps = Steps()
    assert steps.add("in_scope", D(7), total=D(9), outside=D(2)) == 7
    assert steps.taken == [Step("in_scope", D(7), (("total", D(9)), ("outside", D(2))))]


def test_for_a_curve_nothing_is_noted() -> None:
    steps = NoSteps()
    assert steps.add("in_scope", D(7), total=D(9)) == 7
    assert steps.taken == []


def test_a_parameter_is_read_as_what_its_rule_needs() -> None:
    line = parameter("line", (D(1300), D(650)), "yuan_by_admission")
    assert line.amounts == (1300, 650)
    assert yuan("line", "1300").amounts == (1300,)
    assert yuan("cap", None).limit is None
    assert yuan("cap", "100000").limit == 100000


def test_reading_a_parameter_as_what_it_is_not_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(TypeError, match="line"):
        _ = bands("line", ("0", "1")).number
    with pytest.raises(TypeError, match="line"):
        _ = yuan("line", "1300").schedule
