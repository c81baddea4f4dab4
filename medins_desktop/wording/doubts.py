"""What is not known, where figures are a range because of it."""

from collections.abc import Iterator

from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.questions import asked_by_partial
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, local_text, translate

_DOUBTS = {
    "class_b_rate": QT_TRANSLATE_NOOP(
        "wording", "A range: the first own share of class B is not filled in."
    ),
    "cap_basis": QT_TRANSLATE_NOOP(
        "wording",
        "A range: it is not known whether the yearly limit counts spending or payments.",
    ),
    "partial_benefit": QT_TRANSLATE_NOOP(
        "wording",
        "A range: by one rule only a part of the benefit is paid, and it is not certain that it "
        "applies to you. Ask at the counter.",
    ),
}


def doubt_texts(assessment: Assessment, *, without: str = "") -> Iterator[str]:
    """Yield what is not known and makes a range, and the question that may end it.

    `without` is a doubt that is said elsewhere.
    """
    for doubt in assessment.settlement.doubts:
        if doubt != without:
            yield translate("wording", _DOUBTS[doubt])
    if "partial_benefit" in assessment.settlement.doubts:
        words = translate("wording", "Perhaps it does not concern you. Answer first: {0}")
        for question in asked_by_partial(assessment.answers, assessment.settlement.bills):
            yield words.format(local_text(question.fact.question))
