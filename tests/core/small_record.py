"""Small rules on cover, and records to judge by them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from medins_desktop.core.claim import Person
from medins_desktop.core.cover import Insured, Judge
from medins_desktop.core.cover_state import CoverState
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.months import Month
from medins_desktop.core.national import CoverBounds, National
from medins_desktop.core.record import CoverRow, Record, RetirementRow
from medins_desktop.core.record_months import months_of
from tests.core.small_policy import D, parameter

BOUNDS = CoverBounds(
    parameter("longest_waiting", D(6), "months"), parameter("longest_gap", D(3), "months")
)
NATIONAL = National(cover_bounds=BOUNDS)
HERE, ELSEWHERE, NOWHERE = "440001", "440002", "999999"


@dataclass(frozen=True)
class Paid:
    """A run as typed."""

    first: Month
    last: Month
    source: str
    place: str | None = None
    paid_in: Month | None = None


def paid(text: str, source: str = "employer", place: str | None = None, back: str = "") -> Paid:
    """Return a run like `2024-01 2024-06`, or one month; `back` is when it was paid."""
    first, last = text.split(maxsplit=1)[0], text.rsplit(maxsplit=1)[-1]
    return Paid(
        Month.parse(first), Month.parse(last), source, place, Month.parse(back) if back else None
    )


def rules(who: str = "employer", **values: int | bool) -> CoverRow:
    """Return a row with these values; what is left out nobody knows."""
    return CoverRow(who, (), **{key: number(key, value) for key, value in values.items()})  # type: ignore[arg-type]


def number(id_: str, value: int) -> Parameter:
    return parameter(id_, D(int(value)), "months")


def a_record(
    rows: Iterable[CoverRow], retirement: Iterable[RetirementRow] = (), place: str = HERE
) -> Record:
    """Return the record rules of a place."""
    empty: dict[str, Any] = {"parameters": {}, "sources": {}, "facts": {}, "labels": {}}
    return Record(
        place=place,
        name={},
        checked=2025,
        gaps=(),
        missing=(),
        cover=tuple(rows),
        retirement=tuple(retirement),
        **empty,
    )


def judge(*rows: CoverRow, retirement: Iterable[RetirementRow] = ()) -> Judge:
    """Return the judge of a country where every place but one has these rules."""
    record = a_record(rows, retirement)
    return Judge(lambda place, _: None if place == NOWHERE else record, lambda _: NATIONAL)


def insured(*runs: Paid, person: Person | None = None, place: str = HERE) -> Insured:
    """Return whose record it is."""
    return Insured(person or Person(), place, months_of(runs, place))


def states(one: Judge, who: Insured, *months: str) -> list[str]:
    """Return the states of some months."""
    found = one.cover(who, Month.parse(max(months)))
    return [found.of_month(Month.parse(month)).state for month in months]


def on(one: Judge, who: Insured, day: str) -> CoverState:
    """Return the state on a day."""
    when = date.fromisoformat(day)
    return one.cover(who, Month.of(when)).on(when)
