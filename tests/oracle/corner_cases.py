"""Small cases where the two settlements, or two readings of the rules, came apart."""

from typing import Any

Case = dict[str, Any]


def case(place: str, *bills: dict[str, Any], **rest: Any) -> Case:
    """Return a case of bills in a place of the artificial policies."""
    person = {
        "status": "active",
        "born": "1980-01-01",
        "facts": {
            "contracted_doctor": False,
            "resident_years": 6,
            "claim_free_years": 1,
            "missed_years": 0,
        },
    }
    return {
        "format": "medins-case",
        "version": 1,
        "place": place,
        "overrides": {"local_wage": "60000.00"} if place == "900002" else {},
        "person": person | rest.pop("person", {}),
        "bills": list(bills),
        **rest,
    }


def bill(name: str, last_day: str, **rest: Any) -> dict[str, Any]:
    """Return a stay of one day at level 2, 9,000 in scope."""
    return {
        "id": name,
        "kind": "inpatient",
        "from": last_day,
        "to": last_day,
        "hospital_level": "level2",
        "total": "9000.00",
        "in_scope": "9000.00",
        **rest,
    }


CORNER_CASES: dict[str, Case] = {
    "a stay that goes on in the next medical year takes off what its first part paid": case(
        "900001",
        bill("1", "2025-12-20"),
        bill("2", "2026-01-05", continues="1"),
    ),
    "money of the account is not spent twice where assistance pays for it": case(
        "900002",
        bill("1", "2025-05-05", kind="outpatient", facts={"chosen_hospital": True}),
        person={"aid_group": "marginal"},
        cover={"account_balance": "9000.00"},
    ),
    "a cap for some hospital levels needs the level": case(
        "900001",
        bill("1", "2025-05-05", kind="emergency", hospital_level=None),
    ),
    "a line for each started period needs the first day": case(
        "900001",
        bill("1", "2025-05-05") | {"from": None},
    ),
    "a bill before the first file belongs to the medical year in which that file begins": case(
        "900002",
        bill("1", "2024-08-30"),
        bill("2", "2024-09-30"),
    ),
    "a bill refused for want of a plan takes nothing off the account": case(
        "900001",
        bill("1", "2025-01-15"),
        bill("2", "2026-01-15"),
        cover={
            "mutual_aid": ["medical"],
            "account_balance": "100.00",
            "pay_from_account": True,
        },
    ),
    "which of two bills without a day is named does not hang on how they were typed": case(
        "900001",
        bill("2", "2025-05-05") | {"from": None, "to": None},
        bill("1", "2025-05-05") | {"from": None, "to": None},
        bill("3", "2025-05-05"),
    ),
    "an answer that is a number may be needed by a row": case(
        "900001",
        bill("1", "2025-05-05", care="referred", facts={"bed_number": 3}),
        bill("2", "2025-05-06", care="referred", facts={"bed_number": 2}),
        bill("3", "2025-05-07", care="referred"),
    ),
    "the limit on a year's deductibles is one for all levels": case(
        "900001",
        bill("1", "2025-02-01", hospital_level="level1"),
        bill("2", "2025-03-01", hospital_level="level1"),
        bill("3", "2025-04-01"),
    ),
    "spending of bills whose row does not name a cap is not under it": case(
        "900002",
        bill("1", "2025-05-05", kind="outpatient", facts={"chosen_hospital": False}),
        bill("2", "2025-05-06", kind="outpatient", facts={"chosen_hospital": True}),
        cover={"account_balance": "0.00"},
    ),
    "two medical years have each its own first admission": case(
        "900002",
        bill("1", "2025-06-30"),
        bill("2", "2025-07-01"),
    ),
}
