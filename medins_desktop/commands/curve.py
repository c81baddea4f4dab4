"""`medins curve CASE --bill ID --upto AMOUNT`: every payer's exact curve."""

import argparse
import json
from datetime import date
from decimal import Decimal, InvalidOperation

from medins_desktop.commands import GIVEN, INCOMPLETE, WRONG
from medins_desktop.commands.cases import (
    assessed_or_complain,
    bill_or_complain,
    complain_of_refusal,
    shipped_or_complain,
)
from medins_desktop.core.curve import CostCurve, Curves, HighestCost
from medins_desktop.core.money import without_noise
from medins_desktop.core.problem import NotSettled
from medins_desktop.interview.assessment import curve, curve_at_most


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare the arguments of the command."""
    parser.add_argument("case", help="case file")
    parser.add_argument("--bill", required=True, metavar="ID", help="the bill to vary")
    parser.add_argument("--upto", required=True, type=_amount, metavar="AMOUNT", help="yuan")
    parser.add_argument("--json", action="store_true", help="one JSON object")


def run(options: argparse.Namespace, today: date) -> int:
    """Print the curves of one bill and its medical year."""
    library = shipped_or_complain(options.language)
    assessment = assessed_or_complain(options.case, library, today, options.language)
    if library is None or assessment is None:
        return WRONG
    answers = assessment.answers
    if not bill_or_complain(answers, options.bill, options.case, options.language):
        return WRONG
    try:
        found = curve(answers, library, options.bill, options.upto)
        most = curve_at_most(answers, library, options.bill, options.upto)
    except NotSettled as refused:
        policy, bill = assessment.policy, answers.case.bill(options.bill)
        complain_of_refusal(refused.code, options.case, options.language, policy, bill)
        return INCOMPLETE
    if options.json:
        print(json.dumps(_object(found, most), ensure_ascii=False))
    else:
        # Words need Qt's core library; --json never loads it.
        from medins_desktop.commands.curve_text import print_curve  # noqa: PLC0415 - loads Qt

        print_curve(found, most, options.language)
    return GIVEN


def _amount(text: str) -> Decimal:
    try:
        amount = Decimal(text)
    except InvalidOperation:
        amount = Decimal(0)
    if not amount.is_finite() or not 0 < amount < Decimal(10) ** 10:
        raise argparse.ArgumentTypeError(f"{text} is not an amount above 0, such as 500000")
    return amount


def _object(found: CostCurve, most: HighestCost | None) -> dict[str, object]:
    """Return the curves; `at_most` is the own cost at the most where something is not known."""
    at_most = most and {"knots": _texts(most.knots), "own_cost": _texts(most.own_cost)}
    return {
        "bill": found.bill_id,
        "axis": "total",
        **_curves(found.bill),
        "year": _curves(found.year),
        "at_most": at_most,
    }


def _curves(curves: Curves) -> dict[str, object]:
    return {
        "knots": _texts(curves.knots),
        "paid": {name: _texts(values) for name, values in curves.paid.items()},
        "claims": {name: _texts(values) for name, values in curves.claims.items()},
        "own_cost": _texts(curves.own_cost),
    }


def _texts(values: tuple[Decimal, ...]) -> list[str]:
    return [_text(value) for value in values]


def _text(value: Decimal) -> str:
    text = format(without_noise(value), "f")
    return text.rstrip("0").rstrip(".") if "." in text else text
