"""What the firm's state does to a month's contribution, and what its place says of such firms."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from medins_desktop.core.explanation import Parameter
from medins_desktop.core.firm_contribution import MonthOwed
from medins_desktop.core.months import Month
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.record import Distressed, Record
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import with_firm_as_normal
from medins_desktop.interview.record_results import contribution_in, record_of, run_in
from medins_desktop.packs.library import Library


@dataclass(frozen=True, slots=True)
class FirmMonth:
    """A month's contribution worked out twice: as filled in, and for a firm in order.

    Both are None where `reason` says what is not known.
    """

    month: Month
    now: MonthOwed | None
    usual: MonthOwed | None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LocalRules:
    """What a place's rules say of firms in distress: nothing of it is applied unasked.

    `pooled`: the rates and amounts of paying for the pool only; `histories`: what the place
    once ruled.
    """

    pooled: tuple[Parameter, ...]
    histories: tuple[Distressed, ...]


def firm_month(answers: Answers, library: Library, today: date) -> FirmMonth:
    """Return the contribution for the month of the case under both states of the firm."""
    month = Month.of(answers.as_of or today)
    run = run_in(answers, month)
    try:
        now = contribution_in(answers, library, month, run)
        usual = contribution_in(with_firm_as_normal(answers), library, month, run)
    except NotSettled as refused:
        return FirmMonth(month, None, None, refused.code)
    return FirmMonth(month, now, usual)


def local_rules(answers: Answers, library: Library, today: date) -> LocalRules:
    """Return what the place of a case says of firms in distress; nothing without a place."""
    record = record_of(answers, library, answers.as_of or today)
    if record is None:
        return LocalRules((), ())
    return LocalRules(tuple(dict.fromkeys(_pooled(record))), record.distressed)


def _pooled(record: Record) -> Iterator[Parameter]:
    for row in record.contributions:
        for part in row.parts if row.pooled_only else ():
            value = part.rate or part.yuan_month
            if value is not None and not value.asks_for:
                yield value
