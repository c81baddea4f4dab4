"""What a person bears first (起付线): per stay, visit or year, with its counters."""

from decimal import Decimal
from typing import NamedTuple

from medins_desktop.core.claim import Bill
from medins_desktop.core.counters import Counters, raise_by
from medins_desktop.core.explanation import Parameter, Steps
from medins_desktop.core.line import Amount, above_zero, lesser
from medins_desktop.core.money import ZERO
from medins_desktop.core.months import days_of_stay
from medins_desktop.core.policy import Deductible, FallingAmount, PoolRow
from medins_desktop.core.problem import NotSettled


class _Line(NamedTuple):
    """The deductible of the n-th admission before anything paid earlier is taken off."""

    number: int
    amount: Decimal
    parameter: Parameter


def charge_deductible(
    row: PoolRow,
    bill: Bill,
    counters: Counters,
    spent: Amount,
    steps: Steps,
    *,
    earlier: Amount | None = ZERO,
) -> Amount:
    """Return the deductible charged on `spent`, and count it and the admission.

    A stay counts as an admission even when it stays below its deductible. `earlier` is
    what earlier stays of the same illness have paid, None if
    that is not known.

    Raises:
        NotSettled: the line hangs on the hospital's level, or on the first day of a long
            stay, and that is not known.
    """
    rule = row.deductible
    if rule is None:
        return steps.add("no_deductible", ZERO)
    if rule.by_level and bill.hospital_level is None:
        raise NotSettled("unknown:hospital_level")
    key = f"{rule.counter}/{bill.hospital_level}" if rule.by_level else rule.counter
    admitted = counters.admissions.get(key, 0)
    below = steps.below()
    line = _line(rule, bill, admitted + 1 if row.counts_admission else 1, below)
    if rule.continues and earlier is None:
        raise NotSettled(f"depends_on:{bill.continues}")
    due = _due(rule, key, line, earlier, counters, below)
    charged = lesser(due, spent)
    if row.counts_admission:
        counters.admissions[key] = admitted + 1
    for name in {key, rule.counter}:
        raise_by(counters.deductible, name, charged)
    if not steps.explains:
        return charged
    return steps.add(
        f"deductible_{rule.per}",
        charged,
        parameter=line.parameter,
        steps=tuple(below.taken),
        number=line.number,
        line=line.amount,
        due=due,
        spent=spent,
    )


def _line(rule: Deductible, bill: Bill, number: int, steps: Steps) -> _Line:
    """Return the line of the admission; each further period of a long stay adds the next."""
    if isinstance(rule.amount, FallingAmount) and number > 1:
        _explain_fall(rule.amount, number, steps)
    periods = 1
    if rule.new_line_after_days is not None:
        if bill.first_day is None:
            raise NotSettled("unknown:from")
        days = days_of_stay(bill.first_day, bill.last_day or bill.first_day)
        periods = max(1, -(-days // int(rule.new_line_after_days.number)))
    amount = _nth(rule.amount, number)
    if periods > 1:
        amount += sum((_nth(rule.amount, number + i) for i in range(1, periods)), start=ZERO)
        steps.add("deductible_periods", amount, parameter=rule.new_line_after_days, periods=periods)
    parameter = rule.amount.first if isinstance(rule.amount, FallingAmount) else rule.amount
    return _Line(number, amount, parameter)


def _nth(amount: Parameter | FallingAmount, number: int) -> Decimal:
    if isinstance(amount, Parameter):
        amounts = amount.amounts
        return amounts[min(number, len(amounts)) - 1]
    return max(amount.first.number - (number - 1) * _less(amount), _lowest(amount))


def _less(amount: FallingAmount) -> Decimal:
    """Return what each further admission takes off the first line."""
    if amount.factor_each is not None:
        return amount.first.number * amount.factor_each.number
    return amount.less_each.number if amount.less_each is not None else ZERO


def _lowest(amount: FallingAmount) -> Decimal:
    return amount.at_least.number if amount.at_least is not None else ZERO


def _explain_fall(amount: FallingAmount, number: int, steps: Steps) -> None:
    """Note by what the line has fallen, and how far it may."""
    steps.add(
        "deductible_falls",
        _nth(amount, number),
        parameter=amount.factor_each or amount.less_each,
        first=amount.first.number,
        times=number - 1,
        less=_less(amount),
        lowest=_lowest(amount),
    )
    if amount.at_least is not None:
        steps.add("deductible_lowest", amount.at_least.number, parameter=amount.at_least)


def _due(
    rule: Deductible,
    key: str,
    line: _Line,
    earlier: Amount | None,
    counters: Counters,
    steps: Steps,
) -> Amount:
    due: Amount = line.amount
    if rule.per == "year":
        paid = steps.add("deductible_paid_before", counters.deductible.get(key, ZERO))
        due = above_zero(due - paid)
    if rule.continues and earlier is not None and earlier is not ZERO:
        due = above_zero(due - steps.add("deductible_continued", earlier))
    if rule.year_limit is not None:
        taken = counters.deductible.get(rule.counter, ZERO)
        room = above_zero(rule.year_limit.number - taken)
        steps.add(
            "deductible_year_limit",
            room,
            parameter=rule.year_limit,
            limit=rule.year_limit.number,
            used=taken,
        )
        due = lesser(due, room)
    return due
