"""One colour per source of a contribution month, the same on screen and on paper.

Each month bears its mark too (`wording.record_words`): colour alone tells nothing to
colour-blind eyes or on grey paper.
"""

from typing import NamedTuple


class SourceLook(NamedTuple):
    """Ground and mark of a month, `#RRGGBB`; the mark is legible on its ground."""

    ground: str
    mark: str


_LIGHT, _DARK = "#FFFFFF", "#000000"
_LOOKS = {
    "employer": SourceLook("#0072B2", _LIGHT),
    "personal": SourceLook("#56B4E9", _DARK),
    "unemployment_fund": SourceLook("#009E73", _DARK),
    "deemed": SourceLook("#B9C0CB", _DARK),
    "deferred": SourceLook("#E69F00", _DARK),
    "arrears": SourceLook("#D55E00", _DARK),
    "back_paid": SourceLook("#CC79A7", _DARK),
    "resident": SourceLook("#8C7A00", _DARK),
}


def source_look(source: str) -> SourceLook | None:
    """Return how a month of this source looks; None for one that is not paid: it is bare."""
    return _LOOKS.get(source)
