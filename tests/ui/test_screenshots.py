"""Key states of the window as pictures, compared with the stored ones.

A picture that differs is saved with its difference under `build/screenshots`. To store new
ones after a change of looks: `WRITE_SCREENSHOTS=1 .venv/bin/pytest tests/ui/test_screenshots.py`.
"""

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from medins_desktop.core.months import Month
from medins_desktop.ui.desk import Desk
from tests.charts.record_cases import example_9, still_paying
from tests.interview.test_record_grid import run
from tests.ui.conftest import StartProgram

STORED = Path(__file__).parent / "screenshots"
FAILED = Path(__file__).resolve().parents[2] / "build" / "screenshots"
SAME_COLOUR = 24  # of 255
SAME_PICTURE = 0.002  # of the pixels may differ

RECORD = (
    run("2006-07", "2011-12", "deemed"),
    run("2012-01", "2016-05", "personal"),
    run("2016-06", "2019-03"),
    run("2019-04", "2019-09", "unemployment_fund"),
    run("2019-10", "2020-12", "resident"),
    run("2021-01", "2024-02"),
    run("2024-03", "2024-06", "arrears", withheld=True),
    run("2024-07", "2024-12", "deferred"),
    run("2025-01", "2025-03", "back_paid", paid_in=Month(2025, 6)),
    run("2025-06", "2025-10"),
    run("2025-11", "2025-11", "none"),
)
RECORD_CASES = {
    "retirement": still_paying(),
    "sick_leave": example_9(),
}
STATES = {
    "start-zh": ((1366, 768), {"language": "zh"}, ""),
    "new-zh": ((1366, 768), {"language": "zh"}, "new"),
    "years-zh": ((1366, 768), {"language": "zh"}, "page:years"),
    "years-zh-dark": ((1366, 768), {"language": "zh", "theme": "dark"}, "page:years"),
    "years-en-small": ((1024, 640), {"text_size": 125}, "page:years"),
    "bills-zh": ((1366, 768), {"language": "zh"}, "page:bills"),
    "results-zh": ((1366, 768), {"language": "zh"}, "page:results"),
    "costs-zh-dark": ((1366, 768), {"language": "zh", "theme": "dark"}, "costs"),
    "bills-zh-small": ((1024, 640), {"language": "zh", "text_size": 125}, "page:bills"),
    "retirement-zh": ((1366, 768), {"language": "zh"}, "retirement"),
    "sick-leave-en-dark": ((1366, 768), {"theme": "dark"}, "sick_leave"),
    "costs-en": ((1366, 768), {"text_size": 125}, "costs"),
}


def pixels(image: QImage) -> np.ndarray:
    plain = image.convertToFormat(QImage.Format.Format_RGB888)
    return np.frombuffer(bytes(plain.constBits()), np.uint8).astype(np.int16)


def share_that_differs(one: QImage, other: QImage) -> float:
    if one.size() != other.size():
        return 1.0
    different = np.abs(pixels(one) - pixels(other)) > SAME_COLOUR
    return float(different.mean())


def save_failure(name: str, actual: QImage, stored: QImage) -> None:
    FAILED.mkdir(parents=True, exist_ok=True)
    actual.save(str(FAILED / f"{name}-actual.png"))
    difference = actual.copy()
    painter = QPainter(difference)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, stored)
    painter.end()
    difference.save(str(FAILED / f"{name}-difference.png"))


@pytest.mark.parametrize("name", STATES)
def test_the_window_looks_as_it_did(start_program: StartProgram, qtbot: QtBot, name: str) -> None:
    size, settings, shown = STATES[name]
    flash_time = QApplication.cursorFlashTime()
    QApplication.setCursorFlashTime(0)
    program = start_program(size=size, **settings)
    assert isinstance(program.desk, Desk)
    if shown and shown != "new":
        program.window.asked.emit("example:beijing-two-stays")
    if shown == "page:years":
        session = program.desk.session
        session.start(replace(session.answers, contributions=RECORD))
    if shown in RECORD_CASES:
        program.desk.session.start(RECORD_CASES[shown])
    if shown in ("costs", "retirement", "sick_leave"):
        program.desk.show_tab(shown)
    elif shown:
        program.window.asked.emit(shown)
    qtbot.wait(50)
    actual = program.window.grab().toImage()
    QApplication.setCursorFlashTime(flash_time)
    file = STORED / f"{name}.png"
    if os.environ.get("WRITE_SCREENSHOTS"):
        STORED.mkdir(exist_ok=True)
        actual.save(str(file))
    stored = QImage(str(file))
    differs = share_that_differs(actual, stored)
    if differs > SAME_PICTURE:
        save_failure(name, actual, stored)
    assert differs <= SAME_PICTURE
