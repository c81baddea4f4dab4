"""Who goes where with what: every set of circumstances that the rows of a policy file tell apart.

Each is found by merging the conditions of rows, at both ends of a range of ages or months.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import product
from typing import Any

from tests.oracle.places import CARES, GROUPS, KINDS, LEVELS
from tests.oracle.policy_files import year_starts_in

Conditions = dict[str, Any]
Row = dict[str, Any]

TYPED = "20000.00"  # for whatever the file asks the person for
NUMBER_TYPED = 6  # for a number that no row tests
USUAL_AGE = 40
MANY_YEARS = 30
SHORT_OF_A_LIMIT = 15  # how far below an upper limit of age or months the lower end is taken


@dataclass(frozen=True)
class Situation:
    """A person and a kind of bill; the same for `years` medical years from `day` on."""

    policy: dict[str, Any]
    row: Row  # of the pool
    day: date
    years: int
    person: dict[str, Any]
    bill: dict[str, Any]
    overrides: dict[str, str]
    cover: dict[str, Any] = field(default_factory=dict)

    def case(self, bills: Sequence[dict[str, Any]]) -> dict[str, Any]:
        """Return a case of bills of this situation."""
        return {
            "format": "medins-case",
            "version": 1,
            "as_of": "2025-12-31",
            "place": self.policy["place"],
            "overrides": self.overrides,
            "person": self.person,
            "cover": self.cover,
            "bills": [{**one, "id": str(number)} for number, one in enumerate(bills, 1)],
        }

    def spent(self, fen: int, year: int = 0, nth: int = 0, **rest: Any) -> dict[str, Any]:
        """Return the n-th bill of a year, of which all is in scope."""
        day = self.day.replace(year=self.day.year + year) + timedelta(days=nth)
        amount = f"{fen // 100}.{fen % 100:02d}"
        days = {"from": str(day), "to": str(day)}
        return {**self.bill, **days, "total": amount, "in_scope": amount, **rest}


def main_day(policy: dict[str, Any]) -> date:
    """Return a day of the first medical year in which no dated value changes any more."""
    begins = [policy["effective"], *turning_days(policy)]
    start = date(policy["effective"].year, year_starts_in(policy, {}), 1)
    while start < max(begins):
        start = start.replace(year=start.year + 1)
    return start + timedelta(days=40)


def turning_days(policy: dict[str, Any]) -> list[date]:
    """Return the days, after the file's first, on which a dated value begins."""
    dated = [one for entry in policy["parameters"].values() for one in entry.get("dated", [])]
    return sorted({one["from"] for one in dated if one["from"] > policy["effective"]})


def asked(policy: dict[str, Any]) -> dict[str, str]:
    """Return a figure for every value that the file does not have."""
    without = [
        name
        for name, entry in policy["parameters"].items()
        if "value" not in entry
        and min((one["from"] for one in entry.get("dated", [])), default=None)
        != policy["effective"]
    ]
    return dict.fromkeys(without, TYPED)


def pool_rows(policy: dict[str, Any]) -> list[Row]:
    """Return the rows of the pools."""
    return [row for layer in policy["layers"] if layer["kind"] == "pool" for row in layer["rows"]]


def merged(*conditions: Conditions) -> Conditions | None:
    """Return conditions that hold together, or None if they cannot."""
    result: Conditions = {}
    for when in conditions:
        for name, wanted in when.items():
            common = both(result[name], wanted) if name in result else wanted
            if common is None:
                return None
            result[name] = common
    return result


def both(one: Any, other: Any) -> Any:
    """Return what satisfies two conditions on a fact: lists, yes or no, ranges; or None."""
    if isinstance(one, list):
        return [value for value in one if value in other] or None
    if isinstance(one, bool):
        return one if one == other else None
    lows = [end["at_least"] for end in (one, other) if "at_least" in end]
    highs = [end["below"] for end in (one, other) if "below" in end]
    ends = ({"at_least": max(lows)} if lows else {}) | ({"below": min(highs)} if highs else {})
    return None if lows and highs and max(lows) >= min(highs) else ends


def single(when: Conditions) -> Iterator[Conditions]:
    """Yield the conditions with one value out of each list."""
    lists = {name: wanted for name, wanted in when.items() if isinstance(wanted, list)}
    for values in product(*lists.values()):
        yield when | {name: [value] for name, value in zip(lists, values, strict=True)}


def pool_situations(policy: dict[str, Any], day: date | None = None) -> Iterator[Situation]:
    """Yield the situations of every row of the pool, for each value in its lists."""
    for row in pool_rows(policy):
        for when in single(row["when"]):
            yield from at_both_ends(policy, row, when, day or main_day(policy))


def layer_situations(policy: dict[str, Any], layer: dict[str, Any]) -> Iterator[list[Situation]]:
    """Yield for every row of a later layer and kind of care its situations, the usual first."""
    for row in layer["rows"]:
        for kind in KINDS:
            found = []
            # Which levels a row that pays nothing leaves for the next may hang on rows before it.
            levels = {"level": list(LEVELS)} if row.get("nothing") else {}
            for when in single(levels | row["when"]):
                found += joined(policy, {**when, "kind": both([kind], when.get("kind", KINDS))})
            if found:
                yield found


def joined(policy: dict[str, Any], when: Conditions) -> list[Situation]:
    """Return the situations of the first row of the pool that goes together with conditions."""
    if None in when.values():
        return []
    rows = sorted(pool_rows(policy), key=lambda row: "nothing" in row)
    for row in rows:
        for of_row in single(row["when"]):
            together = merged(of_row, when)
            if together is not None:
                return list(at_both_ends(policy, row, together, main_day(policy)))
    return []


def away_situations(policy: dict[str, Any]) -> Iterator[Situation]:
    """Yield care of every sort away from home, of each kind; some have no rule."""
    for kind, care in product(KINDS, CARES[1:]):
        yield from joined(policy, {"kind": [kind], "care": [care]})


def added_situations(policy: dict[str, Any]) -> Iterator[Situation]:
    """Yield those whom points are added for."""
    for added in policy.get("added_points", []):
        for when in single(added["when"]):
            yield from joined(policy, when)


def partial_situations(policy: dict[str, Any]) -> Iterator[Situation]:
    """Yield those who get less than the normal benefit, and those who just do not any more."""
    for rule in policy.get("partial_benefits", []):
        above = {
            name: {"at_least": wanted["below"]}
            for name, wanted in rule["when"].items()
            if isinstance(wanted, dict) and "below" in wanted
        }
        for when in (*single(rule["when"]), *single({**rule["when"], **above})):
            for kind in KINDS:
                yield from joined(policy, {**when, "kind": both([kind], when.get("kind", KINDS))})


def every_kind_and_level(policy: dict[str, Any]) -> Iterator[Situation]:
    """Yield kinds of care at every level, and everybody's; many have no rule."""
    row = pool_rows(policy)[0]
    known = {kind for one in pool_rows(policy) for kind in one["when"]["kind"]}
    wanted = [
        *product(("active", "retired"), ("none",), sorted(known), LEVELS),
        *product(("active",), ("none",), sorted(set(KINDS) - known), ("level2",)),
        *product(("active",), GROUPS[1:], sorted(known), ("level2",)),
    ]
    for status, group, kind, level in wanted:
        when = {"status": [status], "group": [group], "kind": [kind], "level": [level]}
        yield next(at_both_ends(policy, row, when, main_day(policy)))


def at_both_ends(
    policy: dict[str, Any], row: Row, when: Conditions, day: date
) -> Iterator[Situation]:
    """Yield a situation at the lower ends of the ranges in its conditions, then at the upper."""
    yield situation(policy, row, when, day, upper=False)
    if any(isinstance(wanted, dict) and "below" in wanted for wanted in when.values()):
        yield situation(policy, row, when, day, upper=True)


def situation(
    policy: dict[str, Any], row: Row, when: Conditions, day: date, *, upper: bool
) -> Situation:
    """Return a situation in which conditions hold."""
    values = {
        name: wanted[0] if isinstance(wanted, list) else wanted for name, wanted in when.items()
    }
    age = values.pop("age", {})
    born, years = birth(age, day, upper=upper)
    person: dict[str, Any] = {
        "status": values.pop("status", "active"),
        "scheme": values.pop("scheme", policy["schemes"][0]),
        "aid_group": values.pop("group", "none"),
        "born": str(born),
        "previous_year_burden": TYPED,
    }
    if "retired_on" in values:
        person["retired_on"] = str(end_of(values.pop("retired_on"), timedelta(days=1), upper=upper))
    elif person["status"] == "retired":
        person["retired_on"] = "2010-06-01"
    bill = {
        "kind": values.pop("kind"),
        "hospital_level": values.pop("level", "level2"),
        "care": values.pop("care", "home"),
    }
    answers: dict[str, dict[str, Any]] = {"person": {}, "bill": {}}
    for name, declared in policy.get("facts", {}).items():
        wanted = values.pop(name, None)
        if isinstance(wanted, dict):
            wanted = end_of(wanted, 1, upper=upper)
        answers[declared["about"]][name] = usual(declared) if wanted is None else wanted
    assert not values, f"conditions that no case can meet: {values}"
    return Situation(
        policy=policy,
        row=row,
        day=day,
        years=years,
        person=person | {"facts": answers["person"]},
        bill=bill | {"facts": answers["bill"]},
        overrides=asked(policy),
        cover={"account_balance": "0.00"} if account_goes_first(policy) else {},
    )


def account_goes_first(policy: dict[str, Any]) -> bool:
    """Say whether money of the account is used before a deductible."""
    return any("account_first" in row for row in pool_rows(policy))


def usual(declared: dict[str, Any]) -> Any:
    """Return the answer to a question that no row of the situation tests."""
    if declared["kind"] == "yes_no":
        return False
    return NUMBER_TYPED if declared["kind"] == "number" else next(iter(declared["choices"]))


def end_of(wanted: dict[str, Any], step: Any, *, upper: bool) -> Any:
    """Return the lowest or the highest value of a range."""
    if upper or "at_least" not in wanted:
        return wanted["below"] - step
    return wanted["at_least"]


def birth(age: dict[str, Any], day: date, *, upper: bool) -> tuple[date, int]:
    """Return a day of birth, and for how many years the age stays within a range.

    At the lower end the birthday is on the day itself, at the upper end on the next day.
    """
    if upper and "below" in age:
        next_day = day + timedelta(days=1)
        return next_day.replace(year=next_day.year - age["below"]), 1
    highest = age.get("below", USUAL_AGE + MANY_YEARS)
    lowest = age.get("at_least", max(highest - SHORT_OF_A_LIMIT, 1) if age else USUAL_AGE)
    years = min(highest - lowest, MANY_YEARS) if "below" in age else MANY_YEARS
    return day.replace(year=day.year - lowest), years
