"""Checking, adding and removing the file of a place, and what is said about it."""

from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from medins_desktop.core.problem import InvalidFile
from medins_desktop.interview.own_policies import add_policy, remove_policy
from medins_desktop.packs.library import Library
from medins_desktop.packs.pack_file import PolicyFile
from medins_desktop.packs.path_checks import checked_where_it_lies
from medins_desktop.wording.amounts import day_text
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.names import scheme_names
from medins_desktop.wording.problems import problem_text


class Said(NamedTuple):
    """What came of it: a sentence, a line for each fault, and the file if it is there now."""

    title: str
    faults: tuple[str, ...] = ()
    file: PolicyFile | None = None


def path_of_file(parent: QWidget) -> Path | None:
    """Ask for a policy file; None if the person thinks better of it."""
    title, kinds = translate("pages", "Policy file"), translate("pages", "Policy files (*.toml)")
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(chosen) if chosen else None


def check_file(path: Path, library: Library) -> Said:
    """Check a policy file of any kind."""
    try:
        checked_where_it_lies(path, library.plans)
    except InvalidFile as error:
        return _faulty(translate("pages", "Faults in “{0}”: {1}"), path, error)
    return Said(translate("pages", "“{0}”: no fault was found.").format(path.name))


def add_file(path: Path, folder: Path, library: Library) -> Said:
    """Add the file of a place, if it has no fault."""
    try:
        file = add_policy(path, folder, library)
    except InvalidFile as error:
        return _faulty(translate("pages", "“{0}” was not added. Faults: {1}"), path, error)
    except OSError as error:
        title = translate("pages", "“{0}” was not added").format(path.name)
        return Said(title, (str(error.strerror or error),))
    head = (file.place, file.effective, file.schemes)
    before = [(one.place, one.effective, one.schemes) for one in library.added.files.values()]
    words = (
        translate("pages", "Added instead of the one that you had added: {0}, {1}, from {2}.")
        if head in before
        else translate("pages", "Added: {0}, {1}, in force from {2}.")
    )
    told = local_text(file.name), scheme_names(file.schemes), day_text(file.effective)
    return Said(words.format(*told), file=file)


def remove_file(file: PolicyFile, library: Library) -> Said | None:
    """Remove a file that was added; say what went wrong, if something did."""
    try:
        remove_policy(file, library)
    except OSError as error:
        return Said(translate("pages", "It was not removed"), (str(error.strerror or error),))
    return None


def may_remove(parent: QWidget, file: PolicyFile, *, shipped_below: bool) -> bool:
    """Ask whether a file that was added shall be removed."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("pages", "Remove the file"))
    words = translate("pages", "Remove the file that you added: {0}, {1}, from {2}?")
    told = local_text(file.name), scheme_names(file.schemes), day_text(file.effective)
    box.setText(words.format(*told))
    box.setInformativeText(
        translate("pages", "The rules that came with the program then count again.")
        if shipped_below
        else translate("pages", "The file that you added it from stays where it is.")
    )
    remove = box.addButton(translate("pages", "Remove"), QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    box.exec()
    pressed = box.clickedButton() is remove
    box.deleteLater()
    return pressed


def broken_files(library: Library) -> Said | None:
    """Say which of the files that were added cannot be used; None if all can."""
    lines = tuple(
        f"{Path(error.file).name}: {problem_text(problem)}"
        for error in library.added.broken
        for problem in error.problems
    )
    if not lines:
        return None
    return Said(translate("pages", "Files that you added cannot be used:"), lines)


def _faulty(words: str, path: Path, error: InvalidFile) -> Said:
    faults = tuple(problem_text(problem) for problem in error.problems)
    return Said(words.format(path.name, len(faults)), faults)
