"""What two files of a place say otherwise, as a table."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QSplitter, QWidget

from medins_desktop.packs.differences import Difference, differences
from medins_desktop.packs.pack_evidence import ParameterEntry, SourceEntry
from medins_desktop.packs.stated_file import StatedFile
from medins_desktop.ui.appearance import step
from medins_desktop.ui.fields.choice_field import ChoiceList, Option
from medins_desktop.ui.fields.figure_table import Cell, FigureTable, Heading
from medins_desktop.ui.fields.form import FIELDS, column, row, scrolled, text_label
from medins_desktop.ui.fields.list_card import ListCard
from medins_desktop.ui.policies.place_files import FileOfPlace, file_title
from medins_desktop.ui.policies.value_rows import value_name
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import confidence_name
from medins_desktop.wording.rule_difference_lines import (
    RuleDifferenceLine,
    rule_difference_lines,
)
from medins_desktop.wording.stated_values import all_values_text, evidence_text, remarks_text

Sources = Mapping[str, SourceEntry]


class DifferencesTab(QWidget):
    """Two lists to choose files from, and below them how the second differs from the first."""

    def __init__(self) -> None:
        super().__init__()
        layout = column(self, FIELDS)
        self.old, self.new = ChoiceList(), ChoiceList()
        self._labels = QLabel(translate("pages", "From")), QLabel(translate("pages", "to"))
        for label, choice in zip(self._labels, (self.old, self.new), strict=True):
            choice.setAccessibleName(label.text())
            choice.chosen.connect(self._compare)
        self._choices = QWidget()
        line = row(self._choices)
        for label, choice in zip(self._labels, (self.old, self.new), strict=True):
            choice.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            line.addWidget(label)
            line.addWidget(choice, 1)
        self.said = text_label("help")
        self.table = FigureTable(whole_rows=True, most_rows=4)
        self.table.setAccessibleName(translate("pages", "Differences"))
        self.table.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout.addSpacing(step(2))
        layout.addWidget(self._choices)
        layout.addWidget(self.said)
        self._lines = self._beside_each_other()
        layout.addWidget(self._lines, 1)
        layout.addStretch()  # takes the room of the lines where there are none
        self.table.selectionModel().currentRowChanged.connect(self._show_current)
        self._files: tuple[FileOfPlace, ...] = ()

    def show_files(self, files: Sequence[FileOfPlace], shown: int, today: date) -> None:
        """Compare the file at `shown` with the one it follows or replaces."""
        self._today = today
        self._files = tuple(files)
        kind = files[shown].file.kind
        same = [(i, one) for i, one in enumerate(files) if one.file.kind == kind == "policy"]
        options = [
            Option(i, file_title(one, subject_last=True))
            for i, one in same or [(shown, files[shown])]
        ]
        for choice in (self.old, self.new):
            choice.set_options(options)
        before = _before(self._files, shown)
        self.new.set_value(shown)
        self.old.set_value(before if before is not None else shown)
        self._choices.setVisible(len(options) > 1)
        self._compare()

    def _compare(self) -> None:
        old, new = self._files[self.old.value].file, self._files[self.new.value].file
        rows = [] if old is new else _rows(old, new, self._today)
        headings = (
            Heading(translate("pages", "Value or rule")),
            Heading(translate("pages", "What differs")),
            Heading(translate("pages", "Before"), rank=2),
            Heading(translate("pages", "Now"), rank=2),
        )
        self.table.show_cells(headings, rows)
        self._lines.setVisible(bool(rows))
        if rows:
            self.table.setCurrentIndex(self.table.figures.index(0, 0))
        self._show_current()
        if not self._choices.isVisibleTo(self):
            said = translate("pages", "There is only one file of this place to look at.")
        elif old is new:
            said = translate("pages", "Choose two files to compare.")
        else:
            said = translate("pages", "Differences: {0}.").format(len(rows))
        self.said.setText(said)

    def _beside_each_other(self) -> QSplitter:
        """Return the table and, beside it, the whole of the line that is looked at."""
        inside = QWidget()
        inside.setProperty("role", "column")
        self.detail = ListCard()
        whole = column(inside, 0)
        whole.setContentsMargins(12, 0, 8, 0)
        whole.addWidget(self.detail)
        whole.addStretch(1)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.setChildrenCollapsible(False)
        split.addWidget(self.table)
        split.addWidget(scrolled(inside))
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([1200, 800])
        return split

    def _show_current(self) -> None:
        """Show the whole of a line, which may be longer than its cells."""
        number, rows = self.table.currentIndex().row(), self.table.figures.rows
        if not 0 <= number < len(rows):
            self.detail.show_lines("", [])
            return
        what, kind, old, new = (cell.tip or cell.text for cell in rows[number])
        lines = [(old, translate("pages", "Before")), (new, translate("pages", "Now"))]
        self.detail.show_lines(f"{what.splitlines()[0]} · {kind}", lines)


def _before(files: Sequence[FileOfPlace], shown: int) -> int | None:
    """Return the file that the one shown replaces, else the one it follows in time."""
    one = files[shown]
    same = [
        i
        for i, other in enumerate(files)
        if i != shown and set(other.file.schemes) & set(one.file.schemes)
    ]
    since = one.file.effective or date.min
    replaced = [i for i in same if files[i].file.effective == since]
    earlier = [i for i in same if (files[i].file.effective or since) < since]
    return next(iter((*replaced, *earlier)), None)


def _text(one: Difference, entry: ParameterEntry | None, sources: Sources) -> str:
    if entry is None:
        return "–"
    if one.kind == "remarks":
        return remarks_text(entry)
    if one.kind != "evidence":
        return all_values_text(entry)
    same_documents = (
        one.old is not None and one.new is not None and one.old.sources == one.new.sources
    )
    return (
        confidence_name(entry.confidence or "user")
        if same_documents
        else evidence_text(entry, sources)
    )


def _rows(old: StatedFile, new: StatedFile, today: date) -> list[tuple[Cell, ...]]:
    values = [_row(one, old.sources, new.sources) for one in differences(old, new)]
    rules = [_row_of_rule(line) for line in rule_difference_lines(old, new, today)]
    return [*rules, *values]


def _row_of_rule(line: RuleDifferenceLine) -> tuple[Cell, ...]:
    kinds = {
        "added": translate("pages", "added"),
        "removed": translate("pages", "removed"),
        "changed": translate("pages", "changed"),
        "order": translate("pages", "other order"),
    }
    texts = line.old, line.new
    return (
        Cell(line.what, tip=line.what),
        Cell(kinds[line.kind], tone="attention"),
        *(Cell(text.replace("\n", " "), tip=text) for text in texts),
    )


def _row(one: Difference, old_sources: Sources, new_sources: Sources) -> tuple[Cell, ...]:
    kinds = {
        "added": translate("pages", "added"),
        "removed": translate("pages", "removed"),
        "changed": translate("pages", "changed"),
        "evidence": translate("pages", "other source"),
        "remarks": translate("pages", "other remarks"),
    }
    texts = _text(one, one.old, old_sources), _text(one, one.new, new_sources)
    name = value_name(one.id, one.new or one.old)
    tone = "" if one.kind in ("evidence", "remarks") else "attention"
    return (
        Cell(name, tip=f"{name}\n{one.id}"),
        Cell(kinds[one.kind], tone=tone),
        *(Cell(text, tip=text) for text in texts),
    )
