"""The words that several parts of a report share."""

from PySide6.QtCore import QCoreApplication

from medins_desktop.core.claim import Bill
from medins_desktop.wording.amounts import day_text
from medins_desktop.wording.names import choice_name

translate = QCoreApplication.translate


def bill_name(bill: Bill) -> str:
    """Return what a bill is called on paper: its day and what it was for."""
    day = day_text(bill.day) if bill.day else translate("reports", "no date")
    return translate("reports", "{day} {what}").format(day=day, what=bill_kind(bill))


def bill_kind(bill: Bill) -> str:
    """Return a bill's kind of care and hospital level."""
    kind = choice_name("kind", bill.kind) if bill.kind else translate("reports", "kind not given")
    if bill.hospital_level is None:
        return kind
    level = choice_name("hospital_level", bill.hospital_level)
    return translate("reports", "{kind}, {level}").format(kind=kind, level=level)
