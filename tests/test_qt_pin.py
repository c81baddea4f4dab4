"""The pinned Qt loses no references: 6.12.0 does on Python 3.11, and the process then dies."""

import sys

from PySide6.QtCore import QObject


def test_calling_a_method_that_returns_nothing_keeps_every_reference_to_none() -> None:
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(2000):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < 1000
