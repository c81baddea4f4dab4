"""A value of the rules in words, and where it stands."""

from decimal import Decimal

from medins_desktop.core.explanation import Parameter, Statement
from medins_desktop.core.money import ZERO
from medins_desktop.core.schedule import Schedule
from medins_desktop.wording.amounts import exact_yuan, percent, plain_number, points_text
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, translate
from medins_desktop.wording.names import confidence_name, source_text
from medins_desktop.wording.parameter_names import parameter_name

_COUNTED = {
    "days": QT_TRANSLATE_NOOP("wording", "{0} days"),
    "months": QT_TRANSLATE_NOOP("wording", "{0} months"),
    "years": QT_TRANSLATE_NOOP("wording", "{0} years"),
    "people": QT_TRANSLATE_NOOP("wording", "{0} people"),
    "workdays": QT_TRANSLATE_NOOP("wording", "{0} working days"),
}
_ONE = {
    "days": QT_TRANSLATE_NOOP("wording", "{0} day"),
    "months": QT_TRANSLATE_NOOP("wording", "{0} month"),
    "years": QT_TRANSLATE_NOOP("wording", "{0} year"),
}


def named_value(parameter: Parameter) -> str:
    """Return a parameter with its name, where the sentence beside it does not say what it is."""
    name, value = parameter_name(parameter.id), parameter_text(parameter)
    return translate("wording", "{0}: {1}").format(name, value)


def parameter_text(parameter: Parameter) -> str:
    """Return a parameter's value in words: an amount, a rate, bands or "without limit"."""
    value = parameter.value
    if value is None and parameter.share_of:  # of something that is not known
        return share_text(parameter.share_of, parameter.share or ZERO)
    if value is None:
        return translate("wording", "without limit")
    if isinstance(value, Schedule):
        bands = translate("wording", "from {0}: {1}")
        return translate("wording", "; ").join(
            bands.format(exact_yuan(band.start), percent(band.rate)) for band in value.bands
        )
    if isinstance(value, tuple):
        return translate("wording", ", then ").join(exact_yuan(amount) for amount in value)
    return _number_text(parameter.unit, value)


def _number_text(unit: str, value: Decimal) -> str:
    if unit == "yes_no":
        return translate("wording", "yes") if value else translate("wording", "no")
    if unit in _COUNTED:
        counted = _ONE if value == 1 and unit in _ONE else _COUNTED
        return translate("wording", counted[unit]).format(plain_number(value))
    if unit == "points":
        return points_text(value)
    if unit == "month_of_year":
        return translate("wording", "month {0}").format(plain_number(value))
    return percent(value) if unit == "rate" else exact_yuan(value)


def share_text(whole: str, share: Decimal) -> str:
    """Return a share of another value in words: 10% × Average annual wage, or 6 × it."""
    times = percent(share) if share <= 1 else plain_number(share)
    return f"{times} × {parameter_name(whole)}"


def parameter_source(parameter: Parameter | Statement) -> str:
    """Return where a value or a statement stands and how well it is known, in one line."""
    cited = translate("wording", "; ").join(source_text(c) for c in parameter.citations)
    known = confidence_name(parameter.confidence)
    return translate("wording", "{0} ({1})").format(cited, known) if cited else known
