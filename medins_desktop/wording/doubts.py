"""What of the rules is not known, where figures are a range because of it."""

from medins_desktop.core.result import Settlement
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, translate

_DOUBTS = {
    "cap_basis": QT_TRANSLATE_NOOP(
        "wording",
        "A range: it is not known whether the yearly limit counts spending or payments.",
    ),
    "partial_in_force": QT_TRANSLATE_NOOP(
        "wording",
        "A range: a rule that pays only a part of the benefit may no longer be in force. The "
        "counter knows.",
    ),
}


def doubt_texts(settlement: Settlement) -> list[str]:
    """Return what of the rules is not known and makes a difference, a sentence each."""
    return [translate("wording", _DOUBTS[doubt]) for doubt in settlement.doubts]
