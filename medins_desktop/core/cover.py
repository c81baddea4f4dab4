"""A contribution record → the state of cover on every day, with the rule behind it.

社会保险法 art. 23, 27, 48, 58, 60, 医保办发〔2021〕43号, 国办发〔2024〕38号 and the rules of
the place in which a month was paid. What hangs on a rule that nobody knows is unknown,
never covered.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from medins_desktop.core.back_pay import payer_of
from medins_desktop.core.claim import Person
from medins_desktop.core.cover_rules import CoverRules, NationalOn, RecordOn
from medins_desktop.core.cover_state import (
    COVERED,
    CoverDays,
    CoverState,
    both,
    retired_from,
)
from medins_desktop.core.cover_walk import walk
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.last_check import earliest, last_check
from medins_desktop.core.month_counts import MonthCounts, count_months
from medins_desktop.core.months import Month
from medins_desktop.core.record import CoverRow
from medins_desktop.core.record_months import RecordMonth, without_gaps
from medins_desktop.core.retired_cover import has_required_years

# After the last month that is asked for: longer than cover outlasts a payment or a year.
_AFTER = 13


@dataclass(frozen=True, slots=True)
class Insured:
    """Whose record it is, its months (oldest first), and the place insured in today."""

    person: Person
    place: str
    months: tuple[RecordMonth, ...]


@dataclass(frozen=True, slots=True)
class Judge:
    """The rules by which records are judged: places' and the nation's."""

    record_on: RecordOn
    national_on: NationalOn

    def cover(
        self, insured: Insured, upto: Month, instead: Mapping[str, Parameter] | None = None
    ) -> CoverDays:
        """Return the cover of a record with at least one month, certain up to a month.

        `instead` holds other sources' values by parameter, to judge by them.
        """
        return both(*self.readings(insured, upto, instead))

    def readings(
        self, insured: Insured, upto: Month, instead: Mapping[str, Parameter] | None = None
    ) -> tuple[CoverDays, CoverDays]:
        """Return cover by the best and by the worst reading of what is not known."""
        months = without_gaps(insured.months, max(upto, insured.months[-1].month) + _AFTER)
        best, worst = (walk(months, rules) for rules in self._both(insured.person, instead))
        return self._with_retirement(insured, best), self._with_retirement(insured, worst)

    def counts(self, insured: Insured, upto: Month) -> MonthCounts:
        """Count the months of a record as it stood at the end of a month."""
        return self.counts_by(insured, (upto,))[upto]

    def counts_by(self, insured: Insured, by: Iterable[Month]) -> dict[Month, MonthCounts]:
        """Count the months of a record as it stood at the end of each of some months."""
        return count_months(insured.months, by, *self._both(insured.person, None))

    def row(self, person: Person, one: RecordMonth, month: Month) -> CoverRow:
        """Return the rules in force in a month for whom `one` is paid; empty if not known."""
        rules = CoverRules(self.record_on, self.national_on, person, best=True)
        return rules.terms(one.place, payer_of(one, "", rules), month).row

    def last_check(self, insured: Insured, upto: Month) -> int | None:
        """Return the year for which the rules were last checked, if cover hangs on later ones.

        Cover by a month hangs on those of each place up to the last month there, and on those
        of the last place in the month itself.
        """
        asked = {one.place: one.month for one in insured.months if one.month <= upto}
        asked[insured.months[-1].place] = upto
        days = ((place, month.first_day) for place, month in asked.items())
        known = ((day, self.record_on(place, day)) for place, day in days)
        return earliest(
            last_check(day, record, self.national_on(day))
            for day, record in known
            if record is not None
        )

    def _both(
        self, person: Person, instead: Mapping[str, Parameter] | None
    ) -> tuple[CoverRules, CoverRules]:
        best = CoverRules(self.record_on, self.national_on, person, best=True)
        best.instead = instead or {}
        return best, replace(best, best=False)

    def _with_retirement(self, insured: Insured, cover: CoverDays) -> CoverDays:
        """Return cover that from retirement on holds for life (社会保险法 art. 27)."""
        person = insured.person
        if person.status != "retired" or person.scheme == "resident":
            return cover
        since = person.retired_on or _after_last_paid(insured.months)
        counts = self.counts(insured, Month.of(since))
        record = self.record_on(insured.place, since)
        rule = has_required_years(record, person, since, counts, insured.place)
        code = "retired" if rule is not None else "retired_assumed"
        return retired_from(cover, since, CoverState(COVERED, code, rule))


def _after_last_paid(months: Sequence[RecordMonth]) -> date:
    """Return the first day after the last month paid in the employee scheme."""
    paid = [one.month for one in months if one.is_employee_run]
    return (paid[-1] + 1).first_day if paid else date.min
