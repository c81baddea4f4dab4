"""The printed summary of a case: what is on it, and in which order."""

from medins_desktop.charts.chart_text import finding
from medins_desktop.charts.cost_curves import cost_curves
from medins_desktop.charts.cost_picture import CostPicture, cost_picture
from medins_desktop.core.result import SettledBill
from medins_desktop.interview.assessment import Assessment
from medins_desktop.packs.library import Library
from medins_desktop.reports.document import Block, Chart, Document, Paragraph, Text
from medins_desktop.reports.report_text import translate
from medins_desktop.reports.summary_bills import bills, result
from medins_desktop.reports.summary_case import facts
from medins_desktop.reports.summary_cover import cover
from medins_desktop.reports.summary_firm import firm
from medins_desktop.reports.summary_leave import sick_leave
from medins_desktop.reports.summary_limits import limits
from medins_desktop.reports.summary_retirement import retirement
from medins_desktop.reports.summary_sheet import sheets
from medins_desktop.reports.summary_why import Sources, steps
from medins_desktop.wording.amounts import day_text

_STACKED, _OWN = 270.0, 235.0  # heights of the two views
_MANY_BILLS, _LOW = 12, 200.0  # with more, the stacked view alone is drawn, and lower


def summary(assessment: Assessment, library: Library, *, bill_id: str | None = None) -> Document:
    """Return the summary of a case: the steps and the chart are those of one bill.

    That bill is `bill_id`, else the one with the highest total of those that are covered.
    """
    explained = _explained(assessment, bill_id)
    sources = Sources()
    blocks: list[Block] = [*_top(assessment), *facts(assessment)]
    chosen = explained.bill.id if explained is not None else None
    blocks += result(assessment, chosen)
    blocks += bills(assessment)
    blocks += sheets(assessment)
    blocks += cover(assessment, library, sources)
    blocks += firm(assessment, library)
    if explained is not None:
        blocks += _charts(assessment, library, explained.bill.id)
        blocks += steps(explained, sources, alone=len(assessment.settlement.bills) == 1)
    blocks += retirement(assessment, library, sources)
    blocks += sick_leave(assessment, library, sources)
    blocks += sources.blocks()
    blocks += limits(assessment)
    title = translate("reports", "Estimate of medical costs")
    foot = translate("reports", "An estimate, not a settlement document · {day}").format(
        day=day_text(assessment.today)
    )
    return Document(title, tuple(blocks), foot)


def _top(assessment: Assessment) -> list[Block]:
    return [
        Paragraph(
            (
                Text(translate("reports", "Estimate of medical costs"), "title"),
                Text(
                    translate(
                        "reports",
                        "This is an estimate, not a settlement document. What counts is the "
                        "settlement by the hospital and the medical-insurance agency. As of {day}.",
                    ).format(day=day_text(assessment.today)),
                    "small",
                ),
            )
        )
    ]


def _explained(assessment: Assessment, bill_id: str | None) -> SettledBill | None:
    settled = [bill for bill in assessment.settlement.bills if bill.sums is not None]
    for bill in settled:
        if bill.bill.id == bill_id:
            return bill
    return max(settled, key=lambda bill: (bill.covered, bill.bill.total or 0), default=None)


def _charts(assessment: Assessment, library: Library, bill_id: str) -> list[Block]:
    """Return both views of the cost chart; nothing where the whole bill is own cost."""
    curves = cost_curves(assessment, library, bill_id)
    if curves is None or not curves.settled.covered:
        return []
    picture: CostPicture = cost_picture(curves)
    title = Paragraph((Text(finding(picture), "strong"),), keep=True)
    if len(assessment.settlement.bills) > _MANY_BILLS:
        return [title, Chart(picture, "payers", _LOW)]
    return [title, Chart(picture, "payers", _STACKED), Chart(picture, "own", _OWN)]
