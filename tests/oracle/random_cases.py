"""Valid random cases, with amounts that sit at and one fen around lines, edges and caps."""

from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from tests.oracle.places import CARES, GROUPS, KINDS, LEVELS, Place

FEN = Decimal("0.01")
CAUSES = ("accident", "third_party_unpaid", "work_injury", "third_party", "public_health", "abroad")
PLANS = ("medical", "female_illness", "critical_illness", "accident", "bundle")
FIRST_DAY = date(2025, 1, 1)
DAYS = 2 * 365
NUMBERS = (0, 1, 2, 3, 4, 5, 6, 12, 24, 72)  # years or months, at what rules turn on
STRAYS = 1 / 30  # how often a case strays from what the policies have rules for


def often(rng: Random, chance: float) -> bool:
    """Say yes with a chance."""
    return rng.random() < chance


def mostly(rng: Random, usual: Sequence[str], every: Sequence[str]) -> str:
    """Choose among the usual values, rarely among all."""
    return rng.choice(every if often(rng, STRAYS) or not usual else usual)


def amount_near(rng: Random, place: Place) -> Decimal:
    """Return an amount at, or one fen beside, something that changes there; or any amount."""
    draw = rng.random()
    amount = rng.choice(place.amounts)
    if draw < 0.25:
        amount = Decimal(int(10 ** rng.uniform(0, 7.7))) * FEN
    elif draw < 0.45:
        amount += rng.choice(place.amounts)
    elif draw < 0.65:
        amount = abs(amount - rng.choice(place.amounts))
    elif draw < 0.70:
        amount = amount * rng.randint(2, 5) / 3
    amount += rng.choice((0, 0, 1, -1)) * FEN
    return max(amount, Decimal(0)).quantize(FEN)


def written(amount: Decimal) -> str:
    """Write an amount as a case does."""
    return f"{amount.quantize(FEN)}"


def fact_value(rng: Random, declared: dict[str, Any]) -> Any:
    """Return an answer to a declared question."""
    if declared["kind"] == "yes_no":
        return rng.choice((True, False))
    if declared["kind"] == "choice":
        return rng.choice(sorted(declared["choices"]))
    return rng.choice(NUMBERS)


def facts_about(rng: Random, place: Place, about: str) -> dict[str, Any]:
    """Return answers to most of the questions that a place asks about a person or a bill."""
    return {
        name: fact_value(rng, declared)
        for name, declared in place.facts.items()
        if declared["about"] == about and often(rng, 0.97)
    }


def random_case(rng: Random, places: Sequence[Place]) -> dict[str, Any]:
    """Return a valid case of 1 to 8 bills over one or two years."""
    place = rng.choice(places)
    case: dict[str, Any] = {
        "format": "medins-case",
        "version": 1,
        "as_of": "2025-12-31",
        "place": place.id,
        "person": random_person(rng, place),
        "bills": random_bills(rng, place),
    }
    if place.asked and often(rng, 0.97):
        wage = written(Decimal(rng.randint(20_000, 9_000_000)) * FEN)
        case["overrides"] = dict.fromkeys(place.asked, wage)
    if often(rng, 0.7):
        case["cover"] = random_cover(rng, place)
    return case


def random_person(rng: Random, place: Place) -> dict[str, Any]:
    """Return a person of any age, status and group."""
    status = mostly(rng, place.statuses, ("active", "retired"))
    years = rng.randint(55, 85) if status == "retired" else rng.randint(16, 60)
    born = FIRST_DAY + timedelta(days=rng.randint(0, DAYS)) - timedelta(days=years * 365)
    person: dict[str, Any] = {
        "status": status,
        "born": str(born),
        "facts": facts_about(rng, place, "person"),
    }
    if status == "retired" and often(rng, 0.4):
        person["retired_on"] = str(date(2000, 12, 31) + timedelta(days=rng.choice((0, 1, 9050))))
    if "employee" not in place.schemes or often(rng, 0.8):
        person["scheme"] = mostly(rng, place.schemes, ("employee", "flexible", "resident"))
    if often(rng, 0.5):
        person["aid_group"] = mostly(rng, place.groups, GROUPS)
    if often(rng, 0.5):
        person["previous_year_burden"] = written(amount_near(rng, place))
    if person.get("scheme", "employee") in place.schemes and often(rng, 0.1):
        person["already_used"] = [random_counters(rng, place)]
    if often(rng, 0.02):
        person.pop(rng.choice(("status", "born")))
    return person


def random_counters(rng: Random, place: Place) -> dict[str, Any]:
    """Return the counters of a year of which the first bills are not at hand."""
    year = rng.choice((2025, 2025, 2026))
    start = date(year, place.year_starts_in, 1)
    used: dict[str, Any] = {
        "year": f"{start:%Y-%m}",
        "before": str(start + timedelta(days=rng.choice((0, 0, 30, 100)))),
    }
    for table, names in place.counters.items():
        for name in names:
            if often(rng, 0.4):
                counted = rng.randint(0, 3) if table == "admissions" else None
                amount = written(amount_near(rng, place))
                used.setdefault(table, {})[name] = amount if counted is None else counted
    return used


def random_cover(rng: Random, place: Place) -> dict[str, Any]:
    """Return what a person has joined and whether the account pays."""
    cover: dict[str, Any] = {}
    if often(rng, 0.4):
        cover["mutual_aid"] = rng.sample(PLANS, rng.randint(0, 3))
    if often(rng, 0.4):
        cover["supplement"] = random_top_up(rng, place)
    if often(rng, 0.4):
        cover["commercial"] = random_commercial(rng, place)
    if often(rng, 0.85):
        cover["account_balance"] = written(amount_near(rng, place))
    if often(rng, 0.3):
        cover["family_account_balance"] = written(amount_near(rng, place))
    if often(rng, 0.8):
        cover["pay_from_account"] = "account_balance" in cover and often(rng, 0.6)
    elif often(rng, 0.1):
        cover["pay_from_account"] = True
    return cover


def random_commercial(rng: Random, place: Place) -> dict[str, Any]:
    """Return the terms of a commercial policy, with what it does not pay or pays less of."""
    typed = random_top_up(rng, place)
    typed["covers"] = rng.choice(("in_scope", "outside", "both"))
    if rng.random() < STRAYS * 10:
        typed["kinds"] = rng.choice((["inpatient", "chronic"], list(KINDS)))
    if often(rng, 0.4):
        typed["excluded_rate"] = rng.choice(("0.40", "0.333", "1.00", "0.00"))
    return typed


def random_top_up(rng: Random, place: Place) -> dict[str, Any]:
    """Return the terms of a top-up as a person types them."""
    return {
        "deductible": written(amount_near(rng, place) / rng.choice((1, 5, 20))),
        "rate": rng.choice(("0.50", "0.80", "1.00", "0.333", "0.00")),
        "cap": written(amount_near(rng, place)),
    }


def random_bills(rng: Random, place: Place) -> list[dict[str, Any]]:
    """Return 1 to 8 bills in any order, crowded into a few days or spread over two years."""
    number = rng.randint(1, 8)
    ids = rng.sample([str(one) for one in range(1, 13)], number)
    span = rng.choice((3, 200, DAYS, DAYS))
    start = FIRST_DAY + timedelta(days=rng.randint(0, DAYS - span))
    if often(rng, 0.03):
        start = place.first_day - timedelta(days=rng.randint(0, 3))
    bills = []
    for name in ids:
        last_day = start + timedelta(days=rng.randint(0, span))
        if often(rng, 0.15):
            last_day = rng.choice(turning_days(place))
        bills.append(random_bill(rng, place, name, last_day))
    for bill in bills:
        if often(rng, 0.15):
            bill["continues"] = rng.choice(ids)
        if bill.get("continues") == bill["id"]:
            del bill["continues"]
    unknown_rates = [one for one in bills if "class_b" in one and "class_b_rate" not in one]
    for bill in unknown_rates[2:]:
        bill["class_b_rate"] = "0.10"  # each unknown doubles the readings
    return bills


def turning_days(place: Place) -> list[date]:
    """Return days around which years begin and files take effect."""
    days = [date(2025, 1, 1), date(2025, 7, 1), date(2026, 1, 1), date(2026, 7, 1)]
    days += [date(2025, 3, 1)]
    return [day - timedelta(days=back) for day in days for back in (0, 1) if day > place.first_day]


def random_bill(rng: Random, place: Place, name: str, last_day: date) -> dict[str, Any]:
    """Return a bill that ends on a day."""
    kind = mostly(rng, place.kinds, KINDS)
    bill: dict[str, Any] = {
        "id": name,
        "kind": kind,
        "from": str(last_day),
        "hospital_level": mostly(rng, place.levels, LEVELS),
        "facts": facts_about(rng, place, "bill"),
    }
    if kind in ("inpatient", "day_surgery", "emergency"):
        days = rng.choice((1, 1, 5, 29, 30, 31, 60, 61, 100))
        bill["from"] = str(last_day - timedelta(days=days - 1))
        bill["to"] = str(last_day)
    if often(rng, 0.15):
        bill["care"] = mostly(rng, place.cares, CARES)
    if often(rng, 0.08):
        bill["cause"] = rng.choice(CAUSES)
    if often(rng, 0.1):
        bill["designated"] = rng.choice((True, False))
    if often(rng, 0.2):
        bill["commercial_excluded"] = rng.choice((True, True, False))
    if often(rng, 0.01):
        bill[rng.choice(("kind", "hospital_level", "from", "from"))] = None
    return bill | random_amounts(rng, place)


def random_amounts(rng: Random, place: Place) -> dict[str, Any]:
    """Return a total and what is in or outside scope, as people type them."""
    spent = amount_near(rng, place)
    ways: list[Callable[[Random, Place, Decimal], dict[str, Any]]] = [
        typed_in_scope,
        typed_in_scope,
        typed_parts,
        typed_parts,
        typed_total,
    ]
    return rng.choice(ways)(rng, place, spent)


def typed_in_scope(rng: Random, place: Place, spent: Decimal) -> dict[str, Any]:
    """Return a bill of which the amount in scope is known."""
    outside = amount_near(rng, place) if often(rng, 0.3) else Decimal(0)
    return {"total": written(spent + outside), "in_scope": written(spent)}


def typed_total(rng: Random, place: Place, spent: Decimal) -> dict[str, Any]:
    """Return a bill of which only the total is known, rarely not even that."""
    return {"total": written(spent) if often(rng, 0.98) else None}


def typed_parts(rng: Random, place: Place, spent: Decimal) -> dict[str, Any]:
    """Return a bill with its parts outside scope: wholly own cost, over a limit, class B."""
    amounts = {"outside_catalogue": amount_near(rng, place) / rng.choice((1, 10, 100))}
    if often(rng, 0.8):
        amounts["over_price_limit"] = amount_near(rng, place) / rng.choice((10, 100))
    typed: dict[str, Any] = {name: written(part) for name, part in amounts.items()}
    total = spent + sum(Decimal(part) for part in typed.values())
    if often(rng, 0.7):
        typed["class_b"] = written(spent * rng.randint(0, 10) / 10)
        total = max(total, total - spent + Decimal(typed["class_b"]))
        if often(rng, 0.75):
            typed["class_b_rate"] = rng.choice(("0.00", "0.10", "0.155", "0.333", "1.00"))
    return typed | {"total": written(total)}
