"""The look of the program and its policies, for the tests of results."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from medins_desktop.core.claim import Cover
from medins_desktop.interview.answers import Answers
from medins_desktop.packs.library import Library
from medins_desktop.resource_files import resource
from medins_desktop.ui import appearance
from tests.ui.two_stays import two_stays_in_beijing


@pytest.fixture(scope="session")
def library() -> Library:
    return Library.shipped()


@pytest.fixture(autouse=True)
def _look(qapp: QApplication) -> Iterator[None]:
    fonts = [QFontDatabase.addApplicationFont(str(p)) for p in resource("fonts").glob("*.otf")]
    appearance.apply(qapp)
    yield
    for font in fonts:
        QFontDatabase.removeApplicationFont(font)
    appearance.apply(qapp)


@pytest.fixture
def two_stays() -> Answers:
    """Example 6: two stays in Beijing, with the medical plan of mutual aid."""
    return two_stays_in_beijing(Cover(mutual_aid=("medical",)))
