"""When a firm counts as distressed by what was published: a list to tick, never a verdict."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel

from medins_desktop.core.enterprise import Criteria
from medins_desktop.ui.fields.disclosure import Disclosure
from medins_desktop.ui.fields.form import text_label
from medins_desktop.ui.fields.tick_list import TickList
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.parameter_texts import parameter_source


class FirmCriteria(Disclosure):
    """The conditions of each published text, ticked by the person; `ticked` has all of them.

    Whatever is ticked, the answer is whom to ask: an authority approves, and nobody else.
    """

    ticked = Signal(object)

    def __init__(self, criteria: Sequence[Criteria]) -> None:
        super().__init__()
        self._parts = [_Part(one) for one in criteria]
        self._ticked: tuple[str, ...] = ()
        for part in self._parts:
            part.list.ticked.connect(self._tick)
            for widget in (part.head, part.list, part.source, part.next):
                self.content.addWidget(widget)

    @property
    def lists(self) -> list[TickList]:
        """The lists of ticks, one a text."""
        return [part.list for part in self._parts]

    def set_ticked(self, ids: Sequence[str]) -> None:
        """Show what the person ticked, and what to do with it."""
        self._ticked = tuple(ids)
        for part in self._parts:
            part.list.set_ticked(self._ticked)
            part.say_next(self._ticked)

    def retranslate(self) -> None:
        """Say all texts."""
        self.set_title(translate("pages", "Does my firm count as in hardship?"))
        for part in self._parts:
            part.retranslate(self._ticked)

    def _tick(self, id_: str, on: bool) -> None:
        others = tuple(one for one in self._ticked if one != id_)
        self.ticked.emit((*others, id_) if on else others)


class _Part:
    """One published text: whose it is, its conditions, its source, whom to ask."""

    def __init__(self, criteria: Criteria) -> None:
        self._criteria = criteria
        self._ids = [sign.id for sign in criteria.conditions]
        self.head, self.source, self.next = text_label(), text_label("help"), text_label("strong")
        self.list = TickList(self._ids)

    def retranslate(self, ticked: Sequence[str]) -> None:
        one = self._criteria
        about = translate(
            "pages",
            "These are the published criteria of {0}. They are no verdict, and your place may "
            "have others; approval comes from {1}. Tick what you see in your firm.",
        )
        self.head.setText(about.format(local_text(one.of), local_text(one.authority)))
        statements = [sign.statement for sign in one.conditions]
        self.list.set_texts([local_text(statement.text) for statement in statements])
        self.list.setAccessibleName(self.head.text())
        self.source.setText("\n".join(dict.fromkeys(map(parameter_source, statements))))
        self.say_next(ticked)

    def say_next(self, ticked: Sequence[str]) -> None:
        count = sum(1 for id_ in self._ids if id_ in ticked)
        words = translate(
            "pages",
            "You ticked {0} of {1}. This changes no figure: ask {2} whether the firm has been or "
            "can be recognised. Until then the ordinary rules hold.",
        )
        text = words.format(count, len(self._ids), local_text(self._criteria.authority))
        _show(self.next, text if count else "")


def _show(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
