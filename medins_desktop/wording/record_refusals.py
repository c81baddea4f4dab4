"""Why something about contributions, retirement or sick leave is not known, and what helps."""

from medins_desktop.wording.language import QT_TRANSLATE_NOOP

_ASK = QT_TRANSLATE_NOOP("wording", "Ask the agency of this place.")

RECORD_REFUSALS = {
    "no_rule:contribution": (
        QT_TRANSLATE_NOOP("wording", "What is paid for such a month is not known here."),
        QT_TRANSLATE_NOOP("wording", "Check the place and who pays, or ask the agency."),
    ),
    "no_rule:resident_month": (
        QT_TRANSLATE_NOOP("wording", "Residents pay by the calendar year, not by the month."),
        QT_TRANSLATE_NOOP("wording", "The premium of the year stands in the agency's notice."),
    ),
    "no_rule:flexible_contribution": (
        QT_TRANSLATE_NOOP("wording", "What one pays alone for a month is not known here."),
        _ASK,
    ),
    "no_rule:account_credit": (
        QT_TRANSLATE_NOOP("wording", "What is credited to the account is not known here."),
        _ASK,
    ),
    "no_rule:retirement_age": (
        QT_TRANSLATE_NOOP("wording", "There is no such statutory age for this sex."),
        QT_TRANSLATE_NOOP("wording", "Check sex and original retirement age."),
    ),
    "no_rule:retirement_years": (
        QT_TRANSLATE_NOOP("wording", "How many years retirement requires is not known here."),
        _ASK,
    ),
    "no_rule:lump_price": (
        QT_TRANSLATE_NOOP("wording", "What a missing month costs at once is not known here."),
        _ASK,
    ),
    "no_rule:resident_premium": (
        QT_TRANSLATE_NOOP("wording", "The premium of residents is not known here."),
        _ASK,
    ),
    "no_rule:sick_leave": (
        QT_TRANSLATE_NOOP("wording", "There is no rule about sick leave for this service."),
        QT_TRANSLATE_NOOP("wording", "Ask the labour authority."),
    ),
    "unknown:contributions": (
        QT_TRANSLATE_NOOP("wording", "The months paid so far are not known."),
        QT_TRANSLATE_NOOP("wording", "Type your contribution record; the agency has it."),
    ),
    "unknown:lump_counts_as_actual": (
        QT_TRANSLATE_NOOP(
            "wording", "Whether months paid at once count as really paid is not known."
        ),
        _ASK,
    ),
    "unknown:workdays": (
        QT_TRANSLATE_NOOP("wording", "The working days of a sick leave are not known."),
        QT_TRANSLATE_NOOP("wording", "Type them for each spell, each day in one spell only."),
    ),
    "unknown:deadline": (
        QT_TRANSLATE_NOOP("wording", "Until when it can be paid in time is not known here."),
        _ASK,
    ),
    "unknown:allowed": (
        QT_TRANSLATE_NOOP("wording", "Whether it may be paid back is not known here."),
        _ASK,
    ),
    "unknown:covers": (
        QT_TRANSLATE_NOOP("wording", "Whether bills of the gap are then paid is not known here."),
        _ASK,
    ),
    "unknown:late_fee": (
        QT_TRANSLATE_NOOP("wording", "Whether a person pays a late fee is not known here."),
        _ASK,
    ),
}
