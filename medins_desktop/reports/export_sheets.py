"""Bills, results and what they rest on as plain tables: for a spreadsheet, and to be read back.

What a person typed stands under the titles that the import of bills knows; what was
computed has titles of its own.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from medins_desktop.core.explanation import Parameter
from medins_desktop.core.line import Amount
from medins_desktop.core.money import to_fen
from medins_desktop.core.policy import DeclaredFact
from medins_desktop.core.result import SettledBill, SettledYear, Sums
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.bill_table import COLUMNS
from medins_desktop.interview.questions import every_fact
from medins_desktop.interview.sheet_check import check_sheet
from medins_desktop.reports.report_text import translate
from medins_desktop.wording.added import added_text
from medins_desktop.wording.amounts import year_text
from medins_desktop.wording.assumed import assumed_texts
from medins_desktop.wording.doubts import doubt_texts
from medins_desktop.wording.evidence import evidence_name
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, local_text
from medins_desktop.wording.names import choice_name, confidence_name, note_of, payer_name
from medins_desktop.wording.parameter_names import parameter_name
from medins_desktop.wording.parameter_texts import parameter_source, parameter_text
from medins_desktop.wording.refusals import refusal_text
from medins_desktop.wording.sheet_lines import (
    comparison_text,
    contradiction_text,
    sheet_line_name,
)
from medins_desktop.wording.table_titles import column_title, fact_answer, fact_title, yes_no

Value = str | Decimal | date | None
_IN_WORDS = ("kind", "hospital_level", "care", "cause")
# Titles of what a bill comes to: an import knows by them that they are no fields of a bill.
COMPUTED_TITLES = (
    QT_TRANSLATE_NOOP("reports", "Settled: total"),
    QT_TRANSLATE_NOOP("reports", "Settled: outside scope"),
    QT_TRANSLATE_NOOP("reports", "Settled: in scope"),
    QT_TRANSLATE_NOOP("reports", "Settled: deductible"),
    QT_TRANSLATE_NOOP("reports", "Own cost"),
    QT_TRANSLATE_NOOP("reports", "Own cost at most"),
    QT_TRANSLATE_NOOP("reports", "How well known"),
    QT_TRANSLATE_NOOP("reports", "Remark"),
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table: a title, the heads of its columns, and rows of texts, amounts, days or nothing."""

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]


def sheets(assessment: Assessment) -> tuple[Sheet, ...]:
    """Return the bills, the years, the values used, and what must be said beside them.

    Settlement sheets come between, line by line, if any was typed.
    """
    compared = (_compared(assessment),) if any(b.sheet for b in assessment.answers.bills) else ()
    return (
        bill_sheet(assessment),
        _years(assessment),
        *compared,
        _values(assessment),
        _notes(assessment),
    )


def bill_sheet(assessment: Assessment) -> Sheet:
    """Return one row a bill: what was typed, and what it comes to."""
    settled = {one.bill.id: one for one in assessment.settlement.bills}
    payers = _payers(one.sums for one in settled.values())
    bills = assessment.answers.bills
    facts = every_fact((assessment.policy, *(one.policy for one in settled.values())))
    answered = dict.fromkeys(id_ for bill in bills for id_ in bill.facts)
    head = (
        column_title("id"),
        *(column_title(name) for name in COLUMNS),
        *(fact_title(id_, facts.get(id_)) for id_ in answered),
        *_computed_heads(assessment, payers),
        translate("reports", "Own cost at most"),
        translate("reports", "How well known"),
        translate("reports", "Remark"),
    )
    rows = []
    for bill in bills:
        one = settled.get(bill.id)
        typed = [_typed(name, getattr(bill, name)) for name in COLUMNS]
        typed += [_answered(bill.facts.get(id_), facts.get(id_)) for id_ in answered]
        sums = one.sums if one is not None else None
        rows.append((bill.id, *typed, *_computed(sums, payers), *_said(one)))
    return Sheet(translate("reports", "Bills"), head, tuple(rows))


def _years(assessment: Assessment) -> Sheet:
    years = assessment.settlement.years
    payers = _payers(year.sums for year in years)
    head = (
        translate("reports", "Medical year"),
        *_computed_heads(assessment, payers),
        translate("reports", "Own cost at most"),
    )
    rows = tuple(
        (year_text(year.year), *_computed(year.sums, payers), _most(year)) for year in years
    )
    return Sheet(translate("reports", "Years"), head, rows)


def _compared(assessment: Assessment) -> Sheet:
    """Return every figure of the settlement sheets beside the computed one."""
    head = (
        translate("reports", "Bill"),
        translate("reports", "Line"),
        translate("reports", "On the sheet"),
        translate("reports", "Computed"),
        translate("reports", "Result"),
    )
    rows: list[tuple[Value, ...]] = []
    for bill in assessment.answers.bills:
        check = check_sheet(assessment, bill.id)
        said = [line for line in check.lines if line.state != "not_typed"]
        for line in said:
            figures = (line.stated, line.computed)
            rows.append((bill.id, sheet_line_name(line.field), *figures, comparison_text(line)))
        rows += [(bill.id, contradiction_text(one)) for one in check.contradictions]
    return Sheet(
        translate("reports", "Settlement sheets"),
        head,
        tuple((*row, *(None,) * (len(head) - len(row))) for row in rows),
    )


def _values(assessment: Assessment) -> Sheet:
    used: dict[str, Parameter] = {}
    for bill in assessment.settlement.bills:
        for step in (bill.step, *bill.aid.values()):
            used |= {p.id: p for p in step.parameters()} if step is not None else {}
    head = (
        translate("reports", "Value"),
        translate("reports", "Amount or rate"),
        translate("reports", "Where it stands"),
        translate("reports", "How well known"),
        translate("reports", "Note"),
        translate("reports", "Id"),
    )
    rows = tuple(
        (
            parameter_name(p.id),
            parameter_text(p),
            parameter_source(p),
            confidence_name(p.confidence),
            note_of(p),
            p.id,
        )
        for p in used.values()
        if p.unit != "rule"
    )
    return Sheet(translate("reports", "Values used"), head, rows)


def _notes(assessment: Assessment) -> Sheet:
    policy = assessment.policy
    added = added_text(one.policy for one in assessment.settlement.bills)
    lines = [
        translate("reports", "An estimate, not a settlement: the insurance agency decides."),
        *([local_text(policy.name)] if policy is not None else []),
        assessment.today.isoformat(),
        *([added] if added else []),
        *doubt_texts(assessment),
        *assumed_texts(assessment),
        *([local_text(gap.text) for gap in policy.gaps] if policy is not None else []),
    ]
    return Sheet(
        translate("reports", "Notes"),
        (translate("reports", "Note"),),
        tuple((line,) for line in lines),
    )


def _payers(every: Iterator[Sums | None]) -> tuple[str, ...]:
    """Return who pays in any of the sums, in order of settlement; own money last."""
    known = [sums for sums in every if sums is not None]
    names = dict.fromkeys(name for s in known for name in (*s.paid, *s.claims))
    own = ("account", "cash")
    return (*(n for n in names if n not in own), *(n for n in own if n in names))


def _computed_heads(assessment: Assessment, payers: tuple[str, ...]) -> tuple[str, ...]:
    return (
        translate("reports", "Settled: total"),
        translate("reports", "Settled: outside scope"),
        translate("reports", "Settled: in scope"),
        translate("reports", "Settled: deductible"),
        *(payer_name(payer, assessment.policy) for payer in payers),
        translate("reports", "Own cost"),
    )


def _computed(sums: Sums | None, payers: tuple[str, ...]) -> tuple[Value, ...]:
    if sums is None:
        return (None,) * (len(payers) + 5)
    parts = (sums.total, sums.outside_scope, sums.in_scope, sums.deductible)
    paid = {**sums.paid, **sums.claims}
    every = (*parts, *(paid.get(payer) for payer in payers), sums.own_cost)
    return tuple(_yuan(amount) if amount is not None else None for amount in every)


def _said(one: SettledBill | None) -> tuple[Value, ...]:
    if one is None:
        return None, "", translate("reports", "Correct what was typed first.")
    remarks = [
        sentence for code in one.refused for sentence in refusal_text(code, one.policy, one.bill)
    ]
    if one.is_lower_bound:
        remarks.append(translate("reports", "Rough: the own cost may well be higher."))
    if one.stale:
        remarks.append(translate("reports", "The rules have not been checked for this year."))
    return _most(one), evidence_name(one.confidences), " ".join(remarks)


def _most(one: SettledBill | SettledYear) -> Value:
    return _yuan(one.own_cost_range[1]) if one.own_cost_range is not None else None


def _typed(name: str, value: object) -> Value:
    if isinstance(value, Decimal) and name != "class_b_rate":
        return to_fen(value)
    if isinstance(value, bool):
        return yes_no(value)
    if value is None or isinstance(value, Decimal | date):
        return value
    return choice_name(name, str(value)) if name in _IN_WORDS else str(value)


def _answered(answer: str | bool | int | None, fact: DeclaredFact | None) -> Value:
    return fact_answer(answer, fact) if answer is not None else None


def _yuan(amount: Amount) -> Decimal:
    if not isinstance(amount, Decimal):
        raise TypeError("a line has no place in a table")
    return to_fen(amount)
