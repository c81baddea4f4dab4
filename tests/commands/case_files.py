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
