"""The screen of policies: the list of places or one place, and what was said about a file."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QWidget

from medins_desktop.interview.answers import with_figure
from medins_desktop.packs.library import Choice
from medins_desktop.packs.overrides import override_problems
from medins_desktop.packs.pack_file import PolicyFile
from medins_desktop.packs.stated_file import NATIONAL, StatedFile
from medins_desktop.reports.correction import Correction
from medins_desktop.ui.appearance import step
from medins_desktop.ui.fields.form import FIELDS, button, column, row, scrolled
from medins_desktop.ui.fields.list_card import ListCard
from medins_desktop.ui.policies import file_actions
from medins_desktop.ui.policies.correction_sheet import CorrectionSheet
from medins_desktop.ui.policies.file_actions import Said
from medins_desktop.ui.policies.place_files import place_name, subject
from medins_desktop.ui.policies.place_view import PlaceView
from medins_desktop.ui.policies.places_view import PlacesView
from medins_desktop.ui.policies.value_rows import ValueRow
from medins_desktop.ui.session import Session
from medins_desktop.ui.tab_order import move_focus
from medins_desktop.wording.amounts import day_text
from medins_desktop.wording.language import translate
from medins_desktop.wording.problems import problem_text
from medins_desktop.wording.stated_values import evidence_text, typed_text

_MOST_SAID = 44  # steps of height; below, the faults scroll


class PoliciesDialog(QDialog):
    """`files_changed`: a file was added or removed; whoever hears it reads the library anew."""

    files_changed = Signal()

    def __init__(self, parent: QWidget, session: Session, folder: Path) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("pages", "Policies"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._session, self._folder = session, folder
        self._place = ""
        self.places = PlacesView(session.library, session.today.year)
        self.place = PlaceView()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.places)
        self._stack.addWidget(self.place)
        self.said = ListCard()
        self._said_area = scrolled(self.said)
        layout = column(self, FIELDS, 4)
        layout.addWidget(self._said_area)
        layout.addWidget(self._stack, 1)
        layout.addLayout(self._buttons())
        self._connect()
        self.resize(_size(parent))
        self._say(file_actions.broken_files(session.library))
        if session.answers.place in session.library.places():
            self.show_place(session.answers.place or "")
        else:
            self.show_places()

    def show_places(self) -> None:
        """Show the list of places."""
        self._stack.setCurrentWidget(self.places)
        self.places.search.setFocus()

    def show_place(self, place: str) -> None:
        """Show one place."""
        self._place = place
        self._show_place_anew()
        self._stack.setCurrentWidget(self.place)
        self.place.values.table.setFocus()

    def show_figure(self, id_: str) -> None:
        """Put the cursor where the figure for a value is typed, if the place has that value."""
        self.place.values.show_value(id_)
        self.place.values.detail.focus_figure()

    def check_file(self, path: Path) -> None:
        """Check a file and say what is wrong with it."""
        self._say(file_actions.check_file(path, self._session.library))

    def add_file(self, path: Path) -> None:
        """Add a file, or say what is wrong with it."""
        said = file_actions.add_file(path, self._folder, self._session.library)
        if said.file is not None:
            self._place = said.file.place
            self._show_files_anew()
            self.show_place(said.file.place)
            self.place.choose_added(said.file)
        self._say(said)

    def remove_file(self, file: PolicyFile) -> None:
        """Remove a file that was added, without asking."""
        said = file_actions.remove_file(file, self._session.library)
        self._say(said)
        if said is None:
            self._show_files_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep what is said readable."""
        super().resizeEvent(event)
        self._fit_said()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit what was said before there was a width."""
        super().showEvent(event)
        self._fit_said()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes from a place back to the list, and from there back to the case."""
        if event.key() == Qt.Key.Key_Escape and self._stack.currentWidget() is self.place:
            self.show_places()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002 - Qt names it so
        """Let Tab follow the layouts."""
        return move_focus(self, forward=next)

    def _connect(self) -> None:
        self.places.place_chosen.connect(self.show_place)
        self.place.back_asked.connect(self.show_places)
        self.place.figure_given.connect(self._take_figure)
        self.place.removal_asked.connect(self._ask_and_remove)
        self.place.correction_asked.connect(self._write_correction)
        self._session.changed.connect(self._show_place_anew)

    def _show_place_anew(self) -> None:
        session = self._session
        if self._place in (NATIONAL, *session.library.places()):
            self.place.show_place(session.library, self._place, session.today, session.answers)

    def _show_files_anew(self) -> None:
        self.files_changed.emit()
        self.places.show_library(self._session.library, self._session.today.year)
        if self._place in self._session.library.places():
            self._show_place_anew()
        else:
            self.show_places()

    def _take_figure(self, id_: str, kept: str | None) -> None:
        """Take a person's own figure into the case, unless the rules cannot work with it."""
        answers = with_figure(self._session.answers, id_, kept)
        overrides = tuple(sorted(answers.overrides.items()))
        choice = Choice(
            answers.place or "", answers.person.scheme or "employee", overrides=overrides
        )
        problems = override_problems(choice, self._session.library)
        mine = [problem for problem in problems if problem.where == f"overrides.{id_}"]
        if not mine:
            self._session.change(answers, f"overrides.{id_}")
        said = " ".join(problem_text(replace(problem, where=""), in_form=True) for problem in mine)
        self.place.values.show_problem(id_, said)

    def _ask_and_remove(self, file: PolicyFile) -> None:
        below = any(
            (shipped.place, shipped.effective) == (file.place, file.effective)
            for shipped in self._session.library.replaced
        )
        if file_actions.may_remove(self, file, shipped_below=below):
            self.remove_file(file)

    def _write_correction(self, value: ValueRow) -> None:
        sheet = CorrectionSheet(self, self.correction_of(value))
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def correction_of(self, value: ValueRow) -> Correction:
        """Return the sheet for a value as it stands, to be filled in."""
        file = self.place.shown.file
        return Correction(
            place=_called(file),
            scheme=subject(file),
            since="" if file.effective is None else day_text(file.effective),
            name=value.name,
            id=value.id,
            value=value.stated,
            source=evidence_text(value.entry.on(self._session.today), file.sources),
            found=typed_text(value.entry.unit, value.own) if value.own else "",
            day=day_text(self._session.today),
        )

    def _say(self, said: Said | None) -> None:
        lines = [] if said is None else [(fault, "") for fault in said.faults]
        title = said.title if said is not None else ""
        self.said.show_lines(title, lines)
        self.said.setVisible(bool(title))
        self._said_area.setVisible(bool(title))
        self._fit_said()

    def _fit_said(self) -> None:
        """Give what is said the height that it needs at this width; with much more it scrolls."""
        self.said.ensurePolished()
        needed = self.said.heightForWidth(self._said_area.viewport().width())
        self._said_area.setFixedHeight(min(needed, step(_MOST_SAID)) + 2)

    def _ask_for_file(self, does: Callable[[Path], None]) -> None:
        path = file_actions.path_of_file(self)
        if path is not None:
            does(path)

    def _buttons(self) -> QHBoxLayout:
        line = row(gap=2)
        add, check, close = button(), button(), button("primary")
        add.setText(translate("pages", "Add a file…"))
        check.setText(translate("pages", "Check a file…"))
        close.setText(translate("pages", "Close"))
        add.clicked.connect(lambda: self._ask_for_file(self.add_file))
        check.clicked.connect(lambda: self._ask_for_file(self.check_file))
        close.clicked.connect(self.accept)
        line.addWidget(add)
        line.addWidget(check)
        line.addStretch(1)
        line.addWidget(close)
        return line


def _called(file: StatedFile) -> str:
    name = place_name(file)
    if file.place == NATIONAL:
        return name
    return translate("pages", "{0} ({1})").format(name, file.place)


def _size(parent: QWidget) -> QSize:
    """Return nearly the size of the window."""
    room = parent.screen().availableSize()
    return QSize(parent.width() - step(8), parent.height() - step(8)).boundedTo(room)
