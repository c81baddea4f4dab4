"""The plans of mutual aid, each with price and benefit; a dated sample of one city."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QCheckBox, QLabel, QWidget

from medins_desktop.core.claim import PLANS
from medins_desktop.ui import appearance
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.form import column, is_restyled, text_label
from medins_desktop.ui.fields.typed_edit import CountEdit
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import choice_name

# Plans that are bought in units, each paying a fixed sum on a diagnosis.
WITH_UNITS = ("female_illness", "critical_illness", "accident")


class PlanList(QWidget):
    """A tick a plan, and the number of units beside those that have some."""

    joined = Signal(str, bool)
    units_changed = Signal(str, object)

    def __init__(self) -> None:
        super().__init__()
        self.ticks = {plan: QCheckBox() for plan in PLANS}
        self.units = {plan: CountEdit() for plan in WITH_UNITS}
        self.fields = {
            f"cover.units.{plan}": Field(f"cover.units.{plan}", edit)
            for plan, edit in self.units.items()
        }
        self._helps: dict[str, QLabel] = {}
        layout = column(self, 0)
        for plan, tick in self.ticks.items():
            tick.clicked.connect(partial(self.joined.emit, plan))
            self._helps[plan] = text_label("help")
            layout.addWidget(tick)
            layout.addWidget(self._helps[plan])
            if plan in self.units:
                layout.addWidget(self.fields[f"cover.units.{plan}"])
                self.units[plan].value_changed.connect(partial(self.units_changed.emit, plan))
        self._indent()

    def show_plans(self, joined: tuple[str, ...], units: Mapping[str, int]) -> None:
        """Show which plans were joined, and with how many units."""
        for plan, tick in self.ticks.items():
            tick.setChecked(plan in joined)
        for plan, edit in self.units.items():
            edit.set_value(units.get(plan))
            field = self.fields[f"cover.units.{plan}"]
            field.setVisible(plan in joined or plan in units)

    def retranslate(self) -> None:
        """Say all texts."""
        for plan, tick in self.ticks.items():
            tick.setText(choice_name("plan", plan))
            self._helps[plan].setText(_benefit(plan))
            tick.setAccessibleDescription(_benefit(plan))
        for plan in self.units:
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


def _benefit(plan: str) -> str:
    return {
        "medical": translate(
            "pages",
            "¥55 a year. Pays back 70% of what the pool and 85% of what the large-amount fund "
            "leaves to you by percentage; stays and chronic care of those who work.",
        ),
        "female_illness": translate(
            "pages", "¥55 for two years, up to 3 units. ¥6,000 a unit once diagnosed."
        ),
        "critical_illness": translate(
            "pages", "¥40 a year, up to 3 units. ¥5,000 a unit once diagnosed."
        ),
        "accident": translate("pages", "¥10 a year, up to 10 units. ¥5,000 a unit."),
        "bundle": translate(
            "pages", "¥85 a year: medical, critical illness and accident together (¥105 apart)."
        ),
    }[plan]
