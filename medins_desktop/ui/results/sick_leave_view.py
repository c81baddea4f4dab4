"""Protected sick leave: how long, what is left, on a calendar; the least pay; the law."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from medins_desktop.core.explanation import Step
from medins_desktop.core.record import Record
from medins_desktop.core.sick_leave import Leave, leave_step
from medins_desktop.interview.record_results import SickLeaveResult, record_of, sick_leave_of
from medins_desktop.packs.law import law_of
from medins_desktop.packs.records import records_of
from medins_desktop.ui.fields.form import (
    FIELDS,
    card,
    column,
    is_restyled,
    respace,
    say,
    text_label,
)
from medins_desktop.ui.fields.list_card import ListCard
from medins_desktop.ui.results.asked import Asked
from medins_desktop.ui.results.leave_parts import CalendarCard, TableCard
from medins_desktop.ui.results.result_view import ResultView
from medins_desktop.ui.results.steps_card import StepsCard
from medins_desktop.ui.session import Session
from medins_desktop.ui.statement_lines import statement_lines
from medins_desktop.wording.assumed import assumed_text
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.last_check import not_checked_text
from medins_desktop.wording.parameter_texts import parameter_source
from medins_desktop.wording.problems import problem_text
from medins_desktop.wording.sick_leave import (
    days_text,
    leave_finding,
    pay_text,
    protection_text,
    restart_text,
    service_text,
    window_text,
)


class SickLeaveView(ResultView):
    """What is not known is asked for; the law is shown in any case."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.asked = Asked()
        self.asked.field_asked.connect(self.field_asked)
        self.calendar, self.table = CalendarCard(), TableCard()
        self.steps = StepsCard()
        self.protects, self.ends, self.pays, self.todo = (ListCard() for _ in range(4))
        self.limits = ListCard()
        self._build_head()
        self._build_pay()
        whole = column(self, FIELDS)
        for part in self._parts():
            whole.addWidget(part)
        whole.addStretch(1)

    def refresh(self) -> None:
        """Show the sick leave of the session's case."""
        session, assessment = self._session, self._session.assessment
        if assessment.problems:
            for part in self._parts():
                part.hide()
            self.asked.show_sentence(problem_text(assessment.problems[0], in_form=True))
            return
        record = record_of(session.answers, session.library, assessment.today)
        result = sick_leave_of(session.answers, session.library, assessment.today)
        self.asked.show_codes(result.refused, record)
        self._show_leave(result.leave)
        self._show_pay(result)
        stale = not_checked_text(result.last_check)
        say(self.stale, stale)
        say(self.pay_stale, "" if result.leave is not None else stale)  # once is enough
        steps: tuple[Step, ...] = () if result.leave is None else (leave_step(result.leave),)
        steps += () if result.pay_floor is None else (result.pay_floor,)
        self.steps.show_steps(translate("ui", "How this came about"), *steps)
        self._show_law()
        self._show_limits(result, record)

    def changeEvent(self, event: QEvent) -> None:
        """Follow text size and theme."""
        super().changeEvent(event)
        if is_restyled(event):
            respace(self)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "calendar"):
            self.calendar.follow_theme()

    def _show_leave(self, leave: Leave | None) -> None:
        session, today = self._session, self._session.assessment.today
        self._head_card.setVisible(leave is not None)
        if leave is None:
            self.calendar.hide()
            self.table.hide()
            return
        texts = (
            leave_finding(leave),
            days_text(leave) if leave.days_used is not None else "",
            protection_text(leave, today),
            service_text(leave),
            window_text(leave),
            restart_text(leave),
            parameter_source(leave.rule),
        )
        for label, text in zip(self._lines, texts, strict=True):
            say(label, text)
        spells = session.answers.employment.sick_spells
        self.calendar.show_leave(leave, spells, today)
        self.table.show_leave(leave, records_of(session.library).national.sick_leave)

    def _show_pay(self, result: SickLeaveResult) -> None:
        floor = result.pay_floor
        self._pay_card.setVisible(floor is not None)
        if floor is not None and floor.parameter is not None:
            self._pay_title.setText(translate("ui", "Pay while off sick"))
            paid = self._session.answers.employment.sick_pay
            self._pay.setText(pay_text(floor, paid, result.pay_short))
            self._pay_source.setText(parameter_source(floor.parameter))

    def _show_law(self) -> None:
        law = law_of(self._session.library)
        titles = (
            (self.protects, "sick_leave_protects", translate("ui", "While the leave is protected")),
            (self.ends, "sick_leave_ends", translate("ui", "When it ends")),
            (self.pays, "sick_pay", translate("ui", "What the law says of the pay")),
            (self.todo, "sick_leave_steps", translate("ui", "What to do")),
        )
        for part, topic, title in titles:
            part.show_lines(title, statement_lines(law.get(topic, ())))

    def _show_limits(self, result: SickLeaveResult, record: Record | None) -> None:
        lines = [(assumed_text(name), "") for name in result.assumed]
        gaps = record.gaps if record is not None else ()
        lines += [(local_text(gap.text), "") for gap in gaps if gap.about == "sick_leave"]
        self.limits.show_lines(translate("ui", "What was assumed"), lines)

    def _build_head(self) -> None:
        self._head_card, layout = card()
        roles = ("big-range", "strong", "", "", "", "", "help")
        self._lines = [text_label(role) for role in roles]
        self.stale, self.pay_stale = text_label("notice"), text_label("notice")
        for label in (*self._lines, self.stale):
            layout.addWidget(label)

    def _build_pay(self) -> None:
        self._pay_card, layout = card()
        self._pay_title, self._pay = text_label("section"), text_label("strong")
        self._pay_source = text_label("help")
        for label in (self._pay_title, self._pay, self._pay_source, self.pay_stale):
            layout.addWidget(label)

    def _parts(self) -> tuple[QWidget, ...]:
        return (
            *(self.asked, self._head_card, self.calendar, self._pay_card, self.todo),
            *(self.protects, self.ends, self.pays, self.table, self.steps, self.limits),
        )
