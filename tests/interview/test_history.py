"""Undo goes back by fields, redo forward again."""

from medins_desktop.interview.answers import Answers
from medins_desktop.interview.history import History

EMPTY, BEIJING, TEACHING = Answers(), Answers(place="110000"), Answers(place="teaching")


def test_a_change_can_be_undone_and_made_again() -> None:
    history = History(EMPTY).with_change(BEIJING)
    assert history.present == BEIJING
    assert history.undone().present == EMPTY
    assert history.undone().redone().present == BEIJING


def test_at_either_end_nothing_happens() -> None:
    history = History(EMPTY)
    assert history.undone() == history
    assert history.redone() == history


def test_nothing_is_kept_of_a_change_that_changes_nothing() -> None:
    assert History(BEIJING).with_change(Answers(place="110000")).past == ()


def test_typing_on_in_the_same_field_is_one_change() -> None:
    history = History(EMPTY)
    for place in ("1", "11", "110000"):
        history = history.with_change(Answers(place=place), "place")
    assert history.present == BEIJING
    assert history.undone().present == EMPTY


def test_another_field_is_another_change() -> None:
    history = History(EMPTY).with_change(BEIJING, "place").with_change(TEACHING, "scheme")
    assert history.undone().present == BEIJING
    assert history.undone().undone().present == EMPTY


def test_changes_without_a_field_are_never_joined() -> None:
    history = History(EMPTY).with_change(BEIJING).with_change(TEACHING)
    assert history.undone().present == BEIJING


def test_after_undo_typing_on_is_a_change_of_its_own() -> None:
    history = History(EMPTY).with_change(BEIJING, "place").with_change(TEACHING, "other")
    again = history.undone().with_change(Answers(place="350200"), "other")
    assert again.undone().present == BEIJING


def test_a_new_change_forgets_what_was_undone() -> None:
    history = History(EMPTY).with_change(BEIJING).undone().with_change(TEACHING)
    assert history.redone() == history
    assert history.undone().present == EMPTY


def test_two_hundred_changes_are_kept() -> None:
    history = History(EMPTY)
    for number in range(250):
        history = history.with_change(Answers(place=str(number)))
    assert len(history.past) == 200
    assert history.past[-1] == Answers(place="248")
