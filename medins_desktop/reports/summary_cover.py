"""Cover by the contribution record: today, until when to act, spans with their rule."""

from collections.abc import Iterator

from medins_desktop.core.explanation import Parameter
from medins_desktop.core.months import Month
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.month_cover import cover_between, record_cover
from medins_desktop.packs.library import Library
from medins_desktop.reports.document import (
    Block,
    Column,
    Paragraph,
    Row,
    Table,
    Text,
    cell,
    heading,
)
from medins_desktop.reports.report_text import translate
from medins_desktop.reports.summary_why import Sources
from medins_desktop.wording.amounts import day_text
from medins_desktop.wording.gap_texts import last_day_line, span_line, today_line
from medins_desktop.wording.last_check import not_checked_from_text
from medins_desktop.wording.parameter_texts import named_value

_COLUMNS = (Column(13), Column(13), Column(40), Column(34))
_MOST_SPANS = 24


def cover(assessment: Assessment, library: Library, sources: Sources) -> list[Block]:
    """Return what the record means for cover; nothing without a record."""
    answers, today = assessment.answers, assessment.today
    found = None if assessment.problems else record_cover(answers, library, today)
    if found is None:
        return []
    said, _ = today_line(found)
    lines = [(said, _cited(found.state.rule, sources))]
    if found.last_day is not None:
        lines.append(last_day_line(found.last_day, today))
    texts = [text for line in lines for text in _lines(*line)]
    if found.last_check is not None:
        texts.append(Text(not_checked_from_text(found.last_check), "small"))
    return [
        heading(translate("reports", "Cover")),
        Paragraph(tuple(texts), keep=True),
        _spans(assessment, library, sources),
    ]


def _lines(said: str, rule: str) -> Iterator[Text]:
    yield Text(said)
    if rule:
        yield Text(rule, "small")


def _cited(rule: Parameter | None, sources: Sources) -> str:
    """Return a rule with its value, and the numbers of its sources: they come back often."""
    if rule is None or rule.asks_for:
        return ""
    return f"{named_value(rule)} {sources.cite(rule)}"


def _spans(assessment: Assessment, library: Library, sources: Sources) -> Table:
    """Return the newest spans of cover, oldest first; the last one is that of today or later."""
    spans = cover_between(assessment.answers, library, Month.of(assessment.today))
    rows = []
    for span in spans[-_MOST_SPANS:]:
        said, _ = span_line(span)
        rule = _cited(span.state.rule, sources)
        days = cell(day_text(span.first)), cell(day_text(span.last))
        rows.append(Row((*days, cell(said), cell(rule, "small"))))
    head = (
        translate("reports", "From"),
        translate("reports", "To"),
        translate("reports", "Cover, and why"),
        translate("reports", "Rule"),
    )
    return Table(_COLUMNS, head, tuple(rows))
