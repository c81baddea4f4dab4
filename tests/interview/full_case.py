"""A case file with every key filled in, and answers for small tests."""

import json
from copy import deepcopy
from typing import Any

from medins_desktop.interview.answers import Answers
from medins_desktop.interview.case_file import decode_case

FULL: dict[str, Any] = {
    "format": "medins-case",
    "version": 1,
    "as_of": "2025-06-30",
    "place": "110000",
    "overrides": {"critical_illness_line": "31000"},
    "person": {
        "name": "张三",
        "sex": "female",
        "born": "1975-03-12",
        "retirement_age": 55,
        "status": "retired",
        "retired_on": "2025-03-12",
        "scheme": "flexible",
        "aid_group": "subsistence",
        "monthly_wage": "6800.00",
        "facts": {"contracted_doctor": True, "resident_years": 6, "tier": "heart"},
        "previous_year_burden": "40000.00",
        "already_used": [
            {
                "year": "2025-01",
                "before": "2025-02-01",
                "admissions": {"inpatient": 1},
                "deductible": {"inpatient": "1300.00"},
                "spending": {"outpatient": "1500.00"},
                "paid": {"pool_year": "52395.00"},
                "excess": {"large_amount": "0.00"},
                "burden": {"critical_illness": "7605.00"},
            }
        ],
    },
    "enterprise": {
        "state": "hardship",
        "pooled_only": False,
        "approval": {
            "number": "医保发1号",
            "authority": "区医保局",
            "from": "2025-01",
            "to": "2025-12",
        },
        "contribution_base": "4200.00",
        "employer_rate": "0.06",
        "observed": ["debts-due", "closing"],
        "staff": 120,
        "mutual_aid_members": 100,
    },
    "contributions": [
        {
            "from": "2011-01",
            "to": "2024-10",
            "source": "back_paid",
            "place": "110000",
            "paid_in": "2024-11",
            "base": "6800.00",
            "withheld": True,
        },
        {"from": "2024-11", "to": "2025-06", "source": "arrears", "withheld": "136.00"},
    ],
    "bills": [
        {
            "id": "1",
            "kind": "inpatient",
            "from": "2025-03-01",
            "to": "2025-03-12",
            "hospital_level": "level3",
            "designated": False,
            "care": "emergency",
            "cause": "third_party_unpaid",
            "total": "50000.00",
            "outside_catalogue": "3000.00",
            "over_price_limit": "0.00",
            "class_b": "12000.00",
            "class_b_rate": "0.10",
            "commercial_excluded": True,
            "facts": {"beds": 3},
            "sheet": {"medfee_sumamt": "50000.00", "act_pay_dedc": "1300.00"},
        },
        {"id": "2", "from": "2025-04-01", "total": "100", "in_scope": "90", "continues": "1"},
    ],
    "cover": {
        "mutual_aid": ["medical", "bundle"],
        "units": {"critical_illness": 1},
        "supplement": {
            "deductible": "0.00",
            "rate": "0.50",
            "cap": "20000.00",
            "covers": "in_scope",
        },
        "commercial": {
            "deductible": "15000.00",
            "rate": "0.80",
            "covers": "both",
            "excluded_rate": "0.40",
        },
        "account_balance": "1200.00",
        "family_account_balance": "0",
        "pay_from_account": True,
    },
    "employment": {
        "jobs": [{"from": "1998-06", "to": "2001-08"}, {"from": "2009-03"}],
        "joined": "2009-03",
        "fell_ill": "2012-07-02",
        "sick_spells": [{"from": "2012-07-02", "to": "2012-07-20", "workdays": 14}],
        "local_minimum_wage": "2000.00",
        "sick_pay": "1800.00",
    },
    "scenarios": [{"name": "后来", "changes": {"place": "350200", "years": [1, 2]}}],
}


def changed(*places: str | int, value: Any = None) -> dict[str, Any]:
    """Return the full case with another value at a place."""
    raw = deepcopy(FULL)
    table: Any = raw
    for step in places[:-1]:
        table = table[step]
    table[places[-1]] = value
    return raw


def written(raw: Any) -> bytes:
    """Return a case as a file."""
    return json.dumps(raw, ensure_ascii=False).encode()


def answers(**raw: Any) -> Answers:
    """Return the answers of a case with these tables."""
    head = {"format": "medins-case", "version": 1, "place": "110000"}
    return decode_case(written({**head, **raw}), "a case")


def stay(id_: str = "1", **changes: Any) -> dict[str, Any]:
    """Return a stay of 10,000 in scope, as a case file has it."""
    usual = {
        "id": id_,
        "kind": "inpatient",
        "from": "2025-03-01",
        "hospital_level": "level3",
        "total": "10000.00",
        "in_scope": "10000.00",
    }
    return {**usual, **changes}
