"""The firm in trouble on screen: nothing is cut off, nothing scrolls sideways, all has a name."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from medins_desktop.core.enterprise import Enterprise
from tests.interview.firm_case import arrears_in_shanghai
from tests.ui.conftest import StartProgram
from tests.ui.test_layout import _name, cut_off, scrolls_sideways

SIZES = [((1024, 640), 100), ((1024, 640), 150), ((1366, 768), 100), ((1920, 1080), 200)]


@pytest.mark.parametrize("language", ["zh", "en"])
@pytest.mark.parametrize(("size", "percent"), SIZES)
def test_the_pages_of_a_bankrupt_firm_fit(
    start_program: StartProgram, qtbot: QtBot, size: tuple[int, int], percent: int, language: str
) -> None:
    program = start_program(size=size, text_size=percent, language=language)
    desk, window = program.desk, program.window
    assert desk is not None
    desk._start(arrears_in_shanghai(enterprise=Enterprise("bankrupt", observed=("closing",))))
    faults, nameless = {}, set()
    for name in ("enterprise", "contributions", "claim"):
        if name == "enterprise":
            desk.show_page(name)
        else:
            desk.show_tab(name)
        qtbot.wait(50)
        faults[name] = (cut_off(window), scrolls_sideways(window))
        for widget in window.findChildren(QWidget):
            takes_focus = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            if takes_focus and widget.isVisibleTo(window) and not _name(widget):
                nameless.add(f"{name}: {type(widget).__name__} {widget.objectName()}")
    assert {page: fault for page, fault in faults.items() if fault != ([], [])} == {}
    assert nameless == set()
