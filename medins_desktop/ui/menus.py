"""Every command of the window, with its words and its key, by name."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from medins_desktop.ui.main_window import MENU_TITLES
from medins_desktop.ui.settings import Settings
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, translate

# The menus: (name of the command, words, keys); "" alone draws a line.
_FILE = (
    ("new", QT_TRANSLATE_NOOP("ui", "&New case"), "Ctrl+N"),
    ("open", QT_TRANSLATE_NOOP("ui", "&Open…"), "Ctrl+O"),
    ("recent", QT_TRANSLATE_NOOP("ui", "Open &recent"), ""),
    ("home", QT_TRANSLATE_NOOP("ui", "S&tart page"), "Ctrl+Shift+H"),
    (),
    ("save", QT_TRANSLATE_NOOP("ui", "&Save"), "Ctrl+S"),
    ("save_as", QT_TRANSLATE_NOOP("ui", "Save &as…"), "Ctrl+Shift+S"),
    (),
    ("preview", QT_TRANSLATE_NOOP("ui", "Print pre&view…"), "Ctrl+Shift+P"),
    ("print", QT_TRANSLATE_NOOP("ui", "&Print…"), "Ctrl+P"),
    ("pdf", QT_TRANSLATE_NOOP("ui", "Save as P&DF…"), "Ctrl+E"),
    ("export", QT_TRANSLATE_NOOP("ui", "E&xport to a spreadsheet…"), "Ctrl+Shift+E"),
    (),
    ("quit", QT_TRANSLATE_NOOP("ui", "&Quit"), "Ctrl+Q"),
)
_EDIT = (
    ("undo", QT_TRANSLATE_NOOP("ui", "&Undo"), "Ctrl+Z"),
    ("redo", QT_TRANSLATE_NOOP("ui", "&Redo"), "Ctrl+Y; Ctrl+Shift+Z"),
)
_VIEW = (
    ("language", QT_TRANSLATE_NOOP("ui", "&Language"), ""),
    ("theme", QT_TRANSLATE_NOOP("ui", "&Theme"), ""),
    (),
    ("larger", QT_TRANSLATE_NOOP("ui", "L&arger text"), "Ctrl++; Ctrl+="),
    ("smaller", QT_TRANSLATE_NOOP("ui", "S&maller text"), "Ctrl+-"),
    ("normal", QT_TRANSLATE_NOOP("ui", "&Normal text"), "Ctrl+0"),
)
_GO = (
    ("page:you", QT_TRANSLATE_NOOP("ui", "About &you"), "Ctrl+1"),
    ("page:enterprise", QT_TRANSLATE_NOOP("ui", "Your &firm"), "Ctrl+2"),
    ("page:years", QT_TRANSLATE_NOOP("ui", "Y&ears"), "Ctrl+3"),
    ("page:work", QT_TRANSLATE_NOOP("ui", "&Work, sick leave"), "Ctrl+4"),
    ("page:bills", QT_TRANSLATE_NOOP("ui", "&Bills"), "Ctrl+5"),
    ("page:cover", QT_TRANSLATE_NOOP("ui", "Other &cover"), "Ctrl+6"),
    ("page:results", QT_TRANSLATE_NOOP("ui", "&Result"), "Ctrl+7"),
    (),
    ("policies", QT_TRANSLATE_NOOP("ui", "P&olicies…"), "Ctrl+8"),
    (),
    ("next", QT_TRANSLATE_NOOP("ui", "&Next page"), "Alt+Right"),
    ("previous", QT_TRANSLATE_NOOP("ui", "&Previous page"), "Alt+Left"),
)
_HELP = (
    ("help", QT_TRANSLATE_NOOP("ui", "E&xplain this"), "F1"),
    ("terms", QT_TRANSLATE_NOOP("ui", "&Terms"), "Shift+F1"),
    (),
    ("about", QT_TRANSLATE_NOOP("ui", "&About"), ""),
)
_MENUS = tuple(zip(MENU_TITLES, (_FILE, _EDIT, _VIEW, _GO, _HELP), strict=True))
_CHOICES = {
    "language": (("zh", "简体中文"), ("en", "English")),
    "theme": (
        ("system", QT_TRANSLATE_NOOP("ui", "Like the &system")),
        ("light", QT_TRANSLATE_NOOP("ui", "&Light")),
        ("dark", QT_TRANSLATE_NOOP("ui", "&Dark")),
    ),
}
_NEEDS_A_CASE = (
    *("save", "save_as", "preview", "print", "pdf", "export", "undo", "redo", "next", "previous"),
    *(name for name, *_ in _GO[:7]),
)


class Menus(QObject):
    """Fills a menu bar; says by name which command was asked for."""

    asked = Signal(str)

    def __init__(self, bar: QMenuBar) -> None:
        super().__init__(bar)
        self._bar = bar
        self._actions: dict[str, QAction] = {}
        self._submenus: dict[str, QMenu] = {}

    def fill(self, settings: Settings) -> None:
        """Write all menus in the language in use, with what is chosen ticked."""
        self._bar.clear()
        self._actions.clear()
        for title, commands in _MENUS:
            menu = self._bar.addMenu(translate("ui", title))
            for command in commands:
                self._add(menu, command)
        for group in _CHOICES:
            self._actions[f"{group}:{getattr(settings, group)}"].setChecked(True)
        self.show_recent(settings.recent)
        self.show_state(case=False, undo=False, redo=False)

    def action(self, name: str) -> QAction:
        """Return a command's action."""
        return self._actions[name]

    def show_recent(self, paths: Iterable[Path]) -> None:
        """List the recent files; one that is gone is dimmed."""
        menu = self._submenus["recent"]
        menu.clear()
        for path in paths:
            action = menu.addAction(path.name.replace("&", "&&"))
            action.setStatusTip(str(path))
            action.setEnabled(path.is_file())
            action.triggered.connect(lambda _=False, p=path: self.asked.emit(f"recent:{p}"))
        menu.setEnabled(not menu.isEmpty())

    def show_state(self, *, case: bool, undo: bool, redo: bool) -> None:
        """Allow the commands that make sense now."""
        for name in _NEEDS_A_CASE:
            self._actions[name].setEnabled(case)
        self._actions["undo"].setEnabled(case and undo)
        self._actions["redo"].setEnabled(case and redo)

    def _add(self, menu: QMenu, command: tuple[str, ...]) -> None:
        if not command:
            menu.addSeparator()
            return
        name, words, keys = command
        if name in ("recent", *_CHOICES):
            self._submenus[name] = menu.addMenu(translate("ui", words))
            self._add_choices(self._submenus[name], name)
            return
        action = menu.addAction(translate("ui", words))
        action.setShortcuts([QKeySequence(key) for key in keys.split("; ") if key])
        self._connect(action, name)

    def _add_choices(self, menu: QMenu, name: str) -> None:
        group = QActionGroup(menu)
        for value, words in _CHOICES.get(name, ()):
            action = menu.addAction(translate("ui", words))
            action.setCheckable(True)
            group.addAction(action)
            self._connect(action, f"{name}:{value}")

    def _connect(self, action: QAction, name: str) -> None:
        self._actions[name] = action
        action.triggered.connect(lambda: self.asked.emit(name))
