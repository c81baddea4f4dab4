"""Whose case it is: what decides the result, and nothing that was not typed."""

from collections.abc import Iterator

from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import APPROVED, Assessment
from medins_desktop.interview.record_grid import Span
from medins_desktop.reports.document import Block, Column, Row, Table, cell
from medins_desktop.reports.report_text import translate
from medins_desktop.wording.amounts import day_text, yuan
from medins_desktop.wording.language import local_text
from medins_desktop.wording.names import choice_name
from medins_desktop.wording.record_words import span_text

_COLUMNS = (Column(13), Column(37), Column(13), Column(37))


def facts(assessment: Assessment) -> list[Block]:
    """Return the case as a table of two pairs a row."""
    pairs = [pair for pair in _pairs(assessment) if pair[1]]
    if len(pairs) % 2:
        pairs.append(("", ""))
    rows = [
        Row(
            (
                cell(pairs[i][0], "label"),
                cell(pairs[i][1]),
                cell(pairs[i + 1][0], "label"),
                cell(pairs[i + 1][1]),
            )
        )
        for i in range(0, len(pairs), 2)
    ]
    return [Table(_COLUMNS, (), tuple(rows))]


def _pairs(assessment: Assessment) -> Iterator[tuple[str, str]]:
    answers, policy = assessment.answers, assessment.policy
    person = answers.person
    yield translate("reports", "Name"), person.name
    place = local_text(policy.name) if policy is not None else answers.place or ""
    yield translate("reports", "Insured in"), place
    if policy is not None:
        in_force = translate("reports", "in force from {day}, last checked in {year}")
        text = in_force.format(day=day_text(policy.effective), year=policy.checked)
        yield translate("reports", "Rules"), text
    scheme = choice_name("scheme", person.scheme or "employee")
    yield translate("reports", "Scheme"), scheme
    status = choice_name("status", person.status) if person.status else ""
    yield translate("reports", "Status"), status
    if person.aid_group not in (None, "none"):
        group = choice_name("aid_group", str(person.aid_group))
        yield translate("reports", "Assistance group"), group
    yield translate("reports", "The firm"), _firm(answers)
    yield translate("reports", "Approval"), _approval(answers)
    yield translate("reports", "Mutual aid"), _mutual_aid(answers)
    yield translate("reports", "Personal account"), _account(answers)


def _firm(answers: Answers) -> str:
    firm = answers.enterprise
    state = choice_name("enterprise_state", firm.state) if firm.state else ""
    if firm.pooled_only:
        pooled = translate("reports", "pooled only, no account")
        return translate("reports", "{0}; {1}").format(state, pooled) if state else pooled
    return state


def _approval(answers: Answers) -> str:
    """Return the paper as typed: its number, the authority, its months."""
    if answers.enterprise.state not in APPROVED:
        return ""
    paper = answers.enterprise.approval
    months = ""
    if paper.first is not None and paper.last is not None:
        months = span_text(Span(paper.first, paper.last))
    elif paper.first is not None:
        months = translate("reports", "from {0} on").format(paper.first)
    typed = [part for part in (paper.number, paper.authority, months) if part]
    return translate("reports", ", ").join(typed) or translate("reports", "not filled in")


def _mutual_aid(answers: Answers) -> str:
    names = [choice_name("plan", plan) for plan in answers.cover.mutual_aid]
    return translate("reports", ", ").join(names)


def _account(answers: Answers) -> str:
    cover = answers.cover
    if cover.account_balance is None:
        return ""
    used = (
        translate("reports", "{0}, used for these bills")
        if cover.pay_from_account
        else translate("reports", "{0}, not used for these bills")
    )
    return used.format(yuan(cover.account_balance))
