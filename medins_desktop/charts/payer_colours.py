"""One colour and one hatch per payer, the same on screen, on paper and in every chart.

The colours are told apart by colour-blind eyes; the hatches when the paper is grey.
"""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PayerLook:
    """A payer's colour (`#RRGGBB`) and its hatch on paper, a name of `Qt.BrushStyle`."""

    colour: str
    hatch: str


OWN = "own"

# In order of stacking, from the bottom; an unknown layer stands before mutual aid.
_LOOKS = {
    OWN: PayerLook("#D55E00", ""),
    "cash": PayerLook("#D55E00", ""),
    "account": PayerLook("#E69F00", "Dense7Pattern"),
    "pool": PayerLook("#0072B2", "BDiagPattern"),
    "large_amount": PayerLook("#56B4E9", "HorPattern"),
    "retiree_supplement": PayerLook("#7A7A7A", "VerPattern"),
    "critical_illness": PayerLook("#009E73", "CrossPattern"),
    "assistance": PayerLook("#8C7A00", "DiagCrossPattern"),
    "supplement": PayerLook("#9A9A9A", "Dense6Pattern"),
    "commercial": PayerLook("#5C5C5C", "Dense5Pattern"),
}
_UNKNOWN = PayerLook("#9467BD", "Dense4Pattern")
_LAST = {"mutual_aid": PayerLook("#CC79A7", "FDiagPattern")}


def payer_look(payer: str) -> PayerLook:
    """Return how a payer looks: a layer, the account, cash, or `own` for own cost."""
    return _LOOKS.get(payer) or _LAST.get(payer) or _UNKNOWN


def stacked(payers: Iterable[str]) -> tuple[str, ...]:
    """Return payers in the order in which they are stacked, the person's own at the bottom."""
    order = {payer: place for place, payer in enumerate((*_LOOKS, "", *_LAST))}
    return tuple(sorted(payers, key=lambda payer: (order.get(payer, order[""]), payer)))
