"""The selected bill: what decides most first, the rest where it sharpens the figure."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from medins_desktop.core.claim import KINDS, LEVELS, Bill
from medins_desktop.core.result import SettledBill
from medins_desktop.interview.assessment import Assessment
from medins_desktop.interview.questions import bill_choices, declared_facts
from medins_desktop.ui.fields.choice_field import ChoiceList, Option
from medins_desktop.ui.fields.day_edit import DayEdit
from medins_desktop.ui.fields.disclosure import Disclosure
from medins_desktop.ui.fields.form import (
    FIELDS,
    button,
    card,
    column,
    flow_of,
    text_label,
)
from medins_desktop.ui.fields.typed_edit import AmountEdit
from medins_desktop.ui.pages.bill_list import bill_name
from medins_desktop.ui.pages.bill_more import BillMore, is_unusual
from medins_desktop.ui.pages.bill_part import BillPart
from medins_desktop.ui.pages.bill_scope import PARTS, BillScope
from medins_desktop.ui.pages.declared_facts import DeclaredFacts
from medins_desktop.wording.language import translate
from medins_desktop.wording.names import choice_name, field_name
from medins_desktop.wording.own_cost import own_cost_text
from medins_desktop.wording.refusals import refusal_line


class BillForm(BillPart):
    """One bill. A quick estimate is a bill whose parts are not filled in yet."""

    fact_answered = Signal(str, object)
    copy_asked = Signal()
    delete_asked = Signal()
    explain_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        frame, self._layout = card()
        self._layout.setProperty("gap", FIELDS)
        column(self).addWidget(frame)
        self._build_head(self._layout)
        self._build_main(self._layout)
        self.facts = DeclaredFacts("facts")
        self.facts.answered.connect(self.fact_answered)
        self._layout.addWidget(self.facts)
        self.scope, self.more = BillScope(), BillMore()
        self._scope, self._more = Disclosure(), Disclosure()
        for part, disclosure in ((self.scope, self._scope), (self.more, self._more)):
            disclosure.content.addWidget(part)
            part.edited.connect(self.edited)
            self._layout.addWidget(disclosure)
        self._shown: str | None = None

    def show_bill(self, index: int, assessment: Assessment, settled: SettledBill | None) -> None:
        """Show a bill and what it comes to."""
        answers = assessment.answers
        bill = answers.bills[index]
        if bill.id != self._shown:
            self._begin(bill)
        policy = (settled.policy if settled is not None else None) or assessment.policy
        without: dict[str, set[str]] = {"kind": set(), "level": set(), "care": set()}
        if policy is not None:
            alone = replace(answers, bills=(bill,))
            for fact in without:
                without[fact] = set(bill_choices(policy, answers, bill, fact).without_rule)
            asked = declared_facts(policy, alone, "bill") if policy.facts else ()
            self.facts.show_facts(asked, bill.facts)
        self._show_main(bill, assessment, without)
        self.scope.show_bill(bill)
        self.more.show_bill(
            bill,
            list(enumerate(answers.bills, start=1)),
            without["care"],
            with_commercial=answers.cover.commercial is not None,
        )
        self._title.setText(bill_name(bill, index + 1))
        self._show_result(bill, settled)
        self._open_what_matters(bill, index, assessment)

    def all_fields(self) -> dict[str, BillPart]:
        """Return the part that holds each field of the bill."""
        parts = (self, self.scope, self.more)
        return {name: part for part in parts for name in part.fields}

    def retranslate(self) -> None:
        """Say all texts."""
        self._copy.setText(translate("pages", "Du&plicate"))
        self._delete.setText(translate("pages", "De&lete"))
        self._explain.setText(translate("pages", "See how it is worked out"))
        self._scope.set_title(translate("pages", "Outside scope: makes it exact"))
        self._more.set_title(translate("pages", "More: where and why"))
        not_known = translate("pages", "not known")
        self.fields["total"].set_texts(translate("pages", "Total (yuan)"))
        self.fields["kind"].set_texts(translate("pages", "Kind"))
        self.fields["hospital_level"].set_texts(translate("pages", "Hospital level"))
        self.fields["last_day"].set_texts(
            translate("pages", "Last day"), translate("pages", "The day of leaving hospital.")
        )
        self.fields["first_day"].set_texts(translate("pages", "First day"))
        self.fields["total"].set_empty_text(translate("pages", "Fill in"))
        for name in ("last_day", "first_day"):
            self.fields[name].set_empty_text(not_known)
        self.scope.retranslate()
        self.more.retranslate()

    def _build_head(self, layout: QVBoxLayout) -> None:
        self._title = text_label("section")
        self._result, self._notice = text_label("strong"), text_label("notice")
        self._copy, self._delete = button("link"), button("link")
        self._explain = button("link")
        self._copy.clicked.connect(self.copy_asked)
        self._delete.clicked.connect(self.delete_asked)
        self._explain.clicked.connect(self.explain_asked)
        head = column(gap=1)
        for label in (self._title, self._result, self._notice):
            head.addWidget(label)
        head.addWidget(flow_of(self._explain, self._copy, self._delete))
        layout.addLayout(head)

    def _build_main(self, layout: QVBoxLayout) -> None:
        self._kind, self._level = ChoiceList(), ChoiceList()
        self._first, self._last = DayEdit(), DayEdit()
        layout.addWidget(
            flow_of(
                self.new_field("total", AmountEdit()),
                self.new_field("kind", self._kind),
                self.new_field("hospital_level", self._level),
                self.new_field("last_day", self._last),
                self.new_field("first_day", self._first),
            )
        )

    def _begin(self, bill: Bill) -> None:
        """Show another bill: what was typed and opened for the one before is let go."""
        self._shown = bill.id
        for name, part in self.all_fields().items():
            part.fields[name].forget_typing()
        self._scope.close_body()
        self._more.close_body()

    def _show_main(self, bill: Bill, assessment: Assessment, without: dict[str, set[str]]) -> None:
        no_rule = translate("pages", "no rule found for this place")
        for editor, fact, values in ((self._kind, "kind", KINDS), (self._level, "level", LEVELS)):
            options = [
                Option(v, choice_name(fact, v), "", no_rule if v in without[fact] else "")
                for v in values
            ]
            editor.set_options([Option(None, translate("pages", "not known")), *options])
        for day in (self._first, self._last):
            day.set_today(assessment.today)
        self.set_values(bill)
        stay = bill.kind in (None, "inpatient", "day_surgery") or bill.first_day is not None
        self.fields["first_day"].setVisible(stay)

    def _show_result(self, bill: Bill, settled: SettledBill | None) -> None:
        cost = own_cost_text(settled) if settled is not None else ""
        self._result.setText(translate("pages", "You bear {0}").format(cost))
        self._result.setVisible(bool(cost))
        self._explain.setVisible(bool(cost))
        notice = _notice(bill, settled)
        self._notice.setText(notice)
        self._notice.setVisible(bool(notice))

    def _open_what_matters(self, bill: Bill, index: int, assessment: Assessment) -> None:
        parts = (*PARTS, "in_scope")
        self._scope.open_if(any(getattr(bill, name) is not None for name in parts))
        faults = {p.where for p in assessment.problems}
        self._scope.open_if(any(f"bills[{index}].{name}" in faults for name in parts))
        self._more.open_if(is_unusual(bill) or assessment.answers.cover.commercial is not None)


def _notice(bill: Bill, settled: SettledBill | None) -> str:
    """Return what a person must know about the figure."""
    if settled is None:
        return ""
    if settled.refused:
        return refusal_line(settled.refused[0], settled.policy, settled.bill)
    if settled.own_cost_range is not None:
        return translate(
            "pages", "Something is not known, so it was settled both ways; the figures are between."
        )
    if bill.is_estimate:
        return _what_is_missing(bill)
    return ""


def _what_is_missing(bill: Bill) -> str:
    """Return which parts outside scope nobody has filled in."""
    missing = [field_name(name) for name in PARTS if getattr(bill, name) is None]
    if len(missing) == len(PARTS):
        return translate(
            "pages",
            "A rough estimate, as if everything were in scope: it can only become more. Fill in "
            "what lies outside scope, and it is exact.",
        )
    text = translate("pages", "A rough estimate. Still missing: {0}. Put 0 where there is none.")
    return text.format(translate("pages", ", ").join(missing))
