"""Two files of a place are compared value by value."""

from datetime import date
from decimal import Decimal

from msgspec.structs import replace

from medins_desktop.packs.differences import differences
from medins_desktop.packs.library import Library
from medins_desktop.packs.pack_evidence import DatedValue, ParameterEntry
from medins_desktop.packs.pack_file import PolicyFile


def shanghai() -> PolicyFile:
    files = Library.shipped().policies
    return next(f for f in files if f.place == "310000" and "employee" in f.schemes)


def with_value(file: PolicyFile, id_: str, entry: ParameterEntry | None) -> PolicyFile:
    others = {name: p for name, p in file.parameters.items() if name != id_}
    return replace(file, parameters={**others, **({id_: entry} if entry else {})})


def told(old: PolicyFile, new: PolicyFile) -> list[tuple[str, str]]:
    return [(one.id, one.kind) for one in differences(old, new)]


def test_a_file_does_not_differ_from_itself() -> None:
    assert told(shanghai(), shanghai()) == []


def test_values_that_one_file_has_alone_are_added_or_removed() -> None:
    without = with_value(shanghai(), "pool_cap", None)
    assert told(shanghai(), without) == [("pool_cap", "removed")]
    assert told(without, shanghai()) == [("pool_cap", "added")]


def test_another_value_is_a_change_with_both_at_hand() -> None:
    entry = shanghai().parameters["stay_deductible_active"]
    new = with_value(shanghai(), "stay_deductible_active", replace(entry, value=Decimal(1600)))
    (found,) = differences(shanghai(), new)
    assert (found.id, found.kind) == ("stay_deductible_active", "changed")
    assert found.old is not None
    assert found.new is not None
    assert (found.old.value, found.new.value) == (1500, 1600)


def test_a_further_day_of_a_dated_value_is_a_change() -> None:
    entry = shanghai().parameters["pool_cap"]
    later = DatedValue(date(2026, 7, 1), 670000)
    new = with_value(shanghai(), "pool_cap", replace(entry, dated=[*entry.dated, later]))
    assert told(shanghai(), new) == [("pool_cap", "changed")]


def test_the_same_value_from_another_source_is_told_apart() -> None:
    entry = shanghai().parameters["pool_cap"]
    better = with_value(shanghai(), "pool_cap", replace(entry, confidence="official-text"))
    assert told(shanghai(), better) == [("pool_cap", "evidence")]


def test_the_same_document_under_another_id_is_no_difference() -> None:
    file = shanghai()
    renamed = {f"{id_}-2": source for id_, source in file.sources.items()}
    entries = {
        id_: replace(p, sources=[replace(c, id=f"{c.id}-2") for c in p.sources])
        for id_, p in file.parameters.items()
    }
    assert told(file, replace(file, sources=renamed, parameters=entries)) == []
