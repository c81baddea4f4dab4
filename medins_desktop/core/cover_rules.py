"""A place's rules on cover, where some are not known: read for the best and for the worst.

What nobody knows is read once in the person's favour and once against. Every rule moves
cover one way only (a shorter waiting, a longer grace never ends it), so that what both
readings say is so whatever the rule is; what they say differently is not known.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import reduce
from typing import Any, NamedTuple

from medins_desktop.core.claim import Person
from medins_desktop.core.contribution import row_for
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.facts import record_facts
from medins_desktop.core.months import Month
from medins_desktop.core.national import CoverBounds, National
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.record import CoverRow, Record

RecordOn = Callable[[str, date], Record | None]
NationalOn = Callable[[date], National]

ENDLESS = 12_000  # months: longer than any record
NO_ROW = CoverRow("", ())
PLACE_RULES = "record"  # what is missing where a place has no record


class Rule(NamedTuple):
    """A rule's value in force; `missing` names what nobody knows and is only read so."""

    value: int
    parameter: Parameter | None = None
    missing: str = ""


@dataclass(frozen=True, slots=True)
class Delay:
    """Paid months, and days after the first payment, until cover begins; the later counts."""

    months: int = 0
    days: int | None = None
    rule: Parameter | None = None
    missing: str = ""

    def later(self, other: "Delay") -> "Delay":
        """Return what begins when both have passed; the longer one gives the reason."""
        days = max((d for d in (self.days, other.days) if d is not None), default=None)
        longer = self if self._length > other._length else other
        missing = self.missing or other.missing
        return Delay(max(self.months, other.months), days, longer.rule, missing)

    @property
    def waits(self) -> bool:
        """Whether anything passes at all."""
        return bool(self.months or self.days)

    @property
    def _length(self) -> int:
        return max(self.months * 30, self.days or 0)  # only to choose whose reason is given


@dataclass(frozen=True, slots=True)
class Terms:
    """The rules for one payer in one place on one day."""

    row: CoverRow
    bounds: CoverBounds | None
    best: bool

    def delay(self, *, first: bool = False, after_gap: bool = False) -> Delay:
        """Return what passes from the first paid month until cover.

        On `first` joining, or after a gap longer than the grace, one waits: cover begins at
        the later of start and waiting. A waiting replaces a start that is not known; a place
        without a first waiting has none.
        """
        waits = [self._known_delay("first_waiting_months", None)] if first else []
        if after_gap:
            known = self._known_delay("waiting_months", "waiting_days")
            waits.append(known or self._unknown_delay("waiting_months"))
        start = self._known_delay("starts", "start_days")
        waiting = reduce(Delay.later, (one for one in waits if one is not None), Delay())
        if start is None and waiting.waits and not waiting.missing:
            return waiting
        return waiting.later(start or self._unknown_delay("starts"))

    @property
    def grace(self) -> Rule:
        """Up to how many months a gap is none."""
        return self._or_read("grace_months", ENDLESS, 0)

    @property
    def stops(self) -> Rule:
        """How many months cover outlasts the last paid one: never longer than a gap is none."""
        grace = self._known("grace_months")
        bound = self.bounds.grace_months if self.bounds else None
        most = grace.value if grace else int(bound.number) if bound else ENDLESS
        return self._or_read("stops", most, 0)

    @property
    def break_months(self) -> int:
        """How long a gap may be while waiting without the waiting starting again."""
        return self.number("waiting_break_months") or 0

    def says(self, key: str) -> Rule:
        """Return the answer of a yes-or-no rule, 1 or 0."""
        return self._or_read(key, 1, 0)

    def number(self, key: str) -> int | None:
        """Return the value of a rule; None if nobody knows it."""
        known = self._known(key)
        return None if known is None else known.value

    def forbids(self, key: str) -> bool:
        """Return whether a rule is known to say no."""
        return self.number(key) == 0

    def allows(self, key: str) -> bool:
        """Return whether a rule is known to say yes."""
        return self.number(key) == 1

    def within_other_cover(self, last: Month, joined: Month) -> bool:
        """Return whether who joins in a month comes from other cover soon enough not to wait."""
        if (months := self._known("after_cover_months")) is not None:
            return joined - last <= months.value
        if (days := self._known("after_cover_days")) is not None:
            return (self.payday(joined) - last.last_day).days <= days.value
        return False

    def payday(self, month: Month) -> date:
        """Return the day of a payment, of which only the month is known."""
        return month.first_day if self.best else month.last_day

    def repaid_in_time(self, first_unpaid: Month, paid_in: Month) -> Rule:
        """Return whether an employer's arrears are repaid in time, 1 or 0."""
        days = self._known("arrears_repay_days")
        if days is None:
            return self.in_time(first_unpaid, paid_in)
        # They run from the order to pay, of which only is known that it is not earlier.
        sure = first_unpaid.first_day + timedelta(days=days.value) >= paid_in.last_day
        return Rule(int(sure or self.best), days.parameter, "" if sure else "order_to_pay")

    def in_time(self, first_unpaid: Month, paid_in: Month) -> Rule:
        """Return whether months are paid back in time, 1 or 0."""
        grace = self.grace
        return Rule(int(paid_in - first_unpaid <= grace.value), grace.parameter, grace.missing)

    def _known_delay(self, months: str, days: str | None) -> Delay | None:
        if (known := self._known(months)) is not None:
            return Delay(known.value, None, known.parameter)
        if days is not None and (known := self._known(days)) is not None:
            return Delay(0, known.value, known.parameter)
        return None

    def _unknown_delay(self, key: str) -> Delay:
        """Return a delay that nobody knows: none, or the longest there may be."""
        if self.row is NO_ROW and self.bounds is None:
            return Delay(0 if self.best else ENDLESS, None, None, PLACE_RULES)
        bound = self.bounds.waiting_months if self.bounds else None
        longest = int(bound.number) if bound else ENDLESS
        return Delay(0 if self.best else longest, None, bound, key)

    def _or_read(self, key: str, best: int, worst: int) -> Rule:
        known = self._known(key)
        return known if known is not None else Rule(best if self.best else worst, None, key)

    def _known(self, key: str) -> Rule | None:
        parameter: Parameter | None = getattr(self.row, key)
        if parameter is None or parameter.asks_for:
            return None
        return Rule(int(parameter.number), parameter)


@dataclass(slots=True)
class CoverRules:
    """The rules by place, payer and month, on one reading.

    `instead` holds other sources' values by parameter, to read a record by them.
    """

    record_on: RecordOn
    national_on: NationalOn
    person: Person
    best: bool
    instead: Mapping[str, Parameter] = field(default_factory=dict)
    _found: dict[tuple[str, str, Month], Terms] = field(default_factory=dict, init=False)

    def terms(self, place: str, who: str, month: Month) -> Terms:
        """Return the rules of a place for those for whom `who` pays, in a month."""
        asked = place, who, month
        if asked not in self._found:  # each month of a gap asks for those of the last paid one
            self._found[asked] = self._terms(*asked)
        return self._found[asked]

    def _terms(self, place: str, who: str, month: Month) -> Terms:
        day = month.first_day
        record = self.record_on(place, day)
        if record is None:  # nothing is known, so nothing bounds it
            return Terms(NO_ROW, None, self.best)
        bounds = self.national_on(day).cover_bounds
        return Terms(self._row(record, who, day) or NO_ROW, bounds, self.best)

    def _row(self, record: Record, who: str, day: date) -> CoverRow | None:
        facts = record_facts(self.person, day)
        try:
            row = row_for(record.cover, who, facts)
            if row is None and who == "unemployment_fund":  # 社会保险法 art. 48
                row = row_for(record.cover, "employer", facts)
        except NotSettled:
            return None
        return row if row is None or not self.instead else self._read_instead(row)

    def _read_instead(self, row: CoverRow) -> CoverRow:
        changes: dict[str, Any] = {
            key: self.instead[parameter.id]
            for key in CoverRow.__dataclass_fields__
            if isinstance(parameter := getattr(row, key), Parameter)
            and parameter.id in self.instead
        }
        return replace(row, **changes) if changes else row
