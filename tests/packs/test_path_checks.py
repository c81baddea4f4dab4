"""Where a file lies says nothing else than its head."""

from pathlib import Path

from medins_desktop.packs.every_file import checked
from medins_desktop.packs.library import Library
from medins_desktop.packs.path_checks import path_problems
from medins_desktop.packs.records import records_of
from medins_desktop.resource_files import resource


def test_every_shipped_file_lies_where_its_head_says() -> None:
    for path in resource("policies").rglob("*.toml"):
        assert list(path_problems(path, checked(path))) == []


def test_a_record_in_the_folder_of_another_place_is_named() -> None:
    record = records_of(Library.shipped()).record_file("110000")
    assert record is not None
    found = list(path_problems(Path("120000/record.toml"), record))
    assert [(p.code, p.where, p.values) for p in found] == [
        ("not_in_its_folder", "place", ("110000", "120000"))
    ]
    assert list(path_problems(Path("anywhere/record.toml"), record)) == []
