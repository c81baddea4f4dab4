"""The plans of mutual aid, each with price and benefit as the plan file has them."""

from collections.abc import Sequence
from functools import partial
from typing import get_args

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from medins_desktop.core.claim import PLANS, Cover, Plan
from medins_desktop.core.mutual_aid import Offer
from medins_desktop.ui import appearance
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.form import column, is_restyled, text_label
from medins_desktop.ui.fields.typed_edit import CountEdit
from medins_desktop.wording.amounts import yuan
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.names import choice_name
from medins_desktop.wording.refusals import joined


class PlanList(QWidget):
    """A tick a plan, and the number of units beside those that have some."""

    ticked = Signal(str, bool)
    units_changed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.ticks: dict[Plan, QCheckBox] = {plan: QCheckBox() for plan in get_args(Plan)}
        self.units = {plan: CountEdit() for plan in PLANS}
        self.fields = {
            f"cover.units.{plan}": Field(f"cover.units.{plan}", edit)
            for plan, edit in self.units.items()
        }
        self._helps: dict[str, QLabel] = {}
        layout = column(self, 0)
        for plan, tick in self.ticks.items():
            tick.clicked.connect(lambda joined, plan=plan: self.ticked.emit(plan, joined))
            self._helps[plan] = text_label("help")
            layout.addWidget(tick)
            layout.addWidget(self._helps[plan])
            layout.addWidget(self.fields[f"cover.units.{plan}"])
            self.units[plan].value_changed.connect(partial(self.units_changed.emit, plan))
        self._indent()

    def show_plans(self, cover: Cover, offers: Sequence[Offer]) -> None:
        """Show which plans were joined, with how many units, and what each offers."""
        by_plan = {offer.plan: offer for offer in offers}
        for plan, tick in self.ticks.items():
            offer = by_plan.get(plan)
            tick.setChecked(plan in cover.mutual_aid)
            tick.setAccessibleDescription(_benefit(offer))
            self._helps[plan].setText(_benefit(offer))
            self._helps[plan].setVisible(offer is not None)
            self.units[plan].set_value(cover.units.get(plan))
            sold = offer is not None and offer.sum is not None and plan in cover.mutual_aid
            self.fields[f"cover.units.{plan}"].setVisible(sold or plan in cover.units)

    def retranslate(self) -> None:
        """Say all texts."""
        for plan, tick in self.ticks.items():
            tick.setText(choice_name("plan", plan))
            field = self.fields[f"cover.units.{plan}"]
            field.set_texts(translate("pages", "Units bought"))
            self.units[plan].setAccessibleName(
                translate("pages", "{0}: units bought").format(choice_name("plan", plan))
            )

    def changeEvent(self, event: QEvent) -> None:
        """Indent by the text size."""
        if is_restyled(event):
            self._indent()
        super().changeEvent(event)

    def _indent(self) -> None:
        side = appearance.step(7.5)
        for label in self._helps.values():
            label.setContentsMargins(side, 0, 0, appearance.step(1.5))
        for field in self.fields.values():
            field.setContentsMargins(side, 0, 0, appearance.step(2))


def _benefit(offer: Offer | None) -> str:
    """Return what a plan costs and gives."""
    if offer is None:
        return ""
    price = yuan(offer.price.number)
    if offer.years == 1:
        cost = translate("pages", "{0} a year.").format(price)
    else:
        cost = translate("pages", "{0} for {1} years.").format(price, offer.years)
    if offer.sum is None:
        return joined(cost, local_text(offer.text))
    units = translate("pages", "{0} a unit, up to {1} units.")
    fixed = units.format(yuan(offer.sum.number), offer.most_units)
    return joined(cost, local_text(offer.text), fixed)
