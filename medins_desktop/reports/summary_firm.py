"""What the firm's state means for the case: proof, claim, month, months to be paid back."""

from collections.abc import Iterator

from medins_desktop.core.last_check import earliest
from medins_desktop.interview.assessment import (
    APPROVED,
    COVER_IN_DOUBT,
    Assessment,
    approval_holds,
    assess,
    with_firm_as_normal,
)
from medins_desktop.interview.contribution_table import YearRow, month_rows, year_rows
from medins_desktop.interview.firm_claim import Claim, firm_claim
from medins_desktop.interview.firm_figures import firm_month
from medins_desktop.interview.record_results import back_pay_of, record_of
from medins_desktop.packs.library import Library
from medins_desktop.reports.claim_sheet import claimed_bills
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
from medins_desktop.wording.amounts import month_text, yuan
from medins_desktop.wording.back_pay_texts import back_pay_text
from medins_desktop.wording.firm_claim import claim_headline, rank_lines, withheld_lines
from medins_desktop.wording.firm_proof import both_ways, ends_soon, why_ordinary
from medins_desktop.wording.language import local_text
from medins_desktop.wording.last_check import not_checked_from_text, not_checked_text
from medins_desktop.wording.record_texts import contribution_rows

_MOST_YEARS = 10  # more would push what matters off the page


def firm(assessment: Assessment, library: Library) -> list[Block]:
    """Return what the firm's state and the record mean; nothing where neither was typed."""
    answers = assessment.answers
    state = answers.enterprise.state
    if assessment.problems or (state is None and not answers.contributions):
        return []
    lines = [*_proof(assessment, library), *_seen(assessment, library)]
    lines += _month(assessment, library)
    claim = firm_claim(assessment, library)
    lines += withheld_lines(claim.withheld)
    blocks: list[Block] = []
    if lines:
        texts = tuple(Text(f"· {line}", "figure") for line in lines)
        title = translate("reports", "The firm, and what is paid for you")
        blocks = [heading(title), Paragraph(texts)]
    return [
        *blocks,
        *_claim(claim, state),
        *_back_pay(assessment, library),
        *_years(assessment, library),
    ]


def _proof(assessment: Assessment, library: Library) -> Iterator[str]:
    """Yield that the state changes no benefit, settled both ways, and why it may not count."""
    answers = assessment.answers
    state, pooled = answers.enterprise.state, bool(answers.enterprise.pooled_only)
    if state not in APPROVED and not (pooled and state not in COVER_IN_DOUBT):
        return
    if state in APPROVED and not approval_holds(answers, assessment.today):
        yield from why_ordinary(assessment).split("\n")
    elif state in APPROVED and (soon := ends_soon(assessment)):
        yield soon
    normal = assess(with_firm_as_normal(answers), library, assessment.today)
    if assessment.settlement.years:
        yield from both_ways(assessment, normal).split("\n")


def _seen(assessment: Assessment, library: Library) -> Iterator[str]:
    """Yield the published conditions that the person sees in the firm: to ask by."""
    observed = assessment.answers.enterprise.observed
    words = translate("reports", "Seen in the firm, by the criteria of {0}: {1}. {2}")
    for one in library.enterprise.criteria:
        seen = [local_text(s.statement.text) for s in one.conditions if s.id in observed]
        if seen:
            asked = translate("reports", "This is no verdict: approval comes from {0}.")
            asked = asked.format(local_text(one.authority))
            yield words.format(local_text(one.of), translate("reports", "; ").join(seen), asked)


def _month(assessment: Assessment, library: Library) -> Iterator[str]:
    """Yield what is due for the month of the case, in one line; nothing where it is not known."""
    found = firm_month(assessment.answers, library, assessment.today)
    if found.now is None:
        return
    parts = (
        translate("reports", "{0} {1}").format(name, amount)
        for name, amount in contribution_rows(found.now)
    )
    due = translate("reports", "Due for {0}: {1}")
    between = translate("reports", "; ")
    yield due.format(month_text(found.month), between.join(parts))
    if found.now.stale:
        yield not_checked_text(found.now.last_check)


def _claim(claim: Claim, state: str | None) -> Iterator[Block]:
    """Yield what can be claimed, in short: its own sheet has grounds, papers and steps."""
    if not claim.bills and not claim.gaps:
        return
    lines = [Text(claim_headline(claim, has_record=True), "strong")]
    if state == "bankrupt":
        colon = translate("reports", "{0}: {1}")
        lines += [Text(colon.format(*line), "figure") for line in rank_lines(claim)]
    note = translate(
        "reports",
        "A claim, not money you have. The sheet of the claim, printed on its own, has the grounds, "
        "the papers to bring and the steps.",
    )
    stale = not_checked_from_text(claim.last_check)
    notes = [Text(text, "small") for text in (stale, note) if text]
    yield Paragraph((*lines, *notes), framed=True)
    yield from claimed_bills(claim)


def _back_pay(assessment: Assessment, library: Library) -> list[Block]:
    plans = back_pay_of(assessment.answers, library, assessment.today)
    if not plans:
        return []
    record = record_of(assessment.answers, library, assessment.today)
    blocks: list[Block] = [heading(translate("reports", "Unpaid months, and paying them back"))]
    for plan in plans:
        text = back_pay_text(plan, record)
        lines = tuple(Text(f"· {line}", "figure") for line in text.lines)
        rules = tuple(Text(f"{rule} — {source}", "small") for rule, source in text.rules)
        blocks.append(Paragraph((Text(text.head, "sum"), *lines, *rules)))
    return [*blocks, *_not_checked(earliest(plan.last_check for plan in plans))]


def _years(assessment: Assessment, library: Library) -> list[Block]:
    """Return the contributions by year, the newest ones; amounts not known are said to be."""
    rows = month_rows(assessment.answers, library, assessment.today)
    years = year_rows(rows, assessment.settlement)[:_MOST_YEARS]
    if not years:
        return []
    head = (
        translate("reports", "Year"),
        translate("reports", "Months, of them not known"),
        translate("reports", "The firm's part"),
        translate("reports", "Your part"),
        translate("reports", "To the account"),
    )
    columns = (Column(40), Column(60), *(Column(0, right=True) for _ in range(3)))
    note = translate(
        "reports",
        "What was due; months not known are not counted, nor is interest. Months without a base go "
        "by the wage of today.",
    )
    title = translate("reports", "Contributions by year")
    table = Table(columns, head, tuple(_year_row(year) for year in years))
    checked = earliest(year.last_check for year in years)
    return [heading(title), table, Paragraph((Text(note, "small"),)), *_not_checked(checked)]


def _not_checked(checked: int | None) -> list[Block]:
    """Return from which year on rules are not checked, of figures that span years."""
    said = not_checked_from_text(checked)
    return [Paragraph((Text(said, "small"),))] if said else []


def _year_row(year: YearRow) -> Row:
    # a credit that is wholly not known says so in its own column
    unknown = max(year.unknown, year.credit_unknown if year.credited else 0)
    count = translate("reports", "{0}, {1} not known") if unknown else "{0}"
    known = any(row.owed is not None for row in year.months)
    not_known = translate("reports", "not known")
    shares = (
        yuan(year.paid_by(payer)) if known or not year.unknown else not_known
        for payer in ("employer", "person")
    )
    credited = yuan(year.credited) if year.credited or not year.credit_unknown else not_known
    texts = (str(year.year), count.format(len(year.months), unknown), *shares, credited)
    return Row(tuple(cell(text, "figure") for text in texts))
