"""The look of the program and its policies, for the tests of results."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QApplication

from medins_desktop.core.claim import Bill, Cover, Person
from medins_desktop.interview.answers import Answers
from medins_desktop.packs.library import Library
from medins_desktop.resource_files import resource
from medins_desktop.ui import appearance


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
    stay = Bill("1", kind="inpatient", hospital_level="level3", last_day=date(2025, 3, 12))
    parts: dict[str, Any] = {"over_price_limit": Decimal(0), "class_b": Decimal(0)}
    first = replace(stay, total=Decimal(65000), outside_catalogue=Decimal(5000), **parts)
    second = replace(
        first,
        id="2",
        last_day=date(2025, 8, 30),
        total=Decimal(210000),
        outside_catalogue=Decimal(10000),
    )
    return Answers(
        place="110000",
        person=Person(status="active", born=date(1975, 3, 12)),
        bills=(first, second),
        cover=Cover(mutual_aid=("medical",)),
    )
