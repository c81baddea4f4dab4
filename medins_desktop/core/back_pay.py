"""Which unpaid months were paid back in time, so that they leave no gap."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from medins_desktop.core.cover_rules import CoverRules, Rule, Terms
from medins_desktop.core.months import Month
from medins_desktop.core.record_months import LATER_SOURCES, PAYERS, RecordMonth


@dataclass(frozen=True, slots=True)
class Filled:
    """A month paid back in time, and whether its own bills are then paid, 1 or 0.

    `missing` names a rule that nobody knows and by which it may not be in time.
    """

    covers: Rule
    missing: str = ""


def filled_in_time(months: Sequence[RecordMonth], rules: CoverRules) -> dict[Month, Filled]:
    """Return the months paid back in time in the gaps after runs of the employee scheme."""
    found: dict[Month, Filled] = {}
    if not any(one.source in LATER_SOURCES for one in months):
        return found
    payer = ""
    for is_run, group in groupby(months, key=lambda one: one.is_run):
        block = list(group)
        if is_run:
            payer = payer_of(block[-1], payer, rules) if block[-1].is_employee_run else ""
        elif payer and any(one.source in LATER_SOURCES for one in block):
            found |= _filled_in(block, payer, rules)
    return found


def payer_of(one: RecordMonth, before: str, rules: CoverRules) -> str:
    """Return whose rules a month goes by; of one paid back, those of the month before it."""
    flexible = rules.person.scheme == "flexible"
    return PAYERS.get(one.source) or before or ("flexible" if flexible else "employer")


def _filled_in(unpaid: Sequence[RecordMonth], payer: str, rules: CoverRules) -> dict[Month, Filled]:
    """Return the months of one gap that were paid back in time.

    Payments are taken in their order: each is in time if the first month still unpaid then
    is no longer ago than the grace, or the policy's own deadline, allows. Where a person
    does not know when months were paid back, they were in time for the best only.
    """
    found: dict[Month, Filled] = {}
    later = [one for one in unpaid if one.source in LATER_SOURCES]
    if rules.best:
        when_unknown = [one for one in later if one.source == "back_paid" and one.paid_in is None]
        for one in when_unknown:
            terms = _terms(one, payer, rules)
            if not terms.forbids("back_pay_allowed"):
                found[one.month] = Filled(terms.says("back_pay_covers"), "paid_in")
    for paid_in in sorted({one.paid_in for one in later if one.paid_in is not None}):
        first = next((one.month for one in unpaid if one.month not in found), paid_in)
        for one in later:
            if one.paid_in == paid_in:
                filled = _filled(one, first, paid_in, _terms(one, payer, rules))
                found |= {one.month: filled} if filled is not None else {}
    return found


def _terms(one: RecordMonth, payer: str, rules: CoverRules) -> Terms:
    return rules.terms(one.place, PAYERS.get(one.source, payer), one.month)


def _filled(one: RecordMonth, first: Month, paid_in: Month, terms: Terms) -> Filled | None:
    if one.source == "arrears":
        in_time, key = terms.repaid_in_time(first, paid_in), "arrears_repaid_cover"
    else:
        in_time, key = terms.in_time(first, paid_in), "back_pay_covers"
        if terms.forbids("back_pay_allowed"):
            return None
    return Filled(terms.says(key), in_time.missing) if in_time.value else None
