"""A case with its sheet becomes a worked example that the tests read, without any name."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from medins_desktop.commands.settlement_json import settlement_object
from medins_desktop.core.claim import Cover
from medins_desktop.core.counted_months import ContributionRun
from medins_desktop.core.enterprise import Approval, Enterprise
from medins_desktop.core.months import Month
from medins_desktop.interview import safe_write
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.case_file import decode_case
from medins_desktop.interview.sheet_example import write_example
from tests.interview.sheets import assessed, example_5, with_bill
from tests.worked_examples.example_files import assert_as_worked, case_bytes, read_example

SAID = ("Beijing, a stay", "医疗费用结算单，2025-08-30", "Not worked by hand.")


def saved(answers: Answers, path: Path) -> dict[str, Any]:
    """Return the example that the tests read from the file."""
    write_example(path, assessed(answers), *SAID)
    return read_example(path)


def settled_anew(example: dict[str, Any]) -> dict[str, Any]:
    return settlement_object(assessed(decode_case(case_bytes(example), "example")))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a_stay.toml"


def test_the_sheets_of_example_5_hold_as_a_worked_example(path: Path) -> None:
    example = saved(example_5(), path)
    assert (example["title"], example["source"]) == (SAID[0], [SAID[1]])
    assert example["expect"]["bills"]["2"] == {
        "total": "210000.00",
        "in_scope": "200000.00",
        "deductible": "650.00",
        "outside_scope": "10000.00",
        "paid": {
            "pool": "47605.00",
            "large_amount": "123780.13",
            "critical_illness": "3489.52",
            "assistance": "0.00",
            "supplement": "0.00",
            "retiree_supplement": "0.00",  # Beijing's one payer without a line of its own
            "account": "0.00",
            "cash": "35125.35",
        },
        "own_cost": "35125.35",
    }
    assert_as_worked(example, settled_anew(example))


def test_what_is_expected_is_the_sheet_and_not_what_is_computed(path: Path) -> None:
    example = saved(example_5(hifp_pay="47000.00"), path)
    with pytest.raises(AssertionError):
        assert_as_worked(example, settled_anew(example))


def test_only_typed_figures_are_expected(path: Path) -> None:
    none = {field: None for field in example_5().bills[1].sheet if field != "hifp_pay"}
    example = saved(example_5(**none), path)
    assert example["expect"]["bills"] == {"2": {"paid": {"pool": "47605.00"}}}


def test_with_money_that_comes_back_later_the_persons_part_is_not_the_own_cost(path: Path) -> None:
    joined = replace(example_5(), cover=Cover(mutual_aid=("medical",)))
    example = saved(joined, path)
    assert "own_cost" not in example["expect"]["bills"]["2"]
    assert_as_worked(example, settled_anew(example))


def test_the_others_of_a_sheet_are_the_one_layer_without_a_line_of_its_own(path: Path) -> None:
    retired = example_5("1", oth_pay="1891.50", hifp_pay="54917.00", psn_part_amt=None)
    retired = replace(retired, person=replace(retired.person, status="retired"))
    example = saved(retired, path)
    assert example["expect"]["bills"]["1"]["paid"]["retiree_supplement"] == "1891.50"


def test_no_name_wage_number_or_plan_of_the_person_is_in_the_file(path: Path) -> None:
    secret = "不得出现"
    person = replace(example_5().person, name=secret, monthly_wage=Decimal("6543.21"))
    firm = Enterprise("deferral", approval=Approval(f"{secret}1号", secret, Month(2025, 1)))
    run = ContributionRun(Month(2020, 1), Month(2025, 9), "employer", base=Decimal("6543.21"))
    answers = replace(
        example_5(),
        person=person,
        enterprise=firm,
        contributions=(run,),
        scenarios=({"name": secret},),
    )
    answers = with_bill(answers, "2", id=f"{secret}-2025")
    saved(answers, path)
    text = path.read_text(encoding="utf-8")
    assert secret not in text
    assert "6543.21" not in text
    assert "1975-03-12" in text  # age decides rates


def test_bills_are_numbered_in_their_order_and_still_continue_each_other(path: Path) -> None:
    answers = with_bill(example_5(), "1", id="z")
    answers = with_bill(answers, "2", id="a", continues="z")
    case = saved(answers, path)["case"]
    assert [(b["id"], b.get("continues")) for b in case["bills"]] == [("1", None), ("2", "1")]
    assert case["bills"][0]["total"] == "65000"


def test_the_order_of_bills_of_one_day_stays(path: Path) -> None:
    """Bills of the same days settle by id as text: of ten and more, 10 stands before 2."""
    one = example_5().bills[1]
    day = date(2025, 5, 1)
    bills = tuple(
        replace(one, id=str(n), last_day=day, total=Decimal(20000 + n), sheet={})
        for n in range(1, 13)
    )
    sheet = {"medfee_sumamt": Decimal(20012)}
    answers = replace(example_5(), bills=(*bills[:11], replace(bills[11], sheet=sheet)))
    example = saved(answers, path)
    totals = [bill["total"] for bill in settled_anew(example)["bills"]]
    assert totals == [f"{one.bill.total:.2f}" for one in assessed(answers).settlement.bills]
    assert_as_worked(example, settled_anew(example))


def test_words_with_quotes_and_strange_signs_come_back(path: Path) -> None:
    strange = 'a "b" \\ c\x7f\n第二行'
    write_example(path, assessed(example_5()), strange, strange, strange)
    example = read_example(path)
    assert (example["title"], example["working"]) == (strange, strange)


def test_a_fault_while_writing_leaves_the_old_file_whole(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path.write_text("old", encoding="utf-8")

    def fail(_: int) -> None:
        raise OSError("disk full")

    monkeypatch.setattr(safe_write.os, "fsync", fail)
    with pytest.raises(OSError, match="disk full"):
        write_example(path, assessed(example_5()), *SAID)
    assert path.read_text(encoding="utf-8") == "old"
    assert [file.name for file in path.parent.iterdir()] == [path.name]
