"""Rules that are asked about a year for which nobody has checked them yet."""

from collections.abc import Iterable
from datetime import date
from typing import Protocol


class Checked(Protocol):
    """Rules that say for which year they were checked last; None: they do not say."""

    @property
    def checked(self) -> int | None:
        """The year."""


def last_check(day: date, *rules: Checked | None) -> int | None:
    """Return the year for which rules were last checked, if `day` lies in a later one.

    Of several rules the year checked longest ago; None: all were checked for the day's
    year, or say nothing.
    """
    years = (one.checked for one in rules if one is not None)
    return earliest(year if year is not None and year < day.year else None for year in years)


def earliest(years: Iterable[int | None]) -> int | None:
    """Return the first of the years that are there; None: there is none."""
    return min((year for year in years if year is not None), default=None)
