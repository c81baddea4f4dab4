"""Retirement on paper: when, which months are there and missing, the ways to close a gap."""

from collections.abc import Iterator

from medins_desktop.charts.years_picture import years_picture
from medins_desktop.core.last_check import earliest
from medins_desktop.core.missing_years import Way
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.record import Record
from medins_desktop.core.retirement import Years
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.record_results import Outlook, record_of, retirement_of
from medins_desktop.interview.transfer import elsewhere
from medins_desktop.packs.library import Library
from medins_desktop.reports.document import (
    Block,
    Column,
    Paragraph,
    Row,
    Table,
    Text,
    YearsChart,
    cell,
    heading,
)
from medins_desktop.reports.report_text import translate
from medins_desktop.reports.summary_why import Sources
from medins_desktop.wording.amounts import month_text
from medins_desktop.wording.language import local_text
from medins_desktop.wording.last_check import of_last_checked_year_text
from medins_desktop.wording.record_words import months_text
from medins_desktop.wording.refusals import refusal_line
from medins_desktop.wording.retirement import (
    is_past,
    need_name,
    retirement_head,
    span_of_months,
    statutory_line,
    way_cost,
    way_dates,
    way_doubts,
    way_effect,
    way_title,
    years_finding,
)

_HIGH = 250.0
_NEEDS = (Column(44), Column(0, right=True), Column(0, right=True), Column(0, right=True))
_WAYS = (Column(18), Column(20), Column(30), Column(32))


def retirement(assessment: Assessment, library: Library, sources: Sources) -> list[Block]:
    """Return the retirement of a case with a record; nothing where it cannot be said."""
    answers = assessment.answers
    if not answers.contributions or assessment.problems:
        return []
    try:
        outlooks = retirement_of(answers, library, assessment.today)
    except NotSettled:
        return []
    record = record_of(answers, library, assessment.today)
    blocks: list[Block] = [heading(translate("reports", "Retirement"))]
    for outlook in outlooks:
        blocks += _outlook(assessment, outlook, record, sources)
        blocks += _other_places(assessment, outlook, library)
    text = translate(
        "reports",
        "The record is taken to go on as it stands; prices are those of today. The agency of the "
        "place of retirement decides.",
    )
    return [*blocks, Paragraph((Text(text, "small"),))]


def _outlook(
    assessment: Assessment, outlook: Outlook, record: Record | None, sources: Sources
) -> Iterator[Block]:
    answers, found = assessment.answers, outlook.statutory
    lines = [Text(retirement_head(outlook, answers.person), "strong"), Text(years_finding(outlook))]
    if answers.person.status != "retired" or answers.person.retired_on is None:
        lines += [Text(statutory_line(found)), Text(sources.cite(found.rule), "small")]
    if outlook.stale:
        lines.append(Text(of_last_checked_year_text(outlook.last_check), "small"))
    yield Paragraph(tuple(lines), keep=True)
    if outlook.certain is not None:
        past = is_past(outlook, assessment.today)
        yield _needs(outlook.certain, "" if past else month_text(outlook.at), sources)
    picture = years_picture(outlook, answers.contributions, assessment.today)
    if picture is not None and outlook.certain is not None:
        yield YearsChart(picture, _HIGH)
    refused = [refusal_line(code, record) for code in outlook.refused]
    if refused:
        yield Paragraph(tuple(Text(line) for line in refused))
    open_ways = [way for way in outlook.ways if way.allowed is not False]
    if open_ways:
        yield _ways(open_ways, record, sources)


def _needs(years: Years, by: str, sources: Sources) -> Table:
    """Return what is required and there by a month; without one, today."""
    there = translate("reports", "There by {0}").format(by)
    head = (
        translate("reports", "Requirement"),
        translate("reports", "Required"),
        there if by else translate("reports", "There today"),
        translate("reports", "Missing"),
    )
    rows = []
    for need in (years.in_all, years.consecutive, years.actual):
        if need is not None:
            name = (Text(need_name(need, years)), Text(sources.cite(need.rule), "small"))
            months = (need.required, need.projected, need.missing)
            rows.append(Row((name, *(cell(_months(n), "figure") for n in months))))
    return Table(_NEEDS, head, tuple(rows))


def _ways(ways: list[Way], record: Record | None, sources: Sources) -> Table:
    head = (
        translate("reports", "Way to close the gap"),
        translate("reports", "Cost"),
        translate("reports", "When"),
        translate("reports", "What then"),
    )
    rows = []
    for way in ways:
        doubts = [*way_doubts(way), *(refusal_line(c, record) for c in way.unknown)]
        then = (Text(way_effect(way)), *(Text(line, "small") for line in doubts))
        name = (Text(way_title(way), "sum"), Text(sources.cite(way.rule), "small"))
        rows.append(Row((name, cell(way_cost(way)), cell(way_dates(way)), then)))
    return Table(_WAYS, head, tuple(rows))


def _other_places(assessment: Assessment, outlook: Outlook, library: Library) -> Iterator[Block]:
    """Yield what the other places of the record would require."""
    others = elsewhere(assessment.answers, library, assessment.today, outlook.statutory.age)
    if not others:
        return
    head = (
        translate("reports", "In another place where you paid"),
        translate("reports", "Required"),
        translate("reports", "There by {0}").format(month_text(outlook.at)),
        translate("reports", "Missing"),
    )
    names, rows = library.places(), []
    for place, one in others:
        spans = (one.required, one.projected, one.missing)
        name = cell(local_text(names[place]))
        rows.append(Row((name, *(cell(_span(span), "figure") for span in spans))))
    yield Table(_NEEDS, head, tuple(rows))
    text = translate(
        "reports",
        "This takes it that you move your insurance there now and pay on there: ask that place "
        "first.",
    )
    older = earliest(one.last_check for _, one in others)  # above stands that of the place
    stale = of_last_checked_year_text(older) if older != outlook.last_check else ""
    yield Paragraph(tuple(Text(line, "small") for line in (stale, text) if line))


def _span(months: tuple[int, int] | None) -> str:
    return translate("reports", "not known") if months is None else span_of_months(months)


def _months(number: int | None) -> str:
    return translate("reports", "not known") if number is None else months_text(number)
