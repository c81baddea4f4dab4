"""What the figures do not say: assumptions, own figures, refusals, gaps of the rules."""

from collections.abc import Iterator

from medins_desktop.core.policy import Policy
from medins_desktop.interview.assessment import Assessment
from medins_desktop.reports.document import Block, Paragraph, Text, heading
from medins_desktop.reports.report_text import bill_name, translate
from medins_desktop.wording.assumed import assumed_texts
from medins_desktop.wording.language import local_text
from medins_desktop.wording.parameter_names import parameter_name
from medins_desktop.wording.parameter_texts import parameter_text
from medins_desktop.wording.refusals import refusal_text


def limits(assessment: Assessment) -> list[Block]:
    """Return what was assumed, what the person typed in place of a rule, what is missing."""
    parts = (
        (translate("reports", "What was assumed"), _assumed(assessment)),
        (translate("reports", "Figures you typed in yourself"), _own_figures(assessment)),
        (translate("reports", "What was not computed"), _not_computed(assessment)),
    )
    blocks: list[Block] = []
    for title, lines in parts:
        texts = tuple(Text(f"· {line}", "figure") for line in lines)
        if texts:
            blocks += [heading(title), Paragraph(texts)]
    return blocks


def _assumed(assessment: Assessment) -> Iterator[str]:
    yield from assumed_texts(assessment)
    for question in assessment.open_questions:
        yield translate(
            "reports", "Not answered, so that the figures are a range over its answers: {0}"
        ).format(local_text(question.fact.question))
    for settled in assessment.settlement.bills:
        if settled.is_lower_bound:
            yield translate(
                "reports",
                "{bill}: what lies outside scope is not known and was taken as nothing, so you "
                "pay at least the amount shown.",
            ).format(bill=bill_name(settled.bill))
        if settled.own_cost_range is not None:
            yield translate(
                "reports",
                "{bill}: something is not known; what others pay, and the steps, are shown for "
                "the case in which you pay least.",
            ).format(bill=bill_name(settled.bill))
        if settled.stale and settled.policy is not None:
            yield translate(
                "reports", "{bill}: settled by rules that were last checked in {year}."
            ).format(bill=bill_name(settled.bill), year=settled.policy.checked)


def _own_figures(assessment: Assessment) -> Iterator[str]:
    policy = assessment.policy
    for id_, text in assessment.answers.overrides.items():
        parameter = policy.parameters.get(id_) if policy is not None else None
        value = parameter_text(parameter) if parameter is not None else text
        yield translate("reports", "{0}: {1}").format(_label(id_, policy), value)


def _label(id_: str, policy: Policy | None) -> str:
    if policy is not None and id_ in policy.labels:
        return local_text(policy.labels[id_])
    return parameter_name(id_)


def _not_computed(assessment: Assessment) -> Iterator[str]:
    for settled in assessment.settlement.bills:
        for code in settled.refused:
            sentence, remedy = refusal_text(code, settled.policy, settled.bill)
            yield translate("reports", "{bill}: {why} {remedy}").format(
                bill=bill_name(settled.bill), why=sentence, remedy=remedy
            )
    policy = assessment.policy
    for gap in policy.gaps if policy is not None else ():
        yield local_text(gap.text)
