"""Every case that the rules of one policy file give rise to at their corner points."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise
from typing import Any

from tests.oracle.corner_points import FEN, MOST_ADMISSIONS, Corners, around, in_years
from tests.oracle.situations import (
    Situation,
    account_goes_first,
    added_situations,
    away_situations,
    every_kind_and_level,
    joined,
    layer_situations,
    partial_situations,
    pool_situations,
    turning_days,
)

Policy = dict[str, Any]
Case = dict[str, Any]
Cases = Iterator[Case]

SOME = 10_000 * FEN
AFTER = 3_000 * FEN  # a bill after the one that reaches a cap
LARGE = 900_000 * FEN


def cases_of(policy: Policy) -> Cases:
    """Yield the cases of a policy file."""
    yield from cases_of_pool_rows(policy)
    yield from cases_of_pairs(policy)
    yield from cases_of_later_layers(policy)
    yield from cases_of_caps_on_a_record(policy)
    yield from cases_of_other_care(policy)
    yield from cases_of_partial_benefit(policy)
    yield from cases_of_turning_days(policy)
    yield from cases_without_figures(policy)


def pays(situation: Situation) -> bool:
    """Say whether the pool has a rate for a situation."""
    return not situation.row.get("nothing")


def first_of_each_row(policy: Policy) -> list[Situation]:
    """Return one situation of each row of the pool."""
    found: dict[int, Situation] = {}
    for one in pool_situations(policy):
        found.setdefault(id(one.row), one)
    return list(found.values())


def cases_of_pool_rows(policy: Policy) -> Cases:
    """Yield bills at the lines, edges and caps of every row; at other levels of the row fewer."""
    rows = set()
    for one in pool_situations(policy):
        if not pays(one) or one.years == 1:
            yield from in_years(one, [[SOME]])
            continue
        corners = Corners(one)
        points = set[int]().union(
            *(Corners(one, basis).of_the_pool() for basis in readings(policy))
        )
        if id(one.row) in rows:
            yield from in_years(one, [[corners.line(1)], [max(points)]])
            continue
        rows.add(id(one.row))
        if one.row["axis"] == "year":
            yield from in_years(one, [climb(points)])
        else:
            yield from in_years(one, [[fen] for fen in around(points)])
        yield from cases_of_records(corners)


def cases_of_records(corners: Corners) -> Cases:
    """Yield years of several bills at the lines of a row: the next admissions, the year's rest."""
    situation, row = corners.situation, corners.situation.row
    rule = row.get("deductible")
    if rule is None:
        return
    if rule["per"] != "year":
        lines = admissions(corners) if row.get("counts_admission") else [corners.line(1)] * 2
        years = [[max(line + step, 0) for line in lines] for step in (-1, 0, 1)]
        yield from in_years(situation, years)
    if "year_limit" in rule:
        limit = int(corners.now.values.amount(rule["year_limit"]) * FEN)
        yield from in_years(situation, up_to_a_limit(corners, limit))
    if "new_line_after_days" in rule:
        yield from long_stays(corners, int(corners.now.values.amount(rule["new_line_after_days"])))


def climb(points: set[int]) -> list[int]:
    """Return bills that bring a year's spending to a fen below each point, to it and above."""
    stops = around(points)
    return [stops[0]] + [after - before for before, after in pairwise(stops)]


def admissions(corners: Corners) -> list[int]:
    """Return the lines of the admissions, until one repeats."""
    lines = [corners.line(1)]
    while len(lines) < MOST_ADMISSIONS:
        lines.append(corners.line(len(lines) + 1))
        if lines[-1] == lines[-2]:
            break
    return lines


def up_to_a_limit(corners: Corners, limit: int) -> list[list[int]]:
    """Return years whose bills bring the deductibles to a fen below a limit, to it and above."""
    charged: list[int] = []
    while len(charged) < MOST_ADMISSIONS and sum(charged) + corners.line(len(charged) + 1) < limit:
        charged.append(corners.line(len(charged) + 1))
        if not corners.situation.row.get("counts_admission"):
            break
    rest = limit - sum(charged)
    return [[*charged, max(rest + step, 0), SOME] for step in (-1, 0, 1)]


def long_stays(corners: Corners, days: int) -> Cases:
    """Yield stays of as many days as one line is for, and one more; of two lines, and one more."""
    bills = []
    for year, length in enumerate((days, days + 1, 2 * days, 2 * days + 1)):
        for fen in (corners.line(1) + corners.line(2), SOME * 2):
            situation = corners.situation
            bill = situation.spent(fen, 2 * year + (fen == SOME * 2))
            last = situation.day.fromisoformat(bill["to"])
            bills.append({**bill, "from": str(last - timedelta(days=length - 1))})
    yield corners.situation.case(bills)


def cases_of_pairs(policy: Policy) -> Cases:
    """Yield years in which a bill of one row is followed by one of the next, of the same person."""
    for before, after in pairwise(first_of_each_row(policy)):
        if before.person == after.person and pays(before) and pays(after):
            line = max(Corners(before).line(1), 1)
            rest = max(Corners(after).line(1) - line, 0) + 1
            years = ((line - 1, rest), (SOME, SOME))
            yield before.case(
                [
                    one.spent(fen, year, nth)
                    for year, amounts in enumerate(years)
                    for nth, (one, fen) in enumerate(zip((before, after), amounts, strict=True))
                ]
            )


def cases_of_later_layers(policy: Policy) -> Cases:
    """Yield bills at the corners of the layers after the pool, and records that lead up to them."""
    for layer in policy["layers"]:
        if layer["kind"] == "pool":
            continue
        rows = set()
        for usual, *others in layer_situations(policy, layer):
            corners = Corners(usual)
            row = str(corners.row_of(layer))
            amounts = {SOME, LARGE}
            if row not in rows and pays(usual):
                amounts = later_corners(corners)
                yield from in_years(usual, [[fen] for fen in around(amounts)])
                yield from in_years(usual, later_on_a_record(corners))
            else:
                others.append(usual)
            rows.add(row)
            for other in others:
                yield from in_years(other, [[fen] for fen in amounts])


def readings(policy: Policy) -> tuple[str, ...]:
    """Return the ways in which the caps of a file may be read."""
    unknown = any(cap["basis"] == "unknown" for cap in policy.get("caps", []))
    return ("paid", "spending") if unknown else ("paid",)


def later_corners(corners: Corners) -> set[int]:
    """Return the bills at which the layers after the pool change."""
    found = {corners.sought(target) for target in corners.of_later_layers()}
    for basis in readings(corners.situation.policy):
        found |= Corners(corners.situation, basis).of_excess_edges()
    return {LARGE} | {one for one in found if one is not None}


def later_on_a_record(corners: Corners) -> list[list[int]]:
    """Return years of which the second bill reaches a layer's line or cap; a third follows."""
    years = []
    targets = corners.of_later_layers()
    for target in targets[:1] + targets[1:][-1:]:
        alone = corners.sought(target)
        if alone is not None:
            first = alone // 2
            second = corners.sought(target, corners.situation.spent(first))
            if second is not None:
                years += [[first, second - 1], [first, second, AFTER], [first, second + 1]]
    return years


def cases_of_caps_on_a_record(policy: Policy) -> Cases:
    """Yield records that use up each cap of the pool, once for each list of caps and status."""
    seen = set()
    for one in first_of_each_row(policy):
        key = (str(one.row.get("caps")), one.person["status"], one.bill["kind"])
        if pays(one) and one.years > 1 and key not in seen:
            seen.add(key)
            for basis in readings(policy):
                corners = Corners(one, basis)
                for alone in corners.of_caps():
                    first = alone // 2
                    for second in around(corners.of_caps(first)):
                        yield from in_years(one, [[first, second, AFTER]])


def cases_of_other_care(policy: Policy) -> Cases:
    """Yield care away, points by age, what has no rule, and money of the account used first."""
    for one in (*away_situations(policy), *added_situations(policy)):
        line = Corners(one).line(1) if pays(one) else 0
        has_rule = one.bill["care"] == "home" or policy.get("away")
        yield from in_years(one, [[line], [line + 1], [LARGE]] if has_rule else [[SOME]])
    yield from of_one_person(list(every_kind_and_level(policy)))
    if account_goes_first(policy):
        for one in first_of_each_row(policy):
            case = one.case([one.spent(SOME), one.spent(SOME, nth=1)])
            yield {**case, "cover": {"account_balance": "500.00", "pay_from_account": True}}
            yield {**case, "cover": {}}


def cases_of_partial_benefit(policy: Policy) -> Cases:
    """Yield bills at the corners of people who get less than the normal benefit, or may."""
    tested = {fact for rule in policy.get("partial_benefits", []) for fact in rule["when"]}
    for one in partial_situations(policy):
        points = set[int]().union(
            *(Corners(one, basis).of_the_pool() for basis in readings(policy))
        )
        yield from in_years(one, [[fen] for fen in around(points | {LARGE})])
        others = {name: said for name, said in one.person["facts"].items() if name not in tested}
        yield {**one.case([one.spent(SOME)]), "person": one.person | {"facts": others}}


def of_one_person(situations: list[Situation]) -> Cases:
    """Yield cases of bills of several situations, those of each person in years of their own."""
    people: dict[str, list[Situation]] = {}
    for one in situations:
        people.setdefault(str(one.person), []).append(one)
    for same in people.values():
        yield same[0].case([one.spent(SOME, year) for year, one in enumerate(same)])


def cases_of_turning_days(policy: Policy) -> Cases:
    """Yield bills on the day before and on the day of each change: of values, file and year."""
    for day in turning_days(policy):
        before, on = (
            [one for one in pool_situations(policy, when) if pays(one) and one.years > 1]
            for when in (day - timedelta(days=1), day)
        )
        for last, first in zip(before, on, strict=True):
            for fen in sorted(Corners(first).of_the_pool() | {SOME, LARGE}):
                case = first.case([last.spent(fen), first.spent(fen), first.spent(fen, nth=1)])
                yield {**case, "overrides": {}}
    for one in {one.bill["kind"]: one for one in first_of_each_row(policy) if pays(one)}.values():
        new_year = one.day - timedelta(days=40)
        next_year = new_year.replace(year=new_year.year + 1)
        for turn in (policy["effective"], next_year):
            days = (turn - timedelta(days=1), turn, turn + timedelta(days=1))
            bills = [{**one.spent(SOME), "from": str(day), "to": str(day)} for day in days]
            yield one.case(bills)


def cases_without_figures(policy: Policy) -> Cases:
    """Yield bills of a person who types none of the figures that the file asks for."""
    for one in first_of_each_row(policy):
        if one.overrides:
            for fen in (1, SOME, LARGE):
                yield {**one.case([one.spent(fen)]), "overrides": {}}
    for kind in ("inpatient", "chronic"):
        for one in joined(policy, {"kind": [kind]}):
            for plan in ("medical", "bundle"):
                case = one.case([one.spent(SOME), one.spent(LARGE, nth=1)])
                yield {**case, "cover": {**one.cover, "mutual_aid": [plan]}}
