"""Why a line of a settlement sheet may differ, and what to check or type next."""

from medins_desktop.core.claim import SHEET_FIELDS
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.sheet_check import Cause, SheetCheck
from medins_desktop.wording.amounts import day_text
from medins_desktop.wording.language import QT_TRANSLATE_NOOP, local_text, translate
from medins_desktop.wording.names import choice_name, field_name
from medins_desktop.wording.parameter_names import parameter_name
from medins_desktop.wording.refusals import refusal_text
from medins_desktop.wording.sheet_lines import sheet_line_name

_CAUSES = {
    # the total
    "belongs_to_other_bill": QT_TRANSLATE_NOOP(
        "wording", "This is exactly the total of another bill, {0}: the sheet seems to be its."
    ),
    "total_mistyped": QT_TRANSLATE_NOOP(
        "wording", "One of the two totals may be mistyped: compare digit by digit."
    ),
    "other_bill": QT_TRANSLATE_NOOP(
        "wording", "The sheet may be that of another bill: compare its days with this one's."
    ),
    "part_of_stay": QT_TRANSLATE_NOOP(
        "wording", "Long stays are sometimes settled in parts: the sheet may cover some days only."
    ),
    # outside scope and in scope
    "only_split_otherwise": QT_TRANSLATE_NOOP(
        "wording",
        "The three parts add up to the same: only the split differs, nothing below changes.",
    ),
    "parts_not_entered": QT_TRANSLATE_NOOP(
        "wording",
        "This bill is an estimate: what lies outside scope is not all typed in. Take it from "
        "the sheet.",
    ),
    "class_b_rate_unknown": QT_TRANSLATE_NOOP(
        "wording",
        "The first own share of class B is not typed in: the figure here is one end of a range.",
    ),
    "rule_in_doubt": QT_TRANSLATE_NOOP(
        "wording",
        "A rule that may no longer be in force pays only a part of the benefit: the figure here "
        "counts all of it.",
    ),
    "in_scope_typed": QT_TRANSLATE_NOOP(
        "wording", "Here the in-scope amount was typed as one figure: compare it with the sheet."
    ),
    "lists": QT_TRANSLATE_NOOP(
        "wording",
        "Other items were counted as outside the lists: look in the list of charges for those "
        "marked as own cost.",
    ),
    "price_limits": QT_TRANSLATE_NOOP(
        "wording", "Something was above a price limit, such as a bed or a material."
    ),
    "class_b_amount": QT_TRANSLATE_NOOP(
        "wording", "The class B amount may be another: compare it with the list of charges."
    ),
    "class_b_rate": QT_TRANSLATE_NOOP(
        "wording", "The first own share of class B differs by place and item: compare the share."
    ),
    "care_away": QT_TRANSLATE_NOOP(
        "wording", "Care away from home can have a first own share: check where you were treated."
    ),
    # what the rules settle
    "earlier_stay": QT_TRANSLATE_NOOP(
        "wording",
        "An earlier stay of this year may be missing here: it makes this one the second or third.",
    ),
    "earlier_bills": QT_TRANSLATE_NOOP(
        "wording",
        "Earlier bills of this year may be missing here: they use up deductible and cap, and "
        "count as burden.",
    ),
    "not_counted": QT_TRANSLATE_NOOP(
        "wording",
        "Earlier bills that stand here were perhaps not counted: other dates, or settled later.",
    ),
    "continued": QT_TRANSLATE_NOOP(
        "wording", "The stay may have been counted as the continuation of an earlier one."
    ),
    "year_of_first_day": QT_TRANSLATE_NOOP(
        "wording",
        "The stay reaches over two medical years: it may have been counted to that of its first "
        "day.",
    ),
    "other_level": QT_TRANSLATE_NOOP("wording", "The hospital may be of another level."),
    "other_kind": QT_TRANSLATE_NOOP("wording", "It may have been settled as another kind of care."),
    "other_care": QT_TRANSLATE_NOOP(
        "wording", "It may have been settled as care away from home, or under another filing."
    ),
    "other_status": QT_TRANSLATE_NOOP(
        "wording", "It may have been settled for somebody retired, or still working."
    ),
    "other_age": QT_TRANSLATE_NOOP("wording", "Age decides here: check the day of birth."),
    "other_group": QT_TRANSLATE_NOOP(
        "wording", "You may belong to an assistance group that is not chosen here."
    ),
    "group_not_registered": QT_TRANSLATE_NOOP(
        "wording", "The assistance group was perhaps not registered yet on that day: ask."
    ),
    "place_fact": QT_TRANSLATE_NOOP("wording", "A question of this place decides here: {0}"),
    "taken_as_not_paid": QT_TRANSLATE_NOOP(
        "wording", "Here the fund pays nothing for this bill: {0} If it did pay, correct that."
    ),
    "paid_later": QT_TRANSLATE_NOOP(
        "wording", "This payer often settles later and not at the counter: ask whether it comes."
    ),
    "claimed_later": QT_TRANSLATE_NOOP(
        "wording", "Here it is paid back later, on a claim; the sheet has it at the counter."
    ),
    "unknown_payer": QT_TRANSLATE_NOOP(
        "wording", "Somebody paid whom this case does not know: is there other cover?"
    ),
    "rules_of_earlier_year": QT_TRANSLATE_NOOP(
        "wording", "The rules here are those of an earlier year: the place may have changed them."
    ),
    "values_not_sure": QT_TRANSLATE_NOOP(
        "wording", "Some figures of this place are not sure: look at how the amount came about."
    ),
    "values_of_place": QT_TRANSLATE_NOOP(
        "wording",
        "The place may use other rates or limits by now: look at how the amount came about.",
    ),
    # own money
    "account_used": QT_TRANSLATE_NOOP(
        "wording", "On the sheet the account paid; here it is not used. Your cost is the same."
    ),
    "account_not_used": QT_TRANSLATE_NOOP(
        "wording", "Here the account pays what it may; on the sheet it paid less. Same cost."
    ),
    "account_balance": QT_TRANSLATE_NOOP(
        "wording", "The account may have held another amount on that day."
    ),
    "sheet_contradicts_itself": QT_TRANSLATE_NOOP(
        "wording", "The sheet's own figures do not add up: check what was typed first."
    ),
    # any line
    "rounding": QT_TRANSLATE_NOOP(
        "wording", "Less than 5 fen: the hospital's program rounds line by line. Nothing to do."
    ),
    "line_above_empty": QT_TRANSLATE_NOOP(
        "wording", "“{0}” further up is still empty: type it, the first difference says most."
    ),
}

# The same where the engine found that it would explain the line.
_EXPLAINS = {
    "earlier_stay": QT_TRANSLATE_NOOP(
        "wording",
        "With earlier stays in this year that are missing here ({0}), it agrees exactly. Add them.",
    ),
    "earlier_bills": QT_TRANSLATE_NOOP(
        "wording", "After large earlier bills of this year it agrees exactly. Add what is missing."
    ),
    "not_counted": QT_TRANSLATE_NOOP(
        "wording", "Without the earlier bills of this year it agrees exactly: check their dates."
    ),
    "continued": QT_TRANSLATE_NOOP(
        "wording", "As the continuation of the stay {0} it agrees exactly."
    ),
    "year_of_first_day": QT_TRANSLATE_NOOP(
        "wording", "Counted to the medical year of its first day it agrees exactly."
    ),
    "other_level": QT_TRANSLATE_NOOP("wording", "With the hospital level “{0}” it agrees exactly."),
    "other_kind": QT_TRANSLATE_NOOP("wording", "Settled as “{0}” it agrees exactly."),
    "other_care": QT_TRANSLATE_NOOP("wording", "With “{0}” as place of care it agrees exactly."),
    "other_status": QT_TRANSLATE_NOOP("wording", "For somebody “{0}” it agrees exactly."),
    "other_age": QT_TRANSLATE_NOOP("wording", "At another age it agrees exactly: check the birth."),
    "other_group": QT_TRANSLATE_NOOP("wording", "In the group “{0}” it agrees exactly."),
    "group_not_registered": QT_TRANSLATE_NOOP(
        "wording",
        "Without the assistance group it agrees exactly: perhaps it was not registered yet.",
    ),
    "place_fact": QT_TRANSLATE_NOOP(
        "wording", "With another answer to this question it agrees exactly: {0}"
    ),
    "rule_in_doubt": QT_TRANSLATE_NOOP(
        "wording",
        "With a rule that was not sure to be in force it agrees exactly: {0}. Type its figure as "
        "your own under Policies.",
    ),
}

# The facts that the values of some causes are choices of.
_FACT_OF = {
    "other_level": "hospital_level",
    "other_kind": "kind",
    "other_care": "care",
    "other_status": "status",
    "other_group": "aid_group",
}


def cause_text(cause: Cause, check: SheetCheck, answers: Answers) -> str:
    """Return why the line may differ, and what to do about it."""
    text = _EXPLAINS[cause.code] if cause.explains else _CAUSES[cause.code]
    return translate("wording", text).format(_value(cause, check, answers))


def cause_link(cause: Cause) -> str:
    """Return what the button that leads to the cause's field says."""
    name = cause.field.rpartition(".")[2]
    if name == "bills":
        return translate("wording", "To the bills")
    if name == "cover":
        return translate("wording", "To other cover")
    if name in SHEET_FIELDS:
        return translate("wording", "Type it")
    if ".facts." in cause.field:
        return translate("wording", "To the question")
    return translate("wording", "Check: {0}").format(field_name(cause.field))


def _value(cause: Cause, check: SheetCheck, answers: Answers) -> str:
    if cause.code == "line_above_empty":
        return sheet_line_name(cause.value)
    if cause.code in ("belongs_to_other_bill", "continued") and cause.value:
        bill = answers.case.bill(cause.value)
        day = day_text(bill.day) if bill.day is not None else ""
        kind = choice_name("kind", bill.kind) if bill.kind is not None else ""
        return f"{day} {kind}".strip()
    settled = check.settled
    if cause.code == "place_fact" and settled is not None and settled.policy is not None:
        return local_text(settled.policy.facts[cause.field.rpartition(".")[2]].question)
    if cause.code == "taken_as_not_paid" and settled is not None:
        return refusal_text(settled.refused[0], settled.policy, settled.bill)[0]
    if cause.code == "rule_in_doubt":
        return parameter_name(cause.value)
    fact = _FACT_OF.get(cause.code)
    return choice_name(fact, cause.value) if fact is not None and cause.value else cause.value
