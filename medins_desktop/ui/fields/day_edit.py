"""A day, typed as people write it or taken from a calendar."""

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent, QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QFrame, QSizePolicy, QToolButton, QWidget

from medins_desktop.ui import appearance
from medins_desktop.ui.fields.form import column, is_restyled, row
from medins_desktop.ui.fields.typed_edit import TypedEdit
from medins_desktop.ui.fields.typed_text import WrongText, read_day
from medins_desktop.ui.icons import icon
from medins_desktop.wording.amounts import day_text
from medins_desktop.wording.language import language, translate


class DayEdit(QWidget):
    """A line edit for a day, with a calendar beside it (Alt+Down)."""

    value_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today: date | None = None
        self._not_after: date | None = None
        self.edit = TypedEdit(self._read, day_text, columns=11)
        self.edit.value_changed.connect(self.value_changed)
        self._open = QToolButton()
        self._open.setText("▾")
        self._open.setProperty("role", "field")
        self._open.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._open.clicked.connect(self.show_calendar)
        self._popup: _CalendarPopup | None = None
        layout = row(self, 1)
        layout.addWidget(self.edit)
        layout.addWidget(self._open)
        self.setFocusProxy(self.edit)
        self._retranslate()

    @property
    def value(self) -> date | None:
        """The last valid day."""
        day: date | None = self.edit.value
        return day

    def set_value(self, day: date | None) -> None:
        """Show a day; a text that already stands for it is not touched."""
        self.edit.set_value(day)

    def set_today(self, today: date, *, not_after: bool = False) -> None:
        """Say which day the calendar opens on; `not_after`: later days are refused."""
        self._today = today
        self._not_after = today if not_after else None

    def show_calendar(self) -> None:
        """Open the calendar at the day typed, else today."""
        if self._popup is None:
            self._popup = _CalendarPopup(self)
            self._popup.chosen.connect(self._take)
        self._popup.open_at(self.value or self._today, self._not_after)

    def showEvent(self, event: QShowEvent) -> None:
        """Be as high as other fields: the line edit has its style only now."""
        super().showEvent(event)
        self.edit.updateGeometry()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the calendar with Alt+Down."""
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if event.key() == Qt.Key.Key_Down and alt:
            self.show_calendar()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        self._open.setAccessibleName(translate("pages", "Open the calendar"))
        self._open.setToolTip(translate("pages", "Open the calendar (Alt+Down)"))

    def _read(self, text: str) -> date | None:
        day = read_day(text)
        if day is not None and self._not_after is not None and day > self._not_after:
            raise WrongText("in_the_future", text)
        return day

    def _take(self, day: date) -> None:
        self.edit.setFocus()
        if day != self.edit.value:
            self.edit.set_value(day)
            self.value_changed.emit(day)


class _CalendarPopup(QFrame):
    """A calendar below the field; weeks begin on Monday in every locale."""

    chosen = Signal(object)

    def __init__(self, field: QWidget) -> None:
        super().__init__(field, Qt.WindowType.Popup)
        self.setProperty("role", "card")
        self._calendar = QCalendarWidget()
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        self._calendar.setGridVisible(False)
        no_weeks = QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader
        self._calendar.setVerticalHeaderFormat(no_weeks)
        for weekend in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):  # red is not read when chosen
            self._calendar.setWeekdayTextFormat(weekend, QTextCharFormat())
        self._calendar.clicked.connect(self._choose)
        self._calendar.activated.connect(self._choose)
        column(self, 0, 1).addWidget(self._calendar)

    def open_at(self, day: date | None, not_after: date | None) -> None:
        """Show the calendar with a day selected."""
        zh, c = QLocale(QLocale.Language.Chinese), QLocale(QLocale.Language.English)
        self._calendar.setLocale(zh if language() == "zh" else c)
        self._calendar.setFirstDayOfWeek(Qt.DayOfWeek.Monday)
        for name in ("previous", "next"):  # Qt draws them black, also in a dark window
            arrow = self._calendar.findChild(QToolButton, f"qt_calendar_{name[:4]}month")
            if arrow is not None:
                arrow.setIcon(icon(name))
        if not_after is not None:
            self._calendar.setMaximumDate(_qdate(not_after))
        if day is not None:
            self._calendar.setSelectedDate(_qdate(day))
        field = self.parentWidget()
        if field is not None:
            below = QPoint(0, field.height() + appearance.step(1))
            self.move(field.mapToGlobal(below))
        self.show()
        self._calendar.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        if is_restyled(event):
            self.adjustSize()
        super().changeEvent(event)

    def _choose(self, day: QDate) -> None:
        self.hide()
        self.chosen.emit(date(day.year(), day.month(), day.day()))


def _qdate(day: date) -> QDate:
    return QDate(day.year, day.month, day.day)
