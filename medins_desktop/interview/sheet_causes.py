"""The usual causes of the first line of a sheet that differs, as codes, the likeliest first.

A cause is named only if this case leaves it open: what the case knows rules the others out.
"""

from collections.abc import Iterator
from decimal import Decimal
from itertools import chain

from medins_desktop.core.claim import Bill
from medins_desktop.core.money import ZERO
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.questions import asked_by_partial
from medins_desktop.interview.sheet_check import (
    LAYER_OF_FIELD,
    OUTSIDE_FIELDS,
    Cause,
    SheetCheck,
    SheetLine,
)
from medins_desktop.interview.sheet_trials import Assess, tried_causes

# A hospital's program that rounds each item of a bill comes out a few fen beside.
ROUNDING_BELOW = Decimal("0.05")

# What is settled by the rules of the place, and so can be tried with the engine.
SETTLED_FIELDS = ("act_pay_dedc", *LAYER_OF_FIELD, "oth_pay")
_PAID_LATER = ("hifob_pay", "hifmi_pay", "maf_pay")
_WELL_KNOWN = {"official-text", "two-sources"}


def causes(check: SheetCheck, assessment: Assessment, assess: Assess) -> tuple[Cause, ...]:
    """Return the causes that fit the first line that differs; none if no line does.

    `assess` settles another case by the same policies: what-if's are tried with it.
    """
    line = check.first_difference
    if line is None or line.difference is None:
        return ()
    if abs(line.difference) < ROUNDING_BELOW:
        return (Cause("rounding"),)
    tried: tuple[Cause, ...] = ()
    refused = check.settled is not None and bool(check.settled.refused)
    if line.field in SETTLED_FIELDS and not refused:
        tried = tried_causes(check, line, assessment, assess)
    sure = [cause for cause in tried if cause.explains]
    open_ = [cause for cause in tried if not cause.explains]
    index = [bill.id for bill in assessment.answers.bills].index(check.bill.id)
    where = f"bills[{index}]"
    known = chain(
        sure,
        _not_all_known(check, where),
        () if sure else _rule_in_doubt(check, assessment),
        _line_above(check, line, where),
        _of_line(check, line, assessment, where),
        open_,
        _values(check, line),
    )
    return tuple(dict.fromkeys(known))


def _not_all_known(check: SheetCheck, where: str) -> Iterator[Cause]:
    """What is not known of the bill, so that the computed line is only one end of a range."""
    bill, line = check.bill, check.first_difference
    if line is None or line.field in ("medfee_sumamt", *OUTSIDE_FIELDS[:2]):
        return
    if bill.is_estimate:
        parts = ("outside_catalogue", "over_price_limit", "class_b")
        missing = next(part for part in parts if getattr(bill, part) is None)
        yield Cause("parts_not_entered", f"{where}.{missing}")
    elif bill.in_scope is None and bill.class_b and bill.class_b_rate is None:
        yield Cause("class_b_rate_unknown", f"{where}.class_b_rate")


def _rule_in_doubt(check: SheetCheck, assessment: Assessment) -> Iterator[Cause]:
    """A rule of partial benefit that may hold for the bill: the figures here are without it."""
    step = check.settled.step if check.settled is not None else None
    if step is not None and step.find("partial_benefit_in_doubt") is not None:
        asked = asked_by_partial(assessment.answers, assessment.settlement.bills)
        yield Cause("rule_in_doubt", asked[0].path if asked else "")


def _line_above(check: SheetCheck, line: SheetLine, where: str) -> Iterator[Cause]:
    """The nearest empty line above: it may differ already, and says more than this one."""
    above = check.lines[: check.lines.index(line)]
    empty = [one.field for one in above if one.state == "not_typed" and one.computed]
    if empty:
        yield Cause("line_above_empty", f"{where}.sheet.{empty[-1]}", empty[-1])


def _of_line(
    check: SheetCheck, line: SheetLine, assessment: Assessment, where: str
) -> Iterator[Cause]:
    """The causes that belong to one line, whatever the place."""
    if line.field == "medfee_sumamt":
        yield from _of_total(check, line, assessment, where)
    elif line.field in OUTSIDE_FIELDS:
        yield from _of_outside_part(check, line, where)
    elif line.field == "inscp_scp_amt":
        yield from _of_scope(check.bill, where)
    elif line.field in SETTLED_FIELDS:
        yield from _of_payer(check, line, assessment, where)
    elif check.contradictions:
        yield Cause("sheet_contradicts_itself")
    else:
        yield from _of_own_money(line, assessment)


def _of_total(
    check: SheetCheck, line: SheetLine, assessment: Assessment, where: str
) -> Iterator[Cause]:
    for other in assessment.answers.bills:
        if other.id != check.bill.id and other.total == line.stated:
            yield Cause("belongs_to_other_bill", "", other.id)
    yield Cause("total_mistyped", f"{where}.total")
    yield Cause("other_bill", f"{where}.to")
    if check.bill.kind == "inpatient":
        yield Cause("part_of_stay", f"{where}.from")


def _of_outside_part(check: SheetCheck, line: SheetLine, where: str) -> Iterator[Cause]:
    parts = [check.line(field) for field in OUTSIDE_FIELDS]
    stated = [part.stated for part in parts if part.stated is not None]
    computed = [part.computed for part in parts if part.computed is not None]
    if len(stated) == len(computed) == len(parts) and sum(stated) == sum(computed):
        yield Cause("only_split_otherwise")
    if check.bill.in_scope is not None:
        yield Cause("in_scope_typed", f"{where}.in_scope")
    elif line.field == "fulamt_ownpay_amt":
        yield Cause("lists", f"{where}.outside_catalogue")
    elif line.field == "overlmt_selfpay":
        yield Cause("price_limits", f"{where}.over_price_limit")
    else:
        yield from _of_first_own_share(check.bill, where)


def _of_scope(bill: Bill, where: str) -> Iterator[Cause]:
    if bill.in_scope is not None:
        yield Cause("in_scope_typed", f"{where}.in_scope")
        return
    yield Cause("lists", f"{where}.outside_catalogue")
    yield Cause("price_limits", f"{where}.over_price_limit")
    yield from _of_first_own_share(bill, where)


def _of_first_own_share(bill: Bill, where: str) -> Iterator[Cause]:
    yield Cause("class_b_amount", f"{where}.class_b")
    if bill.class_b:
        yield Cause("class_b_rate", f"{where}.class_b_rate")
    yield Cause("care_away", f"{where}.care")


def _of_payer(
    check: SheetCheck, line: SheetLine, assessment: Assessment, where: str
) -> Iterator[Cause]:
    settled, cover = check.settled, assessment.answers.cover
    stated, computed = line.stated or ZERO, line.computed or ZERO
    if settled is not None and settled.refused:
        fields = {"not_designated": "designated"}
        field = fields.get(settled.refused[0], "cause")
        yield Cause("taken_as_not_paid", f"{where}.{field}")
        return
    if line.field in _PAID_LATER and stated < computed:
        yield Cause("paid_later")
    if line.field == "hifes_pay" and stated > computed:
        known = cover.supplement is not None
        yield Cause("claimed_later" if known else "unknown_payer", "cover")
    if line.field == "oth_pay" and stated > computed:
        known = bool(cover.mutual_aid) or cover.commercial is not None
        yield Cause("claimed_later" if known else "unknown_payer", "cover")


def _of_own_money(line: SheetLine, assessment: Assessment) -> Iterator[Cause]:
    cover = assessment.answers.cover
    if line.field == "psn_part_amt" or line.difference is None:
        return
    more_account = (line.difference > ZERO) == (line.field == "acct_pay")
    if not cover.pay_from_account:
        if more_account:
            yield Cause("account_used", "cover.pay_from_account")
        return
    if not more_account:
        yield Cause("account_not_used", "cover.pay_from_account")
    yield Cause("account_balance", "cover.account_balance")


def _values(check: SheetCheck, line: SheetLine) -> Iterator[Cause]:
    """The program's own values may be wrong: the less they are known, the likelier."""
    settled = check.settled
    if settled is None or line.field not in SETTLED_FIELDS or settled.refused:
        return
    if settled.stale:
        yield Cause("rules_of_earlier_year")
    elif not settled.confidences <= _WELL_KNOWN:
        yield Cause("values_not_sure")
    else:
        yield Cause("values_of_place")
