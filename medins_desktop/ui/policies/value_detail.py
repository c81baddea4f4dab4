"""One value: its days, where it stands, what other sources say, and the person's own figure."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medins_desktop.packs.pack_evidence import OtherValue, in_languages
from medins_desktop.packs.stated_file import StatedFile
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.figure_edit import TYPED_UNITS, FigureEdit
from medins_desktop.ui.fields.form import (
    FIELDS,
    add_left,
    bring_into_view,
    button,
    card,
    column,
    text_label,
)
from medins_desktop.ui.fields.list_card import ListCard
from medins_desktop.ui.policies.value_rows import ValueRow
from medins_desktop.wording.amounts import day_text
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import confidence_name, confidence_sentence, note_text
from medins_desktop.wording.refusals import joined
from medins_desktop.wording.stated_values import source_texts, stated_text, stated_values


class ValueDetail(QWidget):
    """`figure_given` gives an id and what the case shall keep, None for nothing."""

    figure_given = Signal(str, object)
    correction_asked = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "column")
        layout = column(self, FIELDS)
        layout.setContentsMargins(12, 8, 8, 8)
        self._name, self._id = text_label("section"), text_label("help")
        self.values, self.sources, self.others = ListCard(), ListCard(), ListCard()
        frame, self._own = card()
        self._why_not = text_label("help")
        self._own.addWidget(self._why_not)
        self._correct = button()
        self._correct.setText(translate("pages", "Write a correction sheet…"))
        self._correct.clicked.connect(lambda: self.correction_asked.emit(self._row))
        for widget in (self._name, self._id, self.values, frame, self.sources, self.others):
            layout.addWidget(widget)
        add_left(layout, self._correct)
        layout.addStretch(1)
        self.field: Field | None = None
        self._row: ValueRow | None = None
        self._shape: tuple[object, ...] = ()

    @property
    def id(self) -> str:
        """The value that is shown; "" for none."""
        return self._row.id if self._row is not None else ""

    def show_value(self, row: ValueRow, file: StatedFile, today: date, why_not: str) -> None:
        """Show a value of a file; `why_not` says why no own figure can be typed, if so."""
        self._row = row
        self._name.setText(row.name)
        self._id.setText(translate("pages", "Its name in the file: {0}").format(row.id))
        day = file.day(today)
        lines = [
            (stated.text, _day_of(stated.since, in_force=stated.in_force))
            for stated in stated_values(row.entry, day)
        ]
        self.values.show_lines(translate("pages", "What the rules state"), lines)
        self._show_sources(row, file, day)
        others = [_other(row.entry.unit, other, file) for other in row.entry.others]
        self.others.show_lines(translate("pages", "What other sources say; not used"), others)
        self._show_own(row, why_not)

    def show_problem(self, sentence: str) -> None:
        """Say why the figure was not taken."""
        if self.field is not None:
            self.field.show_problem(sentence)

    def focus_figure(self) -> None:
        """Put the cursor where the person's own figure is typed."""
        if self.field is not None and self.field.isVisible():
            self.field.focus()
            bring_into_view(self.field)

    def _show_sources(self, row: ValueRow, file: StatedFile, day: date) -> None:
        now = row.entry.on(day)
        lines = [(text, "") for text in source_texts(now.sources, file.sources)]
        if row.confidence:
            lines.append((confidence_name(row.confidence), confidence_sentence(row.confidence)))
        notes = dict.fromkeys(note_text(in_languages(n)) for n in (now.note, row.entry.note))
        lines += [(note, "") for note in notes if note]
        self.sources.show_lines(translate("pages", "Where it stands"), lines)

    def _show_own(self, row: ValueRow, why_not: str) -> None:
        if row.entry.unit not in TYPED_UNITS:
            why_not = why_not or translate("pages", "No figure of your own can be typed for this.")
        self._why_not.setText(why_not)
        self._why_not.setVisible(bool(why_not))
        shape = row.id, row.entry.unit, row.is_limit, row.counted_from
        if self._shape != shape:
            self._make_field(row)
        if self.field is None or not isinstance(self.field.editor, FigureEdit):
            return
        self.field.setVisible(not why_not)
        self.field.editor.set_value(row.own or None)
        self.field.set_texts(translate("pages", "The notice that I hold says"), _how_to_type(row))
        self.field.set_empty_text(translate("pages", "as the rules state"))

    def _make_field(self, row: ValueRow) -> None:
        if self.field is not None:
            self._own.removeWidget(self.field)
            self.field.hide()
            self.field.deleteLater()
        self._shape = row.id, row.entry.unit, row.is_limit, row.counted_from
        editor = FigureEdit(row.entry.unit, may_be_none=row.is_limit, counted_from=row.counted_from)
        editor.value_changed.connect(lambda kept, id_=row.id: self.figure_given.emit(id_, kept))
        self.field = Field(f"overrides.{row.id}", editor)
        self._own.addWidget(self.field)


def _day_of(since: date | None, *, in_force: bool) -> str:
    if since is None:
        return ""
    words = translate("pages", "from {0}, in force") if in_force else translate("pages", "from {0}")
    return words.format(day_text(since))


def _other(unit: str, other: OtherValue, file: StatedFile) -> tuple[str, str]:
    cited = source_texts(other.sources, file.sources)
    why = note_text(in_languages(other.note))
    below = (*cited, confidence_name(other.confidence), *([why] if why else []))
    return stated_text(unit, other.value), "\n".join(below)


def _how_to_type(row: ValueRow) -> str:
    how = {
        "bands": translate("pages", "From which amount which rate, such as 0: 85%; 30,000: 90%."),
        "yuan_by_admission": translate("pages", "First stay; second stay: such as 1300; 650."),
        "rate": translate("pages", "A percentage, such as 85."),
        "points": translate("pages", "Percentage points, such as 5."),
    }.get(row.entry.unit, "")
    if row.is_limit:
        how = translate("pages", "Type “none” where there is no limit.")
    empty = translate("pages", "It counts instead of the rules in this case. Empty it to go back.")
    return joined(how, empty)
