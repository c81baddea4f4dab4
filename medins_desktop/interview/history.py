"""Undo and redo over whole answers: the same mechanism for every page."""

from dataclasses import dataclass, replace

from medins_desktop.interview.answers import Answers

_KEPT = 200


@dataclass(frozen=True, slots=True)
class History:
    """The answers as they stand, with what came before and what was undone.

    `field` names what the last change was about: further typing in the same field
    replaces it, so that undo goes back by fields and not by keys.
    """

    present: Answers
    past: tuple[Answers, ...] = ()
    future: tuple[Answers, ...] = ()
    field: str = ""

    def with_change(self, answers: Answers, field: str = "") -> "History":
        """Return the history after a change; nothing happens if nothing changed."""
        if answers == self.present:
            return self
        if field and field == self.field:
            return replace(self, present=answers, future=())
        past = (*self.past, self.present)[-_KEPT:]
        return History(answers, past, (), field)

    def undone(self) -> "History":
        """Return the history one change back; the same if there is none."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.present, *self.future))

    def redone(self) -> "History":
        """Return the history with the last undone change made again."""
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.present), self.future[1:])
