"""The claim against the employer on paper: amount, grounds, papers to bring, steps."""

from collections.abc import Iterator, Sequence

from medins_desktop.core.enterprise import EnterpriseRules
from medins_desktop.core.explanation import Statement
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.firm_claim import Claim, ClaimedBill
from medins_desktop.reports.document import (
    Block,
    Column,
    Document,
    Paragraph,
    Row,
    Table,
    Text,
    cell,
    heading,
)
from medins_desktop.reports.report_text import bill_name, translate
from medins_desktop.reports.summary_case import facts
from medins_desktop.wording.amounts import day_text, yuan
from medins_desktop.wording.firm_claim import (
    bill_notes,
    claim_headline,
    claim_meaning,
    fund_lines,
    rank_lines,
    withheld_lines,
)
from medins_desktop.wording.language import local_text
from medins_desktop.wording.last_check import not_checked_from_text
from medins_desktop.wording.parameter_texts import parameter_source


def claim_document(claim: Claim, assessment: Assessment, rules: EnterpriseRules) -> Document:
    """Return the sheet for the counter, an arbitrator or an administrator."""
    has_record = bool(assessment.answers.contributions)
    title = translate("reports", "What the firm owes because of unpaid contributions")
    day = day_text(assessment.today)
    note = translate(
        "reports",
        "An estimate with its grounds, to ask by; no official document. As of {day}.",
    )
    stale = not_checked_from_text(claim.last_check)
    blocks: list[Block] = [
        Paragraph((Text(title, "title"), Text(note.format(day=day), "small"))),
        *facts(assessment),
        Paragraph(
            (
                Text(claim_headline(claim, has_record=has_record), "strong"),
                Text(claim_meaning()),
                *([Text(stale, "small")] if stale else []),
            ),
            framed=True,
        ),
        *claimed_bills(claim),
        *_section(translate("reports", "What the firm owes the fund"), fund_lines(claim)),
        *_section(
            translate("reports", "Deducted from the wage, but not paid in"),
            withheld_lines(claim.withheld),
        ),
    ]
    if assessment.answers.enterprise.state == "bankrupt":
        blocks += _bankruptcy(claim, rules)
    blocks += [
        *statements(translate("reports", "Grounds"), rules.claim.grounds),
        *statements(translate("reports", "Papers to bring"), rules.claim.papers, box=True),
        *statements(translate("reports", "Steps"), rules.claim.steps, numbered=True),
    ]
    foot = translate("reports", "An estimate, not a settlement document · {day}").format(day=day)
    return Document(title, tuple(blocks), foot)


def claimed_bills(claim: Claim) -> list[Block]:
    """Return the bills, each as it is and as if the firm had paid."""
    if not claim.bills:
        return []
    head = (
        translate("reports", "Bill"),
        translate("reports", "As it is"),
        translate("reports", "If the firm had paid"),
        translate("reports", "Claim"),
    )
    columns = (Column(100), *(Column(0, right=True) for _ in range(3)))
    title = translate("reports", "The bills, settled twice: what you bear")
    return [heading(title), Table(columns, head, tuple(map(_bill_row, claim.bills)))]


def statements(
    title: str, found: Sequence[Statement], *, box: bool = False, numbered: bool = False
) -> list[Block]:
    """Return statements under a title, each with where it stands."""
    if not found:
        return []
    rows = []
    for number, one in enumerate(found, start=1):
        mark = "□ " if box else f"{number}. " if numbered else "· "
        text = Text(mark + local_text(one.text), "figure")
        rows.append(Paragraph((text, Text(parameter_source(one), "small"))))
    return [heading(title), *rows]


def _bill_row(bill: ClaimedBill) -> Row:
    notes = tuple(Text(note, "small") for note in bill_notes(bill))
    name = (*cell(bill_name(bill.now.bill), "figure"), *notes)
    unknown = translate("reports", "not known")
    own, usual = (
        yuan(one.sums.own_cost) if one.sums is not None else unknown
        for one in (bill.now, bill.usual)
    )
    amount = unknown if bill.low is None or bill.high is None else yuan(bill.low)
    if bill.low is not None and bill.high is not None and bill.low != bill.high:
        amount = f"{yuan(bill.low)} – {yuan(bill.high)}"
    figures = (cell(own, "figure"), cell(usual, "figure"), cell(amount, "sum"))
    return Row((name, *figures))


def _bankruptcy(claim: Claim, rules: EnterpriseRules) -> Iterator[Block]:
    """Yield what is owed by rank, how ranks work, what to file."""
    rows = tuple(
        Row((cell(name, "figure"), cell(amount, "sum"))) for name, amount in rank_lines(claim)
    )
    if rows:
        head = (translate("reports", "In the bankruptcy"), translate("reports", "Amount"))
        yield Table((Column(100), Column(0, right=True)), head, rows)
    estate = rules.bankruptcy
    yield from statements(translate("reports", "Order of payment"), estate.ranks)
    yield from statements(translate("reports", "What to file"), estate.filing, numbered=True)


def _section(title: str, lines: Iterator[str]) -> list[Block]:
    texts = tuple(Text(f"· {line}", "figure") for line in lines)
    return [heading(title), Paragraph(texts)] if texts else []
