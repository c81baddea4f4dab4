"""Bills pasted from a spreadsheet, row by row."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medins_desktop.core.claim import Bill
from medins_desktop.interview.bill_table import COLUMNS, PastedRow, next_bill_id, pasted_rows

WORDS = {
    "column": {"日期": "last_day", "类别": "kind", "总额": "total", "Total": "total"},
    "kind": {"住院": "inpatient", "门诊": "outpatient"},
    "hospital_level": {"三级": "level3", "社区": "community"},
    "care": {"本地": "home", "异地急诊": "emergency"},
}


def rows(text: str, *taken: str) -> tuple[PastedRow, ...]:
    return pasted_rows(text, WORDS, frozenset(taken))


def only(text: str) -> PastedRow:
    (row,) = rows(text)
    return row


def faults(text: str) -> list[tuple[str, str]]:
    return [(problem.code, problem.where) for problem in only(text).problems]


def test_a_row_in_the_tables_own_order_makes_a_bill() -> None:
    row = only("2025-03-12\t住院\t三级\t50000.00\t3000\t0\t12000\t10%")
    assert row.problems == ()
    assert row.bill == Bill(
        "1",
        kind="inpatient",
        last_day=date(2025, 3, 12),
        hospital_level="level3",
        total=Decimal(50000),
        outside_catalogue=Decimal(3000),
        over_price_limit=Decimal(0),
        class_b=Decimal(12000),
        class_b_rate=Decimal("0.10"),
    )


def test_cells_that_are_empty_are_not_known() -> None:
    bill = only("2025-03-12\t\t\t100\t\t").bill
    assert bill is not None
    assert (bill.kind, bill.outside_catalogue) == (None, None)


def test_a_header_row_reorders_the_columns() -> None:
    (row,) = rows("总额\t日期\t备注\n100.00\t2025-03-12\t随便")
    assert row.number == 2
    assert row.bill == Bill("1", last_day=date(2025, 3, 12), total=Decimal(100))


def test_a_first_row_that_names_no_column_is_a_bill() -> None:
    assert len(rows("2025-03-12\t住院\t三级\t100")) == 1


@pytest.mark.parametrize(
    "day", ["2025-03-12", "2025/3/12", "2025.3.12", "2025年3月12日", "2025年03月12"]
)
def test_days_are_read_as_spreadsheets_write_them(day: str) -> None:
    bill = only(f"{day}\t\t\t100").bill
    assert bill is not None
    assert bill.last_day == date(2025, 3, 12)


@pytest.mark.parametrize("amount", ["1,234.50", "¥1234.50", "￥1,234.5", "1 234.50元", "1，234.50"])
def test_amounts_are_read_with_their_signs_and_separators(amount: str) -> None:
    bill = only(f"\t\t\t{amount}").bill
    assert bill is not None
    assert bill.total == Decimal("1234.50")


def test_rows_without_tabs_are_parted_by_commas() -> None:
    bill = only("2025-03-12,住院,三级,100").bill
    assert bill is not None
    assert (bill.kind, bill.total) == ("inpatient", 100)


@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        ("March\t\t\t100", "not_a_day", "1.last_day"),
        ("2025-02-30\t\t\t100", "not_a_day", "1.last_day"),
        ("\t病房\t\t100", "unknown_word", "1.kind"),
        ("\t\t四级\t100", "unknown_word", "1.hospital_level"),
        ("\t\t\tabout 100", "not_an_amount", "1.total"),
        ("\t\t\tNaN", "not_an_amount", "1.total"),
        ("2025-03-12\t住院", "no_total", "1.total"),
        ("\t\t\t-5", "negative", "1.total"),
        ("\t\t\t1.005", "three_decimals", "1.total"),
        ("\t\t\t100\t200", "parts_above_total", "1.total"),
        ("\t\t\t100\t\t\t50\t10", "rate_above_one", "1.class_b_rate"),
    ],
)
def test_a_fault_is_named_with_its_row_and_column(text: str, code: str, where: str) -> None:
    assert faults(text) == [(code, where)]
    assert only(text).bill is None


def test_a_broken_row_leaves_the_others_whole() -> None:
    found = rows("\t\t\t100\n\t\t\tx\n\n\t\t\t300")
    assert [row.number for row in found] == [1, 2, 3]
    assert [row.bill.total if row.bill else None for row in found] == [100, None, 300]


def test_new_bills_get_ids_that_are_free() -> None:
    found = rows("\t\t\t1\n\t\t\t2\n\t\t\t3", "1", "3")
    assert [row.bill.id if row.bill else None for row in found] == ["2", "4", "5"]
    assert next_bill_id((Bill("1"), Bill("3"))) == "2"


def test_nothing_pasted_is_no_row() -> None:
    assert rows("") == rows(" \n\n") == ()


@given(st.text(max_size=60))
def test_whatever_is_pasted_is_read_or_named(text: str) -> None:
    for row in rows(text):
        assert (row.bill is None) == bool(row.problems)


cells = st.sampled_from(
    ["", "1", "100.00", "1e9999999", "-1", "50%", "1e999999%", "9" * 40, "2025-03-12", "住院", "∞"]
)


@given(st.lists(st.lists(cells, min_size=1, max_size=len(COLUMNS) + 1), max_size=3))
def test_whatever_is_pasted_in_columns_is_read_or_named(table: list[list[str]]) -> None:
    for row in rows("\n".join("\t".join(line) for line in table)):
        assert (row.bill is None) == bool(row.problems)
