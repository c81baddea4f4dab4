"""The state of evidence of a place is that of its newest files."""

from datetime import date
from pathlib import Path

from msgspec.structs import replace

from medins_desktop.packs.every_file import checked
from medins_desktop.packs.library import Library
from medins_desktop.packs.pack_file import PolicyFile
from medins_desktop.packs.place_evidence import place_evidence
from medins_desktop.resource_files import resource


def file_of(*confidences: str, day: str = "2025-01-01", year: int = 2025) -> PolicyFile:
    """Return the file of a place whose values are known as well as told."""
    path: Path = resource("policies", "310000", "employee", "2024-07-01.toml")
    file = checked(path)
    assert isinstance(file, PolicyFile)
    entry = file.parameters["stay_deductible_active"]
    values = {f"line_{i}": replace(entry, confidence=c) for i, c in enumerate(confidences)}
    return replace(file, parameters=values, effective=date.fromisoformat(day), checked=year)


def test_the_weakest_value_and_the_most_frequent_confidence_are_told() -> None:
    found = place_evidence([file_of("official-text", "two-sources", "two-sources", "one-source")])
    assert (found.weakest, found.typical) == ("one-source", "two-sources")


def test_of_two_that_are_as_frequent_the_weaker_is_typical() -> None:
    assert place_evidence([file_of("official-text", "one-source")]).typical == "one-source"


def test_an_older_file_of_the_same_schemes_does_not_count() -> None:
    old = file_of("own-knowledge", day="2024-01-01", year=2024)
    found = place_evidence([old, file_of("official-text")])
    assert (found.weakest, found.checked) == ("official-text", 2025)


def test_the_place_is_stale_when_a_scheme_of_it_was_not_checked_this_year() -> None:
    resident = replace(file_of("one-source", year=2024, day="2024-01-01"), schemes=["resident"])
    found = place_evidence([file_of("one-source"), resident])
    assert found.is_stale(2025)
    assert not found.is_stale(2024)
    assert set(found.schemes) == {"employee", "flexible", "resident"}


def test_dated_values_count_each_and_a_value_that_is_asked_for_not_at_all() -> None:
    shenzhen = [f for f in Library.shipped().policies if f.place == "440300"]
    assert place_evidence(shenzhen).weakest != "user"
