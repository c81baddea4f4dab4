"""What the calendar of a sick leave shows: the window's months, and what each day is."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Literal

from medins_desktop.core.employment import SickSpell
from medins_desktop.core.months import Month
from medins_desktop.core.sick_leave import Leave, sick_days

DayKind = Literal["off", "beyond", "protected", "window", "outside"]
_MOST_MONTHS = 36  # of a leave without a window: as long as a contract may last


@dataclass(frozen=True, slots=True)
class LeavePicture:
    """A row a month, from the first to the last; `days` are the days off in it, in order.

    `allowed` days are protected: further ones lie beyond. `protected_until` and `restarts`
    are None where the place has no window; the former also for a window that is past.
    """

    months: tuple[Month, ...]
    first: date
    last: date
    days: tuple[date, ...]
    allowed: int | None
    protected_until: date | None
    restarts: date | None
    today: date

    def kind(self, day: date) -> DayKind:
        """Return what a day is."""
        number = self.number(day)
        if number is not None:
            return "off" if self.allowed is None or number <= self.allowed else "beyond"
        if not self.first <= day <= self.last:
            return "outside"
        ahead = self.days[-1] if self.days else None
        if self.protected_until is None or (ahead is not None and day < ahead):
            return "window"
        return "protected" if day <= self.protected_until else "window"

    def number(self, day: date) -> int | None:
        """Return the how manieth day off a day is; None if it is none."""
        at = bisect_left(self.days, day)
        return at + 1 if at < len(self.days) and self.days[at] == day else None


def leave_picture(leave: Leave, spells: Sequence[SickSpell], today: date) -> LeavePicture | None:
    """Return the calendar of a leave; None if there is no day to show."""
    days = sick_days(spells)
    first = leave.first or min(days, default=None)
    last = leave.last or max(days, default=None)
    if first is None or last is None:
        return None
    begin, end = Month.of(first), Month.of(last)
    begin = max(begin, end + (1 - _MOST_MONTHS))
    first = max(first, begin.first_day)
    return LeavePicture(
        tuple(begin + i for i in range(end - begin + 1)),
        first,
        last,
        tuple(day for day in days if first <= day <= last),
        None if leave.in_workdays else int(leave.days_allowed),
        None if last < today else leave.protected_until,
        leave.restarts,
        today,
    )
