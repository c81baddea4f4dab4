"""Cases whose charts and reports are looked at, and what they are made of."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache

from medins_desktop.charts.cost_curves import CostCurves, cost_curves
from medins_desktop.charts.cost_picture import CostPicture, cost_picture
from medins_desktop.core.claim import Bill, Cover, Kind, Person
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import Assessment, assess
from medins_desktop.packs.library import Library

TODAY = date(2025, 12, 31)
NONE = Decimal(0)


@cache
def library() -> Library:
    """Return the shipped policies."""
    return Library.shipped()


def stay(id_: str, day: date, total: str, outside: str = "0") -> Bill:
    """Return a stay at level 3 of which all parts are known."""
    return Bill(
        id_,
        kind="inpatient",
        first_day=day,
        last_day=day,
        hospital_level="level3",
        total=Decimal(total),
        outside_catalogue=Decimal(outside),
        over_price_limit=NONE,
        class_b=NONE,
    )


def visit(id_: str, day: date, total: str, kind: Kind = "outpatient") -> Bill:
    """Return a visit wholly in scope."""
    return Bill(
        id_,
        kind=kind,
        first_day=day,
        last_day=day,
        hospital_level="level3",
        total=Decimal(total),
        in_scope=Decimal(total),
    )


def in_beijing(*bills: Bill, cover: Cover | None = None) -> Answers:
    """Return the case of an active employee."""
    person = Person(status="active")
    return Answers(place="110000", person=person, bills=bills, cover=cover or Cover())


def two_stays(*, mutual_aid: bool = True) -> Answers:
    """Return example 6 of the rules; example 5 without mutual aid."""
    first = stay("1", date(2025, 3, 12), "65000", "5000")
    second = stay("2", date(2025, 8, 30), "210000", "10000")
    return in_beijing(
        first, second, cover=Cover(mutual_aid=("medical",)) if mutual_aid else Cover()
    )


def unknown_class_b() -> Answers:
    """Return a stay with class B items whose own share is not known."""
    bill = stay("1", date(2025, 3, 12), "90000", "3000")
    return in_beijing(replace(bill, class_b=Decimal(30000)))


def small_visit() -> Answers:
    """Return a visit far below its deductible."""
    return in_beijing(visit("1", date(2025, 3, 12), "800"))


def fifty_bills() -> Answers:
    """Return a year of fifty bills, every seventh a stay."""
    bills = [
        visit(
            str(i + 1),
            date(2025, 1 + i // 5, 1 + i % 5 * 5),
            str(500 + 137 * i),
            "outpatient" if i % 7 else "inpatient",
        )
        for i in range(50)
    ]
    return in_beijing(*bills, cover=Cover(mutual_aid=("medical",)))


def assessed(answers: Answers) -> Assessment:
    """Return the assessment of a case."""
    return assess(answers, library(), TODAY)


def curves_of(answers: Answers, bill_id: str) -> CostCurves:
    """Return the curves of a bill that has amounts."""
    curves = cost_curves(assessed(answers), library(), bill_id)
    assert curves is not None
    return curves


def picture_of(answers: Answers, bill_id: str) -> CostPicture:
    """Return the chart of a bill that has amounts."""
    return cost_picture(curves_of(answers, bill_id))
