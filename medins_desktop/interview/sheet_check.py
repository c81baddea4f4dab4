"""A settlement sheet held against the computed settlement of its bill, line by line.

A figure that was not typed is not known, never zero. Nothing of a sheet is corrected: where
its own sums do not hold, that is said before anything is compared.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from typing import Literal

from medins_desktop.core.claim import SHEET_FIELDS, Bill
from medins_desktop.core.line import Amount
from medins_desktop.core.money import ZERO
from medins_desktop.core.result import SettledBill, Sums
from medins_desktop.interview.assessment import Assessment

LineState = Literal["agrees", "differs", "not_typed", "not_computed"]

# The layers that have a field of their own on a sheet; all others are its "other payers".
LAYER_OF_FIELD = {
    "hifp_pay": "pool",
    "hifob_pay": "large_amount",
    "hifmi_pay": "critical_illness",
    "maf_pay": "assistance",
    "hifes_pay": "supplement",
}
OWN_MONEY = ("account", "cash")
OUTSIDE_FIELDS = ("fulamt_ownpay_amt", "overlmt_selfpay", "preselfpay_amt")

# What adds up to what on every sheet.
_SUMS = (
    ((*OUTSIDE_FIELDS, "inscp_scp_amt"), "medfee_sumamt"),
    ((*LAYER_OF_FIELD, "oth_pay", "psn_part_amt"), "medfee_sumamt"),
    (("acct_pay", "psn_cash_pay"), "psn_part_amt"),
)


@dataclass(frozen=True, slots=True)
class SheetLine:
    """One line: the figure on the sheet and the one computed, in yuan; None is not known."""

    field: str
    stated: Decimal | None
    computed: Decimal | None

    @property
    def difference(self) -> Decimal | None:
        """What the sheet has more than was computed."""
        if self.stated is None or self.computed is None:
            return None
        return self.stated - self.computed

    @property
    def state(self) -> LineState:
        """Whether the two agree, or which of them is not known."""
        if self.stated is None:
            return "not_typed"
        if self.computed is None:
            return "not_computed"
        return "agrees" if self.stated == self.computed else "differs"


@dataclass(frozen=True, slots=True)
class Contradiction:
    """Figures of a sheet that add up to `added`, and the one that should be their sum.

    `complete`: all parts are typed; else those that are exceed the sum already.
    """

    parts: tuple[str, ...]
    whole: str
    added: Decimal
    stated: Decimal
    complete: bool


@dataclass(frozen=True, slots=True)
class Cause:
    """Why a line may differ, and the field where one checks it; "" where there is none.

    `value` is another answer, a bill's id, or a line of the sheet. `explains`: with it every
    typed line agrees, down to the one that differs.
    """

    code: str
    field: str = ""
    value: str = ""
    explains: bool = False


@dataclass(frozen=True, slots=True)
class SheetCheck:
    """A bill's sheet: its contradictions, and every line in the order of settlement.

    `settled` is None where faults of the answers stand in the way of any settlement.
    """

    bill: Bill
    settled: SettledBill | None
    contradictions: tuple[Contradiction, ...]
    lines: tuple[SheetLine, ...]

    @property
    def first_difference(self) -> SheetLine | None:
        """The first line that differs: the others may only follow from it."""
        return next((line for line in self.lines if line.state == "differs"), None)

    def count(self, state: LineState) -> int:
        """Return how many lines are in a state."""
        return sum(line.state == state for line in self.lines)

    def line(self, field: str) -> SheetLine:
        """Return the line of a field."""
        return next(line for line in self.lines if line.field == field)


def check_sheet(assessment: Assessment, bill_id: str, *, without: str = "") -> SheetCheck:
    """Return a bill's sheet beside its settlement; `KeyError` if there is no such bill.

    `without` names a line that is being typed and does not count yet.
    """
    bill = assessment.answers.case.bill(bill_id)
    if without in bill.sheet:
        sheet = {name: amount for name, amount in bill.sheet.items() if name != without}
        bill = replace(bill, sheet=sheet)
    found = (one for one in assessment.settlement.bills if one.bill.id == bill_id)
    settled = next(found, None)
    known = settled is not None and not _hangs_on_an_answer(assessment, settled)
    computed = computed_figures(settled) if settled is not None and known else {}
    lines = tuple(
        SheetLine(field, bill.sheet.get(field), computed.get(field)) for field in SHEET_FIELDS
    )
    return SheetCheck(bill, settled, tuple(_contradictions(bill)), lines)


def _hangs_on_an_answer(assessment: Assessment, settled: SettledBill) -> bool:
    """Whether the figures of a bill are but one end of a range over answers left open."""
    return bool(assessment.open_questions) and settled.own_cost_range is not None


def computed_figures(settled: SettledBill) -> dict[str, Decimal]:
    """Return what a sheet of this bill would say at the counter, as far as it is known.

    What is claimed later (mutual aid, typed supplements) is on no sheet.
    """
    sums = settled.sums
    if sums is None:
        return {}
    account, cash = _number(sums.paid.get("account", ZERO)), _number(sums.paid["cash"])
    return {
        "medfee_sumamt": _number(sums.total),
        **_outside_parts(settled.bill, sums),
        "inscp_scp_amt": _number(sums.in_scope),
        "act_pay_dedc": _number(sums.deductible),
        **{f: _number(sums.paid.get(layer, ZERO)) for f, layer in LAYER_OF_FIELD.items()},
        "oth_pay": sum((_number(sums.paid[id_]) for id_ in other_payers(sums)), start=ZERO),
        "psn_part_amt": account + cash,
        "acct_pay": account,
        "psn_cash_pay": cash,
    }


def other_payers(sums: Sums) -> tuple[str, ...]:
    """Return the layers settled at the counter that have no field of their own on a sheet."""
    named = {*LAYER_OF_FIELD.values(), *OWN_MONEY}
    return tuple(name for name in sums.paid if name not in named)


def _outside_parts(bill: Bill, sums: Sums) -> dict[str, Decimal]:
    """Return the three parts outside scope, those that are known."""
    if sums.outside_scope == ZERO and not bill.is_estimate:
        return dict.fromkeys(OUTSIDE_FIELDS, ZERO)
    lists, over_limit = bill.outside_catalogue, bill.over_price_limit
    known = {"fulamt_ownpay_amt": lists, "overlmt_selfpay": over_limit}
    found = {name: part for name, part in known.items() if part is not None}
    share_known = bill.class_b is not None and (not bill.class_b or bill.class_b_rate is not None)
    if lists is not None and over_limit is not None and share_known:
        found["preselfpay_amt"] = _number(sums.outside_scope) - lists - over_limit
    return found


def _contradictions(bill: Bill) -> Iterator[Contradiction]:
    for parts, whole in _SUMS:
        stated = bill.sheet.get(whole)
        typed = tuple(part for part in parts if part in bill.sheet)
        added = sum((bill.sheet[part] for part in typed), start=ZERO)
        complete = typed == parts
        if stated is not None and (added > stated or (complete and added != stated)):
            yield Contradiction(typed, whole, added, stated, complete)


def _number(amount: Amount) -> Decimal:
    if not isinstance(amount, Decimal):
        raise TypeError("a settled amount is a number")
    return amount
