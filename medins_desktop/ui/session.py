"""The case being worked on: answers with undo, its file, the bill chosen, the assessment."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from medins_desktop.core.memory import Memory
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import Assessment, assess
from medins_desktop.interview.history import History
from medins_desktop.packs.library import Library


class Session(QObject):
    """Holds one case at a time and says when anything about it changed.

    `changed` carries whether the bill to look at changed alone, and no answer.
    """

    changed = Signal()
    selected = Signal()

    def __init__(self, library: Library, today: date) -> None:
        super().__init__()
        self.library = library
        self.today = today
        self.history = History(Answers())
        self.path: Path | None = None
        self.name = ""
        self._saved = Answers()
        self._bill: str | None = None
        self.memory = Memory()
        self.assessment = self.compare(Answers())

    @property
    def answers(self) -> Answers:
        """The answers as they stand."""
        return self.history.present

    @property
    def modified(self) -> bool:
        """Whether there are changes that no file has."""
        return self.answers != self._saved

    @property
    def bill_id(self) -> str | None:
        """The bill that was chosen last, if it is still there."""
        there = any(bill.id == self._bill for bill in self.answers.bills)
        return self._bill if there else None

    def start(self, answers: Answers, *, path: Path | None = None, name: str = "") -> None:
        """Work on another case from now on; `name` is shown until it has a file."""
        self.path, self.name = path, name
        self._saved, self._bill = answers, None
        self.memory = Memory()
        self._show(History(answers))

    def recover(self, answers: Answers, path: Path | None) -> None:
        """Go on with unsaved work."""
        self.start(answers, path=path)
        self._saved = Answers()
        self.changed.emit()

    def change(self, answers: Answers, field: str) -> None:
        """Take a page's new answers."""
        self._show(self.history.with_change(answers, field))

    def undo(self) -> None:
        """Take the last change back."""
        self._show(self.history.undone())

    def redo(self) -> None:
        """Make the last change again that was taken back."""
        self._show(self.history.redone())

    def select_bill(self, bill_id: str) -> None:
        """Look at a bill: its medical year is answered, its curve is drawn."""
        if bill_id != self._bill:
            self._bill = bill_id
            self.selected.emit()

    def mark_saved(self, path: Path | None = None) -> None:
        """Note that a file has the answers as they stand."""
        self.path = path or self.path
        self._saved = self.answers
        self.changed.emit()

    def use_library(self, library: Library) -> None:
        """Settle the case by other policies from now on."""
        self.library, self.memory = library, Memory()
        self._show(self.history)

    def compare(self, answers: Answers) -> Assessment:
        """Return what would be said about other answers."""
        return assess(answers, self.library, self.today, self.memory)

    def _show(self, history: History) -> None:
        self.history = history
        self.assessment = self.compare(history.present)
        self.changed.emit()
