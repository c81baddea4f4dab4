"""Cover in words: the states, the reason for each, and what nobody knows."""

from medins_desktop.core.explanation import Step
from medins_desktop.core.months import Month
from medins_desktop.wording.amounts import month_text
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, translate

STEP_PREFIX = "cover_"

_STATES = {
    "covered": QT_TRANSLATE_NOOP("wording", "Covered"),
    "waiting": QT_TRANSLATE_NOOP("wording", "Waiting"),
    "suspended": QT_TRANSLATE_NOOP("wording", "Suspended"),
    "uncovered": QT_TRANSLATE_NOOP("wording", "Not covered"),
    "unknown": QT_TRANSLATE_NOOP("wording", "Not known"),
}

_REASONS = {
    "paid": QT_TRANSLATE_NOOP("wording", "The month is paid."),
    "deferred": QT_TRANSLATE_NOOP(
        "wording", "The employer may pay later, with approval; cover runs on."
    ),
    "paid_back": QT_TRANSLATE_NOOP("wording", "The month was paid back in time."),
    "past_waiting": QT_TRANSLATE_NOOP(
        "wording", "Paid in a row for longer than places may let anybody wait."
    ),
    "outlasts": QT_TRANSLATE_NOOP("wording", "Cover outlasts the last paid month."),
    "resident_year": QT_TRANSLATE_NOOP("wording", "The resident premium of the year is paid."),
    "newborn": QT_TRANSLATE_NOOP("wording", "A newborn who joins in time is covered from birth."),
    "retired": QT_TRANSLATE_NOOP("wording", "Retired with the required years: covered for life."),
    "retired_assumed": QT_TRANSLATE_NOOP(
        "wording",
        "Retired, and taken as covered for life: the record does not show the required years.",
    ),
    "not_started": QT_TRANSLATE_NOOP("wording", "Paid since {started}; cover has yet to begin."),
    "first_waiting": QT_TRANSLATE_NOOP("wording", "Joined in {started}: the first waiting runs."),
    "waiting_after_gap": QT_TRANSLATE_NOOP(
        "wording", "Paid again since {started}, after a gap of {gap} months: one waits."
    ),
    "resident_waiting": QT_TRANSLATE_NOOP(
        "wording", "Joined as a resident in {started}, late or after years missed: one waits."
    ),
    "arrears": QT_TRANSLATE_NOOP("wording", "The employer owes this month."),
    "arrears_repaid_late": QT_TRANSLATE_NOOP("wording", "The employer paid this month too late."),
    "paid_back_not_covered": QT_TRANSLATE_NOOP(
        "wording", "Paid back in time; yet bills of the gap itself are not paid here."
    ),
    "paid_back_late": QT_TRANSLATE_NOOP("wording", "The month was paid back too late."),
    "deemed": QT_TRANSLATE_NOOP("wording", "A deemed month counts as paid, but is no cover."),
    "unpaid": QT_TRANSLATE_NOOP("wording", "Nothing was paid for this month."),
    "not_in_record": QT_TRANSLATE_NOOP("wording", "The record shows no payment for this month."),
    "before_record": QT_TRANSLATE_NOOP("wording", "The record begins later."),
    "rule_unknown": QT_TRANSLATE_NOOP("wording", "It hangs on what nobody knows: {missing}."),
}

_MISSING = {
    "contributions": QT_TRANSLATE_NOOP("wording", "the contribution record"),
    "record": QT_TRANSLATE_NOOP("wording", "the rules of the place"),
    "starts": QT_TRANSLATE_NOOP("wording", "from when a new payer is covered here"),
    "stops": QT_TRANSLATE_NOOP("wording", "how long cover outlasts the last payment here"),
    "grace_months": QT_TRANSLATE_NOOP("wording", "how long a gap may be here"),
    "waiting_months": QT_TRANSLATE_NOOP("wording", "how long one waits here"),
    "back_pay_covers": QT_TRANSLATE_NOOP("wording", "whether paying back covers a gap here"),
    "arrears_repaid_cover": QT_TRANSLATE_NOOP(
        "wording", "whether arrears that the employer repays cover their months here"
    ),
    "order_to_pay": QT_TRANSLATE_NOOP("wording", "the day of the order to pay"),
    "paid_in": QT_TRANSLATE_NOOP("wording", "in which month it was paid back"),
    "payment_day": QT_TRANSLATE_NOOP("wording", "the day of the payment"),
    "newborn": QT_TRANSLATE_NOOP("wording", "the rule for newborns here"),
}


def state_name(state: str) -> str:
    """Return a state of cover in words."""
    return translate("wording", _STATES[state])


def missing_text(missing: str) -> str:
    """Return in words what nobody knows."""
    return translate("wording", _MISSING[missing])


def reason_text(step: Step) -> str:
    """Return why a day has its state of cover."""
    values = {
        name: month_text(value) if isinstance(value, Month) else str(value)
        for name, value in step.inputs
    }
    if step.subject:
        values["missing"] = missing_text(step.subject)
    return translate("wording", _REASONS[step.code.removeprefix(STEP_PREFIX)]).format(**values)
