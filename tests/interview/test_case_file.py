"""A case file comes back as it was saved; a broken one is named with its place."""

import json
import os
from copy import deepcopy
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from medins_desktop.core.months import Month
from medins_desktop.core.problem import InvalidFile
from medins_desktop.interview import safe_write
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.case_file import (
    decode_case,
    encode_case,
    read_case,
    write_case,
)
from tests.interview.full_case import FULL, answers, changed, written

EMPTY = {"format": "medins-case", "version": 1}


def faults(data: bytes) -> list[tuple[str, str]]:
    """Return the code and the place of every fault."""
    with pytest.raises(InvalidFile) as broken:
        decode_case(data, "case.medins")
    assert broken.value.file == "case.medins"
    return [(problem.code, problem.where) for problem in broken.value.problems]


# ── Round trips ──────────────────────────────────────────────────────────────────────


def test_a_full_case_is_saved_as_it_was_read() -> None:
    assert json.loads(encode_case(decode_case(written(FULL), "a"))) == FULL


def test_a_saved_case_is_read_as_it_was() -> None:
    full = decode_case(written(FULL), "a")
    assert decode_case(encode_case(full), "b") == full


def test_an_empty_case_has_nothing_known_in_it() -> None:
    assert decode_case(written(EMPTY), "a") == Answers()
    assert decode_case(encode_case(Answers()), "a") == Answers()


def test_a_case_is_saved_as_text_that_one_can_read() -> None:
    text = encode_case(decode_case(written(FULL), "a")).decode()
    assert "张三" in text
    assert text.endswith("}\n")


def test_amounts_days_and_months_are_read_exactly() -> None:
    full = decode_case(written(FULL), "a")
    assert full.bills[0].total == Decimal("50000.00")
    assert (full.bills[0].first_day, full.bills[0].last_day) == (
        date(2025, 3, 1),
        date(2025, 3, 12),
    )
    assert full.contributions[0].paid_in == Month(2024, 11)
    assert full.contributions[1].withheld == Decimal("136.00")
    assert full.enterprise.approval.last == Month(2025, 12)
    assert full.employment.jobs[1].last is None
    assert full.person.already_used[0].paid == {"pool_year": Decimal(52395)}


def test_null_is_the_same_as_absent() -> None:
    nulls = {
        "person": {"status": None, "facts": None, "already_used": None},
        "bills": None,
        "cover": None,
        "as_of": None,
        "place": None,
    }
    assert decode_case(written({**EMPTY, **nulls}), "a") == Answers()


def test_a_figure_of_a_sheet_that_is_null_is_one_that_was_not_typed() -> None:
    sheet = {"acct_pay": None, "psn_cash_pay": "0.00"}
    bill = answers(bills=[{"id": "1", "sheet": sheet}]).bills[0]
    assert bill.sheet == {"psn_cash_pay": 0}


def test_what_is_not_known_is_not_zero() -> None:
    bill = answers(bills=[{"id": "1", "total": "100.00", "class_b": "0.00"}]).bills[0]
    assert (bill.class_b, bill.outside_catalogue) == (0, None)


def test_a_byte_order_mark_of_an_editor_does_no_harm() -> None:
    assert decode_case(b"\xef\xbb\xbf" + written(EMPTY), "a") == Answers()


# ── Faults, each with its place ──────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("places", "value", "code", "where"),
    [
        (("colour",), "red", "unknown_key", "colour"),
        (("bills", 0, "hospital"), "x", "unknown_key", "bills[0].hospital"),
        (("bills", 0, "first_day"), "2025-03-01", "unknown_key", "bills[0].first_day"),
        (("person", "already_used", 0, "used"), 1, "unknown_key", "person.already_used[0].used"),
        (("enterprise", "approval", "day"), 1, "unknown_key", "enterprise.approval.day"),
        (("bills", 0, "hospital_level"), "level4", "wrong_choice", "bills[0].hospital_level"),
        (("bills", 1, "kind"), "ward", "wrong_choice", "bills[1].kind"),
        (("person", "retirement_age"), 61, "wrong_choice", "person.retirement_age"),
        (("cover", "mutual_aid", 1), "all", "wrong_choice", "cover.mutual_aid[1]"),
        (("contributions", 0, "source"), "boss", "wrong_choice", "contributions[0].source"),
        (("bills", 0, "total"), "much", "not_an_amount", "bills[0].total"),
        (("bills", 0, "total"), "1,000.00", "not_an_amount", "bills[0].total"),
        (("bills", 0, "total"), "1e5", "not_an_amount", "bills[0].total"),
        (("bills", 0, "total"), "NaN", "not_an_amount", "bills[0].total"),
        (("bills", 0, "total"), "１００", "not_an_amount", "bills[0].total"),
        (("bills", 0, "total"), "", "not_an_amount", "bills[0].total"),
        (("bills", 0, "total"), 50000, "not_an_amount", "bills[0].total"),
        (("bills", 0, "total"), 50000.0, "not_an_amount", "bills[0].total"),
        (("bills", 0, "total"), True, "wrong_type", "bills[0].total"),
        (("bills", 0, "total"), "50000.005", "three_decimals", "bills[0].total"),
        (("bills", 0, "total"), "50000000000.00", "too_many_digits", "bills[0].total"),
        (("bills", 0, "class_b_rate"), "10", "rate_above_one", "bills[0].class_b_rate"),
        (("bills", 0, "class_b"), "48000.00", "parts_above_total", "bills[0].total"),
        (("bills", 1, "in_scope"), "101", "in_scope_above_total", "bills[1].in_scope"),
        (("bills", 0, "in_scope"), "45000.00", "in_scope_disagrees", "bills[0].in_scope"),
        (("bills", 0, "to"), "2025-02-28", "ends_before_it_starts", "bills[0].to"),
        (("bills", 0, "to"), "2025-02-30", "not_a_day", "bills[0].to"),
        (("bills", 0, "from"), "1 March", "not_a_day", "bills[0].from"),
        (("bills", 0, "sheet", "cash"), "1.00", "unknown_key", "bills[0].sheet.cash"),
        (("bills", 0, "sheet", "acct_pay"), "-1.00", "negative", "bills[0].sheet.acct_pay"),
        (("bills", 0, "sheet", "acct_pay"), 1, "not_an_amount", "bills[0].sheet.acct_pay"),
        (("bills", 0, "sheet"), [], "wrong_type", "bills[0].sheet"),
        (("bills", 1), {"id": "1"}, "twice", "bills"),
        (("bills", 1, "continues"), "7", "unknown_bill", "bills[1].continues"),
        (("bills", 1, "continues"), "2", "unknown_bill", "bills[1].continues"),
        (("bills",), {}, "wrong_type", "bills"),
        (("bills", 0), "bill", "wrong_type", "bills[0]"),
        (("bills", 0), None, "wrong_type", "bills[0]"),
        (("person",), [], "wrong_type", "person"),
        (("person", "born"), 1975, "wrong_type", "person.born"),
        (("person", "name"), 7, "wrong_type", "person.name"),
        (("person", "facts", "resident_years"), 6.5, "wrong_type", "person.facts.resident_years"),
        (("overrides", "critical_illness_line"), 31000, "wrong_type",
         "overrides.critical_illness_line"),
        (("cover", "units", "accident"), "1", "wrong_type", "cover.units.accident"),
        (("person", "already_used", 0, "paid", "pool_year"), 5, "not_an_amount",
         "person.already_used[0].paid.pool_year"),
        (("person", "already_used", 0, "year"), "2025", "not_a_month",
         "person.already_used[0].year"),
        (("person", "already_used", 0, "admissions", "inpatient"), -1, "negative",
         "person.already_used[0].admissions.inpatient"),
        (("contributions", 0, "from"), "2011", "not_a_month", "contributions[0].from"),
        (("contributions", 0, "from"), 201101, "not_a_month", "contributions[0].from"),
        (("contributions", 0, "to"), "2010-12", "ends_before_it_starts", "contributions[0].to"),
        (("employment", "jobs", 0, "to"), "1998-05", "ends_before_it_starts",
         "employment.jobs[0].to"),
        (("employment", "sick_spells", 0, "to"), "2012-07-01", "ends_before_it_starts",
         "employment.sick_spells[0].to"),
        (("employment", "sick_spells", 0, "workdays"), -1, "negative",
         "employment.sick_spells[0].workdays"),
        (("enterprise", "approval", "to"), "2024-12", "ends_before_it_starts",
         "enterprise.approval.to"),
        (("enterprise", "mutual_aid_members"), 121, "more_members_than_staff",
         "enterprise.mutual_aid_members"),
        (("enterprise", "employer_rate"), "6", "rate_above_one", "enterprise.employer_rate"),
        (("enterprise", "staff"), "many", "wrong_type", "enterprise.staff"),
        (("cover", "supplement", "rate"), "50", "rate_above_one", "cover.supplement.rate"),
        (("scenarios", 0), 1, "wrong_type", "scenarios[0]"),
        (("version",), 2, "later_version", "version"),
        (("version",), "1", "wrong_type", "version"),
        (("version",), True, "wrong_type", "version"),
        (("version",), 0, "wrong_type", "version"),
        (("format",), "medins-policy", "unknown_format", "format"),
    ],
)  # fmt: skip
def test_a_fault_is_named_with_its_place(
    places: tuple[str | int, ...], value: Any, code: str, where: str
) -> None:
    assert faults(written(changed(*places, value=value))) == [(code, where)]


AMOUNTS = [
    ("bills", 0, "total"),
    ("bills", 0, "sheet", "hifp_pay"),
    ("person", "monthly_wage"),
    ("person", "previous_year_burden"),
    ("person", "already_used", 0, "deductible", "inpatient"),
    ("person", "already_used", 0, "spending", "outpatient"),
    ("person", "already_used", 0, "paid", "pool_year"),
    ("person", "already_used", 0, "excess", "large_amount"),
    ("person", "already_used", 0, "burden", "critical_illness"),
    ("enterprise", "contribution_base"),
    ("contributions", 0, "base"),
    ("contributions", 1, "withheld"),
    ("bills", 0, "outside_catalogue"),
    ("bills", 0, "over_price_limit"),
    ("bills", 0, "class_b"),
    ("bills", 1, "in_scope"),
    ("cover", "supplement", "deductible"),
    ("cover", "supplement", "cap"),
    ("cover", "commercial", "deductible"),
    ("cover", "account_balance"),
    ("cover", "family_account_balance"),
    ("employment", "local_minimum_wage"),
]


def path_of(places: tuple[str | int, ...]) -> str:
    return "".join(f"[{p}]" if isinstance(p, int) else f".{p}" for p in places)[1:]


@pytest.mark.parametrize("places", AMOUNTS, ids=path_of)
@pytest.mark.parametrize(("amount", "code"), [("-0.01", "negative"), ("0.001", "three_decimals")])
def test_every_amount_is_checked(places: tuple[str | int, ...], amount: str, code: str) -> None:
    assert faults(written(changed(*places, value=amount))) == [(code, path_of(places))]


def test_a_missing_key_is_named_as_the_file_writes_it() -> None:
    raw = deepcopy(FULL)
    del raw["contributions"][0]["from"]
    assert faults(written(raw)) == [("missing_key", "contributions[0]")]
    with pytest.raises(InvalidFile) as broken:
        decode_case(written(raw), "a")
    assert broken.value.problems[0].values == ("from",)


def test_a_wrong_choice_says_what_is_possible() -> None:
    with pytest.raises(InvalidFile) as broken:
        decode_case(written(changed("bills", 0, "care", value="abroad")), "a")
    assert broken.value.problems[0].values == (
        "abroad",
        "home, filed, referred, emergency, temporary, unfiled, in_province",
    )


def test_all_unknown_keys_and_wrong_amounts_are_named_at_once() -> None:
    raw = {**EMPTY, "a": 1, "bills": [{"id": "1", "b": 2, "total": 3}]}
    assert faults(written(raw)) == [
        ("unknown_key", "a"),
        ("unknown_key", "bills[0].b"),
        ("not_an_amount", "bills[0].total"),
    ]


def test_a_key_that_stands_twice_is_an_error() -> None:
    data = b'{"format": "medins-case", "version": 1, "place": "1", "place": "2"}'
    with pytest.raises(InvalidFile) as broken:
        decode_case(data, "a")
    assert [(p.code, p.values) for p in broken.value.problems] == [("key_twice", ("place",))]


def test_class_b_at_half_a_fen_agrees_with_the_in_scope_amount_as_it_is_settled() -> None:
    # 0.50 × 5 % = 0.025, rounded half up to 0.03
    bill = {"id": "1", "total": "10.00", "in_scope": "9.97"}
    parts = {"outside_catalogue": "0", "class_b": "0.50", "class_b_rate": "0.05"}
    assert answers(bills=[{**bill, **parts}]).bills[0].in_scope == Decimal("9.97")


# ── Files that are no case at all ────────────────────────────────────────────────────


@pytest.mark.parametrize("data", [b"", b"\n", b"medins", b"{", b"[]", b"null", b"7", b'"case"'])
def test_what_is_no_case_is_named(data: bytes) -> None:
    (fault,) = faults(data)
    assert fault[0] in ("not_json", "unknown_format")


@pytest.mark.parametrize("kept", [1, 40, 300, 1500])
def test_a_file_that_breaks_off_says_where(kept: int) -> None:
    (fault,) = faults(encode_case(decode_case(written(FULL), "a"))[:kept])
    assert fault[0] == "not_json"
    assert fault[1].replace(":", "").isdigit()


def test_a_file_that_is_not_utf8_is_named() -> None:
    assert faults(json.dumps(FULL, ensure_ascii=False).encode("gbk")) == [("not_utf8", "")]


def test_half_a_character_is_not_text() -> None:
    raw = written({**EMPTY, "person": {"name": "?"}}).replace(b"?", b"\\ud800")
    assert faults(raw) == [("not_utf8", "")]


@pytest.mark.parametrize("depth", [60, 5_000, 100_000])
def test_a_file_that_is_nested_deeply_is_named(depth: int) -> None:
    inner = "[" * depth + "]" * depth
    data = f'{{"format": "medins-case", "version": 1, "scenarios": [{{"a": {inner}}}]}}'
    assert faults(data.encode()) == [("too_deep", "")]


@pytest.mark.parametrize("number", ["9" * 5000, "NaN", "Infinity", "-1e999", "1" * 30])
def test_a_number_beyond_all_bounds_is_named(number: str) -> None:
    data = written(changed("enterprise", "staff", value=4242)).replace(b"4242", number.encode())
    assert [where for _, where in faults(data)] == ["enterprise.staff"]


def test_a_file_of_fifty_megabytes_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "large.medins"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(InvalidFile) as broken:
        read_case(path)
    assert [p.code for p in broken.value.problems] == ["too_large"]


def test_a_file_that_is_not_there_is_said_so(tmp_path: Path) -> None:
    with pytest.raises(InvalidFile) as broken:
        read_case(tmp_path / "none.medins")
    assert [p.code for p in broken.value.problems] == ["unreadable"]
    assert broken.value.file == str(tmp_path / "none.medins")


# ── However a file is damaged ────────────────────────────────────────────────────────

anything = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-5, 10**25)
    | st.floats()
    | st.text(max_size=4)
    | st.sampled_from(["2025-01-01", "2025-01", "1.00", "-1", "level3", "0.5", "1", "medical"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner),
    max_leaves=4,
)


def all_places(raw: Any, here: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Return every place in a case."""
    pairs = raw.items() if isinstance(raw, dict) else enumerate(raw)
    inner = [(key, part) for key, part in pairs]
    deeper = [
        place
        for key, part in inner
        if isinstance(part, dict | list)
        for place in all_places(part, (*here, key))
    ]
    return [*((*here, key) for key, _ in inner), *deeper]


PLACES = all_places(FULL)


@settings(max_examples=300)
@given(st.sampled_from(PLACES), anything)
def test_anything_at_any_place_is_read_or_named(places: tuple[str | int, ...], odd: Any) -> None:
    read_or_named(json.dumps(changed(*places, value=odd)).encode())


@settings(max_examples=200)
@given(st.integers(0, 10**6), st.binary(max_size=4))
def test_other_bytes_at_any_place_are_read_or_named(place: int, odd: bytes) -> None:
    data = written(FULL)
    at = place % len(data)
    read_or_named(data[:at] + odd + data[at + 1 :])


def read_or_named(data: bytes) -> None:
    try:
        read = decode_case(data, "damaged")
    except InvalidFile as error:
        broken = error
    else:
        assert decode_case(encode_case(read), "again") == read
        return
    assert broken.problems


# ── Writing ──────────────────────────────────────────────────────────────────────────


def test_a_case_that_is_written_can_be_read(tmp_path: Path) -> None:
    path = tmp_path / "张三.medins"
    full = decode_case(written(FULL), "a")
    write_case(path, full)
    assert read_case(path) == full
    assert list(tmp_path.iterdir()) == [path]


def test_an_old_file_is_replaced_and_keeps_its_rights(tmp_path: Path) -> None:
    path = tmp_path / "case.medins"
    path.write_text("old")
    path.chmod(0o640)
    write_case(path, Answers(place="110000"))
    assert read_case(path).place == "110000"
    assert path.stat().st_mode & 0o777 == 0o640


def test_a_new_file_has_the_rights_that_new_files_have(tmp_path: Path) -> None:
    old = os.umask(0o027)
    try:
        write_case(tmp_path / "case.medins", Answers())
        assert os.umask(0o027) == 0o027
    finally:
        os.umask(old)
    assert (tmp_path / "case.medins").stat().st_mode & 0o777 == 0o640


def test_a_write_that_fails_leaves_the_old_file_whole_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def disk_full(_: int) -> None:
        raise OSError(28, "No space left on device")

    path = tmp_path / "case.medins"
    write_case(path, Answers(place="110000"))
    before = path.read_bytes()
    monkeypatch.setattr(safe_write.os, "fsync", disk_full)
    with pytest.raises(OSError, match="No space left"):
        write_case(path, Answers(place="teaching"))
    assert path.read_bytes() == before
    assert list(tmp_path.iterdir()) == [path]


def test_a_folder_that_is_not_there_is_an_error_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        write_case(tmp_path / "none" / "case.medins", Answers())
    assert list(tmp_path.iterdir()) == []
