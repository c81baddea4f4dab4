"""What is known of months beside who paid: place, month of payment, base, payslip."""

from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medins_desktop.interview.record_grid import PAID_LATER, SOURCES, MonthEntry
from medins_desktop.ui.fields.choice_field import ChoiceList, Option, RadioList
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.form import FIELDS, column, flow_of
from medins_desktop.ui.fields.place_list import SearchList
from medins_desktop.ui.fields.typed_edit import AmountEdit, MonthEdit
from medins_desktop.ui.pages.declared_facts import yes_no_options
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import choice_name

_DIFFERENT = "different"  # no source has this name: the list then shows none


class MonthDetails(QWidget):
    """Fields for months that may differ: what they do not share is left empty.

    `edited` has the name of a `MonthEntry` field and its new value.
    """

    edited = Signal(str, object)

    def __init__(self, *, may_clear: bool) -> None:
        super().__init__()
        self._may_clear = may_clear
        self.source, self.place = ChoiceList(), SearchList(any_text=True)
        self.paid_in, self.base, self.amount = MonthEdit(), AmountEdit(), AmountEdit()
        self.withheld = RadioList(in_row=True)
        self.fields = {
            "source": Field("source", self.source),
            "place": Field("place", self.place),
            "paid_in": Field("paid_in", self.paid_in),
            "base": Field("base", self.base),
            "withheld": Field("withheld", self.withheld),
            "amount": Field("withheld", self.amount),
        }
        layout = column(self, FIELDS)
        fields = self.fields
        layout.addWidget(
            flow_of(fields["source"], fields["place"], fields["paid_in"], fields["base"])
        )
        layout.addWidget(flow_of(fields["withheld"], fields["amount"]))
        self._connect()

    @property
    def entry(self) -> MonthEntry | None:
        """What the fields say; None without a source."""
        if self.source.value is None:
            return None
        paid_in = self.paid_in.value if self.source.value in PAID_LATER else None
        values = self.place.value, paid_in, self.base.value
        return MonthEntry(self.source.value, *values, self._withheld())

    def show_entries(self, entries: Sequence[MonthEntry | None]) -> None:
        """Show what the entries have in common."""
        filled = [entry for entry in entries if entry is not None]
        sources = {entry.source if entry is not None else None for entry in entries}
        self.source.set_value(next(iter(sources)) if len(sources) == 1 else _DIFFERENT)
        for name, editor in (("place", self.place), ("paid_in", self.paid_in), ("base", self.base)):
            editor.set_value(_common([getattr(entry, name) for entry in filled]))
        withheld = _common([entry.withheld for entry in filled])
        self.withheld.set_value(None if withheld is None else bool(withheld))
        self.amount.set_value(None if isinstance(withheld, bool) else withheld)
        self._show_what_matters(bool(filled), {*sources})

    def offer_places(self, places: Mapping[str, str]) -> None:
        """Offer places by id."""
        self.place.set_options([Option(id_, name) for id_, name in places.items()])

    def forget_typing(self) -> None:
        """Drop texts that stand for no value."""
        for field in self.fields.values():
            field.forget_typing()

    def retranslate(self) -> None:
        """Say all texts."""
        sources = [Option(s, choice_name("source", s)) for s in SOURCES]
        empty = translate("pages", "not filled in") if self._may_clear else ""
        self.source.set_options([Option(None, empty), *sources])
        self.withheld.set_options(yes_no_options())
        texts = {
            "source": (translate("pages", "Who paid"), ""),
            "place": (translate("pages", "Place of these months"), ""),
            "paid_in": (
                translate("pages", "Month of payment"),
                translate("pages", "Empty: not paid yet."),
            ),
            "base": (translate("pages", "Contribution base (yuan)"), ""),
            "withheld": (translate("pages", "Deducted on your payslip?"), ""),
            "amount": (translate("pages", "How much a month (yuan)"), ""),
        }
        for name, (label, help_text) in texts.items():
            self.fields[name].set_texts(label, help_text)
        for name in ("place", "paid_in", "base", "amount"):
            self.fields[name].set_empty_text(translate("pages", "not known"))

    def _show_what_matters(self, filled: bool, sources: set[Any]) -> None:
        self.fields["paid_in"].setVisible(bool(sources & PAID_LATER))
        for name in ("place", "base", "withheld"):
            self.fields[name].setVisible(filled)
        self.fields["amount"].setVisible(filled and bool(self.withheld.value))

    def _connect(self) -> None:
        self.source.chosen.connect(lambda value: self.edited.emit("source", value))
        for name, editor in (("place", self.place), ("paid_in", self.paid_in), ("base", self.base)):
            signal = editor.chosen if isinstance(editor, SearchList) else editor.value_changed
            signal.connect(lambda value, name=name: self.edited.emit(name, value))
        self.withheld.chosen.connect(lambda _: self.edited.emit("withheld", self._withheld()))
        self.amount.value_changed.connect(lambda _: self.edited.emit("withheld", self._withheld()))

    def _withheld(self) -> bool | Decimal | None:
        """Return the amount deducted, else whether any was."""
        answer: bool | None = self.withheld.value
        amount: Decimal | None = self.amount.value
        return amount if answer and amount is not None else answer


def _common(values: list[Any]) -> Any:
    alike = values and all(
        value == values[0] and type(value) is type(values[0]) for value in values
    )
    return values[0] if alike else None
