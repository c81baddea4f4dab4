"""Tables of the retirement tab: what is required and there, and where it was paid."""

from collections.abc import Iterator
from datetime import date

from PySide6.QtWidgets import QWidget

from medins_desktop.charts.chart_colours import DARK, LIGHT
from medins_desktop.charts.years_chart import YearsChart
from medins_desktop.charts.years_picture import YearsPicture, YearsReading, years_picture
from medins_desktop.charts.years_text import moment_names, years_chart_name, years_keys
from medins_desktop.core.explanation import Parameter
from medins_desktop.core.last_check import earliest
from medins_desktop.core.months import Month
from medins_desktop.core.retirement import Need, Years
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.record import counts_of
from medins_desktop.interview.record_results import Outlook
from medins_desktop.interview.transfer import elsewhere
from medins_desktop.packs.library import Library
from medins_desktop.ui.appearance import is_dark
from medins_desktop.ui.fields.disclosure import Disclosure
from medins_desktop.ui.fields.figure_table import Cell, FigureTable, Heading
from medins_desktop.ui.fields.form import card, column, say, text_label
from medins_desktop.wording.amounts import month_text
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.last_check import of_last_checked_year_text
from medins_desktop.wording.parameter_texts import parameter_source
from medins_desktop.wording.record_words import months_text
from medins_desktop.wording.retirement import is_past, need_name, needs_title, span_of_months


class NeedsCard(QWidget):
    """A row a requirement: months required, there by retirement, missing; and its source."""

    def __init__(self) -> None:
        super().__init__()
        frame, layout = card()
        column(self).addWidget(frame)
        self._title, self._sources = text_label("section"), text_label("help")
        self.table = FigureTable(whole_rows=True)
        for part in (self._title, self.table, self._sources):
            layout.addWidget(part)

    def show_outlook(self, outlook: Outlook, library: Library, today: date) -> None:
        """Show what one rule requires, or each that may apply."""
        title = needs_title(outlook, today)
        self._title.setText(title)
        self.table.setAccessibleName(title)
        past = is_past(outlook, today)
        there = translate("ui", "There today") if past else translate("ui", "There by then")
        headings = (
            Heading(translate("ui", "Requirement")),
            Heading(translate("ui", "Required"), right=True),
            Heading(there, right=True),
            Heading(translate("ui", "Missing"), right=True),
        )
        several = len(outlook.years) > 1
        rows = [row for years in outlook.years for row in _rows(years, library, several)]
        self.table.show_cells(headings, rows)
        self.table.setVisible(bool(rows))
        self._sources.setText("\n".join(_sources(outlook)))
        self.setVisible(bool(rows))


class YearsCard(QWidget):
    """The chart of the months counted, the month under its cursor, and the numbers behind it."""

    def __init__(self) -> None:
        super().__init__()
        frame, layout = card()
        column(self).addWidget(frame)
        self._title, self._read = text_label("section"), text_label("help")
        self.chart = YearsChart(DARK if is_dark() else LIGHT)
        self.table = FigureTable(whole_rows=True)
        self.behind = Disclosure()
        self.behind.content.addWidget(self.table)
        for part in (self._title, self.chart, self._read, self.behind):
            layout.addWidget(part)
        self.chart.read.connect(self._say)

    def show_outlook(self, outlook: Outlook, answers: Answers, today: date) -> None:
        """Show the record of a case up to retirement; hidden without one."""
        picture = years_picture(outlook, answers.contributions, today)
        self.setVisible(picture is not None)
        if picture is None:
            return
        self._title.setText(translate("ui", "Months counted, against time"))
        self.chart.show_picture(picture)
        self._say("")
        self.behind.set_title(translate("ui", "The same as a table"))
        self.table.setAccessibleName(years_chart_name())
        headings = (
            Heading(translate("ui", "At the beginning of")),
            Heading(translate("ui", "In all"), right=True),
            Heading(translate("ui", "Really paid there"), right=True),
            Heading(translate("ui", "Missing"), right=True),
        )
        rows = [_reading(picture, picture.reading(month)) for month in picture.corners()]
        self.table.show_cells(headings, rows)

    def follow_theme(self) -> None:
        """Take the colours of the window."""
        self.chart.set_theme(DARK if is_dark() else LIGHT)

    def _say(self, words: str) -> None:
        self._read.setText(words or years_keys())


class PlacesCard(QWidget):
    """Months that count today, by the place where they were paid."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        frame, layout = card()
        column(self).addWidget(frame)
        self._title, self._local = text_label("section"), text_label("help")
        self.table = FigureTable(whole_rows=True)
        for part in (self._title, self.table, self._local):
            layout.addWidget(part)

    def show_record(self, answers: Answers, today: date, outlook: Outlook) -> None:
        """Show the record of a case up to today; hidden without one."""
        counts = counts_of(answers, self._library, Month.of(today))
        self.setVisible(counts is not None)
        if counts is None:
            return
        title = translate("ui", "What counts today, place by place")
        self._title.setText(title)
        self.table.setAccessibleName(title)
        headings = (
            Heading(translate("ui", "Place")),
            Heading(translate("ui", "Months that count"), right=True),
        )
        paid = sorted(counts.actual.items(), key=lambda one: -one[1])
        rows = [_counted(self._name(place), months) for place, months in paid]
        if counts.deemed:
            rows.append(_counted(translate("ui", "Deemed, before the scheme"), counts.deemed))
        if len(rows) > 1:
            rows.append(_counted(translate("ui", "Together"), counts.cumulative, strong=True))
        self.table.show_cells(headings, rows)
        self._local.setText(_what_is_local(outlook))
        self._local.setVisible(bool(self._local.text()))

    def _name(self, place: str) -> str:
        names = self._library.places()
        if not place:
            return translate("ui", "Place not filled in")
        return local_text(names[place]) if place in names else place


class ElsewhereCard(QWidget):
    """What retiring in each other place of the record would require; hidden without any."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._case: object = None
        self._others: tuple[tuple[str, Outlook], ...] = ()
        frame, layout = card()
        column(self).addWidget(frame)
        self._title, self._help = text_label("section"), text_label("help")
        self.stale = text_label("notice")
        self.table = FigureTable(whole_rows=True)
        for part in (self._title, self.table, self.stale, self._help):
            layout.addWidget(part)

    def show_places(self, answers: Answers, today: date, outlook: Outlook) -> None:
        """Show the other places, beside that of the case."""
        case = (answers.place, answers.person, answers.contributions, today, outlook.statutory.age)
        if case != self._case:  # figures of one's own are those of the place of the case
            self._case = case
            self._others = elsewhere(answers, self._library, today, outlook.statutory.age)
        others = self._others
        self.setVisible(bool(others) and answers.place is not None)
        title = translate("ui", "Retiring in another place where you paid")
        self._title.setText(title)
        self.table.setAccessibleName(title)
        headings = (
            Heading(translate("ui", "Place")),
            Heading(translate("ui", "Required"), right=True),
            Heading(translate("ui", "There by then"), right=True),
            Heading(translate("ui", "Missing"), right=True),
        )
        rows = [self._row(place, one) for place, one in ((answers.place or "", outlook), *others)]
        self.table.show_cells(headings, rows)
        older = earliest(one.last_check for _, one in others)  # the head has that of the place
        say(self.stale, of_last_checked_year_text(older) if older != outlook.last_check else "")
        self._help.setText(
            translate(
                "ui",
                "This takes it that you move your insurance there now and pay on there. Ask that "
                "place first whether it takes you, and which of your months it recognises.",
            )
        )

    def _row(self, place: str, outlook: Outlook) -> tuple[Cell, ...]:
        names = self._library.places()
        texts = [_span(n) for n in (outlook.required, outlook.projected)]
        enough = outlook.missing == (0, 0)
        texts.append(translate("ui", "none") if enough else _span(outlook.missing))
        name = local_text(names[place]) if place in names else place
        return Cell(name), *(Cell(text, right=True) for text in texts)


def _span(months: tuple[int, int] | None) -> str:
    return translate("ui", "not known") if months is None else span_of_months(months)


def _reading(picture: YearsPicture, reading: YearsReading) -> tuple[Cell, ...]:
    marked = dict(moment_names(picture)).get(reading.month)
    month = month_text(reading.month)
    if marked is not None:
        month = translate("ui", "{0} ({1})").format(month, marked)
    missing = "—" if reading.missing is None else str(reading.missing)
    actual = "—" if reading.actual is None else str(reading.actual)
    strong = marked is not None
    return (
        Cell(month, strong=strong),
        *(Cell(n, right=True, strong=strong) for n in (str(reading.in_all), actual, missing)),
    )


def _rows(years: Years, library: Library, several: bool) -> Iterator[tuple[Cell, ...]]:
    place = library.places().get(years.place)
    for need in (years.in_all, years.consecutive, years.actual):
        if need is None:
            continue
        name = need_name(need, years)
        if several and place is not None:
            name = translate("ui", "{0}: {1}").format(local_text(place), name)
        yield (
            Cell(name, tip=parameter_source(need.rule)),
            *(Cell(_months(n), right=True) for n in (need.required, need.projected)),
            _missing(need),
        )


def _missing(need: Need) -> Cell:
    missing = need.missing
    if missing is None:
        return Cell(_months(None), right=True)
    tone = "attention" if missing else "good"
    text = _months(missing) if missing else translate("ui", "none")
    return Cell(text, right=True, strong=True, tone=tone)


def _months(number: int | None) -> str:
    return translate("ui", "not known") if number is None else months_text(number)


def _counted(name: str, months: int, *, strong: bool = False) -> tuple[Cell, ...]:
    return Cell(name, strong=strong), Cell(months_text(months), right=True, strong=strong)


def _sources(outlook: Outlook) -> list[str]:
    """Return where the requirements stand, each once."""
    rules: list[Parameter] = [
        need.rule
        for years in outlook.years
        for need in (years.in_all, years.consecutive, years.actual)
        if need is not None
    ]
    return list(dict.fromkeys(map(parameter_source, rules)))


def _what_is_local(outlook: Outlook) -> str:
    """Return which months the place wants to have been paid there."""
    years = outlook.certain
    if years is None:
        return ""
    if years.actual is None:
        return translate("ui", "No rule was found here on how many of them must be paid locally.")
    texts = {
        "place": translate("ui", "Really paid counts here only what was paid in this place."),
        "province": translate("ui", "Really paid counts here what was paid in this province."),
        "anywhere": translate("ui", "Really paid counts here wherever it was paid."),
    }
    return texts[years.row.actual_in]
