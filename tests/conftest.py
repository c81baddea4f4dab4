"""Prepares every test: Qt without a screen or a scale factor, and no clock in generated tests."""

import os
from collections.abc import Iterator

import pytest
from hypothesis import settings
from PySide6.QtWidgets import QApplication

from medins_desktop.wording.language import load_language

os.environ["QT_QPA_PLATFORM"] = "offscreen"  # read when the application is made
os.environ.pop("QT_SCALE_FACTOR", None)

settings.register_profile("medins", deadline=None, derandomize=True)  # a slow machine is no fault
settings.load_profile("medins")


@pytest.fixture
def in_english(qapp: QApplication) -> Iterator[QApplication]:
    """The application that every command and sentence of this process shares, in English."""
    load_language("en", qapp)
    yield qapp
    load_language("en", qapp)


@pytest.fixture(autouse=True)
def _nothing_left_in_chinese() -> None:
    """Begin in English, whatever language the test before it left the process in."""
    application = QApplication.instance()
    if application is not None:
        load_language("en", application)
