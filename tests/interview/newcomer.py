"""Somebody newly covered in Xiamen, with one stay at level 3: 1,000 yuan, then 90 %."""

from datetime import date
from decimal import Decimal

from medins_desktop.core.claim import Bill, Person
from medins_desktop.interview.answers import Answers


def newcomer_in_xiamen(months: int | None = None, total: str = "11000") -> Answers:
    """Return the case, all of the stay in scope; `months` in a row, None: not answered."""
    stay = Bill(
        "1",
        kind="inpatient",
        first_day=date(2025, 3, 1),
        hospital_level="level3",
        total=Decimal(total),
        in_scope=Decimal(total),
    )
    facts = {} if months is None else {"consecutive_months": months}
    person = Person(status="active", born=date(1985, 3, 1), facts=facts)
    return Answers(place="350200", person=person, bills=(stay,))
