"""The terms that a person may ask about, each with one line of explanation."""

from medins_desktop.wording.language import QT_TRANSLATE_NOOP, translate

_TERMS = {
    "deductible": (
        QT_TRANSLATE_NOOP("wording", "Deductible"),
        QT_TRANSLATE_NOOP("wording", "What you bear first; only what is above it is shared."),
    ),
    "cap": (
        QT_TRANSLATE_NOOP("wording", "Cap"),
        QT_TRANSLATE_NOOP("wording", "The most that a fund pays in a year."),
    ),
    "pool": (
        QT_TRANSLATE_NOOP("wording", "Pool fund"),
        QT_TRANSLATE_NOOP("wording", "The common fund of employee insurance; it pays first."),
    ),
    "in_scope": (
        QT_TRANSLATE_NOOP("wording", "In scope"),
        QT_TRANSLATE_NOOP(
            "wording", "What the lists of drugs, treatments and facilities allow to be shared."
        ),
    ),
    "outside_scope": (
        QT_TRANSLATE_NOOP("wording", "Outside scope"),
        QT_TRANSLATE_NOOP(
            "wording", "Class C items, amounts over price limits, first own shares: all yours."
        ),
    ),
    "class_b": (
        QT_TRANSLATE_NOOP("wording", "Class B"),
        QT_TRANSLATE_NOOP("wording", "In the lists, but you first bear a share of it yourself."),
    ),
    "first_own_share": (
        QT_TRANSLATE_NOOP("wording", "First own share"),
        QT_TRANSLATE_NOOP("wording", "The part of class B or of care away that you bear first."),
    ),
    "own_share": (
        QT_TRANSLATE_NOOP("wording", "Own share"),
        QT_TRANSLATE_NOOP("wording", "The percentage that a fund leaves of what it shares."),
    ),
    "large_amount": (
        QT_TRANSLATE_NOOP("wording", "Large-amount fund"),
        QT_TRANSLATE_NOOP("wording", "It pays most of what lies beyond the pool's cap."),
    ),
    "critical_illness": (
        QT_TRANSLATE_NOOP("wording", "Critical-illness insurance"),
        QT_TRANSLATE_NOOP(
            "wording", "It pays a part again when the year's own in-scope money passes a line."
        ),
    ),
    "assistance": (
        QT_TRANSLATE_NOOP("wording", "Medical assistance"),
        QT_TRANSLATE_NOOP("wording", "Government aid for people in recognised need."),
    ),
    "mutual_aid": (
        QT_TRANSLATE_NOOP("wording", "Mutual aid"),
        QT_TRANSLATE_NOOP("wording", "The union's plan; it pays back later on a claim."),
    ),
    "account": (
        QT_TRANSLATE_NOOP("wording", "Personal account"),
        QT_TRANSLATE_NOOP("wording", "Your own money in the scheme; using it is own cost too."),
    ),
    "own_cost": (
        QT_TRANSLATE_NOOP("wording", "Own cost"),
        QT_TRANSLATE_NOOP("wording", "Account money and cash, less what is paid back later."),
    ),
    "medical_year": (
        QT_TRANSLATE_NOOP("wording", "Medical year"),
        QT_TRANSLATE_NOOP(
            "wording", "The twelve months over which deductibles and caps are counted."
        ),
    ),
    "settlement_sheet": (
        QT_TRANSLATE_NOOP("wording", "Settlement sheet"),
        QT_TRANSLATE_NOOP(
            "wording",
            "The hospital's statement of a settled bill: who paid how much, line by line.",
        ),
    ),
    "contribution_record": (
        QT_TRANSLATE_NOOP("wording", "Contribution record"),
        QT_TRANSLATE_NOOP(
            "wording",
            "Month by month, who paid for your insurance. The agency's record decides; compare.",
        ),
    ),
    "cumulative_months": (
        QT_TRANSLATE_NOOP("wording", "Months paid in all"),
        QT_TRANSLATE_NOOP(
            "wording", "All months that count for retirement. A gap never takes any away."
        ),
    ),
    "consecutive_months": (
        QT_TRANSLATE_NOOP("wording", "Months in a row"),
        QT_TRANSLATE_NOOP(
            "wording", "Months paid without a break up to the last; a gap starts it anew."
        ),
    ),
    "deemed": (
        QT_TRANSLATE_NOOP("wording", "Deemed months"),
        QT_TRANSLATE_NOOP(
            "wording", "Work before the scheme began: it counts as years paid, never as cover."
        ),
    ),
    "sick_leave": (
        QT_TRANSLATE_NOOP("wording", "Protected sick leave"),
        QT_TRANSLATE_NOOP(
            "wording",
            "Months in which an illness must not cost you the contract; by years of service.",
        ),
    ),
    "statutory_age": (
        QT_TRANSLATE_NOOP("wording", "Statutory retirement age"),
        QT_TRANSLATE_NOOP(
            "wording", "By sex and post, as the law sets it; it now rises month by month."
        ),
    ),
    "back_paid": (
        QT_TRANSLATE_NOOP("wording", "Back payment"),
        QT_TRANSLATE_NOOP(
            "wording", "Months paid after they were due; note when, for some rules ask it."
        ),
    ),
    "deferred": (
        QT_TRANSLATE_NOOP("wording", "Deferral"),
        QT_TRANSLATE_NOOP(
            "wording", "The firm may pay later with an approval; the months count once repaid."
        ),
    ),
    "arrears": (
        QT_TRANSLATE_NOOP("wording", "Arrears"),
        QT_TRANSLATE_NOOP("wording", "The firm owes these months; it must pay them, not you."),
    ),
    "gap": (
        QT_TRANSLATE_NOOP("wording", "Gap"),
        QT_TRANSLATE_NOOP(
            "wording",
            "Months without payment. Places let a short one pass as none; after a longer one "
            "they may let you wait.",
        ),
    ),
    "waiting_period": (
        QT_TRANSLATE_NOOP("wording", "Waiting period"),
        QT_TRANSLATE_NOOP(
            "wording", "Paid again, but not covered yet: after joining, or after a long gap."
        ),
    ),
    "contribution_base": (
        QT_TRANSLATE_NOOP("wording", "Contribution base"),
        QT_TRANSLATE_NOOP(
            "wording", "The monthly amount that the rates are taken of, as the record shows it."
        ),
    ),
    "hardship_firm": (
        QT_TRANSLATE_NOOP("wording", "Firm in hardship"),
        QT_TRANSLATE_NOOP(
            "wording", "A firm with an approval; not a destitute person, not a union file."
        ),
    ),
    "pooled_only": (
        QT_TRANSLATE_NOOP("wording", "Pooled only"),
        QT_TRANSLATE_NOOP("wording", "The firm pays only for the pool: no account credit."),
    ),
}


def glossary_terms() -> tuple[str, ...]:
    """Return the terms that have an explanation."""
    return tuple(_TERMS)


def term_name(term: str) -> str:
    """Return a term of the glossary."""
    return translate("wording", _TERMS[term][0])


def term_help(term: str) -> str:
    """Return a term's explanation in one line."""
    return translate("wording", _TERMS[term][1])
