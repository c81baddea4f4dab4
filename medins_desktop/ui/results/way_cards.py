"""The ways to close a gap of years, side by side: cost, dates, effect, source."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QSizePolicy, QWidget

from medins_desktop.core.missing_years import Way
from medins_desktop.core.record import Record
from medins_desktop.ui import appearance
from medins_desktop.ui.fields.form import FIELDS, card, column, row, text_label
from medins_desktop.wording.language import translate
from medins_desktop.wording.parameter_texts import parameter_source
from medins_desktop.wording.refusals import joined, refusal_text
from medins_desktop.wording.retirement import (
    way_cost,
    way_dates,
    way_doubts,
    way_effect,
    way_title,
)

_BESIDE_FROM = 190  # steps


class WayCards(QWidget):
    """A card a way that may be open; those that the place forbids are named, not offered."""

    def __init__(self) -> None:
        super().__init__()
        self._title, self._closed = text_label("section"), text_label("help")
        layout = column(self, FIELDS)
        layout.addWidget(self._title)
        self._row = row(gap=FIELDS)
        layout.addLayout(self._row)
        layout.addWidget(self._closed)
        self.cards: list[QFrame] = []
        self._shown: tuple[tuple[str, ...], ...] = ()

    def show_ways(self, ways: Sequence[Way], record: Record | None) -> None:
        """Show the ways; hidden if nothing is missing."""
        self.setVisible(bool(ways))
        self._title.setText(translate("ui", "Ways to close the gap, compared"))
        closed = [way_title(way) for way in ways if way.allowed is False]
        words = translate("ui", "The place does not allow: {0}.")
        self._closed.setText(words.format(translate("ui", ", ").join(closed)))
        self._closed.setVisible(bool(closed))
        shown = tuple(_texts(way, record) for way in ways if way.allowed is not False)
        if shown != self._shown:
            self._shown = shown
            self._build()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the cards beside each other where there is room."""
        super().resizeEvent(event)
        beside = event.size().width() >= appearance.step(_BESIDE_FROM)
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)

    def _build(self) -> None:
        for old in self.cards:
            self._row.removeWidget(old)
            old.hide()
            old.deleteLater()
        self.cards = [_card(texts) for texts in self._shown]
        for made in self.cards:
            self._row.addWidget(made, 1)


def _card(texts: tuple[str, ...]) -> QFrame:
    """Return a card: title, cost, dates, effect, doubts, source."""
    frame, layout = card()
    roles = ("strong", "big-range", "", "", "notice", "help")
    for text, role in zip(texts, roles, strict=True):
        if text:
            label = text_label(role)
            label.setText(text)
            layout.addWidget(label)
    layout.addStretch(1)
    frame.setAccessibleName(joined(*texts))
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    frame.setSizePolicy(policy)
    return frame


def _texts(way: Way, record: Record | None) -> tuple[str, ...]:
    doubts = [*way_doubts(way), *(joined(*refusal_text(code, record)) for code in way.unknown)]
    return (
        way_title(way),
        way_cost(way),
        way_dates(way),
        way_effect(way),
        "\n".join(doubts),
        parameter_source(way.rule) if way.rule is not None else "",
    )
