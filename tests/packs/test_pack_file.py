"""However a file is damaged, it is read as a policy or named as broken: nothing else."""

import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medins_desktop.core.problem import InvalidFile
from medins_desktop.packs.every_file import decode_pack, pack_problems
from medins_desktop.packs.library import Library
from medins_desktop.packs.national_file import EnterpriseFile
from medins_desktop.packs.national_rules import to_enterprise
from medins_desktop.packs.pack_file import PolicyFile, on_day
from medins_desktop.packs.pack_policy import to_policy
from medins_desktop.packs.pack_record import to_national, to_record
from medins_desktop.packs.record_file import RecordFile
from medins_desktop.packs.tables_file import TablesFile
from medins_desktop.resource_files import resource

GOOD = Path(__file__).parent / "good"
PATHS = [
    *sorted(GOOD.rglob("*.toml")),
    *(p for p in resource("policies").rglob("*.toml") if {"teaching", "national"} & {*p.parts}),
]
TEXTS = [path.read_text(encoding="utf-8") for path in PATHS]

# What may stand at any place instead of what belongs there, as TOML writes it.
ODDITIES = (
    "true",
    "-1",
    "0",
    "13",
    "1.5",
    "nan",
    "inf",
    "1e400",
    "9" * 30,
    '""',
    '"none"',
    '"paid"',
    '"year"',
    '"pool"',
    '"9 9"',
    "[]",
    "{}",
    "[[]]",
    "[1, 2]",
    '["inpatient"]',
    "2025-01-01",
    "2025-01-01T00:00:00",
    "12:00:00",
    "{ from = 0, rate = 1 }",
    '{ share_of = "line", rate = 1 }',
    "{ at_least = 1 }",
    "{ below = 2025-01-01 }",
    '{ zh = "", en = "" }',
)


def used_by_the_program(text: str) -> None:
    """Read a file, check it and make of it what the library does."""
    file = decode_pack(text.encode(), "damaged.toml")
    if pack_problems(file):
        return
    if isinstance(file, PolicyFile):
        to_policy(file, (), {}, {})
    elif isinstance(file, RecordFile):
        to_record(on_day(file, date(2025, 6, 1)), {})
    elif isinstance(file, TablesFile):
        to_national([file])
    elif isinstance(file, EnterpriseFile):
        to_enterprise(file)


def read_or_named(text: str) -> None:
    try:
        used_by_the_program(text)
    except InvalidFile as error:
        broken = error
    else:
        return
    assert broken.problems
    assert broken.file == "damaged.toml"


@settings(max_examples=300)
@given(st.sampled_from(TEXTS), st.integers(0, 10**6), st.sampled_from(ODDITIES))
def test_another_value_somewhere_is_read_or_named(text: str, place: int, odd: str) -> None:
    lines = text.splitlines()
    values = [i for i, line in enumerate(lines) if " = " in line]
    i = values[place % len(values)]
    lines[i] = f"{lines[i].partition(' = ')[0]} = {odd}"
    read_or_named("\n".join(lines))


@settings(max_examples=200)
@given(st.sampled_from(TEXTS), st.integers(0, 10**6), st.integers(0, 10**6), st.booleans())
def test_lines_left_out_or_moved_are_read_or_named(
    text: str, one: int, other: int, moved: bool
) -> None:
    lines = text.splitlines()
    line = lines.pop(one % len(lines))
    if moved:
        lines.insert(other % len(lines), line)
    read_or_named("\n".join(lines))


@settings(max_examples=150)
@given(st.sampled_from(TEXTS), st.integers(0, 10**6), st.text(max_size=3))
def test_a_slip_of_the_finger_is_read_or_named(text: str, place: int, typed: str) -> None:
    at = place % len(text)
    read_or_named(text[:at] + typed.encode("utf-8", "ignore").decode() + text[at + 1 :])


@settings(max_examples=100)
@given(st.sampled_from(TEXTS), st.integers(0, 10**6))
def test_a_file_that_breaks_off_is_read_or_named(text: str, place: int) -> None:
    read_or_named(text[: place % len(text)])


@settings(max_examples=100)
@given(st.binary(max_size=60))
def test_bytes_that_are_no_policy_are_named(data: bytes) -> None:
    with pytest.raises(InvalidFile):
        decode_pack(data, "damaged.toml")


def test_a_policy_is_read_as_it_was_written() -> None:
    file = decode_pack(TEXTS[0].encode(), "a.toml")
    raw: dict[str, Any] = tomllib.loads(TEXTS[0])
    assert isinstance(file, PolicyFile)
    assert file.place == raw["place"]
    assert file.effective == raw["effective"]
    assert list(file.parameters) == list(raw["parameters"])
    assert len(file.layers) == len(raw["layers"])


def test_a_library_reads_every_folder_below_the_one_it_is_given() -> None:
    names = {(file.place, file.effective) for file in Library.read(GOOD).policies}
    policies = [p for p in PATHS if "900" in str(p) and p.name != "record.toml"]
    assert len(names) == len(policies)
