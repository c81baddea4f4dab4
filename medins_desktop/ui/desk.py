"""What the commands do: between the window, the session, the files and the pages."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QDir, QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from medins_desktop.interview.answers import Answers
from medins_desktop.interview.draft import decode_draft
from medins_desktop.interview.flow import Page, page_of
from medins_desktop.packs.library import Library
from medins_desktop.resource_files import resource
from medins_desktop.ui import files
from medins_desktop.ui.case_pages import CasePages
from medins_desktop.ui.case_view import CaseView
from medins_desktop.ui.enter_key import EnterKey
from medins_desktop.ui.keeper import Keeper
from medins_desktop.ui.main_window import MainWindow
from medins_desktop.ui.menus import Menus
from medins_desktop.ui.recovery import discard
from medins_desktop.ui.services import Services
from medins_desktop.ui.session import Session
from medins_desktop.ui.start_page import StartPage, example_title
from medins_desktop.ui.undo_keys import UndoKeys
from medins_desktop.wording.added import left_out_text
from medins_desktop.wording.language import translate
from medins_desktop.wording.problems import problem_text

_PARTS = (
    *("bills", "cover", "enterprise", "contributions", "employment"),
    *("person", "place", "overrides"),
)


class Desk(QObject):
    """Carries out what the window asks for, command by command."""

    def __init__(self, window: MainWindow, session: Session, services: Services) -> None:
        super().__init__(window)
        self._window, self._session, self._services = window, session, services
        self._settings = services.settings
        self._keeper = Keeper(session, services.recovery)
        self._pages = CasePages(session, services.make_page, window)
        self._view: CaseView | None = None
        self._commands = self._all_commands()
        self._undo_keys = UndoKeys(self)
        self._enter_key = EnterKey(self)
        self._menus = Menus(window.menuBar())
        self._menus.asked.connect(self.carry_out)
        self._menus.fill(self._settings)
        window.asked.connect(self.carry_out)
        window.may_close = self._leave_for_good
        session.changed.connect(self._show_change)
        session.selected.connect(self._show_change)
        self._pages.page_asked.connect(self._show_page_of_field)
        if session.library.added.broken:  # the first page was shown before they were read
            window.show_page(self._start_page())

    @property
    def view(self) -> CaseView | None:
        """The case on screen; None on the start page."""
        return self._view

    @property
    def session(self) -> Session:
        """The case being worked on."""
        return self._session

    def carry_out(self, command: str) -> None:
        """Carry out a command; what follows a colon says on what."""
        name, _, what = command.partition(":")
        self._commands[name](what)

    def keep_work(self) -> None:
        """Write the copy of unsaved work now."""
        self._keeper.keep()

    def open_file(self, path: Path) -> None:
        """Open a case file; one that cannot be read leaves everything as it is."""
        if not self._may_leave():
            return
        answers = files.read(self._window, path)
        if answers is not None:
            self._settings.remember_file(path)
            self._start(answers, path=path)
        elif not path.exists():
            self._settings.forget_file(path)

    def show_page(self, page: Page) -> None:
        """Open a page of the case."""
        if self._view is not None:
            self._view.show_page(page)

    def show_tab(self, name: str) -> None:
        """Open a tab of the results."""
        self._pages.show_tab(name)

    def _show_page_of_field(self, page: Page) -> None:
        if self._view is not None:
            self._view.show_page(page, focus_first=False)

    def _all_commands(self) -> dict[str, Callable[[str], object]]:
        session = self._session
        return {
            "new": lambda _: self._leave_for(self._start_empty),
            "open": lambda _: self._open(),
            "recent": lambda path: self.open_file(Path(path)),
            "example": self._open_example,
            "recover": lambda path: self._recover(Path(path)),
            "discard": lambda path: self._discard(Path(path)),
            "home": lambda _: self._leave_for(self._go_home),
            "save": lambda _: self._save(session.path),
            "save_as": lambda _: self._save(None),
            "preview": lambda _: self._services.printing().preview(self._window, session),
            "print": lambda _: self._services.printing().print_out(self._window, session),
            "pdf": lambda _: self._services.printing().save_pdf(self._window, session),
            "export": lambda _: self._services.exporting().export(self._window, session),
            "quit": lambda _: self._window.close(),
            "undo": lambda _: self._step_through(session.undo),
            "redo": lambda _: self._step_through(session.redo),
            "language": lambda value: self._set("language", value),
            "theme": lambda value: self._set("theme", value),
            "larger": lambda _: self._set("text_size", self._settings.larger_text()),
            "smaller": lambda _: self._set("text_size", self._settings.smaller_text()),
            "normal": lambda _: self._set("text_size", 100),
            "page": self.show_page,
            "policies": lambda _: self._open_policies(),
            "next": lambda _: self._turn(1),
            "previous": lambda _: self._turn(-1),
            "field": self._focus_field,
            "help": lambda _: self._explain(QApplication.focusWidget()),
            "terms": lambda _: self._explain(None),
            "about": lambda _: self._about(),
            "restyle": lambda _: self._show_anew(),
        }

    def _start(self, answers: Answers, *, path: Path | None = None, name: str = "") -> None:
        self._pages.begin_case()
        self._session.start(answers, path=path, name=name)
        self._show_case("you" if answers == Answers() else "results")

    def _focus_field(self, path: str) -> None:
        """Put the cursor into a field; figures of one's own stand among the policies too."""
        id_ = path.removeprefix("overrides.")
        if id_ == path or self._pages.has_field(path):
            self._pages.focus_field(path)
        else:
            self._open_policies(id_)

    def _open_policies(self, value: str = "") -> None:
        """Show the policies; what is added or removed there holds at once."""
        dialog = self._services.policies().PoliciesDialog(
            self._window, self._session, self._services.own_policies
        )
        dialog.files_changed.connect(self._read_policies_anew)
        dialog.open()
        if value:
            dialog.show_figure(value)

    def _read_policies_anew(self) -> None:
        """Settle the case by the files that are there now; pages are made anew for them."""
        self._pages.forget()
        self._session.use_library(Library.shipped(own=self._services.own_policies))
        if self._view is not None:
            self._show_case(self._view.page)
        else:
            self._window.show_page(self._start_page())

    def _start_empty(self) -> None:
        self._start(Answers())

    def _turn(self, by: int) -> None:
        if self._view is not None:
            self._view.turn(by)

    def _leave_for(self, other: Callable[[], None]) -> None:
        if self._may_leave():
            other()

    def _open(self) -> None:
        path = files.path_to_open(self._window)
        if path is not None:
            self.open_file(path)

    def _open_example(self, name: str) -> None:
        if not self._may_leave():
            return
        answers = files.read(self._window, resource("examples", f"{name}.medins"))
        if answers is not None:
            self._start(answers, name=example_title(name))

    def _recover(self, lost: Path) -> None:
        if not self._may_leave():
            return
        draft = decode_draft(lost.read_bytes()) if lost.exists() else None
        if draft is None:
            title = translate("ui", "The unsaved work cannot be read")
            files.say(self._window, title, translate("ui", "Its copy is damaged."))
            return
        self._session.recover(draft.answers, draft.path)
        self._keeper.keep()
        discard(lost)
        self._show_case("bills" if draft.answers.bills else "you")

    def _discard(self, lost: Path) -> None:
        discard(lost)
        self._go_home()

    def _go_home(self) -> None:
        self._session.start(Answers())
        self._pages.close()
        self._view = None
        self._window.show_page(self._start_page())
        self._show_change()

    def _start_page(self) -> StartPage:
        left_out = left_out_text(self._session.library.added)
        return StartPage(self._settings.recent, self._services.recovery.lost(), left_out)

    def _show_case(self, page: Page) -> None:
        self._pages.take_back()
        view = CaseView(self._pages.widget)
        view.page_shown.connect(self._pages.show_page)
        view.details_asked.connect(lambda: self.show_tab("settlement"))
        view.policies_asked.connect(lambda: self.carry_out("policies"))
        view.print_asked.connect(lambda: self.carry_out("preview"))
        view.field_asked.connect(self._focus_field)
        self._view = view
        self._window.show_page(view)
        view.show_page(page)
        self._show_frame()

    def _show_change(self) -> None:
        """Show what the session holds, everywhere at once."""
        if self._view is not None:
            self._pages.refresh()
        self._show_frame()

    def _show_frame(self) -> None:
        """Show answer, states, menus and title."""
        session, history = self._session, self._session.history
        if self._view is not None:
            self._view.show_session(session)
        self._menus.show_state(
            case=self._view is not None, undo=bool(history.past), redo=bool(history.future)
        )
        name = self._name() if self._view is not None else ""
        self._window.show_title(name, modified=session.modified)

    def _name(self) -> str:
        path = self._session.path
        return path.name if path else self._session.name or translate("ui", "Untitled")

    def _step_through(self, undo_or_redo: Callable[[], None]) -> None:
        """Undo or redo, and show the page where something changed."""
        if self._view is None:
            return
        before = self._session.answers
        undo_or_redo()
        changed = changed_part(before, self._session.answers)
        asked_on = (page_of(changed), *(["work"] if changed == "person.facts" else []))
        if changed and self._view.page not in ("results", *asked_on):
            self.show_page(page_of(changed))

    def _may_leave(self) -> bool:
        """Ask about unsaved work; return whether the case may be left."""
        if not self._session.modified:
            return True
        wanted = files.what_about_unsaved(self._window, self._name())
        if wanted == "save":
            return self._save(self._session.path)
        return wanted == "discard"

    def _leave_for_good(self) -> bool:
        leaving = self._may_leave()
        if leaving:
            self._keeper.drop()
        return leaving

    def _save(self, path: Path | None) -> bool:
        """Save, in a new file without `path`; return whether it is saved."""
        session = self._session
        if session.assessment.problems:
            self._say_contradiction()
            return False
        if path is None:
            folder = Path(QDir.homePath())
            suggested = session.path or folder / f"{Path(self._name()).stem}{files.SUFFIX}"
            path = files.path_to_save(self._window, suggested)
        if path is None or not files.write(self._window, path, session.answers):
            return False
        self._settings.remember_file(path)
        self._menus.show_recent(self._settings.recent)
        session.mark_saved(path)
        return True

    def _say_contradiction(self) -> None:
        """A file that contradicts itself could not be opened again: lead to the fault."""
        problem = self._session.assessment.problems[0]
        title = translate("ui", "Not saved yet: something typed does not fit together.")
        files.say(self._window, title, problem_text(problem, in_form=True))
        self._focus_field(problem.where)

    def _set(self, name: str, value: object) -> None:
        """Change a setting and show everything anew."""
        self._settings.remember(name, value)
        self._show_anew()

    def _show_anew(self) -> None:
        self._services.restyle()
        self._menus.fill(self._settings)
        if self._view is None:
            self._window.show_page(self._start_page())
            self._show_change()
        else:
            self._show_case(self._view.page)

    def _explain(self, at: QWidget | None) -> None:
        """Open the terms at the one that a widget is about."""
        from medins_desktop.ui.glossary_help import GlossaryHelp, term_at  # noqa: PLC0415 - late

        dialog = GlossaryHelp(self._window, term_at(at))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _about(self) -> None:
        words = translate(
            "ui",
            "Works out what an illness costs under Chinese medical insurance, and explains every "
            "yuan. It uses no network. Its figures are estimates; the insurance agency decides.",
        )
        licences = translate(
            "ui",
            "Free software under the MIT licence. The font is a subset of Noto Sans SC under the "
            "SIL Open Font License; the window is drawn by Qt under the LGPL.",
        )
        title = translate("ui", "About Medins")
        QMessageBox.about(self._window, title, f"{words}\n\n{licences}")


def changed_part(before: Answers, after: Answers) -> str:
    """Return the first part in which two sets of answers differ; "" if there is none."""
    for part in _PARTS:
        if getattr(before, part) != getattr(after, part):
            alone = replace(before.person, facts=after.person.facts) == after.person
            return "person.facts" if part == "person" and alone else part
    return ""
