"""A medical year as cells: one row a bill, one column a bill, or all below each other."""

from collections.abc import Callable
from dataclasses import dataclass

from medins_desktop.core.explanation import Step
from medins_desktop.core.line import Amount
from medins_desktop.core.money import ZERO
from medins_desktop.core.policy import Policy
from medins_desktop.core.result import SettledBill, SettledYear, Sums
from medins_desktop.ui.fields.figure_table import Cell, Heading
from medins_desktop.wording.amounts import day_text, year_text, yuan
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import choice_name, payer_name

Row = tuple[Cell, ...]
Table = tuple[tuple[Heading, ...], list[Row]]

_YEAR = "year_own_cost"

# The codes of what a layer pays.
_PAYS = (
    "pool_pays",
    "excess_pays",
    "burden_pays",
    "share_pays",
    "pays_nothing",
    "excluded_pays_nothing",
)


@dataclass(frozen=True, slots=True)
class StepKey:
    """Names a step: of a bill (its id) or of a year (its first month)."""

    owner: str
    code: str
    subject: str | None = None


@dataclass(frozen=True, slots=True)
class _Amount:
    """An amount that a settlement has: its name, its value, its step."""

    name: str
    of: Callable[[Sums], Amount]
    code: str = ""
    subject: str | None = None


def bill_label(settled: SettledBill) -> str:
    """Return what a bill is called in the results: its last day and kind."""
    bill = settled.bill
    day = day_text(bill.day) if bill.day is not None else translate("pages", "no date")
    kind = choice_name("kind", bill.kind) if bill.kind is not None else ""
    return " ".join(part for part in (day, kind) if part)


def year_label(year: SettledYear) -> str:
    """Return what a year's sums are called."""
    return translate("pages", "All of {0}").format(year_text(year.year))


def _row_a_bill(year: SettledYear) -> Table:
    """Return a row a bill and one for the year, with a column an amount."""
    amounts = _amounts(year)
    headings = [Heading(translate("pages", "Bill"))]
    headings += [Heading(amount.name, right=True) for amount in amounts]
    rows = [_wide_row(settled, amounts) for settled in year.bills]
    if len(year.bills) > 1 and year.sums is not None:
        rows.append(
            (
                Cell(year_label(year), strong=True),
                *(_year_cell(year, amount) for amount in amounts),
            )
        )
    return tuple(headings), rows


def _column_a_bill(year: SettledYear) -> Table:
    """Return a row an amount, with a column a bill and one for the year."""
    headings = [Heading(translate("pages", "Amount"))]
    headings += [Heading(bill_label(settled), right=True) for settled in year.bills]
    whole = len(year.bills) > 1 and year.sums is not None
    if whole:
        headings.append(Heading(year_label(year), right=True))
    rows = []
    for amount in _amounts(year):
        strong = amount.code == "own_cost"
        row = [Cell(amount.name, strong=strong)]
        row += [_bill_cell(settled, amount, strong=strong) for settled in year.bills]
        if whole:
            row.append(_year_cell(year, amount))
        rows.append(tuple(row))
    return tuple(headings), rows


def _below_each_other(year: SettledYear) -> Table:
    """Return a row an amount, bill after bill."""
    headings = (
        Heading(translate("pages", "Bill")),
        Heading(translate("pages", "Amount"), right=True),
    )
    rows: list[Row] = []
    amounts = _amounts(year)
    for settled in year.bills:
        key = StepKey(settled.bill.id, "own_cost")
        rows.append((Cell(bill_label(settled), strong=True, key=key), Cell("", key=key)))
        sums = settled.sums
        for amount in amounts:
            if sums is not None and (amount.of(sums) or amount.code in ("", "own_cost")):
                rows.append((Cell(amount.name), _bill_cell(settled, amount)))
    if len(year.bills) > 1 and year.sums is not None:
        rows.append((Cell(year_label(year), strong=True), Cell("")))
        rows += [(Cell(amount.name, strong=True), _year_cell(year, amount)) for amount in amounts]
    return headings, rows


def cells_for(year: SettledYear, fits: Callable[[Table], bool]) -> Table:
    """Return the first shape that fits; the last one always does."""
    shapes = (_row_a_bill, _column_a_bill)
    tables = (shape(year) for shape in shapes)
    return next((table for table in tables if fits(table)), None) or _below_each_other(year)


def bill_of(cell: Cell | None) -> str | None:
    """Return the id of the bill that a cell is about."""
    key = cell.key if cell is not None else None
    return key.owner if isinstance(key, StepKey) and key.code != _YEAR else None


def find_step(root: Step, key: StepKey) -> Step | None:
    """Return the step that a key names, below `root`."""
    for step in root.walk():
        if key.code == "pays":
            if step.subject == key.subject and step.code.startswith(_PAYS):
                return step
        elif step.code == key.code or (key.code == "account" and step.code == "account_first"):
            return step
    return None


def _amounts(year: SettledYear) -> list[_Amount]:
    """Return the amounts worth a column: payers that pay something in this year."""
    settled = [bill.sums for bill in year.bills if bill.sums is not None]
    policy = next((bill.policy for bill in reversed(year.bills) if bill.policy), None)
    amounts = [
        _Amount(translate("pages", "Total"), lambda s: s.total),
        _Amount(translate("pages", "Outside scope"), lambda s: s.outside_scope, "outside_scope"),
        _Amount(translate("pages", "In scope"), lambda s: s.in_scope, "in_scope"),
    ]
    paid = list(dict.fromkeys(name for sums in settled for name in sums.paid))
    claims = list(dict.fromkeys(name for sums in settled for name in sums.claims))
    more = any(s.paid.get("account") or any(s.claims.values()) for s in settled)
    for name in paid:
        if any(s.paid.get(name) for s in settled) and (name != "cash" or more):
            amounts.append(_paid(name, policy))
    for name in claims:
        if any(s.claims.get(name) for s in settled):
            amounts.append(_claim(name, policy))
    own = _Amount(translate("pages", "You bear"), lambda s: s.own_cost, "own_cost")
    return [*amounts, own]


def _paid(name: str, policy: Policy | None) -> _Amount:
    code = name if name in ("account", "cash") else "pays"
    subject = None if name in ("account", "cash") else name
    return _Amount(payer_name(name, policy), lambda s: s.paid.get(name, ZERO), code, subject)


def _claim(name: str, policy: Policy | None) -> _Amount:
    later = translate("pages", "{0} (later)").format(payer_name(name, policy))
    return _Amount(later, lambda s: s.claims.get(name, ZERO), "pays", name)


def _wide_row(settled: SettledBill, amounts: list[_Amount]) -> Row:
    key = StepKey(settled.bill.id, "own_cost")
    name = Cell(bill_label(settled), key=key)
    if settled.sums is None:
        nothing = Cell("—", right=True, spoken=translate("pages", "no figure"))
        return (name, *(nothing for _ in amounts))
    return (name, *(_bill_cell(settled, amount) for amount in amounts))


def _bill_cell(settled: SettledBill, amount: _Amount, *, strong: bool = False) -> Cell:
    if settled.sums is None:
        return Cell("—", right=True, spoken=translate("pages", "no figure"))
    key = StepKey(settled.bill.id, amount.code, amount.subject)
    known = settled.step is not None and find_step(settled.step, key) is not None
    text = _figure(amount.of(settled.sums))
    link = bool(amount.code) and known
    return Cell(text, right=True, link=link, strong=strong, key=key if known else None)


def _year_cell(year: SettledYear, amount: _Amount) -> Cell:
    if year.sums is None:
        return Cell("—", right=True)
    own = amount.code == "own_cost"
    key = StepKey(str(year.year), _YEAR) if own else None
    return Cell(_figure(amount.of(year.sums)), right=True, strong=True, link=own, key=key)


def _figure(amount: Amount) -> str:
    return yuan(amount).replace("¥", "")
