"""What was left out of a case and how it is therefore read, as sentences."""

from medins_desktop.interview.assessment import Assessment
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, local_text, translate

_ASSUMED = {
    "contributions": QT_TRANSLATE_NOOP("wording", "You are covered on the day of every bill."),
    "scheme": QT_TRANSLATE_NOOP("wording", "You are in the employee scheme."),
    "aid_group": QT_TRANSLATE_NOOP("wording", "You belong to no assistance group."),
    "to": QT_TRANSLATE_NOOP("wording", "A bill with one day begins and ends on it."),
    "designated": QT_TRANSLATE_NOOP("wording", "The hospital is a designated one."),
    "care": QT_TRANSLATE_NOOP("wording", "You were treated where you are insured."),
    "cause": QT_TRANSLATE_NOOP("wording", "The cause is an ordinary illness."),
    "cover": QT_TRANSLATE_NOOP("wording", "No other cover; the account is not used."),
}


def assumed_texts(assessment: Assessment) -> tuple[str, ...]:
    """Return a sentence for each thing left out; those of a place's own questions last."""
    general = (translate("wording", _ASSUMED[n]) for n in assessment.assumed if n in _ASSUMED)
    return (*general, *(local_text(usual.text) for usual in assessment.taken_as_usual.values()))
