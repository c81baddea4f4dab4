"""A cost curve as a table for a person at a terminal."""

from medins_desktop.commands.text_output import columns, speak
from medins_desktop.core.curve import CostCurve, HighestCost
from medins_desktop.wording.amounts import exact_yuan, yuan
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import payer_name


def print_curve(curve: CostCurve, most: HighestCost | None, language: str) -> None:
    """Print every corner of the bill's curves: the total, each payer, the own cost.

    Where something is not known, the own cost at the most follows in a table of its own.
    """
    application = speak(language)
    bill = curve.bill
    payers = {**bill.paid, **bill.claims}
    shown = {name: values for name, values in payers.items() if any(values)}
    head = (
        translate("wording", "Total"),
        *(payer_name(name) for name in shown),
        translate("wording", "Own cost"),
    )
    rows = [
        (exact_yuan(x), *(yuan(v[i]) for v in shown.values()), yuan(bill.own_cost[i]))
        for i, x in enumerate(bill.knots)
    ]
    for line in columns([head, *rows], right=frozenset(range(len(head)))):
        print(line)
    if most is not None:
        words = translate("wording", "Something is not known. What it may cost you at the most:")
        highest = [
            (exact_yuan(x), yuan(own)) for x, own in zip(most.knots, most.own_cost, strict=True)
        ]
        print("\n" + words)
        for line in columns([(head[0], head[-1]), *highest], right=frozenset({0, 1})):
            print(line)
    del application
