"""Spans of months as links: each selects its months."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from medins_desktop.interview.record_grid import Span
from medins_desktop.ui.fields.form import button, column, flow_of, text_label
from medins_desktop.wording.language import translate
from medins_desktop.wording.record_words import span_with_length

_MOST = 12


class SpanList(QWidget):
    """A title and one link a span, the newest first; hidden without any."""

    opened = Signal(object)

    def __init__(self, role: str = "strong") -> None:
        super().__init__()
        self._title, self._more = text_label(role), text_label("help")
        self._spans: tuple[Span, ...] = ()
        self.links: tuple[QPushButton, ...] = tuple(button("link") for _ in range(_MOST))
        for i, link in enumerate(self.links):
            link.clicked.connect(lambda _=False, i=i: self.opened.emit(self._spans[i]))
        layout = column(self, 1)
        layout.addWidget(self._title)
        layout.addWidget(flow_of(*self.links))
        layout.addWidget(self._more)
        self.hide()

    def show_spans(self, title: str, spans: Sequence[Span]) -> None:
        """Show other spans; texts change in place."""
        self._spans = tuple(reversed(spans))
        self._title.setText(title)
        for i, link in enumerate(self.links):
            there = i < len(self._spans)
            if there:
                link.setText(span_with_length(self._spans[i]))
            link.setVisible(there)
        left = len(self._spans) - _MOST
        self._more.setText(translate("pages", "… and {0} before them").format(left))
        self._more.setVisible(left > 0)
        self.setVisible(bool(spans))

    @property
    def texts(self) -> list[str]:
        """What the links say."""
        return [link.text() for link in self.links[: len(self._spans)]]
