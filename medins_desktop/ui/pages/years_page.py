"""Years: who paid for which month, drawn, typed or read from a table; the counts beside it."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QFileDialog

from medins_desktop.core.counted_months import ContributionRun, ContributionSource
from medins_desktop.core.month_counts import MonthCounts
from medins_desktop.core.months import Month
from medins_desktop.core.problem import InvalidFile
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.month_cover import RecordCover
from medins_desktop.interview.record_counts import RecordCounts, count_record
from medins_desktop.interview.record_grid import (
    MonthEntry,
    Runs,
    Span,
    detailed,
    filled,
    months_of,
    run_around,
    taken_over,
)
from medins_desktop.interview.record_table import paid_ones_last
from medins_desktop.interview.table_rows import Rows, split_text
from medins_desktop.ui.fields.form import button, card, flow_of, text_label
from medins_desktop.ui.pages.cover_lines import CoverLines
from medins_desktop.ui.pages.month_details import MonthDetails
from medins_desktop.ui.pages.month_grid import MonthGrid
from medins_desktop.ui.pages.page import Page
from medins_desktop.ui.pages.range_form import RangeForm
from medins_desktop.ui.pages.record_import import RecordImport, template_rows
from medins_desktop.ui.pages.source_legend import SourceLegend
from medins_desktop.ui.pages.span_list import SpanList
from medins_desktop.ui.pages.table_preview import TablePreview
from medins_desktop.wording.gap_texts import last_day_short, month_cover_text, today_short
from medins_desktop.wording.glossary import term_help
from medins_desktop.wording.language import translate
from medins_desktop.wording.problems import problem_text
from medins_desktop.wording.record_words import months_text, span_with_length
from medins_desktop.wording.refusals import joined

_WORKING_AGE = 16
_YEARS, _MOST_YEARS = 40, 60


class YearsPage(Page):
    """The record as months; every stroke is one change.

    `places` are names by id, asked for when the language changes too. `count` counts the
    months of a case by a month, with the rules of its place; `cover` says what they mean for
    cover. `gaps_asked`: to see what a gap would cost.
    """

    gaps_asked = Signal()

    def __init__(
        self,
        read_table: Callable[[Path], Mapping[str, Rows]],
        places: Callable[[], Mapping[str, str]],
        count: Callable[[Answers, Month], MonthCounts | None],
        cover: Callable[[Answers], RecordCover | None],
    ) -> None:
        super().__init__()
        self._read_table, self._place_names = read_table, places
        self._count, self._cover_of = count, cover
        self._places: Mapping[str, str] = {}
        self._months: Mapping[Month, MonthEntry] = {}
        self._typed: Runs | None = None
        self._span = Span(Month(2000, 1), Month(2000, 1))
        self.preview: TablePreview | None = None
        self._build_grid()
        self.cover = CoverLines()
        self.content.addWidget(self.cover)
        self._build_details()
        self._build_gaps()
        self.range = RangeForm()
        self.content.addWidget(self.range)
        self.content.addStretch(1)
        self.fields.update(self.range.fields)
        self._connect()
        self.retranslate()
        self.range.begin()

    def refresh(self, assessment: Assessment) -> None:
        """Show the record, its counts, and the details of what is selected."""
        runs = self.answers.contributions
        today = Month.of(assessment.today)
        self._months = months_of(runs)
        self.grid.show_years(_years(self.answers, today), today)
        counts = count_record(self._months, today)
        self.grid.record.show_record(
            self._months,
            frozenset(month for span in counts.gaps for month in span.months()),
            frozenset(month for span in counts.deducted for month in span.months()),
            counts.by_year,
        )
        self.legend.show_counts(counts.by_source)
        self._show_cover(assessment)
        self._show_counts(counts)
        self.range.disclosure.open_if(not runs)
        if self._typed is not runs:  # not what was just typed into these very details
            self._span = self._wanted_span()
        self._show_details()

    def forget_typing(self) -> None:
        """Begin with an empty form and the newest year in sight: for a new case."""
        super().forget_typing()
        self.grid.begin_case()
        self.range.begin()
        self.range.disclosure.close_body()
        self._said.hide()

    def retranslate(self) -> None:
        """Say all texts."""
        self.set_head(
            translate("pages", "Years"),
            translate("pages", "Who paid for which month? Leave empty what you do not know."),
        )
        self._places = self._place_names()
        self.grid.record.place_name = lambda id_: self._places.get(id_, id_)
        self.grid.setAccessibleName(translate("pages", "Months"))
        self._how.setText(
            translate(
                "pages",
                "Choose who paid, then drag over the months; a double click fills one. Keys: "
                "arrows move, Shift+arrows select, 1 to 9 fill, Del clears.",
            )
        )
        self.grid.setAccessibleDescription(self._how.text())
        self._from_file.setText(translate("pages", "From a &file…"))
        self._from_file.setToolTip(translate("pages", "Excel workbooks (.xlsx) and CSV files."))
        self._paste.setText(translate("pages", "Paste from a &table"))
        self._paste.setToolTip(
            translate("pages", "Copy the rows of the official record in your spreadsheet first.")
        )
        self._template.setText(translate("pages", "Copy sample rows"))
        self._counted.setToolTip(term_help("cumulative_months"))
        self._row.setToolTip(term_help("consecutive_months"))
        for part in (self.legend, self.details, self.range, self.cover):
            part.retranslate()
        for details in (self.details, self.range.details):
            details.offer_places(self._places)

    def focus_field(self, path: str) -> None:
        """Select the run that the field belongs to, and put the cursor there."""
        head, _, name = path.partition(".")
        number = head.removeprefix("contributions[").removesuffix("]")
        runs = self.answers.contributions
        if not name:
            self.grid.setFocus()
        if number.isdigit() and int(number) < len(runs):
            run = runs[int(number)]
            self.grid.select_span(Span(run.first, run.last))
            if name in ("from", "to"):
                self.grid.setFocus()
                return
        super().focus_field(path)

    def paste(self, text: str) -> None:
        """Show pasted rows; they are taken over when the person agrees."""
        self._preview({"": tuple(row for row in split_text(text) if any(row))})

    def open_table(self, path: Path) -> None:
        """Show the rows of a file, or say why it cannot be read; nothing changes until agreed."""
        try:
            sheets = self._read_table(path)
        except InvalidFile as error:
            words = joined(*(problem_text(problem) for problem in error.problems))
            self._say(translate("pages", "“{0}” was not read: {1}").format(path.name, words))
            return
        self._preview(sheets)

    def _build_grid(self) -> None:
        frame, layout = card()
        labels = (text_label("strong") for _ in range(4))
        self._counted, self._row, self._today, self._act = labels
        self._later, self._how, self._said = (text_label("help") for _ in range(3))
        self.grid, self.legend = MonthGrid(), SourceLegend()
        self._from_file, self._paste, self._template = (button("quiet") for _ in range(3))
        for widget in (
            flow_of(self._counted, self._row),
            flow_of(self._today, self._act),
            self._later,
            flow_of(self.grid, self.legend),
            self._how,
            flow_of(self._from_file, self._paste, self._template, gap=2),
            self._said,
        ):
            layout.addWidget(widget)
        for part in (self.grid, self.legend):
            part.setProperty("term", "contribution_record")
        for label in (self._counted, self._row, self._today, self._act):
            label.setWordWrap(False)  # else they break beside free room
        self._said.hide()
        self.content.addWidget(frame)

    def _build_details(self) -> None:
        self._details, layout = card()
        self._selected = text_label("section")
        self.details = MonthDetails(may_clear=True)
        layout.addWidget(self._selected)
        layout.addWidget(self.details)
        self.content.addWidget(self._details)

    def _build_gaps(self) -> None:
        self._findings, layout = card()
        self.deducted, self.gaps, self.unfilled = SpanList("notice"), SpanList(), SpanList()
        for found in (self.deducted, self.gaps, self.unfilled):
            layout.addWidget(found)
            found.opened.connect(self._open_span)
        self.content.addWidget(self._findings)

    def _connect(self) -> None:
        self.legend.chosen.connect(lambda source: setattr(self.grid, "brush", source))
        self.cover.gaps_asked.connect(self.gaps_asked)
        self.grid.filled.connect(self._fill)
        self.grid.moved.connect(self._move)
        self.grid.paste_asked.connect(lambda: self.paste(QApplication.clipboard().text()))
        self.details.edited.connect(self._edit)
        self.range.given.connect(lambda run: self._take_over((run,)))
        self._from_file.clicked.connect(self._choose_file)
        self._paste.clicked.connect(lambda: self.paste(QApplication.clipboard().text()))
        self._template.clicked.connect(self._copy_template)

    def _show_cover(self, assessment: Assessment) -> None:
        """Show cover in every month, today, and until when one may act."""
        found = None if assessment.problems else self._cover_of(self.answers)
        home = self.answers.place
        away = (m for m, entry in self._months.items() if home and entry.place not in (None, home))
        self.grid.record.show_cover(
            found.looks if found is not None else {},
            lambda month: "" if found is None else month_cover_text(found, month),
            frozenset(away),
        )
        self.cover.show_cover(found, away=bool(self.grid.record.elsewhere))
        for label, text in ((self._today, today_short), (self._act, last_day_short)):
            label.setText("" if found is None else text(found))
            label.setVisible(bool(label.text()))

    def _show_counts(self, counts: RecordCounts) -> None:
        in_all = translate("pages", "Paid in all: {0}")
        self._counted.setText(in_all.format(months_text(counts.cumulative)))
        self._counted.setVisible(counts.last is not None)
        row = self._count(self.answers, counts.last) if counts.last is not None else None
        self._row.setText(_row_text(counts.last, row) if row is not None else "")
        self._row.setWordWrap(row is not None and row.consecutive is None)  # the longer words
        self._row.setVisible(row is not None)
        later = translate("pages", "{0} lie ahead and are not counted yet.")
        self._later.setText(later.format(months_text(counts.later)))
        self._later.setVisible(counts.later > 0)
        self.deducted.show_spans(
            translate("pages", "Deducted from your pay but not paid in: keep the payslips."),
            counts.deducted,
        )
        self.gaps.show_spans(translate("pages", "Months without payment"), counts.gaps)
        self.unfilled.show_spans(
            translate("pages", "Nothing is filled in since the last month"),
            (counts.unfilled,) if counts.unfilled is not None else (),
        )
        found = counts.gaps or counts.deducted or counts.unfilled
        self._findings.setVisible(bool(found))

    def _show_details(self) -> None:
        entries = [self._months.get(month) for month in self._span.months()]
        self._details.setVisible(bool(self._months))
        self._selected.setText(span_with_length(self._span))
        self.details.show_entries(entries)
        self._name_fields()

    def _name_fields(self) -> None:
        """Give the fields of the details the path of the run that they are about."""
        runs = self.answers.contributions
        inside = (i for i, run in enumerate(runs) if run.first <= self._span.first <= run.last)
        number = next(inside, len(runs))
        self.fields = {}
        for name, field in self.details.fields.items():
            field.path = f"contributions[{number}].{name}"
            self.fields[field.path] = field
        self.fields |= self.range.fields

    def _wanted_span(self) -> Span:
        """Return what the details are about: the selection; of one month, its whole run."""
        span = self.grid.span
        return span if span.length > 1 else run_around(self._months, span.first)

    def _move(self, _: Span) -> None:
        self._typed = None
        self._span = self._wanted_span()
        if self.assessment is not None:
            self._show_details()
            self._show_messages(self.assessment)

    def _open_span(self, span: Span) -> None:
        self.grid.select_span(span)
        self.grid.setFocus()

    def _fill(self, span: Span, source: ContributionSource | None) -> None:
        """Fill months; a source set by its key is the brush from then on, if there is one."""
        if source is not None and self.grid.brush is not None:
            self.grid.brush = source
            self.legend.show_brush(source)
        self._record(filled(self.answers.contributions, span, source))

    def _take_over(self, runs: Runs) -> None:
        if runs:
            self._record(taken_over(self.answers.contributions, runs))
            self.grid.select_span(Span(runs[-1].first, runs[-1].last))

    def _edit(self, name: str, value: Any) -> None:
        """Change a detail of the months selected; typing goes on in the same months."""
        runs = self.answers.contributions
        if name == "source":
            self._record(filled(runs, self._span, value))
            return
        path = next(p for p, f in self.fields.items() if f is self.details.fields[name])
        self._typed = detailed(runs, self._span, **{name: value})
        self.answer(replace(self.answers, contributions=self._typed), path)

    def _record(self, runs: Runs) -> None:
        """Give another record, as a change of its own."""
        self._typed = None
        self.answer(replace(self.answers, contributions=runs), "")

    def _preview(self, sheets: Mapping[str, Rows]) -> None:
        kind = RecordImport(self._places, self._months)
        preview = self.preview = TablePreview(sheets, kind, self)
        preview.accepted.connect(lambda: self._take_over(paid_ones_last(preview.accepted_values())))
        preview.finished.connect(preview.deleteLater)
        preview.open()

    def _choose_file(self) -> None:
        title = translate("pages", "A table of months")
        kinds = translate("pages", "Tables (*.xlsx *.xlsm *.csv *.txt)")
        chosen, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if chosen:
            self.open_table(Path(chosen))

    def _copy_template(self) -> None:
        QApplication.clipboard().setText(template_rows())
        self._say(
            translate("pages", "Copied. Paste it into your spreadsheet, fill it, copy it back.")
        )

    def _say(self, words: str) -> None:
        self._said.setText(words)
        self._said.show()


def _row_text(last: Month | None, counts: MonthCounts) -> str:
    """Say the months in a row; the fewest and the most, where a rule is not known."""
    least, most = counts.in_a_row
    known, open_ = (
        translate("pages", "In a row up to {0}: {1}"),
        translate("pages", "In a row up to {0}: {1} to {2} months"),
    )
    if least == most:
        return known.format(last, months_text(least))
    return open_.format(last, least, most)


def _years(answers: Answers, today: Month) -> range:
    """Return the years to show: since working age, and all that the record has."""
    runs: tuple[ContributionRun, ...] = answers.contributions
    born = answers.person.born
    first = born.year + _WORKING_AGE if born is not None else today.year - _YEARS + 1
    first = min(max(first, today.year - _MOST_YEARS + 1), today.year)
    first = min([first, *(run.first.year for run in runs)])
    return range(first, max([today.year, *(run.last.year for run in runs)]) + 1)
