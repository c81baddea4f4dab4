"""The calendar of a sick leave with the table behind it, and the table of the law."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtWidgets import QWidget

from medins_desktop.charts.chart_colours import DARK, LIGHT
from medins_desktop.charts.leave_calendar import LeaveCalendar
from medins_desktop.charts.leave_legend import LeaveLegend
from medins_desktop.charts.leave_picture import LeavePicture, leave_picture
from medins_desktop.charts.leave_text import leave_keys
from medins_desktop.core.employment import SickSpell
from medins_desktop.core.national import SickLeave, SickLeavePeriod
from medins_desktop.core.sick_leave import Leave, applies, sick_days
from medins_desktop.ui.appearance import is_dark
from medins_desktop.ui.fields.figure_table import Cell, FigureTable, Heading
from medins_desktop.ui.fields.form import card, column, text_label
from medins_desktop.wording.amounts import day_text
from medins_desktop.wording.language import translate
from medins_desktop.wording.parameter_texts import parameter_source
from medins_desktop.wording.sick_leave import years_of_service


class CalendarCard(QWidget):
    """The calendar, what its boxes mean, the day under the cursor, the leaves one by one."""

    def __init__(self) -> None:
        super().__init__()
        frame, layout = card()
        column(self).addWidget(frame)
        self._title, self._read = text_label("section"), text_label("help")
        colours = DARK if is_dark() else LIGHT
        self.calendar, self._legend = LeaveCalendar(colours), LeaveLegend(colours)
        self.table = FigureTable(whole_rows=True)
        for part in (self._title, self.calendar, self._legend, self._read, self.table):
            layout.addWidget(part)
        self.calendar.read.connect(self._say)

    def show_leave(self, leave: Leave, spells: Sequence[SickSpell], today: date) -> None:
        """Show a leave; hidden while no day of it is known."""
        picture = leave_picture(leave, spells, today)
        self.setVisible(picture is not None)
        if picture is None:
            return
        self._title.setText(translate("ui", "On the calendar"))
        self.calendar.show_picture(picture)
        self._legend.show_picture(picture)
        self._say("")
        self._show_table(picture, spells)

    def follow_theme(self) -> None:
        """Take the colours of the window."""
        colours = DARK if is_dark() else LIGHT
        self.calendar.set_theme(colours)
        self._legend.set_theme(colours)

    def _say(self, words: str) -> None:
        self._read.setText(words or leave_keys())

    def _show_table(self, picture: LeavePicture, spells: Sequence[SickSpell]) -> None:
        headings = (
            Heading(translate("ui", "First day off")),
            Heading(translate("ui", "Last day off")),
            Heading(translate("ui", "Days counted"), right=True),
            Heading(translate("ui", "Together"), right=True),
        )
        ordered = sorted(spells, key=lambda spell: (spell.first, spell.last))
        rows, counted = [], set[date]()
        for spell in ordered:
            days = {day for day in sick_days((spell,)) if picture.first <= day <= picture.last}
            new = days - counted
            counted |= days
            rows.append(_row(spell, len(new), len(counted)))
        self.table.setAccessibleName(translate("ui", "Days off sick, leave by leave"))
        self.table.show_cells(headings, rows)
        self.table.setVisible(bool(rows))


class TableCard(QWidget):
    """The national table; the row that applies stands out. Hidden where a place has its own."""

    def __init__(self) -> None:
        super().__init__()
        frame, layout = card()
        column(self).addWidget(frame)
        self._title, self._source = text_label("section"), text_label("help")
        self.table = FigureTable(whole_rows=True)
        for part in (self._title, self.table, self._source):
            layout.addWidget(part)

    def show_leave(self, leave: Leave, law: SickLeave | None) -> None:
        """Show the table with the row of a leave."""
        self.setVisible(law is not None and not leave.in_workdays)
        if law is None or leave.in_workdays:
            return
        self._title.setText(translate("ui", "Which row of the table applies"))
        self.table.setAccessibleName(self._title.text())
        headings = (
            Heading(translate("ui", "Worked in all")),
            Heading(translate("ui", "Worked here")),
            Heading(translate("ui", "Months of leave"), right=True),
            Heading(translate("ui", "Counted within"), right=True),
        )
        rows = [
            _period(one, strong=applies(one, leave.total_months, leave.unit_months))
            for one in law.periods
        ]
        self.table.show_cells(headings, rows)
        self._source.setText(parameter_source(law.rule))


def _period(period: SickLeavePeriod, *, strong: bool) -> tuple[Cell, ...]:
    total = years_of_service(period.total)
    mark = translate("ui", "▸ {0}").format(total) if strong else total
    return (
        Cell(mark, strong=strong),
        Cell(years_of_service(period.here), strong=strong),
        Cell(str(period.months), right=True, strong=strong),
        Cell(str(period.within), right=True, strong=strong),
    )


def _row(spell: SickSpell, days: int, together: int) -> tuple[Cell, ...]:
    return (
        Cell(day_text(spell.first)),
        Cell(day_text(spell.last)),
        Cell(str(days) if days else "—", right=True),
        Cell(str(together), right=True),
    )
