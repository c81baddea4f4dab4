"""Opening and saving a case, with what is said when it fails, and the one question asked."""

from pathlib import Path
from typing import Literal

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from medins_desktop.core.problem import InvalidFile
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.case_file import read_case, write_case
from medins_desktop.wording.language import translate
from medins_desktop.wording.problems import problem_text

SUFFIX = ".medins"
Unsaved = Literal["save", "discard", "cancel"]

_BUTTONS: dict[QMessageBox.StandardButton, Unsaved] = {
    QMessageBox.StandardButton.Save: "save",
    QMessageBox.StandardButton.Discard: "discard",
}


def path_to_open(parent: QWidget) -> Path | None:
    """Ask for a case file; None if the person thinks better of it."""
    title, kinds = translate("ui", "Open a case"), _kinds()
    chosen, _ = QFileDialog.getOpenFileName(parent, title, "", kinds)
    return Path(chosen) if chosen else None


def path_to_save(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where to save a case; the file gets the program's suffix."""
    title = translate("ui", "Save the case")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), _kinds())
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix == SUFFIX else path.with_name(path.name + SUFFIX)


def path_for_pdf(parent: QWidget, suggested: Path) -> Path | None:
    """Ask where to write the summary."""
    title, kinds = translate("ui", "Save as PDF"), translate("ui", "PDF files (*.pdf)")
    chosen, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
    if not chosen:
        return None
    path = Path(chosen)
    return path if path.suffix.lower() == ".pdf" else path.with_name(path.name + ".pdf")


def what_about_unsaved(parent: QWidget, name: str) -> Unsaved:
    """Ask whether unsaved work is to be saved."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(translate("ui", "Medins"))
    box.setText(translate("ui", "Save the changes to “{0}”?").format(name))
    box.setInformativeText(translate("ui", "Otherwise what you typed since then is lost."))
    box.setStandardButtons(
        QMessageBox.StandardButton.Save
        | QMessageBox.StandardButton.Discard
        | QMessageBox.StandardButton.Cancel
    )
    box.button(QMessageBox.StandardButton.Discard).setText(translate("ui", "Do &not save"))
    box.setDefaultButton(QMessageBox.StandardButton.Save)
    box.exec()
    pressed = box.standardButton(box.clickedButton())
    box.deleteLater()
    return _BUTTONS.get(pressed, "cancel")


def read(parent: QWidget, path: Path) -> Answers | None:
    """Return the answers in a file; None after saying why they cannot be read."""
    try:
        return read_case(path)
    except InvalidFile as error:
        said = [problem_text(problem) for problem in error.problems[:3]]
        more = len(error.problems) - len(said)
        if more:
            said.append(translate("ui", "And {0} more.").format(more))
        title = translate("ui", "“{0}” was not opened").format(path.name)
        say(parent, title, "\n".join(said))
        return None


def write(parent: QWidget, path: Path, answers: Answers) -> bool:
    """Write a case file; say why if it fails, and return whether it is there."""
    try:
        write_case(path, answers)
    except OSError as error:
        title = translate("ui", "“{0}” was not saved").format(path.name)
        words = translate("ui", "{0}. Your work is still here: save it in another place.")
        say(parent, title, words.format(error.strerror or error))
        return False
    return True


def say(parent: QWidget, title: str, words: str) -> None:
    """Say that something did not work, calmly."""
    box = QMessageBox(parent)
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(translate("ui", "Medins"))
    box.setText(title)
    box.setInformativeText(words)
    box.exec()
    box.deleteLater()


def _kinds() -> str:
    return translate("ui", "Medins cases (*.medins)")
