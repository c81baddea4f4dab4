"""Which curves a bill's chart is made of: the bill itself, its range, and a comparison."""

from dataclasses import dataclass, replace
from decimal import Decimal

from medins_desktop.core.curve import CostCurve, Curves, HighestCost
from medins_desktop.core.memory import Memory
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.result import SettledBill
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import (
    Assessment,
    curve,
    curve_at_most,
    known_up_to,
    with_mutual_aid,
    without_mutual_aid,
)
from medins_desktop.packs.library import Library

# Far beyond any threshold; lines are exact, so that their length costs nothing.
_FAR = Decimal(10) ** 8


@dataclass(frozen=True, slots=True)
class CostCurves:
    """A settled bill and who pays as its total grows.

    `high` is there where something not known makes a difference. `compared` is the same
    bill with (`with_mutual_aid`) or without mutual aid, where that makes a difference and
    the bill itself is known. `ends_early`: they end where a limit begins to count that nobody
    knows.
    """

    settled: SettledBill
    main: Curves
    high: Curves | HighestCost | None = None
    compared: Curves | None = None
    compared_as: str = ""
    ends_early: bool = False


def cost_curves(
    assessment: Assessment,
    library: Library,
    bill_id: str,
    *,
    compare: bool = True,
    memory: Memory | None = None,
) -> CostCurves | None:
    """Return the curves of a bill, None if it has no amounts.

    A `memory` of earlier assessments changes nothing but the time it takes.
    """
    ends_early = False
    high: Curves | HighestCost | None
    try:
        settled = assessment.settlement.bill(bill_id)
        shown, highest = _ends(assessment, bill_id)
        answers = _without_later(shown, assessment, settled)
        if settled.sums is None or settled.bill.total is None:
            return None
        far = max(_FAR, 4 * settled.bill.total)
        at_most = _without_later(highest, assessment, settled)
        try:
            high = curve_at_most(at_most, library, bill_id, far, memory=memory)
        except NotSettled:
            far, ends_early = known_up_to(at_most, library, bill_id, far, memory=memory), True
            high = curve_at_most(at_most, library, bill_id, far, memory=memory)
        main = curve(answers, library, bill_id, far, memory=memory)
        if high is None and highest is not shown:
            high = curve(at_most, library, bill_id, far, memory=memory).bill
    except (KeyError, NotSettled):
        return None
    compared, name = None, ""
    if compare and settled.own_cost_range is None:
        compared, name = _compared(answers, library, main, far, memory)
    return CostCurves(settled, main.bill, high, compared, name, ends_early)


def _ends(assessment: Assessment, bill_id: str) -> tuple[Answers, Answers]:
    """Return the answers of the figures shown, and those by which a bill costs most."""
    found = [(ends[1], v.answers) for v in assessment.variants if (ends := v.extremes(bill_id))]
    if not found:
        return assessment.answers, assessment.answers
    return assessment.variants[0].answers, max(found, key=lambda one: one[0])[1]


def _without_later(answers: Answers, assessment: Assessment, settled: SettledBill) -> Answers:
    """Return the answers up to a bill: those settled after it make no difference to it."""
    ids = [one.bill.id for one in assessment.settlement.bills]
    until = ids[: ids.index(settled.bill.id) + 1]
    by_id = {bill.id: bill for bill in answers.bills}
    return replace(answers, bills=tuple(by_id[id_] for id_ in until))


def _compared(
    answers: Answers, library: Library, main: CostCurve, far: Decimal, memory: Memory | None
) -> tuple[Curves | None, str]:
    if "mutual_aid" in main.bill.claims:
        name, other = "without_mutual_aid", without_mutual_aid(answers)
    else:
        name, other = "with_mutual_aid", with_mutual_aid(answers)
    try:
        curves = curve(other, library, main.bill_id, far, memory=memory).bill
    except NotSettled:
        return None, ""
    if (curves.knots, curves.own_cost) == (main.bill.knots, main.bill.own_cost):
        return None, ""
    return curves, name
