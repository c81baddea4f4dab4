"""Bills and results as tables for spreadsheets: harmless, complete, and readable again."""

import csv
import json
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from random import Random

import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook
from PySide6.QtWidgets import QApplication

from medins_desktop.core.claim import Bill, Cover, Person, TopUp
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import Assessment, assess
from medins_desktop.interview.case_file import decode_case
from medins_desktop.interview.questions import every_fact
from medins_desktop.interview.table_file import read_table
from medins_desktop.interview.table_rows import unread_columns
from medins_desktop.packs.library import Library
from medins_desktop.reports.export_files import write_csv, write_workbook
from medins_desktop.reports.export_sheets import bill_sheet, sheets
from medins_desktop.resource_files import resource
from medins_desktop.ui.pages.column_match import title_of
from medins_desktop.ui.pages.table_import import BillImport
from medins_desktop.wording.language import load_language
from medins_desktop.wording.table_titles import fact_title
from tests.interview.newcomer import newcomer_in_xiamen
from tests.oracle.places import places_in
from tests.oracle.random_cases import random_case
from tests.ui.two_stays import two_stays_in_beijing

pytestmark = pytest.mark.usefixtures("in_english")


def assessed(answers: Answers) -> Assessment:
    return assess(answers, Library.shipped(), date(2025, 9, 30))


@pytest.fixture
def two_stays() -> Assessment:
    return assessed(two_stays_in_beijing())


def csv_rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def test_a_row_says_what_was_typed_and_what_it_comes_to(
    two_stays: Assessment, tmp_path: Path
) -> None:
    write_csv(tmp_path / "bills.csv", bill_sheet(two_stays))
    first, second = csv_rows(tmp_path / "bills.csv")
    assert first["Total"] == "65000.00"
    assert first["Settled: deductible"] == "1300.00"
    assert (first["Pool fund"], first["Own cost"]) == ("52395.00", "12605.00")
    assert second["Own cost"] == "35125.35"
    assert second["Critical-illness insurance"] == "3489.52"


def test_a_spreadsheet_opens_it_as_utf_8(two_stays: Assessment, tmp_path: Path) -> None:
    write_csv(tmp_path / "bills.csv", bill_sheet(two_stays))
    assert (tmp_path / "bills.csv").read_bytes().startswith(b"\xef\xbb\xbf")


def read_back(assessment: Assessment, folder: Path, name: str) -> Answers:
    """Return the answers with all bills deleted and read again from their own export."""
    if name.endswith("csv"):
        write_csv(folder / name, bill_sheet(assessment))
    else:
        write_workbook(folder / name, sheets(assessment))
    policies = (assessment.policy, *(one.policy for one in assessment.settlement.bills))
    kind = BillImport((), [policy for policy in policies if policy is not None])
    rows = next(iter(read_table(folder / name).values()))
    header = kind.header(rows)
    found = kind.read(rows, header)
    assert [problem for row in found for problem in row.problems] == []
    unread = [title_of(rows, header, i) for i in unread_columns(rows, header)]
    facts = {id_ for bill in assessment.answers.bills for id_ in bill.facts}
    unasked = {fact_title(id_, None) for id_ in facts - every_fact(policies).keys()}
    assert {title for title in unread if not kind.is_result(title)} <= unasked
    return replace(assessment.answers, bills=tuple(row.value for row in found))


@pytest.mark.parametrize("name", ["a.csv", "a.xlsx"])
def test_what_decides_about_a_bill_is_read_back_from_its_export(
    two_stays: Assessment, tmp_path: Path, name: str
) -> None:
    """Somebody else must pay the first, and the second was in no designated hospital.

    The fund pays nothing of either: 65,000 and 210,000 stay with the person.
    """
    first, second = two_stays.answers.bills
    bills = (replace(first, cause="third_party"), replace(second, designated=False))
    before = assessed(replace(two_stays.answers, bills=bills))
    after = assessed(read_back(before, tmp_path, name))
    assert after.answers.bills == bills
    costs = [one.sums.own_cost for one in after.settlement.bills if one.sums is not None]
    assert costs == [65000, 210000]


def test_a_stay_that_goes_on_and_a_question_of_the_place_are_read_back(tmp_path: Path) -> None:
    stay = Bill("x", "inpatient", None, date(2025, 3, 12), "level3", total=Decimal(9000))
    bills = (
        replace(stay, facts={"listed_illness": True}),
        replace(stay, id="y", last_day=date(2025, 4, 2), continues="x"),
    )
    person = Person(status="active", scheme="resident", born=date(1975, 3, 12), sex="female")
    answers = Answers(place="310000", person=person, bills=bills)
    after = read_back(assessed(answers), tmp_path, "a.xlsx").bills
    assert [(bill.continues, bill.facts) for bill in after] == [
        (None, {"listed_illness": True}),
        ("x", {}),
    ]


@pytest.mark.parametrize("written", ["zh", "en"])
def test_an_export_is_read_in_the_other_language_too(
    tmp_path: Path, qapp: QApplication, written: str
) -> None:
    two_stays = assessed(two_stays_in_beijing())
    first, second = two_stays.answers.bills
    bills = (
        replace(first, cause="third_party_unpaid", care="referred", designated=True),
        replace(second, kind="chronic", hospital_level="level3_top", continues="1"),
    )
    load_language(written, qapp)
    write_csv(tmp_path / "a.csv", bill_sheet(assessed(replace(two_stays.answers, bills=bills))))
    load_language("en" if written == "zh" else "zh", qapp)
    kind = BillImport()
    rows = read_table(tmp_path / "a.csv")[""]
    assert tuple(row.value for row in kind.read(rows, kind.header(rows))) == bills


CASES = places_in(resource("policies"))


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 2**32), name=st.sampled_from(["a.csv", "a.xlsx"]))
def test_bills_that_are_exported_and_read_again_settle_the_same(
    tmp_path: Path, seed: int, name: str
) -> None:
    answers = decode_case(json.dumps(random_case(Random(seed), CASES)).encode(), str(seed))
    before = assessed(answers)
    assume(not before.problems)
    # A row without a total is no bill to an import, and says so.
    assume(all(bill.total is not None for bill in answers.bills))
    after = assessed(read_back(before, tmp_path, name))
    was = [(one.bill.id, one.sums, one.refused) for one in before.settlement.bills]
    assert [(one.bill.id, one.sums, one.refused) for one in after.settlement.bills] == was


def with_id(two_stays: Assessment, id_: str) -> Assessment:
    first, *rest = two_stays.answers.bills
    bills = (replace(first, id=id_), *rest)
    return assessed(replace(two_stays.answers, bills=bills))


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@A1", " =1+1", "\u3000=1+1", "\n=1+1", "＝1+1", "＋1", "－1", " ＠A1"],
)
def test_a_text_that_looks_like_a_formula_stays_a_text(
    two_stays: Assessment, tmp_path: Path, text: str
) -> None:
    assessment = with_id(two_stays, text)
    write_csv(tmp_path / "a.csv", bill_sheet(assessment))
    assert csv_rows(tmp_path / "a.csv")[0]["Bill"] == f"'{text}"
    write_workbook(tmp_path / "a.xlsx", sheets(assessment))
    cell = load_workbook(tmp_path / "a.xlsx").worksheets[0]["A2"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (text, "s", True)


@pytest.mark.parametrize("sign", ["\x00", "\x07", "\x0b", "\x1f", "\x9f", "\ud800", "\uffff"])
def test_control_characters_are_left_out_of_files(
    two_stays: Assessment, tmp_path: Path, sign: str
) -> None:
    assessment = with_id(two_stays, f"{sign}=a{sign}b")
    write_csv(tmp_path / "a.csv", bill_sheet(assessment))
    assert csv_rows(tmp_path / "a.csv")[0]["Bill"] == "'=ab"
    write_workbook(tmp_path / "a.xlsx", sheets(assessment))
    assert load_workbook(tmp_path / "a.xlsx").worksheets[0]["A2"].value == "=ab"


def test_the_workbook_has_amounts_as_numbers_and_days_as_days(
    two_stays: Assessment, tmp_path: Path
) -> None:
    write_workbook(tmp_path / "a.xlsx", sheets(two_stays))
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames == ["Bills", "Years", "Values used", "Notes"]
    head = [cell.value for cell in book["Bills"][1]]
    total = book["Bills"].cell(2, head.index("Total") + 1)
    assert (total.value, total.number_format) == (65000, "#,##0.00")
    assert book["Years"].cell(2, 1).value == "2025"
    values = {row[0].value: row[5].value for row in book["Values used"].iter_rows(min_row=2)}
    assert values["Hospital stay, deductible"] == "stay_deductible"


def test_figures_of_a_settlement_sheet_stand_beside_the_computed_ones(
    two_stays: Assessment, tmp_path: Path
) -> None:
    """The pool pays 52,395.00 of the first stay, whose deductible is 1,300.00."""
    first, *rest = two_stays.answers.bills
    stated = {"hifp_pay": Decimal("52395.00"), "act_pay_dedc": Decimal("1200.00")}
    answers = replace(two_stays.answers, bills=(replace(first, sheet=stated), *rest))
    write_workbook(tmp_path / "a.xlsx", sheets(assessed(answers)))
    book = load_workbook(tmp_path / "a.xlsx")
    assert book.sheetnames[2] == "Settlement sheets"
    rows = [[cell.value for cell in row] for row in book.worksheets[2].iter_rows(min_row=2)]
    assert [row[2:] for row in rows] == [
        [1200, 1300, "sheet has ¥100.00 less"],
        [52395, 52395, "✓ agrees"],
    ]


def test_a_bill_without_figures_says_why(two_stays: Assessment) -> None:
    first, *rest = two_stays.answers.bills
    away = replace(first, care="unfiled")
    sheet = bill_sheet(assessed(replace(two_stays.answers, bills=(away, *rest))))
    row = dict(zip(sheet.head, sheet.rows[0], strict=True))
    assert row["Own cost"] is None
    assert row["Remark"]


def test_what_was_typed_stands_beside_how_well_the_rules_are_known(
    two_stays: Assessment, tmp_path: Path
) -> None:
    """The first stay counts nothing of what the person typed of a supplement: it is excluded."""
    first, second = two_stays.answers.bills
    cover = Cover(commercial=TopUp(Decimal(0), Decimal("0.5")))
    bills = (replace(first, commercial_excluded=True), second)
    found = assessed(replace(two_stays.answers, bills=bills, cover=cover))
    write_csv(tmp_path / "bills.csv", bill_sheet(found))
    known = [row["How well known"] for row in csv_rows(tmp_path / "bills.csv")]
    assert known == ["Two sources agree", "Two sources agree · Typed by you"]


def test_a_range_is_written_with_both_ends(two_stays: Assessment) -> None:
    first, *rest = two_stays.answers.bills
    open_share = replace(first, class_b=Decimal(10000), class_b_rate=None)
    sheet = bill_sheet(assessed(replace(two_stays.answers, bills=(open_share, *rest))))
    row = dict(zip(sheet.head, sheet.rows[0], strict=True))
    low, high = row["Own cost"], row["Own cost at most"]
    assert isinstance(low, Decimal)
    assert isinstance(high, Decimal)
    assert low < high


def test_why_a_figure_is_a_range_stands_in_the_notes() -> None:
    """Xiamen: by a rule that may not apply only a part is paid below 24 months in a row."""
    notes = sheets(assess(newcomer_in_xiamen(), Library.shipped(), date(2025, 9, 1)))[-1].rows
    assert any("only a part of the benefit" in str(line) for (line,) in notes)
    assert any("How many months in a row" in str(line) for (line,) in notes)
