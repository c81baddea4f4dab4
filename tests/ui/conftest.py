"""A whole program with folders of its own, as a person starts it."""

import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medins_desktop.launch import Folders, Program, load_rest
from medins_desktop.reports.application import set_language
from medins_desktop.ui import appearance
from medins_desktop.ui.settings import Settings

StartProgram = Callable[..., Program]


@pytest.fixture(autouse=True)
def _english(qapp: QApplication) -> None:
    """Begin in English: the commands' tests leave the process in the language they spoke."""
    set_language(qapp, "en")


@pytest.fixture
def start_program(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[StartProgram]:
    """Start the program in `tmp_path`, in English unless told otherwise; loaded and shown."""
    started = []
    hook = sys.excepthook

    def start(*files: Path, size: tuple[int, int] = (1366, 768), **settings: object) -> Program:
        remembered = Settings(tmp_path / "settings.json")
        for name, value in {"language": "en", "theme": "light", **settings}.items():
            remembered.remember(name, value)
        program = Program(qapp, Folders(tmp_path, tmp_path, tmp_path), files, load_rest)
        started.append(program)
        program.window.resize(*size)
        program.window.show()
        program.load()
        sys.excepthook = hook  # pytest-qt reports what nothing catches
        qtbot.waitExposed(program.window)
        qapp.processEvents()
        return program

    yield start
    for program in started:
        if program.is_open:
            program.close()
    set_language(qapp, "en")
    appearance.apply(qapp)
    qapp.setStyleSheet("")
