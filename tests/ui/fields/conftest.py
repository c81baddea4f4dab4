"""The look, and typing as a person does it, for the tests of fields."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from medins_desktop.ui import appearance


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> None:
    appearance.apply(qapp)


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Show a widget in an active window, so that fields can have the focus."""
    kept: list[QWidget] = []  # qtbot alone does not keep a window

    def show(widget: QWidget) -> QWidget:
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.show()
        widget.activateWindow()
        qtbot.waitUntil(widget.isActiveWindow)
        return widget

    return show


@pytest.fixture
def typed(qtbot: QtBot) -> Callable[[QLineEdit, str], None]:
    """Replace a field's text as an input method does: any sign, one by one."""

    def type_in(edit: QLineEdit, text: str) -> None:
        edit.setFocus()
        edit.selectAll()
        edit.del_()
        for sign in text:
            event = QInputMethodEvent()
            event.setCommitString(sign)
            QCoreApplication.sendEvent(edit, event)

    return type_in
