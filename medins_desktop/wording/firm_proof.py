"""What the firm's state changes, proved by settling both ways, in sentences."""

from collections.abc import Iterator

from medins_desktop.core.months import Month
from medins_desktop.core.result import SettledYear
from medins_desktop.interview.assessment import Assessment
from medins_desktop.wording.amounts import year_text, yuan
from medins_desktop.wording.language import translate

_SOON = 2  # months: time enough to ask


def both_ways(now: Assessment, normal: Assessment) -> str:
    """Return own cost by year as filled in and with the firm in order, and whether they agree."""
    years = now.settlement.years
    if not years or any(year.sums is None for year in years):
        return translate(
            "pages", "Once the bills are complete, both ways are settled and shown here."
        )
    pairs = zip(years, normal.settlement.years, strict=True)
    return "\n".join(_one_year(one, usual) for one, usual in pairs)


def agree(now: Assessment, normal: Assessment) -> bool:
    """Return whether every year costs the same both ways, as far as it is settled."""
    pairs = zip(now.settlement.years, normal.settlement.years, strict=True)
    return all(_cost(one) == _cost(usual) for one, usual in pairs)


def no_difference() -> str:
    """Return what stands before figures that agree although an approval does not hold."""
    return translate("pages", "For your bills it makes no difference:")


def _one_year(now: SettledYear, usual: SettledYear) -> str:
    both = translate("pages", "{0}: you bear {1} as filled in, {2} if the firm were in order. {3}")
    if _cost(now) == _cost(usual):
        verdict = translate("pages", "Not a fen of difference.")
    elif now.employer_liability is not None:
        verdict = translate(
            "pages",
            "The difference comes from months that no approval covers: a claim against the firm.",
        )
    else:
        verdict = translate("pages", "They differ: ask the agency.")
    return both.format(year_text(now.year), _cost(now), _cost(usual), verdict)


def claims_by_year(assessment: Assessment) -> Iterator[str]:
    """Yield what the arrears cost by year: both settlements, and the difference as a claim."""
    words = translate(
        "pages",
        "{0}: settled as it is you bear {1}; if the firm had paid in time it would be {2} less. "
        "That is a claim against the firm, not money you have.",
    )
    for year in assessment.settlement.years:
        if year.employer_liability is not None:
            liability = yuan(year.employer_liability)
            yield words.format(year_text(year.year), _cost(year), liability)


def _cost(year: SettledYear) -> str:
    if year.own_cost_range is not None:
        low, high = year.own_cost_range
        return translate("pages", "from {0} to {1}").format(yuan(low), yuan(high))
    return yuan(year.sums.own_cost) if year.sums is not None else ""


def ends_soon(assessment: Assessment) -> str:
    """Return that an approval in force will soon end; "" while it has time, or has no end."""
    now, last = Month.of(assessment.today), assessment.answers.enterprise.approval.last
    if last is None or not 0 <= last - now <= _SOON:
        return ""
    words = translate(
        "pages",
        "The approval ends with {0}: ask now whether it has been extended. From {1} on the "
        "ordinary rules hold without one.",
    )
    return words.format(last, last + 1)


def why_ordinary(assessment: Assessment) -> str:
    """Return why a hardship or deferral does not count today."""
    approval = assessment.answers.enterprise.approval
    fault = approval.fault_in(Month.of(assessment.today))
    why = {
        "incomplete": translate(
            "pages",
            "An approval needs its number, the authority and its first month; until they are "
            "filled in, the firm owes in full and on time.",
        ),
        "not_yet": translate(
            "pages",
            "Today lies outside the months of the approval: it begins with {0}. Until then the "
            "firm owes in full.",
        ),
        "expired": translate(
            "pages",
            "Today lies outside the months of the approval: it ended with {1}. Since then the "
            "firm owes in full.",
        ),
    }[fault].format(approval.first, approval.last)
    lines = [why]
    if approval.first is None and _has_deferred_months(assessment):
        taken = translate(
            "pages",
            "Until the months of the approval are filled in, the months marked as deferred are "
            "taken as approved: without one your cover may have stopped.",
        )
        lines.append(taken)
    return "\n".join(lines)


def _has_deferred_months(assessment: Assessment) -> bool:
    return any(run.source == "deferred" for run in assessment.answers.contributions)
