"""Bills pasted from a spreadsheet, row by row."""

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from medins_desktop.core.claim import Bill
from medins_desktop.interview.bill_table import (
    COLUMNS,
    PastedRow,
    bills_of,
    next_bill_id,
    pasted_rows,
)
from medins_desktop.interview.table_rows import header_of, split_text, unread_columns

WORDS = {
    "column": {
        "日期": "last_day",
        "类别": "kind",
        "总额": "total",
        "total": "total",
        "乙类": "class_b",
        "先行自付": "own_share",
        "账单": "id",
        "比例": "class_b_rate",
        "接着": "continues",
        "定点": "designated",
        "[listed]": "facts.listed",
        "[years]": "facts.years",
    },
    "kind": {"住院": "inpatient", "门诊": "outpatient"},
    "hospital_level": {"三级": "level3", "社区": "community"},
    "care": {"本地": "home", "异地急诊": "emergency"},
    "cause": {"意外": "accident"},
    "designated": {"是": True, "否": False},
    "commercial_excluded": {"是": True, "否": False},
    "facts.listed": {"是": True, "否": False},
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
    "day",
    [
        "2025-03-12",
        "2025/3/12",
        "2025.3.12",
        "2025年3月12日",
        "2025年03月12",
        "20250312",
        "2025-03-12 10:22:33",
        "2025-03-12T10:22",
        "2025/3/12 0:00",
        "2025年3月12日 10时22分33秒",
        "20250312 10:22:33",
        "２０２５－０３－１２",
        "２０２５年３月１２日",
    ],
)
def test_a_day_is_read_as_offices_write_it_and_its_time_does_not_count(day: str) -> None:
    bill = only(f"{day}\t\t\t100").bill
    assert bill is not None
    assert bill.last_day == date(2025, 3, 12)


@pytest.mark.parametrize(
    "day", ["03/04/2025", "3-12", "25-03-12", "2025-03-1210:22", "2025-03-12 noon", "45728"]
)
def test_a_day_that_can_be_read_in_two_ways_is_a_fault_of_its_row(day: str) -> None:
    assert faults(f"{day}\t\t\t100") == [("not_a_day", "1.last_day")]


@pytest.mark.parametrize(
    "amount",
    [
        "1,234.50",
        "¥1234.50",
        "￥1,234.5",
        "￥1,234.50元",
        "1 234.50元",
        "1，234.50",
        "１２３４．５０",
        "￥１，２３４．５０",
        "0.12345万元",
    ],
)
def test_amounts_are_read_with_their_signs_and_separators(amount: str) -> None:
    bill = only(f"\t\t\t{amount}").bill
    assert bill is not None
    assert bill.total == Decimal("1234.50")


@pytest.mark.parametrize("amount", ["12,34", "1,2345", "1.234,50", "1234.50美元", "--5", "¥", "."])
def test_an_amount_that_can_be_read_in_two_ways_is_a_fault_of_its_row(amount: str) -> None:
    assert faults(f"\t\t\t{amount}") == [("not_an_amount", "1.total")]


@pytest.mark.parametrize(
    "title",
    [
        "总额(元)",
        "总额（元）",
        "总额（单位：元）",
        "总额【人民币】",
        "*总额：",
        "总 额",
        "ＴＯＴＡＬ",
    ],
)
def test_a_title_is_known_with_its_unit_behind_it(title: str) -> None:
    (row,) = rows(f"日期\t{title}\n2025-03-12\t100")
    assert row.bill == Bill("1", last_day=date(2025, 3, 12), total=Decimal(100))


@pytest.mark.parametrize("title", ["总额(万元)", "总额（单位：千元）", "总额[万]", "总额(美元)"])
def test_a_column_that_is_not_in_yuan_is_refused_by_its_name(title: str) -> None:
    (row,) = rows(f"日期\t{title}\n2025-03-12\t6.5")
    assert [(p.code, p.where) for p in row.problems] == [("not_in_yuan", "2.total")]


@pytest.mark.parametrize(
    ("title", "cell"), [("比例", "0.5%"), ("比例(%)", "0.5"), ("比例(%)", "0.5%")]
)
def test_a_rate_is_a_percentage_where_its_cell_or_its_title_says_so(title: str, cell: str) -> None:
    (row,) = rows(f"总额\t{title}\n100\t{cell}")
    assert row.bill is not None
    assert row.bill.class_b_rate == Decimal("0.005")


def test_a_text_that_a_program_guarded_against_spreadsheets_is_that_text() -> None:
    (row,) = rows('日期,总额\n="2025-03-12",="1234.50"')
    assert row.bill == Bill("1", last_day=date(2025, 3, 12), total=Decimal("1234.50"))


def test_a_unit_above_the_table_counts_for_every_column_that_has_none() -> None:
    table = split_text("单位：万元\t\n日期\t总额\n2025-03-12\t6.5")
    (row,) = bills_of(table, header_of(table, WORDS, COLUMNS), WORDS, frozenset())
    assert [p.code for p in row.problems] == ["not_in_yuan"]


def test_a_bracket_that_is_no_unit_makes_another_title() -> None:
    table = split_text("日期\t总额\t总额（去年）\n2025-03-12\t100\t7")
    assert header_of(table, WORDS, COLUMNS).columns == ("last_day", "total", "")


def test_columns_that_hold_something_but_are_not_read_are_known() -> None:
    table = split_text("总额\t日期\t备注\t空\t总额\n100\t2025-03-12\t随便\t\t7")
    assert unread_columns(table, header_of(table, WORDS, COLUMNS)) == (2, 4)


def test_the_own_share_of_class_b_in_yuan_is_the_rate_that_comes_to_it() -> None:
    """1,300 of 12,000 are 10.8333…%: 12,000 at that rate are 1,300.00 again."""
    (alone,) = rows("总额\t先行自付\n65000\t1300")
    (beside,) = rows("总额\t乙类\t先行自付\n65000\t12000\t1300")
    (none,) = rows("总额\t先行自付\n65000\t0")
    assert alone.bill is not None
    assert beside.bill is not None
    assert none.bill is not None
    assert (alone.bill.class_b, alone.bill.class_b_rate) == (1300, 1)
    assert beside.bill.class_b == 12000
    assert beside.bill.class_b_rate == Decimal("0.108333333333")
    assert (none.bill.class_b, none.bill.class_b_rate) == (0, 1)


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


def test_a_bill_continues_the_bill_that_has_the_id_in_the_table_else_in_the_case() -> None:
    """Bill 1 of the table becomes 2, for 1 is taken: the stay of the table is meant."""
    found = rows("账单\t总额\t接着\n1\t100\t\nb\t200\t1\nc\t300\t7", "1", "7")
    assert [(b.id, b.continues) for b in (row.bill for row in found) if b] == [
        ("2", None),
        ("b", "2"),
        ("c", "7"),
    ]


@pytest.mark.parametrize(
    "table",
    [
        "账单\t总额\t接着\na\t100\tb",  # there is no such bill
        "账单\t总额\t接着\na\t100\ta",  # itself
        "账单\t总额\t接着\nb\tx\t\nb\tx\t\na\t100\tb",  # one of two
        "账单\t总额\t接着\nb\tx\t\nc\t1\tb\na\t100\tc",  # one that is refused, in the end
    ],
)
def test_a_bill_whose_earlier_stay_is_not_there_is_a_fault_of_its_row(table: str) -> None:
    last = rows(table)[-1]
    assert last.bill is None
    assert [p.code for p in last.problems] == ["unknown_bill"]


def test_answers_to_the_questions_of_a_place_are_read_by_the_id_in_the_title() -> None:
    (row,) = rows("总额\t定点\t大病吗？ [listed]\t几年？ [years]\n100\t否\t是\t３")
    assert row.bill is not None
    assert row.bill.designated is False
    assert row.bill.facts == {"listed": True, "years": 3}
    (wrong,) = rows("总额\t大病吗？ [listed]\t几年？ [years]\n100\t也许\t很多")
    assert [p.code for p in wrong.problems] == ["unknown_word", "not_a_number"]


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
