"""How well a figure is known, in words."""

from medins_desktop.wording.evidence import evidence_name, evidence_text


def test_the_weakest_evidence_is_named_and_what_was_typed_beside_it() -> None:
    assert evidence_text(["official-text", "one-source"]) == (
        "Only one source was found: ask the counter to confirm."
    )
    assert evidence_text(["user", "one-source", "two-sources"]) == (
        "Only one source was found: ask the counter to confirm. "
        "It also rests on figures that you typed in yourself."
    )
    assert evidence_name(["user", "one-source"]) == "One source only · Typed by you"


def test_a_figure_that_rests_on_typed_values_alone_says_so() -> None:
    assert evidence_text(["user"]) == "A figure that you typed in yourself."
    assert evidence_text([]) == evidence_name([]) == ""
