"""Two files are compared in all that they rule, not in their values alone."""

import copy
import tomllib
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any, get_args

import msgspec
import pytest

from medins_desktop.packs.differences import Difference, differences
from medins_desktop.packs.pack_evidence import Unit
from medins_desktop.packs.pack_file import PolicyFile
from medins_desktop.packs.record_file import RecordFile
from medins_desktop.packs.rule_differences import RuleDifference, rule_differences
from medins_desktop.packs.stated_file import StatedFile, stated_file
from medins_desktop.resource_files import resource

BEIJING = resource("policies", "110000", "employee", "2025-01-01.toml")
SEVERAL = (
    BEIJING,
    resource("policies", "110000", "record.toml"),
    *sorted(resource("policies", "310000").rglob("*.toml")),
    *sorted(resource("policies", "440300").rglob("*.toml")),
)
# Words that a shape allows where it allows only some.
CODES = (
    *("paid", "spending", "unknown", "stay", "visit", "year", "line", "zero", "previous_year"),
    *("in_scope", "outside", "both", "counter", "claim", "yes", "person", "bill", "yes_no"),
    *("choice", "number", "employer", "flexible", "unemployment_fund", "retired", "resident"),
    *("basic", "large_amount", "maternity", "other", "place", "province", "anywhere"),
    *("official", "secondary", "seed", *get_args(Unit)),
)
Path_ = tuple[str | int, ...]
Found = tuple[Difference | RuleDifference, ...]


def raw_of(path: Path) -> dict[str, Any]:
    return tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)


def shaped(raw: dict[str, Any]) -> PolicyFile | RecordFile:
    shape = PolicyFile if raw["format"] == "medins-policy" else RecordFile
    return msgspec.convert(raw, shape)


def found(old: dict[str, Any], new: dict[str, Any]) -> Found:
    return between(stated_file(shaped(old)), stated_file(shaped(new)))


def between(before: StatedFile, after: StatedFile) -> Found:
    return (*differences(before, after), *rule_differences(before, after))


def told(one: RuleDifference) -> tuple[str, str]:
    return one.about, one.kind


def rules_of(old: dict[str, Any], new: dict[str, Any]) -> list[RuleDifference]:
    return [one for one in found(old, new) if isinstance(one, RuleDifference)]


def leaves(value: object, path: Path_ = ()) -> Iterator[Path_]:
    """Yield the path of every value that is no table and no list of tables."""
    if isinstance(value, dict) and value:
        for key, inside in value.items():
            yield from leaves(inside, (*path, key))
    elif isinstance(value, list) and value and isinstance(value[0], dict):
        for i, inside in enumerate(value):
            yield from leaves(inside, (*path, i))
    else:
        yield path


def at(raw: Any, path: Path_) -> Any:
    for key in path:
        raw = raw[key]
    return raw


def others(value: object) -> Iterator[object]:
    """Yield values that may stand in the place of one, likely ones first."""
    if isinstance(value, bool):
        yield not value
    elif isinstance(value, int | Decimal):
        yield value + 1
    elif isinstance(value, date):
        yield value + timedelta(days=1)
    elif isinstance(value, list):
        yield [*value, "another"]
        yield value[:-1]
    elif isinstance(value, str):
        yield f"{value}x"
        yield from (code for code in CODES if code != value)
    elif value == {}:
        yield {"level": ["level1"]}


def with_another(raw: dict[str, Any], path: Path_) -> StatedFile | None:
    """Return a file in which one value is another; None where no other has the file's shape."""
    table, key = at(raw, path[:-1]), path[-1]
    kept = table[key]
    try:
        for other in others(kept):
            table[key] = other
            try:
                shaped(raw)
                return stated_file(shaped(copy.deepcopy(raw)))
            except msgspec.ValidationError:
                continue
        return None
    finally:
        table[key] = kept


def cited(raw: dict[str, Any]) -> set[str]:
    entries = raw["parameters"].values()
    return {c["id"] for e in entries for part in tables(e) for c in part.get("sources", ())}


def tables(entry: dict[str, Any]) -> Sequence[dict[str, Any]]:
    return (entry, *entry.get("dated", ()), *entry.get("others", ()))


@pytest.mark.parametrize("path", SEVERAL, ids=lambda p: "/".join(p.parts[-3:]))
def test_no_key_of_a_file_may_be_another_without_a_line(path: Path) -> None:
    """Every value of the file, one after the other, becomes another one.

    What nothing rests on, a document that no value cites, may be another unsaid; `format`
    and the kinds of layers decide on the shape and are changed by hand elsewhere.
    """
    raw = raw_of(path)
    old, rests_on = stated_file(shaped(raw)), cited(raw)
    tried = 0
    for at_ in leaves(raw):
        if at_[0] == "sources" and at_[1] not in rests_on:
            continue
        new = with_another(raw, at_)
        if new is None:
            assert at_ == ("format",) or (at_[0], at_[-1]) == ("layers", "kind"), at_
            continue
        assert between(old, new), at_
        tried += 1
    assert tried > 100


@pytest.mark.parametrize("path", SEVERAL, ids=lambda p: "/".join(p.parts[-3:]))
def test_a_file_does_not_differ_from_itself(path: Path) -> None:
    assert found(raw_of(path), raw_of(path)) == ()


def test_a_cap_on_spending_is_another_than_one_on_what_was_paid() -> None:
    old = raw_of(BEIJING)
    new = copy.deepcopy(old)
    cap = next(cap for cap in new["caps"] if cap["basis"] == "paid")
    cap["basis"] = "spending"
    (one,) = rules_of(old, new)
    assert told(one) == ("caps", "changed")
    assert (one.old[0].content.basis, one.new[0].content.basis) == ("paid", "spending")


def test_a_row_that_holds_for_another_level_is_changed_and_none_is_added_or_lost() -> None:
    old = raw_of(BEIJING)
    new = copy.deepcopy(old)
    new["layers"][0]["rows"][0]["when"]["level"] = ["level1"]
    assert [told(one) for one in rules_of(old, new)] == [("pool", "changed")]


def test_rows_in_another_order_are_said_for_the_first_that_fits_counts() -> None:
    old = raw_of(BEIJING)
    new = copy.deepcopy(old)
    rows = new["layers"][0]["rows"]
    rows[1], rows[2] = rows[2], rows[1]
    (one,) = rules_of(old, new)
    assert told(one) == ("pool", "order")
    assert [piece.content for piece in one.new] == [one.old[1].content, one.old[0].content]


def test_layers_that_pay_in_another_order_are_said() -> None:
    old = raw_of(BEIJING)
    new = copy.deepcopy(old)
    new["layers"].reverse()
    assert ("layers", "order") in [told(one) for one in rules_of(old, new)]


def test_rows_questions_and_gaps_that_one_file_has_alone_are_added_or_removed() -> None:
    old = raw_of(resource("policies", "310000", "record.toml"))
    new = copy.deepcopy(old)
    new["contributions"].pop()
    new["gaps"].pop()
    new.setdefault("facts", {})["a_fact"] = {
        "about": "person",
        "kind": "yes_no",
        "question": {"zh": "是吗？", "en": "Is it so?"},
    }
    without = [("contributions", "removed"), ("facts", "added"), ("gaps", "removed")]
    assert sorted(told(one) for one in rules_of(old, new)) == without
    back = [(about, "removed" if kind == "added" else "added") for about, kind in without]
    assert sorted(told(one) for one in rules_of(new, old)) == back
