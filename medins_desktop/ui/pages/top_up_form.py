"""A supplement as the person describes it: deductible, rate, cap."""

from dataclasses import replace
from typing import Any, get_args

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QWidget

from medins_desktop.core.claim import COMMERCIAL_COVERS, Kind, TopUp
from medins_desktop.core.money import ZERO
from medins_desktop.ui.fields.choice_field import ChoiceList, Option
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.form import FIELDS, column, flow_of, text_label
from medins_desktop.ui.fields.typed_edit import AmountEdit, RateEdit
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import choice_name

_AMOUNTS = {
    "deductible": AmountEdit,
    "rate": RateEdit,
    "cap": AmountEdit,
    "excluded_rate": RateEdit,
}
_ALWAYS = ("deductible", "rate", "cap")
_NOTHING_SAID = TopUp(ZERO, ZERO)


class TopUpForm(QWidget):
    """Gives a supplement once deductible and rate are known, and None before.

    What is typed stays while it is not complete: unknown is not zero.
    """

    given = Signal(object)

    def __init__(self, path: str, *, with_covers: bool) -> None:
        super().__init__()
        self._given: TopUp | None = None
        self.tick = QCheckBox()
        self.tick.clicked.connect(self._give)
        # What is not asked for here keeps the value that a file gave it.
        self._base = _NOTHING_SAID
        names = tuple(_AMOUNTS) if with_covers else _ALWAYS
        self.amounts = {name: _AMOUNTS[name]() for name in names}
        for editor in self.amounts.values():
            editor.value_changed.connect(self._give)
        self._named = {n: Field(f"{path}.{n}", editor) for n, editor in self.amounts.items()}
        self.covers: ChoiceList | None = None
        self._kinds: dict[Kind, QCheckBox] = {}
        if with_covers:
            self.covers = self._build_covers()
            self._named["covers"] = Field(f"{path}.covers", self.covers)
        self.fields = {f"{path}.{name}": field for name, field in self._named.items()}
        self._excluded, self._kinds_title = text_label("help"), text_label("help")
        self._body = QWidget()
        body = column(self._body, FIELDS)
        body.addWidget(flow_of(*self.fields.values()))
        if with_covers:
            body.addWidget(self._excluded)
            body.addWidget(self._kinds_title)
            body.addWidget(flow_of(*self._kinds.values()))
        self._notice = text_label("notice")
        layout = column(self, FIELDS)
        for widget in (self.tick, self._body, self._notice):
            layout.addWidget(widget)
        self._show_state()

    def _build_covers(self) -> ChoiceList:
        """Make what asks which money, and which kinds of care, it pays for."""
        covers = ChoiceList()
        covers.chosen.connect(self._give)
        self._kinds = {kind: QCheckBox() for kind in get_args(Kind)}
        for box in self._kinds.values():
            box.clicked.connect(self._give)
        return covers

    def set_value(self, top_up: TopUp | None) -> None:
        """Show a supplement; what was typed so far stays if this is what it gave."""
        if top_up != self._given:
            self._given = top_up
            self._fill(top_up)

    def forget_typing(self) -> None:
        """Drop what was typed and gave nothing."""
        self._fill(self._given)

    def retranslate(self, title: str) -> None:
        """Say all texts."""
        self.tick.setText(title)
        texts = {
            "deductible": (
                translate("pages", "Deductible"),
                translate("pages", "0 if it pays from the start."),
            ),
            "rate": (translate("pages", "Rate"), translate("pages", "Such as 50%.")),
            "cap": (translate("pages", "Most in a year"), translate("pages", "Empty: no limit.")),
            "excluded_rate": (
                translate("pages", "Rate for bills it excludes"),
                translate("pages", "Empty: nothing."),
            ),
            "covers": (translate("pages", "Pays for"), ""),
        }
        for name, field in self._named.items():
            label, help_text = texts[name]
            field.set_texts(label, help_text)
            field.editor.setAccessibleName(f"{title}: {label}")
        for name in ("deductible", "rate"):
            self._named[name].set_empty_text(translate("pages", "not known"))
        if self.covers is not None:
            self.covers.set_options([Option(c, _covers_name(c)) for c in COMMERCIAL_COVERS])
            self.covers.set_value(self.covers.value or "in_scope")
        self._excluded.setText(
            translate(
                "pages",
                "Which bills it excludes, such as for an illness from before it began, is said on "
                "each bill, under More. Deductible and limit count for both rates together.",
            )
        )
        self._kinds_title.setText(
            translate("pages", "Only for these kinds of care; none ticked: for all.")
        )
        for kind, box in self._kinds.items():
            box.setText(choice_name("kind", kind))
        self._notice.setText(
            translate("pages", "Deductible and rate are needed; until then it is not counted.")
        )

    def _fill(self, top_up: TopUp | None) -> None:
        self.tick.setChecked(top_up is not None)
        for name, editor in self.amounts.items():
            editor.set_value(getattr(top_up, name, None))
            editor.forget_typing()
        self._base = top_up or _NOTHING_SAID
        if self.covers is not None:
            self.covers.set_value(self._base.covers)
        for kind, box in self._kinds.items():
            box.setChecked(kind in self._base.kinds)
        self._show_state()

    def _give(self, *_: Any) -> None:
        top_up = self._described() if self.tick.isChecked() else None
        self._show_state()
        if top_up != self._given:
            self._given = top_up
            self.given.emit(top_up)

    def _described(self) -> TopUp | None:
        deductible, rate = self.amounts["deductible"].value, self.amounts["rate"].value
        if deductible is None or rate is None:
            return None
        described = replace(
            self._base, deductible=deductible, rate=rate, cap=self.amounts["cap"].value
        )
        if self.covers is None:
            return described
        return replace(
            described,
            covers=self.covers.value or "in_scope",
            kinds=tuple(kind for kind, box in self._kinds.items() if box.isChecked()),
            excluded_rate=self.amounts["excluded_rate"].value,
        )

    def _show_state(self) -> None:
        ticked = self.tick.isChecked()
        self._body.setVisible(ticked)
        self._notice.setVisible(ticked and self._described() is None)


def _covers_name(covers: str) -> str:
    return {
        "in_scope": translate("pages", "In-scope money only"),
        "outside": translate("pages", "Money outside scope only"),
        "both": translate("pages", "Both"),
    }[covers]
