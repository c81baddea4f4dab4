"""What the record means for cover: the signs, the state today, the last day to act."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QWidget

from medins_desktop.interview.month_cover import RecordCover
from medins_desktop.ui.cover_legend import CoverLegend
from medins_desktop.ui.fields.form import add_left, button, card, column, say, text_label
from medins_desktop.wording.gap_texts import last_day_line, today_line
from medins_desktop.wording.language import translate
from medins_desktop.wording.last_check import not_checked_from_text


class CoverLines(QWidget):
    """A card with one line for today and one for the last day to act; hidden without a record."""

    gaps_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        frame, layout = card()
        column(self).addWidget(frame)
        self._title, self.legend, self._gaps = text_label("section"), CoverLegend(), button("link")
        self.today, self.last_day = text_label("strong"), text_label("strong")
        self._away, self.stale = text_label("help"), text_label("notice")
        self._rules = (text_label("help"), text_label("help"))
        layout.addWidget(self._title)
        for line, rule in zip((self.today, self.last_day), self._rules, strict=True):
            lines = column(gap=0)
            lines.addWidget(line)
            lines.addWidget(rule)
            layout.addLayout(lines)
        layout.addWidget(self.stale)
        layout.addWidget(self.legend)
        layout.addWidget(self._away)
        add_left(layout, self._gaps)
        self._gaps.clicked.connect(self.gaps_asked)
        self.hide()

    def show_cover(self, found: RecordCover | None, *, away: bool) -> None:
        """Show what a record means; `away`: some months are insured in another place."""
        self.setVisible(found is not None)
        if found is None:
            return
        self.legend.show_looks(found.looks.values())
        self._away.setVisible(away)
        say(self.stale, not_checked_from_text(found.last_check))
        _show(self.today, self._rules[0], today_line(found))
        act = last_day_line(found.last_day, found.on) if found.last_day is not None else ("", "")
        _show(self.last_day, self._rules[1], act)

    def retranslate(self) -> None:
        """Say all texts that do not hang on the record."""
        self._title.setText(translate("pages", "What this means for your cover"))
        self._away.setText(
            translate("pages", "◤ marks months for which you were insured in another place.")
        )
        self._gaps.setText(translate("pages", "What would a gap cost?"))


def _show(line: QLabel, rule: QLabel, texts: tuple[str, str]) -> None:
    for label, text in zip((line, rule), texts, strict=True):
        say(label, text)
