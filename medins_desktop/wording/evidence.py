"""How well a figure is known that rests on many values: the weakest, and what was typed."""

from collections.abc import Iterable

from medins_desktop.core.explanation import TYPED, weakest
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import confidence_name, confidence_sentence
from medins_desktop.wording.refusals import joined


def evidence_text(confidences: Iterable[str]) -> str:
    """Return in sentences how well a figure is known; "" if it rests on no value."""
    typed = translate("wording", "It also rests on figures that you typed in yourself.")
    return joined(*[typed if also else confidence_sentence(c) for c, also in _said(confidences)])


def evidence_name(confidences: Iterable[str]) -> str:
    """Return in few words how well a figure is known; "" if it rests on no value."""
    return " · ".join(confidence_name(code) for code, _ in _said(confidences))


def _said(confidences: Iterable[str]) -> list[tuple[str, bool]]:
    """Return the weakest confidence, and what was typed by the person if that is beside it."""
    known = {*confidences}
    weak = weakest(known)
    if weak is None:
        return []
    return [(weak, False), (TYPED, True)] if TYPED in known - {weak} else [(weak, False)]
