"""A cost curve as a table for a person at a terminal."""

from medins_desktop.commands.text_output import columns, speak
from medins_desktop.core.curve import CostCurve
from medins_desktop.wording.amounts import exact_yuan, yuan
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import payer_name


def print_curve(curve: CostCurve, language: str) -> None:
    """Print every corner of the bill's curves: the total, each payer, the own cost."""
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
    del application
