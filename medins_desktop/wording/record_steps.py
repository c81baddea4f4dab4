"""The steps about contributions, retirement and sick leave: sentence and formulas.

The same shape as the steps of a bill (`steps`): sentence, formula in words, with numbers.
"""

from medins_desktop.wording.language import QT_TRANSLATE_NOOP

_BASE_TIMES_RATE = QT_TRANSLATE_NOOP("wording", "base × rate")
_PART = "{base} × {rate} = {amount}"

RECORD_STEPS: dict[str, tuple[str, str, str]] = {
    "contribution": (
        QT_TRANSLATE_NOOP("wording", "What you pay for the month"),
        QT_TRANSLATE_NOOP("wording", "your own parts, added up"),
        "{amount}",
    ),
    "base_fixed": (QT_TRANSLATE_NOOP("wording", "Base: a set amount"), "", "{amount}"),
    "base_wage": (QT_TRANSLATE_NOOP("wording", "Base: the monthly wage"), "", "{amount}"),
    "base_floor": (
        QT_TRANSLATE_NOOP("wording", "Base: the lowest one, as the wage of {wage} lies below it"),
        "",
        "{amount}",
    ),
    "base_ceiling": (
        QT_TRANSLATE_NOOP("wording", "Base: the highest one, as the wage of {wage} lies above it"),
        "",
        "{amount}",
    ),
    "part_employer": (QT_TRANSLATE_NOOP("wording", "The employer pays"), _BASE_TIMES_RATE, _PART),
    "part_person": (QT_TRANSLATE_NOOP("wording", "You pay"), _BASE_TIMES_RATE, _PART),
    "part_unemployment_fund": (
        QT_TRANSLATE_NOOP("wording", "The unemployment fund pays"),
        _BASE_TIMES_RATE,
        _PART,
    ),
    "fixed_employer": (
        QT_TRANSLATE_NOOP("wording", "The employer pays a set amount"),
        "",
        "{amount}",
    ),
    "fixed_person": (QT_TRANSLATE_NOOP("wording", "You pay a set amount"), "", "{amount}"),
    "fixed_unemployment_fund": (
        QT_TRANSLATE_NOOP("wording", "The unemployment fund pays a set amount"),
        "",
        "{amount}",
    ),
    "account_credit": (
        QT_TRANSLATE_NOOP("wording", "Credited to your account for the month"),
        "",
        "{amount}",
    ),
    "account_credit_year": (
        QT_TRANSLATE_NOOP("wording", "Credited to your account once a year"),
        "",
        "{amount}",
    ),
    "not_approved": (
        QT_TRANSLATE_NOOP(
            "wording", "No approval holds in this month: the firm owes in full and on time"
        ),
        "",
        "",
    ),
    "approval_incomplete": (
        QT_TRANSLATE_NOOP(
            "wording", "An approval needs its number, the authority and its first month"
        ),
        "",
        "",
    ),
    "approval_not_yet": (
        QT_TRANSLATE_NOOP("wording", "The approval begins with {first}, later than this month"),
        "",
        "",
    ),
    "approval_expired": (
        QT_TRANSLATE_NOOP("wording", "The approval ended with {last}, before this month"),
        "",
        "",
    ),
    "deferred_until": (
        QT_TRANSLATE_NOOP("wording", "The approval ends with {last}: then the firm pays up"),
        "",
        "",
    ),
    "pooled_only": (
        QT_TRANSLATE_NOOP(
            "wording", "Pooled only: nothing is credited to your account for the month"
        ),
        "",
        "",
    ),
    "deferred": (
        QT_TRANSLATE_NOOP("wording", "By the approval the employer pays its part later"),
        "",
        "{amount}",
    ),
    "hardship": (
        QT_TRANSLATE_NOOP("wording", "By the approval the employer pays less, in all"),
        "",
        "{amount}",
    ),
    "retires": (
        QT_TRANSLATE_NOOP(
            "wording", "Statutory retirement in {retires}: {count} months after {original}"
        ),
        QT_TRANSLATE_NOOP(
            "wording", "original month + one month for each started step since the rule began"
        ),
        "",
    ),
    "missing_months": (
        QT_TRANSLATE_NOOP("wording", "Months of insurance missing at retirement: {count}"),
        QT_TRANSLATE_NOOP("wording", "required − there by then; every requirement must be met"),
        "",
    ),
    "need_cumulative": (
        QT_TRANSLATE_NOOP(
            "wording", "In all, deemed ones included: {projected} of {required} months by then"
        ),
        "",
        "",
    ),
    "need_consecutive": (
        QT_TRANSLATE_NOOP("wording", "Or in a row: {projected} of {required} months by then"),
        "",
        "",
    ),
    "need_actual": (
        QT_TRANSLATE_NOOP(
            "wording", "Of them really paid there: {projected} of {required} months by then"
        ),
        "",
        "",
    ),
    "leave_months": (
        QT_TRANSLATE_NOOP("wording", "Protected sick leave of {count} months"),
        QT_TRANSLATE_NOOP("wording", "by the years of service before falling ill"),
        "",
    ),
    "service_total": (
        QT_TRANSLATE_NOOP("wording", "Service in all: {count} months, each counted once"),
        "",
        "",
    ),
    "service_here": (
        QT_TRANSLATE_NOOP("wording", "Service in this unit: {count} months"),
        "",
        "",
    ),
    "leave_window": (
        QT_TRANSLATE_NOOP("wording", "Counted within {count} months, from {first} to {last}"),
        "",
        "",
    ),
    "leave_days_left": (
        QT_TRANSLATE_NOOP("wording", "Days left, rest days counted like others: {count}"),
        QT_TRANSLATE_NOOP("wording", "allowed − used"),
        "max({days_allowed} − {days_used}, 0) = {count}",
    ),
    "leave_workdays_left": (
        QT_TRANSLATE_NOOP("wording", "Whole working days left: {count}"),
        QT_TRANSLATE_NOOP("wording", "allowed − used"),
        "{days_allowed} − {days_used} → {count}",
    ),
    "minimum_wage": (QT_TRANSLATE_NOOP("wording", "Local minimum wage a month"), "", "{amount}"),
    "sick_pay_floor": (
        QT_TRANSLATE_NOOP("wording", "Sick pay a month is at least"),
        QT_TRANSLATE_NOOP("wording", "local minimum wage × rate, whatever your own wage is"),
        "{wage} × {rate} = {amount}",
    ),
}
