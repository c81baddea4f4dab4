"""Gaps in sentences: days lost, a waiting, the last month before it, what is not paid in.

A line is a sentence and, below it, the rule that it follows with its source.
"""

from datetime import date

from medins_desktop.core.cover_state import COVERED
from medins_desktop.core.gap import MOST_MONTHS, GapOutcome, LastDay, Loss, Saved, Stop, Threshold
from medins_desktop.core.months import Month
from medins_desktop.core.record import CoverRow, Record
from medins_desktop.interview.gaps import Gaps
from medins_desktop.interview.month_cover import CoverSpan, RecordCover
from medins_desktop.wording.amounts import day_text, month_text, yuan
from medins_desktop.wording.cover import missing_text, reason_text, state_name
from medins_desktop.wording.gap_rules import Line, rule_source, waiting_rule
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, translate
from medins_desktop.wording.record_words import months_text
from medins_desktop.wording.refusals import joined, refusal_line

BY_EMPLOYER = ("employer", "deferred", "arrears")  # sources of months that a firm pays

_NO_GAPS = {
    "no_record": QT_TRANSLATE_NOOP(
        "wording",
        "Enter who paid for which month on the page Years: then this shows until when you are "
        "covered and what a gap would cost.",
    ),
    "problems": QT_TRANSLATE_NOOP(
        "wording", "Correct first what the pages point out; until then nothing is said about gaps."
    ),
    "resident": QT_TRANSLATE_NOOP(
        "wording",
        "In the resident scheme one is covered by calendar years, not by months; gaps of months "
        "are worked out for employees and flexible payers.",
    ),
    "retired": QT_TRANSLATE_NOOP(
        "wording",
        "Whoever is retired with the required years pays nothing more, so no gap arises; what "
        "missing years mean stands with retirement.",
    ),
    "never_paid": QT_TRANSLATE_NOOP(
        "wording",
        "The record has no month that was paid in the employee scheme; enter one on the page "
        "Years to see what a gap would cost.",
    ),
    "before_record": QT_TRANSLATE_NOOP(
        "wording", "A gap can only begin after the first paid month of the record."
    ),
}


def no_gaps_text(why: str) -> str:
    """Return why nothing can be said about gaps, and what to do."""
    return translate("wording", _NO_GAPS[why])


def look_name(look: str) -> str:
    """Return a look of cover in words: a state, or covered by a firm that pays pool only."""
    if look == "pooled_only":
        return translate("wording", "Covered, pool only")
    return state_name(look)


def span_line(span: CoverSpan) -> Line:
    """Return a span of cover: the state with its reason, and the rule."""
    text = translate("wording", "{0}. {1}").format(
        look_name(span.look), reason_text(span.state.step)
    )
    return text, rule_source(span.state.rule)


def month_cover_text(found: RecordCover, month: Month) -> str:
    """Return the cover of a month with the reason, as a remark on it."""
    text = translate("wording", "{0}: {1}")
    return text.format(look_name(found.looks[month]), reason_text(found.states[month].step))


def today_line(found: RecordCover) -> Line:
    """Return the state on the day of the case, why, and until when; below it the rule."""
    text = translate("wording", "{0}: {1}. {2}")
    state = found.state
    said = text.format(day_text(found.on), state_name(state.state), reason_text(state.step))
    if state.state == COVERED and found.until is not None:
        until = translate("wording", "Until {0} if nothing more is paid.")
        said = translate("wording", "{0} {1}").format(said, until.format(day_text(found.until)))
    return said, rule_source(state.rule)


def finding(outcome: GapOutcome) -> str:
    """Return in one sentence what a gap costs in cover."""
    best, worst = outcome.best, outcome.worst
    if best == worst:
        return _loss_text(best)
    if best.days == 0:
        text = translate(
            "wording", "Not known: perhaps no day is lost; at the worst, {0}. Covered again: {1}."
        )
        return text.format(_days_lost(worst), _again(worst))
    text = (
        translate(
            "wording", "Not known exactly: {0} at the best, {1} at the worst. Covered again: {2}."
        )
        if _again(best) == _again(worst)
        else translate(
            "wording",
            "Not known exactly: {0} at the best, {1} at the worst. Covered again: {2}, or {3}.",
        )
    )
    return text.format(_days_lost(best), _days_lost(worst), _again(best), _again(worst))


def waiting_line(outcome: GapOutcome, row: CoverRow) -> Line:
    """Return whether and how long one waits after paying again, with the rule."""
    best, worst = outcome.best, outcome.worst
    rule = waiting_rule(row)
    resumes = month_text(outcome.stop.resumes)
    if not best.waiting_days and not worst.waiting_days:
        return _no_waiting(outcome, row)
    if best.waiting_days == worst.waiting_days:
        text = translate(
            "wording", "Paid again from {0} on, one still waits {1} days, in {2} calendar months."
        )
        return text.format(resumes, best.waiting_days, best.waiting_months), rule
    text = translate(
        "wording",
        "Paid again from {0} on, one may wait: {1} days at the best, {2} at the worst. The rule "
        "is not known here.",
    )
    return text.format(resumes, best.waiting_days, worst.waiting_days), rule


def _no_waiting(outcome: GapOutcome, row: CoverRow) -> Line:
    """Return that nothing is waited for, or no more than by whoever begins to pay."""
    resumes = month_text(outcome.stop.resumes)
    for rule, name in ((row.starts, "starts"), (row.start_days, "start_days")):
        if rule is not None and not rule.asks_for and rule.number:
            text = translate(
                "wording",
                "Paid again from {0} on: cover begins as for everybody who begins to pay; no "
                "further waiting follows the gap.",
            )
            return text.format(resumes), rule_source(rule, name)
    text = translate("wording", "Paid again from {0} on: no waiting follows the gap.")
    return text.format(resumes), rule_source(row.grace_months, "grace_months")


def gap_lines(gaps: Gaps, stop: Stop, found: tuple[Threshold, ...]) -> list[Line]:
    """Return what a gap does, from when on, until when one may act, and what is not paid in."""
    rules = gaps.rules(stop.first)
    mine, employers = gaps.saved(stop, "person"), gaps.saved(stop, "employer")
    by_employer = gaps.payer in BY_EMPLOYER
    record = gaps.record(stop.first)
    return [
        waiting_line(gaps.outcome(stop), rules),
        *threshold_lines(found, rules),
        last_day_line(gaps.last_day(stop.first), gaps.today),
        *saved_lines(mine, employers, record, by_employer=by_employer),
    ]


def today_short(found: RecordCover) -> str:
    """Return the state on the day of the case in a few words."""
    text = translate("wording", "On {0}: {1}")
    return text.format(day_text(found.on), state_name(found.state.state).lower())


def last_day_short(found: RecordCover) -> str:
    """Return the last day to act in a few words; "" where there is none, or nothing is unpaid."""
    if found.last_day is None or found.on < found.last_day.first_unpaid.first_day:
        return ""
    day = found.last_day.day
    if day is not None and day < found.on:
        text = translate("wording", "The last day to pay again was {0}")
        return text.format(day_text(day))
    shown = translate("wording", "not known") if day is None else day_text(day)
    return translate("wording", "Last day to pay again: {0}").format(shown)


def threshold_lines(found: tuple[Threshold, ...], row: CoverRow) -> list[Line]:
    """Return from how many months on something changes, the last month before it named."""
    lost, waits = found
    lines = []
    if lost.possible is not None:
        lines.append((_lost_text(lost), rule_source(row.stops, "stops")))
    rule = rule_source(row.grace_months, "grace_months")
    if waits.possible is None:
        return [*lines, _never_waits(row)]
    if waits.possible == 1 == waits.certain:
        text = translate("wording", "After the first month without payment one already waits.")
        return [*lines, (text, rule)]
    if waits.possible == 1:
        text = translate(
            "wording", "However short a gap, whether a waiting follows is not known here."
        )
        return [*lines, (text, rule)]
    if waits.possible == waits.certain:
        text = translate(
            "wording",
            "Up to {0} without payment, no further waiting follows; from {1} on, it does.",
        )
        safe = waits.possible - 1
        return [*lines, (text.format(months_text(safe), months_text(waits.possible)), rule)]
    text = translate(
        "wording",
        "Up to {0} without payment, surely no further waiting follows; beyond that it is not "
        "known.",
    )
    if waits.certain is not None:
        text = translate(
            "wording",
            "Up to {0} without payment, surely no further waiting follows; from {1} on, it surely "
            "does; between them it is not known.",
        )
        return [
            *lines,
            (text.format(months_text(waits.possible - 1), months_text(waits.certain)), rule),
        ]
    return [*lines, (text.format(months_text(waits.possible - 1)), rule)]


def _never_waits(row: CoverRow) -> Line:
    """Return that no gap makes one wait, or none longer than the start of cover does."""
    start, after_gap = row.start_days, row.waiting_days
    known = [one.number for one in (after_gap, start) if one is not None and not one.asks_for]
    if len(known) > 1 and known[0] <= known[1]:
        text = translate(
            "wording", "However long a gap, one waits no longer than whoever begins to pay."
        )
        return text, waiting_rule(row)
    text = translate("wording", "Even after {0} without payment, no further waiting follows.")
    rule = rule_source(row.grace_months, "grace_months")
    return text.format(months_text(MOST_MONTHS)), rule


def last_day_line(last: LastDay, today: date) -> Line:
    """Return the last day to pay again without a gap, or that nobody knows it."""
    first = month_text(last.first_unpaid)
    if last.day is None:
        text = translate(
            "wording",
            "Unpaid from {0} on: until when one may pay again without a gap is not known here. "
            "Ask the agency before the month is over.",
        )
        return text.format(first), translate("wording", "Not known: {0}").format(
            missing_text("grace_months")
        )
    if last.day < today:
        text = translate(
            "wording", "Unpaid from {0} on: the last day to pay again without a gap was {1}."
        )
        rule = rule_source(last.waits, "waiting_months")
        return text.format(first, day_text(last.day)), rule
    if last.first_unpaid.first_day > today:
        text = translate(
            "wording",
            "If nothing is paid from {0} on, the last day to pay again without a gap is {1}.",
        )
    else:
        text = translate(
            "wording", "Unpaid from {0} on: the last day to pay again without a gap is {1}."
        )
    return text.format(first, day_text(last.day)), rule_source(last.rule, "grace_months")


def saved_lines(
    mine: Saved, employers: Saved, record: Record | None, *, by_employer: bool
) -> list[Line]:
    """Return what is not paid in during a gap; what is not known is said, never zero."""
    lines = [_saved(translate("wording", "Not paid in, your part: {0}"), mine, record)]
    if by_employer:
        text = translate("wording", "Not paid in, the employer's part, which it goes on owing: {0}")
        lines.append(_saved(text, employers, record))
    return lines


def _loss_text(loss: Loss) -> str:
    if loss.days == 0 or loss.since is None:
        return translate("wording", "No day of cover is lost.")
    if loss.days is None or loss.again is None:
        text = translate(
            "wording", "Not covered from {0} on; when cover begins again is not known."
        )
        return text.format(day_text(loss.since))
    text = translate("wording", "Not covered on {0} days, from {1} on. Covered again from {2}.")
    return text.format(loss.days, day_text(loss.since), day_text(loss.again))


def _days_lost(loss: Loss) -> str:
    if loss.days is None:
        return translate("wording", "no end is known to the days without cover")
    return translate("wording", "{0} days without cover").format(loss.days)


def _again(loss: Loss) -> str:
    if loss.again is not None:
        return day_text(loss.again)
    return (
        translate("wording", "not known") if loss.days is None else translate("wording", "at once")
    )


def _lost_text(lost: Threshold) -> str:
    safe, possible = lost.last_safe or 0, lost.possible or 0
    if possible == lost.certain and not safe:
        return translate("wording", "The first month without payment already costs days of cover.")
    if possible == lost.certain:
        text = translate("wording", "Up to {0} without payment cost no day of cover.")
        return text.format(months_text(safe))
    text = translate(
        "wording", "Whether {0} without payment already costs days of cover is not known here."
    )
    return text.format(months_text(possible))


def _saved(text: str, saved: Saved, record: Record | None) -> Line:
    why = joined(*(refusal_line(code, record) for code in saved.unknown))
    if not saved.months_known:
        return text.format(translate("wording", "not known")), why
    if saved.unknown:
        known = translate("wording", "{0} for {1}; the rest is not known")
        return text.format(known.format(yuan(saved.known), months_text(saved.months_known))), why
    return text.format(yuan(saved.known)), why
