"""The firm's state, its approval with dates, and what it changes: usually nothing."""

from dataclasses import replace
from decimal import Decimal
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from medins_desktop.core.enterprise import ENTERPRISE_STATES
from medins_desktop.interview.assessment import APPROVED, COVER_IN_DOUBT, Assessment
from medins_desktop.packs.library import Library
from medins_desktop.ui.fields.choice_field import Option, RadioList
from medins_desktop.ui.fields.disclosure import Disclosure
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.form import FIELDS, button, card, column, flow_of, text_label
from medins_desktop.ui.fields.list_card import ListCard
from medins_desktop.ui.fields.typed_edit import (
    AmountEdit,
    CountEdit,
    MonthEdit,
    RateEdit,
    TypedEdit,
)
from medins_desktop.ui.fields.typed_text import read_words
from medins_desktop.ui.pages.declared_facts import yes_no_options
from medins_desktop.ui.pages.firm_criteria import FirmCriteria
from medins_desktop.ui.pages.firm_money import FirmMoney
from medins_desktop.ui.pages.firm_proof import Compare, FirmProof
from medins_desktop.ui.pages.firm_rules import EstateRules, FirmRules
from medins_desktop.ui.pages.firm_words import state_help, three_words
from medins_desktop.ui.pages.page import Page
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import choice_name

_NOT_IN_TROUBLE = ("normal", "none")


class EnterprisePage(Page):
    """What the firm pays or does not pay; `compare` settles another version of the case.

    The `library` says what the firm's state means in every place, and what a month costs.
    """

    tab_asked = Signal(str)

    def __init__(self, compare: Compare, library: Library) -> None:
        super().__init__()
        self._law = library.enterprise
        self.criteria = FirmCriteria(self._law.criteria)
        self.criteria.ticked.connect(lambda ids: self._set("observed", ids))
        self._build_state()
        self.proof, self.rules = FirmProof(compare), FirmRules()
        self.estate = EstateRules(self._law.bankruptcy)
        self.wage = AmountEdit()
        self.money = FirmMoney(library, self._field("person.monthly_wage", self.wage))
        self.wage.value_changed.connect(self._set_wage)
        self._build_links()
        for widget in (self.proof, self._links, self.money, self.rules, self.estate):
            self.content.addWidget(widget)
        self.words = ListCard()
        self.content.addWidget(self.words)
        self._build_more()
        self.content.addStretch(1)
        self.retranslate()

    def refresh(self, assessment: Assessment) -> None:
        """Fill the fields."""
        firm = self.answers.enterprise
        approval = firm.approval
        self.state.set_value(firm.state)
        self.number.set_value(approval.number)
        self.authority.set_value(approval.authority)
        self.first.set_value(approval.first)
        self.last.set_value(approval.last)
        self.pooled.set_value(firm.pooled_only)
        self.staff.set_value(firm.staff)
        self.members.set_value(firm.mutual_aid_members)
        self._approval.setVisible(firm.state in APPROVED)
        self._more.open_if(firm.staff is not None or firm.mutual_aid_members is not None)
        self.rate.set_value(firm.employer_rate)
        self.base.set_value(firm.contribution_base)
        self.wage.set_value(self.answers.person.monthly_wage)
        for name in ("employer_rate", "contribution_base"):
            self.fields[f"enterprise.{name}"].setVisible(firm.state == "hardship")
        self.criteria.setVisible(bool(self._law.criteria) and firm.state not in _NOT_IN_TROUBLE)
        self.criteria.set_ticked(firm.observed)
        self.criteria.open_if(bool(firm.observed))
        self.proof.show_case(assessment)
        self.money.show_case(self.answers, assessment.today)
        self.estate.setVisible(firm.state == "bankrupt")
        self._claim.setVisible(firm.state in COVER_IN_DOUBT)
        pooled_only = bool(firm.pooled_only)
        self.rules.show_rules(self._law.of_firm(firm.state, pooled_only=pooled_only))

    def retranslate(self) -> None:
        """Say all texts."""
        self.set_head(
            translate("pages", "Your firm"),
            translate("pages", "How is the firm doing with its contributions?"),
        )
        self._retranslate_state()
        self._retranslate_approval()
        self.criteria.retranslate()
        self.estate.retranslate()
        self._claim.setText(translate("pages", "What I can claim from the firm…"))
        self._paid.setText(translate("pages", "All contributions and paying back…"))
        self._more.set_title(translate("pages", "More: joining mutual aid"))
        texts = self.fields
        texts["enterprise.staff"].set_texts(translate("pages", "Staff"))
        texts["enterprise.mutual_aid_members"].set_texts(
            translate("pages", "Of these in mutual aid"),
            translate("pages", "Whether a firm may join hangs on the share that joins."),
        )
        self.words.show_lines(
            translate("pages", "Three words that are easily mixed up"), three_words()
        )

    def forget_typing(self) -> None:
        """Also close what was opened: another case begins."""
        super().forget_typing()
        for part in (self.criteria, self._more):
            part.close_body()

    def _build_state(self) -> None:
        frame, layout = card()
        layout.setProperty("gap", FIELDS)
        self.state, self.pooled = RadioList(), RadioList(in_row=True)
        layout.addWidget(self._field("enterprise.state", self.state))
        layout.addWidget(self.criteria)
        self._build_approval()
        layout.addWidget(self._approval)
        layout.addWidget(self._field("enterprise.pooled_only", self.pooled))
        self.state.chosen.connect(lambda value: self._set("state", value))
        self.pooled.chosen.connect(lambda value: self._set("pooled_only", value))
        self.content.addWidget(frame)

    def _build_approval(self) -> None:
        self._approval = QWidget()
        layout = column(self._approval)
        self.number = TypedEdit(read_words, str, columns=22, empty="")
        self.authority = TypedEdit(read_words, str, columns=22, empty="")
        self.first, self.last = MonthEdit(), MonthEdit()
        self.rate, self.base = RateEdit(), AmountEdit()
        self._approval_title = text_label("strong")
        layout.addWidget(self._approval_title)
        layout.addWidget(
            flow_of(
                self._field("enterprise.approval.number", self.number),
                self._field("enterprise.approval.authority", self.authority),
                self._field("enterprise.approval.from", self.first),
                self._field("enterprise.approval.to", self.last),
                self._field("enterprise.employer_rate", self.rate),
                self._field("enterprise.contribution_base", self.base),
            )
        )
        self.rate.value_changed.connect(lambda value: self._set("employer_rate", value))
        self.base.value_changed.connect(lambda value: self._set("contribution_base", value))
        named = {
            "number": self.number,
            "authority": self.authority,
            "first": self.first,
            "last": self.last,
        }
        for name, edit in named.items():
            edit.value_changed.connect(lambda value, name=name: self._set_approval(name, value))

    def _build_links(self) -> None:
        self._claim, self._paid = button("link"), button("link")
        self._claim.clicked.connect(lambda: self.tab_asked.emit("claim"))
        self._paid.clicked.connect(lambda: self.tab_asked.emit("contributions"))
        self._links = flow_of(self._claim, self._paid)

    def _build_more(self) -> None:
        self._more = Disclosure()
        self.staff, self.members = CountEdit(), CountEdit()
        self._more.content.addWidget(
            flow_of(
                self._field("enterprise.staff", self.staff),
                self._field("enterprise.mutual_aid_members", self.members),
            )
        )
        self.staff.value_changed.connect(lambda value: self._set("staff", value))
        self.members.value_changed.connect(lambda value: self._set("mutual_aid_members", value))
        self.content.addWidget(self._more)

    def _retranslate_state(self) -> None:
        self.fields["enterprise.state"].set_texts(translate("pages", "State of the firm"))
        self.state.set_options(
            [
                Option(s, choice_name("enterprise_state", s), state_help(s))
                for s in ENTERPRISE_STATES
            ]
            + [Option(None, translate("pages", "I am not sure"))]
        )
        self.fields["enterprise.pooled_only"].set_texts(
            translate("pages", "Does the firm pay for the pool only?"),
            translate("pages", "Then your account gets no credit; ask the personnel office."),
        )
        self.pooled.set_options(yes_no_options())

    def _retranslate_approval(self) -> None:
        self._approval_title.setText(translate("pages", "The approval"))
        texts = self.fields
        texts["enterprise.approval.number"].set_texts(translate("pages", "Number of the paper"))
        texts["enterprise.approval.authority"].set_texts(
            translate("pages", "Authority that approved")
        )
        texts["enterprise.approval.from"].set_texts(
            translate("pages", "From month"), translate("pages", "Such as 2025-01.")
        )
        texts["enterprise.approval.to"].set_texts(
            translate("pages", "To month"), translate("pages", "Empty: no end stated.")
        )
        texts["enterprise.employer_rate"].set_texts(
            translate("pages", "Rate it grants the firm"), translate("pages", "Such as 6%.")
        )
        texts["enterprise.contribution_base"].set_texts(
            translate("pages", "Base a month it grants"),
            translate("pages", "Empty: the usual one."),
        )
        texts["person.monthly_wage"].set_texts(
            translate("pages", "Your wage a month"),
            translate("pages", "Before deductions; only for contributions, no bill hangs on it."),
        )
        for path in (
            "enterprise.approval.number",
            "enterprise.approval.authority",
            "enterprise.approval.from",
            "enterprise.employer_rate",
            "person.monthly_wage",
        ):
            texts[path].set_empty_text(translate("pages", "not known"))

    def _field(self, path: str, editor: QWidget) -> Field:
        return self.add_field(Field(path, editor))

    def _set(self, name: str, value: Any) -> None:
        firm = replace(self.answers.enterprise, **{name: value})
        self.answer(replace(self.answers, enterprise=firm), f"enterprise.{name}")

    def _set_wage(self, wage: Decimal | None) -> None:
        person = replace(self.answers.person, monthly_wage=wage)
        self.answer(replace(self.answers, person=person), "person.monthly_wage")

    def _set_approval(self, name: str, value: Any) -> None:
        firm = self.answers.enterprise
        firm = replace(firm, approval=replace(firm.approval, **{name: value}))
        in_file = {"first": "from", "last": "to"}.get(name, name)
        self.answer(replace(self.answers, enterprise=firm), f"enterprise.approval.{in_file}")
