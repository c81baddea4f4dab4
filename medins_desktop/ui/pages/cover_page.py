"""Cover beside the scheme: mutual aid, supplements, the account."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout

from medins_desktop.core.claim import PLANS
from medins_desktop.core.enterprise import Enterprise
from medins_desktop.core.mutual_aid import MutualAid
from medins_desktop.interview.assessment import Assessment
from medins_desktop.packs.library import Library
from medins_desktop.ui.fields.choice_field import RadioList
from medins_desktop.ui.fields.field import Field
from medins_desktop.ui.fields.form import FIELDS, card, flow_of, text_label
from medins_desktop.ui.fields.typed_edit import AmountEdit
from medins_desktop.ui.pages.declared_facts import yes_no_options
from medins_desktop.ui.pages.page import Page
from medins_desktop.ui.pages.plan_list import PlanList
from medins_desktop.ui.pages.top_up_form import TopUpForm
from medins_desktop.wording.amounts import percent, yuan
from medins_desktop.wording.language import local_text, translate
from medins_desktop.wording.parameter_texts import parameter_source
from medins_desktop.wording.refusals import joined


class CoverPage(Page):
    """What pays back later, and the person's own account."""

    def __init__(self, library: Library) -> None:
        super().__init__()
        self._library = library
        self._build_plans()
        self._build_top_ups()
        self._build_account()
        self.content.addStretch(1)
        self.retranslate()

    def refresh(self, assessment: Assessment) -> None:
        """Fill the fields."""
        cover = self.answers.cover
        aid = self._library.mutual_aid(assessment.today)
        self.plans.show_plans(cover, aid.offers if aid is not None else ())
        self._sample.setText(_about(aid))
        self._unit.setText(unit_text(aid, self.answers.enterprise))
        self._unit.setVisible(bool(self._unit.text()))
        self.supplement.set_value(cover.supplement)
        self.commercial.set_value(cover.commercial)
        self.balance.set_value(cover.account_balance)
        self.family.set_value(cover.family_account_balance)
        self.pay.set_value(cover.pay_from_account)

    def forget_typing(self) -> None:
        """Drop texts and supplements that are not complete: for a new case."""
        super().forget_typing()
        self.supplement.forget_typing()
        self.commercial.forget_typing()

    def retranslate(self) -> None:
        """Say all texts."""
        self.set_head(
            translate("pages", "Other cover"),
            translate("pages", "What pays back later, and money that is yours anyway."),
        )
        self._plans_title.setText(translate("pages", "Mutual aid of the union"))
        self.plans.retranslate()
        self._supplements_title.setText(translate("pages", "Supplements"))
        self.supplement.retranslate(translate("pages", "My firm has a supplement"))
        self.commercial.retranslate(translate("pages", "I have commercial insurance"))
        self._retranslate_account()

    def _retranslate_account(self) -> None:
        self._account_title.setText(translate("pages", "Personal account"))
        texts = {
            "account_balance": (
                translate("pages", "Money in your account"),
                translate("pages", "As the agency's record or the card's slip shows."),
            ),
            "family_account_balance": (
                translate("pages", "In a relative's account that you may use"),
                "",
            ),
            "pay_from_account": (
                translate("pages", "Shall the account pay what it may?"),
                translate(
                    "pages", "In-scope money only. It is your own money, so your cost is the same."
                ),
            ),
        }
        for name, (label, help_text) in texts.items():
            self.fields[f"cover.{name}"].set_texts(label, help_text)
            self.fields[f"cover.{name}"].set_empty_text(translate("pages", "not known"))
        self.pay.set_options(yes_no_options())

    def _build_plans(self) -> None:
        layout = self._card()
        self._plans_title, self._sample = text_label("section"), text_label("help")
        self._unit = text_label("help")
        self.plans = PlanList()
        for widget in (self._plans_title, self._sample, self.plans, self._unit):
            layout.addWidget(widget)
        self.plans.ticked.connect(self._join)
        self.plans.units_changed.connect(self._set_units)
        self.fields.update(self.plans.fields)

    def _build_top_ups(self) -> None:
        layout = self._card()
        self._supplements_title = text_label("section")
        self.supplement = TopUpForm("cover.supplement", with_covers=False)
        self.commercial = TopUpForm("cover.commercial", with_covers=True)
        layout.addWidget(self._supplements_title)
        for name, form in (("supplement", self.supplement), ("commercial", self.commercial)):
            layout.addWidget(form)
            form.given.connect(lambda value, name=name: self._set(name, value))
            self.fields.update(form.fields)

    def _build_account(self) -> None:
        layout = self._card()
        self._account_title = text_label("section")
        self.balance, self.family = AmountEdit(), AmountEdit()
        self.pay = RadioList(in_row=True)
        layout.addWidget(self._account_title)
        layout.addWidget(self.add_field(Field("cover.pay_from_account", self.pay)))
        layout.addWidget(
            flow_of(
                self.add_field(Field("cover.account_balance", self.balance)),
                self.add_field(Field("cover.family_account_balance", self.family)),
            )
        )
        self.pay.chosen.connect(lambda value: self._set("pay_from_account", value))
        self.balance.value_changed.connect(lambda value: self._set("account_balance", value))
        self.family.value_changed.connect(lambda value: self._set("family_account_balance", value))

    def _card(self) -> QVBoxLayout:
        frame, layout = card()
        layout.setProperty("gap", FIELDS)
        self.content.addWidget(frame)
        return layout

    def _set(self, name: str, value: Any) -> None:
        cover = replace(self.answers.cover, **{name: value})
        self.answer(replace(self.answers, cover=cover), f"cover.{name}")

    def _join(self, plan: str, joined: bool) -> None:
        before = {*self.answers.cover.mutual_aid}
        plans = before | {plan} if joined else before - {plan}
        self._set("mutual_aid", tuple(p for p in PLANS if p in plans))

    def _set_units(self, plan: str, number: int | None) -> None:
        others = {name: n for name, n in self.answers.cover.units.items() if name != plan}
        self._set("units", others if number is None else {**others, plan: number})


def unit_text(aid: MutualAid | None, firm: Enterprise) -> str:
    """Return whether the unit may join, as far as its numbers are known."""
    joining = aid.joining if aid is not None else None
    if joining is None:
        return ""
    rule = translate(
        "pages", "At least {0} of a unit's staff must join, all where there are fewer than {1}."
    ).format(percent(joining.min_share.number), joining.all_below.number)
    fee = translate("pages", "Membership: {0} once.").format(yuan(joining.membership.number))
    if firm.staff is None or firm.mutual_aid_members is None:
        open_question = translate("pages", "Fill in both numbers on the page of the firm.")
        return joined(rule, fee, open_question)
    verdict = (
        translate("pages", "With {0} of {1} your unit may join.")
        if joining.may_join(firm.staff, firm.mutual_aid_members)
        else translate("pages", "With {0} of {1} your unit may not join yet.")
    )
    return joined(rule, fee, verdict.format(firm.mutual_aid_members, firm.staff))


def _about(aid: MutualAid | None) -> str:
    """Return whose plans these are, and what a fixed sum is."""
    if aid is None:
        return translate("pages", "No plan is known for this day; your union's paper decides.")
    source = parameter_source(aid.offers[0].price)
    whose = translate("pages", "{0}: {1}. Your union's own paper decides.")
    fixed = translate(
        "pages", "Fixed sums are paid on a diagnosis, not on a bill, so they are in no settlement."
    )
    return joined(whose.format(local_text(aid.name), source), fixed)
