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
    "commercial_excluded": QT_TRANSLATE_NOOP(
        "wording", "Commercial insurance excludes no bill of which you did not say so."
    ),
    "cover": QT_TRANSLATE_NOOP("wording", "No other cover; the account is not used."),
    "already_used": QT_TRANSLATE_NOOP(
        "wording", "Sums of the year so far that you left empty are nothing."
    ),
    "contribution_place": QT_TRANSLATE_NOOP(
        "wording", "Months without a place were paid where you are insured."
    ),
    "wage_of_today": QT_TRANSLATE_NOOP(
        "wording", "For months without a base, the wage of today is taken."
    ),
    "jobs": QT_TRANSLATE_NOOP("wording", "You worked nowhere before this unit."),
    "sick_spells": QT_TRANSLATE_NOOP("wording", "No day of sick leave is used yet."),
    "national_sick_leave": QT_TRANSLATE_NOOP(
        "wording", "The place has no sick-leave rules of its own."
    ),
}


def assumed_text(name: str) -> str:
    """Return the sentence for something left out."""
    return translate("wording", _ASSUMED[name])


def assumed_texts(assessment: Assessment) -> tuple[str, ...]:
    """Return a sentence for each thing left out; those of a place's own questions last."""
    general = (assumed_text(n) for n in assessment.assumed if n in _ASSUMED)
    return (*general, *(local_text(usual.text) for usual in assessment.taken_as_usual.values()))
