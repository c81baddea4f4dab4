"""A case with its typed settlement sheets as a worked example for the tests (TOML).

What names a person or a firm is left out; what decides the settlement stays: the days, the
day of birth, the amounts. Bills are numbered anew, in the order in which they settle.
"""

import json
import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from medins_desktop.core.claim import Bill
from medins_desktop.core.employment import Employment
from medins_desktop.core.result import SettledBill
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.case_file import encode_case
from medins_desktop.interview.safe_write import replacing
from medins_desktop.interview.sheet_check import LAYER_OF_FIELD, OUTSIDE_FIELDS, other_payers

_BARE_KEY = re.compile(r"[A-Za-z0-9_-]+")
_NOT_SAID = "-"
_AMOUNTS = {"medfee_sumamt": "total", "inscp_scp_amt": "in_scope", "act_pay_dedc": "deductible"}
_OWN_MONEY = {"acct_pay": "account", "psn_cash_pay": "cash"}


def write_example(
    path: Path, assessment: Assessment, title: str, source: str, working: str
) -> None:
    """Write the example so that a fault on the way leaves an old file whole.

    Raises:
        OSError: it cannot be written; the old file is untouched.
    """
    with replacing(path) as new:
        new.write_bytes(example_toml(assessment, title, source, working).encode())


def example_toml(assessment: Assessment, title: str, source: str, working: str) -> str:
    """Return the example: the case, and what each typed sheet says must come out."""
    answers, numbers = _numbered(assessment)
    case = _without_empty(json.loads(encode_case(_nameless(answers))))
    bills = case.pop("bills", [])
    heads = {"title": title, "source": [source], "working": working}
    lines = [*_lines(heads), "", "[case]", *_lines(case)]
    for bill in bills:
        lines += ["", "[[case.bills]]", *_lines(bill)]
    settled = {one.bill.id: one for one in assessment.settlement.bills}
    claims = _claims_later(answers)
    for bill in assessment.answers.bills:
        if bill.sheet:
            expected = _expected(bill, settled.get(bill.id), claims_later=claims)
            lines += ["", f"[expect.bills.{numbers[bill.id]}]", *_lines(expected)]
    return "\n".join(lines) + "\n"


def _numbered(assessment: Assessment) -> tuple[Answers, Mapping[str, str]]:
    """Return the case with its bills numbered, and the number of each.

    Numbers of one width stand in the order of settlement, which ends by id as text.
    """
    answers = assessment.answers
    order = [one.bill for one in assessment.settlement.bills] or list(answers.bills)
    width = len(str(len(order)))
    numbers = {bill.id: f"{i:0{width}}" for i, bill in enumerate(order, start=1)}
    bills = (
        replace(bill, id=numbers[bill.id], continues=numbers.get(bill.continues or ""))
        for bill in order
    )
    return replace(answers, bills=tuple(bills)), numbers


def _nameless(answers: Answers) -> Answers:
    """Return the case without names, wage, jobs, and the numbers of papers."""
    firm = answers.enterprise
    approval = replace(
        firm.approval,
        number=_NOT_SAID if firm.approval.number else "",
        authority=_NOT_SAID if firm.approval.authority else "",
    )
    return replace(
        answers,
        person=replace(answers.person, name="", monthly_wage=None),
        enterprise=replace(firm, approval=approval, contribution_base=None),
        contributions=tuple(replace(run, base=None) for run in answers.contributions),
        employment=Employment(),
        scenarios=(),
    )


def _without_empty(table: dict[str, Any]) -> dict[str, Any]:
    """Return a table without texts and tables that say nothing."""
    kept = {k: _without_empty(v) if isinstance(v, dict) else v for k, v in table.items()}
    return {key: value for key, value in kept.items() if value not in ("", {})}


def _expected(bill: Bill, settled: SettledBill | None, *, claims_later: bool) -> dict[str, Any]:
    """Return the figures of a sheet under the names that a settlement has for them."""
    sheet = {field: f"{amount:.2f}" for field, amount in bill.sheet.items()}
    expected: dict[str, Any] = {
        name: sheet[field] for field, name in _AMOUNTS.items() if field in sheet
    }
    if all(field in sheet for field in OUTSIDE_FIELDS):
        expected["outside_scope"] = f"{sum(bill.sheet[field] for field in OUTSIDE_FIELDS):.2f}"
    named = {**LAYER_OF_FIELD, **_OWN_MONEY}
    others = other_payers(settled.sums) if settled is not None and settled.sums else ()
    if len(others) == 1:  # of several, nobody knows which one the sheet means
        named["oth_pay"] = others[0]
    paid = {layer: sheet[field] for field, layer in named.items() if field in sheet}
    if paid:
        expected["paid"] = paid
    if "psn_part_amt" in sheet and not claims_later:
        expected["own_cost"] = sheet["psn_part_amt"]
    return expected


def _claims_later(answers: Answers) -> bool:
    """Whether something may be paid back later, so that own cost is less than on a sheet."""
    cover = answers.cover
    return bool(cover.mutual_aid) or cover.supplement is not None or cover.commercial is not None


def _lines(table: Mapping[str, Any]) -> list[str]:
    return [f"{_key(key)} = {_value(value)}" for key, value in table.items()]


def _value(value: Any) -> str:
    """Return a value of JSON on one line of TOML."""
    if isinstance(value, dict):
        pairs = ", ".join(f"{_key(key)} = {_value(part)}" for key, part in value.items())
        return f"{{ {pairs} }}" if pairs else "{}"
    if isinstance(value, list):
        return f"[{', '.join(_value(part) for part in value)}]"
    if isinstance(value, str):
        return _text(value)
    return json.dumps(value)


def _key(key: str) -> str:
    return key if _BARE_KEY.fullmatch(key) else _text(key)


def _text(text: str) -> str:
    """Return a basic string of TOML: that of JSON, with DEL escaped too."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
