"""What two files rule otherwise, as a person reads it."""

from datetime import date

import pytest
from msgspec.structs import replace

from medins_desktop.packs.library import Library
from medins_desktop.packs.pack_file import PolicyFile
from medins_desktop.packs.stated_file import stated_file
from medins_desktop.wording.rule_difference_lines import RuleDifferenceLine, rule_difference_lines

TODAY = date(2026, 7, 1)


@pytest.fixture(scope="module")
def beijing() -> PolicyFile:
    files = Library.shipped().policies
    return next(f for f in files if f.place == "110000" and "employee" in f.schemes)


def lines(old: PolicyFile, new: PolicyFile) -> list[RuleDifferenceLine]:
    return rule_difference_lines(stated_file(old), stated_file(new), TODAY)


def test_a_cap_on_spending_is_told_from_one_on_what_was_paid(beijing: PolicyFile) -> None:
    caps = [
        replace(cap, basis="spending") if cap.id == "pool_year" else cap for cap in beijing.caps
    ]
    (line,) = lines(beijing, replace(beijing, caps=caps))
    assert line == (
        "Yearly limit · Pool fund, yearly cap",
        "changed",
        "the limit is on what the fund paid",
        "the limit is on spending",
    )


def test_a_row_for_another_level_says_for_whom_it_held_and_holds(beijing: PolicyFile) -> None:
    pool = beijing.layers[0]
    first = pool.rows[0]
    row = replace(first, when={**first.when, "level": ["level2"]})
    new = replace(beijing, layers=[replace(pool, rows=[row, *pool.rows[1:]]), *beijing.layers[1:]])
    (line,) = lines(beijing, new)
    assert (line.kind, line.old, line.new) == (
        "changed",
        "Hospital stay · Working · Community or Level 1",
        "Hospital stay · Working · Level 2",
    )


def test_rows_in_another_order_are_named_in_both_orders(beijing: PolicyFile) -> None:
    pool = beijing.layers[0]
    rows = [pool.rows[1], pool.rows[0], *pool.rows[2:]]
    (line,) = lines(
        beijing, replace(beijing, layers=[replace(pool, rows=rows), *beijing.layers[1:]])
    )
    assert (line.what, line.kind) == ("Pool fund", "order")
    first, second = line.old.splitlines()
    assert line.new.splitlines() == [f"1. {second[3:]}", f"2. {first[3:]}"]


def test_a_text_that_changed_in_one_language_only_is_shown_in_that(beijing: PolicyFile) -> None:
    """Else an English reader would see the same sentence twice."""
    gaps = beijing.gaps
    gap = replace(gaps[0], text={**gaps[0].text, "zh": "另一句话"})
    (line,) = lines(beijing, replace(beijing, gaps=[gap, *gaps[1:]]))
    assert line.new == "Text: 另一句话"
    assert line.old != line.new
