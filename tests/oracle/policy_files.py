"""Reads policy files for the second settlement, and the values in them."""

import tomllib
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from functools import cache
from pathlib import Path
from typing import Any

from tests.oracle.bands import Bands


class RefusedError(Exception):
    """A bill that cannot be settled; the first argument is the code of the refusal."""

    @property
    def code(self) -> str:
        """Say why, as the case format spells it."""
        return str(self.args[0])


@cache
def read_files(folder: Path) -> tuple[dict[str, Any], ...]:
    """Return every policy in the folders of a folder, the oldest first."""
    found = []
    for path in [*folder.glob("*.toml"), *folder.glob("*/*.toml")]:
        one = tomllib.loads(path.read_text(encoding="utf-8"), parse_float=Decimal)
        if one["format"] in ("medins-policy", "medins-plan"):
            found.append(one)
    found.sort(key=lambda one: one["effective"])
    return tuple(found)


@cache
def record_of(policies_dir: Path, place: str) -> dict[str, Any]:
    """Return the record file of a place."""
    text = (policies_dir / place / "record.toml").read_text(encoding="utf-8")
    return tomllib.loads(text, parse_float=Decimal)


@cache
def policies_for(policies_dir: Path, place: str, scheme: str) -> list[dict[str, Any]]:
    """Return the files of a place whose `schemes` lists the person's scheme, the oldest first."""
    return [one for one in read_files(policies_dir / place) if scheme in one["schemes"]]


def in_force(policies: list[dict[str, Any]], day: date) -> dict[str, Any] | None:
    """Return "the newest effective <= the bill's last day", or None before the first file."""
    newest = None
    for policy in policies:
        if policy["effective"] <= day:
            newest = policy
    return newest


@cache
def plans(policies_dir: Path) -> list[list[dict[str, Any]]]:
    """Return every mutual aid plan as the list of its files, the oldest first."""
    folder = policies_dir / "plans"
    if not folder.is_dir():
        return []
    return [list(read_files(one)) for one in sorted(folder.iterdir()) if one.is_dir()]


def values_on(policy: dict[str, Any], overrides: dict[str, str], day: date) -> "Values":
    """Return the values of a file on a day: of dated ones "the newest" that has begun."""
    parameters = {}
    for name, written in policy.get("parameters", {}).items():
        parameters[name] = dict(written)
        for dated in written.get("dated", []):
            if dated["from"] <= day:
                parameters[name]["value"] = dated.get("value")
    return Values(parameters, overrides)


def year_starts_in(policy: dict[str, Any], overrides: dict[str, str]) -> int:
    """Return the month in which medical years start: January where the file names none."""
    if "year_starts_in" not in policy:
        return 1
    name = policy["year_starts_in"]
    return int(overrides.get(name, policy["parameters"][name]["value"]))


@dataclass
class Values:
    """The parameters of one file, with the person's own figures in their place."""

    parameters: dict[str, Any]
    overrides: dict[str, str]

    def nobody_knows(self, name: str) -> bool:
        """Say whether a parameter has neither a value nor a figure of the person's own."""
        return self.parameters[name].get("value") is None and self.overrides.get(name) is None

    def number(self, name: str) -> Fraction | None:
        """Return a single-number parameter; None stands for the value "none": no limit.

        "Overrides replace values of any single-number parameter."
        """
        if self.overrides.get(name) is not None:
            return Fraction(self.overrides[name])
        value = self.parameters[name].get("value")
        if value is None:
            raise RefusedError(f"unknown:{name}")
        if value == "none":
            return None
        if isinstance(value, dict):
            base = self.amount(value["share_of"])
            return base * Fraction(value["rate"])
        return Fraction(value)

    def cap(self, name: str, *, needed: bool = True) -> Fraction | None:
        """Return a cap; None for no limit, or for one that nobody knows and nobody needs.

        "Absent = not known": `cap_unknown`.
        """
        if self.nobody_knows(name):
            if not needed:
                return None
            raise RefusedError("cap_unknown")
        return self.number(name)

    def amount(self, name: str) -> Fraction:
        """Return a single-number parameter that must be a number."""
        value = self.number(name)
        if value is None:
            raise ValueError(f"{name} cannot be unlimited")
        return value

    def amount_by_admission(self, name: str, nth: int) -> Fraction:
        """Return "the amount a list by admission number in the year (the last repeats)"."""
        value = self.parameters[name].get("value")
        if isinstance(value, list):
            return Fraction(value[min(nth, len(value)) - 1])
        return self.amount(name)

    def bands(self, name: str) -> Bands:
        """Return a parameter of bands."""
        value = self.parameters[name].get("value")
        if value is None:
            raise RefusedError(f"unknown:{name}")
        return [(Fraction(band["from"]), Fraction(band["rate"])) for band in value]
