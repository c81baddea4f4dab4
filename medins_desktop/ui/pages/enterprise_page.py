"""The firm's state, its approval with dates, and what it changes: usually nothing."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QWidget

from medins_desktop.core.enterprise import ENTERPRISE_STATES, EnterpriseRules
from medins_desktop.interview.assessment import Assessment
from medins_desktop.ui.fields.choice_field import Option, RadioList
from medins_desktop.ui.fields.disclosure import Disclosure
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.form import FIELDS, card, column, flow_of, text_label
from medins_desktop.ui.fields.list_card import ListCard
from medins_desktop.ui.fields.typed_edit import CountEdit, MonthEdit, TypedEdit
from medins_desktop.ui.fields.typed_text import read_words
from medins_desktop.ui.pages.declared_facts import yes_no_options
from medins_desktop.ui.pages.firm_proof import APPROVED, Compare, FirmProof
from medins_desktop.ui.pages.firm_rules import FirmCriteria, FirmRules
from medins_desktop.ui.pages.firm_words import state_help, three_words
from medins_desktop.ui.pages.page import Page
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import choice_name


class EnterprisePage(Page):
    """What the firm pays or does not pay; `compare` settles another version of the case.

    `rules` say what the firm's state means in every place.
    """

    def __init__(self, compare: Compare, rules: EnterpriseRules) -> None:
        super().__init__()
        self._law = rules
        self.criteria = FirmCriteria(rules.criteria)
        self._build_state()
        self.proof, self.rules = FirmProof(compare), FirmRules()
        self.content.addWidget(self.proof)
        self.content.addWidget(self.rules)
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
        self.criteria.setVisible(bool(self._law.criteria) and firm.state in (None, "hardship"))
        self.proof.show_case(assessment)
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
        self._approval_title = text_label("strong")
        layout.addWidget(self._approval_title)
        layout.addWidget(
            flow_of(
                self._field("enterprise.approval.number", self.number),
                self._field("enterprise.approval.authority", self.authority),
                self._field("enterprise.approval.from", self.first),
                self._field("enterprise.approval.to", self.last),
            )
        )
        named = {
            "number": self.number,
            "authority": self.authority,
            "first": self.first,
            "last": self.last,
        }
        for name, edit in named.items():
            edit.value_changed.connect(lambda value, name=name: self._set_approval(name, value))

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
        for name in ("number", "authority", "from"):
            texts[f"enterprise.approval.{name}"].set_empty_text(translate("pages", "not known"))

    def _field(self, path: str, editor: QWidget) -> Field:
        return self.add_field(Field(path, editor))

    def _set(self, name: str, value: Any) -> None:
        firm = replace(self.answers.enterprise, **{name: value})
        self.answer(replace(self.answers, enterprise=firm), f"enterprise.{name}")

    def _set_approval(self, name: str, value: Any) -> None:
        firm = self.answers.enterprise
        firm = replace(firm, approval=replace(firm.approval, **{name: value}))
        in_file = {"first": "from", "last": "to"}.get(name, name)
        self.answer(replace(self.answers, enterprise=firm), f"enterprise.approval.{in_file}")
