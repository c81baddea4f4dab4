"""A contribution record from a table, row by row."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.months import Month
from medins_desktop.interview.record_grid import taken_over
from medins_desktop.interview.record_table import (
    COLUMNS,
    RecordRow,
    paid_ones_last,
    runs_of_table,
)
from medins_desktop.interview.table_rows import header_of, split_text
from tests.interview.test_record_grid import run

WORDS = {
    "column": {
        "缴费年月": "month",
        "起": "month",
        "止": "to",
        "险种": "insurance",
        "单位名称": "unit",
        "缴费基数": "base",
        "到账标志": "arrived",
        "缴费类型": "source",
        "参保地": "place",
        "到账年月": "paid_in",
    },
    "source": {"正常应缴": "employer", "补缴": "back_paid", "缓缴": "deferred"},
    "insurance": {"养老": "other", "居民": "resident", "医疗": "employee"},
    "unit": {"灵活就业": "personal", "失业": "unemployment_fund"},
    "arrived": {"未": "unpaid", "未到账": "unpaid", "已到账": "paid"},
    "place": {"厦门": "350200"},
}


def rows(text: str, usual: str | None = None) -> tuple[RecordRow, ...]:
    table = split_text(text)
    header = header_of(table, WORDS, COLUMNS)
    return runs_of_table(table, header, WORDS, usual)  # type: ignore[arg-type]  # a source


def only(text: str, usual: str | None = None) -> ContributionRun:
    (row,) = rows(text, usual)
    assert row.problems == ()
    assert row.run is not None
    return row.run


def faults(text: str) -> list[tuple[str, str]]:
    return [(p.code, p.where) for row in rows(text) for p in row.problems]


def test_a_line_of_an_official_record_is_a_month() -> None:
    found = rows(
        "缴费年月\t险种\t单位名称\t缴费基数\t到账标志\n"
        "202403\t职工基本医疗保险\t某厂\t6,015.00\t已到账\n"
        "202403\t企业职工养老保险\t某厂\t6,015.00\t已到账\n"
        "202404\t职工基本医疗保险\t某厂\t6,015.00\t未到账\n"
        "202405\t城乡居民医疗保险\t\t\t已到账\n"
    )
    base = Decimal(6015)
    assert [row.run for row in found] == [
        run("2024-03", "2024-03", base=base),
        None,
        run("2024-04", "2024-04", "arrears", base=base),
        run("2024-05", "2024-05", "resident"),
    ]
    assert [row.problems for row in found] == [()] * 4
    assert [row.number for row in found] == [2, 3, 4, 5]


def test_months_from_and_to_may_stand_in_two_columns() -> None:
    assert only("起\t止\t缴费类型\t参保地\n2011-01\t2024-10\t正常应缴\t厦门") == run(
        "2011-01", "2024-10", place="350200"
    )


@pytest.mark.parametrize(
    "cell",
    [
        "202301-202312",
        "2023-01-2023-12",
        "2023.01-2023.12",
        "2023年1月至2023年12月",
        "2023-01 ~ 2023-12",
        "2023/1—2023/12",
    ],
)
def test_months_from_and_to_may_stand_in_one_cell(cell: str) -> None:
    assert only(f"{cell}\t\t正常应缴") == run("2023-01", "2023-12")


@pytest.mark.parametrize("cell", ["202403", "2024-03", "2024.3", "2024年3月", "2024-03-01"])
def test_a_month_is_read_as_tables_write_it(cell: str) -> None:
    assert only(f"{cell}\t\t正常应缴") == run("2024-03", "2024-03")


def test_who_handed_it_in_says_who_paid() -> None:
    head = "缴费年月\t单位名称\n202403\t"
    assert only(f"{head}灵活就业人员代理窗口").source == "personal"
    assert only(f"{head}市失业保险中心").source == "unemployment_fund"
    assert only(f"{head}某机械厂").source == "employer"


def test_a_row_that_does_not_say_who_paid_waits_until_the_person_says_it() -> None:
    assert faults("202403\t\t\t厦门") == [("no_payer", "1.source")]
    assert only("202403\t\t\t厦门", "personal").source == "personal"
    assert only("202403\t\t补缴", "personal").source == "back_paid"


def test_the_month_of_payment_is_kept_where_it_matters() -> None:
    head = "缴费年月\t缴费类型\t到账年月\n"
    assert only(f"{head}202403\t补缴\t202409").paid_in == Month(2024, 9)
    assert only(f"{head}202403\t正常应缴\t202404").paid_in is None


def test_a_place_that_is_not_in_the_list_stays_as_it_is_written() -> None:
    assert only("202403\t\t正常应缴\t某县").place == "某县"


def test_of_a_month_said_twice_the_payment_counts() -> None:
    runs = (run("2024-03", "2024-03"), run("2024-03", "2024-04", "arrears"))
    assert taken_over((), paid_ones_last(runs)) == (
        run("2024-03", "2024-03"),
        run("2024-04", "2024-04", "arrears"),
    )


@pytest.mark.parametrize(
    ("text", "code", "where"),
    [
        ("March\t\t正常应缴", "not_a_month", "1.month"),
        ("202413\t\t正常应缴", "not_a_month", "1.month"),
        ("202403\t202401\t正常应缴", "ends_before_it_starts", "1.to"),
        ("094403\t\t正常应缴", "year_out_of_range", "1.from"),
        ("\t202403\t正常应缴", "no_month", "1.month"),
        ("202403\t\t不明", "unknown_word", "1.source"),
        ("202403\t\t正常应缴\t\tmuch", "not_an_amount", "1.base"),
        ("202403\t\t正常应缴\t\t-1", "negative", "1.base"),
    ],
)
def test_a_fault_is_named_with_its_row_and_column(text: str, code: str, where: str) -> None:
    assert faults(text)[0] == (code, where)


cells = st.sampled_from(
    ["", "202403", "202401-202412", "999999", "正常应缴", "补缴", "厦门", "1e99", "-1", "∞", "未"]
)


@given(st.lists(st.lists(cells, min_size=1, max_size=len(COLUMNS) + 1), max_size=3))
def test_whatever_is_pasted_is_read_or_named(table: list[list[str]]) -> None:
    for row in rows("\n".join("\t".join(line) for line in table), "employer"):
        assert (row.run is None) == bool(row.problems)


def test_a_base_with_a_unit_is_read_in_yuan_or_refused() -> None:
    assert only("缴费年月\t缴费基数（元）\n２０２４０３\t６，０００", "employer").base == Decimal(
        6000
    )
    assert faults("缴费年月\t缴费基数(万元)\t缴费类型\n202403\t0.6\t正常应缴") == [
        ("not_in_yuan", "2.base")
    ]
