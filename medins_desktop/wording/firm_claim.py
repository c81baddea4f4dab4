"""The claim against the employer in sentences; never money received, never a verdict."""

from collections.abc import Iterator
from decimal import Decimal

from medins_desktop.interview.firm_claim import Claim, ClaimedBill, Withheld
from medins_desktop.interview.record_grid import Span, spans_of
from medins_desktop.wording.amounts import yuan
from medins_desktop.wording.language import translate
from medins_desktop.wording.last_check import not_checked_from_text
from medins_desktop.wording.names import choice_name
from medins_desktop.wording.record_words import span_text, span_with_length
from medins_desktop.wording.refusals import refusal_line


def claim_headline(claim: Claim, *, has_record: bool) -> str:
    """Return what can be claimed, in one line."""
    if not has_record:
        words = translate(
            "wording",
            "Without a record of months nothing can be said: fill in “Years”; months that the firm "
            "did not pay are marked “{0}”.",
        )
        return words.format(choice_name("source", "arrears"))
    if not claim.exists:
        return translate("wording", "No month of this record is marked as owed by the firm.")
    if not claim.bills:
        return translate("wording", "No bill of this case costs you more because of the arrears.")
    low, high = claim.low, claim.high
    if low is None or high is None:
        return translate("wording", "What you can claim for the bills is not known yet.")
    if low == high:
        return translate("wording", "To claim from the firm: {0}").format(yuan(low))
    both = translate("wording", "To claim from the firm: from {0} to {1}")
    return both.format(yuan(low), yuan(high))


def claim_meaning() -> str:
    """Return how the amount came about and what it is not."""
    return translate(
        "wording",
        "Every bill is settled twice: as it is, and as if the firm had paid every month in time. "
        "The difference is what the arrears cost you. It is a claim, not money you have; what you "
        "bear stays the full amount until somebody pays. Agency, arbitration or court decides.",
    )


def bill_notes(bill: ClaimedBill) -> Iterator[str]:
    """Yield what makes a bill's claim uncertain."""
    if bill.low is None:
        for code in dict.fromkeys((*bill.now.refused, *bill.usual.refused)):
            yield refusal_line(code, bill.usual.policy)
    if bill.usual.is_lower_bound:
        yield translate(
            "wording", "What lies outside scope is not known: you can claim at most this much."
        )


def fund_lines(claim: Claim) -> Iterator[str]:
    """Yield what the firm owes the fund: contributions and late fee."""
    for plan in claim.gaps:
        months = translate("wording", "Months owed: {0}")
        yield months.format(span_with_length(Span(plan.gap.first, plan.gap.last)))
    if not claim.gaps:
        return
    yield _amount(translate("wording", "Contributions owed: {0}"), claim.principal)
    yield _amount(translate("wording", "Late fee up to the day of this case: {0}"), claim.late_fee)
    yield translate(
        "wording",
        "The late fee is reckoned from the first of the month after each, or from the end of a "
        "deferral; the authority sets the true day.",
    )
    if claim.assumed_from is not None:
        beyond = translate(
            "wording", "The record says nothing from {0} on: these months are taken as owed."
        )
        yield beyond.format(claim.assumed_from)


def rank_lines(claim: Claim) -> Iterator[tuple[str, str]]:
    """Yield what is owed in a bankruptcy by rank, each with its amount."""
    names = (
        (translate("wording", "First rank: owed to your account"), claim.ranks.first),
        (translate("wording", "Second rank: the other contributions"), claim.ranks.second),
    )
    for name, amount in names if claim.gaps else ():
        yield name, translate("wording", "not known") if amount is None else yuan(amount)


def withheld_lines(withheld: Withheld) -> Iterator[str]:
    """Yield what was deducted and never paid in; nothing where nothing was."""
    if not withheld.months:
        return
    between = translate("wording", ", ", "between the parts of a source")
    months = between.join(map(span_text, spans_of(withheld.months)))
    head = translate("wording", "By your payslips: {0}. The record shows no payment for them.")
    yield head.format(months)
    if withheld.amount is not None:
        yield translate("wording", "Together {0} of your own money.").format(yuan(withheld.amount))
        if withheld.last_check is not None:
            yield not_checked_from_text(withheld.last_check)
    else:
        unknown = translate("wording", "How much in all is not known. {0}")
        yield unknown.format(refusal_line(withheld.reason))
    yield translate(
        "wording",
        "The firm must pass on what it withheld. Keep the payslips, ask for your record, and show "
        "both to the agency.",
    )


def _amount(words: str, amount: Decimal | None) -> str:
    return words.format(translate("wording", "not known") if amount is None else yuan(amount))
