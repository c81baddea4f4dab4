"""What lies outside scope of the selected bill: its parts, or the in-scope amount itself."""

from PySide6.QtCore import Signal

from medins_desktop.core.claim import Bill
from medins_desktop.core.money import ZERO
from medins_desktop.ui.fields.form import FIELDS, add_left, button, column, flow_of, text_label
from medins_desktop.ui.fields.typed_edit import AmountEdit, RateEdit
from medins_desktop.ui.pages.bill_part import BillPart
from medins_desktop.wording.language import translate

PARTS = ("outside_catalogue", "over_price_limit", "class_b")


class BillScope(BillPart):
    """The parts, each with "not known"; or the amount as the hospital's sheet states it."""

    rest_is_zero = Signal()

    def __init__(self) -> None:
        super().__init__()
        layout = column(self, FIELDS)
        layout.addWidget(
            flow_of(
                *(self.new_field(name, AmountEdit(), unknown=True) for name in PARTS),
                self.new_field("class_b_rate", RateEdit(), unknown=True),
            )
        )
        self._rest = button("link")
        self._rest.clicked.connect(self.rest_is_zero)
        add_left(layout, self._rest)
        self._or = text_label("help")
        layout.addWidget(self._or)
        layout.addWidget(flow_of(self.new_field("in_scope", AmountEdit())))

    def show_bill(self, bill: Bill) -> None:
        """Show the parts; class B's share is asked only beside class B."""
        self.set_values(bill)
        asked = bool(bill.class_b) or bill.class_b_rate is not None
        self.fields["class_b_rate"].setVisible(asked)
        self._rest.setVisible(bill.in_scope is None and None in _parts(bill))

    def retranslate(self) -> None:
        """Say all texts."""
        unknown = translate("pages", "not known")
        texts = {
            "outside_catalogue": (
                translate("pages", "Outside the lists"),
                translate("pages", "Class C and whatever you pay in full."),
            ),
            "over_price_limit": (
                translate("pages", "Over the price limit"),
                translate("pages", "Materials and beds above their limit."),
            ),
            "class_b": (
                translate("pages", "Class B, in total"),
                translate("pages", "You bear a share of it first."),
            ),
            "class_b_rate": (
                translate("pages", "First own share of class B"),
                translate("pages", "Such as 10%. Not known: settled at 0% and at 100%."),
            ),
        }
        for name, (label, help_text) in texts.items():
            self.fields[name].set_texts(label, help_text, unknown)
            self.fields[name].set_empty_text(unknown)
        self.fields["in_scope"].set_texts(
            translate("pages", "In scope"), translate("pages", "Instead of the parts above.")
        )
        self.fields["in_scope"].set_empty_text(unknown)
        self._rest.setText(translate("pages", "Nothing else: put 0.00 there"))
        self._or.setText(
            translate("pages", "Or, if the hospital's sheet states the in-scope amount:")
        )


def without_unknown_parts(bill: Bill) -> dict[str, object]:
    """Return the parts of a bill that are not known, as zero: somebody said so."""
    return {name: ZERO for name in PARTS if getattr(bill, name) is None}


def _parts(bill: Bill) -> tuple[object, ...]:
    return tuple(getattr(bill, name) for name in PARTS)
