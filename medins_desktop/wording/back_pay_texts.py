"""Paying back unpaid months in sentences: who, how much, until when, what it restores."""

from collections.abc import Iterator
from dataclasses import dataclass

from medins_desktop.core.back_pay_plan import BackPay
from medins_desktop.core.record import Record
from medins_desktop.interview.record_grid import Span
from medins_desktop.wording.amounts import day_text, plain_number, yuan
from medins_desktop.wording.language import translate
from medins_desktop.wording.parameter_names import parameter_name
from medins_desktop.wording.parameter_texts import parameter_source, parameter_text
from medins_desktop.wording.record_words import span_with_length
from medins_desktop.wording.refusals import refusal_line


@dataclass(frozen=True, slots=True)
class BackPayText:
    """A plan in words; each rule that it rests on with where it stands."""

    head: str
    lines: tuple[str, ...]
    rules: tuple[tuple[str, str], ...]


def back_pay_text(plan: BackPay, record: Record | None = None) -> BackPayText:
    """Return a plan in words; what is not known is said."""
    lines = (
        *_who(plan),
        *_amounts(plan),
        *_limits(plan),
        *_effects(plan),
        *(refusal_line(code, record) for code in plan.unknown),
    )
    rule = translate("wording", "{0}: {1}")
    rules = tuple(
        (rule.format(parameter_name(one.id), parameter_text(one)), parameter_source(one))
        for one in plan.rules
    )
    return BackPayText(_head(plan), lines, rules)


def _head(plan: BackPay) -> str:
    gap = plan.gap
    head = (
        translate("wording", "Owed by the employer: {0}")
        if gap.payer == "employer"
        else translate("wording", "Not paid: {0}")
    )
    return head.format(span_with_length(Span(gap.first, gap.last)))


def _who(plan: BackPay) -> Iterator[str]:
    if plan.gap.payer == "employer":
        yield translate("wording", "It is the employer that must pay this in, whatever the delay.")
    elif plan.allowed:
        yield translate("wording", "You may pay these months yourself; the amount is all yours.")
        yield translate(
            "wording",
            "If you worked for a firm then, it must pay them in: mark them as owed by the firm.",
        )


def _amounts(plan: BackPay) -> Iterator[str]:
    if plan.principal is not None:
        yield translate("wording", "Contributions to be paid: {0}").format(yuan(plan.principal))
    if plan.late_fee is None:
        return
    text = (
        translate("wording", "Late fee up to the day of this case, borne by the employer: {0}")
        if plan.gap.put_off is not None
        else translate(
            "wording",
            "Late fee up to the day of this case, borne by the employer, each month taken as "
            "due on the first of the next: {0}",
        )
    )
    yield text.format(yuan(plan.late_fee))


def _limits(plan: BackPay) -> Iterator[str]:
    if plan.deadline is not None:
        text = (
            translate("wording", "In time until {0}")
            if plan.in_time
            else translate("wording", "It was in time until {0}: that day is past.")
        )
        yield text.format(day_text(plan.deadline))
    if plan.days_from_order is not None:
        text = translate("wording", "In time within {0} days of the order to pay")
        yield text.format(plain_number(plan.days_from_order.number))
    if plan.allowed is False:
        yield translate("wording", "It cannot be paid back any more.")


def _effects(plan: BackPay) -> Iterator[str]:
    """Yield what paying restores and what it does not."""
    if plan.allowed is False:
        return
    if plan.covers is not None:
        yield (
            translate("wording", "Bills of these months are then paid.")
            if plan.covers
            else translate("wording", "Bills of these months stay unpaid; the years count.")
        )
    if plan.keeps_row is not None:
        yield (
            translate("wording", "The months in a row go on as if nothing were missing.")
            if plan.keeps_row
            else translate("wording", "The months in a row start anew; the years in all do not.")
        )
    if plan.waits is not None:
        text = translate("wording", "Cover then begins after a waiting time: {0}.")
        yield text.format(parameter_text(plan.waits))
