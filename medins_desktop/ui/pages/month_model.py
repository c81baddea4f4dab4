"""The record as a table for Qt: a row a year, a column a month, and words for each."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from medins_desktop.core.months import Month
from medins_desktop.interview.record_grid import MonthEntry
from medins_desktop.wording.language import translate
from medins_desktop.wording.record_words import month_words, source_mark

Index = QModelIndex | QPersistentModelIndex

MONTHS = 12
_DISPLAY, _SPOKEN = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole


class MonthModel(QAbstractTableModel):
    """Holds what every month says; only what changed is painted again.

    `gaps` and `deducted` months are outlined and marked, those insured `elsewhere` too.
    `cover` has the look of cover of each month, `cover_words` the same in words.
    """

    def __init__(self) -> None:
        super().__init__()
        self.years = range(0)
        self.today: Month | None = None
        self.months: Mapping[Month, MonthEntry] = {}
        self.gaps: frozenset[Month] = frozenset()
        self.deducted: frozenset[Month] = frozenset()
        self.elsewhere: frozenset[Month] = frozenset()
        self.cover: Mapping[Month, str] = {}
        self.cover_words: Callable[[Month], str] = lambda _: ""
        self.paid: Mapping[int, int] = {}
        self.place_name: Callable[[str], str] = str

    def show_years(self, years: range, today: Month) -> None:
        """Have a row for each of these years."""
        if years != self.years or today != self.today:
            self.beginResetModel()
            self.years, self.today = years, today
            self.endResetModel()

    def show_record(
        self,
        months: Mapping[Month, MonthEntry],
        gaps: frozenset[Month],
        deducted: frozenset[Month],
        paid: Mapping[int, int],
    ) -> None:
        """Show what months say; `paid` are the months that count, by year."""
        before = self.months
        changed = {month for month, entry in months.items() if before.get(month) != entry}
        changed |= before.keys() - months.keys()
        changed |= (self.gaps ^ gaps) | (self.deducted ^ deducted)
        recounted = {y for y in {*self.paid, *paid} if self.paid.get(y) != paid.get(y)}
        self.months, self.gaps, self.deducted, self.paid = months, gaps, deducted, paid
        self._redraw(changed)
        for year in recounted:
            row = year - self.years.start
            self.headerDataChanged.emit(Qt.Orientation.Vertical, row, row)

    def show_cover(
        self, cover: Mapping[Month, str], words: Callable[[Month], str], elsewhere: frozenset[Month]
    ) -> None:
        """Show the look of cover of months, and which of them are insured in another place."""
        before = self.cover
        changed = {month for month, look in cover.items() if before.get(month) != look}
        changed |= before.keys() - cover.keys()
        changed |= self.elsewhere ^ elsewhere
        self.cover, self.cover_words, self.elsewhere = cover, words, elsewhere
        self._redraw(changed)

    def month_at(self, index: Index) -> Month | None:
        """Return the month of a cell."""
        if not index.isValid():
            return None
        return Month(self.years.start + index.row(), index.column() + 1)

    def index_of(self, month: Month) -> QModelIndex:
        """Return the cell of a month."""
        return self.index(month.year - self.years.start, month.month - 1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the number of years."""
        return 0 if parent.isValid() else len(self.years)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        """Return the months of a year."""
        return 0 if parent.isValid() else MONTHS

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        """Return the mark of a month, or what is known of it in words."""
        month = self.month_at(index)
        if month is None:
            return None
        entry = self.months.get(month)
        if role == _DISPLAY:
            return source_mark(entry.source) if entry is not None else ""
        if role in (_SPOKEN, Qt.ItemDataRole.ToolTipRole):
            place = self.place_name(entry.place) if entry is not None and entry.place else ""
            return month_words(month, entry, place, *self._remarks(month))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:
        """Return the number of a month, or a year with the months that count in it."""
        if orientation == Qt.Orientation.Horizontal:
            return str(section + 1) if role == _DISPLAY else None
        if section >= len(self.years):
            return None
        year = self.years[section]
        if role == _DISPLAY:
            return str(year)
        if role in (_SPOKEN, Qt.ItemDataRole.ToolTipRole):
            text = translate("pages", "{0}: {1} months paid")
            return text.format(year, self.paid.get(year, 0))
        return None

    def _remarks(self, month: Month) -> list[str]:
        remarks = []
        if month in self.gaps:
            remarks.append(translate("pages", "in a gap"))
        if month in self.deducted:
            remarks.append(translate("pages", "deducted from your pay but not paid in"))
        if month in self.elsewhere:
            remarks.append(translate("pages", "insured in another place"))
        if month in self.cover:
            remarks.append(self.cover_words(month))
        if month == self.today:
            remarks.append(translate("pages", "this month"))
        return remarks

    def _redraw(self, changed: set[Month]) -> None:
        shown = [month for month in changed if month.year in self.years]
        if not shown:
            return
        rows = [month.year - self.years.start for month in shown]
        columns = [month.month - 1 for month in shown]
        first = self.index(min(rows), min(columns))
        self.dataChanged.emit(first, self.index(max(rows), max(columns)))
