"""What the answer says about a case, as words and amounts: no widgets.

There is a figure, or there is the reason why not and where to mend it; never both.
"""

from decimal import Decimal
from typing import NamedTuple

from medins_desktop.core.last_check import earliest
from medins_desktop.core.line import Amount
from medins_desktop.core.money import ZERO
from medins_desktop.core.problem import Problem
from medins_desktop.core.result import SettledBill, SettledYear, Sums
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.questions import asked_by_partial
from medins_desktop.wording.added import added_text
from medins_desktop.wording.amounts import percent, year_text, yuan
from medins_desktop.wording.assumed import assumed_texts
from medins_desktop.wording.doubts import doubt_texts
from medins_desktop.wording.evidence import evidence_text
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.last_check import not_checked_text
from medins_desktop.wording.names import payer_name
from medins_desktop.wording.problems import problem_text
from medins_desktop.wording.refusals import refusal_line, refusal_text

OWN = "own"

# Whose bill it is instead: where no other bill is in the year, nothing says that it is yours.
_SOMEBODY_ELSES = ("work_injury", "third_party", "public_health", "abroad", "not_designated")
_TOP_UPS = ("supplement", "commercial")


class Share(NamedTuple):
    """What one payer pays of the year."""

    payer: str
    name: str
    amount: Decimal


class Mark(NamedTuple):
    """A remark that stands beside the figure. `tone`: attention, error or plain."""

    words: str
    tone: str = "attention"


class Missing(NamedTuple):
    """Why there is no figure, what to do, and the field where it is mended."""

    reason: str
    remedy: str
    field: str = ""
    button: str = ""


class AnswerText(NamedTuple):
    """All that the answer shows. With `missing` there is no amount; `question` narrows a range."""

    heading: str
    missing: Missing | None = None
    question: Missing | None = None
    amount: str = ""
    high: str = ""
    open_end: bool = False
    total: str = ""
    shares: tuple[Share, ...] = ()
    marks: tuple[Mark, ...] = ()
    evidence: str = ""
    assumed: tuple[str, ...] = ()


def answer_text(assessment: Assessment, bill_id: str | None) -> AnswerText:
    """Return what the answer says, for the medical year of a bill."""
    missing = _missing(assessment)
    year = assessment.year(bill_id) if missing is None else None
    if year is None:
        heading = translate("ui", "What you pay yourself")
        return AnswerText(heading, missing or _no_year(assessment))
    heading = _heading(year)
    if year.sums is None:
        return AnswerText(heading, _unsettled(year, assessment))
    own, high = year.own_cost_range or (year.sums.own_cost, None)
    return AnswerText(
        heading=heading,
        question=_question(assessment) if high is not None else None,
        amount=yuan(own),
        high=yuan(high) if high is not None else "",
        open_end=high is not None and year.is_lower_bound,
        total=_total(year, year.sums),
        # Over answers left open no one payer's amount is the figure: only the range is shown.
        shares=() if assessment.open_questions else _shares(year, year.sums),
        marks=_marks(assessment, year),
        evidence=_evidence(year),
        assumed=assumed_texts(assessment),
    )


def _heading(year: SettledYear) -> str:
    if _is_refused(year):
        words = translate("ui", "{0}: what medical insurance does not pay")
    elif year.is_lower_bound and year.own_cost_range is None:
        words = translate("ui", "{0}: what you pay yourself, at least")
    else:
        words = translate("ui", "{0}: what you pay yourself")
    return words.format(year_text(year.year))


def _is_refused(year: SettledYear) -> bool:
    """Whether the cause or the place of care leaves the fund out of the whole year."""
    return all(set(bill.refused) & {*_SOMEBODY_ELSES} for bill in year.bills)


def _missing(assessment: Assessment) -> Missing | None:
    """Return what keeps the whole case from being settled."""
    if assessment.problems:
        return _contradiction(assessment.problems[0])
    answers = assessment.answers
    if answers.place is None:
        return Missing(
            translate("ui", "Which place are you insured in?"),
            translate("ui", "Rules differ from place to place; without it nothing is computed."),
            "place",
            translate("ui", "Choose the place"),
        )
    return None if answers.bills else _no_bill()


def _contradiction(problem: Problem) -> Missing:
    return Missing(
        translate("ui", "Something typed does not fit together."),
        problem_text(problem, in_form=True),
        problem.where,
        translate("ui", "Go there"),
    )


def _no_bill() -> Missing:
    return Missing(
        translate("ui", "No bill yet"),
        translate("ui", "Add one: total, kind of care and hospital level give a rough figure."),
        "bills",
        translate("ui", "Add a bill"),
    )


def _no_year(assessment: Assessment) -> Missing:
    """Return why no bill stands in a year: there is none, or it has no day."""
    bills = assessment.settlement.bills
    if not bills:
        return _no_bill()
    undated = next((bill for bill in bills if bill.bill.day is None), None)
    if undated is None:
        return _reason(bills, assessment)
    index = assessment.answers.bills.index(undated.bill)
    return Missing(
        translate("ui", "The date of the bill is missing."),
        translate("ui", "Fill in the last day: it decides which rules apply."),
        f"bills[{index}].to",
        translate("ui", "Answer this"),
    )


def _unsettled(year: SettledYear, assessment: Assessment) -> Missing:
    """Return why the year has no figure."""
    return _reason(tuple(bill for bill in year.bills if bill.sums is None), assessment)


def _reason(refused: tuple[SettledBill, ...], assessment: Assessment) -> Missing:
    """Return why there is no figure: the first bill with a reason of its own."""
    own_reason = [b for b in refused if not b.refused[0].startswith("depends_on")]
    bill = (own_reason or refused)[0]
    code = bill.refused[0]
    reason, remedy = refusal_text(code, bill.policy, bill.bill)
    field = _field(code, bill, assessment)
    button = translate("ui", "Answer this") if code.startswith("unknown") else ""
    return Missing(reason, remedy, field, button or translate("ui", "Go there"))


def _field(code: str, bill: SettledBill, assessment: Assessment) -> str:
    """Return the path of the field that a refusal hangs on."""
    kind, _, about = code.partition(":")
    place = f"bills[{assessment.answers.bills.index(bill.bill)}]"
    if kind == "unknown":
        return unknown_field(about, bill, place)
    asked = bill.policy.unknown_caps(bill.bill.kind) if bill.policy is not None else ()
    if kind == "cap_unknown" and asked:
        return f"overrides.{asked[0]}"
    return f"{place}.kind" if kind in ("no_rule", "depends_on") else "place"


def unknown_field(about: str, bill: SettledBill, place: str) -> str:
    """Return the path of a fact that is not known; `place` is the bill's path."""
    policy = bill.policy
    if policy is not None and about in policy.facts:
        on_bill = policy.facts[about].about == "bill"
        return f"{place}.facts.{about}" if on_bill else f"person.facts.{about}"
    if policy is not None and about in policy.labels:
        return f"overrides.{about}"
    if about == "account_balance":
        return "cover.account_balance"
    if hasattr(bill.bill, about) or about == "from":
        return f"{place}.{about}"
    return f"person.{about}"


def _total(year: SettledYear, sums: Sums) -> str:
    total, own = _number(sums.total), _number(sums.own_cost)
    if year.own_cost_range or not total or _is_refused(year):
        words = translate("ui", "Bills: {1}. Together {0}.")
        return words.format(yuan(total), len(year.bills))
    words = translate("ui", "Bills: {2}. Together {0}, others pay {1}.")
    others = percent((1 - own / total).quantize(Decimal("0.001")))
    return words.format(yuan(total), others, len(year.bills))


def _shares(year: SettledYear, sums: Sums) -> tuple[Share, ...]:
    """Return who pays: others in the order of settlement, the person last."""
    policy = next((b.policy for b in year.bills if b.policy is not None), None)
    others = {**sums.paid, **sums.claims}
    shares = [
        Share(payer, payer_name(payer, policy), _number(amount))
        for payer, amount in others.items()
        if payer not in ("account", "cash") and amount
    ]
    own = payer_name(OWN)
    if _is_refused(year):
        own = translate("ui", "Not paid by medical insurance")
    elif year.own_cost_range is not None:
        own = translate("ui", "{0} (at least)").format(own)
    return (*shares, Share(OWN, own, _number(sums.own_cost)))


def _marks(assessment: Assessment, year: SettledYear) -> tuple[Mark, ...]:
    marks = []
    if assessment.if_covered:
        words = translate("ui", "As if covered: only your record of months tells if you are.")
        marks.append(Mark(words))
    for code in dict.fromkeys(code for bill in year.bills for code in bill.refused):
        marks.append(Mark(refusal_line(code), "error"))
    if any(b.covered and b.bill.cause == "third_party_unpaid" for b in year.bills):
        words = translate(
            "ui", "Somebody else is liable: the fund only pays in advance, once asked in writing."
        )
        marks.append(Mark(words))
    if year.employer_liability is not None:
        words = translate("ui", "{0} of it you may claim from the employer, who did not pay.")
        marks.append(Mark(words.format(yuan(year.employer_liability))))
    if year.is_lower_bound:
        words = translate(
            "ui", "Rough figure: what is left open counts as in scope; you may well pay more."
        )
        marks.append(Mark(words))
    if year.own_cost_range is not None:
        marks += [Mark(line) for line in _why_a_range(assessment)]
    checked = earliest(b.policy.checked for b in year.bills if b.stale and b.policy is not None)
    if checked is not None:
        marks.append(Mark(not_checked_text(checked)))
    return (*marks, *_paid_later(year))


def _question(assessment: Assessment) -> Missing | None:
    """Return the question whose answer narrows the range most."""
    button, why = translate("ui", "Answer this"), " ".join(_why_a_range(assessment))
    if assessment.open_questions:
        return Missing(why, "", assessment.open_questions[0].path, button)
    asked = asked_by_partial(assessment.answers, assessment.settlement.bills)
    narrows = assessment.settlement.narrowed_by
    if asked and (narrows is None or assessment.settlement.doubts[0] == "partial_benefit"):
        return Missing(why, "", asked[0].path, button)
    if narrows is None:
        return None
    index = [bill.id for bill in assessment.answers.bills].index(narrows)
    return Missing(why, "", f"bills[{index}].class_b_rate", button)


def _why_a_range(assessment: Assessment) -> tuple[str, ...]:
    if assessment.open_questions:
        asked_first = local_text(assessment.open_questions[0].fact.question)
        words = translate("ui", "A range over the possible answers to a question left open: {0}")
        return (words.format(asked_first), *doubt_texts(assessment))
    narrows = assessment.settlement.narrowed_by
    if narrows is None:
        return tuple(doubt_texts(assessment))
    number = [bill.id for bill in assessment.answers.bills].index(narrows) + 1
    words = translate(
        "ui", "A range. It narrows most with the first own share of class B of bill {0}."
    )
    return (words.format(number), *doubt_texts(assessment, without="class_b_rate"))


def _paid_later(year: SettledYear) -> tuple[Mark, ...]:
    """Return what is paid at the counter before claims bring some of it back, and by which plan."""
    claims = {payer: _number(paid) for payer, paid in year.sums.claims.items()} if year.sums else {}
    back = sum(claims.values(), start=ZERO)
    if year.sums is None or not back:
        return ()
    marks = []
    if year.own_cost_range is None:
        words = translate("ui", "At the counter you first pay {0}; later {1} comes back.")
        cash = _number(year.sums.paid.get("cash", ZERO))
        marks.append(Mark(words.format(yuan(cash), yuan(back)), "plain"))
    if any(paid for payer, paid in claims.items() if payer not in _TOP_UPS):
        words = translate("ui", "Mutual aid is worked out by the sample plan.")
        marks.append(Mark(words, "plain"))
    return tuple(marks)


def _evidence(year: SettledYear) -> str:
    known = evidence_text(code for bill in year.bills for code in bill.confidences)
    if not known:
        return ""
    evidence = translate("ui", "Evidence: {0}").format(known)
    return "\n".join(filter(None, (evidence, added_text(bill.policy for bill in year.bills))))


def _number(amount: Amount) -> Decimal:
    return amount if isinstance(amount, Decimal) else ZERO
