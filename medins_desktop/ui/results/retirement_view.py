"""When one retires, whether the medical years suffice then, and the ways to close a gap."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from medins_desktop.core.months import Month
from medins_desktop.core.problem import NotSettled
from medins_desktop.core.record import Record
from medins_desktop.interview.record_results import (
    Outlook,
    record_of,
    retirement_assumed,
    retirement_of,
)
from medins_desktop.packs.law import law_of
from medins_desktop.ui.fields.choice_field import Option, RadioList
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.form import (
    FIELDS,
    add_left,
    button,
    card,
    column,
    is_restyled,
    respace,
    say,
    text_label,
)
from medins_desktop.ui.fields.list_card import ListCard
from medins_desktop.ui.results.asked import Asked
from medins_desktop.ui.results.price_questions import PriceQuestions
from medins_desktop.ui.results.result_view import ResultView
from medins_desktop.ui.results.retirement_parts import (
    ElsewhereCard,
    NeedsCard,
    PlacesCard,
    YearsCard,
)
from medins_desktop.ui.results.steps_card import StepsCard
from medins_desktop.ui.results.way_cards import WayCards
from medins_desktop.ui.session import Session
from medins_desktop.ui.statement_lines import statement_lines
from medins_desktop.wording.amounts import month_text
from medins_desktop.wording.assumed import assumed_text
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.last_check import of_last_checked_year_text
from medins_desktop.wording.parameter_texts import parameter_source
from medins_desktop.wording.problems import problem_text
from medins_desktop.wording.retirement import (
    choice_line,
    retirement_head,
    statutory_line,
    years_finding,
)

_FIRM_GONE = ("bankrupt", "closed")


class RetirementView(ResultView):
    """One outlook at a time: a woman's original age may not be known, then she chooses."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._age: int | None = None
        self.asked = Asked()
        self.asked.field_asked.connect(self.field_asked)
        self.ages = RadioList(in_row=True)
        self.ages.chosen.connect(self._choose)
        self._ages = Field("retirement.age", self.ages)
        self._say_age = button("link")
        self._say_age.clicked.connect(lambda: self.field_asked.emit("person.retirement_age"))
        self.needs, self.places = NeedsCard(), PlacesCard(session.library)
        self.elsewhere = ElsewhereCard(session.library)
        self.years, self.questions = YearsCard(), PriceQuestions()
        self.questions.answered.connect(session.change)
        self.ways, self.steps = WayCards(), StepsCard()
        self.law, self.limits = ListCard(), ListCard()
        self._build_head()
        whole = column(self, FIELDS)
        whole.setContentsMargins(0, 0, 0, 0)
        for part in self._parts():
            whole.addWidget(part)
        whole.addStretch(1)
        self._retranslate()

    def refresh(self) -> None:
        """Show the retirement of the session's case."""
        session = self._session
        record = record_of(session.answers, session.library, session.assessment.today)
        outlooks = self._outlooks(record)
        for part in self._parts()[1:]:
            part.setVisible(bool(outlooks))
        if outlooks:
            self._show_ages(outlooks)
            chosen = next((one for one in outlooks if one.statutory.age == self._age), outlooks[0])
            self._show(chosen, record)

    def changeEvent(self, event: QEvent) -> None:
        """Follow language and text size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif is_restyled(event):
            respace(self)
        elif event.type() == QEvent.Type.PaletteChange and hasattr(self, "years"):
            self.years.follow_theme()

    def _outlooks(self, record: Record | None) -> tuple[Outlook, ...]:
        """Return what can be said, or none and why."""
        session = self._session
        if session.assessment.problems:
            self.asked.show_sentence(problem_text(session.assessment.problems[0], in_form=True))
            return ()
        try:
            found = retirement_of(session.answers, session.library, session.assessment.today)
        except NotSettled as refused:
            self.asked.show_codes((refused.code,), record)
            return ()
        chosen = next((one for one in found if one.statutory.age == self._age), found[0])
        self.asked.show_codes(_worth_asking(chosen), record)
        return found

    def _show_ages(self, outlooks: tuple[Outlook, ...]) -> None:
        several = len(outlooks) > 1
        self._ages.setVisible(several)
        self._say_age.setVisible(several)
        options = [
            Option(
                one.statutory.age,
                translate("ui", "{0}: {1}").format(one.statutory.age, month_text(one.at)),
            )
            for one in outlooks
        ]
        self.ages.set_options(options)
        ages = [one.statutory.age for one in outlooks]
        self._age = self._age if self._age in ages else ages[0]
        self.ages.set_value(self._age)

    def _show(self, outlook: Outlook, record: Record | None) -> None:
        session, answers = self._session, self._session.answers
        self._head.setText(retirement_head(outlook, answers.person))
        self._finding.setText(years_finding(outlook))
        say(self.stale, of_last_checked_year_text(outlook.last_check))
        self._show_going_on(outlook)
        self._show_rule(outlook)
        self.needs.show_outlook(outlook, session.library, session.assessment.today)
        self.years.show_outlook(outlook, answers, session.assessment.today)
        self.ways.show_ways(outlook.ways, record)
        codes = [*_worth_asking(outlook), *(code for way in outlook.ways for code in way.unknown)]
        self.questions.show_codes(codes, answers, record)
        self.places.show_record(answers, session.assessment.today, outlook)
        self.elsewhere.show_places(answers, session.assessment.today, outlook)
        self.steps.show_steps(translate("ui", "How this came about"), outlook.step)
        self._show_law(outlook)
        self._show_limits(outlook, record)

    def _show_going_on(self, outlook: Outlook) -> None:
        """Say beside the months what is assumed of those to come."""
        shown = outlook.projected is not None and outlook.at > _month(self._session)
        self._going_on.setVisible(shown)
        self._going_on.setText(
            translate(
                "ui", "Your record goes on as it stands: paid every month until then, or no more."
            )
        )

    def _show_rule(self, outlook: Outlook) -> None:
        """Show how the month came about; of whoever has retired it decides nothing any more."""
        found, person = outlook.statutory, self._session.answers.person
        retired = person.status == "retired"
        line = "" if retired and person.retired_on is not None else statutory_line(found)
        choice = "" if retired else choice_line(found)
        known = parameter_source(found.flexible) if found.flexible is not None else ""
        texts = (line, parameter_source(found.rule) if line else "", choice, known * bool(choice))
        labels = (self._statutory, self._statutory_source, self._choice, self._choice_source)
        for label, text in zip(labels, texts, strict=True):
            label.setText(text)
            label.setVisible(bool(text))

    def _show_law(self, outlook: Outlook) -> None:
        law, firm = law_of(self._session.library), self._session.answers.enterprise
        topics = ["retirement_years", "retirement_transfer"]
        topics += ["retirement_firm_gone"] if firm.state in _FIRM_GONE else []
        statements = [one for topic in topics for one in law.get(topic, ())]
        self.law.show_lines(translate("ui", "What the law says"), statement_lines(statements))

    def _show_limits(self, outlook: Outlook, record: Record | None) -> None:
        assumed = retirement_assumed(self._session.answers, (outlook,))
        lines = [(assumed_text(name), "") for name in assumed]
        if outlook.ways:
            lines.append((translate("ui", "Prices are those of today; later ones differ."), ""))
        gaps = record.gaps if record is not None else ()
        lines += [(local_text(gap.text), "") for gap in gaps if gap.about == "retirement"]
        self.limits.show_lines(translate("ui", "What this rests on, and what is not known"), lines)

    def _choose(self, age: int) -> None:
        self._age = age
        self.refresh()

    def _build_head(self) -> None:
        self._head_card, layout = card()
        self._head, self._finding = text_label("big-range"), text_label("strong")
        self._going_on, self.stale = text_label("help"), text_label("notice")
        self._statutory, self._statutory_source = text_label(), text_label("help")
        self._choice, self._choice_source = text_label(), text_label("help")
        layout.addWidget(self._ages)
        add_left(layout, self._say_age)
        for label in (
            *(self._head, self._finding, self.stale, self._going_on),
            *(self._statutory, self._statutory_source),
            *(self._choice, self._choice_source),
        ):
            layout.addWidget(label)

    def _parts(self) -> tuple[QWidget, ...]:
        return (
            *(self.asked, self._head_card, self.needs, self.years),
            *(
                self.ways,
                self.questions,
                self.places,
                self.elsewhere,
                self.law,
                self.steps,
                self.limits,
            ),
        )

    def _retranslate(self) -> None:
        self._ages.set_texts(
            translate("ui", "By which original age?"),
            translate("ui", "It hangs on your post: ask the personnel office."),
        )
        self._say_age.setText(translate("ui", "Say it once for all"))


def _worth_asking(outlook: Outlook) -> tuple[str, ...]:
    """Return what the person could fill in, or what nobody found."""
    facts = [
        condition.fact
        for years in outlook.years
        for condition in years.row.when
        if len(outlook.years) > 1
    ]
    asked = [f"unknown:{fact}" for fact in dict.fromkeys(facts) if fact not in _ALWAYS_KNOWN]
    return (*outlook.refused, *asked)


_ALWAYS_KNOWN = ("day", "age", "scheme", "group")


def _month(session: Session) -> Month:
    return Month.of(session.assessment.today)
