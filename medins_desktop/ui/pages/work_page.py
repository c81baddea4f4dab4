"""Jobs, days off sick, and the pay meanwhile: what protected sick leave hangs on."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from medins_desktop.core.employment import Job, SickSpell
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.record_questions import record_facts_asked
from medins_desktop.interview.record_results import record_of, sick_leave_of
from medins_desktop.packs.library import Library
from medins_desktop.ui.fields.day_edit import DayEdit
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.form import FIELDS, card, flow_of, text_label
from medins_desktop.ui.fields.typed_edit import AmountEdit, CountEdit, MonthEdit
from medins_desktop.ui.pages.declared_facts import DeclaredFacts, with_fact
from medins_desktop.ui.pages.page import Page
from medins_desktop.ui.pages.span_rows import SpanRows
from medins_desktop.wording.language import translate
from medins_desktop.wording.last_check import not_checked_text
from medins_desktop.wording.sick_leave import leave_summary


class WorkPage(Page):
    """Gives the employment, and the place's own questions about record and wage."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._build_jobs()
        self._build_leave()
        self._build_pay()
        for rows in (self.jobs, self.spells):
            rows.row_added.connect(self._collect_fields)
        self._so_far = text_label("chip")
        self._so_far.setProperty("tone", "plain")
        self.content.addWidget(self._so_far)
        self.content.addStretch(1)
        self.retranslate()

    def refresh(self, assessment: Assessment) -> None:
        """Fill the fields."""
        work = self.answers.employment
        self.joined.set_value(work.joined)
        self.jobs.set_value(work.jobs)
        self.fell_ill.set_today(assessment.today)
        self.fell_ill.set_value(work.fell_ill)
        self.spells.set_value(work.sick_spells)
        self.sick_pay.set_value(work.sick_pay)
        self.minimum.set_value(work.local_minimum_wage)
        self._show_what_matters(assessment)

    def retranslate(self) -> None:
        """Say all texts."""
        self.set_head(
            translate("pages", "Work and sick leave"),
            translate(
                "pages",
                "How long you have worked decides how long a sick leave is protected. The results "
                "show what is left of it, and when you retire.",
            ),
        )
        self._retranslate_jobs()
        self._retranslate_leave()
        self._retranslate_pay()

    def forget_typing(self) -> None:
        """Drop texts that stand for no value: for a new case."""
        super().forget_typing()
        self.jobs.forget_typing()
        self.spells.forget_typing()

    def _build_jobs(self) -> None:
        frame, layout = card()
        layout.setProperty("gap", FIELDS)
        self._jobs_title = text_label("section")
        self.joined = MonthEdit()
        self.jobs = SpanRows(
            "employment.jobs",
            lambda: {"from": MonthEdit(), "to": MonthEdit()},
            _job,
            lambda job: (job.first, job.last),
            term="sick_leave",
        )
        layout.addWidget(self._jobs_title)
        layout.addWidget(self._field("employment.joined", self.joined))
        layout.addWidget(self.jobs)
        self.joined.value_changed.connect(lambda value: self._set("joined", value))
        self.jobs.given.connect(lambda jobs, path: self._set("jobs", jobs, path))
        self.content.addWidget(frame)

    def _build_leave(self) -> None:
        frame, layout = card()
        layout.setProperty("gap", FIELDS)
        self._leave_title, self._leave_help = text_label("section"), text_label("help")
        self.fell_ill = DayEdit()
        self.spells = SpanRows(
            "employment.sick_spells",
            lambda: {"from": DayEdit(), "to": DayEdit(), "workdays": CountEdit()},
            _spell,
            lambda spell: (spell.first, spell.last, spell.workdays),
            term="sick_leave",
        )
        layout.addWidget(self._leave_title)
        layout.addWidget(self._leave_help)
        layout.addWidget(self.spells)
        layout.addWidget(self._field("employment.fell_ill", self.fell_ill))
        self.fell_ill.value_changed.connect(lambda value: self._set("fell_ill", value))
        self.spells.given.connect(lambda spells, path: self._set("sick_spells", spells, path))
        self.content.addWidget(frame)

    def _build_pay(self) -> None:
        frame, layout = card()
        layout.setProperty("gap", FIELDS)
        self._pay_title = text_label("section")
        self.sick_pay, self.minimum = AmountEdit(), AmountEdit()
        self.facts = DeclaredFacts()
        layout.addWidget(self._pay_title)
        layout.addWidget(
            flow_of(
                self._field("employment.sick_pay", self.sick_pay),
                self._field("employment.local_minimum_wage", self.minimum),
            )
        )
        layout.addWidget(self.facts)
        self.sick_pay.value_changed.connect(lambda value: self._set("sick_pay", value))
        self.minimum.value_changed.connect(lambda value: self._set("local_minimum_wage", value))
        self.facts.answered.connect(self._set_fact)
        self.content.addWidget(frame)

    def _show_what_matters(self, assessment: Assessment) -> None:
        answers, record = self.answers, record_of(self.answers, self._library, assessment.today)
        result = sick_leave_of(answers, self._library, assessment.today)
        in_workdays = record is not None and record.sick_leave is not None
        self.spells.hide_fields(*(() if in_workdays else ("workdays",)))
        facts = record_facts_asked(record) if record is not None else ()
        self.facts.show_facts(facts, answers.person.facts)
        summary = "" if assessment.problems else leave_summary(result)
        if summary and result.stale:
            summary = f"{summary}\n{not_checked_text(result.last_check)}"
        self._so_far.setText(summary)
        self._so_far.setVisible(bool(summary))
        self._collect_fields()

    def _collect_fields(self) -> None:
        """Keep the fields of the rows by their paths, which change with the rows."""
        parts = (self.jobs.fields, self.spells.fields, self.facts.fields)
        rows = {path: field for part in parts for path, field in part.items()}
        own = {p: f for p, f in self.fields.items() if "[" not in p and ".facts." not in p}
        self.fields = {**own, **rows}
        self._order_tabs()

    def _retranslate_jobs(self) -> None:
        self._jobs_title.setText(translate("pages", "Jobs"))
        self.fields["employment.joined"].set_texts(
            translate("pages", "With this employer since (month)"),
            translate("pages", "Such as 2009-03: the first month of your work here."),
        )
        self.fields["employment.joined"].set_empty_text(translate("pages", "not known"))
        self.jobs.set_texts(
            translate("pages", "Earlier job {0}"),
            translate("pages", "Another earlier job"),
            translate("pages", "The first month is missing: this job is not counted yet."),
            (
                (translate("pages", "First month"), ""),
                (translate("pages", "Last month"), ""),
            ),
        )

    def _retranslate_leave(self) -> None:
        self._leave_title.setText(translate("pages", "Days off sick"))
        self._leave_help.setText(
            translate(
                "pages",
                "One line for each leave, first and last day included. Rest days in it count too. "
                "Work injuries are something else and do not belong here.",
            )
        )
        self.spells.set_texts(
            translate("pages", "Sick leave {0}"),
            translate("pages", "Another sick leave"),
            translate("pages", "Both days are needed: this leave is not counted yet."),
            (
                (translate("pages", "First day off"), ""),
                (translate("pages", "Last day off"), ""),
                (translate("pages", "Working days in it"), ""),
            ),
        )
        self.fields["employment.fell_ill"].set_texts(
            translate("pages", "No days yet: the day on which the leave begins"),
            translate("pages", "Only if there is no line above."),
        )

    def _retranslate_pay(self) -> None:
        self._pay_title.setText(translate("pages", "Pay while off sick"))
        self.fields["employment.sick_pay"].set_texts(
            translate("pages", "What the firm pays you a month (yuan)"),
            translate("pages", "To compare with the least that it owes."),
        )
        self.fields["employment.local_minimum_wage"].set_texts(
            translate("pages", "Local minimum wage a month (yuan)"),
            translate("pages", "Empty: the figure of your place, where it is known."),
        )
        for path in ("employment.sick_pay", "employment.local_minimum_wage"):
            self.fields[path].set_empty_text(translate("pages", "not known"))

    def _field(self, path: str, editor: QWidget) -> Field:
        return self.add_field(Field(path, editor))

    def _set(self, name: str, value: Any, path: str = "") -> None:
        work = replace(self.answers.employment, **{name: value})
        self.answer(replace(self.answers, employment=work), path or f"employment.{name}")

    def _set_fact(self, id_: str, value: Any) -> None:
        person = self.answers.person
        person = replace(person, facts=with_fact(person.facts, id_, value))
        self.answer(replace(self.answers, person=person), f"person.facts.{id_}")


def _job(values: Sequence[Any]) -> Job | None:
    """Return a job; it may have no end."""
    return None if values[0] is None else Job(values[0], values[1])


def _spell(values: Sequence[Any]) -> SickSpell | None:
    if values[0] is None or values[1] is None:
        return None
    return SickSpell(values[0], values[1], values[2])
