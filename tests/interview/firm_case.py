"""A firm in Shanghai that stopped paying, and a stay in hospital after that.

Shanghai: the firm pays 9 %, the person 2 %; cover outlasts the last paid month by one. A stay
of 50,000, all in scope, active: 1,500 first, then 85 %: the pool pays 41,225.00, own cost
8,775.00. On the day of the case, 2025-09-30, March to August are owed.
"""

from datetime import date
from decimal import Decimal
from typing import Any

from medins_desktop.core.claim import Bill, Person
from medins_desktop.core.enterprise import Enterprise
from medins_desktop.interview.answers import Answers
from tests.interview.test_record_grid import run

TODAY = date(2025, 9, 30)


def stay(last_day: date = date(2025, 5, 10), **parts: Any) -> Bill:
    """Return a stay of 50,000 that is wholly in scope."""
    given = {"outside_catalogue": Decimal(0), "over_price_limit": Decimal(0), "class_b": Decimal(0)}
    return Bill(
        "1",
        "inpatient",
        date(last_day.year, last_day.month, 1),
        last_day,
        "level3",
        designated=True,
        care="home",
        cause="illness",
        total=Decimal(50000),
        **{**given, **parts},
    )


def arrears_in_shanghai(**more: Any) -> Answers:
    """Return the case; `more` are other fields of it."""
    fields: dict[str, Any] = {
        "place": "310000",
        "as_of": TODAY,
        "person": Person(
            status="active", born=date(1975, 3, 12), monthly_wage=Decimal(10000), sex="male"
        ),
        "enterprise": Enterprise("arrears"),
        "contributions": (
            run("2021-01", "2025-02"),
            run("2025-03", "2025-06", "arrears", withheld=True),
        ),
        "bills": (stay(),),
    }
    return Answers(**{**fields, **more})
