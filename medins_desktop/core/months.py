"""Calendar months and medical years."""

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from typing import Self


@dataclass(frozen=True, slots=True, order=True)
class Month:
    """A calendar month; `Month(2025, 3) + 1` is April 2025."""

    year: int
    month: int

    def __post_init__(self) -> None:
        date(self.year, self.month, 1)  # raises for what is not a month

    def __add__(self, months: int) -> "Month":
        return _of_number(self.year * 12 + self.month - 1 + months)

    def __sub__(self, other: "Month") -> int:
        return (self.year - other.year) * 12 + self.month - other.month

    def __str__(self) -> str:
        return f"{self.year:04}-{self.month:02}"

    @property
    def first_day(self) -> date:
        """Return the first day of the month."""
        return date(self.year, self.month, 1)

    @property
    def last_day(self) -> date:
        """Return the last day of the month."""
        return date(self.year, self.month, monthrange(self.year, self.month)[1])

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `YYYY-MM`; raise `ValueError` for anything else."""
        found = re.fullmatch(r"(\d{4})-(\d{2})", text)
        if found is None:
            raise ValueError(f"{text!r} is not a month like 2025-03")
        return cls(int(found[1]), int(found[2]))

    @classmethod
    def of(cls, day: date) -> Self:
        """Return the month in which `day` lies."""
        return cls(day.year, day.month)


@lru_cache(maxsize=2000)  # a record of 40 years is walked at every key press
def _of_number(number: int) -> Month:
    return Month(number // 12, number % 12 + 1)


@lru_cache(maxsize=1000)  # the same days are asked for at every key press
def medical_year(day: date, *, starts_in: int) -> Month:
    """Return the first month of the medical year of `day`, for a year from month `starts_in`."""
    return Month(day.year if day.month >= starts_in else day.year - 1, starts_in)


def same_day(day: date, *, months: int) -> date:
    """Return the same day of the month so many months later; its last day if it lacks it."""
    month = Month.of(day) + months
    return min(month.last_day, month.first_day + timedelta(days=day.day - 1))


def age_on(born: date, day: date) -> int:
    """Return the completed years of age; born on 29 February, one ages on 1 March."""
    return day.year - born.year - ((day.month, day.day) < (born.month, born.day))


def days_of_stay(first: date, last: date) -> int:
    """Return the days of a stay, the first and the last one included."""
    return (last - first).days + 1
