"""Where, why and after what the selected bill came about: all with a usual answer."""

from collections.abc import Sequence

from medins_desktop.core.claim import CARES, CAUSES, Bill
from medins_desktop.ui.fields.choice_field import ChoiceList, Option, RadioList
from medins_desktop.ui.fields.form import FIELDS, column, flow_of
from medins_desktop.ui.fields.typed_text import show_amount
from medins_desktop.ui.pages.bill_list import bill_name
from medins_desktop.ui.pages.bill_part import BillPart
from medins_desktop.ui.pages.declared_facts import yes_no_options
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import choice_name


class BillMore(BillPart):
    """Care, cause, designated, excluded, and the stay that this one continues."""

    def __init__(self) -> None:
        super().__init__()
        self.care, self.cause, self.continues = ChoiceList(), ChoiceList(), ChoiceList()
        self.designated, self.excluded = RadioList(in_row=True), RadioList(in_row=True)
        layout = column(self, FIELDS)
        layout.addWidget(
            flow_of(self.new_field("care", self.care), self.new_field("cause", self.cause))
        )
        layout.addWidget(self.new_field("designated", self.designated))
        layout.addWidget(self.new_field("commercial_excluded", self.excluded))
        layout.addWidget(flow_of(self.new_field("continues", self.continues)))

    def show_bill(
        self,
        bill: Bill,
        others: Sequence[tuple[int, Bill]],
        without: set[str],
        *,
        with_commercial: bool,
    ) -> None:
        """Show the answers; kinds of care in `without` have no rule here."""
        no_rule = translate("pages", "no rule found for this place")
        usual = Option(None, translate("pages", "Not said: where I am insured"))
        cares = [
            Option(c, choice_name("care", c), "", no_rule if c in without else "") for c in CARES
        ]
        self.care.set_options([usual, *cares])
        stays = [
            Option(other.id, _stay(other, number))
            for number, other in others
            if other.kind == "inpatient" and other.id != bill.id
        ]
        self.continues.set_options([Option(None, translate("pages", "No")), *stays])
        self.fields["continues"].setVisible(bool(stays) or bill.continues is not None)
        answered = bill.commercial_excluded is not None
        self.fields["commercial_excluded"].setVisible(with_commercial or answered)
        self.set_values(bill)

    def retranslate(self) -> None:
        """Say all texts."""
        self.fields["care"].set_texts(
            translate("pages", "Where treated"),
            translate("pages", "Away from home the rates may be lower."),
        )
        self.fields["cause"].set_texts(
            translate("pages", "Cause"),
            translate("pages", "Some causes are paid by somebody else."),
        )
        causes = [Option(c, choice_name("cause", c)) for c in CAUSES]
        self.cause.set_options([Option(None, translate("pages", "Not said: illness")), *causes])
        self.fields["designated"].set_texts(
            translate("pages", "Is the hospital or pharmacy a designated one?"),
            translate("pages", "Not known is read as yes; the fund does not pay elsewhere."),
        )
        self.designated.set_options(yes_no_options())
        self.fields["commercial_excluded"].set_texts(
            translate("pages", "Does your commercial insurance exclude this bill?"),
            translate(
                "pages", "Such as an illness from before you joined. Not known is read as no."
            ),
        )
        self.excluded.set_options(yes_no_options())
        self.fields["continues"].set_texts(
            translate("pages", "Does it continue an earlier stay?"),
            translate("pages", "The same illness, moved on: some places charge no new deductible."),
        )


def is_unusual(bill: Bill) -> bool:
    """Whether a bill says more than what is usual."""
    return (
        bill.care not in (None, "home")
        or bill.cause not in (None, "illness")
        or bill.designated is not None
        or bill.continues is not None
        or bill.commercial_excluded is not None
    )


def _stay(bill: Bill, number: int) -> str:
    total = show_amount(bill.total) if bill.total is not None else ""
    return " ".join(part for part in (bill_name(bill, number), total) if part)
