"""Who the person is: what decides most comes first, the rest under "More"."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from medins_desktop.core.claim import AID_GROUPS, SCHEMES, SEXES, STATUSES
from medins_desktop.interview.answers import Answers, with_figure
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.questions import declared_facts, not_counted
from medins_desktop.packs.library import Library
from medins_desktop.packs.pack_file import PolicyFile
from medins_desktop.ui.fields.choice_field import Option, RadioList
from medins_desktop.ui.fields.day_edit import DayEdit
from medins_desktop.ui.fields.disclosure import Disclosure
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.form import FIELDS, card, flow_of, text_label
from medins_desktop.ui.fields.place_list import SearchList
from medins_desktop.ui.fields.typed_edit import AmountEdit, TypedEdit
from medins_desktop.ui.fields.typed_text import read_words
from medins_desktop.ui.pages.declared_facts import DeclaredFacts, with_fact
from medins_desktop.ui.pages.own_figures import OwnFigures
from medins_desktop.ui.pages.page import Page
from medins_desktop.wording.amounts import day_text
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.names import choice_name

_TEACHING = "teaching"


class YouPage(Page):
    """Place, status, day of birth, groups."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._figures_for: tuple[PolicyFile, ...] = ()
        self._build_first()
        self._build_groups()
        self._build_more()
        self.content.addStretch(1)
        self.retranslate()

    def refresh(self, assessment: Assessment) -> None:
        """Fill the fields."""
        person = self.answers.person
        if self.answers.place is not None:
            self._figures_for = _rules(self._library, self.answers)
        self.place.set_value(self.answers.place)
        self.status.set_value(person.status)
        self.born.set_today(assessment.today, not_after=True)
        self.born.set_value(person.born)
        self.sex.set_value(person.sex)
        self.scheme.set_options(self._schemes())
        self.scheme.set_value(person.scheme)
        self.retired_on.set_today(assessment.today)
        self.retired_on.set_value(person.retired_on)
        self.group.set_value(person.aid_group)
        self.burden.set_value(person.previous_year_burden)
        self.name.set_value(person.name)
        self.as_of.set_today(assessment.today)
        self.as_of.set_value(self.answers.as_of)
        self._show_what_matters(assessment)

    def retranslate(self) -> None:
        """Say all texts."""
        self.set_head(
            translate("pages", "About you"),
            translate("pages", "What you leave out is not guessed: you are told when it matters."),
        )
        self.place.set_options(self._places())
        self._retranslate_first()
        self._retranslate_groups()
        self._more.set_title(translate("pages", "More"))
        self.fields["person.name"].set_texts(
            translate("pages", "Name"),
            translate("pages", "Only for your printed sheet; nothing leaves this computer."),
        )
        self.fields["as_of"].set_texts(
            translate("pages", "Look at the case on this day"),
            translate("pages", "Empty: today."),
        )
        not_known = translate("pages", "not known")
        self.fields["place"].set_empty_text(translate("pages", "Choose"))
        for path in ("person.born", "person.retired_on", "person.previous_year_burden"):
            self.fields[path].set_empty_text(not_known)

    def _build_first(self) -> None:
        frame, layout = card()
        layout.setProperty("gap", FIELDS)
        self.place = SearchList()
        self.figures = OwnFigures()
        self.status = RadioList(in_row=True)
        self.born, self.retired_on = DayEdit(), DayEdit()
        self.sex, self.age = RadioList(in_row=True), RadioList()
        self.scheme = RadioList()
        for widget in (
            self._field("place", self.place),
            self.figures,
            self._field("person.status", self.status),
            self._field("person.retired_on", self.retired_on),
            self._field("person.born", self.born),
            self._field("person.sex", self.sex),
            self._field("person.retirement_age", self.age),
            self._field("person.scheme", self.scheme),
        ):
            layout.addWidget(widget)
        self.place.chosen.connect(self._set_place)
        self.status.chosen.connect(lambda value: self._set("status", value))
        self.born.value_changed.connect(lambda value: self._set("born", value))
        self.retired_on.value_changed.connect(lambda value: self._set("retired_on", value))
        self.sex.chosen.connect(lambda value: self._set("sex", value))
        self.age.chosen.connect(lambda value: self._set("retirement_age", value))
        self.scheme.chosen.connect(lambda value: self._set("scheme", value))
        self.figures.answered.connect(self._set_figure)
        self.content.addWidget(frame)

    def _build_groups(self) -> None:
        frame, layout = card()
        layout.setProperty("gap", FIELDS)
        self.group, self.burden = RadioList(), AmountEdit()
        self.facts = DeclaredFacts()
        self._not_a_firm = text_label("help")
        layout.addWidget(self._field("person.aid_group", self.group))
        layout.addWidget(self._not_a_firm)
        layout.addWidget(self._field("person.previous_year_burden", self.burden))
        layout.addWidget(self.facts)
        self.group.chosen.connect(lambda value: self._set("aid_group", value))
        self.burden.value_changed.connect(lambda value: self._set("previous_year_burden", value))
        self.facts.answered.connect(self._set_fact)
        self.content.addWidget(frame)

    def _build_more(self) -> None:
        self._more = Disclosure()
        self.name = TypedEdit(read_words, str, columns=20, empty="")
        self.as_of = DayEdit()
        self._more.content.addWidget(
            flow_of(self._field("person.name", self.name), self._field("as_of", self.as_of))
        )
        self.name.value_changed.connect(lambda value: self._set("name", value))
        self.as_of.value_changed.connect(
            lambda day: self.answer(replace(self.answers, as_of=day), "as_of")
        )
        self.content.addWidget(self._more)

    def _field(self, path: str, editor: QWidget) -> Field:
        return self.add_field(Field(path, editor))

    def _retranslate_first(self) -> None:
        texts = self.fields
        texts["place"].set_texts(
            translate("pages", "&Place where you are insured"),
            translate(
                "pages",
                "Type a part of the name, pinyin or the code. Rules of another place are never "
                "used.",
            ),
        )
        texts["person.status"].set_texts(
            translate("pages", "Working or retired"),
            translate("pages", "Retired: the retirement is approved. Rates differ a lot."),
        )
        self.status.set_options([Option(s, choice_name("status", s)) for s in STATUSES])
        texts["person.retired_on"].set_texts(
            translate("pages", "Day of retirement"),
            translate("pages", "As on the retirement paper. Some places pay by this day."),
        )
        texts["person.born"].set_texts(
            translate("pages", "Day of &birth"), translate("pages", "Such as 1975-03-12.")
        )
        texts["person.sex"].set_texts(translate("pages", "Sex"))
        self.sex.set_options([Option(s, choice_name("sex", s)) for s in SEXES])
        texts["person.retirement_age"].set_texts(
            translate("pages", "Which statutory age was yours before it began to rise?"),
            translate("pages", "It decides when you retire; bills do not hang on it."),
        )
        texts["person.scheme"].set_texts(
            translate("pages", "Which insurance"),
            translate("pages", "Left out, it is read as employee insurance through a firm."),
        )
        self.scheme.set_options(self._schemes())

    def _retranslate_groups(self) -> None:
        self.fields["person.aid_group"].set_texts(
            translate("pages", "Are you in one of these groups?"),
            translate("pages", "These are persons recognised by the civil affairs office."),
        )
        self.group.set_options(
            [Option(g, choice_name("aid_group", g), _group_help(g)) for g in AID_GROUPS]
        )
        self._not_a_firm.setText(
            translate(
                "pages",
                "A firm in hardship is something else: it belongs on the next page and makes "
                "nobody a destitute person.",
            )
        )
        self.fields["person.previous_year_burden"].set_texts(
            translate("pages", "What you bore yourself last year"),
            translate(
                "pages",
                "In-scope money of the whole year after all insurance. Aid for poverty through "
                "illness is granted on it once a year.",
            ),
        )

    def _show_what_matters(self, assessment: Assessment) -> None:
        person = self.answers.person
        self.figures.show_figures(self._library, self.answers)
        for path, field in list(self.fields.items()):
            if path.startswith(("overrides.", "person.facts.")):
                del self.fields[path]
            elif path == "person.retired_on":
                field.setVisible(person.status == "retired" or person.retired_on is not None)
            elif path == "person.retirement_age":
                self._show_age(field)
            elif path == "person.previous_year_burden":
                known = person.previous_year_burden is not None
                field.setVisible(known or person.aid_group == "illness_poverty")
        policy = assessment.policy
        asked = declared_facts(policy, self.answers, "person") if policy and policy.facts else ()
        asked = not_counted(asked, self.answers, assessment.settlement.bills)
        remarks = {} if assessment.problems else _remarks(self.answers, self._library)
        self.facts.show_facts(asked, person.facts, remarks)
        self.fields.update({**self.figures.fields, **self.facts.fields})
        self._more.open_if(bool(person.name) or self.answers.as_of is not None)

    def _show_age(self, field: Field) -> None:
        """Ask for the original age where there are several: of women."""
        person = self.answers.person
        shown = person.sex == "female" or person.retirement_age is not None
        field.setVisible(shown)
        if shown:
            self.age.set_options(_age_options(self._library))
            self.age.set_value(person.retirement_age)

    def _places(self) -> list[Option]:
        names = {id_: local_text(name) for id_, name in self._library.places().items()}
        places = sorted(names, key=lambda id_: (id_ == _TEACHING, names[id_]))
        keys = self._library.search_keys()
        return [Option(id_, names[id_], keys=keys[id_]) for id_ in places]

    def _schemes(self) -> list[Option]:
        """Return the schemes; those without rules in this place say so."""
        known = self._library.schemes(self.answers.place)
        missing = translate("pages", "No rules were found for this here.")
        return [
            Option(s, choice_name("scheme", s), _scheme_help(s), "" if s in known else missing)
            for s in SCHEMES
        ]

    def _set(self, name: str, value: Any) -> None:
        person = replace(self.answers.person, **{name: value})
        self._answer_who(replace(self.answers, person=person), f"person.{name}")

    def _set_place(self, place: str | None) -> None:
        self._answer_who(replace(self.answers, place=place), "place")

    def _answer_who(self, answers: Answers, path: str) -> None:
        """Answer; figures of one's own go with the rules that they were typed for."""
        rules = _rules(self._library, answers)
        if answers.place is not None and rules != self._figures_for:
            answers = replace(answers, overrides={})
        self.answer(answers, path)

    def _set_figure(self, id_: str, kept: str | None) -> None:
        self.answer(with_figure(self.answers, id_, kept), f"overrides.{id_}")

    def _set_fact(self, id_: str, value: Any) -> None:
        person = self.answers.person
        person = replace(person, facts=with_fact(person.facts, id_, value))
        self.answer(replace(self.answers, person=person), f"person.facts.{id_}")


def _rules(library: Library, answers: Answers) -> tuple[PolicyFile, ...]:
    return library.files_of(answers.place, answers.person.scheme or "employee")


def _remarks(answers: Answers, library: Library) -> dict[str, str]:
    """Return beside which answers the record counts another number."""
    if not answers.contributions or answers.place is None:
        return {}
    # Whoever has no record opens a case without what judges one.
    from medins_desktop.interview.record import counted_otherwise  # noqa: PLC0415 - late

    words = translate(
        "pages",
        "By your record it is {0} on {1}, the day of the newest bill. What you typed counts.",
    )
    found = counted_otherwise(answers, library)
    return {id_: words.format(n, day_text(day)) for id_, (day, n) in found.items()}


def _age_options(library: Library) -> list[Option]:
    """Return the original ages of women, and that it is not known; a man has only one."""
    helps = {
        50: translate("pages", "Women in a worker's post."),
        55: translate("pages", "Women in a post of management or a technical one."),
    }
    # Only a woman is asked, and what knows the ages is loaded for her alone.
    from medins_desktop.packs.records import records_of  # noqa: PLC0415 - late

    rows = records_of(library).national.retirement
    ages = sorted({row.age for row in rows if row.sex == "female"})
    options = [Option(age, str(age), helps.get(age, "")) for age in ages]
    return [*options, Option(None, translate("pages", "I am not sure"))]


def _scheme_help(scheme: str) -> str:
    return {
        "employee": translate("pages", "The firm and you pay together."),
        "flexible": translate("pages", "You pay everything yourself (flexible employment)."),
        "resident": translate("pages", "Paid once a year, for those without work."),
    }[scheme]


def _group_help(group: str) -> str:
    return {
        "none": "",
        "destitute": translate(
            "pages", "No strength to work, no income, nobody obliged to support them."
        ),
        "subsistence": translate("pages", "The family receives the subsistence allowance."),
        "marginal": translate("pages", "Income a little above the line, recognised as such."),
        "relapse": translate("pages", "Registered as fallen back into poverty."),
        "illness_poverty": translate(
            "pages", "Medical costs have eaten up the family's means; recognised on application."
        ),
    }[group]
