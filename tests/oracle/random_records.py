"""Random contribution records: runs and gaps around the edges of the rules, in several places."""

from random import Random
from typing import Any

from tests.oracle.cover_rules import month_number, month_text

PLACES = (
    "110000",
    "120000",
    "210200",
    "230300",
    "310000",
    "320100",
    "330100",
    "350200",
    "370100",
    "410100",
    "420100",
    "430000",
    "430100",
    "440100",
    "440300",
    "500000",
    "510100",
    "610100",
    "999999",
)
SOURCES = (
    "employer",
    "employer",
    "employer",
    "personal",
    "personal",
    "unemployment_fund",
    "deemed",
    "deferred",
    "arrears",
    "back_paid",
    "back_paid",
    "resident",
    "none",
)
LENGTHS = (1, 1, 2, 3, 3, 4, 5, 6, 7, 8, 12, 13, 30)
GAPS = (0, 0, 0, 0, 1, 2, 3, 4, 5, 7, 24)


def random_record(rng: Random) -> dict[str, Any]:
    """Return a case with a contribution record of 1 to 8 runs."""
    place = rng.choice(PLACES)
    month = month_number(f"{rng.randint(2018, 2024)}-{rng.randint(1, 12):02}")
    runs = []
    for _ in range(rng.randint(1, 8)):
        month += rng.choice(GAPS)
        last = month + rng.choice(LENGTHS) - 1
        runs.append(random_run(rng, month, last))
        month = last + 1
    return {
        "format": "medins-case",
        "version": 1,
        "place": place,
        "person": random_person(rng, month),
        "contributions": runs,
    }


def random_run(rng: Random, first: int, last: int) -> dict[str, Any]:
    """Return months of one source, paid later where that is possible."""
    run = {"from": month_text(first), "to": month_text(last), "source": rng.choice(SOURCES)}
    if run["source"] in ("back_paid", "deferred", "arrears") and rng.random() < 0.8:
        run["paid_in"] = month_text(first + rng.choice((0, 1, 2, 3, 4, 5, 6, 9)))
    if rng.random() < 0.15:
        run["place"] = rng.choice(PLACES)
    return run


def random_person(rng: Random, month: int) -> dict[str, Any]:
    """Return a person who may pay alone, retire near the end of the record, or be newborn."""
    person: dict[str, Any] = {"scheme": rng.choice(("employee", "flexible", "resident"))}
    if rng.random() < 0.1:
        retired = month_text(month - rng.randint(-3, 10))
        person |= {"status": "retired", "retired_on": f"{retired}-15"}
    if rng.random() < 0.15:
        person["born"] = f"{month_text(month - rng.randint(0, 60))}-20"
    return person
