"""The result, large, and the table of bills by medical year with their payers."""

from decimal import Decimal
from itertools import islice

from medins_desktop.charts.payer_colours import stacked
from medins_desktop.core.line import Amount
from medins_desktop.core.money import ZERO
from medins_desktop.core.policy import Policy
from medins_desktop.core.result import SettledBill, SettledYear, Sums
from medins_desktop.interview.assessment import Assessment
from medins_desktop.reports.document import (
    Block,
    Cell,
    Column,
    Paragraph,
    Row,
    Table,
    Text,
    cell,
    heading,
)
from medins_desktop.reports.report_text import bill_kind, translate
from medins_desktop.wording.amounts import day_text, percent, year_text, yuan
from medins_desktop.wording.doubts import doubt_texts
from medins_desktop.wording.names import payer_name
from medins_desktop.wording.own_cost import own_cost_text
from medins_desktop.wording.refusals import refusal_text
from medins_desktop.wording.steps import explain

_MOST_PAYERS = 4  # more have no room on the page: the smaller ones become one column
_OTHERS = ""
_OWN_MONEY = ("cash", "account")


def result(assessment: Assessment, bill_id: str | None) -> list[Block]:
    """Return the one number of the year of a bill, or what it waits for."""
    year = assessment.year(bill_id)
    if year is None and assessment.settlement.bills:
        sentence, remedy = _waits_for(assessment.settlement.bills)
        return [Paragraph((Text(sentence, "strong"), Text(remedy)))]
    if year is None:
        return [Paragraph((Text(translate("reports", "No bill has been entered."), "strong"),))]
    named = translate("reports", "Medical year {0}: you pay yourself").format(year_text(year.year))
    doubts = doubt_texts(assessment) if year.own_cost_range is not None else ()
    lines = (*_result_lines(year), *map(Text, doubts))
    blocks: list[Block] = [Paragraph((Text(named, "strong"), *lines))]
    if assessment.if_covered:
        text = translate(
            "reports",
            "Without your record of months it is not known whether the firm's trouble has ended "
            "your cover: these are the figures if you are covered. Ask the agency to confirm it.",
        )
        blocks.append(Paragraph((Text(text),), framed=True))
    if year.employer_liability is not None:
        text = translate(
            "reports",
            "If the employer had paid in time, you would bear {0} less: a claim against the "
            "employer, not yet money.",
        ).format(yuan(year.employer_liability))
        blocks.append(Paragraph((Text(text),), framed=True))
    return blocks


def bills(assessment: Assessment) -> list[Block]:
    """Return the table of all bills by year, and what is paid at the counter first."""
    settled = assessment.settlement.bills
    if not settled:
        return []
    payers = _payers(settled)
    names = [_payer_head(payer, assessment.policy) for payer in payers]
    head = (
        translate("reports", "Last day"),
        translate("reports", "What for"),
        translate("reports", "Total"),
        *names,
        translate("reports", "You pay"),
    )
    amounts = [Column(0, right=True) for _ in (*payers, "total", "own")]
    columns = (Column(45), Column(55), *amounts)
    rows = [_bill_row(bill, payers) for bill in settled if bill.year is None]
    for year in assessment.settlement.years:
        rows += [_bill_row(bill, payers) for bill in year.bills]
        if len(year.bills) > 1:
            rows.append(_year_row(year, payers))
    title = heading(translate("reports", "Bills"))
    years = assessment.settlement.years
    return [title, Table(columns, head, tuple(rows)), *(b for y in years for b in _first_paid(y))]


def _waits_for(settled: tuple[SettledBill, ...]) -> tuple[str, str]:
    """Return why no bill has a figure, and what to do."""
    bill = next((b for b in settled if b.refused), settled[0])
    return refusal_text(bill.refused[0] if bill.refused else "unknown:from", bill.policy, bill.bill)


def _result_lines(year: SettledYear) -> list[Text]:
    if year.sums is None:
        waits = next(bill for bill in year.bills if bill.sums is None)
        sentence, remedy = refusal_text(waits.refused[0], waits.policy, waits.bill)
        return [Text("—", "big"), Text(sentence), Text(remedy)]
    own, total = _number(year.sums.own_cost), _number(year.sums.total)
    big = yuan(own)
    if year.own_cost_range is not None:
        low, high = year.own_cost_range
        big = translate("reports", "{0} to {1}").format(yuan(low), yuan(high))
        if year.is_lower_bound:
            big = translate("reports", "{0}, perhaps more").format(big)
    elif year.is_lower_bound:
        big = translate("reports", "at least {0}").format(big)
    if year.own_cost_range is not None or not total:
        text = translate("reports", "Of bills of {total} in all.").format(total=yuan(total))
    else:
        share = percent(((total - own) / total).quantize(Decimal("0.001")))
        text = translate("reports", "Of bills of {total} in all; others pay {others} ({share}).")
        text = text.format(total=yuan(total), others=yuan(total - own), share=share)
    return [Text(big, "big"), Text(text), *_why_rough(year)]


def _why_rough(year: SettledYear) -> list[Text]:
    if not year.is_lower_bound:
        return []
    text = translate(
        "reports",
        "A rough figure: what lies outside scope is not filled in everywhere and was taken as "
        "nothing.",
    )
    return [Text(text)]


def _first_paid(year: SettledYear) -> list[Block]:
    """Return what must be paid at the counter before others pay it back, and yearly aid."""
    lines = []
    claims = year.sums.claims if year.sums is not None else {}
    back = sum((_number(amount) for amount in claims.values()), start=ZERO)
    if year.sums is not None and back and year.own_cost_range is None:
        text = translate(
            "reports",
            "{year}: at the counter you first pay {cash} in cash; {back} of it comes back "
            "later, on a claim: {from_whom}.",
        )
        names = [payer_name(id_, year.bills[-1].policy) for id_, paid in claims.items() if paid]
        lines.append(
            text.format(
                year=year_text(year.year),
                cash=yuan(year.sums.paid.get("cash", ZERO)),
                back=yuan(back),
                from_whom=translate("reports", ", ").join(names),
            )
        )
    for payer, step in year.aid.items():
        text = translate("reports", "{payer}, apart from these bills: {sentence}: {amount}.")
        lines.append(
            text.format(
                payer=payer_name(payer, year.bills[-1].policy),
                sentence=explain(step, year.bills[-1].policy).sentence,
                amount=yuan(step.amount),
            )
        )
    return [Paragraph(tuple(Text(line) for line in lines))] if lines else []


def _payers(settled: tuple[SettledBill, ...]) -> tuple[str, ...]:
    """Return who pays anything; with too many, the largest and a column for the others."""
    paid: dict[str, Decimal] = {}
    for bill in settled:
        for payer, amount in _of_others(bill.sums).items():
            paid[payer] = paid.get(payer, ZERO) + amount
    paying = [payer for payer, amount in paid.items() if amount]
    if len(paying) <= _MOST_PAYERS:
        return stacked(paying)
    largest = islice(sorted(paying, key=lambda payer: -paid[payer]), _MOST_PAYERS - 1)
    return (*stacked(largest), _OTHERS)


def _payer_head(payer: str, policy: Policy | None) -> str:
    return payer_name(payer, policy) if payer else translate("reports", "Others")


def _bill_row(bill: SettledBill, payers: tuple[str, ...]) -> Row:
    day = day_text(bill.bill.day) if bill.bill.day else "—"
    what: Cell = cell(bill_kind(bill.bill), "figure")
    if bill.refused:
        what = (*what, Text(refusal_text(bill.refused[0], bill.policy, bill.bill)[0], "small"))
    total = yuan(bill.bill.total) if bill.bill.total is not None else "—"
    shares = _shares(bill.sums, payers)
    figures = (cell(text, "figure") for text in (total, *shares))
    return Row((cell(day, "figure"), what, *figures, cell(own_cost_text(bill) or "—", "sum")))


def _year_row(year: SettledYear, payers: tuple[str, ...]) -> Row:
    named = translate("reports", "{0} in all").format(year_text(year.year))
    total = yuan(year.sums.total) if year.sums is not None else "—"
    own = yuan(year.sums.own_cost) if year.sums is not None else "—"
    if year.own_cost_range is not None:
        own = translate("reports", "{0} to {1}").format(*map(yuan, year.own_cost_range))
    elif year.sums is not None and year.is_lower_bound:
        own = translate("reports", "at least {0}").format(own)
    texts = (named, "", total, *_shares(year.sums, payers), own)
    return Row(tuple(cell(text, "sum") for text in texts), "total")


def _shares(sums: Sums | None, payers: tuple[str, ...]) -> list[str]:
    if sums is None:
        return ["—"] * len(payers)
    paid = _of_others(sums)
    named = [yuan(paid.get(payer, ZERO)) for payer in payers if payer]
    if _OTHERS not in payers:
        return named
    rest = sum((amount for payer, amount in paid.items() if payer not in payers), start=ZERO)
    return [*named, yuan(rest)]


def _of_others(sums: Sums | None) -> dict[str, Decimal]:
    """Return what everybody but the person pays."""
    if sums is None:
        return {}
    every = {**sums.paid, **sums.claims}
    return {payer: _number(paid) for payer, paid in every.items() if payer not in _OWN_MONEY}


def _number(amount: Amount) -> Decimal:
    if not isinstance(amount, Decimal):
        raise TypeError("a settled amount is a number")
    return amount
