"""Case files for the tests of commands."""

import json
from pathlib import Path
from typing import Any

from tests.interview.full_case import stay

ACTIVE = {"status": "active", "born": "1975-03-12"}
TWO_STAYS = [
    stay("1", total="65000.00", in_scope="60000.00"),
    stay("2", **{"from": "2025-06-01"}, total="210000.00", in_scope="200000.00"),
]


def case_file(folder: Path, *bills: dict[str, Any], name: str = "case", **tables: Any) -> str:
    """Write a case and return its path."""
    raw = {
        "format": "medins-case",
        "version": 1,
        "place": "110000",
        "person": ACTIVE,
        "bills": list(bills),
        **tables,
    }
    path = folder / f"{name}.medins"
    path.write_text(json.dumps(raw, ensure_ascii=False), encoding="utf-8")
    return str(path)


WORK = {
    "jobs": [{"from": "1998-06", "to": "2001-08"}, {"from": "2001-08", "to": "2006-03"}],
    "joined": "2009-03",
    "fell_ill": "2012-07-02",
    "sick_spells": [{"from": "2012-07-02", "to": "2012-07-20"}],
    "local_minimum_wage": "2000.00",
}


def whole_record(folder: Path, name: str = "record", **tables: Any) -> str:
    """Write a case of which contributions, retirement and sick leave are known."""
    person = {"sex": "male", "born": "1965-05-12", "status": "active", "monthly_wage": "10000.00"}
    runs = [{"from": "2010-01", "to": "2025-06", "source": "employer"}]
    usual: dict[str, Any] = {
        "as_of": "2025-06-30",
        "person": person,
        "contributions": runs,
        "employment": WORK,
    }
    return case_file(folder, name=name, **(usual | tables))
