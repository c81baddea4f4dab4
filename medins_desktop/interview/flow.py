"""The guided pages and how far each one is."""

import re
from typing import Literal, get_args

from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import Assessment

Page = Literal["you", "enterprise", "years", "work", "bills", "cover", "results"]
PAGES: tuple[Page, ...] = get_args(Page)

PageState = Literal["untouched", "complete", "attention"]

# The page on which a missing fact is asked for.
_ASKED_ON_BILLS = ("from", "kind", "hospital_level", "total", "level", "care")
_ASKED_ON_COVER = ("account_balance",)
_ASKED_ABOUT_THE_FIRM = ("person.monthly_wage", "monthly_wage")
_ASKED_ON_WORK = ("joined", "fell_ill", "workdays", "local_minimum_wage")


def page_of(problem_path: str) -> Page:
    """Return the page where a fault of the answers, or an unknown field, is mended."""
    head = re.split(r"[.\[]", problem_path, maxsplit=1)[0]
    if head in ("bills", *_ASKED_ON_BILLS):
        return "bills"
    if head in ("cover", *_ASKED_ON_COVER):
        return "cover"
    if head in ("employment", *_ASKED_ON_WORK):
        return "work"
    if head == "contributions":
        return "years"
    asked_by_the_firm = problem_path in _ASKED_ABOUT_THE_FIRM
    return "enterprise" if head == "enterprise" or asked_by_the_firm else "you"


def page_states(assessment: Assessment) -> dict[Page, PageState]:
    """Return how far each page is."""
    needy = _needing_attention(assessment)
    states: dict[Page, PageState] = {}
    for page in PAGES:
        touched = _touched(page, assessment.answers)
        states[page] = "attention" if page in needy else "complete" if touched else "untouched"
    return states


def missing_fields(assessment: Assessment) -> tuple[str, ...]:
    """Return the facts that some bill waits for, each once, in order of the bills."""
    codes = (code for bill in assessment.settlement.bills for code in bill.refused)
    fields = (code.removeprefix("unknown:") for code in codes if code.startswith("unknown:"))
    return tuple(dict.fromkeys(fields))


def _needing_attention(assessment: Assessment) -> set[Page]:
    pages: set[Page] = {page_of(problem.where) for problem in assessment.problems}
    facts = assessment.policy.facts if assessment.policy else {}
    for field in missing_fields(assessment):
        about_bill = field in facts and facts[field].about == "bill"
        pages.add("bills" if about_bill else page_of(field))
    for bill in assessment.settlement.bills:
        if any(code.startswith(("no_rule", "no_policy", "cap_unknown")) for code in bill.refused):
            pages.add("bills")
    return pages


def _touched(page: Page, answers: Answers) -> bool:
    empty = Answers()
    parts = {
        "you": (answers.place, answers.person) != (empty.place, empty.person),
        "enterprise": answers.enterprise != empty.enterprise,
        "years": bool(answers.contributions),
        "work": answers.employment != empty.employment,
        "bills": bool(answers.bills),
        "cover": answers.cover != empty.cover,
        "results": False,
    }
    return parts[page]
