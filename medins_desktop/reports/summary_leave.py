"""Protected sick leave on paper: how long, what is left, the least pay, what the law says."""

from collections.abc import Iterator

from medins_desktop.charts.leave_picture import leave_picture
from medins_desktop.core.employment import Employment
from medins_desktop.core.sick_leave import Leave
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.record_results import SickLeaveResult, record_of, sick_leave_of
from medins_desktop.packs.law import law_of
from medins_desktop.packs.library import Library
from medins_desktop.reports.document import Block, LeaveCalendar, Paragraph, Text, heading
from medins_desktop.reports.report_text import translate
from medins_desktop.reports.summary_why import Sources
from medins_desktop.wording.assumed import assumed_text
from medins_desktop.wording.language import local_text
from medins_desktop.wording.last_check import not_checked_text
from medins_desktop.wording.refusals import refusal_line
from medins_desktop.wording.sick_leave import (
    days_text,
    leave_finding,
    pay_text,
    protection_text,
    restart_text,
    service_text,
    window_text,
)

_LAW = ("sick_leave_protects", "sick_leave_ends", "sick_leave_steps")


def sick_leave(assessment: Assessment, library: Library, sources: Sources) -> list[Block]:
    """Return the sick leave of a case in which jobs or days off were typed."""
    answers = assessment.answers
    if answers.employment == Employment() or assessment.problems:
        return []
    result = sick_leave_of(answers, library, assessment.today)
    blocks: list[Block] = [heading(translate("reports", "Protected sick leave"))]
    if result.leave is not None:
        blocks += _leave(assessment, result.leave, sources)
    blocks += _pay(assessment, result, sources)
    record = record_of(answers, library, assessment.today)
    notes = [not_checked_text(result.last_check)] if result.stale else []
    notes += [refusal_line(code, record) for code in result.refused]
    notes += [assumed_text(name) for name in result.assumed]
    if notes:
        blocks.append(Paragraph(tuple(Text(line, "small") for line in notes)))
    if result.leave is not None:
        blocks += _law(library, sources)
    return blocks


def _leave(assessment: Assessment, leave: Leave, sources: Sources) -> Iterator[Block]:
    lines = (
        days_text(leave) if leave.days_used is not None else "",
        protection_text(leave, assessment.today),
        service_text(leave),
        window_text(leave),
        restart_text(leave),
    )
    yield Paragraph(
        (
            Text(leave_finding(leave), "strong"),
            *(Text(line) for line in lines if line),
            Text(sources.cite(leave.rule), "small"),
        )
    )
    picture = leave_picture(leave, assessment.answers.employment.sick_spells, assessment.today)
    if picture is not None:
        yield LeaveCalendar(picture)


def _pay(assessment: Assessment, result: SickLeaveResult, sources: Sources) -> Iterator[Block]:
    floor = result.pay_floor
    if floor is not None:
        paid = assessment.answers.employment.sick_pay
        text = pay_text(floor, paid, result.pay_short)
        title = translate("reports", "Pay while off sick")
        cited = Text(sources.cite(floor.parameter), "small")
        yield Paragraph((Text(title, "strong"), Text(text), cited))


def _law(library: Library, sources: Sources) -> Iterator[Block]:
    law = law_of(library)
    said = [one for topic in _LAW for one in law.get(topic, ())]
    if said:
        yield Paragraph((Text(translate("reports", "What the law says"), "strong"),), keep=True)
    for one in said:
        line = Text(translate("reports", "· {0}").format(local_text(one.text)))
        yield Paragraph((line, Text(sources.cite(one), "small")))
