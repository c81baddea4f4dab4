"""The case that most tests of pages and results look at."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from typing import Any

from medins_desktop.core.claim import Bill, Cover, Person
from medins_desktop.interview.answers import Answers


def two_stays_in_beijing(cover: Cover | None = None) -> Answers:
    """Return example 5, two stays in Beijing; with mutual aid as `cover`, example 6."""
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
        person=Person(status="active", born=date(1975, 3, 12), sex="female"),
        bills=(first, second),
        cover=cover or Cover(),
    )
