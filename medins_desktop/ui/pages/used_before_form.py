"""What earlier bills of the year have used up, when they are not at hand."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medins_desktop.core.months import medical_year
from medins_desktop.core.policy import Policy
from medins_desktop.interview.answers import Answers
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.used_before import (
    Counter,
    counters_of,
    used_in_year,
    with_used,
    with_used_before,
)
from medins_desktop.ui.fields.day_edit import DayEdit
from medins_desktop.ui.fields.disclosure import Disclosure
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.form import card, column, flow_of, text_label
from medins_desktop.ui.fields.typed_edit import AmountEdit, CountEdit
from medins_desktop.wording.amounts import year_text
from medins_desktop.wording.counters import counter_name
from medins_desktop.wording.language import translate


class UsedBeforeForm(QWidget):
    """One field a counter that the bills of this case read; `given` has the new answers."""

    given = Signal(object, str)
    opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.fields: dict[str, Field] = {}
        self._assessment: Assessment | None = None
        self._answers = Answers()
        self._year, self._place = "", "person.already_used[0]"
        self._counters: tuple[Counter, ...] = ()
        self.disclosure = Disclosure()
        self._help = text_label("help")
        self.before = DayEdit()
        self.before.value_changed.connect(self._set_before)
        self._before_field = Field(f"{self._place}.before", self.before)
        self._counter_fields = QWidget()
        content = self.disclosure.content
        content.addWidget(self._help)
        content.addWidget(self._before_field)
        content.addWidget(self._counter_fields)
        self.disclosure.toggled.connect(self._show_opened)
        frame, layout = card()
        layout.addWidget(self.disclosure)
        column(self).addWidget(frame)

    def show_year(self, assessment: Assessment) -> None:
        """Show the counters of the medical year of the newest bill, as typed.

        While it is closed and nothing is typed, nothing is worked out.
        """
        self._assessment = assessment
        answers, policy = assessment.answers, assessment.policy
        days = sorted(bill.first_day or bill.day for bill in answers.bills if bill.day)
        self.setVisible(policy is not None and bool(days))
        if policy is None or not days:
            return
        self._answers = answers
        used = used_in_year(answers, policy, days[-1])
        year = medical_year(days[-1], starts_in=policy.year_starts_in)
        self._year = str(year)
        title = translate("pages", "Earlier bills of {0} that are not at hand")
        self.disclosure.set_title(title.format(year_text(year)))
        if used is None and not self.disclosure.is_open:
            return
        every = [u.year for u in answers.person.already_used]
        index = every.index(self._year) if self._year in every else len(every)
        self._build(counters_of(policy, answers), f"person.already_used[{index}]")
        in_year = [d for d in days if medical_year(d, starts_in=policy.year_starts_in) == year]
        self.before.set_value(used.before if used is not None else in_year[0])
        for counter in self._counters:
            editor: Any = self.fields[self._path(counter)].editor
            typed: Mapping[str, Any] = getattr(used, counter.table) if used is not None else {}
            editor.set_value(_shown(counter, typed.get(counter.name)))
        self._say(policy)
        self.disclosure.open_if(used is not None)

    def _build(self, counters: tuple[Counter, ...], place: str) -> None:
        if counters == self._counters and place == self._place:
            return
        self._counters, self._place = counters, place
        self._before_field.path = f"{place}.before"
        self.fields = {self._before_field.path: self._before_field}
        made = [self._field(counter) for counter in counters]
        old, self._counter_fields = self._counter_fields, flow_of(*made)
        self.disclosure.content.replaceWidget(old, self._counter_fields)
        old.hide()
        old.deleteLater()

    def _field(self, counter: Counter) -> Field:
        editor = CountEdit() if counter.table == "admissions" else AmountEdit()
        editor.value_changed.connect(lambda value, c=counter: self._type(c, value))
        path = self._path(counter)
        field = self.fields[path] = Field(path, editor)
        return field

    def _path(self, counter: Counter) -> str:
        return f"{self._place}.{counter.table}.{counter.name}"

    def _type(self, counter: Counter, value: int | Decimal | None) -> None:
        before = self.before.value
        if before is not None:
            amount = None if value is None else Decimal(value)
            answers = with_used(self._answers, self._year, before, counter, amount)
            self.given.emit(answers, self._path(counter))

    def _set_before(self, day: Any) -> None:
        if day is not None:
            answers = with_used_before(self._answers, self._year, day)
            self.given.emit(answers, f"{self._place}.before")

    def _show_opened(self, shown: bool) -> None:
        if shown and self._assessment is not None:
            self.show_year(self._assessment)
            self.opened.emit()

    def _say(self, policy: Policy) -> None:
        self._help.setText(
            translate(
                "pages",
                "Copy the sums of the year so far from the last settlement sheet or the official "
                "app. What is left empty counts as nothing used.",
            )
        )
        self._before_field.set_texts(
            translate("pages", "Sums of bills before"),
            translate("pages", "All bills from this day on are in the table."),
        )
        for counter in self._counters:
            label = counter_name(counter.table, counter.name, policy)
            self.fields[self._path(counter)].set_texts(label, "")


def _shown(counter: Counter, value: Any) -> Any:
    return int(value) if value is not None and counter.table == "admissions" else value
