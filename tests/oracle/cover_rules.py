"""A place's rules on cover as written in its file, long-hand, for the second judge of records."""

import tomllib
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Any

from tests.oracle.policy_files import Values, record_of, values_on

FOR_EVER = 10**5


def month_number(text: str) -> int:
    """Return a month as one number, so that months can be counted."""
    return int(text[:4]) * 12 + int(text[5:]) - 1


def month_text(number: int) -> str:
    """Return a numbered month as it is written."""
    return f"{number // 12:04}-{number % 12 + 1:02}"


@cache
def days_of(number: int) -> list[date]:
    """Return every day of a month."""
    first = date(number // 12, number % 12 + 1, 1)
    days = [first + timedelta(days=i) for i in range(31)]
    return [day for day in days if day.month == first.month]


@cache
def nation(policies_dir: Path, name: str) -> dict[str, Any]:
    """Return a national table's file."""
    path = policies_dir / "national" / f"{name}.toml"
    return tomllib.loads(path.read_text(encoding="utf-8"))


@cache
def read_row(
    policies_dir: Path, place: str, payer: str, month: int
) -> tuple[bool, dict[str, Any], Values | None]:
    """Return whether a place has a file, the first row for a payer, and a month's values."""
    if not (policies_dir / place / "record.toml").is_file():
        return False, {}, None
    file = record_of(policies_dir, place)
    values = values_on(file, {}, days_of(month)[0])
    rows = [row for row in file.get("cover", []) if row["who"] == payer]
    if not rows and payer == "unemployment_fund":
        rows = [row for row in file.get("cover", []) if row["who"] == "employer"]
    assert not any("when" in row for row in rows)
    return True, rows[0] if rows else {}, values


class Rules:
    """What a place rules, where what is not known is taken at its best or at its worst."""

    def __init__(self, policies_dir: Path, best: bool) -> None:
        self.folder, self.best = policies_dir, best

    def row(self, place: str, payer: str, month: int) -> tuple[bool, dict[str, Any], Values | None]:
        """Return whether the place has a file, the first row for the payer, and the values."""
        return read_row(self.folder, place, payer, month)

    def known(self, place: str, payer: str, month: int, key: str) -> int | None:
        """Return a rule's number, or None where nobody knows it."""
        _, row, values = self.row(place, payer, month)
        if key in row and values is not None:
            value = values.parameters[row[key]].get("value")
            return None if value is None else int(value)
        return self.national(month, key) if payer == "resident" and values is not None else None

    def national(self, month: int, key: str) -> int | None:
        """Return the nation's rule on residents, or None where there is none in force."""
        table = nation(self.folder, "resident_waiting")
        if key not in table["resident_waiting"]:
            return None
        values = values_on(table, {}, days_of(month)[0])
        value = values.parameters[table["resident_waiting"][key]].get("value")
        return None if value is None else int(value)

    def bound(self, name: str) -> int:
        """Return what the nation allows at most."""
        return int(nation(self.folder, "cover_bounds")["parameters"][name]["value"])

    def longest(self, place: str, payer: str, month: int) -> int:
        """Return how long one may wait where the rule is not known."""
        if self.best:
            return 0
        has_file, _, _ = self.row(place, payer, month)
        return self.bound("longest_waiting_months") if has_file else FOR_EVER

    def grace(self, place: str, payer: str, month: int) -> int:
        """Return "grace_months"."""
        known = self.known(place, payer, month, "grace_months")
        return known if known is not None else (FOR_EVER if self.best else 0)

    def stops(self, place: str, payer: str, month: int) -> int:
        """Return "`stops` (months that cover outlasts the last paid month)"."""
        known = self.known(place, payer, month, "stops")
        if known is not None or not self.best:
            return known or 0
        if (grace := self.known(place, payer, month, "grace_months")) is not None:
            return grace
        has_file, _, _ = self.row(place, payer, month)
        return self.bound("longest_gap_months") if has_file else FOR_EVER

    def yes(self, place: str, payer: str, month: int, key: str) -> bool:
        """Return a yes or no."""
        known = self.known(place, payer, month, key)
        return self.best if known is None else bool(known)

    def paid_on(self, month: int) -> date:
        """Return the day of a payment: the month is all that is known."""
        return days_of(month)[0 if self.best else -1]

    def serve(self, place: str, payer: str, month: int, waits: list[str]) -> tuple[int, date]:
        """Return how many paid months pass before cover, and the day before which there is none.

        `waits` names the waitings that apply. "Cover begins at the later of `starts` and
        waiting"; where the start is not known, a waiting of its own replaces it.
        """
        served: list[tuple[int, date]] = []
        for wait in waits:
            months = self.known(place, payer, month, f"{wait}_months")
            days = self.known(place, payer, month, f"{wait}_days") if wait == "waiting" else None
            if months is not None:
                served.append((months, date.min))
            elif days is not None:
                served.append((0, self.paid_on(month) + timedelta(days=days)))
            elif wait == "waiting":
                served.append((self.longest(place, payer, month), date.min))
        started = self._start(place, payer, month)
        replaced = started is None and any(one > (0, date.min) for one in served)
        if not replaced or self._hangs(place, payer, month, waits):
            served.append(started or (self.longest(place, payer, month), date.min))
        return max(one[0] for one in served), max(one[1] for one in served)

    def _hangs(self, place: str, payer: str, month: int, waits: list[str]) -> bool:
        keys = ("waiting_months", "waiting_days")
        return "waiting" in waits and all(
            self.known(place, payer, month, key) is None for key in keys
        )

    def _start(self, place: str, payer: str, month: int) -> tuple[int, date] | None:
        if (months := self.known(place, payer, month, "starts")) is not None:
            return months, date.min
        if (days := self.known(place, payer, month, "start_days")) is not None:
            return 0, self.paid_on(month) + timedelta(days=days)
        return None
