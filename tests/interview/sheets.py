"""Example 5 with figures of settlement sheets typed in."""

from dataclasses import replace
from datetime import date
from decimal import Decimal
from functools import cache
from typing import Any

from medins_desktop.core.claim import Bill
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import Assessment, assess
from medins_desktop.interview.sheet_causes import causes
from medins_desktop.interview.sheet_check import Cause, SheetCheck, check_sheet
from medins_desktop.packs.library import Library
from tests.ui.two_stays import two_stays_in_beijing

TODAY = date(2025, 9, 30)

# The sheets of the two stays, as the rules of example 5 were worked by hand.
FIRST = {
    "medfee_sumamt": "65000.00",
    "fulamt_ownpay_amt": "5000.00",
    "overlmt_selfpay": "0.00",
    "preselfpay_amt": "0.00",
    "inscp_scp_amt": "60000.00",
    "act_pay_dedc": "1300.00",
    "hifp_pay": "52395.00",
    "hifob_pay": "0.00",
    "hifmi_pay": "0.00",
    "maf_pay": "0.00",
    "hifes_pay": "0.00",
    "oth_pay": "0.00",
    "psn_part_amt": "12605.00",
    "acct_pay": "0.00",
    "psn_cash_pay": "12605.00",
}
SECOND = {
    **FIRST,
    "medfee_sumamt": "210000.00",
    "fulamt_ownpay_amt": "10000.00",
    "inscp_scp_amt": "200000.00",
    "act_pay_dedc": "650.00",
    "hifp_pay": "47605.00",
    "hifob_pay": "123780.13",
    "hifmi_pay": "3489.52",
    "psn_part_amt": "35125.35",
    "psn_cash_pay": "35125.35",
}
SHEETS = {"1": FIRST, "2": SECOND}


@cache
def library() -> Library:
    """Return the shipped policies."""
    return Library.shipped()


def assessed(answers: Answers) -> Assessment:
    """Return what is said about a case."""
    return assess(answers, library(), TODAY)


def with_sheet(bill: Bill, sheet: dict[str, str], **changes: str | None) -> Bill:
    """Return a bill with a sheet; None takes a line away."""
    typed = {**sheet, **changes}
    return replace(bill, sheet={f: Decimal(v) for f, v in typed.items() if v is not None})


def example_5(bill_id: str = "2", **changes: str | None) -> Answers:
    """Return example 5 with the sheet of one bill, some of its lines changed."""
    answers = two_stays_in_beijing()
    bills = tuple(
        with_sheet(bill, SHEETS[bill.id], **changes) if bill.id == bill_id else bill
        for bill in answers.bills
    )
    return replace(answers, bills=bills)


def with_bill(answers: Answers, bill_id: str, **changes: Any) -> Answers:
    """Return a case with one bill changed."""
    bills = (replace(b, **changes) if b.id == bill_id else b for b in answers.bills)
    return replace(answers, bills=tuple(bills))


def checked(answers: Answers, bill_id: str = "2") -> SheetCheck:
    """Return a sheet held against its bill."""
    return check_sheet(assessed(answers), bill_id)


def first_difference(answers: Answers, bill_id: str = "2") -> str:
    """Return the line that differs first; "" if none does."""
    line = checked(answers, bill_id).first_difference
    return line.field if line is not None else ""


def causes_of(answers: Answers, bill_id: str = "2") -> tuple[Cause, ...]:
    """Return the causes named for a sheet."""
    assessment = assessed(answers)
    return causes(check_sheet(assessment, bill_id), assessment, assessed)


def codes(answers: Answers, bill_id: str = "2") -> list[str]:
    """Return the codes of the causes."""
    return [cause.code for cause in causes_of(answers, bill_id)]
