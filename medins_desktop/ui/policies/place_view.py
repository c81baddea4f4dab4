"""One place: its files by day, how well they are known, and what a file says, in tabs."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QTabWidget, QWidget

from medins_desktop.interview.answers import Answers
from medins_desktop.packs.library import Library
from medins_desktop.packs.pack_file import PolicyFile
from medins_desktop.packs.place_evidence import PlaceEvidence, file_evidence
from medins_desktop.packs.shelf import head_of
from medins_desktop.ui.fields.choice_field import ChoiceList, Option
from medins_desktop.ui.fields.form import FIELDS, button, column, row, text_label
from medins_desktop.ui.policies.differences_tab import DifferencesTab
from medins_desktop.ui.policies.gaps_tab import GapsTab
from medins_desktop.ui.policies.place_files import FileOfPlace, file_title, files_of, place_name
from medins_desktop.ui.policies.rules_tab import RulesTab
from medins_desktop.ui.policies.values_tab import ValuesTab
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import confidence_name
from medins_desktop.wording.refusals import joined


class PlaceView(QWidget):
    """Says what was asked for: the list, a figure, a sheet, or that a file be removed."""

    back_asked = Signal()
    figure_given = Signal(str, object)
    correction_asked = Signal(object)
    removal_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._files: tuple[FileOfPlace, ...] = ()
        self._place = ""
        self.back, self.remove = button("quiet"), button()
        self.back.setText(translate("pages", "‹ All places"))
        self.remove.setText(translate("pages", "Remove this file…"))
        self._title, self._state = QLabel(), text_label("help")
        self._title.setProperty("role", "title")
        self.choice = ChoiceList()
        self.choice.setAccessibleName(translate("pages", "Rules"))
        self.values, self.rules = ValuesTab(), RulesTab()
        self.gaps, self.differences = GapsTab(), DifferencesTab()
        self.tabs = QTabWidget()
        self.tabs.setDocumentMode(True)
        self.tabs.tabBar().setDrawBase(False)
        for tab, words in (
            (self.values, translate("pages", "Values")),
            (self.rules, translate("pages", "Rules")),
            (self.gaps, translate("pages", "What is missing")),
            (self.differences, translate("pages", "Differences")),
        ):
            self.tabs.addTab(tab, words)
        layout = column(self, FIELDS)
        layout.addLayout(self._head())
        layout.addWidget(self._state)
        layout.addWidget(self.tabs, 1)
        self.setFocusProxy(self.values.table)
        self.back.clicked.connect(self.back_asked)
        self.remove.clicked.connect(lambda: self.removal_asked.emit(self.shown.file.origin))
        self.choice.chosen.connect(lambda _: self._show_file())
        self.values.figure_given.connect(self.figure_given)
        self.values.correction_asked.connect(self.correction_asked)

    @property
    def shown(self) -> FileOfPlace:
        """The file that is looked at."""
        number: int = self.choice.value
        return self._files[number]

    def show_place(self, library: Library, place: str, today: date, answers: Answers) -> None:
        """Show a place; the file that was looked at stays, else the first that is in force."""
        before = self.shown.file.origin if place == self._place and self._files else None
        self._place, self._today, self._answers = place, today, answers
        self._files = files_of(library, place, today)
        self._title.setText(place_name(self._files[0].file))
        self.choice.set_options([Option(i, file_title(f)) for i, f in enumerate(self._files)])
        same = [i for i, one in enumerate(self._files) if one.file.origin is before]
        in_force = [i for i, one in enumerate(self._files) if one.in_force]
        self.choice.set_value((*same, *in_force, 0)[0])
        self._show_file()

    def choose_added(self, added: PolicyFile) -> None:
        """Look at the file that was added from `added`."""
        wanted = head_of(added)
        for i, one in enumerate(self._files):
            origin = one.file.origin
            if one.added and isinstance(origin, PolicyFile) and head_of(origin) == wanted:
                self.choice.set_value(i)
                self._show_file()

    def _show_file(self) -> None:
        one, answers = self.shown, self._answers
        self._state.setText(_state(file_evidence(one.file), self._today.year))
        why_not = _why_no_figure(one, answers)
        own = None if why_not else answers.overrides
        self.values.show_file(one.file, self._today, own, why_not)
        self.rules.show_file(one.file, self._today)
        self.gaps.show_file(one.file)
        self.differences.show_files(self._files, self.choice.value, self._today)
        self.remove.setVisible(one.added)

    def _head(self) -> QHBoxLayout:
        line = row(gap=3)
        self.choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        line.addWidget(self.back)
        line.addWidget(self._title)
        line.addWidget(self.choice, 1)
        line.addWidget(self.remove)
        return line


def _state(known: PlaceEvidence, year: int) -> str:
    parts = []
    if known.typical:
        typical, weakest = confidence_name(known.typical), confidence_name(known.weakest)
        parts.append(translate("pages", "Mostly: {0}.").format(typical))
        parts.append(translate("pages", "Weakest: {0}.").format(weakest))
    if known.checked:
        parts.append(translate("pages", "Last checked in {0}.").format(known.checked))
    if known.checked and known.is_stale(year):
        parts.append(translate("pages", "Not checked for {0} yet.").format(year))
    return joined(*parts)


def _why_no_figure(one: FileOfPlace, answers: Answers) -> str:
    """Return why no figure of the open case can be typed for a file; "" if one can."""
    file = one.file
    if file.kind in ("tables", "enterprise", "law", "exclusions"):
        return translate("pages", "This holds in every place; no figure of your own counts here.")
    if answers.place is None:
        return translate(
            "pages", "To use a figure of your own instead, open a case of this place first."
        )
    if file.kind != "plan" and answers.place != file.place:
        return translate("pages", "The case that is open is of another place.")
    if file.kind == "policy" and (answers.person.scheme or "employee") not in file.schemes:
        return translate("pages", "The person of the open case is in another insurance.")
    replaced = translate("pages", "The file that you added counts instead of this one.")
    return replaced if one.replaced else ""
